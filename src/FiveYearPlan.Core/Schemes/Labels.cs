namespace FiveYearPlan;

/// <summary>The labels that Chinese evaluations print.</summary>
internal static class Labels
{
    public static readonly BilingualText ReachedEarly = new("提前达到目标", "Target reached early");
    public static readonly BilingualText OnSchedule = new("达到进度要求", "On schedule");
    public static readonly BilingualText BehindSchedule = new("未达到进度要求", "Behind schedule");
    public static readonly BilingualText HardToAssess = new("难以评估", "Hard to assess");
    public static readonly BilingualText Completed = new("完成", "Completed");
    public static readonly BilingualText NotCompleted = new("未完成", "Not completed");
    public static readonly BilingualText CannotBeAssessed = new("无法评估", "Cannot be assessed");
}
