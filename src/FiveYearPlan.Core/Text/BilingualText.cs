namespace FiveYearPlan;

/// <summary>
/// One text in Chinese and in English: the name of an indicator, a label, a reason. Immutable and safe for use by
/// several threads. Two are equal when both texts are equal, compared character by character.
/// </summary>
public sealed class BilingualText : IEquatable<BilingualText>
{
    /// <summary>Makes a text from its two forms.</summary>
    /// <param name="chinese">The Chinese text; not blank.</param>
    /// <param name="english">The English text; not blank.</param>
    /// <exception cref="ArgumentNullException">A text is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public BilingualText(string chinese, string english)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(chinese);
        ArgumentException.ThrowIfNullOrWhiteSpace(english);
        Chinese = chinese;
        English = english;
    }

    /// <summary>The Chinese text.</summary>
    public string Chinese { get; }

    /// <summary>The English text.</summary>
    public string English { get; }

    /// <summary>The text in one of the two languages.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public string In(Language language) => language switch
    {
        Language.Chinese => Chinese,
        Language.English => English,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "The language must be Chinese or English."),
    };

    /// <inheritdoc/>
    public bool Equals(BilingualText? other) => other is not null && Chinese == other.Chinese && English == other.English;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as BilingualText);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Chinese, English);

    /// <summary>The Chinese and the English text, divided by a slash.</summary>
    public override string ToString() => $"{Chinese} / {English}";
}
