using NodaTime;

namespace FiveYearPlan;

/// <summary>The breaks of one series, and by what values on their different sides compare.</summary>
internal sealed class BreakLinks
{
    private readonly IReadOnlyList<SeriesBreak> _breaks;

    public BreakLinks(IEnumerable<SeriesBreak> breaks) => _breaks = [.. breaks.OrderBy(known => known.Date)];

    /// <summary>How many breaks lie before a value of a day: values with the same count are counted the same way.</summary>
    public int EpochOf(LocalDate day) => _breaks.Count(known => known.Date <= day);

    /// <summary>A base that was restated after a break is counted the new way, whatever year it stands for.</summary>
    public int EpochOf(LocalDate baseDay, LocalDate? restated) => _breaks.Count(known => known.Date <= baseDay || known.Date <= restated);

    /// <summary>
    /// By what a value of one epoch is multiplied to compare with those of another; <see langword="null"/> where a factor is
    /// unknown. A value after a break times its factor compares with one before it.
    /// </summary>
    public Rational? Link(int from, int to)
    {
        var link = Rational.One;
        foreach (var between in _breaks.Skip(Math.Min(from, to)).Take(Math.Abs(from - to)))
        {
            if (between.LinkFactor is not { } factor)
            {
                return null;
            }

            link *= factor;
        }

        return from >= to ? link : Rational.One / link;
    }
}
