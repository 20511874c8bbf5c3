using NodaTime;

namespace FiveYearPlan;

/// <summary>
/// The points of an indicator at year ends: the plan's base, and the levels that may decide about its target, those from
/// before the plan among them. Values across a break are linked where the factor is known; else only those on the side of the
/// last point are used.
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
        var indicator = series.Indicator;
        var breaks = series.Breaks;
        var found = Found(series, asOf);
        var baseDay = new LocalDate(indicator.Baseline?.Year ?? (period.FirstYear - 1), 12, 31);
        var baseEpoch = breaks.EpochOf(baseDay, indicator.Baseline?.Revision?.Date);
        var lastEpoch = found.Count == 0 ? baseEpoch : breaks.EpochOf(found.Values[^1].Period!.End);
        var compares = breaks.Link(lastEpoch, baseEpoch) is not null;
        var frame = compares ? baseEpoch : lastEpoch;

        var points = new SortedDictionary<int, (ProjectionPoint Point, bool Used)>();
        foreach (var (year, observation) in found)
        {
            Add(year, observation.Figure!, observation, breaks.EpochOf(observation.Period!.End));
        }

        if (indicator.Baseline is { } start)
        {
            Add(start.Year, start.Figure, null, baseEpoch); // the printed base decides for its year
        }

        var otherwise = found.Count == 0 ? series.Of(PlanPeriod.LatestYear, ObservationKind.Level).Otherwise : Reason.NoObservation;
        return new PointSeries(
            indicator, period, [.. points.Values.Where(known => known.Used).Select(known => known.Point)],
            [.. points.Values.Where(known => !known.Used).Select(known => known.Point)], compares, otherwise);

        void Add(int year, Figure figure, Observation? observation, int epoch)
        {
            var link = breaks.Link(epoch, frame);
            points[year] = (new ProjectionPoint(year, figure, observation, figure.NumbersIn(indicator.Unit).Times(link ?? Rational.One)), link is not null);
        }
    }

    /// <summary>
    /// The levels by year. Of those that end together the one over the longest time counts, of a flow only the whole year. At
    /// prices other than the last one's no level compares with it.
    /// </summary>
    private static SortedList<int, Observation> Found(Series series, LocalDate asOf)
    {
        var byYear = new SortedList<int, Observation>();
        foreach (var level in series.History(asOf).Where(known => IsYearEnd(known.Period!, series.Indicator.Quantity)))
        {
            if (!byYear.TryGetValue(level.Period!.End.Year, out var other) || level.Period.Start < other.Period!.Start)
            {
                byYear[level.Period.End.Year] = level;
            }
        }

        var basis = byYear.Values.LastOrDefault(known => known.PriceBasis != PriceBasis.Unstated)?.PriceBasis;
        foreach (var (year, _) in byYear.Where(known => known.Value.PriceBasis != PriceBasis.Unstated && known.Value.PriceBasis != basis).ToList())
        {
            byYear.Remove(year);
        }

        return byYear;
    }

    private static bool IsYearEnd(DateInterval days, Quantity quantity) =>
        days.End is { Month: 12, Day: 31 } && days.Start.Year == days.End.Year
        && (quantity != Quantity.Flow || days.Start is { Month: 1, Day: 1 });
}
