#:property PublishAot=false

// Every number of the five source documents is in a dossier, or out with its reason: this checks or writes the lists that say so.
//   dotnet run eng/coverage.cs -- [--write] ID=PATH …     for example haishu-14th-outline=../documents/outline.txt
// The documents are no part of the repository; PATH is the plain text of one. Without --write a list that differs from what comes
// out is reported, line by line. With it the list is rewritten: reasons stay with their index and number, and a number that is
// neither in a dossier nor has a reason is written as open, to be given one by hand.
// Exit status 0: the lists are as they should be; 1: they are not; 2: usage.

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

const string DataFolder = "src/FiveYearPlan.Core/Dossiers/Data", ListFolder = "tests/FiveYearPlan.Core.Specification/Coverage";

var root = Path.GetDirectoryName((string)AppContext.GetData("EntryPointFileDirectoryPath")!)!;
var sections = Section.ReadAll(Path.Combine(root, ListFolder, "sections.tsv"));
var documents = args.Where(arg => arg != "--write").Select(arg => arg.Split('=', 2)).ToList();
if (documents.Count == 0 || documents.Any(pair => pair.Length < 2 || !sections.Any(section => section.Document == pair[0]) || !File.Exists(pair[1])))
{
    Console.Error.WriteLine($"usage: eng/coverage [--write] ID=PATH …\nID is one of {string.Join(", ", sections.Select(section => section.Document).Distinct())}, PATH its plain text.");
    return 2;
}

var entries = Directory.EnumerateFiles(Path.Combine(root, DataFolder), "*.json").Order(StringComparer.Ordinal).SelectMany(Entry.ReadAll).ToList();
var wrong = false;
foreach (var (id, path) in documents.Select(pair => (pair[0], pair[1])))
{
    var file = Path.Combine(root, ListFolder, id + ".tsv");
    var committed = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n").Split('\n') : [];
    var list = new Listing(id, DocumentText.Read(path), [.. sections.Where(section => section.Document == id)], [.. entries.Where(entry => entry.Document == id)], committed);
    if (args.Contains("--write"))
    {
        File.WriteAllText(file, string.Join('\n', list.Lines) + "\n");
        committed = [.. list.Lines, ""];
    }

    string[] differences = [.. list.Lines.Except(committed).Select(line => "is  " + line), .. committed.Except([.. list.Lines, ""]).Select(line => "was " + line)];
    var asCommitted = committed.SequenceEqual([.. list.Lines, ""]);
    foreach (var line in list.Faults.Concat(differences).Concat(!asCommitted && differences.Length == 0 ? ["the lines are in another order"] : []))
    {
        Console.WriteLine($"{id}: {line}");
    }

    Console.WriteLine($"{id}: {list.In + list.Out + list.Open} numbers, {list.In} in, {list.Out} out, {list.Open} open");
    wrong |= !asCommitted || list.Faults.Count > 0 || list.Open > 0;
}

return wrong ? 1 : 0;

/// <summary>The list of one document.</summary>
internal sealed class Listing
{
    public Listing(string id, DocumentText document, List<Section> sections, List<Entry> entries, string[] committed)
    {
        // Index and number of a committed line, and what it gives as the reason.
        var reasons = committed.Select(line => line.Split('\t')).Where(cells => cells is [_, _, _, _, "out", _])
            .ToDictionary(cells => (cells[0], cells[2]), cells => cells[5]);
        var parts = Section.Divide(document.Folded, sections, Faults);
        var covering = entries.SelectMany(entry => Spans(document, entry).Select(span => (entry, span.Start, span.End))).ToList();

        Lines.Add($"# Every number of {id}: in a dossier and where, or out and why. eng/coverage writes this list; reasons are entered by hand. See docs/coverage.md.");
        foreach (var section in sections.DistinctBy(section => section.Name))
        {
            var text = string.Concat(document.Folded.Where((_, at) => parts[at]?.Name == section.Name));
            var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
            Lines.Add($"# section\t{section.Name}\t{section.Holds}\t{hash}");
        }

        Lines.Add("index\tsection\tnumber\tcontext\tstate\tplace or reason");
        foreach (var (number, index) in document.Numbers.Select((number, index) => (number, index.ToString(CultureInfo.InvariantCulture))))
        {
            var line = $"{index}\t{parts[number.Start]?.Name}\t{number.Text}\t{document.Context(number)}";
            var found = covering.Where(span => span.Start <= number.Start && number.End <= span.End).Select(span => span.entry).ToList();
            if (found.Count > 0)
            {
                // Of several entries that print it, the one that has it as a value. Where none has, it stands beside another value.
                In++;
                Lines.Add($"{line}\tin\t{found.FirstOrDefault(entry => entry.Holds(number.Text))?.Place ?? found[0].Place + ", beside"}");
            }
            else if (reasons.TryGetValue((index, number.Text), out var reason))
            {
                Out++;
                Lines.Add($"{line}\tout\t{reason}");
            }
            else
            {
                Open++;
                Lines.Add($"{line}\topen");
            }
        }
    }

    public List<string> Lines { get; } = [];

    public List<string> Faults { get; } = [];

    public int In { get; private set; }

    public int Out { get; private set; }

    public int Open { get; private set; }

    private List<(int Start, int End)> Spans(DocumentText document, Entry entry)
    {
        var spans = document.Find(entry.Printed);
        if (spans.Count == 0)
        {
            Faults.Add($"{entry.Place} is not in the document: {string.Join(" … ", entry.Printed)}");
        }

        return spans;
    }
}

/// <summary>The plain text of a document, folded: without white space and marks, full-width forms as ASCII, one dash.</summary>
internal sealed partial class DocumentText
{
    // Parts of one printed list stand in order within so many characters: the rule of provenance.
    private const int Window = 600;

    public required string Folded { get; init; }

    public required IReadOnlyList<(int Start, int End, string Text)> Numbers { get; init; }

    public static DocumentText Read(string path)
    {
        // Bookmarks, pictures and footnote references are marks of the copy, not text.
        var text = Mark().Replace(File.ReadAllText(path), mark => new string(' ', mark.Length));
        var folded = new StringBuilder();
        var numbers = new List<(int, int, string)>();
        var ends = Number().Matches(text).ToDictionary(match => match.Index, match => match);
        for (var at = 0; at < text.Length; at++)
        {
            if (ends.TryGetValue(at, out var match))
            {
                numbers.Add((folded.Length, folded.Length + match.Length, Fold(match.Value)));
            }

            folded.Append(Fold(text[at]));
        }

        return new() { Folded = folded.ToString(), Numbers = numbers };
    }

    public static string Fold(string text) => string.Concat(text.Select(Fold));

    public static IEnumerable<string> NumbersIn(string text) => Number().Matches(Fold(text)).Select(match => match.Value);

    /// <summary>The first place where all parts stand in order, or nothing.</summary>
    public List<(int Start, int End)> Find(IReadOnlyList<string> parts)
    {
        for (var start = Folded.IndexOf(parts[0], StringComparison.Ordinal); start >= 0; start = Folded.IndexOf(parts[0], start + 1, StringComparison.Ordinal))
        {
            var spans = new List<(int Start, int End)> { (start, start + parts[0].Length) };
            foreach (var part in parts.Skip(1))
            {
                var end = Math.Min(start + Window, Folded.Length);
                var from = spans[^1].End;
                var at = from < end ? Folded.IndexOf(part, from, end - from, StringComparison.Ordinal) : -1;
                if (at < 0)
                {
                    break;
                }

                spans.Add((at, at + part.Length));
            }

            if (spans.Count == parts.Count)
            {
                return spans;
            }
        }

        return [];
    }

    /// <summary>A few characters around a number, the number between guillemets, none of another sentence.</summary>
    public string Context((int Start, int End, string Text) number)
    {
        var before = Folded[Math.Max(0, number.Start - 10)..number.Start];
        var after = Folded[number.End..Math.Min(Folded.Length, number.End + 6)];
        return $"{before[(before.LastIndexOf('。') + 1)..]}«{number.Text}»{after.Split('。')[0]}";
    }

    private static string Fold(char letter) => letter switch
    {
        _ when char.IsWhiteSpace(letter) => "",
        >= '\uFF01' and <= '\uFF5E' => ((char)(letter - 0xFEE0)).ToString(),
        '-' or '–' => "—",
        _ => letter.ToString(),
    };

    [GeneratedRegex(@"\[(?:bookmark|image|footnoteRef):[^\]]*\]|\[(?=\d+: )")]
    private static partial Regex Mark();

    [GeneratedRegex("[0-9０-９]+(?:[.,．，][0-9０-９]+)*")]
    private static partial Regex Number();
}

/// <summary>A section: what it holds, and where it begins.</summary>
internal sealed record Section(string Document, string Name, string Holds, string Anchor, int? Sentences)
{
    public static List<Section> ReadAll(string path) => [.. File.ReadLines(path).Where(line => !line.StartsWith('#')).Skip(1).Select(line => line.Split('\t'))
        .Select(cells => new Section(cells[0], cells[1], cells[2], DocumentText.Fold(cells.ElementAtOrDefault(3) ?? ""), cells.Length > 4 ? int.Parse(cells[4], CultureInfo.InvariantCulture) : null))];

    /// <summary>The section of each character.</summary>
    public static Section?[] Divide(string text, List<Section> sections, List<string> faults)
    {
        var parts = new Section?[text.Length];
        var at = 0;
        foreach (var section in sections)
        {
            var start = text.IndexOf(section.Anchor, at, StringComparison.Ordinal);
            if (start < 0)
            {
                faults.Add($"the anchor of {section.Name} is not found: {section.Anchor}");
                continue;
            }

            var end = start;
            for (var left = section.Sentences ?? 0; left > 0; left--)
            {
                end = text.IndexOf('。', end) + 1;
            }

            Array.Fill(parts, section, start, (section.Sentences is null ? text.Length : end) - start);
            at = start;
        }

        return parts;
    }
}

/// <summary>Something in a dossier that names a document and what is printed there.</summary>
internal sealed record Entry(string Place, string Document, IReadOnlyList<string> Printed, JsonElement Node)
{
    // What tells an entry from the others of its list, in this order.
    private static readonly string[] Names = ["of", "indicator", "cell", "period", "date", "year", "kind", "measure", "vintage", "territory", "population", "basis", "indicators"];

    private static readonly string[] Lists = ["indicators", "further", "observations", "reprints", "forecasts", "published", "notes", "breaks", "classes", "sums", "revisions", "alternatives"];

    public static List<Entry> ReadAll(string path)
    {
        var root = JsonDocument.Parse(File.ReadAllText(path)).RootElement;
        var seen = new Dictionary<string, int>();
        return [.. Walk(root, root.GetProperty("id").GetString()!).Select(entry =>
        {
            // The second of two that nothing tells apart.
            var count = seen[entry.Place] = seen.GetValueOrDefault(entry.Place) + 1;
            return count == 1 ? entry : entry with { Place = $"{entry.Place} #{count}" };
        })];
    }

    /// <summary>Whether a value of the entry, not only a printed part, has the number.</summary>
    public bool Holds(string number) => Values(Node).SelectMany(DocumentText.NumbersIn).Any(value => value == number || value.TrimStart('0') == number);

    private static IEnumerable<Entry> Walk(JsonElement node, string place)
    {
        if (node.TryGetProperty("source", out var source) && source.TryGetProperty("printed", out var printed))
        {
            yield return new(place, source.GetProperty("document").GetString()!, [.. Strings(printed).Select(DocumentText.Fold)], node);
        }

        foreach (var list in Lists.Where(list => node.TryGetProperty(list, out var items) && items.ValueKind == JsonValueKind.Array))
        {
            var group = list is "classes" or "sums" ? "" : list + " ";
            foreach (var entry in node.GetProperty(list).EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object).SelectMany(item => Walk(item, $"{place} {group}{Name(item)}")))
            {
                yield return entry;
            }
        }
    }

    private static string Name(JsonElement item) => item.TryGetProperty("id", out var id) ? id.GetString()!
        : string.Join(' ', Names.Where(name => item.TryGetProperty(name, out _)).Select(name => string.Join('+', Strings(item.GetProperty(name)))));

    private static IEnumerable<string> Strings(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Strings),
        JsonValueKind.Number => [value.GetRawText()],
        _ => [value.GetString()!],
    };

    private static IEnumerable<string> Values(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().Where(property => property.Name is not ("source" or "revisions" or "alternatives")).SelectMany(property => Values(property.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Values),
        JsonValueKind.String or JsonValueKind.Number => Strings(value),
        _ => [],
    };
}
