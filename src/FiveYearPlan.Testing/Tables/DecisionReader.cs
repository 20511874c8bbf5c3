namespace FiveYearPlan.Testing;

/// <summary>Reads the header of a decision table, then row after row; keeps what is valid and reports the rest.</summary>
internal sealed class DecisionReader(PlanPeriod period)
{
    private readonly List<Diagnostic> _findings = [];

    public ReadResult<DecisionTable> Read(string text)
    {
        var table = TextTable.Read(text);
        foreach (var (line, shown, expected) in table.Faults)
        {
            Report(DiagnosticCode.InvalidValue, line, 1, shown, expected);
        }

        if (table.Rows.Count == 0)
        {
            Report(DiagnosticCode.MissingValue, 1, null, null, new BilingualText("表头和至少一行", "a header and at least one row"));
            return Result([]);
        }

        var columns = Columns(table.Rows[0]);
        if (!columns.ContainsKey(DecisionColumns.Verdict))
        {
            Report(DiagnosticCode.MissingValue, table.Rows[0].Line, null, null, new BilingualText("verdict 列（结论）", "a column verdict"));
            return Result([]);
        }

        if (table.Rows.Count == 1)
        {
            Report(DiagnosticCode.MissingValue, table.Rows[0].Line, null, null, new BilingualText("至少一行", "at least one row"));
        }

        var cases = new List<DecisionCase>();
        foreach (var row in table.Rows.Skip(1))
        {
            if (row.Fields.Count != table.Rows[0].Fields.Count)
            {
                Report(
                    DiagnosticCode.FieldCount, row.Line, Math.Min(row.Fields.Count, table.Rows[0].Fields.Count) + 1, FormattableString.Invariant($"{row.Fields.Count}"),
                    new BilingualText($"应为 {table.Rows[0].Fields.Count} 列", $"expected {table.Rows[0].Fields.Count}"));
            }
            else if (new CaseReader(row, table.Rows[0].Fields, columns, period, _findings).Read() is { } read)
            {
                cases.Add(read);
            }
        }

        return Result(cases);
    }

    private ReadResult<DecisionTable> Result(IReadOnlyList<DecisionCase> cases) =>
        new(new DecisionTable(cases), _findings.OrderBy(found => found.Line).ThenBy(found => found.Column));

    private Dictionary<string, int> Columns(TextRow header)
    {
        var columns = new Dictionary<string, int>();
        for (var i = 0; i < header.Fields.Count; i++)
        {
            if (DecisionColumns.Find(header.Fields[i]) is not { } name)
            {
                // An error, as an expectation that is passed over would make a test that cannot fail.
                Report(DiagnosticCode.InvalidValue, header.Line, i + 1, header.Fields[i], new BilingualText($"列名：{DecisionColumns.All}", $"one of {DecisionColumns.All}"));
            }
            else if (!columns.TryAdd(name, i + 1))
            {
                Report(
                    DiagnosticCode.DuplicateId, header.Line, i + 1, header.Fields[i],
                    new BilingualText($"第 {columns[name]} 列已是 {name}", $"column {columns[name]} is {name} already"));
            }
        }

        return columns;
    }

    private void Report(DiagnosticCode code, int line, int? column, string? value, BilingualText expected) => _findings.Add(Diagnostic.Create(
        code, RowPlace.InFile(line, column is { } number ? new Dictionary<string, int> { [""] = number } : []), null, value, expected));
}
