namespace FiveYearPlan.Specification;

/// <summary>From cells to kinds by the decision table, and what follows from a row as a whole.</summary>
public class PlanSpecification
{
    [Theory]
    [InlineData("某指标", "%", "2.35", "3.6", "[1.25]", "Level 3.6%|Change 1.25百分点")]
    [InlineData("某指标", "亿元", "1201", "2000", "7", "Level 2000亿元|AverageGrowth 7%")]
    [InlineData("某指标", "亿元", null, "[2200]", "8%", "Total 2200亿元|AverageGrowth 8%")]
    [InlineData("某指标", "万人", null, null, "[8]", "Total 8万人")]
    [InlineData("某指标", "万人", null, null, "〔8〕", "Total 8万人")]
    [InlineData("能耗降低", "%", null, null, "[13.5]", "Reduction 13.5%")]
    [InlineData("能耗降低", "%", null, "20", "[13.5]", "Level 20%|Change 13.5百分点")]
    [InlineData("能耗降低", "%", "[17]", "[13.5]", null, "Reduction 13.5%")]
    [InlineData("排放量减少", "吨", null, null, "[15%]", "Reduction 15%")]
    [InlineData("贫困人口减少", "万人", null, null, "[100]", "Total 100万人")]
    [InlineData("贫困人口减少", "万人", null, "[100]", null, "Total 100万人")]
    [InlineData("浓度降低", "微克/立方米", "26", null, "[4]", "Change 4微克/立方米")]
    [InlineData("覆盖率提高", "%", null, null, "[3]", "Change 3百分点")]
    [InlineData("某指标", "%", "7", null, "[13]", "Change 13百分点")]
    [InlineData("PM2.5", "微克/立方米", "26", "<27", "<27", "Level <27微克/立方米")]
    [InlineData("某增长", "%", null, null, ">6", "AverageGrowth >6%")]
    [InlineData("某指标", "%", "90", ">93", "—", "Level >93%")]
    [InlineData("某指标", "人", null, null, "每年3万人以上", "EachYear 3万人以上")]
    [InlineData("某指标", "%", "—", "—", "市下达目标", "Assigned ")]
    [InlineData("某指标", "%", null, null, "按市下达", "Assigned ")]
    [InlineData("收入", "元", null, null, "与经济增长基本同步", "InStep ")]
    [InlineData("收入差距", "", null, null, "进一步缩小", "Direction ")]
    [InlineData("排名", "位", "20", "进位", null, "Direction ")]
    [InlineData("失业率", "%", null, "在合理区间", null, "Words ")]
    [InlineData("某指标", "%", null, "—", "－", "")]
    public void Read_Cells_BecomeTargets(string name, string unit, string? @base, string? target, string? annual, string expected)
    {
        var plan = Some.Reading(Some.Row(name, unit.Length == 0 ? "倍" : unit, @base, target, annual), Some.Gdp()).Value!;

        Assert.Equal(expected, string.Join('|', plan["x"].Targets.Select(read => $"{read.Kind} {read.Figure}")));
        Assert.All(plan["x"].Targets, read => Assert.Equal(2025, read.DueYear));
    }

    [Fact]
    public void Evaluate_ReductionThatIsNoRate_IsATotal()
    {
        var row = new IndicatorRow { Id = "x", Name = "贫困人口减少", Unit = "万人", Annual = "[100]", Outcome = "[90]" };
        var judged = Some.Dossier(row).Evaluate(Schemes.Final, new LocalDate(2025, 12, 31))["x"];

        Assert.Equal((Verdict.Missed, -10m), (judged.Verdict, judged.Margin));
    }

    [Fact]
    public void Evaluate_FallWithoutLevel_IsHeldAgainstTheLevelItFallsTo()
    {
        var dossier = Some.Dossier(Some.Row("浓度降低", "微克/立方米", "26", annual: "[4]"));

        Assert.Equal(Verdict.Achieved, dossier.Observed("x", "2025 22").Evaluate(Schemes.Final, new LocalDate(2025, 12, 31))["x"].Verdict);
        Assert.Equal(Verdict.Missed, dossier.Observed("x", "2025 30").Evaluate(Schemes.Final, new LocalDate(2025, 12, 31))["x"].Verdict);
    }

    [Fact]
    public void Read_BoundWithoutLevel_AsksForKindAndIsWordsUntilThen()
    {
        var read = Some.Reading(Some.Row(annual: "<5", direction: "decrease"));

        Assert.Equal(TargetKind.Words, read.Value!["x"].Targets.Single().Kind);
        Assert.Equal(DiagnosticCode.KindUnclear, read.Diagnostics.Single().Code);
        Assert.Equal("rows[1].annual", read.Diagnostics.Single().Path);
    }

    [Theory]
    [InlineData("地区生产总值（按2020年价格）")]
    [InlineData("国内生产总值(GDP)增长")]
    public void Read_InStepWithEconomicGrowth_FindsTheProductWhateverStandsInBrackets(string product)
    {
        var plan = Some.Plan(Some.Row("收入", "元", annual: "与GDP增长基本同步"), Some.Row(product, "亿元", annual: "7", id: "product"));

        Assert.Equal("product", plan["x"].Targets.Single().Reference);
    }

    [Fact]
    public void Read_StatedKind_Overrides()
    {
        var plan = Some.Plan(Some.Row(annual: "<5", kind: "level"));

        Assert.Equal(TargetKind.Level, plan["x"].Targets.Single().Kind);
        Assert.Equal(Direction.Decrease, plan["x"].Direction);
    }

    [Theory]
    [InlineData(null, "26", "<27", null, Direction.Decrease, null)]
    [InlineData(null, "91", ">93", null, Direction.Increase, null)]
    [InlineData(null, "10", "20", null, Direction.Increase, null)]
    [InlineData(null, "20", "10", null, Direction.Decrease, null)]
    [InlineData("neither", null, "2左右", null, Direction.Neither, null)]
    [InlineData(null, "5", null, "[-2]", Direction.Decrease, null)]
    [InlineData(null, null, "10", null, Direction.Increase, DiagnosticCode.DirectionAssumed)]
    [InlineData(null, "10", "10", null, Direction.Increase, DiagnosticCode.DirectionAssumed)]
    [InlineData("increase", null, "<27", null, Direction.Increase, DiagnosticCode.DirectionContradicted)]
    public void Read_Direction_StatedElseBoundElseDistanceElseSaid(
        string? stated, string? @base, string? target, string? annual, Direction expected, DiagnosticCode? finding)
    {
        var read = Some.Reading(Some.Row(@base: @base, target: target, annual: annual, direction: stated));

        Assert.Equal(expected, read.Value!["x"].Direction);
        Assert.Equal(finding is null ? [] : [finding.Value], read.Diagnostics.Select(found => found.Code));
    }

    [Fact]
    public void Read_FloorThatMaySink_AsksForDirection()
    {
        var read = Some.Reading(Some.Row("耕地保有量", "万亩", "20", "19.59"));

        Assert.Equal(DiagnosticCode.DirectionUnstated, read.Diagnostics.Single().Code);
        Assert.Equal(DiagnosticSeverity.Warning, read.Diagnostics.Single().Severity);
        Assert.True(read.Value!["x"].IsHold(read.Value["x"].Targets[0]));
    }

    [Theory]
    [InlineData("26", "<27", true)]
    [InlineData("2.11", "2.11", true)]
    [InlineData("49.83", ">49.83", true)]
    [InlineData("49.8", ">49.83", false)]
    [InlineData("91", ">93", false)]
    [InlineData(">48", ">49.83", false)]
    [InlineData("4.9", "5左右", true)]
    public void IsHold_Level_WhenTheBaseIsInTheRequiredSetOrEqualsItsNumber(string @base, string target, bool hold)
    {
        var indicator = Some.Plan(Some.Row(@base: @base, target: target, direction: target[0] == '<' ? null : "increase"))["x"];

        Assert.Equal(hold, indicator.IsHold(indicator.Targets[0]));
    }

    [Fact]
    public void Read_QuantityUnstated_FlowForTotalsRateForSharesElseStock()
    {
        var plan = Some.Plan(
            Some.Row(id: "a", unit: "万人", annual: "[8]", direction: "increase"), Some.Row(id: "b", target: "5", direction: "increase"),
            Some.Row(id: "c", unit: "万元/人", target: "5", direction: "increase"), Some.Row(id: "d", unit: "件", target: "5", direction: "increase"));

        Assert.Equal([Quantity.Flow, Quantity.Rate, Quantity.Rate, Quantity.Stock], plan.Indicators.Select(row => row.Quantity));
    }

    [Fact]
    public void Read_InStep_FindsTheEconomyElseSaysSo()
    {
        var income = Some.Row("收入", "元", annual: "与经济增长基本同步", direction: "increase");

        Assert.Equal("gdp", Some.Plan(income, Some.Gdp())["x"].Targets.Single().Reference);
        var alone = Some.Reading(income);
        Assert.Null(alone.Value!["x"].Targets.Single().Reference);
        Assert.Equal(DiagnosticCode.ReferenceUnclear, alone.Diagnostics.Single().Code);
        Assert.Equal("gdp", Dossiers.Haishu14.Plan["24"].Targets.Single().Reference);
    }

    [Fact]
    public void Read_MagnitudeInTheCell_JoinsTheColumnsUnit()
    {
        var plan = Some.Plan(Some.Row(unit: "人", @base: "9000", target: "1.5万"));

        Assert.Equal("1.5万人", plan["x"].Targets[0].Figure!.ToString());
        Assert.False(plan["x"].IsHold(plan["x"].Targets[0]));
    }

    [Fact]
    public void Read_BadRowsBesideGood_KeepsTheGoodAndReportsAll()
    {
        var read = Some.Reading(
            Some.Row(id: "good", target: "5", direction: "increase"),
            Some.Row(id: "1bad", target: "5"),
            Some.Row(id: "good", target: "6", direction: "increase"),
            new IndicatorRow { Id = "nameless", Unit = "%" },
            new IndicatorRow { Id = "unitless", Name = "某指标" },
            Some.Row(id: "words", @base: "很多", target: "5", direction: "sideways"));

        Assert.Equal(["good", "words"], read.Value!.Indicators.Select(row => row.Id));
        Assert.Equal(
            [
                (DiagnosticCode.InvalidValue, "rows[2].id"), (DiagnosticCode.DuplicateId, "rows[3].id"), (DiagnosticCode.MissingValue, "rows[4].name"),
                (DiagnosticCode.MissingValue, "rows[5].unit"), (DiagnosticCode.InvalidValue, "rows[6].direction"),
                (DiagnosticCode.UnreadableFigure, "rows[6].base"), (DiagnosticCode.DirectionAssumed, "rows[6].direction"),
            ],
            read.Diagnostics.Select(found => (found.Code, found.Path)));
        Assert.Throws<FormatException>(read.GetValueOrThrow);
    }

    [Fact]
    public void Versions_RevisedTarget_LatestInForceAdoptedOnRequest()
    {
        var row = new IndicatorRow
        {
            Id = "x",
            Name = "某指标",
            Unit = "%",
            Base = "10",
            Target = "20",
            Variants =
            [
                new RowVariant { Date = new LocalDate(2023, 7, 1), Target = "18", Reason = new BilingualText("中期调整", "mid-term revision") },
                new RowVariant { BaseYear = 2019, Base = "12", Reason = new BilingualText("另一基数", "another base") },
            ],
        };
        var plan = Some.Plan(row);

        Assert.Equal("18%", plan["x"].Targets.Single().Figure!.ToString());
        Assert.Equal("20%", plan.AsAdopted()["x"].Targets.Single().Figure!.ToString());
        Assert.Equal("20%", plan.AsOf(new LocalDate(2023, 6, 30))["x"].Targets.Single().Figure!.ToString());
        Assert.Equal("18%", plan.AsOf(new LocalDate(2023, 7, 1))["x"].Targets.Single().Figure!.ToString());
        Assert.Equal("10%", plan["x"].Baseline!.Figure.ToString());
        Assert.Equal("12%", plan.WithBaseline("x", 2019)["x"].Baseline!.Figure.ToString());
        Assert.Equal("as adopted", plan.AsAdopted().Version.English);
        Assert.Equal(2, plan["x"].TargetVersions.Count);
    }

    [Fact]
    public void Versions_AssignedFigureThatArrives_TakesThePlaceOfTheWords()
    {
        var row = new IndicatorRow
        {
            Id = "x",
            Name = "单位生产总值能源消耗降低",
            Unit = "%",
            Annual = "市下达目标",
            Variants = [new RowVariant { Date = new LocalDate(2022, 3, 1), Annual = "[14]", Reason = new BilingualText("市下达", "assigned by the city") }],
        };
        var plan = Some.Plan(row);

        Assert.Equal(TargetKind.Reduction, plan["x"].Targets.Single().Kind);
        Assert.Equal(TargetKind.Assigned, plan.AsAdopted()["x"].Targets.Single().Kind);
    }

    [Fact]
    public void Lookup_IdThenNumberThenName_UnknownAndNullNamed()
    {
        var plan = Dossiers.Haishu14.Plan;

        Assert.Same(plan["rd-intensity"], plan["3"]);
        Assert.Same(plan["1"], plan["地区生产总值"]);
        Assert.Same(plan["1"], plan["gross regional product"]);
        Assert.Contains("'99'", Assert.Throws<ArgumentException>(() => plan["99"]).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => plan[null!]);
    }
}
