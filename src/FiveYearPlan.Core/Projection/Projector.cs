using NodaTime;

namespace FiveYearPlan;

/// <summary>Projects the indicators of one dossier from one date.</summary>
internal sealed class Projector
{
    private readonly Dossier _dossier;
    private readonly LocalDate _asOf;
    private readonly ILookup<string, Observation> _observations;
    private readonly ILookup<string, SeriesBreak> _breaks;

    public Projector(Dossier dossier, LocalDate asOf)
    {
        _dossier = dossier;
        _asOf = asOf;
        _observations = dossier.Observations.ToLookup(known => known.Indicator);
        _breaks = dossier.Breaks.ToLookup(known => known.Indicator);
    }

    /// <summary>Whether only forecasts whose day of publication is known may be used, as in a backtest.</summary>
    public bool OnlyDatedForecasts { get; init; }

    /// <summary>Throws for a year that no plan reaches.</summary>
    public static void Check(int year, string parameter)
    {
        if (year is < PlanPeriod.EarliestYear or > PlanPeriod.LatestYear)
        {
            throw new ArgumentOutOfRangeException(parameter, year, "The year must be from 1949 to 2199.");
        }
    }

    public PointSeries SeriesOf(Indicator indicator) => PointSeries.Of(
        new Series(indicator, _observations[indicator.Id], _dossier.Plan.Period, _asOf, _breaks[indicator.Id]), _dossier.Plan.Period, _asOf);

    public Projection Project(Indicator indicator, ProjectionMethod method, int? to)
    {
        var series = SeriesOf(indicator);
        var year = to ?? DueYear(indicator);
        if (series.Points.Count > 0 && series.Points[^1].Year >= year)
        {
            return Without(indicator, method, year, series, FoundPath.Without(Reason.NoTimeLeft));
        }

        var limits = NaturalLimits.Of(series);
        var found = Find(series, limits, method);
        if (found.Path is not { } path)
        {
            return Without(indicator, method, year, series, found);
        }

        var (exact, raw) = (At(path, limits, year), path.At(year));
        if (exact is null || Shown(exact, indicator.Unit) is not { } value)
        {
            return Without(indicator, method, year, series, FoundPath.Without(raw is null && method.Kind == ProjectionKind.Authority ? Reason.NoForecast : Reason.OutOfDomain));
        }

        var (interval, rawInterval) = (path.Interval(year) is { } wide ? limits.Clamp(wide) : null, path.Interval(year));
        var finder = new OutlookFinder(series, known => At(path, limits, known));
        var outlooks = indicator.Targets.Select(finder.Find).ToList();
        var decided = OutlookFinder.Deciding(outlooks);
        return new Projection(indicator, method, _asOf, year, null, known => ProjectionSteps.Of(known, path, limits, raw!, outlooks), other => Project(indicator, method, other))
        {
            Value = path.Printed(year) ?? value,
            Interval = interval is null ? null : Shown(interval, indicator.Unit),
            Exact = exact,
            ExactInterval = interval,
            IsClamped = !exact.Equals(raw) || (interval is not null && !interval.Equals(rawInterval)),
            Points = [.. path.Used],
            NotUsed = [.. series.Dropped],
            Decided = decided,
            Counted = decided is { Counted: { } counted, Unit: { } unit } ? Shown(counted, unit) : null,
            Expected = decided?.Target.Kind == TargetKind.Total ? decided.Expected : exact.IsPoint && series.Points.Count > 0 && series.Points[^1].Number is { } last
                ? Pace.Between(last, exact.Lower!.Value, year - series.Points[^1].Year) : null,
        };
    }

    private FoundPath Find(PointSeries series, NaturalLimits limits, ProjectionMethod method) => method.Kind switch
    {
        ProjectionKind.Proportional => StraightPaths.Proportional(series),
        ProjectionKind.Compound => StraightPaths.Compound(series),
        ProjectionKind.RecentChange => StraightPaths.Recent(series, method.Changes),
        ProjectionKind.LeastSquares => FittedPaths.LeastSquares(series, method.Confidence!.Value),
        ProjectionKind.TheilSen => FittedPaths.TheilSen(series),
        ProjectionKind.Logit => FittedPaths.Logit(series, limits, method.Confidence!.Value),
        ProjectionKind.Authority => Authority(series.Indicator),
    };

    /// <summary>The forecasts known at the date; of several for one year the one published last.</summary>
    private FoundPath Authority(Indicator indicator)
    {
        var byYear = _dossier.Forecasts
            .Where(known => known.Indicator == indicator.Id && (known.Published is { } day ? day <= _asOf : !OnlyDatedForecasts))
            .GroupBy(known => known.Year)
            .ToDictionary(year => year.Key, year => year.OrderBy(known => known.Published ?? LocalDate.MinIsoValue).Last());
        return byYear.Count == 0 ? FoundPath.Without(Reason.NoForecast) : new ProjectionPath
        {
            Used = [],
            At = year => byYear.TryGetValue(year, out var forecast) ? forecast.Figure.NumbersIn(indicator.Unit) : null,
            Numbers = year => byYear[year].Printed,
            Printed = year => byYear.GetValueOrDefault(year)?.Figure,
            Sources = [.. byYear.Values.Select(known => known.Source).OfType<Source>()],
            IsClamped = false,
        };
    }

    private int DueYear(Indicator indicator) => indicator.Targets.Select(target => (int?)target.DueYear).Max() ?? _dossier.Plan.Period.LastYear;

    /// <summary>No value in that year; the outlook of the targets' own due years stays.</summary>
    private Projection Without(Indicator indicator, ProjectionMethod method, int year, PointSeries series, FoundPath found)
    {
        var due = year == DueYear(indicator) ? null : Project(indicator, method, null);
        return new(indicator, method, _asOf, year, found.Reason, known => ProjectionSteps.Without(known, found), other => Project(indicator, method, other))
        {
            Points = [.. series.Points],
            NotUsed = [.. series.Dropped],
            Decided = due?.Decided ?? (indicator.Targets.Count == 0 ? null : TargetOutlook.Without(indicator.Targets[0], found.Reason!.Value)),
            Counted = due?.Counted,
        };
    }

    private static NumberSet? At(ProjectionPath path, NaturalLimits limits, int year) =>
        path.At(year) is { } value ? path.IsClamped ? limits.Clamp(value) : value : null;

    /// <summary>The set with ends of twelve significant digits; <see langword="null"/> where it has none, or decimals cannot hold them.</summary>
    private static Figure? Shown(NumberSet set, Unit unit)
    {
        var (lower, upper) = (Short(set.Lower), Short(set.Upper));
        if ((set.Lower is not null && lower is null) || (set.Upper is not null && upper is null))
        {
            return null;
        }

        var shown = lower is { } point && point == upper ? NumberSet.Point(point) : NumberSet.Between(lower, set.IncludesLower, upper, set.IncludesUpper);
        return shown.IsWritable ? Figure.FromSet(shown, unit) : null;

        static Rational? Short(Rational? end) => end is { } value ? Elementary.Short(value) : null;
    }
}
