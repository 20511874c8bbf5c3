using NodaTime;

namespace FiveYearPlan;

/// <summary>Gathers what is known and promised of one indicator, by the kind of the target that is drawn.</summary>
internal sealed partial class GlidePathFinder
{
    private readonly Evaluation _evaluation;
    private readonly Indicator _indicator;
    private readonly IReadOnlyList<ProjectionMethod> _methods;
    private readonly Assessment? _assessment;
    private readonly Target? _target;
    private readonly Projector _projector;
    private readonly PointSeries _series;
    private readonly int _due;

    private GlidePathFinder(Evaluation evaluation, Indicator indicator, IReadOnlyList<ProjectionMethod> methods)
    {
        (_evaluation, _indicator, _methods) = (evaluation, indicator, methods);
        _assessment = evaluation.Assessments.FirstOrDefault(known => known.Indicator.Id == indicator.Id);
        var candidates = new[] { _assessment?.Deciding?.Target }.OfType<Target>().Where(known => !known.IsImplied).Concat(indicator.Targets);
        _target = candidates.FirstOrDefault(known => known.Figure is not null);
        _due = (_target ?? indicator.Targets.FirstOrDefault())?.DueYear ?? Period.LastYear;
        _projector = new Projector(evaluation.Dossier, evaluation.AsOf);
        _series = _projector.SeriesOf(indicator);
    }

    private PlanPeriod Period => _evaluation.Dossier.Plan.Period;

    private Unit Unit => _indicator.Unit;

    /// <summary>What decided about the target that is drawn.</summary>
    private IReadOnlyList<Observation> Evidence => _assessment?.Targets.FirstOrDefault(known => ReferenceEquals(known.Target, _target))?.Observations ?? [];

    public static GlidePath Find(Evaluation evaluation, Indicator indicator, IReadOnlyList<ProjectionMethod> methods) =>
        new GlidePathFinder(evaluation, indicator, methods).Find();

    private GlidePath Find() => _target?.Kind switch
    {
        TargetKind.Total => Total(_target),
        TargetKind.Reduction => Reduction(_target),
        TargetKind.Change when _indicator.Baseline is null => Change(_target),
        TargetKind.AverageGrowth when !GrowsFromLevel => Index(_target),
        null or TargetKind.Level or TargetKind.Change or TargetKind.AverageGrowth or TargetKind.EachYear or TargetKind.Direction
            or TargetKind.InStep or TargetKind.Assigned or TargetKind.Words => Levels(),
    };

    // Growth at comparable prices, and that of a growth rate, comes from printed rates only.
    private bool GrowsFromLevel => _indicator is { PriceBasis: not PriceBasis.Comparable, IsGrowthRate: false, Baseline: { } start }
        && start.Figure.NumbersIn(Unit) is { IsPoint: true, Lower.Sign: > 0 } && !Evidence.Any(known => known.Kind == ObservationKind.Growth);

    private GlidePath Levels()
    {
        var start = _indicator.Baseline is { } known ? Mark(known.Year, known.Figure.NumbersIn(Unit), known.Figure.ToString()) : null;
        var goal = _target is null ? null : LevelGoal(_target, start);
        var isKept = _target is not null && (_target.Kind == TargetKind.EachYear || _indicator.IsHold(_target));
        var way = start is { Numbers: { IsPoint: true, Lower: { } from } } && _target is not null && !isKept && LevelWay(_target, from) is { } drawn ? drawn : [];
        return new GlidePath(_evaluation, _indicator, _assessment)
        {
            Counts = new BilingualText("数值", "Value"),
            Unit = Unit.Symbol,
            Target = _target,
            Base = start,
            Observed = [.. LevelsKnown().Concat(ChangesFrom(start)).OrderBy(mark => mark.Time)],
            Goal = goal,
            IsKept = isKept,
            Way = way,
            Projections = [.. _methods.Where(IsDrawn).Select(Projected)],
            Forecasts = Forecasts(),
            Notes = Notes(),
        };
    }

    /// <summary>The levels that a target asks for at its due date, as it prints them.</summary>
    private GlideMark? LevelGoal(Target target, GlideMark? start)
    {
        var figure = target.Figure!;
        var sign = _indicator.PrintsFallsAsPositive ? -1 : 1;
        var numbers = target.Kind switch
        {
            TargetKind.Change when start is not null => figure.NumbersIn(Unit).Times(sign).Plus(start.Numbers),
            TargetKind.AverageGrowth when start?.Numbers is { IsPoint: true, Lower: { } from } =>
                figure.NumbersIn(FigureUnits.Percent).Map(rate => Evaluated(rate)).Times(from),
            TargetKind.Level or TargetKind.EachYear => figure.NumbersIn(Unit),
            _ => null,
        };
        return numbers is null ? null : Mark(target.DueYear, numbers, Printed(target));

        Rational Evaluated(Rational rate) => FiveYearPlan.Evidence.Factor(rate, target.DueYear - _indicator.Baseline!.Year);
    }

    private IReadOnlyList<(double Time, Rational Value)>? LevelWay(Target target, Rational from)
    {
        var first = _indicator.Baseline!.Year;
        if (target.DueYear <= first)
        {
            return null;
        }

        if (target.Kind == TargetKind.AverageGrowth)
        {
            var rate = Requirement.Number(target.Figure!, _indicator.Direction, FigureUnits.Percent);
            return [.. Enumerable.Range(0, target.DueYear - first + 1).Select(years => (GlidePath.EndOf(first + years), from * FiveYearPlan.Evidence.Factor(rate, years)))];
        }

        var number = Requirement.Number(target.Figure!, Towards(from), Unit);
        var goal = target.Kind == TargetKind.Change ? from + ((_indicator.PrintsFallsAsPositive ? -1 : 1) * number) : number;
        return [(GlidePath.EndOf(first), from), (GlidePath.EndOf(target.DueYear), goal)];
    }

    /// <summary>Of a range the end that is reached first; where neither way is better, the one that lies nearer.</summary>
    private Direction Towards(Rational from) => TargetLines.DirectionOf(_target!.Kind, _indicator) is var better && better != Direction.Neither ? better
        : from > Requirement.Number(_target.Figure!, Direction.Increase, Unit) ? Direction.Decrease : Direction.Increase;

    /// <summary>The levels at year ends, linked across breaks where that can be done, and those of parts of a year.</summary>
    private IEnumerable<GlideMark> LevelsKnown()
    {
        foreach (var (points, compares) in new[] { (_series.Points, _series.ComparesWithBase), (_series.Dropped, false) })
        {
            foreach (var point in points.Where(known => !known.IsBase))
            {
                yield return Mark(point.Year, point.Numbers, point.Figure.ToString(), point.Observation!.Period) with { Compares = compares };
            }
        }

        if (_indicator.Quantity == Quantity.Flow)
        {
            yield break;
        }

        var dossier = _evaluation.Dossier;
        var series = new Series(_indicator, dossier.Observations.Where(known => known.Indicator == _indicator.Id), Period, _evaluation.AsOf, dossier.Breaks.Where(known => known.Indicator == _indicator.Id));
        foreach (var part in series.History(_evaluation.AsOf).Where(known => known.Period!.End is not { Month: 12, Day: 31 } && known.Period.End > series.BaseDay))
        {
            var link = series.LinkBetween(series.BaseDay, part.Period!.End);
            var numbers = part.Figure!.NumbersIn(Unit).Times(link ?? Rational.One);
            yield return new GlideMark(GlidePath.TimeOf(part.Period.End), numbers, Text(part.Period, part.Figure!.ToString())) { Compares = link is not null };
        }
    }

    /// <summary>Changes since the base, as the levels that they come to.</summary>
    private IEnumerable<GlideMark> ChangesFrom(GlideMark? start) => _target?.Kind != TargetKind.Change || start is null ? []
        : Evidence.Where(known => known.Kind == ObservationKind.Change).Select(known => new GlideMark(
            GlidePath.TimeOf(known.Period!.End), known.Figure!.NumbersIn(Unit).Times(_indicator.PrintsFallsAsPositive ? -1 : 1).Plus(start.Numbers), Text(known.Period, $"{(known.Figure!.Number > 0 ? "+" : "")}{known.Figure}")));

    private bool IsDrawn(ProjectionMethod method) => method.Kind != ProjectionKind.Authority || Forecasts().Count == 0;

    private List<GlideMark> Forecasts() =>
    [
        .. _evaluation.Dossier.Forecasts.Where(known => known.Indicator == _indicator.Id && !(known.Published > _evaluation.AsOf))
            .Select(known => Mark(known.Year, known.Figure.NumbersIn(Unit), known.Figure.ToString())),
    ];

    private GlideProjection Projected(ProjectionMethod method)
    {
        var projection = _projector.Project(_indicator, method, _due);
        if (projection.Exact is null || _series.Points.Count == 0)
        {
            return new GlideProjection(method, [], projection.Reason ?? Reason.NoObservation);
        }

        var last = _series.Points[^1];
        var points = Enumerable.Range(last.Year + 1, _due - last.Year).Select(year => (Year: year, Projection: projection.To(year)))
            .Where(known => known.Projection.Exact is not null)
            .Select(known => Mark(known.Year, known.Projection.Exact!, ChartWords.Computed(known.Projection.Exact!) + Unit.Symbol) with { Interval = known.Projection.ExactInterval });
        var goesThrough = method.Kind is ProjectionKind.Proportional or ProjectionKind.Compound or ProjectionKind.RecentChange;
        return new GlideProjection(method, goesThrough ? [Mark(last.Year, last.Numbers, ""), .. points] : [.. points], null);
    }
}
