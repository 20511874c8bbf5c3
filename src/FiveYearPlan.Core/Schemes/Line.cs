namespace FiveYearPlan;

/// <summary>Where a grade's line on the measure lies.</summary>
internal enum Line
{
    /// <summary>No line: the conditions alone decide.</summary>
    None,

    /// <summary>The measure is at least the elapsed share of time at the end of the observation's period.</summary>
    Elapsed,

    /// <summary>The measure is at least nought.</summary>
    Zero,
}
