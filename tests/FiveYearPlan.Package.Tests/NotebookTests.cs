using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.DotNet.Interactive.Formatting;

namespace FiveYearPlan.Packages;

/// <summary>
/// Runs every cell of docs/notebooks in order against the packed package, shows the values with the formatter of .NET Interactive,
/// and compares what is shown with the outputs stored in the notebooks.
/// </summary>
public sealed partial class NotebookTests(PackedPackages packed) : IDisposable
{
    private const string Package = "#r \"nuget: FiveYearPlan.Core\"";
    private static readonly JsonSerializerOptions Written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true, IndentSize = 1 };

    private readonly string _work = Directory.CreateTempSubdirectory("notebooks-").FullName;

    public static TheoryData<string> Notebooks => [.. Directory.EnumerateFiles(Path.Combine(Settings.Root, "docs", "notebooks"), "*.ipynb").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    // The library stays loaded as long as the process runs: its folder is left to the system's cleaning where that keeps it open.
    public void Dispose()
    {
        try
        {
            Directory.Delete(_work, recursive: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // still loaded
        }
    }

    [Fact]
    public void Notebooks_AreThree() => Assert.Equal(3, Notebooks.Count);

    [Theory]
    [MemberData(nameof(Notebooks))]
    public async Task EveryCell_ShowsWhatIsStored(string notebook)
    {
        var path = Path.Combine(Settings.Root, "docs", "notebooks", notebook);
        var stored = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        var json = JsonNode.Parse(stored)!;
        var cancelled = TestContext.Current.CancellationToken;
        ScriptState<object>? state = null;
        var count = 0;
        foreach (var cell in json["cells"]!.AsArray().Where(cell => (string?)cell!["cell_type"] == "code"))
        {
            var code = string.Concat(cell!["source"]!.AsArray().Select(line => (string?)line));
            Assert.Equal(count == 0, code.StartsWith(Package, StringComparison.Ordinal));
            code = code.Replace(Package, "", StringComparison.Ordinal);
            state = state is null ? await CSharpScript.RunAsync(code, Options(), cancellationToken: cancelled)
                : await state.ContinueWithAsync(code, Options(), cancelled);
            var value = state.ReturnValue ?? throw new InvalidOperationException($"The cell shows nothing:\n{code}");
            cell["execution_count"] = ++count;
            cell["outputs"] = new JsonArray(new JsonObject
            {
                ["data"] = new JsonObject { ["text/html"] = value.ToDisplayString("text/html") },
                ["execution_count"] = count,
                ["metadata"] = new JsonObject(),
                ["output_type"] = "execute_result",
            });
            Assert.Matches("<(table|svg|dl)[ >]", value.ToDisplayString("text/html"));
        }

        var shown = json.ToJsonString(Written) + "\n";
        if (WithoutVersion().Replace(shown, "") == WithoutVersion().Replace(stored, ""))
        {
            return;
        }

        if (Environment.GetEnvironmentVariable("WRITE_NOTEBOOKS") == "1")
        {
            await File.WriteAllTextAsync(path, shown, TestContext.Current.CancellationToken);
            return;
        }

        var line = stored.Split('\n').Zip(shown.Split('\n')).TakeWhile(pair => WithoutVersion().Replace(pair.First, "") == WithoutVersion().Replace(pair.Second, "")).Count();
        Assert.Fail($"{notebook} shows something else than is stored, from line {line + 1} on. Look at what changed, and store it with eng/notebooks.");
    }

    // The version changes with every commit; what is stored is that of the run in which anything else changed.
    [GeneratedRegex("(?<=FiveYearPlan\\.Core )[0-9][0-9A-Za-z.+-]*")]
    private static partial Regex WithoutVersion();

    [Fact]
    public async Task Cell_ThatDoesNotCompileOrThrows_Fails()
    {
        var cancelled = TestContext.Current.CancellationToken;
        var state = await CSharpScript.RunAsync("using FiveYearPlan;", Options(), cancellationToken: cancelled);

        await Assert.ThrowsAsync<CompilationErrorException>(() => state.ContinueWithAsync("NoSuchThing()", Options(), cancelled));
        await Assert.ThrowsAsync<FormatException>(() => state.ContinueWithAsync("Figure.Parse(\"no figure\")", Options(), cancelled));
    }

    private ScriptOptions Options() => ScriptOptions.Default.WithLanguageVersion(LanguageVersion.Latest)
        .WithReferences(References())
        .WithImports("System", "System.Collections.Generic", "System.IO", "System.Linq");

    /// <summary>The version that the package asks for, where restoring this repository has put it.</summary>
    private string NodaTime()
    {
        using var zip = ZipFile.OpenRead(packed.PathOf("FiveYearPlan.Core"));
        using var nuspec = zip.GetEntry("FiveYearPlan.Core.nuspec")!.Open();
        var version = XDocument.Load(nuspec).Descendants().First(known => known.Name.LocalName == "dependency" && known.Attribute("id")!.Value == "NodaTime").Attribute("version")!.Value;
        return Path.Combine(Settings.PackagesFolder, "nodatime", version, "lib", "net8.0", "NodaTime.dll");
    }

    private IEnumerable<MetadataReference> References()
    {
        var library = Path.Combine(_work, "FiveYearPlan.Core.dll");
        if (!File.Exists(library))
        {
            using var zip = ZipFile.OpenRead(packed.PathOf("FiveYearPlan.Core"));
            zip.GetEntry("lib/net10.0/FiveYearPlan.Core.dll")!.ExtractToFile(library);
        }

        var framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll"));
        return framework.Append(NodaTime()).Append(library)
            .Select(path => MetadataReference.CreateFromFile(path));
    }
}
