namespace FiveYearPlan.Specification;

/// <summary>pepfar-elapsed: achievement less the goal, which is the elapsed share for totals and the whole for levels.</summary>
public class PepfarSpecification
{
    // 24 of 60 months: lines at 40 − 25 = 15, 40 − 10 = 30 and above 40 + 10 = 50 of 100.
    [Theory]
    [InlineData("14.99", "concerned", Verdict.Behind)]
    [InlineData("15", "at risk", Verdict.Behind)]
    [InlineData("15.01", "at risk", Verdict.Behind)]
    [InlineData("29.99", "at risk", Verdict.Behind)]
    [InlineData("30", "on target", Verdict.OnTrack)]
    [InlineData("49.99", "on target", Verdict.OnTrack)]
    [InlineData("50", "on target", Verdict.OnTrack)]
    [InlineData("50.01", "above target", Verdict.OnTrack)]
    [InlineData("100", "above target", Verdict.Achieved)]
    [InlineData("200", "above target", Verdict.Achieved)]
    public void Total_Grades(string sum, string label, Verdict verdict) => Assert.Equal(
        (label, verdict), Judged.Of14th(Schemes.PepfarElapsed, Some.Row(unit: "万人", target: "[100]"), $"2021-2022 {sum} Total").LabelAndVerdict());

    [Theory]
    [InlineData("74.99", "concerned", Verdict.Behind)]
    [InlineData("75", "at risk", Verdict.Behind)]
    [InlineData("89.99", "at risk", Verdict.Behind)]
    [InlineData("90", "on target", Verdict.OnTrack)]
    [InlineData("99.99", "on target", Verdict.OnTrack)]
    [InlineData("100", "on target", Verdict.Achieved)]
    [InlineData("110", "on target", Verdict.Achieved)]
    [InlineData("110.01", "above target", Verdict.Achieved)]
    public void Level_Grades(string observed, string label, Verdict verdict) => Assert.Equal(
        (label, verdict), Judged.Of14th(Schemes.PepfarElapsed, Some.Row(unit: "亿元", @base: "50", target: "100"), "2022 " + observed).LabelAndVerdict());

    [Theory]
    [InlineData("95", "on target", Verdict.Missed)]
    [InlineData("100", "on target", Verdict.Achieved)]
    public void Level_AtTheEnd_IsMetOrMissed(string observed, string label, Verdict verdict) => Assert.Equal(
        (label, verdict), Judged.Of14th(Schemes.PepfarElapsed, Some.Row(unit: "亿元", @base: "50", target: "100"), "2025 " + observed).LabelAndVerdict());

    [Fact]
    public void Total_MeasureValue_IsTheAchievement()
    {
        var row = Judged.Of14th(Schemes.PepfarElapsed, Some.Row(unit: "万人", target: "[8]"), "2021 1.7", "2022 1.6");

        Assert.Equal((0.4125m, "≥2.4万人", 0.9m), (row.Deciding?.MeasureValue, row.Required?.ToString(), row.Margin));
    }

    // A base, however imprecise, plays no part.
    [Theory]
    [InlineData("<93")]
    [InlineData(">1")]
    [InlineData(null)]
    public void Level_Base_PlaysNoPart(string? @base) => Assert.Equal(
        Verdict.Behind, Judged.Of14th(Schemes.PepfarElapsed, Some.Row(unit: "亿元", @base: @base, target: "100", direction: "increase"), "2022 80").Verdict);

    // Nothing is to be achieved of a ceiling.
    [Fact]
    public void Total_Ceiling_IsOutOfDomain() => Assert.Equal(
        Reason.OutOfDomain, Judged.Of14th(Schemes.PepfarElapsed, Some.Row(unit: "万人", target: "[<100]"), "2021-2022 30 Total").Reason);

    // Achievement of what is to fall, and of anything but totals and levels, is not defined.
    [Theory]
    [InlineData("100", "50", null, "2022 60")]
    [InlineData("100", "0", null, "2022 60")]
    [InlineData(null, null, "[-5]", "2021-2022 3 Change")]
    [InlineData("100", null, "7", "2021-2022 7 Growth")]
    public void Others_AreOutOfDomain(string? @base, string? target, string? annual, string observed) => Assert.Equal(
        Reason.OutOfDomain,
        Judged.Of14th(Schemes.PepfarElapsed, Some.Row("某率提高", @base: @base, target: target, annual: annual), observed).Reason);
}
