namespace FiveYearPlan.Docs;

/// <summary>Every page can be reached from the index of the documentation, in both languages.</summary>
public class IndexTests
{
    private static readonly string[] Folders = ["docs/decisions", "docs/diagnostics", "docs/rules"];
    private static readonly string[] Indexes = ["docs/README.md", "docs/README.zh-CN.md"];

    [Theory]
    [InlineData("docs/README.md")]
    [InlineData("docs/README.zh-CN.md")]
    public void Index_LinksToEveryPage(string index)
    {
        var linked = Linked(index);
        var pages = Repository.Pages.Where(path => path.StartsWith("docs/", StringComparison.Ordinal) && !Indexes.Contains(path) && !IsInFolder(path))
            .Where(path => Languages.IsChinese(index) ? Languages.IsChinese(path) || !Languages.Pairs.Contains(path) : !Languages.IsChinese(path));

        Assert.Empty(pages.Except(linked));
    }

    [Fact]
    public void Folders_HaveAnIndexOfTheirOwn() => Assert.All(Folders, folder =>
        Assert.Empty(Repository.Pages.Where(path => Path.GetDirectoryName(path) == folder && !Languages.IsChinese(path) && path != $"{folder}/README.md")
            .Except(Linked($"{folder}/README.md"))));

    [Fact]
    public void Decisions_AreNumberedWithoutGap_AndHaveContextDecisionAndConsequences()
    {
        var files = Repository.Pages.Where(path => path.StartsWith("docs/decisions/0", StringComparison.Ordinal)).ToList();

        Assert.Equal(Enumerable.Range(1, files.Count).Select(number => $"{number:0000}"), files.Select(path => Path.GetFileName(path)[..4]));
        Assert.All(files, path =>
        {
            var page = Markdown.Open(path);
            Assert.StartsWith($"{int.Parse(Path.GetFileName(path)[..4], System.Globalization.CultureInfo.InvariantCulture)}. ", page.Headings[0], StringComparison.Ordinal);
            Assert.Equal(["Context", "Decision", "Consequences"], page.Headings.Skip(1));
            Assert.Contains($"[{page.Headings[0].Split(". ", 2)[1]}]({Path.GetFileName(path)})", Repository.Read("docs/decisions/README.md"), StringComparison.Ordinal);
        });
    }

    /// <summary>Whether a page stands in the index of its own folder, so that the great one need not name it.</summary>
    private static bool IsInFolder(string path) => Folders.Contains(Path.GetDirectoryName(path)!.Replace('\\', '/')) && !Path.GetFileName(path).StartsWith("README", StringComparison.Ordinal);

    private static HashSet<string> Linked(string page) => [.. Markdown.Open(page).Links
        .Where(link => !link.Contains("://", StringComparison.Ordinal))
        .Select(link => Path.GetRelativePath(Repository.Root, Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Repository.Full(page))!, link.Split('#')[0]))).Replace('\\', '/'))];
}
