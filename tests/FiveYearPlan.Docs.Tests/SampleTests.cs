using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace FiveYearPlan.Docs;

/// <summary>Runs the samples as a user does, and looks at what comes out where.</summary>
[Collection("samples")] // they run the same projects, which are built one at a time
public class SampleTests
{
    private const string Observations = """
        indicator,period,value,unit,measure
        3,2022,2.84,,
        25,2021,1.7,,
        25,2022,1.6,,
        99,2022,1,,
        20,2022,good,,
        """;

    [Fact]
    public async Task Evaluate_WithoutArguments_IsTheFinalReport()
    {
        var (exit, output, findings) = await Run();

        Assert.Equal(0, exit);
        Assert.StartsWith("Haishu District 13th Five-Year Plan (2016–2020): final evaluation of indicators\n", output, StringComparison.Ordinal);
        Assert.Contains("\nNo.  Indicator", output, StringComparison.Ordinal);
        Assert.Contains("16 are judged \"completed\" and 10 are judged \"not completed\".", output, StringComparison.Ordinal);
        Assert.Contains("\n5 Total sales of goods: Not completed\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', output);
        Assert.Contains("warning DefinitionChanged gdp", findings, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_WithObservations_RestIsPrintedAndErrorsAreFound()
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".csv");
        await File.WriteAllTextAsync(file, Observations, TestContext.Current.CancellationToken);
        try
        {
            var (exit, output, findings) = await Run("330203", "14", "--observations", file, "--lang", "zh");

            Assert.Equal(1, exit);
            Assert.Contains("截至2022年12月底，按“时间进度法”评价", output, StringComparison.Ordinal);
            Assert.Contains("33项主要指标中，除31项指标难以评估外，1项指标（预期性指标）达到进度要求，1项指标（预期性指标）未达到进度要求", output.Replace("\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.Contains($"error UnknownIndicator {Path.GetFileName(file)}(5,1)", findings, StringComparison.Ordinal);
            Assert.Contains($"error UnreadableFigure {Path.GetFileName(file)}(6,3)", findings, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task Evaluate_Json_IsOneDocument()
    {
        var (exit, output, _) = await Run("haishu", "14", "--format", "json", "--as-of", "2023-06-30");
        using var json = JsonDocument.Parse(output);

        Assert.Equal(0, exit);
        Assert.Equal("time-proportional", json.RootElement.GetProperty("scheme").GetString());
        Assert.Equal("2023-06-30", json.RootElement.GetProperty("asOf").GetString());
        Assert.Equal(33, json.RootElement.GetProperty("tally").GetProperty("all").GetProperty("notAssessable").GetInt32());
    }

    [Fact]
    public async Task Evaluate_Markdown_EscapesWhatMarkdownWouldRead()
    {
        var (exit, output, _) = await Run("haishu", "13", "--format", "markdown");

        Assert.Equal(0, exit);
        Assert.Contains(@"| 4 | Fixed-asset investment (亿元) | \[2200\]; 8% | \[1663\]; 4.5% | -537亿元 | Not completed |", output, StringComparison.Ordinal);
        Assert.Contains("| &lt;5 | &lt;3 | — | Completed |", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_Html_IsAPageThatNeedsNothingElse()
    {
        var (exit, output, _) = await Run("haishu", "14", "--format", "html", "--lang", "zh", "--as-of", "2023-06-30");

        Assert.Equal(0, exit);
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">", output, StringComparison.Ordinal);
        Assert.Contains("<svg ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MidTerm_WithoutArguments_WritesAChineseReport()
    {
        using var folder = new Folder();
        var file = folder.PathOf("report.html");

        var (exit, output, findings) = await RunSample("midterm", "ningbo-14", "2023-06-30", "zh", file);

        Assert.Equal((0, ""), (exit, findings));
        Assert.Contains("除9项指标难以评估外，1项指标达到进度要求，1项指标未达到进度要求", output.Replace("\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.EndsWith($"{file}\n", output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("宁波市“十四五”规划（2021—2025年）指标实施情况中期评估报告", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compare_SaysWhereTheSchemesDiffer()
    {
        var (exit, output, findings) = await RunSample("compare", "en");

        Assert.Equal((0, ""), (exit, findings));
        Assert.Contains("different verdicts; they differ in what is measured, the value required", output, StringComparison.Ordinal);
        // 2.0 → 3.0, 2.38 in 2022: 38 % of the distance in 40 % of the time, and 2.4 would have been enough.
        Assert.Contains("2.38 < 2.4", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Project_ShowsEveryMethodAndTheBacktest()
    {
        var (exit, output, findings) = await RunSample("project", "en");

        Assert.Equal((0, ""), (exit, findings));
        Assert.All(ProjectionMethods.All, method => Assert.Matches($"(?m)^{Regex.Escape(method.Name.English)}.* [0-9]+/18 ", output));
        // (3.15 − 2.85) ÷ 3 a year, two years on.
        Assert.Contains("3.35%", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("midterm", "no-such-plan")]
    [InlineData("midterm", "haishu-14", "2023-02-30")]
    [InlineData("midterm", "haishu-14", "2023-06-30", "fr")]
    [InlineData("midterm", "haishu-14", "2023-06-30", "zh", "/no/such/folder/x.html")]
    [InlineData("compare", "fr")]
    [InlineData("project", "zh", "ningbo-14")]
    [InlineData("project", "zh", "ningbo-14", "no-such", "2023-12-31")]
    public async Task Sample_Misused_SaysUsage(string sample, params string[] arguments)
    {
        var (exit, output, findings) = await RunSample(sample, arguments);

        Assert.Equal((2, ""), (exit, output));
        Assert.NotEmpty(findings);
    }

    private const string County = """
        某县主要指标,,,,,
        序号,指标,2020年,2025年,年均增长[累计],属性
        1,地区生产总值（亿元）,500,700,7,预期性
        2,森林覆盖率（%）,60.0,61.0,[1.0],约束性
        3,没有单位的指标,1,2,,预期性
        4,城镇新增就业（万人）,—,—,[5],预期性
        """;

    [Fact]
    public async Task Evaluate_PlanFile_IsEvaluatedWithObservationsAndErrorsAreFound()
    {
        using var folder = new Folder();
        var plan = folder.Write("某县.csv", County);
        var observations = folder.Write("obs.csv", "indicator,period,value\n2,2022,60.5\n4,2021-2022,2.1\n2,2022,many\n");

        var (exit, output, findings) = await Run("--plan-file", plan, "--period", "2021-2025", "--observations", observations, "--as-of", "2022-12-31");

        Assert.Equal(1, exit);
        Assert.StartsWith("某县 (2021–2025): mid-term evaluation of indicators\n", output, StringComparison.Ordinal);
        Assert.Contains("As of 31 December 2022, judged by the scheme \"Progress in proportion to time\", of the 3 main indicators", output, StringComparison.Ordinal);
        Assert.Contains("1 cannot be judged", output.Replace('\n', ' '), StringComparison.Ordinal);
        Assert.Contains("error MissingValue 某县.csv(5,2) unit", findings, StringComparison.Ordinal);
        Assert.Contains("error UnreadableFigure obs.csv(4,3) value", findings, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_FormatDossier_ReadsAgainAsPlanFileOfEachKind()
    {
        using var folder = new Folder();
        var plan = folder.Write("county.csv", County.Replace("3,没有单位的指标,1,2,,预期性\n", "", StringComparison.Ordinal));
        var observations = folder.Write("obs.csv", "indicator,period,value\n2,2022,60.5\n");

        var (exit, json, _) = await Run("--plan-file", plan, "--period", "2021-2025", "--jurisdiction", "330299", "--observations", observations, "--format", "dossier");
        Assert.Equal(0, exit);
        var dossier = Dossier.Read(json).GetValueOrThrow();
        Assert.Equal(("330299-14", "330299", "county"), (dossier.Id, dossier.Plan.Jurisdiction.Code, dossier.Plan.Name.English));
        Assert.Equal("60.5", Assert.Single(dossier.Observations).Printed);

        var again = await Run("--plan-file", folder.Write("again.json", json), "--format", "dossier");
        Assert.Equal((0, json), (again.Exit, again.Output));

        using (var xlsx = File.Create(folder.PathOf("county.xlsx")))
        {
            PlanTable.WriteWorkbook(xlsx, dossier.Plan);
        }

        using (var xlsx = File.Create(folder.PathOf("obs.xlsx")))
        {
            ObservationTable.WriteWorkbook(xlsx, dossier.Observations);
        }

        var workbook = await Run(
            "--plan-file", folder.PathOf("county.xlsx"), "--period", "2021-2025", "--jurisdiction", "330299", "--observations", folder.PathOf("obs.xlsx"), "--format", "dossier");
        Assert.Equal((0, json), (workbook.Exit, workbook.Output));
    }

    [Theory]
    [InlineData("county.csv", "")]
    [InlineData("county.csv", "2021-2020")]
    [InlineData("county.csv", "14")]
    [InlineData("county.txt", "2021-2025")]
    [InlineData("none.csv", "2021-2025")]
    [InlineData("empty.csv", "2021-2025")]
    [InlineData("empty.xlsx", "2021-2025")]
    [InlineData("empty.json", "2021-2025")]
    public async Task Evaluate_PlanFileMisusedOrUnreadable_SaysUsage(string file, string period)
    {
        using var folder = new Folder();
        folder.Write("county.csv", County);
        folder.Write("county.txt", County);
        foreach (var empty in new[] { "empty.csv", "empty.xlsx", "empty.json" })
        {
            folder.Write(empty, "");
        }

        string[] stated = period.Length == 0 ? [] : ["--period", period];
        var (exit, output, findings) = await Run(["--plan-file", folder.PathOf(file), .. stated]);

        Assert.Equal(2, exit);
        Assert.Empty(output);
        Assert.Contains("--plan-file FILE.csv|.xlsx|.json", findings, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--period", "2021-2025")]
    [InlineData("--jurisdiction", "330299")]
    [InlineData("haishu", "13", "--plan-file", "x.csv")]
    [InlineData("haishu", "15")]
    [InlineData("haishu")]
    [InlineData("--scheme", "none")]
    [InlineData("--as-of", "2023-02-30")]
    [InlineData("--lang", "fr")]
    [InlineData("--observations", "no-such-file.csv")]
    [InlineData("--no-such-option")]
    public async Task Evaluate_Misused_SaysUsage(params string[] arguments)
    {
        var (exit, output, findings) = await Run(arguments);

        Assert.Equal(2, exit);
        Assert.Empty(output);
        Assert.Contains("[JURISDICTION PLAN] [--scheme ID] [--as-of YYYY-MM-DD]", findings, StringComparison.Ordinal);
    }

    /// <summary>A folder for the files of one test.</summary>
    private sealed class Folder : IDisposable
    {
        private readonly string _path = Directory.CreateTempSubdirectory().FullName;

        public string PathOf(string name) => Path.Combine(_path, name);

        public string Write(string name, string text)
        {
            File.WriteAllText(PathOf(name), text);
            return PathOf(name);
        }

        public void Dispose() => Directory.Delete(_path, recursive: true);
    }

    private static Task<(int Exit, string Output, string Findings)> Run(params string[] arguments) => RunSample("evaluate", arguments);

    private static async Task<(int Exit, string Output, string Findings)> RunSample(string sample, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["run", $"docs/samples/{sample}.cs", "--", .. arguments])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var findings = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await findings);
    }
}
