namespace FiveYearPlan;

/// <summary>
/// One class of a published evaluation, or the sum that it prints over several classes: how many indicators, of which
/// nature, and which of them it names. Immutable and safe for use by several threads.
/// </summary>
public sealed class PublishedCount
{
    internal PublishedCount(string id, BilingualText label, int count)
    {
        Id = id;
        Label = label;
        Count = count;
    }

    /// <summary>A short name of the class in Latin letters, unique in its evaluation; of a sum the ids of its classes, joined by <c>+</c>.</summary>
    public string Id { get; }

    /// <summary>The class in the authority's own words; of a sum those of its classes.</summary>
    public BilingualText Label { get; }

    /// <summary>How many indicators the authority counts.</summary>
    public int Count { get; }

    /// <summary>How many of them are expected (预期性); <see langword="null"/> where that is not printed.</summary>
    public int? Expected { get; internal init; }

    /// <summary>How many of them are binding (约束性); <see langword="null"/> where that is not printed.</summary>
    public int? Binding { get; internal init; }

    /// <summary>The verdict that a class stands for; <see langword="null"/> for a sum, and on the axis of the outlook.</summary>
    public Verdict? Verdict { get; internal init; }

    /// <summary>The outlooks that a class stands for, of "early or on time" (提前或如期) two; empty for a sum, on the axis of progress, and where that is not stated.</summary>
    public IReadOnlyList<Outlook> Outlooks { get; internal init; } = [];

    /// <summary>The ids of the indicators that the authority names, in printed order; empty where it prints a count only.</summary>
    public IReadOnlyList<string> Indicators { get; internal init; } = [];

    /// <summary>Of a sum the ids of the classes that it adds; empty for a class.</summary>
    public IReadOnlyList<string> SumOf { get; internal init; } = [];

    /// <summary>Where it was printed.</summary>
    public Source? Source { get; internal init; }

    /// <summary>The label and the count.</summary>
    public override string ToString() => FormattableString.Invariant($"{Label}: {Count}");
}
