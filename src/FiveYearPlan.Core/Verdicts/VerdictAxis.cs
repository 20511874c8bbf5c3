namespace FiveYearPlan;

/// <summary>What a published evaluation judges. The two axes never merge: an indicator can be on schedule and expected to fail.</summary>
public enum VerdictAxis
{
    /// <summary>What has been achieved so far (进展情况).</summary>
    Progress,

    /// <summary>What is expected by the plan's end (完成情况展望).</summary>
    Outlook,
}
