namespace FiveYearPlan;

/// <summary>What must hold for a grade to apply; several are combined with <c>|</c>, and all of them must hold.</summary>
[Flags]
public enum Conditions
{
    /// <summary>Nothing: the line alone decides, or the grade is the fallback.</summary>
    None = 0,

    /// <summary>The target is met by what is counted so far.</summary>
    Met = 1,

    /// <summary>The target's last day has come.</summary>
    Over = 2,

    /// <summary>The mean annual change of the last points goes the better way.</summary>
    TrendHelpful = 4,

    /// <summary>The mean annual change of the last points does not go the worse way.</summary>
    TrendNotAdverse = 8,

    /// <summary>The last annual change goes the better way.</summary>
    LastChangeHelpful = 16,
}
