using System.Globalization;

namespace FiveYearPlan;

/// <summary>Shares, names, lists and computed numbers as charts print them.</summary>
internal static class ChartWords
{
    /// <summary>The elapsed share of time as it was counted and as a percentage: <c>24/60 = 40%</c>.</summary>
    public static string Elapsed(Fraction elapsed)
    {
        var percent = Numbers.Percent(elapsed.Exact);
        return percent.StartsWith('≈') ? $"{elapsed} ≈ {percent[1..]}" : $"{elapsed} = {percent}";
    }

    /// <summary>The number and the name of an indicator.</summary>
    public static string Name(Indicator indicator, Language language) =>
        indicator.Number is { Length: > 0 } number ? $"{number} {indicator.Name.In(language)}" : indicator.Name.In(language);

    /// <summary>At most so many of some texts, each no longer than a line, and how many there are where they are more.</summary>
    public static string List(IReadOnlyList<string> texts, Language language, int most = 12)
    {
        const double longest = 40;
        var shown = texts.Take(most).Select(text => ChartText.Cut(text, longest, 1));
        var more = texts.Count > most ? language.Say($"等{Count(texts.Count)}项", $" and {Count(texts.Count - most)} more") : "";
        return string.Join(language.Say("、", ", "), shown) + more;
    }

    /// <summary>A computed number or set with at most six significant digits; what is rounded begins with ≈.</summary>
    public static string Computed(NumberSet numbers, Language language = Language.Chinese)
    {
        const int digits = 6;
        return numbers.IsPoint ? One(numbers.Lower!.Value)
            : numbers is { Lower: { } lower, Upper: { } upper } ? ReportCells.Span(One(lower), One(upper), language)
            : numbers.Lower is { } from ? (numbers.IncludesLower ? "≥" : ">") + One(from)
            : numbers.Upper is { } to ? (numbers.IncludesUpper ? "≤" : "<") + One(to)
            : "?";

        static string One(Rational value) => Numbers.IsWritable(value) && value.ToDecimal(digits) is var rounded && Rational.From(rounded) != value
            ? "≈" + Numbers.Trim(rounded)
            : Numbers.Text(value);
    }

    public static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
