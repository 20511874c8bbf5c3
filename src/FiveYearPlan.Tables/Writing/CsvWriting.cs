using System.Buffers;

namespace FiveYearPlan;

/// <summary>Writes rows as RFC 4180 has them, with LF, whatever the machine's culture and line ends.</summary>
internal static class CsvWriting
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",;\t，\n\r");

    public static void Write(TextWriter csv, IEnumerable<IReadOnlyList<string>> rows)
    {
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Count; i++)
            {
                csv.Write(i == 0 ? "" : ",");
                csv.Write(Field(row[i]));
            }

            csv.Write('\n');
        }
    }

    private static string Field(string text) => text.AsSpan().IndexOfAny(Quoted) < 0
        ? text
        : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
