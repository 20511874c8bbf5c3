using System.Text;

namespace FiveYearPlan.Specification;

/// <summary>CSV read against Haishu's 14th plan, and findings in a form that a test can list.</summary>
internal static class Csv
{
    public static ReadResult<IReadOnlyList<Observation>> Read(string csv, Plan? plan = null) =>
        ObservationTable.Read(new StringReader(csv), plan ?? Dossiers.Haishu14.Plan);

    public static ReadResult<IReadOnlyList<Observation>> ReadBytes(params byte[][] parts) =>
        ObservationTable.Read(new MemoryStream([.. parts.SelectMany(part => part)]), Dossiers.Haishu14.Plan);

    public static byte[] Utf8(string text) => new UTF8Encoding(false).GetBytes(text);

    /// <summary>Each finding as severity, code, path, line and column: <c>Error UnreadableFigure value 3:2</c>.</summary>
    public static string[] Places(this ReadResult<IReadOnlyList<Observation>> read) =>
        [.. read.Diagnostics.Select(found => $"{found.Severity} {found.Code} {found.Path} {found.Line}:{found.Column}".Replace("  ", " "))];

    /// <summary>Each observation as id, period, kind and figure.</summary>
    public static string[] Texts(this ReadResult<IReadOnlyList<Observation>> read) =>
        [.. read.Value!.Select(observation => observation.ToString())];

    public static Evaluation Evaluate(this ReadResult<IReadOnlyList<Observation>> read) =>
        Dossiers.Haishu14.With(read.Value!).Evaluate(Schemes.TimeProportional, new LocalDate(2022, 12, 31));
}
