using System.Globalization;
using System.Text.RegularExpressions;

namespace FiveYearPlan;

/// <summary>The notes under a table, as lines of text: several may share a line, each behind its own mark.</summary>
internal sealed partial class NoteLines
{
    private readonly List<(string? Mark, string Text)> _notes = [];

    public bool IsEmpty => _notes.Count == 0;

    /// <summary>Whether a text begins as notes begin: 注：, 说明：, a document's source.</summary>
    public static bool Begins(string text) => Lead().IsMatch(text);

    public void Add(string line)
    {
        var lead = Lead().Match(line);
        var number = lead.Success && lead.Groups[1].Length > 0 ? lead.Groups[1].Value : null;
        var text = line[lead.Length..].Trim();
        var parts = Circled().Match(text) is { Success: true, Index: 0 } ? Circled().Split(text) : [text];
        foreach (var part in parts.Select(part => part.Trim().TrimEnd('；', ';')).Where(part => part.Length > 0))
        {
            var match = Mark().Match(part);
            var rest = match.Success ? part[match.Length..].Trim() : part;
            _notes.Add(match.Success && rest.Length > 0 ? (match.Groups[1].Value, rest) : (number, part));
        }
    }

    /// <summary>The year that a note gives for values marked *.</summary>
    public int? MarkedYear() => _notes
        .Select(note => note.Mark is "*" or "＊" ? Year().Match(note.Text) : MarkedYearOf().Match(note.Text))
        .Where(match => match.Success).Select(match => (int?)int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture)).FirstOrDefault();

    /// <summary>The notes, each with the indicators that carry its mark.</summary>
    public IEnumerable<Note> ToNotes(ILookup<string, string> idsByMark) => _notes.Select(note =>
    {
        // A numbered note may speak of the rows marked with a star.
        string[] marks = [note.Mark ?? "", StarOf().Match(note.Text).Value];
        var ids = marks.Where(mark => mark.Length > 0).SelectMany(mark => idsByMark[Plain(mark)]).Distinct();
        return new Note(note.Mark, KindOf(note.Text), new BilingualText(note.Text, note.Text), ids);
    });

    /// <summary>A mark without the brackets around it.</summary>
    public static string Plain(string mark) => mark.Replace('＊', '*').Trim('[', ']', '〔', '〕', '【', '】', '（', '）', '(', ')');

    private static NoteKind KindOf(string text) =>
        Says(text, "累计", "合计") && Says(text, "[", "〔", "【", "括号") ? NoteKind.Cumulative
        : Says(text, "可比价", "不变价", "现价", "当年价") ? NoteKind.PriceBasis
        : Says(text, "常住人口", "户籍人口") ? NoteKind.Population
        : Says(text, "预计", "初步", "快报") ? NoteKind.Estimate
        : NoteKind.Remark;

    private static bool Says(string text, params string[] words) => words.Any(word => text.Contains(word, StringComparison.Ordinal));

    [GeneratedRegex(@"^(?:注释?|备注|说明|附注|资料来源|数据来源|[Nn]otes?|[Ss]ource)\s*([0-9]*)\s*[：:．.]\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    [GeneratedRegex(@"^([①-⑳]|[*＊※†](?=\S)|[\[〔【][0-9]{1,2}[\]〕】]|[0-9]{1,2}(?=[.．、](?![0-9])))[.．、]?\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex("(?=[①-⑳])", RegexOptions.CultureInvariant)]
    private static partial Regex Circled();

    [GeneratedRegex(@"[带标有注][^。；;]{0,4}[*＊][^。；;]*?((?:19|20|21)[0-9]{2})\s*年", RegexOptions.CultureInvariant)]
    private static partial Regex MarkedYearOf();

    [GeneratedRegex(@"((?:19|20|21)[0-9]{2})\s*年", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"(?<=[带标有注][^。；;]{0,4})[*＊]|[*＊](?=号?指标)", RegexOptions.CultureInvariant)]
    private static partial Regex StarOf();
}
