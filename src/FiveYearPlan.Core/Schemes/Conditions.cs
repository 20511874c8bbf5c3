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
