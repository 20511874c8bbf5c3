using System.Globalization;
using System.Text;

namespace FiveYearPlan;

/// <summary>
/// How wide a text will be, and where it is to be broken. No font is at hand, so widths are those of common sans-serif fonts,
/// rather too wide than too narrow.
/// </summary>
internal static class ChartText
{
    private const string Ellipsis = "…";
    private const string NeverFirst = "，。、；：！？）》”’〕】％%,.;:!?)]}’”…";
    private const string NeverLast = "“‘（《〈〔【([{";
    private const int MostRunes = 400; // of a line, for texts of signs without a width

    /// <summary>The width in the unit of the size.</summary>
    public static double Width(string text, double size) => text.EnumerateRunes().Sum(Em) * size;

    /// <summary>The text cut to a width, with an ellipsis where something is missing.</summary>
    public static string Cut(string text, double width, double size) => Wrap(text, width, size, 1)[0];

    /// <summary>
    /// The text in lines no wider than a width. Chinese breaks anywhere but before a closing mark and after an opening one, other scripts between words;
    /// a word that is too long is broken. What has no room on the last line gives way to an ellipsis.
    /// </summary>
    public static IReadOnlyList<string> Wrap(string text, double width, double size, int mostLines)
    {
        var room = width / size;
        var lines = new List<string>();
        var line = new StringBuilder();
        var (used, runes) = (0d, 0);
        foreach (var piece in Pieces(ShownText.Clean(text).Trim()).SelectMany(whole => Width(whole, 1) > room ? whole.EnumerateRunes().Select(rune => rune.ToString()) : [whole]))
        {
            var wide = piece.EnumerateRunes().Sum(Em);
            if (line.Length > 0 && (used + wide > room || runes + piece.Length > MostRunes) && piece != " ")
            {
                if (lines.Count == mostLines - 1)
                {
                    lines.Add(Ended(line.ToString(), room));
                    return lines;
                }

                lines.Add(line.ToString().TrimEnd());
                line.Clear();
                (used, runes) = (0, 0);
            }

            if (line.Length == 0 && piece == " ")
            {
                continue;
            }

            line.Append(piece);
            used += wide;
            runes += piece.Length;
        }

        lines.Add(line.ToString().TrimEnd());
        return lines;
    }

    private static string Ended(string line, double room)
    {
        var runes = line.TrimEnd().EnumerateRunes().ToList();
        while (runes.Count > 0 && runes.Sum(Em) + 1 > room)
        {
            runes.RemoveAt(runes.Count - 1);
        }

        return string.Concat(runes).TrimEnd() + Ellipsis;
    }

    /// <summary>What must stay on one line: a blank, one wide character or a word of at most 24 letters, with
    /// closing marks; a number keeps the measure word behind it.</summary>
    private static IEnumerable<string> Pieces(string text)
    {
        const int longest = 24;
        var piece = new StringBuilder();
        Rune? last = null;
        foreach (var rune in text.EnumerateRunes())
        {
            var closes = NeverFirst.Contains(rune.ToString(), StringComparison.Ordinal) && last is { Value: not ' ' };
            var opens = last is { } opening && NeverLast.Contains(opening.ToString(), StringComparison.Ordinal);
            var joins = last is { } before && !IsWide(before) && !IsWide(rune) && before.Value is not (' ' or '–') && rune.Value != ' ' && piece.Length < longest;
            var counts = last is { } digit && Rune.IsDigit(digit) && IsWide(rune) && piece.Length < longest; // 26项, 2022年
            if (piece.Length > 0 && !joins && !counts && !((closes || opens) && piece.Length < longest + 3))
            {
                yield return piece.ToString();
                piece.Clear();
            }

            piece.Append(rune.ToString());
            last = rune;
        }

        if (piece.Length > 0)
        {
            yield return piece.ToString();
        }
    }

    private static bool IsWide(Rune rune) => rune.Value is >= 0x1100 and <= 0x115F or >= 0x2E80 and <= 0xA4CF or >= 0xAC00 and <= 0xD7A3
        or >= 0xF900 and <= 0xFAFF or >= 0xFE30 and <= 0xFE4F or >= 0xFF00 and <= 0xFF60 or >= 0xFFE0 and <= 0xFFE6 or >= 0x1F000 and <= 0x3FFFD
        or 0x2014 or 0x201C or 0x201D or 0x2026;

    private static double Em(Rune rune) => rune.Value switch
    {
        ' ' => 0.28,
        'i' or 'j' or 'l' or 'I' or '.' or ',' or ':' or ';' or '\'' or '|' or '!' => 0.3,
        'f' or 'r' or 't' or '(' or ')' or '[' or ']' or '-' or '/' => 0.4,
        'm' or 'w' or 'M' or 'W' or '%' or '@' => 0.92,
        >= 'A' and <= 'Z' => 0.68,
        < 0x80 => 0.58,
        _ when IsWide(rune) => 1,
        _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ => 0.8,
    };
}
