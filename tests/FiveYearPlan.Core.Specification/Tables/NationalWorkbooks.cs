using System.Globalization;

namespace FiveYearPlan.Specification;

/// <summary>
/// The national tables as a clerk lays them out in a spreadsheet: title and categories merged across, the name and the nature
/// of divided rows merged down, figures as numbers where they are numbers.
/// </summary>
internal static class NationalWorkbooks
{
    public static MemoryStream Of13()
    {
        var rows = Lines("national-13.csv");
        var merged = new List<string> { "A2:B2" };
        for (var i = 0; i < rows.Count; i++)
        {
            var (row, line) = (rows[i], i + 1);
            if (i != 1 && row.Skip(1).All(cell => cell.Length == 0))
            {
                merged.Add($"A{line}:F{line}");
            }
            else if (i > 1 && row[0].Length > 0 && row[1].Length == 0)
            {
                merged.Add($"A{line}:B{line}");
            }
            else if (row[0].Length > 0 && i > 1)
            {
                var last = i;
                while (last + 1 < rows.Count && rows[last + 1][0].Length == 0)
                {
                    last++;
                }

                merged.Add($"A{line}:A{last + 1}");
                merged.Add($"F{line}:F{last + 1}");
            }
        }

        return Xlsx.Of(rows.Select(Cells), [.. merged]);
    }

    public static MemoryStream Of14()
    {
        var rows = Lines("national-14.csv");
        var merged = new List<string> { "A1:F1", $"A{rows.Count}:F{rows.Count}" };
        for (var i = 2; i < rows.Count - 1; i++)
        {
            if (rows[i][0].Length > 0)
            {
                var last = i;
                while (last + 2 < rows.Count && rows[last + 1][0].Length == 0)
                {
                    last++;
                }

                merged.Add($"A{i + 1}:A{last + 1}");
            }
        }

        return Xlsx.Of(rows.Select(Cells), [.. merged]);
    }

    // No cell of the fixtures holds a comma or a quote.
    private static List<string[]> Lines(string name) => [.. Tables.Fixture(name).TrimEnd('\n').Split('\n').Select(line => line.Split(','))];

    private static object?[] Cells(string[] cells) => [.. cells.Select(cell =>
        cell.Length == 0 ? null : double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? (object)number : cell)];
}
