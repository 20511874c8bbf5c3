using System.Text;

namespace FiveYearPlan;

/// <summary>Makes any text one that XML can hold and a reader can trust.</summary>
internal static class SvgText
{
    /// <summary>
    /// The text on one line: white space becomes a blank, halves of characters and what is no character become U+FFFD, and
    /// control characters go, those among them that turn the writing direction of what follows.
    /// </summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                clean.Append(' ');
            }
            else if (!Rune.IsControl(rune) && !TurnsDirection(rune.Value))
            {
                clean.Append(IsNoCharacter(rune.Value) ? "\uFFFD" : rune.ToString());
            }
        }

        return clean.ToString();
    }

    public static string Escape(string text) => Clean(text)
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);

    // Embeddings, overrides and isolates; a mark (U+200E, U+200F) moves nothing outside its own word.
    private static bool TurnsDirection(int value) => value is >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069;

    private static bool IsNoCharacter(int value) => (value & 0xFFFE) == 0xFFFE || value is >= 0xFDD0 and <= 0xFDEF;
}
