using System.Text.RegularExpressions;

namespace FiveYearPlan.Docs;

/// <summary>The pictures in docs/images are those that the code of the pages draws.</summary>
public partial class ChartPageTests
{
    private const string Folder = "Directory.CreateTempSubdirectory().FullName";

    [Theory]
    [InlineData("docs/guides/charts.md")]
    [InlineData("docs/guides/charts.zh-CN.md")]
    public async Task Images_OfPage_AreWhatItsCodeDraws(string path)
    {
        var page = Markdown.Open(path);
        var folder = Directory.CreateTempSubdirectory().FullName;
        var notebook = new Notebook();
        foreach (var fence in page.Fences.Where(fence => fence.Language == "csharp"))
        {
            Assert.Empty((await notebook.RunAsync(fence with { Text = fence.Text.Replace(Folder, $"@\"{folder}\"", StringComparison.Ordinal) })).Failures);
        }

        var drawn = Directory.GetFiles(folder).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal);
        Assert.Equal(Image().Matches(page.Prose).Select(image => image.Groups[1].Value).Order(StringComparer.Ordinal), drawn);
        Assert.All(Directory.GetFiles(folder), file =>
        {
            var (received, verified) = (File.ReadAllText(file), Repository.Full($"docs/images/{Path.GetFileName(file)}"));
            if (!File.Exists(verified) || File.ReadAllText(verified).ReplaceLineEndings("\n") != received)
            {
                File.WriteAllText(Path.ChangeExtension(verified, ".received.svg"), received);
                Assert.Fail($"{verified} is not what the page draws; that is in {Path.GetFileName(Path.ChangeExtension(verified, ".received.svg"))} beside it.");
            }
        });
    }

    [GeneratedRegex(@"!\[[^\]]+\]\(\.\./images/([^)]+\.svg)\)")]
    private static partial Regex Image();
}
