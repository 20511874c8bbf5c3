namespace FiveYearPlan.Specification;

/// <summary>Cases that once were wrong, each named by its cause; expected values by hand.</summary>
public class EdgeSpecification
{
    private static readonly LocalDate EndOf2022 = new(2022, 12, 31);

    private static Assessment Judge(IndicatorRow row, params string[] observed) => Some.Dossier(row).Observed("x", observed).MidTerm("x", EndOf2022);

    [Theory]
    [InlineData("能源消费增长", "≤3", "2021-2022 5% Growth", Verdict.Behind)]
    [InlineData("能源消费增长", "≤3", "2021-2022 2% Growth", Verdict.OnTrack)]
    [InlineData("能源消费增长", "3%以内", "2021-2022 3% Growth", Verdict.OnTrack)]
    public void GrowthCeiling_IsABoundToStayBelow(string name, string annual, string observed, Verdict expected)
    {
        var row = Judge(Some.Row(name, "万吨标准煤", annual: annual), observed);

        Assert.Equal(expected, row.Verdict);
        Assert.Equal("≤3%", row.Required?.ToString());
    }

    [Theory]
    [InlineData("年均增长7%以上")]
    [InlineData("提高1.25个百分点")]
    [InlineData("每年增加3万")]
    [InlineData("降低13.5%")]
    public void Words_WithANumber_AreNoDirectionAndAskForKind(string target)
    {
        var read = Some.Reading(Some.Row(@base: "100", target: target));

        Assert.Equal(TargetKind.Words, read.Value!["x"].Targets.Single().Kind);
        Assert.Equal(DiagnosticCode.KindUnclear, read.Diagnostics.Single().Code);
    }

    [Theory]
    [InlineData("不增加")]
    [InlineData("不减少")]
    public void Words_ThatDeny_AreNoDirection(string target) =>
        Assert.Equal(TargetKind.Words, Some.Plan(Some.Row(@base: "100", target: target))["x"].Targets.Single().Kind);

    [Theory]
    [InlineData("12 34")]
    [InlineData("1..2")]
    [InlineData("99999999999999999999999999999999")]
    public void TargetCell_UnreadableFigure_IsAnError(string target) =>
        Assert.Equal(DiagnosticCode.UnreadableFigure, Some.Reading(Some.Row(@base: "100", target: target)).Diagnostics.Single().Code);

    // The base may be anything above 10, or below 10.
    [Theory]
    [InlineData(">10", "进一步缩小", "2022 12", Verdict.NotAssessable, Reason.ImpreciseFigure)]
    [InlineData(">10", "进一步缩小", "2022 9", Verdict.OnTrack, null)]
    [InlineData("<10", "稳中有增", "2022 9", Verdict.NotAssessable, Reason.ImpreciseFigure)]
    [InlineData("<10", "稳中有增", "2022 12", Verdict.OnTrack, null)]
    public void Direction_FromABaseOpenToOneSide(string @base, string target, string observed, Verdict verdict, Reason? reason)
    {
        var row = Judge(Some.Row("差距", "元", @base, target), observed);

        Assert.Equal((verdict, reason), (row.Verdict, row.Reason));
    }

    [Fact]
    public void Level_FromABaseOpenToOneSide_WhereEveryLineAgrees() =>
        Assert.Equal(Verdict.OnTrack, Judge(Some.Row(@base: "<5", target: "10"), "2022 8").Verdict);

    [Fact]
    public void Order_OfObservationsOfTwoBases_DoesNotDecide()
    {
        var dossier = Some.Dossier(Some.Row("投资", "亿元", annual: "7", direction: "increase")).Observed("x", "2021 7 Growth");
        var real = Observation.Parse("x", "2022", "8", ObservationKind.Growth).WithPriceBasis(PriceBasis.Comparable);
        var nominal = Observation.Parse("x", "2022", "6", ObservationKind.Growth).WithPriceBasis(PriceBasis.Current);

        Assert.Equal(
            dossier.With([real, nominal]).Evaluate(Schemes.TimeProportional, EndOf2022).ToJson(),
            dossier.With([nominal, real]).Evaluate(Schemes.TimeProportional, EndOf2022).ToJson());
    }

    [Fact]
    public void Ignored_LaterPeriodInAWrongUnit_DecidesNothing()
    {
        var row = Some.Dossier(Some.Row("贸易", "亿元", "850", "1400", "10", direction: "increase", quantity: "flow"))
            .Observed("x", "2021 12 Growth", "2024 6人").MidTerm("x", new LocalDate(2021, 12, 31));

        Assert.Equal(Verdict.OnTrack, row.Verdict);
    }

    [Fact]
    public void Versions_AreOrderedByDateAndDeriveTheirOwnDirection()
    {
        var row = new IndicatorRow
        {
            Id = "x",
            Name = "某指标",
            Unit = "%",
            Base = "100",
            Target = "90",
            Variants =
            [
                new RowVariant { Date = new LocalDate(2023, 6, 1), Target = "110", Reason = new BilingualText("二次", "second") },
                new RowVariant { Date = new LocalDate(2022, 6, 1), Target = "105", Reason = new BilingualText("首次", "first") },
            ],
        };
        var dossier = Some.Dossier(row).Observed("x", "2022 100");

        Assert.Equal("110%", dossier.Plan["x"].Targets.Single().Figure!.ToString());
        Assert.Equal("105%", dossier.Plan.AsOf(new LocalDate(2022, 12, 31))["x"].Targets.Single().Figure!.ToString());
        var adopted = dossier.With(dossier.Plan.AsAdopted()).MidTerm("x", EndOf2022);
        Assert.Equal((Verdict.Behind, "≤96%"), (adopted.Verdict, adopted.Required?.ToString()));
    }

    // 26 to 22 is a fall of 4; after two years 1.6 are due.
    [Theory]
    [InlineData("2022 27", Verdict.Behind, "-1微克/立方米")]
    [InlineData("2022 24", Verdict.OnTrack, "2微克/立方米")]
    public void FallingLevel_WithAPrintedReduction_CountsTheFall(string observed, Verdict expected, string counted)
    {
        var change = Judge(Some.Row("PM2.5浓度下降", "微克/立方米", "26", "22", "[4]"), observed).Targets[1];

        Assert.Equal((expected, counted, "≥1.6微克/立方米"), (change.Verdict, change.Counted?.ToString(), change.Required?.ToString()));
    }

    // 1 − 0.97² = 5.91 %
    [Fact]
    public void StatedReduction_ChainsWhateverTheName()
    {
        var row = Judge(Some.Row("单位GDP能耗", "吨标准煤/万元", annual: "[13.5]", kind: "reduction", direction: "decrease"), "2021 3.0 Change", "2022 3.0 Change");

        Assert.Equal((Verdict.OnTrack, "5.91%", "≥5.4%"), (row.Verdict, row.Counted?.ToString(), row.Required?.ToString()));
    }

    [Theory]
    [InlineData("10", "2022 8", Verdict.Achieved)]
    [InlineData("前十", "2022 8", Verdict.Achieved)]
    [InlineData("前10位", "2022 11", Verdict.NotAssessable)]
    public void Ranks_AreBetterWhenLower(string target, string observed, Verdict expected) =>
        Assert.Equal(expected, Judge(Some.Row("排名", "位", target: target), observed).Verdict);

    [Fact]
    public void GrowthNameInAnotherUnit_IsNoGrowth() =>
        Assert.Equal(Reason.NoObservation, Judge(Some.Row("投资增速", "倍", annual: "7", direction: "increase"), "2022 5").Reason);

    [Theory]
    [InlineData(2021)]
    [InlineData(20200)]
    [InlineData(-20000)]
    [InlineData(int.MaxValue)]
    public void BaseYear_NotBeforeThePlan_IsReportedAndTheBaseLeftOut(int year)
    {
        var read = Some.Reading(new IndicatorRow { Id = "x", Name = "某指标", Unit = "%", Base = "100", BaseYear = year, Annual = "7", Direction = "increase" });

        Assert.Equal((DiagnosticCode.InvalidValue, "rows[1].baseYear"), (read.Diagnostics.Single().Code, read.Diagnostics.Single().Path));
        Assert.Null(read.Value!["x"].Baseline);
        Assert.Equal(Reason.NoObservation, Dossier.Of(read.Value).Observed("x", "2022 110").MidTerm("x", EndOf2022).Reason);
    }

    [Theory]
    [InlineData("<5", ">3", 0)]
    [InlineData("完成", "未完成", 0)]
    [InlineData("2.8", "2.9", 1)]
    public void ConflictingRows_SpanOrNeitherIsJudged(string first, string second, int kept)
    {
        var read = Observation.Read(
            [new ObservationRow { Indicator = "3", Period = "2022", Value = first }, new ObservationRow { Indicator = "3", Period = "2022", Value = second }],
            Dossiers.Haishu14.Plan);

        Assert.Equal(DiagnosticCode.ConflictingObservations, read.Diagnostics.Single().Code);
        Assert.Equal(kept, read.Value!.Count);
    }

    [Fact]
    public void Total_BeyondDecimal_IsJudgedWithoutACrash()
    {
        var dossier = Some.Dossier(Some.Row("流量", "元", annual: "[9999999999999999999999999999]", direction: "increase"))
            .Observed("x", [.. new[] { 2021, 2022 }.SelectMany(_ => Enumerable.Range(1, 4), (year, quarter) => $"{year}Q{quarter} 9903520314283000000000000000")]);

        Assert.Equal(Verdict.Achieved, dossier.MidTerm("x", EndOf2022).Verdict);
    }

    [Fact]
    public void Reductions_OfMoreThanTheWhole_AreOutOfDomain() => Assert.Equal(
        Reason.OutOfDomain, Judge(Some.Row("能耗降低", annual: "[13.5]"), "2021 150 Change", "2022 200 Change").Reason);

    [Fact]
    public void Level_OfTheYear_ComesBeforeThatOfItsLastQuarter() => Assert.Equal(
        Verdict.Missed, Dossiers.Haishu14.Observed("21", "2025 28", "2025Q4 20").AtTheEnd("21").Verdict);
}
