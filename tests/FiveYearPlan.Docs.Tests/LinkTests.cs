namespace FiveYearPlan.Docs;

/// <summary>Relative links lead to files and headings that exist.</summary>
public class LinkTests
{
    public static TheoryData<string> AllFiles => [.. Repository.MarkdownFiles];

    [Theory]
    [MemberData(nameof(AllFiles))]
    public void Links_OfPage_Resolve(string path) => Assert.Empty(Broken(path, Markdown.Open(path)));

    [Theory]
    [InlineData("[a](README.md)", 0)]
    [InlineData("[a](docs/concepts.md#two-dates)", 0)]
    [InlineData("[a](https://example.org/)", 0)]
    [InlineData("`[a](nowhere.md)`", 0)]
    [InlineData("[a](nowhere.md)", 1)]
    [InlineData("[a](docs/concepts.md#nowhere)", 1)]
    [InlineData("[a](#nowhere)", 1)]
    [InlineData("[a](../../../etc/passwd)", 1)]
    public void Link_ThatLeadsNowhere_IsFound(string text, int broken) =>
        Assert.Equal(broken, Broken("README.md", new Markdown(text)).Count());

    [Fact]
    public void Anchor_OfHeadingThatIsRepeated_IsNumbered()
    {
        var page = new Markdown("# 目标\n## A `Figure`, and more: 2 of 3\n## 目标\n```text\n# none\n```\n## 目标");

        Assert.Equal(["目标", "a-figure-and-more-2-of-3", "目标-1", "目标-2"], page.Anchors);
    }

    private static IEnumerable<string> Broken(string path, Markdown page)
    {
        foreach (var link in page.Links.Where(link => !link.Contains("://", StringComparison.Ordinal)))
        {
            var (file, anchor) = link.Split('#', 2) is [var before, var after] ? (before, after) : (link, null);
            var target = file.Length == 0 ? Repository.Full(path) : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Repository.Full(path))!, file));
            if (!target.StartsWith(Repository.Root, StringComparison.Ordinal) || !(File.Exists(target) || Directory.Exists(target)))
            {
                yield return $"{link}: no such file";
            }
            else if (anchor is not null && !(file.Length == 0 ? page : new Markdown(File.ReadAllText(target))).Anchors.Contains(anchor))
            {
                yield return $"{link}: no such heading";
            }
        }
    }
}
