namespace FiveYearPlan;

/// <summary>Where reading a text stopped and what would have been right there; the message is built only when asked for.</summary>
/// <param name="Text">The text that was read.</param>
/// <param name="Position">Index of the first character that does not fit, from 0; the length of the text when something is missing at its end.</param>
/// <param name="Expected">What was expected at that position.</param>
internal readonly record struct ParseFailure(string Text, int Position, BilingualText Expected)
{
    public FormatException ToException(string what)
    {
        var shown = Text.Length <= 60 ? Text : string.Concat(Text.AsSpan(0, 60), "…");
        return new FormatException($"'{shown}' is not {what}: at position {Position}, expected {Expected.English}.");
    }
}
