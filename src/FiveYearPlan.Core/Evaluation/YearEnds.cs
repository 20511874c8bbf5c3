using NodaTime;

namespace FiveYearPlan;

/// <summary>
/// The values of an indicator at year ends, one a year: the plan's base, and the levels that may decide about its target, those
/// from before the plan among them. Of a flow only whole years are values of a year. Values across a break are linked where the
/// factor is known; else only those on the side of the last one compare with it.
/// </summary>
internal sealed class YearEnds
{
    private YearEnds(IReadOnlyList<Value> values, bool compareWithBase)
    {
        Used = [.. values.Where(known => known.Compares)];
        Dropped = [.. values.Where(known => !known.Compares)];
        CompareWithBase = compareWithBase;
    }

    /// <summary>Those that compare with the last, in order of time.</summary>
    public IReadOnlyList<Value> Used { get; }

    /// <summary>Those on the other side of a break without a link factor.</summary>
    public IReadOnlyList<Value> Dropped { get; }

    /// <summary>Whether no unknown factor lies between the base and the last value.</summary>
    public bool CompareWithBase { get; }

    /// <summary>The values up to a day.</summary>
    /// <param name="series">The series.</param>
    /// <param name="upTo">The day.</param>
    /// <param name="last">What is judged, where that is to be the last value whatever its day; its year's end has not come then.</param>
    public static YearEnds Of(Series series, LocalDate upTo, Observation? last = null)
    {
        var (indicator, breaks) = (series.Indicator, series.Breaks);
        var levels = Levels(series, upTo, last);
        var baseEpoch = breaks.EpochOf(series.BaseDay, indicator.Baseline?.Revision?.Date);
        var lastEpoch = levels.Count == 0 ? baseEpoch : breaks.EpochOf(levels.Values[^1].Period!.End);
        var compare = breaks.Link(lastEpoch, baseEpoch) is not null;
        var frame = compare ? baseEpoch : lastEpoch;

        var values = new SortedDictionary<int, Value>();
        foreach (var (year, level) in levels)
        {
            Add(year, level.Figure!, level, breaks.EpochOf(level.Period!.End));
        }

        if (indicator.Baseline is { } start && (last is null || start.Year < last.Period!.End.Year))
        {
            Add(start.Year, start.Figure, null, baseEpoch); // the printed base decides for its year
        }

        return new YearEnds([.. values.Values], compare);

        void Add(int year, Figure figure, Observation? observation, int epoch)
        {
            var link = breaks.Link(epoch, frame);
            values[year] = new Value(year, figure, observation, figure.NumbersIn(indicator.Unit).Times(link ?? Rational.One), link is not null);
        }
    }

    /// <summary>
    /// The levels by year. Of those that end together the one over the longest time counts. At prices other than the last one's
    /// no level compares with it.
    /// </summary>
    public static SortedList<int, Observation> Levels(Series series, LocalDate upTo, Observation? last = null)
    {
        var byYear = new SortedList<int, Observation>();
        foreach (var level in series.History(upTo).Where(known => IsYearEnd(known.Period!, series.Indicator.Quantity)))
        {
            if (!byYear.TryGetValue(level.Period!.End.Year, out var other) || level.Period.Start < other.Period!.Start)
            {
                byYear[level.Period.End.Year] = level;
            }
        }

        if (last is not null)
        {
            byYear[last.Period!.End.Year] = last;
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

    /// <summary>The value of one year.</summary>
    /// <param name="Year">The year.</param>
    /// <param name="Figure">The figure as printed.</param>
    /// <param name="Observation">The observation; <see langword="null"/> where it is the plan's base.</param>
    /// <param name="Numbers">The numbers in the indicator's unit, linked to the others.</param>
    /// <param name="Compares">Whether they compare with the last value.</param>
    internal sealed record Value(int Year, Figure Figure, Observation? Observation, NumberSet Numbers, bool Compares);
}
