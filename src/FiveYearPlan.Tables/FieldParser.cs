using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace FiveYearPlan;

/// <summary>The CSV parser, set up once: no culture, no guessing, and nothing that throws for bad data.</summary>
internal static class FieldParser
{
    public static CsvParser Open(TextReader text, string delimiter) => new(
        text,
        new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter,
            Mode = CsvMode.RFC4180,
            TrimOptions = TrimOptions.Trim,
            BadDataFound = null,
            CacheFields = false,
            DetectDelimiter = false,
        },
        leaveOpen: true);

    /// <summary>The fields of one row.</summary>
    public static string[] Split(string record, string delimiter)
    {
        using var reader = new StringReader(record + "\n");
        using var parser = Open(reader, delimiter);
        return parser.Read() ? parser.Record! : [];
    }
}
