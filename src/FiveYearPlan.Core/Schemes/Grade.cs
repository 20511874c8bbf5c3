namespace FiveYearPlan;

/// <summary>What must hold for a grade to apply.</summary>
[Flags]
internal enum Conditions
{
    None = 0,

    /// <summary>The target is met.</summary>
    Met = 1,

    /// <summary>The target's last day has come.</summary>
    Over = 2,
}

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

/// <summary>One grade of a rule. The first that applies wins; precedence and fallback are places in the list.</summary>
internal sealed record Grade(Conditions When, Line Line, BilingualText Label, Verdict Verdict);
