namespace FiveYearPlan.Testing;

/// <summary>What a row of a decision table expects; what it does not state may be anything.</summary>
internal sealed record Expectation(Verdict Verdict, Reason? Reason, string? Label, Figure? Required, Scheme? Scheme)
{
    /// <summary>Each thing that is not as expected.</summary>
    public IReadOnlyList<string> Differences(Assessment assessment)
    {
        var found = new List<string>();
        if (assessment.Verdict != Verdict)
        {
            found.Add($"verdict: expected {Verdict}, actual {assessment.Verdict}{(assessment.Reason is { } why ? $" ({why})" : "")}");
        }

        if (Reason is { } reason && assessment.Reason != reason)
        {
            found.Add($"reason: expected {reason}, actual {assessment.Reason?.ToString() ?? "none"}");
        }

        if (Label is { } label && label != assessment.Label.Chinese && !string.Equals(label, assessment.Label.English, StringComparison.OrdinalIgnoreCase))
        {
            found.Add($"label: expected {label}, actual {assessment.Label.English} ({assessment.Label.Chinese})");
        }

        if (Required is { } required && !IsSame(required, assessment.Required))
        {
            found.Add($"required: expected {required}, actual {assessment.Required?.ToString() ?? "nothing"}");
        }

        return found;
    }

    // The same numbers; the unit where one is expected.
    private static bool IsSame(Figure expected, Figure? actual) => actual is not null
        && expected.Lower == actual.Lower && expected.Upper == actual.Upper
        && (expected.Lower is null || expected.IncludesLower == actual.IncludesLower) && (expected.Upper is null || expected.IncludesUpper == actual.IncludesUpper)
        && (expected.Unit is null || expected.Unit.Equals(actual.Unit));
}
