namespace FiveYearPlan.Specification;

/// <summary>From targets to rows and from rows to the plan.</summary>
public class RowSpecification
{
    private static readonly LocalDate MidTerm = new(2022, 12, 31);

    private static Dossier Two(string? level = null, string? growth = null)
    {
        var dossier = Some.Dossier(Some.Row("贸易", "亿元", "850", "1400", "10", direction: "increase", quantity: "flow", basis: "comparable"));
        dossier = level is null ? dossier : dossier.Observed("x", $"2022 {level}");
        return growth is null ? dossier : dossier.Observed("x", $"2021-2022 {growth} Growth");
    }

    // line of the level 850 + 0.4 × 550 = 1070
    [Theory]
    [InlineData("1070", "10", Verdict.OnTrack, null, false)]
    [InlineData("1070", "9.9", Verdict.Behind, null, true)]
    [InlineData("1000", "10", Verdict.Behind, null, true)]
    [InlineData("1500", "10", Verdict.OnTrack, null, false)]
    [InlineData("1070", null, Verdict.OnTrack, null, false)]
    [InlineData(null, "10", Verdict.OnTrack, null, false)]
    [InlineData(null, null, Verdict.NotAssessable, Reason.NoObservation, false)]
    [InlineData(">1000", "10", Verdict.NotAssessable, Reason.ImpreciseFigure, false)]
    [InlineData(">1000", "9.9", Verdict.Behind, null, false)]
    public void Verdict_OfSeveralTargets_IsTheWorst(string? level, string? growth, Verdict verdict, Reason? reason, bool disagree)
    {
        var row = Two(level, growth).MidTerm("x", MidTerm);

        Assert.Equal((verdict, reason, disagree), (row.Verdict, row.Reason, row.TargetsDisagree));
    }

    [Fact]
    public void Deciding_AmongEquals_IsTheFirstPrinted() =>
        Assert.Equal(TargetKind.Level, Two("1070", "10").MidTerm("x", MidTerm).Deciding?.Target.Kind);

    [Fact]
    public void Row_WithoutTarget_SaysSo()
    {
        var row = Some.Dossier(Some.Row(@base: "5", target: "—")).Observed("x", "2022 6").MidTerm("x", MidTerm);

        Assert.Equal((Verdict.NotAssessable, Reason.NoTarget), (row.Verdict, row.Reason));
        Assert.Null(row.Deciding);
        Assert.Equal("no target on file", row.Explain(Language.English));
    }

    [Fact]
    public void Words_AreNeverComputed() => Assert.Equal(
        Reason.Words, Some.Dossier(Some.Row(target: "在合理区间")).Observed("x", "2022 6").MidTerm("x", MidTerm).Reason);

    [Theory]
    [InlineData("2022 3.6", "2022 0.009", false)]
    [InlineData("2022 3.6", null, null)]
    public void AllBindingHold_NoWhenOneIsBehind_ElseUndeterminedWithGaps(string expected, string? binding, bool? holds)
    {
        var dossier = Dossiers.Haishu14.Observed("3", expected);
        dossier = binding is null ? dossier : dossier.Observed("32", binding);

        Assert.Equal(holds, dossier.Evaluate(Schemes.TimeProportional, MidTerm).AllBindingHold);
    }

    [Theory]
    [InlineData("91", true)]
    [InlineData("89", false)]
    public void AllBindingHold_WhenAllAreAssessable(string observed, bool holds)
    {
        var row = new IndicatorRow { Id = "x", Name = "优良率", Unit = "%", Base = "90", Target = "91", Nature = "约束性" };

        Assert.Equal(holds, Some.Dossier(row).Observed("x", "2022 " + observed).Evaluate(Schemes.TimeProportional, MidTerm).AllBindingHold);
    }

    [Fact]
    public void Tally_CountsRowsByNatureAndLabel()
    {
        var tally = Dossiers.Haishu14.Observed("3", "2022 2.85").Observed("20", "2022 90").Evaluate(Schemes.TimeProportional, MidTerm).Tally;

        Assert.Equal((33, 2, 1, 1, 31), (tally.All.Total, tally.All.Assessable, tally.All.OnTrack, tally.All.Behind, tally.All.NotAssessable));
        Assert.Equal((20, 1, 0), (tally.Expected.Total, tally.Expected.OnTrack, tally.Expected.Behind));
        Assert.Equal((13, 0, 1), (tally.Binding.Total, tally.Binding.OnTrack, tally.Binding.Behind));
        Assert.Equal(
            [("达到进度要求", 1), ("未达到进度要求", 1), ("难以评估", 31)], tally.All.ByLabel.Select(label => (label.Key.Chinese, label.Value)));
    }

    // base 2.345–2.355: the line lies between 2.847 and 2.853, so 2.85 may fall short and 2.84 (up to 2.845) cannot reach it.
    [Theory]
    [InlineData("2.85", true)]
    [InlineData("2.84", false)]
    [InlineData("2.86", false)]
    public void RoundingSensitive_WhenHalfADigitWouldChangeTheVerdict(string observed, bool sensitive) => Assert.Equal(
        sensitive, Dossiers.Haishu14.Observed("3", "2022 " + observed).MidTerm("3", MidTerm).RoundingSensitive);

    [Fact]
    public void Explain_BothLanguages_SayTheSameNumbers()
    {
        var row = Dossiers.Haishu14.Observed("3", "2022 2.84").MidTerm("3", MidTerm);

        Assert.Equal(
            """
            目标：3.6%（2025年底前）〔haishu-14th-outline，主要指标表第3行〕
            实绩（2022年）：2.84%
            完成进度：（2.84 − 2.35）÷（3.6 − 2.35）= 39.2%
            截至2022年12月底的时间进度：24/60 = 40%
            此时应达到：2.35 + 24/60 ×（3.6 − 2.35）→ ≥2.85
            余下时间每年需：（3.6 − 2.84）÷ 3 ≈ 0.253333百分点
            结论：2.84 < 2.85 → 未达到进度要求
            """.ReplaceLineEndings("\n"),
            row.Explain(Language.Chinese));
        Assert.EndsWith("Verdict: 2.84 < 2.85 → Behind schedule", row.Explain(Language.English), StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => row.Explain((Language)7));
    }
}
