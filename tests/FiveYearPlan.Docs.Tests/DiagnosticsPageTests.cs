using System.Text.RegularExpressions;

namespace FiveYearPlan.Docs;

/// <summary>docs/diagnostics.md has every code, with its severity, and with an input that makes it fire.</summary>
public sealed partial class DiagnosticsPageTests : IAsyncLifetime
{
    private const string Path = "docs/diagnostics.md";
    private readonly Dictionary<string, string> _output = [];
    private readonly string _text = Repository.Read(Path);

    public static TheoryData<DiagnosticCode> Codes => [.. Enum.GetValues<DiagnosticCode>()];

    private static HashSet<string> Names => [.. Enum.GetNames<DiagnosticCode>()];

    [Fact]
    public void Page_HasEveryCodeOnce_AndNoOther()
    {
        var documented = Heading().Matches(_text).Select(match => match.Groups[1].Value).ToList();

        Assert.Equal(Names.Order(), documented.Order());
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Code_HasItsSeverity_AndItsExampleFires(DiagnosticCode code)
    {
        var section = Section(code.ToString());
        var printed = _output.GetValueOrDefault(code.ToString(), "").Split('\n');
        var stated = Severity().Match(section).Groups[1].Value;
        var fired = printed.FirstOrDefault(line => line.Split(' ') is [_, var name, ..] && name == code.ToString());

        Assert.True(fired is not null, $"No block under '{code}' makes it fire.");
        Assert.Equal(stated, fired.Split(' ')[0]);
        Assert.True(Enum.TryParse<DiagnosticSeverity>(stated, out _), $"'{code}' states no severity.");
    }

    [Fact]
    public void Messages_InPrinted_AreInBothLanguages()
    {
        var finding = Observation.Read([new ObservationRow { Indicator = "?", Period = "2022", Value = "1" }], Dossiers.Haishu14.Plan).Diagnostics[0];

        Assert.NotEqual(finding.Message(Language.English), finding.Message(Language.Chinese));
    }

    public async ValueTask InitializeAsync()
    {
        var notebook = new Notebook();
        foreach (var fence in new Markdown(_text).Fences.Where(fence => fence.Language == "csharp"))
        {
            var (output, failures) = await notebook.RunAsync(fence);
            Assert.Empty(failures);
            _output[fence.Heading] = _output.GetValueOrDefault(fence.Heading, "") + output;
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private string Section(string heading)
    {
        var start = _text.IndexOf($"\n### {heading}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"'{heading}' has no heading.");
        var end = _text.IndexOf("\n##", start + 1, StringComparison.Ordinal);
        return end < 0 ? _text[start..] : _text[start..end];
    }

    [GeneratedRegex("^### (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\*\*(\w+)\.\*\* ", RegexOptions.Multiline)]
    private static partial Regex Severity();
}
