namespace FiveYearPlan;

/// <summary>What an observed figure counts.</summary>
public enum ObservationKind
{
    /// <summary>The value of the period or at its end; of a flow, the flow of that period.</summary>
    Level,

    /// <summary>A running total (累计) from the plan's first day to the end of the period.</summary>
    Total,

    /// <summary>Growth in %: of one year over the year before; over several years the average annual rate.</summary>
    Growth,

    /// <summary>
    /// The change since the base, in the indicator's unit. On a row of reductions: the reduction of the period in %, a
    /// rise being negative.
    /// </summary>
    Change,

    /// <summary>The document declares the target met or not met (完成), without a figure.</summary>
    Declared,
}
