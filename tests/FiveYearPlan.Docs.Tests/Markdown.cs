using System.Text.RegularExpressions;

namespace FiveYearPlan.Docs;

/// <summary>A fenced block.</summary>
/// <param name="Language">The word after the fence.</param>
/// <param name="Text">What stands between the fences.</param>
/// <param name="Line">The line of the opening fence, from 1.</param>
/// <param name="LastLine">The line of the closing fence.</param>
/// <param name="Heading">The text of the last heading before it.</param>
internal sealed record Fence(string Language, string Text, int Line, int LastLine, string Heading)
{
    /// <summary>The block right after this one, with nothing but blank lines between them.</summary>
    public Fence? Next { get; set; }

    /// <summary>What the comment <c>&lt;!-- … --&gt;</c> on the line right before it says.</summary>
    public string? Remark { get; init; }
}

/// <summary>A Markdown page: its headings, its fenced blocks and its links.</summary>
internal sealed partial class Markdown
{
    public Markdown(string text)
    {
        var lines = text.Split('\n');
        var prose = new List<string>();
        var fences = new List<Fence>();
        var headings = new List<string>();
        var levels = new List<int>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                prose.Add(lines[i]);
                if (Heading().Match(lines[i]) is { Success: true } heading)
                {
                    headings.Add(heading.Groups[2].Value.Trim());
                    levels.Add(heading.Groups[1].Length);
                }

                continue;
            }

            var end = Array.FindIndex(lines, i + 1, line => line.TrimEnd() == "```");
            if (end < 0)
            {
                throw new FormatException($"The block that begins on line {i + 1} is never closed.");
            }

            var fence = new Fence(lines[i][3..].Trim(), string.Join('\n', lines[(i + 1)..end]), i + 1, end + 1, headings.LastOrDefault() ?? "")
            {
                Remark = i > 0 && Remark().Match(lines[i - 1]) is { Success: true } remark ? remark.Groups[1].Value : null,
            };
            if (fences.LastOrDefault() is { } before && lines[before.LastLine..i].All(string.IsNullOrWhiteSpace))
            {
                before.Next = fence;
            }

            fences.Add(fence);
            i = end;
        }

        Fences = fences;
        Headings = headings;
        Levels = levels;
        Prose = string.Join('\n', prose);
    }

    public IReadOnlyList<Fence> Fences { get; }

    public IReadOnlyList<string> Headings { get; }

    /// <summary>The level of each heading, 1 to 6.</summary>
    public IReadOnlyList<int> Levels { get; }

    /// <summary>The page without its fenced blocks.</summary>
    public string Prose { get; }

    public IEnumerable<string> Links => Link().Matches(Code().Replace(Prose, "")).Select(match => match.Groups[1].Value);

    /// <summary>The anchors that headings make, as GitHub makes them: the second of one name ends with -1.</summary>
    public IReadOnlySet<string> Anchors
    {
        get
        {
            var anchors = new HashSet<string>();
            foreach (var anchor in Headings.Select(heading => NotInAnchor().Replace(heading.ToLowerInvariant(), "").Replace(' ', '-')))
            {
                var name = anchor;
                for (var again = 1; !anchors.Add(name); again++)
                {
                    name = $"{anchor}-{again}";
                }
            }

            return anchors;
        }
    }

    public static Markdown Open(string path) => new(Repository.Read(path));

    [GeneratedRegex("^(#{1,6}) (.+)$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^<!-- (.*) -->\s*$")]
    private static partial Regex Remark();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("`[^`\n]*`")]
    private static partial Regex Code();

    [GeneratedRegex(@"[^\p{L}\p{N} _-]")]
    private static partial Regex NotInAnchor();
}
