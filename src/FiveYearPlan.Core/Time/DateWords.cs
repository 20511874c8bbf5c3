using System.Globalization;
using NodaTime;

namespace FiveYearPlan;

/// <summary>Dates and periods as a sentence of either language writes them, whatever the machine's culture.</summary>
internal static class DateWords
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>2023年6月底 where the month ends, else 2023年6月15日; 30 June 2023 in English.</summary>
    public static string In(LocalDate date, Language language)
    {
        var endsMonth = date.Day == date.Calendar.GetDaysInMonth(date.Year, date.Month);
        return language.Say(
            string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{(endsMonth ? "底" : $"{date.Day}日")}"),
            string.Create(CultureInfo.InvariantCulture, $"{date.Day} {Months[date.Month - 1]} {date.Year}"));
    }

    /// <summary>2021—2025年, 2020年; 2021–2025, 2020.</summary>
    public static string In(PlanPeriod period, Language language) => In(period.Days, language);

    /// <summary>2022年, 2021—2022年, 2023年上半年, 2023年1—9月; 2022, 2021–2022, first half of 2023, January–September 2023.</summary>
    public static string In(DateInterval period, Language language)
    {
        var (start, end) = (period.Start, period.End);
        if (start.Day != 1 || end.Day != end.Calendar.GetDaysInMonth(end.Year, end.Month))
        {
            return start == end ? Day(start, language) : $"{Day(start, language)}{language.Say("至", " to ")}{Day(end, language)}";
        }

        var invariant = CultureInfo.InvariantCulture;
        return (start.Year == end.Year, start.Month, end.Month) switch
        {
            (true, 1, 12) => language.Say(string.Create(invariant, $"{start.Year}年"), start.Year.ToString(invariant)),
            (false, 1, 12) => language.Say(string.Create(invariant, $"{start.Year}—{end.Year}年"), string.Create(invariant, $"{start.Year}–{end.Year}")),
            (true, 1, 6) => language.Say(string.Create(invariant, $"{start.Year}年上半年"), string.Create(invariant, $"first half of {start.Year}")),
            (true, 7, 12) => language.Say(string.Create(invariant, $"{start.Year}年下半年"), string.Create(invariant, $"second half of {start.Year}")),
            (true, var first, var last) when first == last => language.Say(
                string.Create(invariant, $"{start.Year}年{first}月"), string.Create(invariant, $"{Months[first - 1]} {start.Year}")),
            (true, var first, var last) => language.Say(
                string.Create(invariant, $"{start.Year}年{first}—{last}月"), string.Create(invariant, $"{Months[first - 1]}–{Months[last - 1]} {start.Year}")),
            _ => language.Say(
                string.Create(invariant, $"{start.Year}年{start.Month}月—{end.Year}年{end.Month}月"),
                string.Create(invariant, $"{Months[start.Month - 1]} {start.Year}–{Months[end.Month - 1]} {end.Year}")),
        };
    }

    /// <summary>2023年6月15日, 2023年6月30日; 15 June 2023.</summary>
    public static string Day(LocalDate date, Language language) => language.Say(
        string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日"),
        string.Create(CultureInfo.InvariantCulture, $"{date.Day} {Months[date.Month - 1]} {date.Year}"));
}
