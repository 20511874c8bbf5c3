namespace FiveYearPlan;

/// <summary>How the observations that decide are put together into the one number that the target counts.</summary>
internal enum Counting
{
    /// <summary>The one figure itself.</summary>
    Single,

    /// <summary>The sum of the figures.</summary>
    Sum,

    /// <summary>The figure less the base.</summary>
    Difference,

    /// <summary>The reductions chained: 1 − ∏(1 − r).</summary>
    Chain,

    /// <summary>Annual growth chained into a factor, ∏(1 + g); what is shown is its mean a year.</summary>
    Growth,

    /// <summary>The factor from the base to the figure; what is shown is its mean growth a year.</summary>
    GrowthFromBase,

    /// <summary>A declaration: met is 1, not met is 0.</summary>
    Declaration,
}
