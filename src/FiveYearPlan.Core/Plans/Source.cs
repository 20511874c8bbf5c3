namespace FiveYearPlan;

/// <summary>
/// Where something was printed: the document, the place in it, and the words or cells that stand there. Immutable,
/// compared by value, and safe for use by several threads.
/// </summary>
public sealed class Source : IEquatable<Source>
{
    /// <summary>Names a place in a document in both languages.</summary>
    /// <param name="document">The id of a <see cref="Document"/>; not blank.</param>
    /// <param name="at">The place in it, such as <c>主要指标表第3行</c> and <c>main table, row 3</c>.</param>
    /// <param name="printed">What stands there, in printed order.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="document"/> is blank.</exception>
    public Source(string document, BilingualText at, params IEnumerable<string> printed)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(document);
        ArgumentNullException.ThrowIfNull(at);
        ArgumentNullException.ThrowIfNull(printed);
        Document = document;
        At = at;
        Printed = [.. printed];
    }

    /// <summary>Names a place in a document by one text, which serves for both languages.</summary>
    /// <param name="document">The id of a <see cref="Document"/>; not blank.</param>
    /// <param name="at">The place in it, such as <c>main table, row 3</c>; not blank.</param>
    /// <param name="printed">What stands there, in printed order.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public Source(string document, string at, params IEnumerable<string> printed)
        : this(document, Both(at), printed)
    {
    }

    /// <summary>The id of the document.</summary>
    public string Document { get; }

    /// <summary>The place in the document; one text in both languages where only one was given.</summary>
    public BilingualText At { get; }

    /// <summary>The words or cells that stand there, in printed order.</summary>
    public IReadOnlyList<string> Printed { get; }

    /// <summary>The document and the place in one of the two languages.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public string In(Language language) => $"{Document}{language.Say("，", ", ")}{At.In(language)}";

    /// <inheritdoc/>
    public bool Equals(Source? other) =>
        other is not null && Document == other.Document && At.Equals(other.At) && Printed.SequenceEqual(other.Printed);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Source);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Document, At, Printed.Count);

    /// <summary>The document and the place in English.</summary>
    public override string ToString() => In(Language.English);

    private static BilingualText Both(string at)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(at);
        return new(at, at);
    }
}
