using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace FiveYearPlan;

/// <summary>
/// The printed periods of observations, read and written: <c>2022</c>, <c>2023H1</c>, <c>2023Q1-3</c>, <c>2021-2023</c>,
/// <c>2021-2023H1</c>, <c>2021-01/2023-06</c>, <c>2023-06</c>, a date, two dates with a slash.
/// </summary>
internal static partial class ReportingPeriod
{
    public static readonly BilingualText Expected = new(
        "期间，如 2022、2023H1、2023Q1-3、2021-2023、2021-2023H1、2021-01/2023-06 或日期 2023-06-30",
        "a period such as 2022, 2023H1, 2023Q1-3, 2021-2023, 2021-2023H1, 2021-01/2023-06 or a date 2023-06-30");

    public static bool TryRead(string? text, out DateInterval? period)
    {
        period = null;
        text = text?.Trim();
        if (string.IsNullOrEmpty(text) || text.Length > 40)
        {
            return false;
        }

        var (first, last) = text.Split('/') is [var from, var to]
            ? (Part(from), Part(to))
            : YearRange().Match(text) is { Success: true } range
                ? (Part(range.Groups[1].Value), Part(range.Groups[2].Value))
                : (Part(text), Part(text));
        if (first is null || last is null || last.End < first.Start || last.Start < first.Start)
        {
            return false;
        }

        period = new DateInterval(first.Start, last.End);
        return true;
    }

    /// <summary>The shortest form that reads back as the same period.</summary>
    public static string Write(DateInterval period)
    {
        var (start, end) = (period.Start, period.End);
        var wholeMonths = start.Day == 1 && end == end.With(DateAdjusters.EndOfMonth);
        if (!wholeMonths)
        {
            return start == end ? IsoDate.Write(start) : $"{IsoDate.Write(start)}/{IsoDate.Write(end)}";
        }

        var tail = (start.Month, end.Month) switch
        {
            (1, 12) => "",
            (1, 6) => "H1",
            (1, 3) => "Q1",
            (1, 9) => "Q1-3",
            _ => null,
        };
        var invariant = CultureInfo.InvariantCulture;
        if (start.Year == end.Year)
        {
            return (tail, start.Month, end.Month) switch
            {
                (not null, _, _) => start.Year.ToString(invariant) + tail,
                (_, 7, 12) => string.Create(invariant, $"{start.Year}H2"),
                var (_, a, b) when a == b => string.Create(invariant, $"{start.Year}-{a:00}"),
                _ => Months(),
            };
        }

        return start.Month == 1 && tail is "" or "H1"
            ? string.Create(invariant, $"{start.Year}-{end.Year}{tail}")
            : Months();

        string Months() => string.Create(invariant, $"{start.Year}-{start.Month:00}/{end.Year}-{end.Month:00}");
    }

    private static DateInterval? Part(string text)
    {
        if (IsoDate.TryRead(text, out var day))
        {
            return new DateInterval(day, day);
        }

        var match = YearPart().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        if (year is < PlanPeriod.EarliestYear or > PlanPeriod.LatestYear)
        {
            return null;
        }

        var (first, last) = (1, 12);
        if (match.Groups["half"] is { Success: true } half)
        {
            (first, last) = half.Value == "1" ? (1, 6) : (7, 12);
        }
        else if (match.Groups["month"] is { Success: true } month)
        {
            first = last = int.Parse(month.ValueSpan, CultureInfo.InvariantCulture);
        }
        else if (match.Groups["q"] is { Success: true } quarter)
        {
            var from = quarter.Value[0] - '0';
            var to = match.Groups["q2"] is { Success: true } other ? other.Value[0] - '0' : from;
            (first, last) = ((3 * from) - 2, 3 * to);
        }

        return first is < 1 or > 12 || last < first
            ? null
            : new DateInterval(new LocalDate(year, first, 1), new LocalDate(year, last, 1).With(DateAdjusters.EndOfMonth));
    }

    [GeneratedRegex("^(?<year>[0-9]{4})(?:[Hh](?<half>[12])|[Qq](?<q>[1-4])(?:-[Qq]?(?<q2>[1-4]))?|-(?<month>[0-9]{2}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex YearPart();

    [GeneratedRegex("^([0-9]{4})[-–—]([0-9]{4}(?:[Hh][12]|[Qq][1-4](?:-[1-4])?)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex YearRange();
}
