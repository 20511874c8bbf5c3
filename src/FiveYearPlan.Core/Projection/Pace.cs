namespace FiveYearPlan;

/// <summary>
/// By how much an indicator changes a year, on a straight path and on a compound one. Immutable and safe for use by several
/// threads.
/// </summary>
public sealed class Pace
{
    internal Pace(decimal change, decimal? growth)
    {
        Change = change;
        Growth = growth;
    }

    /// <summary>
    /// The change a year in the indicator's unit on a straight path, with at most twelve significant digits; of a total, what
    /// each year must add to it.
    /// </summary>
    public decimal Change { get; }

    /// <summary>
    /// The growth in % a year on a compound path, with at most twelve significant digits; <see langword="null"/> for a total,
    /// and where the two values are not both positive.
    /// </summary>
    public decimal? Growth { get; }

    /// <summary>The change, and the growth where there is one.</summary>
    public override string ToString() => Growth is { } growth ? FormattableString.Invariant($"{Change}, {growth}%") : FormattableString.Invariant($"{Change}");

    /// <summary>The pace from one value to another; <see langword="null"/> where a decimal cannot hold it.</summary>
    internal static Pace? Between(Rational from, Rational to, int years)
    {
        if (years < 1 || Numbers.Short((to - from) / years) is not { } change)
        {
            return null;
        }

        var growth = from.Sign > 0 && to.Sign > 0 ? Numbers.Short((Elementary.Power(to / from, 1, years) - 1) * 100) : null;
        return new Pace(change, growth);
    }

    /// <summary>What each year must add.</summary>
    internal static Pace? Adding(Rational left, int years) =>
        years >= 1 && Numbers.Short(left / years) is { } change ? new Pace(change, null) : null;
}
