namespace FiveYearPlan;

/// <summary>The words of verdicts and reasons, in JSON and in both languages; and how verdicts rank.</summary>
internal static class VerdictWords
{
    public static readonly WordTable<Verdict> Verdicts = new(
        (Verdict.NotAssessable, "notAssessable", "无法评估", "not assessable", []),
        (Verdict.Behind, "behind", "落后于进度", "behind", []),
        (Verdict.OnTrack, "onTrack", "达到进度", "on track", []),
        (Verdict.Missed, "missed", "未完成", "missed", []),
        (Verdict.Achieved, "achieved", "已完成", "achieved", []));

    public static readonly WordTable<Reason> Reasons = new(
        (Reason.NoTarget, "noTarget", "未收录目标值", "no target on file", []),
        (Reason.Assigned, "assigned", "目标由上级下达，未见完成声明", "target assigned from above, no declaration", []),
        (Reason.Words, "words", "定性目标，不计算", "target in words, not computed", []),
        (Reason.NoObservation, "noObservation", "没有可用的实绩数据", "no usable observation", []),
        (Reason.NoBaseline, "noBaseline", "没有基期值，无法计算进度", "no base to measure the distance from", []),
        (Reason.IncompleteSeries, "incompleteSeries", "数据不连续，缺少年份", "incomplete series", []),
        (Reason.SeriesBreak, "seriesBreak", "统计口径中断，前后不可比", "break in the series", []),
        (Reason.ImpreciseFigure, "impreciseFigure", "所印数值不精确，跨越界线", "the figure is too imprecise to decide", []),
        (Reason.BasisMismatch, "basisMismatch", "价格口径与目标不同", "other prices than the target's", []),
        (Reason.UnitMismatch, "unitMismatch", "单位不可换算", "unit cannot be converted", []),
        (Reason.PeriodUnstated, "periodUnstated", "数据期间未注明", "period of the figure unstated", []),
        (Reason.ScopeUnstated, "scopeUnstated", "统计范围未注明", "territory or population unstated", []),
        (Reason.OutOfDomain, "outOfDomain", "超出适用范围", "outside its range of application", []),
        (Reason.NotYetDue, "notYetDue", "目标尚未到期", "not yet due", []),
        (Reason.TooFewPoints, "tooFewPoints", "可用的年份太少", "too few points for the method", []),
        (Reason.NoForecast, "noForecast", "没有公布的预计值", "no published forecast", []),
        (Reason.NoTimeLeft, "noTimeLeft", "该年已有实绩，无需预测", "the year is known already", []));

    public static readonly WordTable<VerdictAxis> Axes = new(
        (VerdictAxis.Progress, "progress", "进展", "progress", []),
        (VerdictAxis.Outlook, "outlook", "展望", "outlook", []));

    public static readonly WordTable<Outlook> Outlooks = new(
        (Outlook.NotAssessable, "notAssessable", "难以评估", "not assessable", []),
        (Outlook.Difficult, "difficult", "完成有困难", "difficult", []),
        (Outlook.OnTime, "onTime", "能如期完成", "on time", []),
        (Outlook.EarlyOrMet, "earlyOrMet", "能提前完成或已达到", "early or met", []));

    /// <summary>Missed and behind rank equal and lowest, then on track, then achieved; not assessable stands outside.</summary>
    public static int Rank(Verdict verdict) => verdict switch
    {
        Verdict.NotAssessable => -1,
        Verdict.Behind or Verdict.Missed => 0,
        Verdict.OnTrack => 1,
        Verdict.Achieved => 2,
    };

    /// <summary>On track or achieved.</summary>
    public static bool IsGood(Verdict verdict) => Rank(verdict) > 0;

    /// <summary>Whether a target with this reason has no evidence at all, and so leaves the row to its other targets.</summary>
    public static bool HasNoEvidence(Reason reason) => reason switch
    {
        Reason.NoTarget or Reason.Assigned or Reason.Words or Reason.NoObservation or Reason.NoBaseline or Reason.IncompleteSeries
            or Reason.PeriodUnstated or Reason.ScopeUnstated or Reason.OutOfDomain or Reason.NotYetDue
            or Reason.TooFewPoints or Reason.NoForecast or Reason.NoTimeLeft => true,
        Reason.SeriesBreak or Reason.ImpreciseFigure or Reason.BasisMismatch or Reason.UnitMismatch => false,
    };
}
