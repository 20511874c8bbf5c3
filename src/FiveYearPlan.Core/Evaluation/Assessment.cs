namespace FiveYearPlan;

/// <summary>
/// The verdict on one indicator: the worst of its targets' verdicts, with each of them. Immutable and safe for use by
/// several threads.
/// </summary>
[TypeFormatterSource]
public sealed class Assessment
{
    private readonly Lazy<Observation?> _latest;

    internal Assessment(
        Indicator indicator, Verdict verdict, Reason? reason, BilingualText label, TargetAssessment? deciding,
        IReadOnlyList<TargetAssessment> targets, bool targetsDisagree, Func<Observation?> latest)
    {
        _latest = new Lazy<Observation?>(latest);
        Indicator = indicator;
        Verdict = verdict;
        Reason = reason;
        Label = label;
        Deciding = deciding;
        Targets = [.. targets];
        TargetsDisagree = targetsDisagree;
    }

    /// <summary>The indicator.</summary>
    public Indicator Indicator { get; }

    /// <summary>The verdict.</summary>
    public Verdict Verdict { get; }

    /// <summary>Why it is not assessable; <see langword="null"/> exactly when it is.</summary>
    public Reason? Reason { get; }

    /// <summary>The scheme's own word for the verdict.</summary>
    public BilingualText Label { get; }

    /// <summary>The target that decided; <see langword="null"/> where the row prints none.</summary>
    public TargetAssessment? Deciding { get; }

    /// <summary>Every target in printed order.</summary>
    public IReadOnlyList<TargetAssessment> Targets { get; }

    /// <summary>Whether one target is met or on track and another is not.</summary>
    public bool TargetsDisagree { get; }

    /// <summary>What is counted so far; see <see cref="TargetAssessment.Counted"/> of the deciding target.</summary>
    public Figure? Counted => Deciding?.Counted;

    /// <summary>What would have been enough; see <see cref="TargetAssessment.Required"/> of the deciding target.</summary>
    public Figure? Required => Deciding?.Required;

    /// <summary>How far from it the observation lies; see <see cref="TargetAssessment.Margin"/> of the deciding target.</summary>
    public decimal? Margin => Deciding?.Margin;

    /// <summary>Whether rounding could change the verdict; see <see cref="TargetAssessment.RoundingSensitive"/> of the deciding target.</summary>
    public bool RoundingSensitive => Deciding?.RoundingSensitive ?? false;

    /// <summary>
    /// The latest level of the plan's years up to the date, whether it decides or not; <see langword="null"/> where there is none.
    /// </summary>
    internal Observation? Latest => _latest.Value;

    /// <summary>The explanation of the deciding target, and, where targets disagree, of the others.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public string Explain(Language language)
    {
        if (Deciding is null)
        {
            return VerdictWords.Reasons.Text(FiveYearPlan.Reason.NoTarget).In(language);
        }

        var shown = TargetsDisagree ? Targets.Where(target => target.Reason is null) : [Deciding];
        return string.Join('\n', shown.Select(target => target.Explain(language)));
    }

    /// <summary>The indicator and the verdict.</summary>
    public override string ToString() => $"{Indicator}: {Verdict}";
}
