namespace FiveYearPlan;

/// <summary>
/// An evaluation with one thing changed, and the verdicts that change with it. Immutable and safe for use by several
/// threads.
/// </summary>
public sealed class Variation
{
    private readonly Lazy<Evaluation> _evaluation;

    internal Variation(VariationKind kind, BilingualText name, Evaluation evaluation, Evaluation from)
        : this(kind, name, from.Assessments.Zip(evaluation.Assessments), () => evaluation)
    {
    }

    /// <param name="kind">What is changed.</param>
    /// <param name="name">What stands in its place.</param>
    /// <param name="judged">The indicators that the change can concern, without it and with it, in printed order.</param>
    /// <param name="evaluation">Makes the whole evaluation.</param>
    internal Variation(VariationKind kind, BilingualText name, IEnumerable<(Assessment Without, Assessment With)> judged, Func<Evaluation> evaluation)
    {
        Kind = kind;
        Name = name;
        _evaluation = new Lazy<Evaluation>(evaluation);
        var pairs = judged.ToList();
        Changed = [.. pairs.Where(pair => pair is { Without.Reason: null, With.Reason: null } && pair.Without.Verdict != pair.With.Verdict).Select(pair => pair.With)];
        JudgedByOne = [.. pairs.Where(pair => pair.Without.Reason is null != pair.With.Reason is null).Select(pair => pair.With)];
    }

    /// <summary>What is changed.</summary>
    public VariationKind Kind { get; }

    /// <summary>What stands in its place, such as <c>days</c> or <c>as adopted</c>.</summary>
    public BilingualText Name { get; }

    /// <summary>The whole evaluation with the change; that with another base is made when first asked for.</summary>
    public Evaluation Evaluation => _evaluation.Value;

    /// <summary>The indicators that are judged with and without the change, and get another verdict with it, in printed order.</summary>
    public IReadOnlyList<Assessment> Changed { get; }

    /// <summary>The indicators that are judged either with the change or without it, in printed order.</summary>
    public IReadOnlyList<Assessment> JudgedByOne { get; }

    /// <summary>What is changed, and how many verdicts change.</summary>
    public override string ToString() => FormattableString.Invariant($"{Kind} {Name.English}: {Changed.Count} change, {JudgedByOne.Count} judged by one");
}
