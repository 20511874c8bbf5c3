namespace FiveYearPlan;

/// <summary>Writes exact numbers and sets for people: exact where that is short, else with a sign that it is rounded.</summary>
internal static class Numbers
{
    private const int ShortDigits = 12;
    private const decimal Greatest = 79_000_000_000_000_000_000_000_000_000m; // what rounds up from here leaves decimal's range
    private const int RoundedDigits = 7;

    /// <summary>The number where it has at most twelve significant digits; else rounded, and that begins with ≈.</summary>
    public static string Text(Rational value, int digits = RoundedDigits)
    {
        if (!IsWritable(value))
        {
            var magnitude = System.Numerics.BigInteger.Log10(System.Numerics.BigInteger.Abs(value.Numerator)) - System.Numerics.BigInteger.Log10(value.Denominator);
            return (value.Sign < 0 ? "≈-10^" : "≈10^") + Math.Round(magnitude, 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        var exact = value.ToDecimal(ShortDigits);
        return Rational.From(exact) == value ? Trim(exact) : "≈" + Trim(value.ToDecimal(digits));
    }

    /// <summary>Whether the number, rounded either way, is still a decimal.</summary>
    public static bool IsWritable(Rational value) => value.Abs() <= Greatest;

    public static string Text(NumberSet numbers) =>
        numbers.IsPoint ? Text(numbers.Lower!.Value)
        : numbers is { Lower: { } lower, Upper: { } upper } ? $"{Text(lower)}–{Text(upper)}"
        : numbers.Lower is { } from ? (numbers.IncludesLower ? "≥" : ">") + Text(from)
        : numbers.Upper is { } to ? (numbers.IncludesUpper ? "≤" : "<") + Text(to)
        : "?";

    /// <summary>A share as a percentage with at most two decimal places, as reports print it.</summary>
    public static string Percent(Rational share)
    {
        var percent = share * 100;
        if (!IsWritable(percent))
        {
            return Text(percent) + "%";
        }

        var rounded = Math.Round(percent.ToDecimal(28), 2, MidpointRounding.ToEven);
        var text = Trim(rounded) + "%";
        return Rational.From(rounded) == percent ? text : "≈" + text;
    }

    /// <summary>A decimal of at most twelve significant digits for results; <see langword="null"/> beyond the range of decimals.</summary>
    public static decimal? Short(Rational value) => IsWritable(value) ? Normal(value.ToDecimal(ShortDigits)) : null;

    public static string Signed(decimal value) => (value > 0 ? "+" : "") + Trim(value);

    public static string Trim(decimal value) => Normal(value).ToString(System.Globalization.CultureInfo.InvariantCulture);

    // Dividing by one with all its decimal places cuts trailing zeros.
    private static decimal Normal(decimal value) => value / 1.000000000000000000000000000000000m;
}
