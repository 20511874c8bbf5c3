using System.Text;

namespace FiveYearPlan;

/// <summary>
/// Text from data as a page may show it: without characters that would break a line, turn the direction of writing, or be no
/// characters at all. Everything else stays; escaping is the writer's.
/// </summary>
internal static class ShownText
{
    public static string Clean(string text)
    {
        // Most texts are clean, and are given back as they are.
        var at = 0;
        while (at < text.Length && IsPlain(text[at]))
        {
            at++;
        }

        if (at == text.Length)
        {
            return text;
        }

        var shown = new StringBuilder(text.Length).Append(text, 0, at);
        foreach (var rune in text.AsSpan(at).EnumerateRunes()) // a lone surrogate comes as the replacement character
        {
            if (rune.Value is '\n' or '\r' or '\t')
            {
                shown.Append(' ');
            }
            else if (Rune.IsControl(rune) || rune.Value is 0xFFFE or 0xFFFF)
            {
                shown.Append('\uFFFD');
            }
            else if (!TurnsDirection(rune.Value))
            {
                shown.Append(rune.ToString());
            }
        }

        return shown.ToString();
    }

    private static bool IsPlain(char letter) =>
        !char.IsControl(letter) && !char.IsSurrogate(letter) && !TurnsDirection(letter) && letter is not ('\uFFFE' or '\uFFFF');

    // The bidirectional marks, embeddings, overrides and isolates: one left open would turn the rest of the page.
    private static bool TurnsDirection(int letter) => letter is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
