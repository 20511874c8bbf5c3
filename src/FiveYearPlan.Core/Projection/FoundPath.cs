namespace FiveYearPlan;

/// <summary>A path, or why a method has none, with the particulars.</summary>
internal readonly record struct FoundPath(ProjectionPath? Path, Reason? Reason, BilingualText? Detail)
{
    public static implicit operator FoundPath(ProjectionPath path) => new(path, null, null);

    public static FoundPath Without(Reason reason, BilingualText? detail = null) => new(null, reason, detail);

    /// <summary>Why fewer points than needed can be used: none is known, others lie across a break, or there are too few.</summary>
    public static FoundPath TooFew(int needed, PointSeries series)
    {
        var years = string.Join(", ", series.Points.Select(point => point.Year));
        var (count, dropped) = (series.Points.Count, series.Dropped.Count);
        return count + dropped == 0 || (series.Last is null && dropped == 0 && series.Otherwise != FiveYearPlan.Reason.NoObservation)
            ? Without(series.Otherwise)
            : Without(
                count + dropped >= needed ? FiveYearPlan.Reason.SeriesBreak : FiveYearPlan.Reason.TooFewPoints,
                new BilingualText($"需要 {needed} 个点，可用的有 {count} 个（{years}）", $"{needed} points are needed, and {count} can be used ({years})"));
    }
}
