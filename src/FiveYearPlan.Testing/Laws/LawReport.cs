namespace FiveYearPlan.Testing;

/// <summary>What came of the laws under one scheme. Immutable and safe for use by several threads.</summary>
public sealed class LawReport
{
    internal LawReport(Scheme scheme, int seed, IReadOnlyList<LawResult> results) => (Scheme, Seed, Results) = (scheme, seed, results);

    /// <summary>The scheme.</summary>
    public Scheme Scheme { get; }

    /// <summary>The seed of the generated cases; the same seed gives the same cases.</summary>
    public int Seed { get; }

    /// <summary>The results in the order of the laws.</summary>
    public IReadOnlyList<LawResult> Results { get; }

    /// <summary>Whether a law is broken.</summary>
    public bool IsBroken => Results.Any(result => result.Outcome == LawOutcome.Broken);

    /// <summary>The result of a law.</summary>
    /// <param name="law">A law that was checked.</param>
    /// <exception cref="ArgumentException">The law was not checked.</exception>
    public LawResult this[Law law] => Results.FirstOrDefault(result => result.Law == law)
        ?? throw new ArgumentException($"{law} was not checked.", nameof(law));

    /// <summary>Makes a test fail where a law is broken.</summary>
    /// <exception cref="CheckFailedException">A law is broken; the message is the whole report.</exception>
    public void ThrowIfBroken()
    {
        if (IsBroken)
        {
            throw new CheckFailedException(ToString());
        }
    }

    /// <summary>One line for each law, and the counter-examples.</summary>
    public override string ToString() => string.Join(
        '\n',
        Results.Select(result => FormattableString.Invariant($"{(int)result.Law,2} {result.Law}: {result.ToString().Replace("\n", "\n     ", StringComparison.Ordinal)}"))
            .Prepend(FormattableString.Invariant($"{Scheme}, seed {Seed}")));
}
