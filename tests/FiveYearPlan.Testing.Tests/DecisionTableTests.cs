using FiveYearPlan.Testing;

namespace FiveYearPlan.Tests;

public class DecisionTableTests
{
    // Expected values by hand. R&D: 2.35 + 24/60 × 1.25 = 2.85. Jobs: (1.7 + 1.6)/8 = 41.25 % ≥ 40 %. PM2.5: 26 is within <27, so
    // it is a hold. Energy: 1 − 0.9799 × 0.964 = 5.54 %, of 13.5 % is 41 % ≥ 40 %. Growth: the mean of 6 and 8 is below 7.
    private const string Markdown = """
        | base | target | annual | observed             | period | kind      | asOf       | verdict       | reason           | required | comment |
        |------|--------|:------:|---------------------:|--------|-----------|------------|---------------|------------------|----------|---------|
        | 2.35 | 3.6    |        | 2.84                 | 2022   |           |            | Behind        |                  | ≥2.85    | R\|D    |
        | 2.35 | 3.6    |        | 2.85                 | 2022   |           | 2023-06-30 | on track      |                  | ≥2.85%   |         |
        | 26   | <27    |        | 26.9                 | 2022   |           |            | OnTrack       |                  | <27      | hold    |
        |      | [8]    |        | 2021 1.7; 2022 1.6   |        |           |            | OnTrack       |                  |          |         |
        |      | [8]    |        | 1.6                  | 2022   |           |            | NotAssessable | IncompleteSeries |          |         |
        |      |        | [13.5] | 2021 2.01；2022 3.6  |        | reduction |            | OnTrack       |                  |          |         |
        |      |        | 7      | 2021 6; 2022 8       |        | averageGrowth |        | Behind        |                  |          |         |
        |      | [8]    |        | total 3.3            | 2021-2022 |        |            | OnTrack       |                  |          |         |
        |      | 市下达目标 |     | 完成                 | 2022   |           |            | OnTrack       |                  |          |         |
        | 2.35 | 3.6    |        |                      |        |           | 2022-12-31 | NotAssessable | no observation   |          |         |
        """;

    private static readonly DecisionTable Table = DecisionTable.Parse(Markdown);

    /// <summary>A theory needs nothing but the table.</summary>
    public static IEnumerable<object[]> Rows => Table;

    [Theory]
    [MemberData(nameof(Rows))]
    public void Row_OfMarkdown_IsAsExpected(DecisionCase row) => row.Check(Schemes.TimeProportional);

    [Fact]
    public void Check_GoodTable_Passes()
    {
        Assert.Equal(10, Table.Cases.Count);
        Table.Check(Schemes.TimeProportional);
    }

    [Fact]
    public void Parse_Csv_ReadsTheSameCases()
    {
        var csv = "base,target,observed,period,verdict,comment\r\n2.35,3.6,2.84,2022,Behind,\"a, \"\"quoted\"\"\ncomment\"\r\n\r\n91,>93,93,2022,达到进度要求,\r\n";
        var table = DecisionTable.Parse(csv.Replace("达到进度要求", Verdict.OnTrack.In(Language.Chinese), StringComparison.Ordinal));

        Assert.Equal([2, 5], table.Cases.Select(row => row.Line));
        Assert.Equal(new LocalDate(2022, 12, 31), table.Cases[0].AsOf);
        table.Check(Schemes.TimeProportional);
    }

    [Fact]
    public void Parse_ChineseHeaders_AreRead() => DecisionTable.Parse("""
        | 基期 | 目标 | 实绩 | 期间 | 单位 | 方向     | 评价方案          | 结论   | 等次           |
        | ---- | ---- | ---- | ---- | ---- | -------- | ----------------- | ------ | -------------- |
        | 2.35 | 3.6  | 2.84 | 2022 | %    | increase | time-proportional | Behind | 未达到进度要求 |
        | 2.35 | 3.6  | 3.6  | 2025 | %    | increase | final             | Achieved | Completed    |
        """).Check();

    [Fact]
    public void Check_FailingRows_AreAllInOneMessage()
    {
        var table = DecisionTable.Parse("""
            | base | target | observed | period | verdict | label | required |
            |------|--------|----------|--------|---------|-------|----------|
            | 2.35 | 3.6    | 2.85     | 2022   | Behind  |       | >2.85    |
            | 2.35 | 3.6    | 2.85     | 2022   | OnTrack |       |          |
            | 2.35 | 3.6    | 2.84     | 2022   | Behind  | sun   |          |
            """);

        var message = Assert.Throws<CheckFailedException>(() => table.Check(Schemes.TimeProportional)).Message;

        Assert.StartsWith("2 of 3 rows fail under time-proportional 1.0:\n\nLine 3: base 2.35, target 3.6, observed 2.85, period 2022, verdict Behind, required >2.85\n", message, StringComparison.Ordinal);
        Assert.Contains("  verdict: expected Behind, actual OnTrack\n", message, StringComparison.Ordinal);
        Assert.Contains("  required: expected >2.85, actual ≥2.85%\n", message, StringComparison.Ordinal);
        Assert.Contains("    Verdict: 2.85 ≥ 2.85 → On schedule", message, StringComparison.Ordinal);
        Assert.Contains("Line 5:", message, StringComparison.Ordinal);
        Assert.Contains("  label: expected sun, actual Behind schedule (未达到进度要求)\n", message, StringComparison.Ordinal);
        Assert.DoesNotContain("Line 4", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_BadTable_GivesEveryFindingByLineAndColumn()
    {
        var read = DecisionTable.Read("""
            | base | target | observed | period | kind | asOf  | verdict | reason | scheme | due |
            |------|--------|----------|--------|------|-------|---------|--------|--------|-----|
            | 1..2 | 3.6    | 2.85     | 2022   |      |       | OnTrack |        |        |     |
            | 2    | 3.6    | 2,,85    | 20222  | odd  |       | Fine    |        |        |     |
            | 2    | 3.6    | 2.85     | 2022   |      | 2023  | OnTrack | Words  | none   | x   |
            | 2    | 3.6    | 2.85     | 2022   |      |       |         |        |        |     |
            | 2    | 3.6    |          | 2022   |      |       | OnTrack |        |        |     |
            | 2    | 3.6    | 2.85     | 2022   |
            2 3.6
            | 2    | 3.6    | 2.85     | 2022   |      |       | OnTrack |        |        |     |
            """);

        (int?, int?, DiagnosticCode)[] expected =
        [
            (3, 1, DiagnosticCode.UnreadableFigure),
            (4, 3, DiagnosticCode.UnreadableFigure), (4, 4, DiagnosticCode.UnreadablePeriod), (4, 5, DiagnosticCode.InvalidValue), (4, 7, DiagnosticCode.InvalidValue),
            (5, 6, DiagnosticCode.InvalidValue), (5, 8, DiagnosticCode.InvalidValue), (5, 9, DiagnosticCode.InvalidValue), (5, 10, DiagnosticCode.InvalidValue),
            (6, 7, DiagnosticCode.MissingValue),
            (7, 3, DiagnosticCode.MissingValue),
            (8, 5, DiagnosticCode.FieldCount),
            (9, 1, DiagnosticCode.InvalidValue),
        ];
        var errors = read.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error).Select(found => (found.Line, found.Column, found.Code)).ToList();
        Assert.Equal(expected, errors);
        Assert.Equal(10, Assert.Single(read.Value!.Cases).Line);
    }

    [Theory]
    [InlineData("| base | target |\n|---|---|\n| 1 | 2 |", DiagnosticCode.MissingValue)]
    [InlineData("verdict\n", DiagnosticCode.MissingValue)]
    [InlineData("  \n", DiagnosticCode.MissingValue)]
    [InlineData("| verdict | labl |\n| Behind | sun |", DiagnosticCode.InvalidValue)]
    [InlineData("verdict,verdict,observed,period\nBehind,Behind,1,2022", DiagnosticCode.DuplicateId)]
    [InlineData("verdict,comment\nBehind,\"open", DiagnosticCode.InvalidValue, 2)]
    public void Parse_BadTable_ThrowsWithTheFinding(string text, DiagnosticCode code, int line = 1)
    {
        var message = Assert.Throws<FormatException>(() => DecisionTable.Parse(text)).Message;

        Assert.Contains($"{code} at", message, StringComparison.Ordinal);
        Assert.Contains($"line {line}", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_RowsOfOtherSchemes_AreLeftOut()
    {
        var table = DecisionTable.Parse("scheme,base,target,observed,period,verdict\nfinal,2.35,3.6,3.6,2025,Behind\ntime-proportional,2.35,3.6,2.85,2022,OnTrack");

        table.Check(Schemes.TimeProportional);
        Assert.Throws<CheckFailedException>(() => table.Check());
        Assert.Throws<ArgumentException>("scheme", () => table.Check(Schemes.Eurostat));
        Assert.Throws<ArgumentException>("scheme", () => table.Cases[0].Check(Schemes.TimeProportional));
        Assert.Throws<ArgumentException>("scheme", () => Table.Check());
    }

    [Fact]
    public void Parse_OtherPeriod_IsThePlan()
    {
        // Of a plan of ten years the end of 2022 is 2/10: 0 + 2/10 × 10 = 2.
        var table = DecisionTable.Parse("base,target,observed,period,verdict\n0,10,2,2022,OnTrack\n0,10,1.9,2022,Behind", PlanPeriod.OfYears(2021, 2030));

        table.Check(Schemes.TimeProportional);
        Assert.Throws<CheckFailedException>(() => DecisionTable.Parse("base,target,observed,period,verdict\n0,10,2,2022,OnTrack").Check(Schemes.TimeProportional));
    }
}
