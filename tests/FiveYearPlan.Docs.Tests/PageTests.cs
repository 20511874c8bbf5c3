namespace FiveYearPlan.Docs;

/// <summary>The C# of every page runs, and prints what the page says it prints.</summary>
public class PageTests
{
    private static readonly string[] Languages = ["csharp", "text", "json", "csv", "sh"];

    public static TheoryData<string> AllPages => [.. Repository.Pages];

    [Theory]
    [MemberData(nameof(AllPages))]
    public async Task CSharp_OfPage_PrintsWhatThePageSays(string path)
    {
        var failures = await Failures(Markdown.Open(path));

        Assert.True(failures.Count == 0, $"{path}\n{string.Join('\n', failures)}");
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    [InlineData("src/FiveYearPlan.Core/README.md")]
    [InlineData("docs/get-started-developer.md")]
    [InlineData("docs/get-started-analyst.md")]
    [InlineData("docs/get-started-tester.md")]
    [InlineData("docs/guides/testing-your-rule.md")]
    [InlineData("docs/concepts.md")]
    [InlineData("docs/rules/README.md")]
    [InlineData("docs/rules/your-own.md")]
    [InlineData("docs/projection.md")]
    [InlineData("docs/guides/projecting.md")]
    [InlineData("docs/diagnostics/reading.md")]
    [InlineData("docs/diagnostics/checks.md")]
    [InlineData("docs/json.md")]
    [InlineData("docs/guides/bring-your-own-plan.md")]
    [InlineData("docs/guides/comparing-schemes.md")]
    [InlineData("docs/guides/charts.md")]
    [InlineData("docs/guides/charts.zh-CN.md")]
    [InlineData("docs/guides/reports.md")]
    [InlineData("docs/guides/notebooks.md")]
    public void Page_HasCSharpThatRuns(string path)
    {
        Assert.Contains(path, Repository.Pages);
        Assert.Contains(Markdown.Open(path).Fences, fence => fence.Language == "csharp" && fence.Remark is null);
    }

    [Theory]
    [InlineData("Console.WriteLine(1 + 1);  // 2", "", "")]
    [InlineData("1 + 1  // 2", "", "")]
    [InlineData("Console.WriteLine(1);\nConsole.WriteLine(2);", "1\n2", "")]
    [InlineData("Console.WriteLine(1);\nConsole.WriteLine(2);\nConsole.WriteLine(3);", "1\n…\n3", "")]
    [InlineData("#:project x\nvar nothing = 0;", "", "")]
    [InlineData("Console.WriteLine(1 + 1);  // 3", "", "it prints '2', the comment says '3'")]
    [InlineData("Console.WriteLine(1);\nConsole.WriteLine(2);  // 2", "", "does not show")]
    [InlineData("1 + 1  // 3", "", "the value is '2', the comment says '3'")]
    [InlineData("Console.WriteLine(1);", "2", "and the page says")]
    [InlineData("Console.WriteLine(1);\nConsole.WriteLine(2);", "1", "and the page says")]
    [InlineData("Console.WriteLine(1);\nConsole.WriteLine(2);", "…\n3", "and the page says")]
    [InlineData("Console.WriteLine(1);", "", "does not show")]
    [InlineData("NoSuchThing();", "", "line 2: The name 'NoSuchThing' does not exist")]
    [InlineData("throw new FormatException(\"no\");", "", "throws FormatException: no")]
    public async Task Page_WithDrift_Fails(string code, string text, string failure)
    {
        var shown = text.Length == 0 ? "" : $"\n\n```text\n{text}\n```";

        var found = string.Join('\n', await Failures(new Markdown($"```csharp\n{code}\n```{shown}")));

        Assert.Equal(failure.Length == 0, found.Length == 0);
        Assert.Contains(failure, found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not run: it needs a network", "")]
    [InlineData("not run:", "no reason")]
    [InlineData("anything", "unknown remark")]
    public async Task Block_NotToRun_NeedsReason(string remark, string failure)
    {
        var found = string.Join('\n', await Failures(new Markdown($"<!-- {remark} -->\n```csharp\nNoSuchThing();\n```")));

        Assert.Equal(failure.Length == 0, found.Length == 0);
        Assert.Contains(failure, found, StringComparison.Ordinal);
    }

    private static async Task<List<string>> Failures(Markdown page)
    {
        var notebook = new Notebook();
        var failures = new List<string>();
        foreach (var fence in page.Fences)
        {
            if (!Languages.Contains(fence.Language))
            {
                failures.Add($"line {fence.Line}: no one checks a block of '{fence.Language}'");
            }
            else if (fence is { Language: "csharp", Remark: { } remark })
            {
                const string notRun = "not run:";
                if (!remark.StartsWith(notRun, StringComparison.Ordinal))
                {
                    failures.Add($"line {fence.Line}: unknown remark '{remark}'");
                }
                else if (string.IsNullOrWhiteSpace(remark[notRun.Length..]))
                {
                    failures.Add($"line {fence.Line}: no reason is given why the block does not run");
                }
            }
            else if (fence.Language == "csharp")
            {
                failures.AddRange((await notebook.RunAsync(fence)).Failures);
            }
        }

        return failures;
    }
}
