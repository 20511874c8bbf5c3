using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ExcelNumberFormat;

namespace FiveYearPlan;

/// <summary>
/// Shows numbers as the sheet does: with the decimals, the percent sign and the words of their number format. Dates are
/// shown as ISO dates, as far as their format shows them: 2023-06-30, 2023-06 or 2023.
/// </summary>
internal sealed partial class NumberFormats
{
    private const string General = "General";
    private const int LongestCode = 255; // of a format that a sheet can have

    private readonly List<NumberFormat?> _byStyle = [];
    private readonly int _daysFrom1900;

    private NumberFormats(int daysFrom1900) => _daysFrom1900 = daysFrom1900;

    public static NumberFormats Read(WorkbookPart workbook)
    {
        var formats = new NumberFormats(workbook.Workbook.WorkbookProperties?.Date1904?.Value is true ? 1462 : 0);
        var sheet = workbook.WorkbookStylesPart?.Stylesheet;
        var codes = sheet?.NumberingFormats?.Elements<NumberingFormat>()
            .Where(format => format.NumberFormatId is not null && format.FormatCode?.Value is not null)
            .GroupBy(format => format.NumberFormatId!.Value).ToDictionary(same => same.Key, same => same.Last().FormatCode!.Value!) ?? [];
        var made = new Dictionary<uint, NumberFormat?>();
        foreach (var style in sheet?.CellFormats?.Elements<CellFormat>() ?? [])
        {
            var id = style.NumberFormatId?.Value ?? 0;
            if (!made.TryGetValue(id, out var format))
            {
                var code = codes.GetValueOrDefault(id) ?? BuiltIn(id);
                format = code is General or "@" || code.Length > LongestCode ? null : new NumberFormat(code);
                made.Add(id, format is { IsValid: true } ? format : null);
            }

            formats._byStyle.Add(format is { IsValid: true } ? format : null);
        }

        return formats;
    }

    /// <summary>A number in a style as it is shown; the number as stored where it cannot be shown.</summary>
    public string Show(string stored, uint style)
    {
        if (!double.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
        {
            return stored;
        }

        var format = style < _byStyle.Count ? _byStyle[(int)style] : null;
        if (format is { IsDateTimeFormat: true })
        {
            return ShowDate(number, format.FormatString) ?? stored;
        }

        if (format is { IsTimeSpanFormat: true })
        {
            return stored;
        }

        // What a sheet shows has 15 significant digits, which is how a double becomes a decimal.
        if (Math.Abs(number) is not (0 or (> 1e-10 and < 1e15)))
        {
            return stored;
        }

        var exact = (decimal)number;
        return format is null
            ? exact.ToString("0.###############", CultureInfo.InvariantCulture)
            : Format(format, (double)Rounded(exact, format.FormatString)) ?? stored;
    }

    // A format that cannot show a number costs that cell its format, not the workbook.
    private static string? Format(NumberFormat format, double number)
    {
        try
        {
            return format.Format(number, CultureInfo.InvariantCulture, isDate1904: false).Trim();
        }
        catch (Exception error) when (error is FormatException or ArgumentException or OverflowException or InvalidOperationException)
        {
            return null;
        }
    }

    // Half away from zero, as a sheet rounds; of a double 2.675 the formatter would make 2.67.
    private static decimal Rounded(decimal number, string format)
    {
        if (format.Contains('/', StringComparison.Ordinal) || format.Contains('E', StringComparison.Ordinal) || Scaled().IsMatch(format))
        {
            return number;
        }

        var places = Decimals().Match(format) is { Success: true } match ? match.Groups[1].Length : 0;
        var shown = places + (format.Contains('%', StringComparison.Ordinal) ? 2 : 0);
        return shown <= 15 ? Math.Round(number, shown, MidpointRounding.AwayFromZero) : number;
    }

    private string? ShowDate(double serial, string format)
    {
        var parts = Literal().Replace(format, "").ToLowerInvariant();
        var (days, time) = ((int)Math.Clamp(Math.Floor(serial), -1, 2_958_466), serial - Math.Floor(serial));
        if (days is < 0 or > 2_958_465 || !parts.Contains('y') || time != 0)
        {
            return null;
        }

        var date = new NodaTime.LocalDate(1899, 12, 30).PlusDays(days + _daysFrom1900);
        var invariant = CultureInfo.InvariantCulture;
        return parts.Contains('d') ? string.Create(invariant, $"{date.Year:0000}-{date.Month:00}-{date.Day:00}")
            : parts.Contains('m') ? string.Create(invariant, $"{date.Year:0000}-{date.Month:00}")
            : string.Create(invariant, $"{date.Year:0000}");
    }

    // ECMA-376 part 1, 18.8.30, with the Chinese forms of 27 to 36 and 50 to 58.
    private static string BuiltIn(uint id) => id switch
    {
        1 => "0",
        2 => "0.00",
        3 => "#,##0",
        4 => "#,##0.00",
        9 => "0%",
        10 => "0.00%",
        11 => "0.00E+00",
        12 => "# ?/?",
        13 => "# ??/??",
        14 or (>= 28 and <= 31) or 51 or (>= 53 and <= 54) or 58 => "yyyy-mm-dd",
        15 or 16 => "d-mmm-yy",
        17 or 27 or 36 or 50 or 52 or 57 => "yyyy-mm",
        22 => "yyyy-mm-dd h:mm",
        37 or 38 => "#,##0;(#,##0)",
        39 or 40 => "#,##0.00;(#,##0.00)",
        48 => "##0.0E+0",
        _ => General,
    };

    [GeneratedRegex("\\.([0#?]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Decimals();

    // A comma behind the last digit divides by a thousand.
    [GeneratedRegex("[0#?],+(?![0#?])", RegexOptions.CultureInvariant)]
    private static partial Regex Scaled();

    // What stands for itself: in quotes, behind a backslash, colours and conditions in brackets.
    [GeneratedRegex("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]", RegexOptions.CultureInvariant)]
    private static partial Regex Literal();
}
