using NodaTime;

namespace FiveYearPlan;

/// <summary>
/// The points of an indicator from which a projection is made: its values at year ends, those that compare with the last one
/// and those that do not.
/// </summary>
internal sealed class PointSeries
{
    private PointSeries(Indicator indicator, PlanPeriod period, IReadOnlyList<ProjectionPoint> points, IReadOnlyList<ProjectionPoint> dropped, bool comparesWithBase, Reason otherwise)
    {
        Indicator = indicator;
        Period = period;
        Points = points;
        Dropped = dropped;
        ComparesWithBase = comparesWithBase;
        Otherwise = otherwise;
    }

    public Indicator Indicator { get; }

    public PlanPeriod Period { get; }

    /// <summary>In order of time, one a year.</summary>
    public IReadOnlyList<ProjectionPoint> Points { get; }

    /// <summary>Those on the other side of a break without a link factor.</summary>
    public IReadOnlyList<ProjectionPoint> Dropped { get; }

    /// <summary>Whether no unknown factor lies between the base and the points.</summary>
    public bool ComparesWithBase { get; }

    /// <summary>Why there are no observations, where there are none.</summary>
    public Reason Otherwise { get; }

    public ProjectionPoint? Base => Points.FirstOrDefault(point => point.IsBase);

    public ProjectionPoint? Last => Points.LastOrDefault(point => !point.IsBase);

    /// <summary>Whether the base itself is there and only out of reach.</summary>
    public bool BaseIsDropped => Dropped.Any(point => point.IsBase);

    public static PointSeries Of(Series series, PlanPeriod period, LocalDate asOf)
    {
        var values = YearEnds.Of(series, asOf);
        var hasNone = values.Used.Concat(values.Dropped).All(value => value.Observation is null);
        var otherwise = hasNone ? series.Of(PlanPeriod.LatestYear, ObservationKind.Level).Otherwise : Reason.NoObservation;
        return new PointSeries(series.Indicator, period, PointsOf(values.Used), PointsOf(values.Dropped), values.CompareWithBase, otherwise);

        static IReadOnlyList<ProjectionPoint> PointsOf(IReadOnlyList<YearEnds.Value> values) =>
            [.. values.Select(value => new ProjectionPoint(value.Year, value.Figure, value.Observation, value.Numbers))];
    }
}
