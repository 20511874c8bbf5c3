namespace FiveYearPlan;

/// <summary>Turns exact sets into figures: exact where they are decimals, else rounded.</summary>
internal static class Rounding
{
    private const int ShownDigits = 12;

    /// <summary>Rounded to the side on which an observation that satisfies the figure satisfies the set.</summary>
    public static Figure? Safe(NumberSet set, Unit unit, int places)
    {
        if (set.IsEmpty || (set.Lower is null && set.Upper is null))
        {
            return null;
        }

        var (lower, includesLower) = End(set.Lower, set.IncludesLower, places, up: true);
        var (upper, includesUpper) = End(set.Upper, set.IncludesUpper, places, up: false);
        var rounded = NumberSet.Between(lower, includesLower, upper, includesUpper);
        return IsWritable(rounded) ? Figure.FromSet(rounded, unit) : null;
    }

    /// <summary>Rounded to twelve significant digits; <see langword="null"/> beyond the range of decimals.</summary>
    public static Figure? Nearest(NumberSet set, Unit unit)
    {
        if (set.IsEmpty || (set.Lower is null && set.Upper is null) || set.Lower is { FitsDecimal: false } || set.Upper is { FitsDecimal: false })
        {
            return null;
        }

        var rounded = NumberSet.Between(Round(set.Lower), set.IncludesLower, Round(set.Upper), set.IncludesUpper);
        return IsWritable(rounded) ? Figure.FromSet(rounded, unit) : null;

        static Rational? Round(Rational? end) => end is not { } value ? null : value.TryToDecimal(out _) ? value : value.ToDecimal(ShownDigits);
    }

    private static (Rational? End, bool Included) End(Rational? end, bool included, int places, bool up) => end switch
    {
        null => (null, false),
        { } value when value.TryToDecimal(out _) => (value, included),
        { } value => (value.Round(places, up), true),
    };

    private static bool IsWritable(NumberSet set) => !set.IsEmpty
        && (set.Lower is not { } lower || lower.TryToDecimal(out _)) && (set.Upper is not { } upper || upper.TryToDecimal(out _));
}
