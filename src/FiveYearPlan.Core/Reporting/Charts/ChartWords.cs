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

    /// <summary>A year as <c>2022年</c>, a first half as <c>2023年上半年</c>; all else as it is written in data.</summary>
    public static string Period(DateInterval period, Language language)
    {
        var written = ReportingPeriod.Write(period);
        var year = period.Start.Year.ToString(CultureInfo.InvariantCulture);
        return language == Language.English || period.Start.Year != period.End.Year ? written
            : written == year ? year + "年"
            : written == year + "H1" ? year + "年上半年"
            : written;
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

    public static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
