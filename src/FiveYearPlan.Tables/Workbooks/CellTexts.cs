using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SheetCell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace FiveYearPlan;

/// <summary>The texts that the cells of a workbook show.</summary>
internal sealed class CellTexts
{
    private readonly List<string> _shared = [];
    private readonly NumberFormats _formats;

    private CellTexts(NumberFormats formats) => _formats = formats;

    public static CellTexts Read(WorkbookPart workbook)
    {
        var texts = new CellTexts(NumberFormats.Read(workbook));
        if (workbook.SharedStringTablePart is { } part)
        {
            using var reader = OpenXmlReader.Create(part);
            while (reader.Read())
            {
                if (reader.ElementType == typeof(SharedStringItem) && reader.IsStartElement)
                {
                    texts._shared.Add(TextOf(reader.LoadCurrentElement()!));
                }
            }
        }

        return texts;
    }

    /// <summary>What a cell shows.</summary>
    public GridCell Of(SheetCell cell)
    {
        var stored = cell.CellValue?.Text ?? "";
        var type = cell.DataType?.InnerText ?? "n";
        if (stored.Length == 0 && cell.CellFormula is { } formula && type != "str")
        {
            return new GridCell("=" + formula.Text, false, false, IsError: true);
        }

        var text = type switch
        {
            "s" => int.TryParse(stored, System.Globalization.CultureInfo.InvariantCulture, out var index) && index >= 0 && index < _shared.Count ? _shared[index] : "",
            "inlineStr" => cell.InlineString is { } inline ? TextOf(inline) : stored,
            "str" or "e" => stored,
            "b" => stored == "1" ? "TRUE" : "FALSE",
            "d" => stored.EndsWith("T00:00:00", StringComparison.Ordinal) ? stored[..^9] : stored,
            _ => stored.Length == 0 ? "" : _formats.Show(stored, cell.StyleIndex?.Value ?? 0),
        };
        return new GridCell(Unescaped(text).Trim(), false, false, IsError: type == "e");
    }

    // Runs of rich text together; how a text is pronounced is no part of it.
    private static string TextOf(OpenXmlElement item) => string.Concat(item.ChildElements.Select(child => child switch
    {
        Text text => text.Text,
        Run run => run.Text?.Text,
        _ => null,
    }));

    // Characters that XML cannot hold are written as _x000D_.
    private static string Unescaped(string text) =>
        text.Contains("_x", StringComparison.Ordinal) ? System.Xml.XmlConvert.DecodeName(text) : text;
}
