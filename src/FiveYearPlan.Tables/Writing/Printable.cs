using System.Globalization;
using System.Text;

namespace FiveYearPlan;

/// <summary>Text that survives in a file: characters that CSV or XML cannot carry are replaced, or escaped in JSON.</summary>
internal static class Printable
{
    private const char Replacement = '?';

    /// <summary>The text with a question mark for each character that a file could not carry, its lines ended by LF.</summary>
    public static string Text(string text)
    {
        if (!text.Any(letter => IsLost(letter) || char.IsSurrogate(letter)))
        {
            return text;
        }

        var printable = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsBmp && IsLost((char)rune.Value))
            {
                printable.Append(rune.Value == '\r' ? '\n' : Replacement);
            }
            else
            {
                printable.Append(rune);
            }
        }

        return printable.ToString();
    }

    /// <summary>JSON with such characters escaped; the writer of JSON has escaped control characters and lone surrogates.</summary>
    public static string Escape(string json)
    {
        if (!json.Any(IsLost))
        {
            return json;
        }

        var escaped = new StringBuilder(json.Length);
        foreach (var letter in json)
        {
            _ = IsLost(letter) ? escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}") : escaped.Append(letter);
        }

        return escaped.ToString();
    }

    // Control characters, the replacement character, which counts as a wrong decoding, and what is no character at all.
    private static bool IsLost(char letter) =>
        (char.IsControl(letter) && letter is not ('\t' or '\n')) || letter is '\uFFFD' or '\uFFFE' or '\uFFFF' or '\uFEFF';
}
