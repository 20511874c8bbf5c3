namespace FiveYearPlan.Specification;

/// <summary>What did Haishu promise for 2016–2020, and what did it deliver? Expected values are counted in the printed table.</summary>
public class Haishu13Specification
{
    private static readonly Evaluation Final = Dossiers.Haishu13.Evaluate(Schemes.Final, new LocalDate(2020, 12, 31));

    [Fact]
    public void Final_AllRows_SixteenAchievedTenMissed()
    {
        Assert.Equal(26, Final.Tally.All.Total);
        Assert.Equal(16, Final.Tally.All.Achieved);
        Assert.Equal(10, Final.Tally.All.Missed);
        Assert.Equal(26, Final.Tally.All.Assessable);
    }

    [Fact]
    public void Final_Missed_AreTheRowsOfTheWorkedCase()
    {
        var missed = Final.Assessments.Where(row => row.Verdict == Verdict.Missed).Select(row => row.Indicator.Number + " " + row.Indicator.Id);

        Assert.Equal(
            [
                "1 gdp", "2 public-budget-revenue", "3 industrial-value-added", "4 fixed-asset-investment", "5 goods-sales",
                "8 rd-intensity", "9 new-high-tech-share", "10 industrial-productivity", "19 urban-income", "22 doctors-per-1000",
            ],
            missed);
    }

    [Fact]
    public void Final_Sales_LevelMissedGrowthAchieved()
    {
        var sales = Final["5"];

        Assert.True(sales.TargetsDisagree);
        Assert.Equal([Verdict.Missed, Verdict.Achieved], sales.Targets.Select(target => target.Verdict));
        Assert.Equal(Verdict.Missed, sales.Verdict);
        Assert.Equal("≥4500亿元", sales.Required?.ToString());
        Assert.Equal(-1200m, sales.Margin);
    }

    [Fact]
    public void Final_OnlySales_HasDisagreeingTargets() =>
        Assert.Equal(["5"], Final.Assessments.Where(row => row.TargetsDisagree).Select(row => row.Indicator.Number));

    [Theory]
    [InlineData("14")]
    [InlineData("15")]
    [InlineData("16")]
    [InlineData("17")]
    public void Final_AssignedRows_AreAchievedByDeclaration(string number)
    {
        var row = Final[number];

        Assert.Equal(Verdict.Achieved, row.Verdict);
        Assert.Equal(TargetKind.Assigned, row.Deciding?.Target.Kind);
        Assert.Equal("完成", row.Deciding?.Observations.Single().Printed);
        Assert.Null(row.Required);
    }

    [Fact]
    public void Final_Unemployment_EveryValueBelowThreeIsBelowFive()
    {
        var row = Final["18"];

        Assert.Equal(Verdict.Achieved, row.Verdict);
        Assert.Equal("<3", row.Deciding?.Observations.Single().Printed);
        Assert.True(Figure.Parse("<3").IsWithin(Figure.Parse("<5")));
        Assert.Null(row.Margin);
    }

    [Fact]
    public void Final_Doctors_NoToleranceForNinetyEightPercent()
    {
        var row = Final["22"];

        Assert.Equal(Verdict.Missed, row.Verdict);
        Assert.Equal(-0.11m, row.Margin);
    }

    [Fact]
    public void Final_Natures_AreUnspecified()
    {
        Assert.Equal(26, Final.Tally.Unspecified.Total);
        Assert.Equal(0, Final.Tally.Expected.Total + Final.Tally.Binding.Total);
        Assert.Null(Final.AllBindingHold);
    }

    [Fact]
    public void Final_Labels_AreCompletedAndNot() => Assert.Equal(
        [("完成", 16), ("未完成", 10)], Final.Tally.All.ByLabel.Select(label => (label.Key.Chinese, label.Value)));

    [Fact]
    public void Final_BeforeTheLastDay_NothingIsDue()
    {
        var early = Dossiers.Haishu13.Evaluate(Schemes.Final, new LocalDate(2020, 12, 30));

        Assert.All(early.Assessments, row => Assert.Equal(Reason.NotYetDue, row.Reason));
    }

    [Fact]
    public void Findings_ChangedDefinitions_AreWarnings() => Assert.Equal(
        ["gdp", "industrial-value-added", "fixed-asset-investment", "goods-sales"],
        Final.Diagnostics.Select(found => found.Code == DiagnosticCode.DefinitionChanged && found.Severity == DiagnosticSeverity.Warning ? found.Path : found.ToString()));

    [Theory]
    [InlineData("1", "1400", "7.5%", "1201", "5.3%")]
    [InlineData("4", "[2200]", "8%", "[1663]", "4.5%")]
    [InlineData("pension-insurance", ">98", "—", "99.3", "—")]
    [InlineData("medical-insurance", ">98", "—", "99.5", "—")]
    [InlineData("24", "9.5", "—", "14.9", "—")]
    public void Row_Cells_AreAsPrinted(string key, string target, string annual, string outcome, string outcomeAnnual)
    {
        var row = Dossiers.Haishu13.Plan[key].Row;

        Assert.Equal([target, annual, outcome, outcomeAnnual], [row.Target, row.Annual, row.Outcome, row.OutcomeAnnual]);
    }

    [Fact]
    public void Rows_NumbersNineteenAndTwentyOne_ArePrintedForTwo()
    {
        var plan = Dossiers.Haishu13.Plan;

        Assert.Equal(["urban-income", "rural-income"], plan.FindAll("19").Select(row => row.Id));
        Assert.Equal(["pension-insurance", "medical-insurance"], plan.FindAll("21").Select(row => row.Id));
        var error = Assert.Throws<ArgumentException>(() => plan["19"]);
        Assert.Contains("urban-income, rural-income", error.Message, StringComparison.Ordinal);
    }
}
