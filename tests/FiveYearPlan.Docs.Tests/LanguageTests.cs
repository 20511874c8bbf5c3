using System.Text.RegularExpressions;

namespace FiveYearPlan.Docs;

/// <summary>The two languages of a page say the same: headings, blocks, tables and lists; and the Chinese is typeset as Chinese.</summary>
public partial class LanguageTests
{
    public static TheoryData<string> Pairs => [.. Languages.Pairs];

    // The README is written for readers of its language, and the Chinese one has a table of terms.
    public static TheoryData<string> SamePages => [.. Languages.Pairs.Where(path => path != "README.md")];

    public static TheoryData<string> ChinesePages => [.. Languages.ChinesePages];

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Page_HasBothLanguages_EachNamesTheOther(string path)
    {
        var chinese = Languages.InChinese(path);

        Assert.Contains(chinese, Repository.MarkdownFiles);
        Assert.Equal($"[中文]({Path.GetFileName(chinese)})", Repository.Read(path).Split('\n')[2]);
        Assert.Equal($"[English]({Path.GetFileName(path)})", Repository.Read(chinese).Split('\n')[2]);
    }

    [Theory]
    [MemberData(nameof(ChinesePages))]
    public void ChinesePage_HasAnEnglishOne(string path) => Assert.Contains(Languages.InEnglish(path), Languages.Pairs);

    [Theory]
    [MemberData(nameof(SamePages))]
    public void Languages_HaveTheSameStructure(string path) =>
        Assert.Empty(Differences(Markdown.Open(path), Markdown.Open(Languages.InChinese(path))));

    [Theory]
    [InlineData("# A\n\nx", "# 甲\n\n文", "")]
    [InlineData("# A\n## B\n", "# 甲\n", "headings")]
    [InlineData("# A\n## B\n", "# 甲\n### 乙\n", "headings")]
    [InlineData("# A\n```csharp\n1\n```\n", "# 甲\n", "blocks")]
    [InlineData("# A\n```csharp\n1\n```\n", "# 甲\n```sh\n1\n```\n", "blocks")]
    [InlineData("# A\n<!-- not run: why -->\n```csharp\n1\n```\n", "# 甲\n```csharp\n1\n```\n", "blocks")]
    [InlineData("# A\n- a\n- b\n", "# 甲\n- 一\n", "list")]
    [InlineData("# A\n| a |\n| --- |\n| b |\n", "# 甲\n| 一 |\n| --- |\n", "rows")]
    [InlineData("# A\n| `a` |\n", "# 甲\n| `b` |\n", "named")]
    [InlineData("# A\n| `a` | see |\n", "# 甲\n| `a` 一 | 见 |\n", "")]
    public void Languages_ThatDrift_AreFound(string english, string chinese, string difference)
    {
        var found = string.Join('\n', Differences(new Markdown(english), new Markdown(chinese)));

        Assert.Equal(difference.Length == 0, found.Length == 0);
        Assert.Contains(difference, found, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(ChinesePages))]
    public void ChinesePage_LinksToChinesePages(string path)
    {
        var folder = Path.GetDirectoryName(Repository.Full(path))!;
        var english = Markdown.Open(path).Links.Select(link => link.Split('#')[0])
            .Where(link => link.EndsWith(".md", StringComparison.Ordinal) && !Languages.IsChinese(link) && link != Path.GetFileName(Languages.InEnglish(path)))
            .Where(link => File.Exists(Path.Combine(folder, Languages.InChinese(link))));

        // The README names both languages of some pages, for readers of either.
        if (path != "README.zh-CN.md")
        {
            Assert.Empty(english);
        }
    }

    [Theory]
    [MemberData(nameof(ChinesePages))]
    public void ChinesePage_IsTypesetAsChinese(string path) => Assert.Empty(Typos(Markdown.Open(path)));

    [Theory]
    [InlineData("先者。**后者**不同。**先者** 40%，“时间过半”：`a,b` [数](x.md)（例）", 0)]
    [InlineData("达到 40 %。", 1)]
    [InlineData("目标,实绩", 1)]
    [InlineData("目标（预期性)", 1)]
    [InlineData("**先者。**后者", 1)]
    public void Chinese_OutOfStyle_IsFound(string text, int typos) => Assert.Equal(typos, Typos(new Markdown(text)).Count());

    private static IEnumerable<string> Differences(Markdown english, Markdown chinese)
    {
        if (!english.Levels.SequenceEqual(chinese.Levels))
        {
            yield return $"headings: {string.Join(" ", english.Levels)} and {string.Join(" ", chinese.Levels)}";
        }

        if (!Blocks(english).SequenceEqual(Blocks(chinese)))
        {
            yield return $"blocks: {string.Join(", ", Blocks(english))} and {string.Join(", ", Blocks(chinese))}";
        }

        var (items, others) = (Lines(english, Item()).Count(), Lines(chinese, Item()).Count());
        if (items != others)
        {
            yield return $"list items: {items} and {others}";
        }

        var (rows, otherRows) = (Lines(english, Row()).ToList(), Lines(chinese, Row()).ToList());
        if (rows.Count != otherRows.Count)
        {
            yield return $"table rows: {rows.Count} and {otherRows.Count}";
        }
        else
        {
            foreach (var (row, other) in rows.Zip(otherRows).Where(pair => !Named(pair.First).SequenceEqual(Named(pair.Second))))
            {
                yield return $"named in the first column: {row} and {other}";
            }
        }
    }

    /// <summary>The blocks that do not show output, which may stand in a comment of the code instead.</summary>
    private static IEnumerable<string> Blocks(Markdown page) =>
        page.Fences.Where(fence => fence.Language != "text").Select(fence => fence.Remark is null ? fence.Language : $"{fence.Language} ({fence.Remark})");

    private static IEnumerable<string> Lines(Markdown page, Regex pattern) => page.Prose.Split('\n').Where(line => pattern.IsMatch(line));

    /// <summary>What the first cell of a row names in code, such as a member, a key or a column.</summary>
    private static IEnumerable<string> Named(string row) => Code().Matches(row.Split(" |")[0]).Select(match => match.Groups[1].Value);

    private static IEnumerable<string> Typos(Markdown page)
    {
        var prose = Span().Replace(page.Prose, "`");
        return Typo().Matches(prose).Select(match => match.Value)
            .Concat(Emphasis().Matches(prose).Select(match => match.Value).Where(bold => Unclosed().IsMatch(bold)));
    }

    [GeneratedRegex(@"^\s*([-*]|\d+\.) ")]
    private static partial Regex Item();

    [GeneratedRegex(@"^\|")]
    private static partial Regex Row();

    // Chinese words for a column are those of the language and need not be the same.
    [GeneratedRegex(@"`([A-Za-z][\w.-]*)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"`[^`\n]*`|\]\([^)\n]*\)")]
    private static partial Regex Span();

    // A space before %, and a half-width mark after a Chinese character.
    [GeneratedRegex(@"\d %|[\u4e00-\u9fff][,;:?!()]")]
    private static partial Regex Typo();

    // Emphasis with the character after it.
    [GeneratedRegex(@"\*\*[^*\n]+\*\*.?")]
    private static partial Regex Emphasis();

    // In Markdown ** does not end emphasis between a mark and a character: the reader would see the stars.
    [GeneratedRegex(@"[，。：；！？）”]\*\*[\u4e00-\u9fff]$")]
    private static partial Regex Unclosed();
}
