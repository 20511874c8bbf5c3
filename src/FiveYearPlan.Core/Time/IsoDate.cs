using System.Globalization;
using NodaTime;

namespace FiveYearPlan;

/// <summary>
/// ISO dates (<c>2023-06-30</c>) read and written by hand: the first use of a NodaTime text pattern costs tens of
/// milliseconds at cold start, and the framework's date parser wants a culture.
/// </summary>
internal static class IsoDate
{
    public static bool TryRead(string? text, out LocalDate date)
    {
        date = default;
        if (text is not { Length: 10 } || text[4] != '-' || text[7] != '-'
            || !Digits(text.AsSpan(0, 4), out var year) || !Digits(text.AsSpan(5, 2), out var month) || !Digits(text.AsSpan(8, 2), out var day)
            || year is < PlanPeriod.EarliestYear or > PlanPeriod.LatestYear || month is < 1 or > 12
            || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return false;
        }

        date = new LocalDate(year, month, day);
        return true;
    }

    public static string Write(LocalDate date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}-{date.Month:00}-{date.Day:00}");

    private static bool Digits(ReadOnlySpan<char> text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
