namespace FiveYearPlan;

/// <summary>
/// The last points of a series, one a year, up to the assessed year: six, or four or five where there are no more. Fewer
/// make no trend. (Germany, indicator report: the mean annual change between the first and the last of them.)
/// </summary>
internal sealed class Trend
{
    private const int MostPoints = 6;
    private const int FewestPoints = 4;

    private readonly IReadOnlyList<(int Year, NumberSet Numbers, bool IsBase)> _points;

    private Trend(IReadOnlyList<(int Year, NumberSet Numbers, bool IsBase)> points) => _points = points;

    /// <summary>Why there is no trend; <see langword="null"/> where there is one, if its points are precise enough.</summary>
    public Reason? Obstacle => _points.Count < FewestPoints ? Reason.OutOfDomain : null;

    /// <summary>Years between the first point and the last.</summary>
    public int Span => _points[^1].Year - _points[0].Year;

    /// <summary>Whether the trend, or the last change, begins with the base.</summary>
    public bool RestsOnBase => Obstacle is null && (_points[0].IsBase || _points[^2].IsBase);

    /// <summary>Whether the base is the first point.</summary>
    public bool BeginsWithBase => Obstacle is null && _points[0].IsBase;

    /// <summary>The trend of an indicator up to its evidence.</summary>
    /// <param name="levels">The levels up to the evidence, in order of time.</param>
    /// <param name="evidence">What decides, the last point.</param>
    public static Trend Of(IReadOnlyList<Observation> levels, Evidence evidence)
    {
        var indicator = evidence.Indicator;
        var byYear = new SortedDictionary<int, (NumberSet Numbers, bool IsBase)>();
        if (indicator.Baseline is { } baseline && baseline.Year < evidence.End.Year)
        {
            byYear[baseline.Year] = (baseline.Figure.NumbersIn(indicator.Unit), true);
        }

        // What was observed of the base year itself is later than the plan's print, and counts.
        foreach (var level in levels)
        {
            byYear[level.Period!.End.Year] = (level.Figure!.NumbersIn(indicator.Unit), false);
        }

        return new Trend([.. byYear.Where(point => point.Key <= evidence.End.Year).TakeLast(MostPoints).Select(point => (point.Key, point.Value.Numbers, point.Value.IsBase))]);
    }

    /// <summary>The first point; <see langword="null"/> where it is not one number.</summary>
    /// <param name="start">An end of the base, for where the base is that point.</param>
    public Bound? First(Bound? start) => At(0, start);

    /// <summary>The points as they are shown: <c>2016: 10.6, 2017: 11.3</c>.</summary>
    public override string ToString() => string.Join(", ", _points.Select(point =>
        $"{point.Year.ToString(System.Globalization.CultureInfo.InvariantCulture)}: {Numbers.Text(point.Numbers)}"));

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
            var set = _points[index].IsBase && open is not null ? open : At(index, start) is { } bound ? better(bound) : null;
            return set is null || countsLastPoint ? set
                : _points[^1].Numbers.IsSubsetOf(set) ? NumberSet.All
                : _points[^1].Numbers.Overlaps(set) ? null : NumberSet.Empty;
        }
    }

    private Bound? At(int index, Bound? start)
    {
        var (_, numbers, isBase) = _points[index];
        return isBase && start is not null ? start : numbers.IsPoint ? new Bound(numbers.Lower!.Value, true, true) : null;
    }
}
