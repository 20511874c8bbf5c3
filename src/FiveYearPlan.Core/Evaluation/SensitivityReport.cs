using NodaTime;

namespace FiveYearPlan;

/// <summary>
/// How firm the verdicts of an evaluation are: what each variation changes, what rounding could change, and which
/// observation would flip each verdict. Immutable and safe for use by several threads.
/// </summary>
[TypeFormatterSource]
public sealed class SensitivityReport
{
    private readonly Dictionary<string, IndicatorSensitivity> _byId;

    internal SensitivityReport(Evaluation evaluation, IReadOnlyList<Variation> variations, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        Evaluation = evaluation;
        Variations = [.. variations];
        var changes = variations.SelectMany(variation => variation.Changed.Select(changed => (changed.Indicator.Id, Variation: variation)))
            .ToLookup(change => change.Id, change => change.Variation);
        var (flips, indicators) = (new FlipSearch(evaluation), new List<IndicatorSensitivity>());
        foreach (var known in evaluation.Assessments)
        {
            cancellationToken.ThrowIfCancellationRequested();
            indicators.Add(new IndicatorSensitivity(known, [.. changes[known.Indicator.Id]], flips.Find(known)));
            progress?.Report(indicators.Count);
        }

        Indicators = [.. indicators];
        _byId = Indicators.ToDictionary(known => known.Indicator.Id);
    }

    /// <summary>The evaluation from which the variations start.</summary>
    public Evaluation Evaluation { get; }

    /// <summary>
    /// The variations: schemes, time conventions, versions, bases. There is none of a kind where nothing can be varied, such
    /// as versions where no target was revised.
    /// </summary>
    public IReadOnlyList<Variation> Variations { get; }

    /// <summary>Every indicator in printed order.</summary>
    public IReadOnlyList<IndicatorSensitivity> Indicators { get; }

    /// <summary>Those whose verdict could change within the printed rounding; see <see cref="TargetAssessment.RoundingSensitive"/>.</summary>
    public IReadOnlyList<IndicatorSensitivity> RoundingSensitive => [.. Indicators.Where(known => known.Assessment.RoundingSensitive)];

    /// <summary>Those whose verdict no variation changes, nor rounding; what is not judged is not among them.</summary>
    public IReadOnlyList<IndicatorSensitivity> Firm =>
        [.. Indicators.Where(known => known.Assessment.Reason is null && known.Changes.Count == 0 && !known.Assessment.RoundingSensitive)];

    /// <summary>Those whose verdict some variation of a kind changes; an indicator counts once.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a member of the enum.</exception>
    public IReadOnlyList<IndicatorSensitivity> this[VariationKind kind] => Enum.IsDefined(kind)
        ? [.. Indicators.Where(known => known.Changes.Any(change => change.Kind == kind))]
        : throw new ArgumentOutOfRangeException(nameof(kind), kind, "The value must be a member of VariationKind.");

    /// <summary>The one indicator with an id, else a number, else a name.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">No indicator has the key, or several share it.</exception>
    public IndicatorSensitivity this[string indicator] => _byId[Evaluation.Dossier.Plan[indicator].Id];

    /// <summary>The counts, each variation that changes a verdict, and what would flip each verdict.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public string Describe(Language language) => SensitivityText.Describe(this, language);

    /// <summary>How many verdicts change with each kind of variation, and within rounding.</summary>
    public override string ToString() => SensitivityText.Counts(this).English;
}
