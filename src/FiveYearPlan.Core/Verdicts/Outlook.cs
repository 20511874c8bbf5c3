namespace FiveYearPlan;

/// <summary>
/// Whether a target is expected to be met by its last day (完成情况展望). It stands on an axis of its own: an indicator can be
/// on schedule and expected to fail.
/// </summary>
public enum Outlook
{
    /// <summary>It cannot be said; a <see cref="Reason"/> says why.</summary>
    NotAssessable,

    /// <summary>Expected to fall short (完成有困难).</summary>
    Difficult,

    /// <summary>Expected to be met in the last year, and not before (如期完成).</summary>
    OnTime,

    /// <summary>Met already and expected to stay so, or expected to be met before the last year (提前完成或已达到).</summary>
    EarlyOrMet,
}
