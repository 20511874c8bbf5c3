namespace FiveYearPlan;

/// <summary>The rows of a text file, divided by the delimiter that makes a header appear among the first of them.</summary>
internal static class CsvGrid
{
    private const int FirstRows = 50;

    /// <summary>Reads the rows that are sound; the others are reported.</summary>
    /// <param name="csv">The text.</param>
    /// <param name="score">How much rows look like a table with a header.</param>
    /// <param name="findings">Where findings go.</param>
    public static IReadOnlyList<GridRow> Read(TextReader csv, Func<IReadOnlyList<GridRow>, int> score, List<Diagnostic> findings)
    {
        var lines = new TextLines(csv);
        var records = new TextRecords(lines);
        var characters = 0;
        var first = new List<TextRecord>();
        while (first.Count < FirstRows && Next(TableHeader.Delimiters) is { } record)
        {
            first.Add(record);
        }

        var (delimiter, rows) = TableHeader.Delimiters
            .Select(candidate => (Delimiter: candidate.ToString(), Rows: first.ConvertAll(record => Split(record, candidate.ToString()))))
            .MaxBy(candidate => score(candidate.Rows));
        while (Next(delimiter) is { } record)
        {
            rows.Add(Split(record, delimiter));
            characters += record.Text.Length;
            if (rows.Count > TableLimits.MostPlanRows || characters > TableLimits.MostPlanCharacters)
            {
                rows.RemoveAt(rows.Count - 1);
                findings.Add(Diagnostic.Create(DiagnosticCode.TooLarge, TableHeader.At(record.Line, null), null, null, TableLimits.Plan));
                return rows;
            }
        }

        if (lines.CutOffAt is { } line)
        {
            findings.Add(Diagnostic.Create(DiagnosticCode.TooLarge, TableHeader.At(line, null), null, null, TableLimits.Characters));
        }

        return rows;

        TextRecord? Next(string delimiters)
        {
            while (records.Next(delimiters) is { } record)
            {
                if (record.Fault is not { } fault)
                {
                    return record;
                }

                findings.Add(Diagnostic.Create(fault.Code, TableHeader.At(fault.Line, fault.Column), null, null, fault.Expected));
            }

            return null;
        }
    }

    private static GridRow Split(TextRecord record, string delimiter) => GridRow.Of(record.Line, FieldParser.Split(record.Text, delimiter));
}
