namespace FiveYearPlan;

/// <summary>The labels of the presets, each in the words of its source.</summary>
internal static class Labels
{
    public static readonly BilingualText ReachedEarly = new("提前达到目标", "Target reached early");
    public static readonly BilingualText OnSchedule = new("达到进度要求", "On schedule");
    public static readonly BilingualText BehindSchedule = new("未达到进度要求", "Behind schedule");
    public static readonly BilingualText HardToAssess = new("难以评估", "Hard to assess");
    public static readonly BilingualText Completed = new("完成", "Completed");
    public static readonly BilingualText NotCompleted = new("未完成", "Not completed");
    public static readonly BilingualText CannotBeAssessed = new("无法评估", "Cannot be assessed");
    public static readonly BilingualText MeetsRequirement = new("达到目标要求", "As the target requires");
    public static readonly BilingualText BelowRequirement = new("未达目标进度", "Short of the target's progress");

    public static readonly BilingualText TargetAchieved = new("达到目标", "target achieved");
    public static readonly BilingualText Substantial = new("进展显著", "substantial progress");
    public static readonly BilingualText Moderate = new("进展适度", "moderate progress");
    public static readonly BilingualText Limited = new("进展有限", "limited progress");
    public static readonly BilingualText Deterioration = new("恶化", "deterioration");
    public static readonly BilingualText NotAvailable = new("不可用", "not available");

    public static readonly BilingualText SignificantProgress = new("显著进展", "significant progress");
    public static readonly BilingualText ModerateProgress = new("适度进展", "moderate progress");
    public static readonly BilingualText NoProgress = new("没有进展", "no progress");
    public static readonly BilingualText ModerateDeterioration = new("适度恶化", "moderate deterioration");
    public static readonly BilingualText SignificantDeterioration = new("显著恶化", "significant deterioration");

    public static readonly BilingualText OnTrackOrMet = new("进展顺利或已达标", "on track or target met");
    public static readonly BilingualText Fair = new("有一定进展，需加快", "fair progress, acceleration needed");
    public static readonly BilingualText Stagnation = new("停滞或倒退", "stagnation or regression");

    public static readonly BilingualText Sun = new("晴", "sun");
    public static readonly BilingualText SlightlyCloudy = new("少云", "slightly cloudy");
    public static readonly BilingualText Cloud = new("多云", "cloud");
    public static readonly BilingualText Thunderstorm = new("雷雨", "thunderstorm");
    public static readonly BilingualText NoLabel = new("无标识", "no label");

    public static readonly BilingualText AboveTarget = new("高于目标", "above target");
    public static readonly BilingualText OnTarget = new("符合目标", "on target");
    public static readonly BilingualText AtRisk = new("有风险", "at risk");
    public static readonly BilingualText Concerned = new("令人担忧", "concerned");

    private static readonly HashSet<BilingualText> Predicates =
        [ReachedEarly, OnSchedule, BehindSchedule, HardToAssess, Completed, NotCompleted, CannotBeAssessed, MeetsRequirement, BelowRequirement];

    /// <summary>Whether the Chinese label says by itself what an indicator did: 19项指标达到进度要求.</summary>
    public static bool IsPredicate(BilingualText label) => Predicates.Contains(label);
}
