namespace FiveYearPlan.Specification;

/// <summary>The worked cases of rules.md 2 that need more than one row of Haishu's plan.</summary>
public class WorkedCasesSpecification
{
    private static readonly IndicatorRow Energy = Some.Row("单位生产总值能耗降低", annual: "[17]");
    private static readonly string[] Reductions = ["2021 -1.51 Change", "2022 2.20 Change", "2023 4.18 Change"];

    /// <summary>A scheme of one's own: the national method for energy intensity against time.</summary>
    private static readonly Scheme Logarithmic = new(
        "energy-logarithmic", "1.0", new BilingualText("能耗强度对数进度", "Energy intensity, logarithmic progress"),
        new BilingualText("能耗强度降低目标完成进度按对数计算。", "Progress on energy intensity computed with logarithms."),
        [
            new Rule(Measure.LogarithmicShare, [TargetKind.Reduction],
            [
                new Grade(new BilingualText("达到", "reached"), Verdict.OnTrack, line: Line.AtLeastElapsed()),
                new Grade(new BilingualText("未达到", "not reached"), Verdict.Behind),
            ]),
        ]);

    // ∏(1 − r) = 1.0151 · 0.978 · 0.9582 = 0.95127010596; (1 − that) ÷ 0.17 = 28.66 % < 60 %.
    // Left: 0.83 ÷ 0.95127010596 − 1 = −12.748 % in two years, −6.591 % a year.
    [Fact]
    public void Energy_Chained_IsBehind()
    {
        var row = Judged.Of14th(Schemes.TimeProportional, Energy, Reductions);

        Assert.Equal(Verdict.Behind, row.Verdict);
        Assert.Equal("4.872989404%", row.Counted?.ToString());
        Assert.Equal(0.287m, Math.Round(row.Deciding!.MeasureValue!.Value, 3));
        Assert.Contains("≈12.7482% in all, ≈6.5913% a year", row.Explain(Language.English), StringComparison.Ordinal);
    }

    // ln 0.95127010596 ÷ ln 0.83 = 26.811 %; the line at 60 % is 1 − 0.83^0.6 = 10.57749010…%.
    [Fact]
    public void Energy_Logarithmic_IsBehind()
    {
        var row = Judged.Of14th(Logarithmic, Energy, Reductions);

        Assert.Equal((Verdict.Behind, "not reached"), (row.Verdict, row.Label.English));
        Assert.Equal(0.268112202888m, row.Deciding?.MeasureValue);
        Assert.InRange(row.Required!.Number, 10.577490100m, 10.577490101m);
    }

    [Theory]
    [InlineData("10.5775", Verdict.OnTrack)]
    [InlineData("10.5774", Verdict.Behind)]
    public void Energy_LogarithmicLine_LiesBelowTheChainedOne(string chained, Verdict verdict)
    {
        // The chained line is 60 % of 17 = 10.2.
        Assert.Equal(verdict, Judged.Of14th(Logarithmic, Energy, $"2021-2023 {chained} Change").Verdict);
        Assert.Equal(Verdict.OnTrack, Judged.Of14th(Schemes.TimeProportional, Energy, $"2021-2023 {chained} Change").Verdict);
    }

    // A reduction of all, or of more, has no logarithm.
    [Theory]
    [InlineData("[100]", "5")]
    [InlineData("[0]", "5")]
    [InlineData("[-3]", "5")]
    [InlineData("[17]", "150")]
    public void Logarithm_OutsideItsDomain_IsAReason(string target, string reduced) => Assert.Equal(
        Reason.OutOfDomain, Judged.Of14th(Logarithmic, Some.Row("单位能耗降低", annual: target), $"2021-2023 {reduced} Change").Reason);

    // 1 − 0.9799 · 0.964 · 0.963 · 0.952 · 0.944 = 18.24882162351616 %, not the sum of 19.71 %.
    [Fact]
    public void FiveYearReduction_IsChained()
    {
        string[] years = ["2021 2.01 Change", "2022 3.6 Change", "2023 3.7 Change", "2024 4.8 Change", "2025 5.6 Change"];

        var row = Judged.Of14th(Schemes.Final, Some.Row("单位能耗降低", annual: "[18.25]"), years);
        Assert.Equal((Verdict.Missed, "18.24882162351616%"), (row.Verdict, row.Counted?.ToString()));
        Assert.Equal(Verdict.Missed, Judged.Of14th(Schemes.Final, Some.Row("单位能耗降低", annual: "[19.71]"), years).Verdict);
        Assert.Equal(Verdict.Achieved, Judged.Of14th(Schemes.Final, Some.Row("单位能耗降低", annual: "[18.24]"), years).Verdict);
    }

    // 350 + 400 + 450 + 530 + 550 = 2280 of 2300; 550 of 524.
    [Fact]
    public void SteelPlan_LevelMetTotalMissed_RowIsMissed()
    {
        var steel = Some.Row("钢产量", "万吨", target: "524", annual: "[2300]", kind: "total", direction: "increase", quantity: "flow");

        var row = Judged.Of14th(Schemes.Final, steel, "2021 350", "2022 400", "2023 450", "2024 530", "2025 550");

        Assert.Equal([(TargetKind.Level, Verdict.Achieved), (TargetKind.Total, Verdict.Missed)], row.Targets.Select(target => (target.Target.Kind, target.Verdict)));
        Assert.Equal((Verdict.Missed, true, "2280万吨", -20m), (row.Verdict, row.TargetsDisagree, row.Counted?.ToString(), row.Margin));
    }
}
