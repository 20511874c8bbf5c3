using System.Globalization;
using NodaTime;

namespace FiveYearPlan;

/// <summary>Dates, periods, shares and lists as charts print them.</summary>
internal static class ChartWords
{
    public static string Say(Language language, string chinese, string english) => language == Language.Chinese ? chinese : english;

    public static string Date(LocalDate day, Language language) => language == Language.Chinese
        ? string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日")
        : IsoDate.Write(day);

    /// <summary>In Chinese <c>2022年</c>, <c>2023年上半年</c>, <c>2021—2022年</c>; in English as it is written in data.</summary>
    public static string Period(DateInterval period, Language language)
    {
        if (language == Language.English)
        {
            return ReportingPeriod.Write(period);
        }

        var (start, end) = (period.Start, period.End);
        if (start.Day != 1 || end != end.With(DateAdjusters.EndOfMonth))
        {
            return start == end ? Date(start, language) : $"{Date(start, language)}至{Date(end, language)}";
        }

        var (from, to) = (Count(start.Year), Count(end.Year));
        return (start.Month, end.Month) switch
        {
            (1, 12) => from == to ? $"{from}年" : $"{from}—{to}年",
            (1, 6) => from == to ? $"{from}年上半年" : $"{from}年至{to}年上半年",
            (1, 3) when from == to => $"{from}年一季度",
            (1, 9) when from == to => $"{from}年前三季度",
            (7, 12) when from == to => $"{from}年下半年",
            var (first, last) when from == to => first == last ? $"{from}年{Count(first)}月" : $"{from}年{Count(first)}—{Count(last)}月",
            var (first, last) => $"{from}年{Count(first)}月至{to}年{Count(last)}月",
        };
    }

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
        var more = texts.Count > most ? Say(language, $"等{Count(texts.Count)}项", $" and {Count(texts.Count - most)} more") : "";
        return string.Join(Say(language, "、", ", "), shown) + more;
    }

    /// <summary>A computed number or set with at most six significant digits; what is rounded begins with ≈.</summary>
    public static string Computed(NumberSet numbers)
    {
        const int digits = 6;
        return numbers.IsPoint ? One(numbers.Lower!.Value)
            : numbers is { Lower: { } lower, Upper: { } upper } ? $"{One(lower)}–{One(upper)}"
            : numbers.Lower is { } from ? (numbers.IncludesLower ? "≥" : ">") + One(from)
            : numbers.Upper is { } to ? (numbers.IncludesUpper ? "≤" : "<") + One(to)
            : "?";

        static string One(Rational value) => Numbers.IsWritable(value) && value.ToDecimal(digits) is var rounded && Rational.From(rounded) != value
            ? "≈" + Numbers.Trim(rounded)
            : Numbers.Text(value);
    }

    public static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
