using System.Globalization;

namespace FiveYearPlan;

/// <summary>
/// Lines that are true roots or logarithms: computed in double precision and rounded to twelve significant digits before
/// anything is compared, as the version of a scheme promises.
/// </summary>
internal static class GrowthLines
{
    // Open SDG, progress methodology, method 1.
    private const double LimitExponent = 4.44;

    /// <summary>Compound growth a year, better counted as positive; from a negative base its sign is turned.</summary>
    public static double Rate(Rational from, Rational to, double years, int better) =>
        better * from.Sign * Grown(from, to, 1 / years);

    /// <summary>
    /// (to ÷ from)^power − 1, also where the two hardly differ: ln(1 + x) and e^x − 1 without cancellation (W. Kahan; in
    /// N. J. Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed., 1.14.1).
    /// </summary>
    public static double Grown(Rational from, Rational to, double power)
    {
        var by = ((to - from) / from).ToDouble();
        var factor = 1 + by;
        var log = factor == 1 ? by : Math.Log(factor) * by / (factor - 1);
        var exponent = log * power;
        var grown = Math.Exp(exponent);
        return grown == 1 ? exponent : grown - 1 == -1 || double.IsInfinity(grown) ? grown - 1 : (grown - 1) * exponent / Math.Log(grown);
    }

    /// <summary>
    /// The values whose growth from a base reaches a rate a year; <see langword="null"/> beyond the range of decimals.
    /// </summary>
    public static NumberSet? Reaching(double rate, Rational from, double years, int better, bool strict)
    {
        var side = better * from.Sign;
        var factor = 1 + (side * Exact(rate));
        if (factor < 0)
        {
            // Nothing shrinks by more than the whole: everything does better than that, or nothing improves by it.
            return side > 0 ? NumberSet.All : NumberSet.Empty;
        }

        return Rounded(from.ToDouble() * Math.Pow(factor, years)) is { } line ? From(line, better > 0, strict) : null;
    }

    /// <summary>The values that, grown on as they grew so far, cover a share of the distance by the target year.</summary>
    public static NumberSet? Projecting(Rational share, Rational from, Rational to, double shareOfTime, bool strict)
    {
        var due = from + (share * (to - from));
        if (due.Sign * from.Sign < 0)
        {
            return null;
        }

        return Rounded(from.ToDouble() * Math.Pow((due / from).ToDouble(), shareOfTime)) is { } line ? From(line, to > from, strict) : null;
    }

    /// <summary>The chained reductions in % that reach a logarithmic share of a target in %.</summary>
    public static NumberSet? Logarithmic(Rational share, Rational target, bool strict) =>
        target >= 100 || Rounded(100 * (1 - Math.Pow(1 - (target.ToDouble() / 100), share.ToDouble()))) is not { } line ? null : From(line, true, strict);

    /// <summary>By what a line is multiplied near a natural limit.</summary>
    public static decimal NearLimit(Rational start, Rational limit)
    {
        var share = (start / limit).ToDouble();
        var scale = share <= 1 ? 1 - Math.Pow(Math.Max(share, 0), LimitExponent) : share < 2 ? 1 - Math.Pow(2 - share, LimitExponent) : 1;
        return Rounded(scale) is { } exact && exact.TryToDecimal(out var value) ? value : 1;
    }

    /// <summary>A double as the decimal of twelve significant digits that it stands for; <see langword="null"/> where it is none.</summary>
    public static Rational? Rounded(double value) =>
        double.IsFinite(value) && decimal.TryParse(value.ToString("E11", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out var digits)
            ? (Rational)digits
            : null;

    // 0.95 × 0.1 is 0.095, not 0.09499999999999999.
    private static double Exact(double value) => Rounded(value)?.ToDouble() ?? value;

    private static NumberSet From(Rational line, bool isLower, bool strict) => isLower
        ? NumberSet.Between(line, !strict, null, false)
        : NumberSet.Between(null, false, line, !strict);
}
