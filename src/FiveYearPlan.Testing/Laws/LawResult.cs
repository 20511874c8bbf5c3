namespace FiveYearPlan.Testing;

/// <summary>What came of one law under one scheme. Immutable and safe for use by several threads.</summary>
public sealed class LawResult
{
    internal LawResult(Law law, int cases, IReadOnlyList<TargetKind> kinds, IReadOnlyList<string> exceptions, string? counterExample)
    {
        (Law, Cases, Kinds, Exceptions, CounterExample) = (law, cases, kinds, exceptions, counterExample);
    }

    /// <summary>The law.</summary>
    public Law Law { get; }

    /// <summary>Whether it holds, does not apply, or is broken.</summary>
    public LawOutcome Outcome => CounterExample is not null ? LawOutcome.Broken : Cases > 0 ? LawOutcome.Holds : LawOutcome.DoesNotApply;

    /// <summary>Of how many generated cases the law said something.</summary>
    public int Cases { get; }

    /// <summary>The kinds of target that these cases had.</summary>
    public IReadOnlyList<TargetKind> Kinds { get; }

    /// <summary>The kinds of target of which the law says nothing, each with the reason.</summary>
    public IReadOnlyList<string> Exceptions { get; }

    /// <summary>
    /// The smallest counter-example that was found: the case as calls of <see cref="APlan"/>, and what is wrong with it;
    /// <see langword="null"/> where there is none.
    /// </summary>
    public string? CounterExample { get; }

    /// <summary>The outcome, readable.</summary>
    public override string ToString()
    {
        var kinds = string.Join(", ", Kinds.Select(kind => kind.In(Language.English).ToLowerInvariant()));
        var exceptions = string.Join("; ", Exceptions);
        return Outcome switch
        {
            LawOutcome.Holds => FormattableString.Invariant($"holds on {Cases} cases: {kinds}{(exceptions.Length == 0 ? "" : $". Not for {exceptions}")}"),
            LawOutcome.DoesNotApply => $"does not apply: {exceptions}",
            LawOutcome.Broken => $"BROKEN\n{CounterExample}",
        };
    }
}
