namespace FiveYearPlan;

internal static class MeasureWords
{
    public static readonly WordTable<Measure> Measures = new(
        (Measure.None, "none", "是否达到", "Kept or broken", []),
        (Measure.ShareOfDistance, "share-of-distance", "完成进度", "Share of the distance", []),
        (Measure.ShareOfTotal, "share-of-total", "累计完成进度", "Share of the total", []),
        (Measure.ChainedShare, "chained-share", "连乘完成进度", "Share of the chained reduction", []),
        (Measure.GrowthMargin, "growth-margin", "增速差", "Growth margin", []));
}
