using System.Drawing;
using System.IO.Compression;
using System.Text.RegularExpressions;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace FiveYearPlan;

/// <summary>
/// Writes rows as a workbook of one sheet: every cell is text as printed, so that 83.0 stays 83.0, and the same rows make the
/// same bytes on every machine.
/// </summary>
internal static partial class WorkbookWriting
{
    private const int WidestColumn = 40;

    // The first moment that a zip can name; the clock has no part in a table.
    private static readonly DateTimeOffset Always = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="xlsx">Where to; left open.</param>
    /// <param name="sheet">The name of the sheet.</param>
    /// <param name="rows">The header and the rows below.</param>
    /// <param name="merged">Ranges of rows of a column, from 1, that are one cell.</param>
    public static void Write(Stream xlsx, string sheet, IReadOnlyList<IReadOnlyList<string>> rows, IEnumerable<(int Column, int First, int Last)> merged)
    {
        using var made = new MemoryStream();

        // All of it is written into memory, so nothing is waited for.
        Make(made, sheet, rows, merged).GetAwaiter().GetResult();
        made.Position = 0;
        using var packed = new MemoryStream();
        using (var from = new ZipArchive(made, ZipArchiveMode.Read))
        using (var to = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in from.Entries)
            {
                var copy = to.CreateEntry(part.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = Always;
                using var source = part.Open();
                using var target = copy.Open();
                source.CopyTo(target);
            }
        }

        packed.Position = 0;
        packed.CopyTo(xlsx);
    }

    private static async Task Make(Stream made, string sheet, IReadOnlyList<IReadOnlyList<string>> rows, IEnumerable<(int Column, int First, int Last)> merged)
    {
        var options = new SpreadCheetahOptions { DocumentProperties = null, PreserveStringWhitespace = true, WriteCellReferenceAttributes = true };
        await using var workbook = await Spreadsheet.CreateNewAsync(made, options).ConfigureAwait(false);
        var layout = new WorksheetOptions { FrozenRows = 1 };
        for (var column = 0; column < rows[0].Count; column++)
        {
            layout.Column(column + 1).Width = Math.Min(WidestColumn, rows.Max(row => Width(row[column])) + 2);
        }

        await workbook.StartWorksheetAsync(sheet, layout).ConfigureAwait(false);
        var wrapped = new Alignment { WrapText = true, Vertical = VerticalAlignment.Top };
        var header = workbook.AddStyle(new Style
        {
            Font = { Bold = true },
            Fill = { Color = Color.FromArgb(0xDD, 0xEB, 0xF7) },
            Alignment = wrapped,
        });
        var text = workbook.AddStyle(new Style { Alignment = wrapped });
        for (var i = 0; i < rows.Count; i++)
        {
            var cells = rows[i].Select(cell => new StyledCell(Escaped(cell), i == 0 ? header : text)).ToArray();
            await workbook.AddRowAsync(cells).ConfigureAwait(false);
        }

        foreach (var (column, first, last) in merged)
        {
            workbook.MergeCells($"{Letters(column)}{first}:{Letters(column)}{last}");
        }

        await workbook.FinishAsync().ConfigureAwait(false);
    }

    // Chinese characters are as wide as two letters.
    private static int Width(string cell) => cell.Split('\n').Max(line => line.Take(WidestColumn).Sum(letter => letter > 0x2E80 ? 2 : 1));

    private static string Letters(int column) =>
        (column > 26 ? ((char)('A' + ((column - 1) / 26) - 1)).ToString() : "") + (char)('A' + ((column - 1) % 26));

    // A reader of workbooks takes _x000D_ for a character that XML cannot hold.
    private static string Escaped(string text) => text.Contains("_x", StringComparison.Ordinal) ? Escape().Replace(text, "_x005F_$1") : text;

    [GeneratedRegex("_(x[0-9A-Fa-f]{4}(?:[0-9A-Fa-f]{4})?_)", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
