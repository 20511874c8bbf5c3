namespace FiveYearPlan.Specification;

/// <summary>What decides what: series, chains, totals, scopes, prices, vintages, breaks.</summary>
public class EvidenceSpecification
{
    private static readonly LocalDate End = new(2025, 12, 31);

    private static readonly Dossier Energy = Some.Dossier(Some.Row("单位生产总值能源消耗降低", annual: "[17]"));
    private static readonly Dossier Jobs = Some.Dossier(Some.Row("就业", "万人", annual: "[8]", direction: "increase"));

    // 1.0151 × 0.978 × 0.9582 = 0.95127…, so 4.87 % of 17 %: 28.7 %, below 36/60. Left: 1 − 0.83 ÷ 0.95127 = 12.75 %, 6.59 % a year.
    [Fact]
    public void Reduction_OfThreeYears_IsChained()
    {
        var row = Energy.Observed("x", "2021 -1.51 Change", "2022 2.20 Change", "2023 4.18 Change").MidTerm("x", new LocalDate(2023, 12, 31));

        Assert.Equal(Verdict.Behind, row.Verdict);
        Assert.Equal(0.287m, Math.Round(row.Deciding!.MeasureValue!.Value, 3));
        Assert.Equal("≥10.2%", row.Required?.ToString());
        Assert.Equal(Measure.ChainedShare, row.Deciding.Measure);
        Assert.Contains("≈12.7482% in all, ≈6.5913% a year", row.Explain(Language.English), StringComparison.Ordinal);
    }

    // 1 − 0.9799 × 0.964 × 0.963 × 0.952 × 0.944 = 18.2…; the sum would be 19.71
    [Fact]
    public void Reduction_OfFiveYears_IsEighteenNotNineteen()
    {
        var row = Energy.Observed("x", "2021 2.01 Change", "2022 3.6 Change", "2023 3.7 Change", "2024 4.8 Change", "2025 5.6 Change").AtTheEnd("x");

        Assert.Equal(Verdict.Achieved, row.Verdict);
        Assert.Equal(18.25m, Math.Round(row.Deciding!.Counted!.Number, 2));
    }

    [Fact]
    public void Reduction_MissingYear_IncompleteSeries() => Assert.Equal(
        Reason.IncompleteSeries, Energy.Observed("x", "2021 2 Change", "2023 4 Change").MidTerm("x", new LocalDate(2023, 12, 31)).Reason);

    [Fact]
    public void Reduction_OverSeveralYears_IsTheWhole() => Assert.Equal(
        "18%", Energy.Observed("x", "2021-2025 18 Change").AtTheEnd("x").Deciding!.Counted!.ToString());

    [Fact]
    public void Total_RunningTotalAndSumDisagree_TotalCountsAndIsReported()
    {
        var evaluation = Jobs.Observed("x", "2021 1.7", "2022 1.6", "2021-2022 3.5 Total").Evaluate(Schemes.TimeProportional, new LocalDate(2022, 12, 31));

        Assert.Equal("3.5万人", evaluation["x"].Deciding!.Counted!.ToString());
        Assert.Equal(DiagnosticCode.TotalsDisagree, evaluation.Diagnostics.Single().Code);
    }

    [Fact]
    public void Total_RunningTotalThenAYear_AreSummed() => Assert.Equal(
        "5.1万人", Jobs.Observed("x", "2021-2022 3.5 Total", "2023 1.6").MidTerm("x", new LocalDate(2023, 12, 31)).Deciding!.Counted!.ToString());

    [Fact]
    public void Total_HalfYears_Tile() => Assert.Equal(
        "2万人", Jobs.Observed("x", "2021H1 0.9", "2021H2 1.1").MidTerm("x", new LocalDate(2021, 12, 31)).Deciding!.Counted!.ToString());

    [Fact]
    public void Total_ReachedEarly_IsAchieved() => Assert.Equal(
        Verdict.Achieved, Jobs.Observed("x", "2021 4", "2022 4").MidTerm("x", new LocalDate(2022, 12, 31)).Verdict);

    [Fact]
    public void Total_NotFromTheFirstDay_IsWidenedAndSaid()
    {
        var dossier = Jobs.Observed("x", "2022 3.3 Total");

        Assert.Equal(DiagnosticCode.PeriodWidened, dossier.Diagnostics.Single().Code);
        Assert.Equal(0.4125m, dossier.MidTerm("x", new LocalDate(2022, 12, 31)).Deciding!.MeasureValue);
    }

    // A ceiling over five years is kept only when they are over: 12 of 100 by the end of year 1 is below 20.
    [Theory]
    [InlineData("2021 12", Verdict.OnTrack)]
    [InlineData("2021 20", Verdict.OnTrack)]
    [InlineData("2021 21", Verdict.Behind)]
    public void Total_Ceiling_IsHeldAgainstTheElapsedShare(string observed, Verdict expected) => Assert.Equal(
        expected, Some.Dossier(Some.Row("排放", "万吨", target: "[≤100]", kind: "total")).Observed("x", observed).MidTerm("x", new LocalDate(2021, 12, 31)).Verdict);

    // The geometric mean: 1.08 × 1.04 = 1.1232 is below 1.06² = 1.1236, though the arithmetic mean is 6.
    [Theory]
    [InlineData("2021 8 Growth", "2022 4 Growth", Verdict.Behind)]
    [InlineData("2021 6 Growth", "2022 6 Growth", Verdict.OnTrack)]
    [InlineData("2021 7 Growth", "2022 5.01 Growth", Verdict.OnTrack)]
    public void AverageGrowth_OfTwoYears_IsGeometric(string first, string second, Verdict expected)
    {
        var row = Some.Dossier(Some.Gdp()).Observed("gdp", first, second).MidTerm("gdp", new LocalDate(2022, 12, 31));

        Assert.Equal(expected, row.Verdict);
        Assert.Equal("≥6%", row.Required?.ToString());
        Assert.Equal(Math.Sign(row.Margin!.Value) >= 0, expected == Verdict.OnTrack);
    }

    // 1000 → 1123.6 in two years is exactly 6 % a year.
    [Fact]
    public void AverageGrowth_WithoutRates_IsDerivedAndSaysSo()
    {
        var row = Some.Dossier(Some.Gdp()).Observed("gdp", "2022 1123.6").MidTerm("gdp", new LocalDate(2022, 12, 31));

        Assert.Equal(Verdict.OnTrack, row.Verdict);
        Assert.Equal(0m, row.Margin);
        Assert.Contains("1123.6 ÷ 1000", row.Explain(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void AverageGrowth_AtComparablePrices_IsNotDerived()
    {
        var dossier = Some.Dossier(Some.Row("地区生产总值", "亿元", "1000", null, "6", "gdp", "increase", "flow", basis: "comparable"));

        Assert.Equal(Reason.NoObservation, dossier.Observed("gdp", "2022 1200").MidTerm("gdp", new LocalDate(2022, 12, 31)).Reason);
    }

    [Fact]
    public void AverageGrowth_OfAGrowthRate_TakesLevelsAsGrowth()
    {
        var row = Dossiers.Haishu14.Observed("13", "2021 3", "2022 6").MidTerm("13", new LocalDate(2022, 12, 31));

        // 1.03 × 1.06 = 1.0918 ≥ 1.04² = 1.0816
        Assert.Equal(Verdict.OnTrack, row.Verdict);
    }

    [Fact]
    public void InStep_GrowthAgainstTheEconomy_BothUpToTheSameYear()
    {
        var dossier = Some.Dossier(Some.Row("收入", "元", annual: "与经济增长基本同步", direction: "increase"), Some.Gdp())
            .Observed("gdp", "2021 8 Growth", "2022 3 Growth");

        Assert.Equal(Verdict.OnTrack, dossier.Observed("x", "2021 8 Growth", "2022 3 Growth").MidTerm("x", new LocalDate(2022, 12, 31)).Verdict);
        Assert.Equal(Verdict.Behind, dossier.Observed("x", "2021 8 Growth", "2022 2.9 Growth").MidTerm("x", new LocalDate(2022, 12, 31)).Verdict);
        var shorter = dossier.Observed("x", "2021 9 Growth").MidTerm("x", new LocalDate(2022, 12, 31));
        Assert.Equal(Verdict.OnTrack, shorter.Verdict);
        Assert.Equal("≥8%", shorter.Required?.ToString());
    }

    [Fact]
    public void InStep_RealAgainstNominal_BasisMismatch()
    {
        var dossier = Some.Dossier(Some.Row("收入", "元", annual: "与经济增长同步", direction: "increase"), Some.Gdp())
            .With(Observation.Parse("gdp", "2021", "8", ObservationKind.Growth).WithPriceBasis(PriceBasis.Comparable))
            .With(Observation.Parse("x", "2021", "9", ObservationKind.Growth).WithPriceBasis(PriceBasis.Current));

        Assert.Equal(Reason.BasisMismatch, dossier.MidTerm("x", new LocalDate(2021, 12, 31)).Reason);
    }

    [Theory]
    [InlineData("2021 2.9", null, Verdict.Behind, null)]
    [InlineData("2021 3.1", "2022 2.9", Verdict.Behind, null)]
    [InlineData("2021 3.1", "2022 3", Verdict.OnTrack, null)]
    [InlineData("2022 3.1", null, Verdict.NotAssessable, Reason.IncompleteSeries)]
    [InlineData("2022 2.9", null, Verdict.Behind, null)]
    public void EachYear_AYearThatFails_DecidesAtOnce(string first, string? second, Verdict expected, Reason? reason)
    {
        var dossier = Some.Dossier(Some.Row("新增", "万人", annual: "每年3万人以上", quantity: "flow")).Observed("x", first);
        var row = (second is null ? dossier : dossier.Observed("x", second)).MidTerm("x", new LocalDate(2022, 12, 31));

        Assert.Equal((expected, reason), (row.Verdict, row.Reason));
    }

    [Theory]
    [InlineData("2022 19", Verdict.OnTrack)]
    [InlineData("2022 20", Verdict.Behind)]
    [InlineData("2025 19", Verdict.Achieved)]
    [InlineData("2025 21", Verdict.Missed)]
    public void Direction_ARankThatRises_IsStrictlyBetterThanTheBase(string observed, Verdict expected) => Assert.Equal(
        expected, Some.Dossier(Some.Row("排名", "位", "20", "进位")).Observed("x", observed).MidTerm("x", Some.EndOf(observed[..4])).Verdict);

    [Fact]
    public void Level_OfAFlow_TakesFullYearsOnly()
    {
        var evaluation = Dossiers.Haishu14.Observed("11", "2023H1 700").Evaluate(Schemes.TimeProportional, new LocalDate(2023, 6, 30));

        Assert.Equal(Reason.NoObservation, evaluation["11"].Reason);
        Assert.Contains(evaluation.Diagnostics, found => found.Code == DiagnosticCode.PartOfYear && found.Severity == DiagnosticSeverity.Info);
    }

    // Half a year's output is half of the output, and the beds of June are all the beds: only the row can say which it is.
    [Theory]
    [InlineData("亿元", null, "2023H1", true)]
    [InlineData("亿元", null, "2023Q1-3", true)]
    [InlineData("亿元", null, "2023-06", true)]
    [InlineData("亿元", null, "2021-2022", true)]
    [InlineData("万元/人", null, "2023H1", true)]
    [InlineData("亿元", "总之", "2023H1", true)]
    [InlineData("亿元", "stock", "2023H1", false)]
    [InlineData("亿元", "时点数", "2023H1", false)]
    [InlineData("亿元", "flow", "2023H1", false)]
    [InlineData("万元/人", "rate", "2023H1", false)]
    [InlineData("%", null, "2023H1", false)]
    [InlineData("亿元", null, "2023-06-30", false)]
    [InlineData("亿元", null, "2022", false)]
    public void Level_ForOtherThanAYear_IsReportedWhereTheQuantityIsNotStated(string unit, string? quantity, string period, bool reported)
    {
        var plan = Some.Reading(Some.Row("某指标", unit, "500", "700", direction: "increase", quantity: quantity)).Value!;
        var evaluation = Dossier.Of(plan).Observed("x", $"{period} 300").Evaluate(Schemes.TimeProportional, new LocalDate(2023, 9, 30));
        var found = evaluation.Diagnostics.Where(known => known.Code == DiagnosticCode.QuantityAssumed).ToList();

        Assert.Equal(reported, found is [{ Severity: DiagnosticSeverity.Warning, Value: "300" }]);
        Assert.All(found, known => Assert.Equal($"x.{period}", known.Path));
        Assert.Equal(quantity == "flow" ? Reason.NoObservation : null, evaluation["x"].Reason);
    }

    [Fact]
    public void Level_OfAnUnstatedQuantity_IsReportedOnceAndOnlyWhereItDecides()
    {
        var (asOf, row) = (new LocalDate(2023, 12, 31), Some.Row("某指标", "亿元", "500", "700", "[200]", direction: "increase"));
        var twice = Dossier.Of(Some.Reading(row).Value!).Observed("x", "2023H2 300").Evaluate(Schemes.TimeProportional, asOf);
        var passed = Some.Dossier(Some.Row("某指标", "亿元", "500", "700", direction: "increase")).Observed("x", "2023H1 300", "2023 600").Evaluate(Schemes.TimeProportional, asOf);

        Assert.Single(twice.Diagnostics, known => known.Code == DiagnosticCode.QuantityAssumed);
        Assert.Empty(passed.Diagnostics);
        Assert.Contains(
            "请注明 quantity（数量类型）：时点数 stock、时期数 flow 或比率 rate；暂按时点数处理",
            twice.Diagnostics.Single(known => known.Code == DiagnosticCode.QuantityAssumed).Message(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Level_ThatAnotherKeepsStepWith_IsReportedToo()
    {
        var income = new IndicatorRow { Id = "income", Name = "收入", Unit = "元", Base = "100", Annual = "与产值同步", InStepWith = "output", Direction = "increase", Quantity = "rate" };
        var output = Some.Row("产值", "亿元", "500", "700", null, "output", "increase");
        var dossier = Some.Dossier(income, output).Observed("income", "2023 120").Observed("output", "2023H2 600");
        var found = dossier.Evaluate(Schemes.TimeProportional, new LocalDate(2023, 12, 31)).Diagnostics.Where(known => known.Code == DiagnosticCode.QuantityAssumed);

        Assert.Equal(["output.2023H2"], found.Select(known => known.Path).ToArray());
    }

    [Fact]
    public void Level_MetWithoutABase_IsAchievedNotMetIsNoBaseline()
    {
        Assert.Equal(Verdict.Achieved, Dossiers.Haishu14.Observed("29", "2022 2.5").MidTerm("29", new LocalDate(2022, 12, 31)).Verdict);
        Assert.Equal(Reason.NoBaseline, Dossiers.Haishu14.Observed("29", "2022 2.4").MidTerm("29", new LocalDate(2022, 12, 31)).Reason);
    }

    [Fact]
    public void Level_AcrossABreak_SeriesBreakUnlessLinked()
    {
        var break2021 = new SeriesBreak("3", new LocalDate(2021, 7, 1), new BilingualText("普查修订", "census revision"));
        var linked = new SeriesBreak("3", new LocalDate(2021, 7, 1), new BilingualText("普查修订", "census revision"), 0.5m);
        var dossier = Dossiers.Haishu14.Observed("3", "2022 5.68");

        Assert.Equal(Reason.SeriesBreak, Dossiers.Haishu14.Observed("3", "2022 2.84").With(break2021).MidTerm("3", new LocalDate(2022, 12, 31)).Reason);
        Assert.Equal("2.84%", dossier.With(linked).MidTerm("3", new LocalDate(2022, 12, 31)).Deciding!.Counted!.ToString().Replace("2.840", "2.84", StringComparison.Ordinal));
        Assert.Equal(Verdict.Behind, dossier.With(linked).MidTerm("3", new LocalDate(2022, 12, 31)).Verdict);
    }

    [Fact]
    public void Vintages_TheLatestCounts_ReplacingTheSameIsSaid()
    {
        var estimate = Observation.Parse("3", "2022", "2.9").WithVintage(Vintage.Estimate);
        var dossier = Dossiers.Haishu14.With(estimate).With(Observation.Parse("3", "2022", "2.84").WithVintage(Vintage.Revised));

        Assert.Equal(Verdict.Behind, dossier.MidTerm("3", new LocalDate(2022, 12, 31)).Verdict);
        Assert.Empty(dossier.Diagnostics);
        Assert.Equal(DiagnosticCode.ReplacedObservation, dossier.With(estimate).Diagnostics.Single().Code);
    }

    [Fact]
    public void KnownAsOf_PublishedLater_IsNotKnown()
    {
        var dossier = Dossiers.Haishu14.With(
        [
            Observation.Parse("3", "2022", "2.9").WithVintage(Vintage.Estimate).WithPublished(new LocalDate(2023, 1, 10)),
            Observation.Parse("3", "2022", "2.84").WithVintage(Vintage.Final).WithPublished(new LocalDate(2023, 12, 1)),
        ]);

        Assert.Equal(Verdict.Behind, dossier.MidTerm("3", End.PlusYears(-1)).Verdict);
        Assert.Equal(Verdict.OnTrack, dossier.KnownAsOf(new LocalDate(2023, 6, 30)).MidTerm("3", End.PlusYears(-1)).Verdict);
        Assert.Equal(Reason.NoObservation, dossier.KnownAsOf(new LocalDate(2022, 12, 31)).MidTerm("3", End.PlusYears(-1)).Reason);
    }

    [Fact]
    public void Scope_OfAnotherTerritoryOrUnstated_NeverDecides()
    {
        var other = Dossiers.Haishu14.With(Observation.Parse("3", "2022", "2.9").WithTerritory(Territory.Proper));
        var unstated = Dossiers.Haishu14.With(Observation.Parse("3", "2022", "2.9").WithTerritory(Territory.Unstated));

        Assert.Equal(Reason.NoObservation, other.MidTerm("3", new LocalDate(2022, 12, 31)).Reason);
        Assert.Equal(DiagnosticCode.ScopeMismatch, other.Diagnostics.Single().Code);
        Assert.Equal(Reason.ScopeUnstated, unstated.MidTerm("3", new LocalDate(2022, 12, 31)).Reason);
    }

    [Fact]
    public void Basis_UnstatedIsAssumedAndSaid_StatedDifferentIsMismatch()
    {
        var row = Some.Row("地区生产总值", "亿元", "1201", "2000", quantity: "flow", basis: "comparable");
        var assumed = Some.Dossier(row).Observed("x", "2022 1600").Evaluate(Schemes.TimeProportional, new LocalDate(2022, 12, 31));
        var nominal = Some.Dossier(row).With(Observation.Parse("x", "2022", "1600").WithPriceBasis(PriceBasis.Current));

        Assert.Equal(Verdict.OnTrack, assumed["x"].Verdict);
        Assert.Contains(assumed.Diagnostics, found => found.Code == DiagnosticCode.BasisAssumed && found.Severity == DiagnosticSeverity.Warning);
        Assert.Equal(Reason.BasisMismatch, nominal.MidTerm("x", new LocalDate(2022, 12, 31)).Reason);
    }

    [Fact]
    public void Basis_OfTheTargetUnstated_IsAssumedAndSaid()
    {
        var dossier = Some.Dossier(Some.Row("地区生产总值", "亿元", "1201", "2000", quantity: "flow"))
            .With(Observation.Parse("x", "2022", "1600").WithPriceBasis(PriceBasis.Current));

        var evaluation = dossier.Evaluate(Schemes.TimeProportional, new LocalDate(2022, 12, 31));

        Assert.Equal(Verdict.OnTrack, evaluation["x"].Verdict);
        Assert.Equal(DiagnosticCode.BasisAssumed, Assert.Single(evaluation.Diagnostics).Code);
    }

    [Fact]
    public void Unit_Converted_WithinADimensionElseMismatch()
    {
        Assert.Equal(Verdict.Behind, Dossiers.Haishu14.Observed("11", "2022 10000000万元").MidTerm("11", new LocalDate(2022, 12, 31)).Verdict);
        Assert.Equal(Verdict.OnTrack, Dossiers.Haishu14.Observed("11", "2022 10700000万元").MidTerm("11", new LocalDate(2022, 12, 31)).Targets[0].Verdict);
        Assert.Equal(Reason.UnitMismatch, Dossiers.Haishu14.Observed("11", "2022 1000亿美元").MidTerm("11", new LocalDate(2022, 12, 31)).Reason);
    }

    [Fact]
    public void Change_InPercentagePointsOrFromLevels_CountsSinceTheBase()
    {
        var dossier = Some.Dossier(Some.Row(@base: "7", annual: "[13]", direction: "increase"));

        Assert.Equal(Verdict.OnTrack, dossier.Observed("x", "2021-2022 5.2百分点 Change").MidTerm("x", new LocalDate(2022, 12, 31)).Verdict);
        var row = dossier.Observed("x", "2022 12.1").MidTerm("x", new LocalDate(2022, 12, 31));
        Assert.Equal((Verdict.Behind, "5.1百分点", "≥5.2百分点", -0.1m), (row.Verdict, row.Deciding!.Counted!.ToString(), row.Required!.ToString(), row.Margin));
    }

    [Fact]
    public void AfterAsOf_LaterPeriods_AreIgnoredAndSaid()
    {
        var evaluation = Dossiers.Haishu14.Observed("3", "2023 3.5").Evaluate(Schemes.TimeProportional, new LocalDate(2023, 6, 30));

        Assert.Equal(Reason.NoObservation, evaluation["3"].Reason);
        Assert.Contains(evaluation.Diagnostics, found => found.Code == DiagnosticCode.AfterAsOf);
    }

    [Fact]
    public void Steel_LevelMetTotalMissed_RowMissedAndTargetsDisagree()
    {
        var row = Some.Dossier(Some.Row("钢产量", "万吨", target: "524", annual: "[2300]", kind: "total", direction: "increase", quantity: "flow"))
            .Observed("x", "2021 400", "2022 410", "2023 440", "2024 480", "2025 550").AtTheEnd("x");

        Assert.Equal([Verdict.Achieved, Verdict.Missed], row.Targets.Select(target => target.Verdict));
        Assert.Equal("2280万吨", row.Targets[1].Counted!.ToString());
        Assert.Equal(Verdict.Missed, row.Verdict);
        Assert.True(row.TargetsDisagree);
    }

    [Theory]
    [InlineData("<3", "<5", null, Verdict.Achieved)]
    [InlineData(">81", "81.2", "increase", Verdict.NotAssessable)]
    [InlineData("5.4", "6左右", "increase", Verdict.Missed)]
    [InlineData("4.9", "5左右", "increase", Verdict.Achieved)]
    [InlineData("2.15", "2.11", "increase", Verdict.Achieved)]
    [InlineData("2.6", "2左右", "neither", Verdict.Missed)]
    [InlineData("2.4", "2左右", "neither", Verdict.Achieved)]
    [InlineData("5.6", "5%—5.5%", "increase", Verdict.Achieved)]
    [InlineData("4.9", "5%—5.5%", "increase", Verdict.Missed)]
    public void Final_WhatATargetRequires(string observed, string target, string? direction, Verdict expected) => Assert.Equal(
        expected, Some.Dossier(Some.Row(target: target, direction: direction)).Observed("x", "2025 " + observed).AtTheEnd("x").Verdict);
}
