using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace FiveYearPlan;

/// <summary>The rows of one sheet of a workbook, its merged cells filled.</summary>
internal static class WorkbookGrid
{
    private static readonly string[] Small = ["workbook", "styles", "sharedstrings"];

    /// <summary>Reads a sheet; what is wrong with the workbook goes to the findings.</summary>
    /// <param name="xlsx">The workbook.</param>
    /// <param name="layout">Names the sheet.</param>
    /// <param name="mostRows">How many rows are read.</param>
    /// <param name="tooManyRows">What is said where there are more.</param>
    /// <param name="findings">Where findings go.</param>
    /// <returns>The rows, those before a fault among them.</returns>
    public static IReadOnlyList<GridRow> Read(Stream xlsx, TableLayout layout, int mostRows, BilingualText tooManyRows, List<Diagnostic> findings)
    {
        var rows = new List<GridRow>();
        try
        {
            Read(SoundPackage.Take(xlsx), layout, rows, mostRows, tooManyRows, findings);
        }
        catch (WorkbookFault fault)
        {
            findings.Add(fault.ToDiagnostic());
        }

        return rows;
    }

    private static void Read(
        MemoryStream bytes, TableLayout layout, List<GridRow> rows, int mostRows, BilingualText tooManyRows, List<Diagnostic> findings)
    {
        try
        {
            using var package = SoundPackage.Open(bytes);
            if (FindSheet(package, layout.Sheet, findings) is { } sheet)
            {
                using var copy = package.Copy(name => IsRead(name) || name == sheet, sheet, out var cut);
                using var document = SpreadsheetDocument.Open(copy, isEditable: false);
                var workbook = document.WorkbookPart ?? throw WorkbookFault.NoSheet();
                var part = workbook.WorksheetParts.First(known => Same(known.Uri.OriginalString, sheet));
                var sheetRows = new SheetRows(CellTexts.Read(workbook), rows, mostRows, tooManyRows, findings);
                sheetRows.Read(part);
                if (cut is { } found)
                {
                    sheetRows.DropLast(found.InRow);
                    throw found.Fault;
                }
            }
        }
        catch (Exception error) when (IsOfDamage(error))
        {
            throw WorkbookFault.NotAPackage();
        }
    }

    // The name of the part that holds the sheet, which is not read before it is known which one it is.
    private static string? FindSheet(SoundPackage package, string? wanted, List<Diagnostic> findings)
    {
        using var copy = package.Copy(IsRead, null, out _);
        using var document = SpreadsheetDocument.Open(copy, isEditable: false);
        var workbook = document.WorkbookPart;
        var sheets = workbook?.Workbook?.Sheets?.Elements<Sheet>()
            .Where(sheet => sheet.Id?.Value is { } id && workbook.TryGetPartById(id, out var part) && part is WorksheetPart).ToList() ?? [];
        if (sheets.Count == 0)
        {
            throw WorkbookFault.NoSheet();
        }

        var found = wanted is null
            ? sheets.FirstOrDefault(sheet => sheet.State is null || sheet.State.InnerText == "visible") ?? sheets[0]
            : sheets.FirstOrDefault(sheet => string.Equals(sheet.Name?.Value?.Trim(), wanted.Trim(), StringComparison.OrdinalIgnoreCase));
        if (found is not null)
        {
            return package.NameOf(workbook!.GetPartById(found.Id!.Value!).Uri.OriginalString);
        }

        var names = string.Join(", ", sheets.Take(20).Select(sheet => sheet.Name?.Value));
        findings.Add(Diagnostic.Create(
            DiagnosticCode.MissingValue, RowPlace.At("workbook"), "sheet", wanted, new BilingualText($"以下工作表之一：{names}", $"one of the sheets {names}")));
        return null;
    }

    private static bool IsRead(string name)
    {
        var file = name[(name.LastIndexOf('/') + 1)..];
        return name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)
            || Same(name, "[Content_Types].xml")
            || (file.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && Small.Any(part => file.StartsWith(part, StringComparison.OrdinalIgnoreCase)));
    }

    private static bool Same(string name, string part) => string.Equals(name.TrimStart('/'), part.TrimStart('/'), StringComparison.OrdinalIgnoreCase);

    // What the readers of packages and workbooks throw for what is wrong in them. All of it is held in memory, so none of
    // these can come from the machine.
    private static bool IsOfDamage(Exception error) => error is InvalidDataException or OpenXmlPackageException or System.Xml.XmlException
        or FormatException or InvalidOperationException or ArgumentException or NotSupportedException or KeyNotFoundException
        or IOException or OverflowException;
}
