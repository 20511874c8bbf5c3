namespace FiveYearPlan;

/// <summary>
/// The last points of a series, one a year, up to the assessed year: six, or four or five where there are no more. Fewer
/// make no trend. (Germany, indicator report: the mean annual change between the first and the last of them.)
/// </summary>
internal sealed class Trend
{
    private const int MostPoints = 6;
    private const int FewestPoints = 4;

    private Trend(IReadOnlyList<(int Year, Rational Value)> points, Reason? obstacle)
    {
        Points = points;
        Obstacle = obstacle;
    }

    /// <summary>The points in order of time, the assessed year last.</summary>
    public IReadOnlyList<(int Year, Rational Value)> Points { get; }

    /// <summary>Why there is no trend; <see langword="null"/> where there is one.</summary>
    public Reason? Obstacle { get; }

    public Rational First => Points[0].Value;

    public Rational Previous => Points[^2].Value;

    public int Span => Points[^1].Year - Points[0].Year;

    /// <summary>The trend of an indicator up to its evidence.</summary>
    /// <param name="levels">The levels up to the evidence, in order of time.</param>
    /// <param name="evidence">What decides, the last point.</param>
    public static Trend Of(IReadOnlyList<Observation> levels, Evidence evidence)
    {
        var indicator = evidence.Indicator;
        var byYear = new SortedDictionary<int, NumberSet>();
        if (indicator.Baseline is { } baseline && baseline.Year < evidence.End.Year)
        {
            byYear[baseline.Year] = baseline.Figure.NumbersIn(indicator.Unit);
        }

        foreach (var level in levels)
        {
            byYear[level.Period!.End.Year] = level.Figure!.NumbersIn(indicator.Unit);
        }

        var last = byYear.Where(point => point.Key <= evidence.End.Year).TakeLast(MostPoints).ToList();
        var obstacle = last.Count < FewestPoints ? Reason.OutOfDomain : last.Any(point => !point.Value.IsPoint) ? Reason.ImpreciseFigure : (Reason?)null;
        return new Trend(obstacle is null ? [.. last.Select(point => (point.Key, point.Value.Lower!.Value))] : [], obstacle);
    }

    /// <summary>The points as they are shown: <c>2016 10.6 … 2020 13.3</c>.</summary>
    public override string ToString() => Points.Count == 0 ? "" : string.Join(", ", Points.Select(point =>
        $"{point.Year.ToString(System.Globalization.CultureInfo.InvariantCulture)}: {Numbers.Text(point.Value)}"));

    /// <summary>The sets of the last point; where it is not what is counted, all or nothing by the point itself.</summary>
    public TrendSets Sets(Direction direction, bool countsLastPoint)
    {
        var helpful = Better(First, strictly: true);
        var notAdverse = Better(First, strictly: false);
        var last = Better(Previous, strictly: true);
        return countsLastPoint ? new TrendSets(helpful, notAdverse, last) : new TrendSets(AllOrNothing(helpful), AllOrNothing(notAdverse), AllOrNothing(last));

        NumberSet AllOrNothing(NumberSet set) => set.Contains(Points[^1].Value) ? NumberSet.All : NumberSet.Empty;

        NumberSet Better(Rational than, bool strictly) => direction == Direction.Decrease
            ? NumberSet.Between(null, false, than, !strictly)
            : NumberSet.Between(than, !strictly, null, false);
    }
}
