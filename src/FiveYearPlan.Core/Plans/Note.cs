namespace FiveYearPlan;

/// <summary>
/// A note under an indicator table, in our words, with its place in the document. The mark is as printed and need not be
/// unique. Immutable and safe for use by several threads.
/// </summary>
public sealed class Note
{
    internal static readonly WordTable<NoteKind> Kinds = new(
        (NoteKind.Remark, "remark", "说明", "remark", []),
        (NoteKind.Estimate, "estimate", "预计值", "estimate", []),
        (NoteKind.Cumulative, "cumulative", "累计数", "cumulative", []),
        (NoteKind.Population, "population", "人口口径", "population", []),
        (NoteKind.PriceBasis, "priceBasis", "价格口径", "price basis", []),
        (NoteKind.AlternativeBase, "alternativeBase", "另一基数", "alternative base", []),
        (NoteKind.DefinitionChanged, "definitionChanged", "口径调整", "definition changed", []),
        (NoteKind.Selection, "selection", "节选", "selection", []));

    /// <summary>Makes a note.</summary>
    /// <param name="mark">The number or mark before it, as printed; <see langword="null"/> where none is.</param>
    /// <param name="kind">What it is about.</param>
    /// <param name="text">What it says.</param>
    /// <param name="indicators">The ids of the indicators it concerns; none where it concerns the whole table.</param>
    /// <param name="source">Where it was printed, where that is known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/>, the ids, or one of them, is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a member of the enum.</exception>
    public Note(string? mark, NoteKind kind, BilingualText text, IEnumerable<string> indicators, Source? source = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(indicators);
        Mark = mark;
        Kind = Kinds.Check(kind, nameof(kind));
        Text = text;
        Indicators = [.. indicators];
        foreach (var id in Indicators)
        {
            ArgumentNullException.ThrowIfNull(id, nameof(indicators));
        }

        Source = source;
    }

    /// <summary>The number or mark before the note, as printed.</summary>
    public string? Mark { get; }

    /// <summary>What it is about.</summary>
    public NoteKind Kind { get; }

    /// <summary>What it says, in our words.</summary>
    public BilingualText Text { get; }

    /// <summary>The ids of the indicators it concerns; empty where it concerns the whole table.</summary>
    public IReadOnlyList<string> Indicators { get; }

    /// <summary>Where it was printed.</summary>
    public Source? Source { get; }

    /// <summary>The text in both languages.</summary>
    public override string ToString() => Text.ToString();
}
