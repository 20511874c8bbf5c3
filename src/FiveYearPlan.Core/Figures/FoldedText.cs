using System.Globalization;
using System.Text;

namespace FiveYearPlan;

/// <summary>
/// Printed text with its full-width forms made half-width, character by character, so that a position in the folded
/// text is the same position in the original.
/// </summary>
internal static class FoldedText
{
    public static string Fold(string text) => string.Create(text.Length, text, static (folded, original) =>
    {
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = Fold(original[i]);
        }
    });

    /// <summary>
    /// The index of the first lone surrogate, control or invisible format character from start to end, or of the
    /// replacement character that a wrong decoding leaves behind; −1 when there is none.
    /// </summary>
    public static int FindUnprintable(string text, int start, int end)
    {
        while (start < end)
        {
            if (Rune.DecodeFromUtf16(text.AsSpan(start, end - start), out var rune, out var length) != System.Buffers.OperationStatus.Done
                || rune == Rune.ReplacementChar
                || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
                    or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                return start;
            }

            start += length;
        }

        return -1;
    }

    /// <summary>The range of the text without white space around it.</summary>
    public static (int Start, int End) Trim(string text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return (start, end);
    }

    private static char Fold(char printed) => printed switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(printed - 0xFEE0),
        '\u3000' or '\u00A0' => ' ',
        '−' => '-',
        '≦' or '⩽' => '≤',
        '≧' or '⩾' => '≥',
        '〔' or '【' => '[',
        '〕' or '】' => ']',
        '—' or '–' or '―' or '─' => '—',
        '〜' or '∼' => '~',
        _ => printed,
    };
}
