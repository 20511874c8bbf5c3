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
        return rounded.IsWritable ? Figure.FromSet(rounded, unit) : null;
    }

    /// <summary>As it is; a root, or what is no decimal, rounded to twelve significant digits. <see langword="null"/> beyond the range of decimals.</summary>
    public static Figure? Nearest(NumberSet set, Unit unit, bool isRoot)
    {
        if (set.IsEmpty || (set.Lower is null && set.Upper is null) || (set.Lower is { } low && !Numbers.IsWritable(low)) || (set.Upper is { } high && !Numbers.IsWritable(high)))
        {
            return null;
        }

        var rounded = NumberSet.Between(Round(set.Lower), set.IncludesLower, Round(set.Upper), set.IncludesUpper);
        return rounded.IsWritable ? Figure.FromSet(rounded, unit) : null;

        Rational? Round(Rational? end) => end is not { } value ? null : !isRoot && value.TryToDecimal(out _) ? value : (Rational)value.ToDecimal(ShownDigits) / 1.000000000000000000000000000000000m;
    }

    private static (Rational? End, bool Included) End(Rational? end, bool included, int places, bool up) => end switch
    {
        null => (null, false),
        { } value when value.TryToDecimal(out _) => (value, included),
        { } value => (value.Round(places, up), true),
    };
}
