namespace FiveYearPlan;

/// <summary>
/// The verdict on one target, with what it was computed from. Immutable and safe for use by several threads.
/// </summary>
public sealed class TargetAssessment
{
    private readonly Lazy<IReadOnlyList<Step>> _steps;

    internal TargetAssessment(Target target, Verdict verdict, Reason? reason, BilingualText label, Func<IReadOnlyList<Step>> steps)
    {
        Target = target;
        Verdict = verdict;
        Reason = reason;
        Label = label;
        _steps = new Lazy<IReadOnlyList<Step>>(() => [.. steps()]);
    }

    /// <summary>The target.</summary>
    public Target Target { get; }

    /// <summary>The verdict.</summary>
    public Verdict Verdict { get; }

    /// <summary>Why it is not assessable; <see langword="null"/> exactly when it is.</summary>
    public Reason? Reason { get; }

    /// <summary>The scheme's own word for the verdict.</summary>
    public BilingualText Label { get; }

    /// <summary>What the rule measures.</summary>
    public Measure Measure { get; internal init; }

    /// <summary>
    /// The measure's value, a share as a fraction of 1 and growth in percentage points, with at most twelve significant
    /// digits; for display only. <see langword="null"/> where it is not one number.
    /// </summary>
    public decimal? MeasureValue { get; internal init; }

    /// <summary>
    /// What the target counts so far: the level, sum, change, chained reduction in % or mean growth in %.
    /// <see langword="null"/> without evidence and for declarations.
    /// </summary>
    public Figure? Counted { get; internal init; }

    /// <summary>
    /// What would have been enough, of the same quantity as <see cref="Counted"/>: the line between on track and behind,
    /// at the end between achieved and missed. Exact where it is a finite decimal, else rounded to the safe side two digits
    /// beyond the finest printed precision.
    /// </summary>
    public Figure? Required { get; internal init; }

    /// <summary>
    /// How far the observation lies from the line, positive on the good side, in the unit of <see cref="Required"/>, with
    /// at most twelve significant digits. <see langword="null"/> unless the observation is one number.
    /// </summary>
    public decimal? Margin { get; internal init; }

    /// <summary>
    /// Whether the verdict would change if base and observation each moved within half a unit of their last printed digit;
    /// targets are exact.
    /// </summary>
    public bool RoundingSensitive { get; internal init; }

    /// <summary>The elapsed share of time at the end of the period that the observations cover.</summary>
    public Fraction? Elapsed { get; internal init; }

    /// <summary>The observations that decided, in order of time.</summary>
    public IReadOnlyList<Observation> Observations { get; internal init; } = [];

    /// <summary>The explanation, written when first asked for; recomputing its last step gives the verdict.</summary>
    public IReadOnlyList<Step> Steps => _steps.Value;

    /// <summary>The explanation as text, a step a line.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public string Explain(Language language) => string.Join('\n', Steps.Select(step => step.In(language)));

    /// <summary>The target and the verdict.</summary>
    public override string ToString() => $"{Target}: {Verdict}";
}
