using System.Globalization;
using System.Text;

namespace FiveYearPlan;

/// <summary>
/// How many columns a text takes in a terminal: wide and full-width characters two, marks that join the one before none
/// (Unicode Standard Annex #11, East Asian Width).
/// </summary>
internal static class DisplayWidth
{
    // Ranges of East_Asian_Width W and F.
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x231A, 0x231B), (0x2329, 0x232A), (0x23E9, 0x23EC), (0x23F0, 0x23F0), (0x23F3, 0x23F3), (0x25FD, 0x25FE),
        (0x2614, 0x2615), (0x2648, 0x2653), (0x267F, 0x267F), (0x2693, 0x2693), (0x26A1, 0x26A1), (0x26AA, 0x26AB), (0x26BD, 0x26BE),
        (0x26C4, 0x26C5), (0x26CE, 0x26CE), (0x26D4, 0x26D4), (0x26EA, 0x26EA), (0x26F2, 0x26F3), (0x26F5, 0x26F5), (0x26FA, 0x26FA),
        (0x26FD, 0x26FD), (0x2705, 0x2705), (0x270A, 0x270B), (0x2728, 0x2728), (0x274C, 0x274C), (0x274E, 0x274E), (0x2753, 0x2755),
        (0x2757, 0x2757), (0x2795, 0x2797), (0x27B0, 0x27B0), (0x27BF, 0x27BF), (0x2B1B, 0x2B1C), (0x2B50, 0x2B50), (0x2B55, 0x2B55),
        (0x2E80, 0x303E), (0x3041, 0x33FF), (0x3400, 0x4DBF), (0x4E00, 0xA4CF), (0xA960, 0xA97C), (0xAC00, 0xD7A3), (0xF900, 0xFAFF),
        (0xFE10, 0xFE19), (0xFE30, 0xFE6F), (0xFF01, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1F64F), (0x1F680, 0x1F6FF), (0x1F900, 0x1F9FF),
        (0x20000, 0x2FFFD), (0x30000, 0x3FFFD),
    ];

    // No line begins with one of these (GB/T 15834).
    private const string ClosingMarks = "，。、；：！？）」』】〉》”’)]%,.;:!?";
    private static readonly HashSet<int> Closing = [.. ClosingMarks.EnumerateRunes().Select(mark => mark.Value)];

    public static int Of(string text) => text.EnumerateRunes().Sum(Of);

    public static int Of(Rune rune) => rune.Value < 0x300 ? 1
        : Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0
        : IsWide(rune.Value) ? 2 : 1;

    public static string Pad(string text, int width) => text + new string(' ', Math.Max(0, width - Of(text)));

    public static string PadLeft(string text, int width) => new string(' ', Math.Max(0, width - Of(text))) + text;

    /// <summary>
    /// Breaks a text into lines of at most so many columns: at spaces where there are some, else anywhere but before a closing
    /// mark.
    /// </summary>
    public static IReadOnlyList<string> Fold(string text, int width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        var (columns, space) = (0, -1); // the width of the line, and where it last could break
        foreach (var rune in text.EnumerateRunes())
        {
            var next = Of(rune);
            if (columns + next > width && line.Length > 0)
            {
                var cut = space > 0 ? space : Closing.Contains(rune.Value) ? Last(line) : line.Length;
                var rest = line.ToString(cut, line.Length - cut).TrimStart();
                lines.Add(line.ToString(0, cut).TrimEnd());
                line.Clear().Append(rest);
                (columns, space) = (Of(rest), -1);
            }

            if (rune.Value == ' ')
            {
                space = line.Length;
            }

            line.Append(rune.ToString());
            columns += next;
        }

        lines.Add(line.ToString());
        return lines;
    }

    /// <summary>Where the last character begins; the end of the line where it is the only one.</summary>
    private static int Last(StringBuilder line)
    {
        var at = char.IsLowSurrogate(line[^1]) ? line.Length - 2 : line.Length - 1;
        return at > 0 ? at : line.Length;
    }

    private static bool IsWide(int value)
    {
        var at = Array.BinarySearch(Wide, (value, int.MaxValue), Comparer<(int First, int Last)>.Default);
        var range = at >= 0 ? at : ~at - 1;
        return range >= 0 && value <= Wide[range].Last;
    }
}
