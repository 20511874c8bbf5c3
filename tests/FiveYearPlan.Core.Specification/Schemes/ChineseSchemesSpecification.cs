namespace FiveYearPlan.Specification;

/// <summary>The five Chinese presets at their lines; rules.md 2.</summary>
public class ChineseSchemesSpecification
{
    private static IndicatorRow Level => Some.Row(unit: "亿元", @base: "0", target: "100");

    // 24 of 60 months: the line is 40.
    [Theory]
    [InlineData("39.99", "未达到进度要求", Verdict.Behind)]
    [InlineData("40", "达到进度要求", Verdict.OnTrack)]
    [InlineData("40.01", "达到进度要求", Verdict.OnTrack)]
    [InlineData("99.99", "达到进度要求", Verdict.OnTrack)]
    [InlineData("100", "提前达到目标", Verdict.Achieved)]
    public void TimeProportional_Level_Labels(string observed, string label, Verdict verdict) =>
        AssertLabel(label, verdict, Judged.Of14th(Schemes.TimeProportional, Level, "2022 " + observed));

    [Theory]
    [InlineData("2025 99.99", "未完成", Verdict.Missed)]
    [InlineData("2025 100", "完成", Verdict.Achieved)]
    public void TimeProportional_AtTheEnd_Labels(string observed, string label, Verdict verdict) =>
        AssertLabel(label, verdict, Judged.Of14th(Schemes.TimeProportional, Level, observed));

    [Fact]
    public void TimeProportional_NotAssessable_HasAnotherLabelAtTheEnd()
    {
        Assert.Equal("难以评估", Judged.Of14th(Schemes.TimeProportional, Some.Row(target: "在合理区间"), "2022 5").Label.Chinese);
        Assert.Equal("无法评估", Judged.Of14th(Schemes.TimeProportional, Some.Row(target: "在合理区间"), "2025 5").Label.Chinese);
    }

    // Kinds with a line at time: total 100, change 10, reduction 10 %.
    [Theory]
    [InlineData("万人", null, "[100]", null, "2021-2022 40 Total", Verdict.OnTrack)]
    [InlineData("万人", null, "[100]", null, "2021-2022 39.99 Total", Verdict.Behind)]
    [InlineData("万人", null, "[100]", null, "2021-2022 100 Total", Verdict.Achieved)]
    [InlineData("%", "20", null, "[10]", "2022 24", Verdict.OnTrack)]
    [InlineData("%", "20", null, "[10]", "2022 23.99", Verdict.Behind)]
    [InlineData("%", "20", null, "[10]", "2022 30", Verdict.Achieved)]
    public void TimeProportional_OtherKinds_HaveTheSameLine(
        string unit, string? @base, string? target, string? annual, string observed, Verdict verdict) => Assert.Equal(
            verdict, Judged.Of14th(Schemes.TimeProportional, Some.Row(unit: unit, @base: @base, target: target, annual: annual), observed).Verdict);

    [Theory]
    [InlineData("3.99", Verdict.Behind)]
    [InlineData("4", Verdict.OnTrack)]
    [InlineData("10", Verdict.Achieved)]
    public void TimeProportional_Reduction_IsAgainstTime(string chained, Verdict verdict) => Assert.Equal(
        verdict, Judged.Of14th(Schemes.TimeProportional, Some.Row("单位能耗降低", annual: "[10]"), $"2021-2022 {chained} Change").Verdict);

    // Average growth that is met so far can be lost: on track, not achieved.
    [Theory]
    [InlineData("6.99", Verdict.Behind)]
    [InlineData("7", Verdict.OnTrack)]
    [InlineData("70", Verdict.OnTrack)]
    public void TimeProportional_Growth_IsAgainstItsTarget(string rate, Verdict verdict) => Assert.Equal(
        verdict, Judged.Of14th(Schemes.TimeProportional, Some.Row("收入", "亿元", annual: "7"), $"2021-2022 {rate} Growth").Verdict);

    // 30 June 2023 is 30 of 60 months.
    [Theory]
    [InlineData("2023H1 49.99", "未达到进度要求", Verdict.Behind)]
    [InlineData("2023H1 50", "达到进度要求", Verdict.OnTrack)]
    [InlineData("2023H1 100", "提前达到目标", Verdict.Achieved)]
    [InlineData("2022 50", "难以评估", Verdict.NotAssessable)]
    [InlineData("2023 50", "难以评估", Verdict.NotAssessable)]
    [InlineData("2025 100", "无法评估", Verdict.NotAssessable)]
    public void TimeHalf_OnlyMidPlan_IsJudged(string observed, string label, Verdict verdict)
    {
        var row = Judged.Of14th(Schemes.TimeHalfProgressHalf, Level, observed);

        AssertLabel(label, verdict, row);
        Assert.Equal(verdict == Verdict.NotAssessable ? Reason.OutOfDomain : null, row.Reason);
    }

    [Theory]
    [InlineData("2022 39.99", "未达目标进度", Verdict.Behind)]
    [InlineData("2022 40", "达到目标要求", Verdict.OnTrack)]
    [InlineData("2022 100", "达到目标要求", Verdict.Achieved)]
    [InlineData("2023H1 49.99", "未达目标进度", Verdict.Behind)]
    [InlineData("2023H1 50", "达到目标要求", Verdict.OnTrack)]
    [InlineData("2021 100", "无法评估", Verdict.NotAssessable)]
    [InlineData("2023 100", "无法评估", Verdict.NotAssessable)]
    public void Jiangbei_AcceptsTwoPeriods(string observed, string label, Verdict verdict)
    {
        var row = Judged.Of14th(Schemes.Jiangbei2023, Level, observed);

        AssertLabel(label, verdict, row);
        Assert.Equal(verdict == Verdict.NotAssessable ? Reason.OutOfDomain : null, row.Reason);
    }

    [Theory]
    [InlineData("26.9", "提前达到目标", Verdict.Achieved, "达到进度要求", Verdict.OnTrack)]
    [InlineData("27", "未达到进度要求", Verdict.Behind, "未达到进度要求", Verdict.Behind)]
    public void Yinzhou_KeptHold_CountsAsReachedEarly(string observed, string yinzhou, Verdict judged, string usual, Verdict usually)
    {
        var hold = Some.Row("细颗粒物", "微克/立方米", "26", "<27");

        AssertLabel(yinzhou, judged, Judged.Of14th(Schemes.Yinzhou2023, hold, "2022 " + observed));
        AssertLabel(usual, usually, Judged.Of14th(Schemes.TimeProportional, hold, "2022 " + observed));
    }

    // Visible in the declaration: the texts differ in the names, and in the one grade of the kept hold.
    [Fact]
    public void Yinzhou_Declaration_DiffersInOneGrade()
    {
        var (yinzhou, usual) = (Grades(Schemes.Yinzhou2023), Grades(Schemes.TimeProportional));

        Assert.Equal(usual.Count, yinzhou.Count);
        Assert.Equal(
            [("0.2", "达到进度要求 OnTrack", "提前达到目标 Achieved")],
            usual.Zip(yinzhou).Where(pair => pair.First != pair.Second).Select(pair => (pair.First.Place, pair.First.Text, pair.Second.Text)));

        static List<(string Place, string Text)> Grades(Scheme scheme) =>
        [
            .. scheme.Rules.SelectMany((rule, r) => rule.Grades.Select((grade, g) => ($"{r}.{g}", $"{grade.Label.Chinese} {grade.Verdict}"))),
        ];
    }

    [Theory]
    [InlineData("2025 5.79", "未完成", Verdict.Missed)]
    [InlineData("2025 5.89", "未完成", Verdict.Missed)]
    [InlineData("2025 5.9", "完成", Verdict.Achieved)]
    [InlineData("2025 5.91", "完成", Verdict.Achieved)]
    [InlineData("2024 5.9", "无法评估", Verdict.NotAssessable)]
    public void Final_HasNoTolerance(string observed, string label, Verdict verdict)
    {
        var row = Judged.Of14th(Schemes.Final, Some.Row("每千人医生数", "人", "4.5", "5.9"), observed);

        AssertLabel(label, verdict, row);
        Assert.Equal(verdict == Verdict.NotAssessable ? Reason.NotYetDue : null, row.Reason);
    }

    [Theory]
    [InlineData("2025-12-30", Reason.NotYetDue)]
    [InlineData("2025-12-31", Reason.NoObservation)]
    public void Final_DayBeforeTheLast_IsNotYetDue(string day, Reason reason) => Assert.Equal(
        reason, Some.Dossier(Level).Observed("x", "2024 200").Evaluate(Schemes.Final, NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value)["x"].Reason);

    private static void AssertLabel(string label, Verdict verdict, Assessment row) => Assert.Equal((label, verdict), (row.Label.Chinese, row.Verdict));
}
