namespace FiveYearPlan;

/// <content>Reading from a sheet.</content>
internal sealed partial class TableReader
{
    public static readonly BilingualText StoredResult = new("数值：公式出错，或没有存储的结果", "a value; the formula failed, or has no stored result");

    /// <summary>Reads the rows of a sheet; the findings are those of the workbook so far.</summary>
    public ReadResult<IReadOnlyList<Observation>> Read(IReadOnlyList<GridRow> sheet, IReadOnlyList<Diagnostic> findings)
    {
        _findings.AddRange(findings);
        var first = sheet.ToList().FindIndex(row => !row.IsBlank);
        if (first < 0)
        {
            if (findings.Count == 0)
            {
                ReportNoHeader();
            }

            return Read([]);
        }

        var header = TableHeader.Read(sheet[first], _named, _findings);
        return Read(header.IsComplete ? sheet.Skip(first + 1).Where(row => !row.IsBlank).Select(row => Row(row, header)).OfType<ObservationRow>() : []);
    }

    private ObservationRow? Row(GridRow row, TableHeader header)
    {
        var wanted = header.Headers.Count;
        var beyond = row.Cells.Length <= wanted ? -1 : Array.FindIndex(row.Cells, wanted, cell => cell.Own.Length > 0);
        if (beyond >= 0)
        {
            ReportFieldCount(beyond + 1, header, row.Line);
            return null;
        }

        var errors = Enumerable.Range(1, Math.Min(row.Cells.Length, wanted)).Where(column => row.At(column).IsError).ToList();
        foreach (var column in errors)
        {
            var (place, field) = header.PlaceOf(row.Line, column);
            Report(DiagnosticCode.InvalidValue, place, field, row.At(column).Text, StoredResult);
        }

        return errors.Count > 0 ? null : Row([.. Enumerable.Range(1, wanted).Select(column => row.At(column) is { RepeatsLeft: false } cell ? cell.Text : "")], header, row.Line);
    }
}
