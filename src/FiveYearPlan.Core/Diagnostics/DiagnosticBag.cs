namespace FiveYearPlan;

/// <summary>Collects the findings of one pass in the order in which they were made.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _found = [];

    public int Count => _found.Count;

    public void Add(DiagnosticCode code, RowPlace place, string? field = null, string? value = null, BilingualText? expected = null) =>
        _found.Add(new Diagnostic(code, place, field, value, expected));

    public void AddRange(IEnumerable<Diagnostic> diagnostics) => _found.AddRange(diagnostics);

    public IReadOnlyList<Diagnostic> ToList() => [.. _found.Distinct()];

    public bool HasErrorsSince(int count) => _found.Skip(count).Any(found => found.Severity == DiagnosticSeverity.Error);
}
