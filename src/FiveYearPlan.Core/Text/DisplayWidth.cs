using System.Globalization;
using System.Text;

namespace FiveYearPlan;

/// <summary>
/// How many columns a text takes in a terminal: wide and full-width characters two, marks that join the one before none
/// (Unicode Standard Annex #11, East Asian Width).
/// </summary>
internal static class DisplayWidth
{
    // Blocks whose assigned characters have East_Asian_Width W or F; of pictographs roughly.
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0x3247), (0x3250, 0xA4CF), (0xA960, 0xA97C), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE10, 0xFE19),
        (0xFE30, 0xFE6F), (0xFF01, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1F64F), (0x1F900, 0x1FAFF), (0x20000, 0x3FFFD),
    ];

    private const int FirstWide = 0x2E80;

    // GB/T 15834: no line begins with a mark that closes, none ends with one that opens.
    private static readonly HashSet<int> Closing = [.. "，。、；：！？）」』】〉》”’)]%,.;:!?".Select(mark => (int)mark)];
    private static readonly HashSet<int> Opening = [.. "（「『【〈《“‘([".Select(mark => (int)mark)];

    public static int Of(string text) => text.EnumerateRunes().Sum(Of);

    public static int Of(Rune rune) => rune.Value < 0x300 ? 1
        : Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0
        : IsWide(rune.Value) ? 2 : 1;

    public static string Pad(string text, int width) => text + new string(' ', Math.Max(0, width - Of(text)));

    public static string PadLeft(string text, int width) => new string(' ', Math.Max(0, width - Of(text))) + text;

    /// <summary>
    /// Breaks a text into lines of at most so many columns: at spaces and between wide characters; inside a number or a word,
    /// or before its unit, only where it fills the whole line; never behind an opening or before a closing mark.
    /// </summary>
    public static IReadOnlyList<string> Fold(string text, int width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        var columns = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var next = Of(rune);
            while (columns + next > width && line.Length > 0)
            {
                var cut = Break(line, rune, (before, after) => !IsInside(before, after)) ?? Break(line, rune, (_, _) => true) ?? line.Length;
                var rest = line.ToString(cut, line.Length - cut).TrimStart();
                lines.Add(line.ToString(0, cut).TrimEnd());
                line.Clear().Append(rest);
                columns = Of(rest);
            }

            // The space at which a line was broken is not the first of the next.
            if (rune.Value != ' ' || line.Length > 0 || lines.Count == 0)
            {
                line.Append(rune.ToString());
                columns += next;
            }
        }

        lines.Add(line.ToString());
        return lines;
    }

    /// <summary>
    /// The last place where a line may end that another character follows: it does not end with an opening or begin with a
    /// closing mark; <see langword="null"/> where there is none.
    /// </summary>
    private static int? Break(StringBuilder line, Rune next, Func<int, int, bool> may)
    {
        for (var cut = line.Length; cut > 0; cut -= char.IsLowSurrogate(line[cut - 1]) ? 2 : 1)
        {
            var (before, after) = (line[cut - 1], cut == line.Length ? next.Value : line[cut]);
            if (!Closing.Contains(after) && !Opening.Contains(before) && may(before, after))
            {
                return cut;
            }
        }

        return null;
    }

    /// <summary>Whether a line that ends between the two would part a number, a date, an id, a word of a narrow script, or a number from its unit.</summary>
    private static bool IsInside(int before, int after) => IsPart(before) && (IsPart(after) || (before is >= '0' and <= '9' && after >= FirstWide));

    // Marks such as the dash of 2016—2020 and the sign of ≥13880 belong to the number beside them.
    private static bool IsPart(int value) => value is > ' ' and < FirstWide;

    private static bool IsWide(int value)
    {
        var at = Array.BinarySearch(Wide, (value, int.MaxValue), Comparer<(int First, int Last)>.Default);
        var range = at >= 0 ? at : ~at - 1;
        return range >= 0 && value <= Wide[range].Last;
    }
}
