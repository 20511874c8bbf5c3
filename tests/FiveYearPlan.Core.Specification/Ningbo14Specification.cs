namespace FiveYearPlan.Specification;

/// <summary>Ningbo's 14th plan: the targets of 2021 and the results printed in 2026.</summary>
public class Ningbo14Specification
{
    private static readonly Dossier Ningbo = Dossiers.Ningbo14;
    private static readonly LocalDate End = new(2025, 12, 31);

    [Fact]
    public void Gdp_1Point87Against1Point7Trillion_IsAchieved_WithItsCaveats()
    {
        var evaluation = Ningbo.Evaluate(Schemes.Final, End);
        var found = evaluation.Diagnostics.Where(known => known.Path.StartsWith("gdp.", StringComparison.Ordinal)).ToList();

        Assert.Equal(Verdict.Achieved, evaluation["gdp"].Verdict);
        var basis = Assert.Single(found, known => known is { Code: DiagnosticCode.BasisAssumed, Path: "gdp.2025" });
        Assert.Contains("the observation's is current, the target's is not printed", basis.Message(Language.English), StringComparison.Ordinal);
        var restated = Assert.Single(found, known => known.Code == DiagnosticCode.BaseRestated);
        Assert.Contains("12408.7亿元", restated.Message(Language.English), StringComparison.Ordinal);
        Assert.Contains("1.31万亿元", restated.Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Rd_Target2025_HasNoPrintedValue_AndIsNotAssessable()
    {
        var rd = Ningbo.AtTheEnd("rd-intensity");

        Assert.Equal("3.6", Assert.Single(rd.Targets).Target.Printed);
        Assert.Equal((Verdict.NotAssessable, Reason.NoObservation), (rd.Verdict, rd.Reason));
    }

    [Fact]
    public void Gdp_UnderOriginalAndRestatedBase_StartsFromEach()
    {
        var original = Ningbo.With(Ningbo.Plan.AsAdopted());

        Assert.Equal("12408.7亿元", original.Plan["gdp"].Baseline!.Figure.ToString());
        Assert.Equal("1.31万亿元", Ningbo.Plan["gdp"].Baseline!.Figure.ToString());
        Assert.Equal(Verdict.Achieved, original.AtTheEnd("gdp").Verdict);
        Assert.Equal(Verdict.Achieved, Ningbo.AtTheEnd("gdp").Verdict);
    }

    /// <summary>
    /// 2024: 18147.7 after the census. From the original base the series breaks; the restated one is counted the new way. By
    /// hand: (18147.7 − 13100) ÷ (17000 − 13100) = 129.4 %, met either way, since what meets a level needs no base.
    /// </summary>
    [Fact]
    public void Gdp_BeforeTheEnd_IsMetWhateverTheBase()
    {
        var asOf = new LocalDate(2024, 12, 31);

        Assert.Equal(Verdict.Achieved, Ningbo.MidTerm("gdp", asOf).Verdict);
        Assert.Equal(Verdict.Achieved, Ningbo.With(Ningbo.Plan.AsAdopted()).MidTerm("gdp", asOf).Verdict);
    }

    [Fact]
    public void Goals_OfAnotherHorizon_StandBesideThePlan()
    {
        var goal = Ningbo.Plan["gdp-term-goal"];

        Assert.Contains(goal, Ningbo.Plan.Further);
        Assert.Equal(2026, Assert.Single(goal.Targets).DueYear);
        Assert.DoesNotContain(Ningbo.Evaluate(Schemes.Final, End).Assessments, known => known.Indicator.Id == goal.Id);
        Assert.Equal("gdp", Ningbo.Plan["地区生产总值"].Id);
    }

    [Fact]
    public void Urbanization_Above81_MeetsEighty()
    {
        var urbanization = Ningbo.AtTheEnd("urbanization");

        Assert.Equal("超81", Assert.Single(urbanization.Deciding!.Observations).Printed);
        Assert.Equal(Verdict.Achieved, urbanization.Verdict);
    }
}
