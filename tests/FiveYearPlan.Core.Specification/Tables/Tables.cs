namespace FiveYearPlan.Specification;

/// <summary>Plans read from tables, and what came of them in a form that a test can list.</summary>
internal static class Tables
{
    public static readonly Jurisdiction China = new("000000", "china", new BilingualText("全国", "China"));
    public static readonly BilingualText Name = new("规划", "A plan");

    public static ReadResult<Plan> Read(string csv, TableLayout? layout = null, int ordinal = 14) =>
        PlanTable.Read(new StringReader(csv), China, Name, PlanPeriod.FiveYear(ordinal), layout);

    public static ReadResult<Plan> ReadWorkbook(Stream xlsx, TableLayout? layout = null, int ordinal = 14) =>
        PlanTable.ReadWorkbook(xlsx, China, Name, PlanPeriod.FiveYear(ordinal), layout);

    public static string Fixture(string name) => File.ReadAllText(
        Path.Combine(Repository.Root, "tests", "FiveYearPlan.Core.Specification", "Tables", "Fixtures", name));

    /// <summary>Each row as number, name, unit, group, nature, base and its year, targets.</summary>
    public static string[] Rows(this ReadResult<Plan> read) => [.. read.Value!.Indicators.Select(row => string.Join('|',
        row.Number, row.Name.Chinese, row.Unit, row.Group?.Chinese, row.Nature switch { Nature.Expected => "预期性", Nature.Binding => "约束性", _ => "" },
        row.Baseline, string.Join("; ", row.Targets.Select(target => $"{target.Kind} {(object?)target.Figure ?? target.Printed}"))))];

    /// <summary>Each finding as severity, code, path, line and column: <c>Error UnreadableFigure value 3:2</c>.</summary>
    public static string[] Places(this ReadResult<Plan> read) =>
        [.. read.Diagnostics.Select(found => $"{found.Severity} {found.Code} {found.Path} {found.Line}:{found.Column}".Replace("  ", " "))];

    /// <summary>The findings that are more than good to know.</summary>
    public static string[] Faults(this ReadResult<Plan> read) =>
        [.. read.Places().Where(found => !found.StartsWith("Info", StringComparison.Ordinal))];
}
