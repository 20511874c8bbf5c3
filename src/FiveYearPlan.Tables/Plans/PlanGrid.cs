namespace FiveYearPlan;

/// <summary>Reads a plan from the rows of a table, wherever they come from.</summary>
internal static class PlanGrid
{
    public static ReadResult<Plan> Read(
        IReadOnlyList<GridRow> rows, HeaderTexts texts, TableLayout layout,
        Jurisdiction jurisdiction, BilingualText name, List<Diagnostic> findings)
    {
        var header = PlanHeader.Find(rows, texts);
        if (header is null)
        {
            var expected = PlanColumns.Expected(PlanColumns.Name, PlanColumns.Target);
            findings.Add(Diagnostic.Create(DiagnosticCode.MissingValue, TableHeader.At(rows.Count == 0 ? 1 : rows[0].Line, null), "header", null, expected));
            return new ReadResult<Plan>(null, findings.OrderBy(found => found.Line));
        }

        if (!header.Number(texts, findings))
        {
            return new ReadResult<Plan>(null, findings.OrderBy(found => found.Line));
        }

        var (indicators, further, notes) = new PlanRows(header, texts.Period, layout, findings).Read([.. rows.Skip(header.Last + 1)]);
        var read = Plan.Read(jurisdiction, name, texts.Period, indicators, notes, further);

        // OrderBy is stable: findings about one line stay in the order in which they were made.
        return new ReadResult<Plan>(read.Value, findings.Concat(read.Diagnostics).Distinct().OrderBy(found => found.Line));
    }
}
