using System.Text.Json;

namespace FiveYearPlan;

/// <summary>
/// A plan as a table of texts. What is written is taken from the canonical JSON of the plan, so that nothing which that
/// holds can be forgotten, and is read again: a row that its cells do not give back is written as a whole in a column of
/// its own.
/// </summary>
internal sealed class PlanSheet
{
    private static readonly string[] Always = [PlanColumns.Name, PlanColumns.Unit, PlanColumns.Base, PlanColumns.Target, PlanColumns.Annual, PlanColumns.Nature];

    private PlanSheet(IReadOnlyList<string> columns, IReadOnlyList<string[]> rows)
    {
        Columns = columns;
        Rows = rows;
    }

    /// <summary>The columns, by their names in <see cref="PlanColumns"/>.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The rows below the header.</summary>
    public IReadOnlyList<string[]> Rows { get; }

    public IReadOnlyList<string> Headers => [.. Columns.Select(PlanColumns.Header)];

    /// <summary>Where one group stands on rows below one another: column, first and last row, from 1, the header being the first.</summary>
    public IEnumerable<(int Column, int First, int Last)> Groups()
    {
        var columns = new[] { PlanColumns.Group, PlanColumns.EnglishGroup }.Select(column => Columns.ToList().IndexOf(column)).Where(column => column >= 0).ToList();
        for (var first = 0; first < Rows.Count && columns.Count > 0;)
        {
            var last = first;
            while (last + 1 < Rows.Count && columns.TrueForAll(column => Rows[last + 1][column] == Rows[first][column]))
            {
                last++;
            }

            if (last > first && columns.TrueForAll(column => Rows[first][column].Length > 0))
            {
                foreach (var column in columns)
                {
                    yield return (column + 1, first + 2, last + 2);
                }
            }

            first = last + 1;
        }
    }

    /// <exception cref="ArgumentException">A cell would be longer than is read again.</exception>
    public static PlanSheet Of(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        using var document = JsonDocument.Parse(Dossier.Of(plan).ToJson());
        var root = document.RootElement;
        var indicators = root.GetProperty("indicators").EnumerateArray().ToList();
        List<Dictionary<string, string>> beside =
        [
            .. Entries(root, "further").Select(PlanRowFields.OfFurther),
            .. Entries(root, "notes").Select(PlanRowFields.OfNote),
        ];
        var exact = new HashSet<int>();
        var sheet = Make(indicators, beside, exact);
        foreach (var i in Differing(sheet, plan, indicators))
        {
            exact.Add(i);
        }

        if (exact.Count > 0)
        {
            sheet = Make(indicators, beside, exact);
            sheet = Differing(sheet, plan, indicators).Any() ? Make(indicators, beside, [.. Enumerable.Range(0, indicators.Count)]) : sheet;
        }

        var tooLong = sheet.Rows.SelectMany(row => row).FirstOrDefault(cell => cell.Length > TableLimits.LongestField);
        return tooLong is null ? sheet : throw new ArgumentException(
            $"A cell of {tooLong.Length} characters would not be read again; a table holds at most {TableLimits.LongestField}.", nameof(plan));
    }

    private static JsonElement.ArrayEnumerator Entries(JsonElement root, string name) =>
        root.TryGetProperty(name, out var array) ? array.EnumerateArray() : default;

    private static PlanSheet Make(List<JsonElement> indicators, List<Dictionary<string, string>> beside, HashSet<int> exact)
    {
        var hasIds = indicators.Where((indicator, i) => indicator.GetProperty("id").GetString() != PlanRowFields.DefaultId(i)).Any();
        var rows = indicators.Select((indicator, i) => PlanRowFields.Of(indicator, hasIds, isExact: exact.Contains(i)))
            .Concat(beside).ToList();
        List<string> columns = [.. PlanColumns.InOrder.Where(column => Always.Contains(column) || rows.Exists(row => row.ContainsKey(column)))];
        return new PlanSheet(columns, [.. rows.Select(row => columns.Select(column => Printable.Text(row.GetValueOrDefault(column, ""))).ToArray())]);
    }

    /// <summary>The positions of rows that would be read again as something else.</summary>
    private static IEnumerable<int> Differing(PlanSheet sheet, Plan plan, List<JsonElement> indicators)
    {
        var layout = TableLayout.Plain;
        var texts = new HeaderTexts(plan.Period, new Dictionary<string, string>());
        var grid = sheet.Rows.Prepend([.. sheet.Headers]).Select((row, i) => GridRow.Of(i + 1, row)).ToList();
        var read = PlanGrid.Read(grid, texts, layout, plan.Jurisdiction, plan.Name, []);
        using var again = read.Value is null ? null : JsonDocument.Parse(Dossier.Of(read.Value).ToJson());
        var found = again?.RootElement.GetProperty("indicators").EnumerateArray().ToList() ?? [];
        for (var i = 0; i < indicators.Count; i++)
        {
            if (found.Count != indicators.Count || found[i].GetRawText() != indicators[i].GetRawText())
            {
                yield return i;
            }
        }
    }
}
