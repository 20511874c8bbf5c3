using FiveYearPlan.Testing;

namespace FiveYearPlan.Tests;

public class BuilderTests
{
    private static readonly LocalDate EndOf2022 = new(2022, 12, 31);

    // Haishu's R&D row: the line of 2022 is 2.35 + 24/60 × (3.6 − 2.35) = 2.85.
    [Theory]
    [InlineData("2.84", Verdict.Behind)]
    [InlineData("2.85", Verdict.OnTrack)]
    [InlineData("3.6", Verdict.Achieved)]
    public void Judge_LevelFromBase_IsAsThePlanReaderReadsIt(string observed, Verdict expected)
    {
        var row = AnIndicator.Named("x").In("%").From("2.35").To("3.6").Observed("2022", observed);

        Assert.Equal(expected, row.Judge(Schemes.TimeProportional, EndOf2022).Verdict);
    }

    [Fact]
    public void ToPlan_EveryCall_IsInTheIndicator()
    {
        var plan = APlan.OfFiveYears(14).With(
            AnIndicator.Named("地区生产总值").WithId("gdp").In("亿元").From("1201", 2019).To("2000", 2030).Annually("7").Better(Direction.Increase)
                .Counting(Quantity.Flow).At(PriceBasis.Comparable).As(Nature.Binding).UpTo(5000),
            AnIndicator.Named("居民收入").WithId("income").Annually("同步").Of(TargetKind.InStep).InStepWith("gdp")).ToPlan();

        var gdp = plan["gdp"];
        Assert.Equal(PlanPeriod.FiveYear(14), plan.Period);
        Assert.Equal(("亿元", 1201m, 2019), (gdp.Unit.Symbol, gdp.Baseline!.Figure.Number, gdp.Baseline.Year));
        Assert.Equal([TargetKind.Level, TargetKind.AverageGrowth], gdp.Targets.Select(target => target.Kind));
        Assert.All(gdp.Targets, target => Assert.Equal(2030, target.DueYear));
        Assert.Equal((Quantity.Flow, PriceBasis.Comparable, Nature.Binding, 5000m), (gdp.Quantity, gdp.PriceBasis, gdp.Nature, gdp.Row.Limit));
        Assert.Equal("gdp", Assert.Single(plan["income"].Targets).Reference);
    }

    [Theory]
    [InlineData(TargetKind.Level)]
    [InlineData(TargetKind.Total)]
    [InlineData(TargetKind.Change)]
    [InlineData(TargetKind.Reduction)]
    [InlineData(TargetKind.AverageGrowth)]
    [InlineData(TargetKind.EachYear)]
    public void Of_EveryKind_IsTheKindOfTheTarget(TargetKind kind) =>
        Assert.Equal(kind, Assert.Single(APlan.OfFiveYears(14).With(AnIndicator.Named("x").To("8").Of(kind)).ToPlan().Indicators[0].Targets).Kind);

    [Fact]
    public void Observed_SeveralKinds_AreInTheDossier()
    {
        var dossier = APlan.Of(PlanPeriod.Annual(2023)).With(
            AnIndicator.Named("x").To("5").Observed("2023", "1", ObservationKind.Growth).Observed("2023H1", ">4"),
            AnIndicator.Named("某指标").To("市下达目标").Observed("2023", "完成")).ToDossier();

        Assert.Equal(["x 2023 growth 1", "x 2023H1 level >4", "row-2 2023 declared 完成"], dossier.Observations.Select(known => known.ToString()));
    }

    [Fact]
    public void ToDossier_BadCells_ThrowsWithEveryFinding()
    {
        var plan = APlan.OfFiveYears(14).With(AnIndicator.Named("x").From("12..3").To("3.6").Observed("20221", "2").Observed("2022", "2,,1"));

        var message = Assert.Throws<FormatException>(plan.ToDossier).Message;

        Assert.Contains("UnreadableFigure at x.base", message, StringComparison.Ordinal);
        Assert.Contains("UnreadablePeriod", message, StringComparison.Ordinal);
        Assert.Contains("'2,,1'", message, StringComparison.Ordinal);
    }

    [Fact]
    public void ToPlan_NoIndicatorCanBeRead_ThrowsWithTheFinding() =>
        Assert.Contains("unit", Assert.Throws<FormatException>(APlan.OfFiveYears(14).With(AnIndicator.Named("x").In("")).ToPlan).Message, StringComparison.Ordinal);

    [Fact]
    public void ToString_OfPlan_IsTheCallsThatMakeIt() => Assert.Equal(
        "APlan.OfFiveYears(14).With(AnIndicator.Named(\"x\").In(\"亿元\").From(\"1\").To(\">2\", 2030).Of(TargetKind.Level).Better(Direction.Increase).UpTo(100m)"
        + ".Observed(\"2022\", \"1.5\").Observed(\"2022\", \"6\", ObservationKind.Growth))",
        APlan.OfFiveYears(14).With(AnIndicator.Named("x").In("亿元").From("1").To(">2", 2030).Of(TargetKind.Level).Better(Direction.Increase).UpTo(100)
            .Observed("2022", "1.5").Observed("2022", "6", ObservationKind.Growth)).ToString());

    [Fact]
    public void Observed_OnOneCopy_LeavesTheOther()
    {
        var row = AnIndicator.Named("x").From("1").To("2");
        _ = row.Observed("2022", "2");

        Assert.Equal(Reason.NoObservation, row.Judge(Schemes.TimeProportional, EndOf2022).Reason);
    }

    [Fact]
    public void Misuse_Throws()
    {
        Assert.Throws<ArgumentException>("name", () => AnIndicator.Named(" "));
        Assert.Throws<ArgumentNullException>("cell", () => AnIndicator.Named("x").From(null!));
        Assert.Throws<ArgumentNullException>("figure", () => AnIndicator.Named("x").Observed("2022", null!));
        Assert.Throws<ArgumentOutOfRangeException>("kind", () => AnIndicator.Named("x").Of((TargetKind)99));
        Assert.Throws<ArgumentOutOfRangeException>("limit", () => AnIndicator.Named("x").UpTo(0));
        Assert.Throws<ArgumentNullException>("indicators", () => APlan.OfFiveYears(14).With((AnIndicator)null!));
        Assert.Throws<ArgumentNullException>("period", () => APlan.Of(null!));
    }
}
