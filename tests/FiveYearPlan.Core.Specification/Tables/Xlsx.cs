using System.IO.Compression;
using System.Text;
using SpreadCheetah;
using SpreadCheetah.Styling;

namespace FiveYearPlan.Specification;

/// <summary>Workbooks made for tests: of cells as a spreadsheet saves them, or of parts as nobody should.</summary>
internal static class Xlsx
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>A number and the format in which the sheet shows it.</summary>
    internal sealed record Shown(double Number, string Format);

    /// <summary>A workbook of one sheet: texts, numbers, and numbers with a format.</summary>
    public static MemoryStream Of(IEnumerable<object?[]> rows, params string[] merged)
    {
        var stream = new MemoryStream();
        Write(stream, rows, merged).GetAwaiter().GetResult();
        stream.Position = 0;
        return stream;
    }

    /// <summary>A workbook whose sheet holds the given XML, and whatever else it is to have.</summary>
    public static MemoryStream Raw(string sheetData, params (string Name, string Content)[] others) => Package(
    [
        ("xl/worksheets/sheet1.xml", $"""<worksheet xmlns="{Main}">{sheetData}</worksheet>"""),
        .. others,
    ]);

    /// <summary>A package: the parts given, and the usual ones that are not.</summary>
    public static MemoryStream Package(params (string Name, string Content)[] parts)
    {
        const string office = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        (string Name, string Content)[] usual =
        [
            ("[Content_Types].xml", $"""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{office}sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{office}worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="{office}worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="{office}styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="{office}sharedStrings+xml"/></Types>
                """),
            ("_rels/.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>"""),
            ("xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>"""),
            ("xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{Relations}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="{Relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>"""),
            ("xl/styles.xml", $"""<styleSheet xmlns="{Main}"><cellXfs count="1"><xf numFmtId="0"/></cellXfs></styleSheet>"""),
            ("xl/sharedStrings.xml", $"""<sst xmlns="{Main}"><si><t>indicator</t></si><si><t>period</t></si><si><t>value</t></si></sst>"""),
        ];
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in usual.Where(part => !Array.Exists(parts, other => other.Name == part.Name)).Concat(parts))
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(new UTF8Encoding(false).GetBytes(content));
            }
        }

        stream.Position = 0;
        return stream;
    }

    /// <summary>A row of inline texts.</summary>
    public static string Row(params string[] texts) =>
        $"<row>{string.Concat(texts.Select(text => $"<c t=\"inlineStr\"><is><t>{text}</t></is></c>"))}</row>";

    public static ReadResult<IReadOnlyList<Observation>> Observe(Stream xlsx, TableLayout? layout = null) =>
        ObservationTable.ReadWorkbook(xlsx, Dossiers.Haishu14.Plan, layout);

    private static async Task Write(Stream stream, IEnumerable<object?[]> rows, string[] merged)
    {
        await using var workbook = await Spreadsheet.CreateNewAsync(stream);
        var styles = new Dictionary<string, StyleId>();
        await workbook.StartWorksheetAsync("Sheet1");
        foreach (var row in rows)
        {
            await workbook.AddRowAsync(row.Select(Cell).ToArray());
        }

        foreach (var range in merged)
        {
            workbook.MergeCells(range);
        }

        await workbook.FinishAsync();

        Cell Cell(object? value) => value switch
        {
            null => new Cell(new DataCell((string?)null)),
            Shown shown => new Cell(new DataCell(shown.Number), Style(shown.Format)),
            double number => new Cell(new DataCell(number)),
            int number => new Cell(new DataCell(number)),
            _ => new Cell(new DataCell((string)value)),
        };

        StyleId Style(string format)
        {
            if (!styles.TryGetValue(format, out var style))
            {
                styles.Add(format, style = workbook.AddStyle(new Style { Format = NumberFormat.Custom(format) }));
            }

            return style;
        }
    }
}
