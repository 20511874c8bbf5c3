namespace FiveYearPlan;

/// <summary>
/// An evaluation with one thing changed, and the verdicts that change with it. Immutable and safe for use by several
/// threads.
/// </summary>
public sealed class Variation
{
    internal Variation(VariationKind kind, BilingualText name, Evaluation evaluation, Evaluation from)
    {
        Kind = kind;
        Name = name;
        Evaluation = evaluation;
        var pairs = from.Assessments.Zip(evaluation.Assessments).ToList();
        Changed = [.. pairs.Where(pair => pair is { First.Reason: null, Second.Reason: null } && pair.First.Verdict != pair.Second.Verdict).Select(pair => pair.Second)];
        JudgedByOne = [.. pairs.Where(pair => pair.First.Reason is null != pair.Second.Reason is null).Select(pair => pair.Second)];
    }

    /// <summary>What is changed.</summary>
    public VariationKind Kind { get; }

    /// <summary>What stands in its place, such as <c>days</c> or <c>as adopted</c>.</summary>
    public BilingualText Name { get; }

    /// <summary>The whole evaluation with the change.</summary>
    public Evaluation Evaluation { get; }

    /// <summary>The indicators that are judged with and without the change, and get another verdict with it, in printed order.</summary>
    public IReadOnlyList<Assessment> Changed { get; }

    /// <summary>The indicators that are judged either with the change or without it, in printed order.</summary>
    public IReadOnlyList<Assessment> JudgedByOne { get; }

    /// <summary>What is changed, and how many verdicts change.</summary>
    public override string ToString() => FormattableString.Invariant($"{Kind} {Name.English}: {Changed.Count} change, {JudgedByOne.Count} judged by one");
}
