namespace FiveYearPlan.Specification;

/// <summary>
/// The annual plans against the outcomes printed for their years, judged by hand from target and outcome as printed. What
/// the printed outcome cannot decide stays undecided.
/// </summary>
public class AnnualPlanSpecification
{
    [Theory]
    [InlineData("yinzhou-2020", "gdp", "6.5%左右", Verdict.Missed, null)] // 2.4
    [InlineData("yinzhou-2020", "public-budget-revenue", "3%左右", Verdict.Missed, null)] // 1.5
    [InlineData("yinzhou-2020", "registered-unemployment", "3%以内", Verdict.NotAssessable, Reason.NoObservation)]
    [InlineData("yinzhou-2020", "fixed-asset-investment", "10%左右", Verdict.NotAssessable, Reason.NoObservation)]
    [InlineData("ningbo-2021", "gdp", "7%", Verdict.Achieved, null)] // 8.2
    [InlineData("ningbo-2021", "rd-intensity", "3", Verdict.Achieved, null)] // 3
    [InlineData("ningbo-2021", "urbanization", "76", Verdict.Achieved, null)] // 78.4
    [InlineData("ningbo-2021", "new-urban-jobs", "16", Verdict.NotAssessable, Reason.NoObservation)]
    [InlineData("ningbo-2021", "registered-unemployment", "控制在3.5%以内", Verdict.NotAssessable, Reason.NoObservation)]
    [InlineData("ningbo-2022", "gdp", "7%以上", Verdict.NotAssessable, Reason.NoObservation)]
    [InlineData("ningbo-2022", "rd-intensity", "3.15", Verdict.Missed, null)] // 3.0
    [InlineData("ningbo-2022", "pm25", "24以下", Verdict.Achieved, null)] // 22
    [InlineData("ningbo-2022", "cpi", "3%左右", Verdict.NotAssessable, Reason.NoObservation)]
    [InlineData("ningbo-2022", "new-urban-jobs", "20", Verdict.Achieved, null)] // 24
    [InlineData("ningbo-2022", "registered-unemployment", "控制在3.5%以内", Verdict.NotAssessable, Reason.NoObservation)]
    [InlineData("ningbo-2023", "gdp", "5.5%以上", Verdict.NotAssessable, Reason.NoObservation)]
    [InlineData("ningbo-2023", "rd-intensity", "3.15", Verdict.Achieved, null)] // 3.15, estimated
    [InlineData("ningbo-2024", "gdp", "6%左右", Verdict.Missed, null)] // 5.4; 5.5 to 6.5 or better was asked
    [InlineData("ningbo-2024", "rd-intensity", "3.3", Verdict.Missed, null)] // 3.2
    [InlineData("ningbo-2024", "pm25", "23以下", Verdict.NotAssessable, Reason.NoObservation)]
    [InlineData("ningbo-2025", "gdp", "5.5%以上", Verdict.Missed, null)] // 4.9
    [InlineData("ningbo-2025", "public-budget-revenue", "2%", Verdict.NotAssessable, Reason.ImpreciseFigure)] // "positive growth"
    [InlineData("ningbo-2025", "urbanization", "81.2", Verdict.NotAssessable, Reason.ImpreciseFigure)] // above 81
    [InlineData("ningbo-2025", "pm25", "控制在22", Verdict.Achieved, null)] // 22
    [InlineData("ningbo-2025", "controlled-section-water-quality", "100", Verdict.Missed, null)] // 98.9
    [InlineData("ningbo-2025", "new-urban-jobs", "20以上", Verdict.Achieved, null)] // 26.4
    [InlineData("ningbo-2025", "registered-unemployment", "3.5%以内", Verdict.Achieved, null)] // 2.14
    public void Target_AtTheEndOfItsYear_IsAsPrinted(string dossier, string indicator, string target, Verdict verdict, Reason? reason)
    {
        var assessed = Dossiers.Catalog[dossier].AtTheEnd(indicator);

        Assert.Equal([target], assessed.Targets.Select(known => known.Target.Printed));
        Assert.Equal((verdict, reason), (assessed.Verdict, assessed.Reason));
    }

    [Theory]
    [InlineData("ningbo-2021", 5)]
    [InlineData("ningbo-2022", 6)]
    [InlineData("ningbo-2023", 2)]
    [InlineData("ningbo-2024", 3)]
    [InlineData("ningbo-2025", 7)]
    [InlineData("ningbo-2026", 6)]
    [InlineData("yinzhou-2020", 6)]
    public void Plan_OfAYear_HasItsMainTargetsOnly(string dossier, int indicators)
    {
        var plan = Dossiers.Catalog[dossier].Plan;

        Assert.Equal(indicators, plan.Indicators.Count);
        Assert.Null(plan.Period.Ordinal);
        Assert.Equal(1, plan.Period.Years);
    }

    [Fact]
    public void Yinzhou2020_DistrictProper_NeverDecides()
    {
        var gdp = Dossiers.Yinzhou2020.AtTheEnd("gdp");

        Assert.Equal("2.4", Assert.Single(gdp.Deciding!.Observations).Printed);
        Assert.Contains(Dossiers.Yinzhou2020.Observations, known => known is { Indicator: "gdp", Printed: "2", Territory: Territory.Proper, Kind: ObservationKind.Growth });
    }

    [Fact]
    public void Ningbo2025_EstimateOfTheReport_GivesWayToTheLaterFigure()
    {
        var gdp = Dossiers.Ningbo2025.AtTheEnd("gdp");
        var whenReported = Dossiers.Ningbo2025.KnownAsOf(new LocalDate(2026, 1, 21)).AtTheEnd("gdp");

        Assert.Equal("4.9", Assert.Single(gdp.Deciding!.Observations).Printed);
        Assert.Equal("5%左右", Assert.Single(whenReported.Deciding!.Observations).Printed);
        Assert.Equal(Verdict.Missed, whenReported.Verdict); // at most 5.5, and 5.5 was asked
    }
}
