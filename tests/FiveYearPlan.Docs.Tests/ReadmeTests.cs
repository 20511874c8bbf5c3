using System.Diagnostics;

namespace FiveYearPlan.Docs;

/// <summary>The READMEs name the two commands, and show what the first of them really prints.</summary>
[Collection("samples")] // they run the same projects, which are built one at a time
public class ReadmeTests
{
    private static readonly string[] Commands = ["dotnet run docs/samples/evaluate.cs", "dotnet test"];

    public static TheoryData<string, int> Outputs =>
        [.. new[] { "README.md", "README.zh-CN.md" }
            .SelectMany(path => Markdown.Open(path).Fences.Where(IsOutput).Select(fence => new TheoryDataRow<string, int>(path, fence.Line)))];

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void Readme_NamesTheTwoCommands_AndNoOther(string path)
    {
        var block = Assert.Single(Markdown.Open(path).Fences, fence => fence.Language == "sh");

        Assert.Equal(Commands, block.Text.Split('\n'));
    }

    [Fact]
    public void Readmes_LinkToTheSamePages() => Assert.Equal(Linked("README.md"), Linked("README.zh-CN.md"));

    [Fact]
    public void Readmes_ShowTheSampleEach() => Assert.Equal(["README.md", "README.zh-CN.md"], Outputs.Select(row => row.Data.Item1));

    [Theory]
    [MemberData(nameof(Outputs))]
    public async Task Output_OfSample_IsAsShown(string path, int line)
    {
        var fence = Markdown.Open(path).Fences.Single(fence => fence.Line == line);
        var command = fence.Remark!["output of: ".Length..].Split(' ');

        var output = await Run(command[0], command[1..]);

        Assert.True(Notebook.Shows(fence.Text, output), $"{path} line {line}: the command prints\n{output}");
    }

    /// <summary>The pages that a page links to, in whichever language.</summary>
    private static IEnumerable<string> Linked(string path) => Markdown.Open(path).Links
        .Select(Languages.InEnglish).Where(link => link != "README.md").Distinct().Order(StringComparer.Ordinal);

    private static bool IsOutput(Fence fence) => fence.Remark?.StartsWith("output of: ", StringComparison.Ordinal) is true;

    /// <summary>Standard output of a command run in the root of the repository, as a user runs it.</summary>
    private static async Task<string> Run(string file, string[] arguments)
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };

        // The test host of the SDK tells its children where it found itself; a user's shell does not.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name == "DOTNET_HOST_PATH").ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1"; // leave no build server behind
        using var process = Process.Start(start)!;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromMinutes(5));
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(limit.Token), process.StandardError.ReadToEndAsync(limit.Token));
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }

        Assert.True(process.ExitCode == 0, $"{file} {string.Join(' ', arguments)} exits with {process.ExitCode}:\n{await errors}");
        return await output;
    }
}
