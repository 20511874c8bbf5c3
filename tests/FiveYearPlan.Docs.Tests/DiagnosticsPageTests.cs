using System.Text.RegularExpressions;

namespace FiveYearPlan.Docs;

/// <summary>docs/diagnostics has every code, with its severity, and with an input that makes it fire.</summary>
public sealed partial class DiagnosticsPageTests(DiagnosticsPageTests.Page page) : IClassFixture<DiagnosticsPageTests.Page>
{

    public static TheoryData<DiagnosticCode> Codes => [.. Enum.GetValues<DiagnosticCode>()];

    private static HashSet<string> Names => [.. Enum.GetNames<DiagnosticCode>()];

    [Fact]
    public void Page_HasEveryCodeOnce_AndNoOther()
    {
        var documented = Heading().Matches(page.Text).Select(match => match.Groups[1].Value).ToList();

        Assert.Equal(Names.Order(), documented.Order());
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Code_HasItsSeverity_AndItsExampleFires(DiagnosticCode code)
    {
        var section = Section(code.ToString());
        var printed = page.Output.GetValueOrDefault(code.ToString(), "").Split('\n');
        var stated = Severity().Match(section).Groups[1].Value;
        var fired = printed.FirstOrDefault(line => line.Split(' ') is [_, var name, ..] && name == code.ToString());

        Assert.True(fired is not null, $"No block under '{code}' makes it fire.");
        Assert.Equal(stated, fired.Split(' ')[0]);
        Assert.True(Enum.TryParse<DiagnosticSeverity>(stated, out _), $"'{code}' states no severity.");
    }

    [Theory]
    [InlineData("docs/diagnostics/README.md")]
    [InlineData("docs/diagnostics/README.zh-CN.md")]
    public void Index_ListsEveryCodeWithSeverityAndMessage(string path)
    {
        var index = Repository.Read(path);

        Assert.All(Enum.GetValues<DiagnosticCode>(), code =>
        {
            var finding = Diagnostic.Create(code, RowPlace.At("x"));
            var page = Repository.Read("docs/diagnostics/reading.md").Contains($"\n### {code}\n", StringComparison.Ordinal) ? "reading.md" : "checks.md";
            var says = Languages.IsChinese(path)
                ? $"{InChinese(finding.Severity)} | {finding.Message(Language.Chinese)}"
                : $"{finding.Severity} | {finding.Message(Language.English)} | {finding.Message(Language.Chinese)}";
            Assert.Contains($"| [{code}]({page}#{code.ToString().ToLowerInvariant()}) | {says} |\n", index, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Messages_InPrinted_AreInBothLanguages()
    {
        var finding = Observation.Read([new ObservationRow { Indicator = "?", Period = "2022", Value = "1" }], Dossiers.Haishu14.Plan).Diagnostics[0];

        Assert.NotEqual(finding.Message(Language.English), finding.Message(Language.Chinese));
    }

    private static string InChinese(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "错误",
        DiagnosticSeverity.Warning => "警告",
        DiagnosticSeverity.Info => "提示",
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, null),
    };

    private string Section(string heading)
    {
        var start = page.Text.IndexOf($"\n### {heading}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"'{heading}' has no heading.");
        var end = page.Text.IndexOf("\n##", start + 1, StringComparison.Ordinal);
        return end < 0 ? page.Text[start..] : page.Text[start..end];
    }

    [GeneratedRegex("^### (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\*\*(\w+)\.\*\* ", RegexOptions.Multiline)]
    private static partial Regex Severity();

    /// <summary>The page, run once: what the blocks under each heading print.</summary>
    public sealed class Page : IAsyncLifetime
    {
        private static readonly string[] Paths = ["docs/diagnostics/reading.md", "docs/diagnostics/checks.md"];

        public string Text { get; } = string.Join('\n', Paths.Select(Repository.Read));

        public Dictionary<string, string> Output { get; } = [];

        public async ValueTask InitializeAsync()
        {
            foreach (var path in Paths)
            {
                var notebook = new Notebook();
                foreach (var fence in Markdown.Open(path).Fences.Where(fence => fence.Language == "csharp"))
                {
                    var (output, _) = await notebook.RunAsync(fence);
                    Output[fence.Heading] = Output.GetValueOrDefault(fence.Heading, "") + output;
                }
            }
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
