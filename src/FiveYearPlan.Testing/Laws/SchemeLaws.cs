namespace FiveYearPlan.Testing;

/// <summary>
/// Runs a scheme through the laws, over generated plans. The cases depend on the seed only, so that a build cannot fail by
/// chance. Safe for use by several threads.
/// </summary>
public static class SchemeLaws
{
    private const int DefaultCases = 300;
    private const int DefaultSeed = 2021;

    /// <summary>Checks laws.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="laws">The laws; all of them where absent.</param>
    /// <param name="cases">How many cases are generated for each law; 1 or more.</param>
    /// <param name="seed">What the cases depend on.</param>
    /// <param name="evaluate">
    /// How a dossier is evaluated at a date, where your own code stands between the data and the library; the scheme's own
    /// evaluation where absent. It must be safe for use by several threads.
    /// </param>
    /// <returns>What came of each law.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scheme"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A law is no member of the enum, or <paramref name="cases"/> is less than 1.</exception>
    public static LawReport Check(
        Scheme scheme, IEnumerable<Law>? laws = null, int cases = DefaultCases, int seed = DefaultSeed, Func<Dossier, LocalDate, Evaluation>? evaluate = null)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentOutOfRangeException.ThrowIfLessThan(cases, 1);
        var chosen = (laws ?? Enum.GetValues<Law>()).Distinct().Order().ToList();
        foreach (var law in chosen)
        {
            Known(law);
        }

        var judge = new LawJudge(evaluate ?? ((dossier, asOf) => dossier.Evaluate(scheme, asOf)));
        return new LawReport(scheme, seed, [.. chosen.Select(law => new LawRun(scheme, law, judge, seed).Run(cases))]);
    }

    /// <summary>What a law says, in a sentence.</summary>
    /// <param name="law">The law.</param>
    /// <exception cref="ArgumentOutOfRangeException">The law is no member of the enum.</exception>
    public static string Statement(Law law) => Known(law) switch
    {
        Law.Monotone => "A better latest observation never gives a worse verdict.",
        Law.UnitFree => "Changing the unit of base, target and observations together changes nothing.",
        Law.Mirror => "Negating all values, swapping above and below and the direction, changes nothing.",
        Law.Shift => "Adding a constant to base, target and observations changes nothing.",
        Law.Time => "The same observation over a later period never turns a bad verdict into a good one.",
        Law.Sound => "The verdict of an imprecise figure is the worst of those of its points where all are on one side, and undecidable where they are on both.",
        Law.Required => "An observation within what is required is on the good side, and one just outside is not.",
        Law.Total => "Nothing that can be written makes the rule throw, and nothing in a result is infinite or not a number.",
        Law.Explained => "The last step of the explanation, computed again, gives the verdict.",
        Law.Deterministic => "The same input gives the same bytes, whatever the culture, the thread or the order of observations.",
    };

    /// <summary>Why a law says nothing of targets of a kind under a rule.</summary>
    /// <param name="law">The law.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="kind">The kind of target.</param>
    /// <returns>The reason, in English; <see langword="null"/> where the law applies.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The law or the kind is no member of its enum.</exception>
    public static string? WhyNot(Law law, Rule rule, TargetKind kind)
    {
        ArgumentNullException.ThrowIfNull(rule);
        EnumCells.Word(kind, nameof(kind));
        return LawDomain.WhyNot(Known(law), rule, kind);
    }

    private static Law Known(Law law) => Enum.IsDefined(law)
        ? law : throw new ArgumentOutOfRangeException(nameof(law), law, "The law must be a member of Law.");
}
