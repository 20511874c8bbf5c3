namespace FiveYearPlan;

/// <summary>
/// What can be said of a target or an indicator. Before the target's last day: behind, on track, or achieved; from that
/// day on: missed or achieved.
/// </summary>
public enum Verdict
{
    /// <summary>It cannot be judged; a <see cref="Reason"/> says why.</summary>
    NotAssessable,

    /// <summary>Before the end: short of the line.</summary>
    Behind,

    /// <summary>Before the end: at the line or better.</summary>
    OnTrack,

    /// <summary>At the end: the target is not met.</summary>
    Missed,

    /// <summary>The target is met by the latest observation, or at the end.</summary>
    Achieved,
}
