using System.Globalization;
using System.Text.Json;

namespace FiveYearPlan;

/// <summary>
/// Reads what stands in a cell as compact JSON. The format is that of a dossier, so the cell is put into an otherwise
/// empty one and read there: there is one definition of the format, and one list of findings.
/// </summary>
internal static class CompactJson
{
    private static readonly DiagnosticCode[] Kept =
        [DiagnosticCode.InvalidJson, DiagnosticCode.MissingValue, DiagnosticCode.UnknownField, DiagnosticCode.DuplicateId, DiagnosticCode.TooLarge, DiagnosticCode.InvalidValue];

    private static readonly BilingualText Expected = new("与档案格式相同的紧凑 JSON", "compact JSON in the format of a dossier");

    /// <summary>The row that a cell holds as a whole.</summary>
    public static IndicatorRow? Row(string cell, PlanPeriod period, RowPlace place, string field, List<Diagnostic> findings)
    {
        var before = findings.Count;
        var row = Value(cell, place, field, findings) is { } json
            ? Read("[]", $"[{json}]", period, place, field, findings)?.Plan.Indicators.FirstOrDefault()?.Row
            : null;
        if (row is null && findings.Count == before)
        {
            findings.Add(Diagnostic.Create(DiagnosticCode.InvalidValue, place, field, cell, Expected));
        }

        return row;
    }

    /// <summary>A row with nothing but structured properties, given by name and cell.</summary>
    public static IndicatorRow? Properties(
        IReadOnlyList<(string Field, string Cell)> cells, PlanPeriod period, RowPlace place, List<Diagnostic> findings)
    {
        var parts = new List<string>();
        foreach (var (field, cell) in cells)
        {
            if (Value(cell, place, field, findings) is { } value)
            {
                parts.Add($"\"{field}\":{value}");
            }
        }

        var row = $"{{\"id\":\"x\",\"name\":{{\"zh\":\"x\"}},\"unit\":\"%\",\"cells\":{{}},{string.Join(',', parts)}}}";
        return parts.Count == 0 ? null : Read("[]", $"[{row}]", period, place, cells[0].Field, findings)?.Plan.Indicators.FirstOrDefault()?.Row;
    }

    /// <summary>The note that a cell holds.</summary>
    public static Note? Note(string cell, PlanPeriod period, RowPlace place, string field, List<Diagnostic> findings) =>
        Value(cell, place, field, findings) is { } note
            ? Read($"[{note}]", "[]", period, place, field, findings)?.Plan.Notes.FirstOrDefault()
            : null;

    // Only a value that ends where the cell ends can be put among others.
    private static string? Value(string cell, RowPlace place, string field, List<Diagnostic> findings)
    {
        try
        {
            using var document = JsonDocument.Parse(cell);
            return document.RootElement.GetRawText();
        }
        catch (JsonException)
        {
            findings.Add(Diagnostic.Create(DiagnosticCode.InvalidJson, place, field, cell, Expected));
            return null;
        }
    }

    private static Dossier? Read(string notes, string indicators, PlanPeriod period, RowPlace place, string field, List<Diagnostic> findings)
    {
        var json = string.Create(CultureInfo.InvariantCulture, $$$"""
            {"format":1,"id":"x","dataVersion":"1","jurisdiction":{"code":"000000","id":"x","name":{"zh":"x","en":"x"}},
            "plan":{"name":{"zh":"x","en":"x"},"firstYear":{{{period.FirstYear}}},"lastYear":{{{period.LastYear}}}},
            "notes":{{{notes}}},"indicators":{{{indicators}}}}
            """);
        var read = Dossier.Read(json);
        foreach (var found in read.Diagnostics.Where(found => Kept.Contains(found.Code)))
        {
            // What is wrong with the row itself is found where the plan is read; here it is the JSON that counts.
            var name = found.Path.Split('.').FirstOrDefault(PlanColumns.InOrder.Contains) ?? field;
            if (found.Code != DiagnosticCode.InvalidValue || name is PlanColumns.Inferred or PlanColumns.Alternatives or PlanColumns.Revisions or PlanColumns.Source or PlanColumns.Note)
            {
                var at = field is PlanColumns.Exact or PlanColumns.Further or PlanColumns.Note ? field : name;
                findings.Add(Diagnostic.Create(found.Code, place, at, found.Value ?? found.Path, found.Expected));
            }
        }

        return read.Value;
    }
}
