using NodaTime;

namespace FiveYearPlan;

/// <summary>
/// One dossier under several schemes at one date: each indicator with the assessment of every scheme, where they agree,
/// where they differ, and why. Immutable and safe for use by several threads.
/// </summary>
[TypeFormatterSource]
public sealed class SchemeComparison
{
    private readonly Dictionary<string, IndicatorComparison> _byId;

    internal SchemeComparison(Dossier dossier, LocalDate asOf, IReadOnlyList<Evaluation> evaluations)
    {
        Dossier = dossier;
        AsOf = asOf;
        Evaluations = [.. evaluations];
        Indicators = [.. dossier.Plan.Indicators.Select((_, i) => new IndicatorComparison([.. evaluations.Select(known => known.Scheme)], [.. evaluations.Select(known => known.Assessments[i])]))];
        _byId = Indicators.ToDictionary(known => known.Indicator.Id);
    }

    /// <summary>What was evaluated.</summary>
    public Dossier Dossier { get; }

    /// <summary>The date, the same under every scheme.</summary>
    public LocalDate AsOf { get; }

    /// <summary>One evaluation a scheme, in the order in which the schemes were given.</summary>
    public IReadOnlyList<Evaluation> Evaluations { get; }

    /// <summary>Every indicator in printed order.</summary>
    public IReadOnlyList<IndicatorComparison> Indicators { get; }

    /// <summary>Those that every scheme judges, all with the same verdict.</summary>
    public IReadOnlyList<IndicatorComparison> Agreeing => [.. Indicators.Where(known => known.Agrees)];

    /// <summary>Those to which two schemes give different verdicts.</summary>
    public IReadOnlyList<IndicatorComparison> Differing => [.. Indicators.Where(known => known.Differs)];

    /// <summary>Those that some schemes judge, with the same verdict, and others do not.</summary>
    public IReadOnlyList<IndicatorComparison> JudgedBySome => [.. Indicators.Where(known => known.Judging > 0 && !known.Agrees && !known.Differs)];

    /// <summary>Those that no scheme judges.</summary>
    public IReadOnlyList<IndicatorComparison> JudgedByNone => [.. Indicators.Where(known => known.Judging == 0)];

    /// <summary>The comparison of the one indicator with an id, else a number, else a name.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">No indicator has the key, or several share it.</exception>
    public IndicatorComparison this[string indicator] => _byId[Dossier.Plan[indicator].Id];

    /// <summary>The counts, and every indicator on which the schemes do not agree, with the reasons.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public string Describe(Language language) => ComparisonText.Describe(this, language);

    /// <summary>How many indicators agree, differ, are judged by some, and by none.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Agreeing.Count} agree, {Differing.Count} differ, {JudgedBySome.Count} judged by some, {JudgedByNone.Count} judged by none");
}
