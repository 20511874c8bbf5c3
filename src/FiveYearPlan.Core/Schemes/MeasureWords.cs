namespace FiveYearPlan;

internal static class MeasureWords
{
    public static readonly WordTable<Measure> Measures = new(
        (Measure.None, "none", "是否达到", "Kept or broken", []),
        (Measure.ShareOfDistance, "share-of-distance", "完成进度", "Share of the distance", []),
        (Measure.ShareOfTotal, "share-of-total", "累计完成进度", "Share of the total", []),
        (Measure.ChainedShare, "chained-share", "连乘完成进度", "Share of the chained reduction", []),
        (Measure.GrowthMargin, "growth-margin", "增速差", "Growth margin", []),
        (Measure.LogarithmicShare, "logarithmic-share", "对数完成进度", "Logarithmic share of the reduction", []),
        (Measure.ShareOfTarget, "share-of-target", "目标完成率", "Share of the target", []),
        (Measure.GrowthRatio, "growth-ratio", "实际增速与所需增速之比", "Actual over required growth", []),
        (Measure.GrowthRate, "growth-rate", "向好增速", "Growth the better way", []),
        (Measure.GrowthProjection, "growth-projection", "按现增速到期可完成的份额", "Share covered by the target year at the growth so far", []),
        (Measure.ProjectedShare, "projected-share", "按近年趋势到期可补足的份额", "Share of the distance left that the trend would cover", []));

    /// <summary>Whether a measure is defined for targets of a kind.</summary>
    public static bool Fits(Measure measure, TargetKind kind) => measure switch
    {
        Measure.None => true,
        Measure.ShareOfDistance => kind is TargetKind.Level or TargetKind.Change,
        Measure.ShareOfTotal => kind == TargetKind.Total,
        Measure.ChainedShare or Measure.LogarithmicShare => kind == TargetKind.Reduction,
        Measure.GrowthMargin => kind is TargetKind.AverageGrowth or TargetKind.InStep,
        Measure.ShareOfTarget or Measure.GrowthRatio or Measure.GrowthProjection or Measure.ProjectedShare => kind == TargetKind.Level,
        Measure.GrowthRate => kind == TargetKind.Direction,
    };

    /// <summary>Whether the line of a measure is a true root or logarithm, computed in double precision.</summary>
    public static bool IsRounded(Measure measure) =>
        measure is Measure.LogarithmicShare or Measure.GrowthRatio or Measure.GrowthRate or Measure.GrowthProjection;
}
