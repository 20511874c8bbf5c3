using System.Globalization;
using NodaTime;

namespace FiveYearPlan;

/// <summary>
/// The last points of a series, one a year, up to what is judged: six, or four or five where there are no more. Fewer make no
/// trend. (Germany, indicator report: the mean annual change between the first and the last of them.) They are the values at
/// year ends that compare with the last one; a level within a year is a point only where it is what is judged.
/// </summary>
internal sealed class Trend
{
    private const int MostPoints = 6;
    private const int FewestPoints = 4;
    private const int MonthsInYear = 12;

    private readonly IReadOnlyList<YearEnds.Value> _points;
    private readonly LocalDate _end;

    private Trend(YearEnds values, LocalDate end)
    {
        _points = [.. values.Used.TakeLast(MostPoints)];
        _end = end;
        Dropped = values.Dropped;
        Obstacle = values.Used.Count >= FewestPoints ? null : values.Used.Count + Dropped.Count >= FewestPoints ? Reason.SeriesBreak : Reason.OutOfDomain;
    }

    /// <summary>Why there is no trend; <see langword="null"/> where there is one, if its points are precise enough.</summary>
    public Reason? Obstacle { get; }

    /// <summary>In order of time.</summary>
    public IReadOnlyList<YearEnds.Value> Points => _points;

    /// <summary>What does not compare with the last point, and so is none.</summary>
    public IReadOnlyList<YearEnds.Value> Dropped { get; }

    /// <summary>Years between the first point and the last.</summary>
    public Rational Span => YearsTo(_end) - _points[0].Year;

    /// <summary>Whether the trend, or the last change, begins with the base.</summary>
    public bool RestsOnBase => Obstacle is null && (IsBase(_points[0]) || IsBase(_points[^2]));

    /// <summary>Whether the base is the first point.</summary>
    public bool BeginsWithBase => Obstacle is null && IsBase(_points[0]);

    /// <summary>The trend of an indicator up to its evidence.</summary>
    /// <param name="series">The series.</param>
    /// <param name="target">The target; the weakest year may decide about one that is to be met every year, and the trend runs to the last.</param>
    /// <param name="evidence">What decides.</param>
    public static Trend Of(Series series, Target target, Evidence evidence)
    {
        var last = target.Kind == TargetKind.EachYear ? YearEnds.Levels(series, evidence.End).Values.LastOrDefault() : null;
        return new Trend(YearEnds.Of(series, evidence.End, last ?? evidence.Observations[0]), evidence.End);
    }

    /// <summary>Years from the last point to the end of a year.</summary>
    public Rational YearsUntil(int year) => year - YearsTo(_end);

    /// <summary>The first point; <see langword="null"/> where it is not one number.</summary>
    /// <param name="start">An end of the base, for where the base is that point.</param>
    public Bound? First(Bound? start) => At(0, start);

    /// <summary>The points as they are shown: <c>2016: 10.6, 2017: 11.3</c>.</summary>
    public override string ToString() => Written(_points);

    /// <summary>Values of this series as they are shown.</summary>
    public string Written(IEnumerable<YearEnds.Value> values) => string.Join(", ", values.Select(value =>
        $"{(IsWithinYear(value) ? IsoDate.Write(_end) : value.Year.ToString(CultureInfo.InvariantCulture))}: {Numbers.Text(value.Numbers)}"));

    /// <summary>
    /// The sets of the last point; where it is not what is counted, all or nothing by the point itself.
    /// </summary>
    /// <param name="start">An end of the base.</param>
    /// <param name="direction">Whether more or less is better.</param>
    /// <param name="countsLastPoint">Whether the last point is what is counted.</param>
    /// <param name="open">What is better than a base that is open to one side, endlessly far away: everything, or nothing.</param>
    public TrendSets Sets(Bound? start, Direction direction, bool countsLastPoint, NumberSet? open = null)
    {
        var (first, previous) = (0, _points.Count - 2);
        var helpful = Than(first, bound => bound.Better(direction));
        var notAdverse = Than(first, bound => bound.OrBetter(direction));
        var last = Than(previous, bound => bound.Better(direction));
        return new TrendSets(helpful, notAdverse, last);

        NumberSet? Than(int index, Func<Bound, NumberSet> better)
        {
            var set = IsBase(_points[index]) && open is not null ? open : At(index, start) is { } bound ? better(bound) : null;
            return set is null || countsLastPoint ? set
                : _points[^1].Numbers.IsSubsetOf(set) ? NumberSet.All
                : _points[^1].Numbers.Overlaps(set) ? null : NumberSet.Empty;
        }
    }

    private Bound? At(int index, Bound? start)
    {
        var point = _points[index];
        return IsBase(point) && start is not null ? start : point.Numbers.IsPoint ? new Bound(point.Numbers.Lower!.Value, true, true) : null;
    }

    private bool IsWithinYear(YearEnds.Value point) => point == _points[^1] && _end is not { Month: 12, Day: 31 };

    private static bool IsBase(YearEnds.Value point) => point.Observation is null;

    // The end of 2020 is 2020, the end of June 2021 is 2020 1/2: whole months count, as elsewhere.
    private static Rational YearsTo(LocalDate end)
    {
        var next = end.PlusDays(1);
        return next.Year - 1 + Rational.Of(next.Month - 1, MonthsInYear);
    }
}
