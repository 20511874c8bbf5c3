namespace FiveYearPlan;

/// <summary>Writes exact numbers and sets for people: exact where that is short, else with a sign that it is rounded.</summary>
internal static class Numbers
{
    private const int ShortDigits = 12;
    private const int RoundedDigits = 7;

    /// <summary>The number where it has at most twelve significant digits; else rounded, and that begins with ≈.</summary>
    public static string Text(Rational value, int digits = RoundedDigits)
    {
        if (!value.FitsDecimal)
        {
            return "≈" + value.ToDouble().ToString("E6", System.Globalization.CultureInfo.InvariantCulture);
        }

        var exact = value.ToDecimal(ShortDigits);
        return Rational.From(exact) == value ? Trim(exact) : "≈" + Trim(value.ToDecimal(digits));
    }

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
        if (!percent.FitsDecimal)
        {
            return Text(percent) + "%";
        }

        var rounded = Math.Round(percent.ToDecimal(28), 2, MidpointRounding.ToEven);
        var text = Trim(rounded) + "%";
        return Rational.From(rounded) == percent ? text : "≈" + text;
    }

    /// <summary>A decimal of at most twelve significant digits for results; <see langword="null"/> beyond the range of decimals.</summary>
    public static decimal? Short(Rational value) => value.FitsDecimal ? Normal(value.ToDecimal(ShortDigits)) : null;

    public static string Trim(decimal value) => Normal(value).ToString(System.Globalization.CultureInfo.InvariantCulture);

    // Dividing by one with all its decimal places cuts trailing zeros.
    private static decimal Normal(decimal value) => value / 1.000000000000000000000000000000000m;
}
