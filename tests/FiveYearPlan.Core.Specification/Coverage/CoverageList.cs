using System.Globalization;
using System.Text.RegularExpressions;

namespace FiveYearPlan.Specification;

/// <summary>A number of a document, as its list has it.</summary>
/// <param name="Context">A few characters around it, the number between guillemets.</param>
/// <param name="State">in, out or open.</param>
/// <param name="Why">The place in the dossiers, or the reason.</param>
internal sealed record CoverageNumber(int Index, string Section, string Number, string Context, string State, string Why)
{
    private const string BesideMark = ", beside";

    /// <summary>Whether it stands beside a value of its place and is none itself.</summary>
    public bool IsBeside => Why.EndsWith(BesideMark, StringComparison.Ordinal);

    public string Place => IsBeside ? Why[..^BesideMark.Length] : Why;

    /// <summary>The word before the colon.</summary>
    public string Reason => Why.Split(": ", 2)[0];

    public string Explanation => Why.Split(": ", 2).ElementAtOrDefault(1) ?? "";

    /// <summary>Whether it can be the number that stands between these words of a printed part.</summary>
    public bool Fits(string before, string after)
    {
        var around = Context.Split($"«{Number}»");
        return around.Length == 2
            && (around[0].EndsWith(before, StringComparison.Ordinal) || before.EndsWith(around[0], StringComparison.Ordinal))
            && (around[1].StartsWith(after, StringComparison.Ordinal) || after.StartsWith(around[1], StringComparison.Ordinal));
    }
}

/// <summary>The list of every number of one document: Coverage/*.tsv, as eng/coverage writes it.</summary>
internal sealed partial class CoverageList
{
    private CoverageList(string document, IReadOnlyList<string> lines)
    {
        Document = document;
        Lines = lines;
        Sections = [.. lines.Where(line => line.StartsWith("# section\t", StringComparison.Ordinal)).Select(line => line.Split('\t')).Select(cells => (cells[1], cells[2], cells[3]))];
        Numbers = [.. lines.Select(line => line.Split('\t')).Where(cells => char.IsAsciiDigit(cells[0].FirstOrDefault()))
            .Select(cells => new CoverageNumber(int.Parse(cells[0], CultureInfo.InvariantCulture), cells[1], cells[2], cells[3], cells[4], cells.ElementAtOrDefault(5) ?? ""))];
    }

    public static string Folder { get; } = Path.Combine(Repository.Root, "tests/FiveYearPlan.Core.Specification/Coverage");

    public static IReadOnlyList<string> Documents { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.tsv").Select(file => Path.GetFileNameWithoutExtension(file)).Where(name => name != "sections").Order(StringComparer.Ordinal)];

    public string Document { get; }

    public IReadOnlyList<string> Lines { get; }

    /// <summary>Name, what it holds, and the hash of its text.</summary>
    public IReadOnlyList<(string Name, string Holds, string Hash)> Sections { get; }

    public IReadOnlyList<CoverageNumber> Numbers { get; }

    public static CoverageList Read(string document) => new(document, File.ReadAllText(Path.Combine(Folder, document + ".tsv")).ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'));

    /// <summary>The same list with one line of it spoilt.</summary>
    public CoverageList With(string right, string wrong)
    {
        var lines = Lines.ToList();
        var at = lines.FindIndex(line => line.Contains(right, StringComparison.Ordinal));
        Assert.True(at >= 0, $"no line of {Document} has {right}");
        lines[at] = lines[at].Replace(right, wrong, StringComparison.Ordinal);
        return new(Document, lines);
    }

    /// <summary>Without white space, full-width forms as ASCII, one dash: how documents and printed parts are compared.</summary>
    public static string Fold(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)).Select(FoldLetter));

    /// <summary>The numbers of a printed part, each with the words before and after it in its sentence.</summary>
    public static IEnumerable<(string Before, string Number, string After)> NumbersOf(string printed)
    {
        var text = string.Concat(printed.Select(FoldLetter));
        return NumberPattern().Matches(text).Select(match =>
            (Fold(text[..match.Index]).Split('。')[^1], match.Value, Fold(text[(match.Index + match.Length)..]).Split('。')[0]));
    }

    private static char FoldLetter(char letter) => letter switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(letter - 0xFEE0),
        '-' or '–' => '—',
        _ => letter,
    };

    [GeneratedRegex("[0-9]+(?:[.,][0-9]+)*")]
    private static partial Regex NumberPattern();
}
