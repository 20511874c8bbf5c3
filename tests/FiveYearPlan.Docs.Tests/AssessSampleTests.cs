using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace FiveYearPlan.Docs;

/// <summary>Runs docs/samples/assess.cs as a user does: lines in, lines out.</summary>
[Collection("samples")] // they run the same projects, which are built one at a time
public sealed class AssessSampleTests(AssessSampleTests.Results results) : IClassFixture<AssessSampleTests.Results>
{
    // The case of the sample's own description: 2030 is at 13.3 + 10 × (13.3 − 10) ÷ 5 = 19.9, the gap (20 − 19.9) ÷ 6.7.
    private const string Germany =
        """{"id":"x1","scheme":"germany-dns","direction":"increase","unit":"%","base":{"year":2015,"value":"10"},"target":{"kind":"level","value":"20","dueBy":2030},"series":[{"year":2015,"value":"10"},{"year":2016,"value":"10.6"},{"year":2017,"value":"11.3"},{"year":2018,"value":"12.0"},{"year":2019,"value":"12.6"},{"year":2020,"value":"13.3"}],"limit":null,"asOf":"2020-12-31"}""";

    private const string Steel = """ "unit":"万吨","direction":"increase","quantity":"flow","plan":"2021-2025","series":[{"year":2021,"value":430},{"year":2022,"value":420},{"year":2023,"value":430},{"year":2024,"value":450},{"year":2025,"value":550}] """;
    private const string Rising = """ "direction":"increase","base":{"year":2015,"value":100},"series":[{"year":2020,"value":110}] """;
    private const string Six = """ "direction":"increase","series":[{"year":2015,"value":10},{"year":2016,"value":11},{"year":2017,"value":12},{"year":2018,"value":13},{"year":2019,"value":14},{"year":2020,"value":15}] """;

    /// <summary>A line, and what must come of it: verdict, label, measure, value as far as it is written, reason, warning; or code and path of the error.</summary>
    private static readonly (string Line, string Expected)[] Cases =
    [
        (Germany, "onTrack|sun|projected-share|0.98507462|"),
        ("""{"id":"at","scheme":"time-proportional","base":{"year":2020,"value":"2.35"},"target":{"value":"3.6","dueBy":2025},"series":[{"year":2022,"value":"2.85"}]}""", "onTrack|On schedule|share-of-distance|0.4|"),
        ("""{"id":"below","scheme":"time-proportional","base":{"year":2020,"value":2.35},"target":{"value":3.6,"dueBy":2025},"series":[{"year":2022,"value":2.84}]}""", "behind|Behind schedule|share-of-distance|0.392|"),
        ("""{"id":"half","scheme":"time-half-progress-half","plan":"2021-2025","base":{"period":"2020","value":0},"target":{"value":100},"series":[{"period":"2023H1","value":50}]}""", "onTrack|On schedule|share-of-distance|0.5||QuantityAssumed series[0]"),
        ("""{"id":"off","scheme":"time-half-progress-half","plan":"2021-2025","base":{"year":2020,"value":0},"target":{"value":100},"series":[{"year":2022,"value":50}]}""", "notAssessable|Hard to assess|share-of-distance||outOfDomain"),
        ("""{"id":"dataYears","scheme":"time-proportional","timeConvention":"dataYears","plan":"2021-2025","base":{"year":2020,"value":0},"target":{"value":100},"series":[{"period":"2023H1","value":40}]}""", "onTrack|On schedule|share-of-distance|0.4||QuantityAssumed series[0]"),
        ("{\"id\":\"steel-level\",\"scheme\":\"final\",\"target\":{\"kind\":\"level\",\"value\":\"524\"}," + Steel + "}", "achieved|Completed|none||"),
        ("{\"id\":\"steel\",\"scheme\":\"final\",\"targets\":[{\"kind\":\"level\",\"value\":\"524\"},{\"kind\":\"total\",\"value\":\"2300\"}]," + Steel + "}", "missed|Not completed|none||"),
        // 1 − 0.9799 × 0.964 × 0.963 × 0.952 × 0.944 = 18.25 %; the sum of the rates, 19.71, would reach 18.3.
        ("""{"id":"chain","scheme":"final","target":{"kind":"reduction","value":"18.3","dueBy":2015},"series":[{"year":2011,"value":2.01},{"year":2012,"value":3.6},{"year":2013,"value":3.7},{"year":2014,"value":4.8},{"year":2015,"value":5.6}]}""", "missed|Not completed|none||"),
        // 1 − 1.0151 × 0.978 × 0.9582 = 4.873 % of 17 %.
        ("""{"id":"energy","scheme":"time-proportional","target":{"kind":"reduction","value":17,"dueBy":2025},"series":[{"year":2021,"value":-1.51},{"year":2022,"value":2.20},{"year":2023,"value":4.18}]}""", "behind|Behind schedule|chained-share|0.2866|"),
        ("""{"id":"growth","scheme":"time-proportional","unit":"亿元","direction":"increase","target":{"kind":"averageGrowth","value":7,"dueBy":2025},"series":[{"year":2021,"value":8},{"year":2022,"value":6.1}]}""", "onTrack|On schedule|growth-margin|0.0457|"), // √(1.08 × 1.061) = 1.070458
        ("""{"id":"step","scheme":"time-proportional","unit":"元","direction":"increase","plan":"2021-2025","target":{"kind":"inStep"},"series":[{"year":2021,"value":8}],"reference":{"series":[{"year":2021,"value":7}]}}""", "onTrack|On schedule|growth-margin|1|"),
        ("""{"id":"step-without","scheme":"time-proportional","unit":"元","direction":"increase","plan":"2021-2025","target":{"kind":"inStep"},"series":[{"year":2021,"value":8}],"reference":{"series":[]}}""", "notAssessable|Hard to assess|growth-margin||noObservation"),
        ("{\"id\":\"eurostat\",\"scheme\":\"eurostat\"," + Rising + "}", "onTrack|significant progress|growth-rate|0.01924487|"), // 1.1^(1/5) − 1
        ("{\"id\":\"sdg\",\"scheme\":\"open-sdg-2\",\"target\":{\"value\":200,\"dueBy\":2030}," + Rising + "}", "behind|limited progress|growth-ratio|0.40691|"), // 0.01924488 ÷ (2^(1/15) − 1 = 0.04729412)
        ("""{"id":"sdg-series","scheme":"open-sdg-1","direction":"increase","series":[{"year":2015,"value":100},{"year":2020,"value":110}]}""", "onTrack|substantial progress|growth-rate|0.01924487||MissingValue base"),
        ("""{"id":"unsd","scheme":"unsd-2023","direction":"increase","base":{"year":2015,"value":100},"target":{"value":200,"dueBy":2030},"series":[{"year":2020,"value":125}]}""", "onTrack|on track or target met|growth-projection|0.953125|"), // (100 × 1.25³ − 100) ÷ 100
        // The next target is 50 in 2025: the gap is (50 − 20) ÷ 35, the trend helpful.
        ("{\"id\":\"next\",\"scheme\":\"germany-dns\",\"targets\":[{\"value\":20,\"dueBy\":2030},{\"value\":50,\"dueBy\":2025}]," + Six + "}", "behind|cloud|projected-share|0.142857142857|"),
        ("{\"id\":\"direction\",\"scheme\":\"germany-dns\"," + Six + "}", "onTrack|sun|none||"),
        ("""{"id":"range","scheme":"final","direction":"neither","target":{"kind":"level","value":"2%—3%","dueBy":2025},"series":[{"year":2025,"value":"3.1"}]}""", "missed|Not completed|none||"),
        ("""{"id":"in-series","scheme":"time-proportional","base":{"year":2020},"target":{"value":100,"dueBy":2025},"series":[{"year":2020,"value":0},{"year":2022,"value":40}]}""", "onTrack|On schedule|share-of-distance|0.4|"),
        // Any period to the end of a year is a base, stated or in the series.
        ("""{"id":"base-day","scheme":"time-proportional","base":{"period":"2020-12-31","value":0},"target":{"value":100,"dueBy":2025},"series":[{"year":2022,"value":40}]}""", "onTrack|On schedule|share-of-distance|0.4|"),
        ("""{"id":"base-quarter","scheme":"time-proportional","base":{"period":"2020Q4"},"target":{"value":100,"dueBy":2025},"series":[{"period":"2020-12","value":0},{"year":2022,"value":40}]}""", "onTrack|On schedule|share-of-distance|0.4|"),
        ("""{"id":"base-half","scheme":"time-proportional","base":{"period":"2020H1","value":0},"target":{"value":100,"dueBy":2025}}""", "error|InvalidValue|base.period"),
        // √(1.07 × 1.05) = 1.059953, 0.0047 points less than 6 %; a warning stands at the entry it is about.
        ("""{"id":"basis","scheme":"time-proportional","basis":"comparable","plan":"2021-2025","target":{"kind":"inStep"},"series":[{"year":2021,"value":7,"basis":"comparable"},{"year":2022,"value":5}],"reference":{"basis":"comparable","series":[{"year":2021,"value":6},{"year":2022,"value":6}]}}""", "behind|Behind schedule|growth-margin|-0.00471708||BasisAssumed series[1]"),
        ("""{"id":"none","scheme":"time-proportional","series":[{"year":2022,"value":3}]}""", "notAssessable|Hard to assess|none||noTarget"),
        ("""{"id":"no-base","scheme":"time-proportional","direction":"increase","target":{"value":5,"dueBy":2025},"series":[{"year":2022,"value":3}]}""", "notAssessable|Hard to assess|share-of-distance||noBaseline"),
        ("""{"id":"gap","scheme":"time-proportional","unit":"人","plan":"2021-2025","direction":"increase","target":{"kind":"total","value":100},"series":[{"year":2022,"value":50}]}""", "notAssessable|Hard to assess|share-of-total||incompleteSeries"),
        ("""{"id":"twice","scheme":"time-proportional","base":{"year":2020,"value":0},"target":{"value":100,"dueBy":2025},"series":[{"year":2022,"value":30},{"year":2022,"value":60}]}""", "notAssessable|Hard to assess|share-of-distance||impreciseFigure|ConflictingObservations series[1].value"),
        ("""{"id":"late","scheme":"time-proportional","base":{"year":2020,"value":0},"target":{"value":100,"dueBy":2025},"series":[{"year":2022,"value":40},{"year":2027,"value":130}],"asOf":"2023-06-30"}""", "onTrack|On schedule|share-of-distance|0.4||OutsidePlan series[1].period"),
        ("""{"id":"past","scheme":"time-proportional","base":{"year":2020,"value":0},"target":{"value":100,"dueBy":2019},"series":[{"year":2022,"value":40}]}""", "notAssessable|Hard to assess|none||outOfDomain|InvalidValue target.dueBy"),
        ("""{"id":"zero","scheme":"open-sdg-2","direction":"decrease","base":{"year":2015,"value":10},"target":{"value":0,"dueBy":2030},"series":[{"year":2020,"value":5}]}""", "behind|limited progress|growth-ratio|0.2821||ZeroReplaced target.value"), // (1 − 0.5^(1/5)) ÷ (1 − 0.0001^(1/15)) = 0.129449 ÷ 0.458830
        ("""{"id":"exponent","scheme":"time-proportional","base":{"year":2020,"value":1e3},"target":{"value":2.0E+3,"dueBy":2025},"series":[{"year":2022,"value":14e2}]}""", "onTrack|On schedule|share-of-distance|0.4|"),
        ("""{"id":"10^28","scheme":"time-proportional","base":{"year":2020,"value":1e28},"target":{"value":7e28,"dueBy":2025},"series":[{"year":2022,"value":5e28}]}""", "notAssessable|Hard to assess|none||outOfDomain|UnreadableFigure base.value"),
        ("""{"id":"unknown","scheme":"final","note":"?"}""", "notAssessable|Cannot be assessed|none||noTarget|UnknownField note"),
        ("""{"id":"unit","scheme":"time-proportional","unit":"per 1,000 births","base":{"year":2020,"value":0},"target":{"value":10,"dueBy":2025},"series":[{"year":2022,"value":4}]}""", "onTrack|On schedule|share-of-distance|0.4||InvalidValue unit"),
        ("not json", "error|InvalidJson|$"),
        ("[1]", "error|InvalidValue|$"),
        ("{}", "error|MissingValue|scheme"),
        ("""{"scheme":"none"}""", "error|InvalidValue|scheme"),
        ("""{"scheme":"final","scheme":"final"}""", "error|InvalidJson|scheme"),
        ("""{"scheme":"final","id":"\ud800"}""", "error|InvalidValue|id"),
        ("""{"scheme":"final","":1}""", "notAssessable|Cannot be assessed|none||noTarget|UnknownField $['']"),
        ("""{"scheme":"final","target":{"value":true,"dueBy":2025}}""", "error|InvalidValue|target.value"),
        ("""{"scheme":"final","target":{"value":"many","dueBy":2025},"base":{"year":2020,"value":"few"}}""", "error|UnreadableFigure|base.value"),
        ("""{"scheme":"final","target":{"value":1}}""", "error|MissingValue|target.dueBy"),
        ("""{"scheme":"final","targets":[{"kind":"wish","value":1,"dueBy":2025}]}""", "error|InvalidValue|targets[0].kind"),
        ("""{"scheme":"final","series":[{"year":2020,"value":1},{"year":20,"value":1}]}""", "error|InvalidValue|series[1].year"),
        ("""{"scheme":"final","limit":0}""", "error|InvalidValue|limit"),
        ("""{"scheme":"final","asOf":"2020-02-30"}""", "error|InvalidValue|asOf"),
        (new string('[', 100) + new string(']', 100), "error|InvalidJson|$"),
        (new string('x', 2_000_000), "error|TooLarge|$"),
    ];

    public static TheoryData<int> Positions => [.. Enumerable.Range(0, Cases.Length)];

    [Theory]
    [MemberData(nameof(Positions))]
    public void Assess_Case_GivesWhatWasComputedByHand(int position)
    {
        Assert.Equal(Cases.Length, results.Lines.Count);
        using var json = JsonDocument.Parse(results.Lines[position]);
        var (root, expected) = (json.RootElement, Cases[position].Expected.Split('|'));
        if (expected[0] == "error")
        {
            // A blank line stands after each case, and two before the first.
            Assert.Equal((2 * position) + 3, root.GetProperty("line").GetInt32());
            Assert.Equal<string?>(expected.Skip(1), [root.GetProperty("error").GetProperty("code").GetString(), root.GetProperty("error").GetProperty("path").GetString()]);
            Assert.NotEmpty(root.GetProperty("error").GetProperty("message").GetString()!);
            return;
        }

        var measure = root.GetProperty("measure");
        var value = measure.GetProperty("value").GetRawText();
        Assert.Equal(["id", "verdict", "label", "measure", "reason", "required", "margin", "warnings"], root.EnumerateObject().Select(property => property.Name));
        Assert.Equal<string?>(expected.Take(3), [root.GetProperty("verdict").GetString()!, root.GetProperty("label").GetString()!, measure.GetProperty("name").GetString()!]);
        Assert.StartsWith(expected[3].Length == 0 ? "null" : expected[3], value, StringComparison.Ordinal);
        Assert.Equal(expected[4].Length == 0 ? null : expected[4], root.GetProperty("reason").GetString());
        var warnings = root.GetProperty("warnings").EnumerateArray().Select(found => $"{found.GetProperty("code").GetString()} {found.GetProperty("path").GetString()}");
        Assert.Equal(expected.Skip(5), warnings);
    }

    [Fact]
    public void Assess_Everything_EndsWell()
    {
        Assert.Equal(0, results.Exit);
        Assert.Empty(results.Errors);
        Assert.All(results.Lines, line => Assert.DoesNotContain("\"Fault\"", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Assess_Numbers_AreThoseOfTheLibrary()
    {
        using var json = JsonDocument.Parse(results.Lines[2]);

        Assert.Equal("≥2.85", json.RootElement.GetProperty("required").GetString());
        Assert.Equal(-0.01m, json.RootElement.GetProperty("margin").GetDecimal());
    }

    [Fact]
    public async Task Assess_InChinese_AnswersEachLineBeforeTheNextIsWritten()
    {
        using var process = Start("--lang", "zh");
        await process.StandardInput.WriteLineAsync(Germany.AsMemory(), TestContext.Current.CancellationToken);
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        var first = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        await process.StandardInput.WriteLineAsync("?".AsMemory(), TestContext.Current.CancellationToken);
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        var second = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Contains("\"label\":\"晴\"", first, StringComparison.Ordinal);
        Assert.Equal("""{"line":2,"error":{"code":"InvalidJson","path":"$","message":"不是完整、正确的 JSON；第 1 字节处"}}""", second);
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public async Task Assess_Misused_SaysUsage()
    {
        using var process = Start("--lang", "fr");
        process.StandardInput.Close();
        var errors = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(2, process.ExitCode);
        Assert.Contains("[--lang en|zh]", errors, StringComparison.Ordinal);
    }

    private static Process Start(params string[] arguments) => Process.Start(new ProcessStartInfo("dotnet", ["run", "docs/samples/assess.cs", "--", .. arguments])
    {
        WorkingDirectory = Repository.Root,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardInputEncoding = new UTF8Encoding(false),
        StandardOutputEncoding = Encoding.UTF8,
        StandardErrorEncoding = Encoding.UTF8,
    })!;

    /// <summary>All cases in one run, with a byte order mark, carriage returns and blank lines.</summary>
    public sealed class Results : IAsyncLifetime
    {
        public IReadOnlyList<string> Lines { get; private set; } = [];

        public string Errors { get; private set; } = "";

        public int Exit { get; private set; }

        public async ValueTask InitializeAsync()
        {
            using var process = Start();
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEndAsync();
            await process.StandardInput.WriteAsync($"\uFEFF\r\n \t\r\n{string.Join("\r\n\r\n", Cases.Select(known => known.Line))}");
            process.StandardInput.Close();
            await process.WaitForExitAsync();
            (Exit, Errors, Lines) = (process.ExitCode, await errors, [.. (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries)]);
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
