namespace FiveYearPlan.Specification;

/// <summary>Figures that are open to one side, under the schemes that measure no distance. The law of soundness found these.</summary>
public class OpenFigureSpecification
{
    // Required growth (2/5)^(1/5) − 1 = −16.74 % a year; the line after a year is 5 × (1 − 0.95 × 0.1674) = 4.2046. What lies
    // below nought meets the target of 2 and needs no growth.
    [Theory]
    [InlineData("≤4", Verdict.OnTrack, null)]
    [InlineData("<2", Verdict.Achieved, null)]
    [InlineData("≤4.3", Verdict.NotAssessable, Reason.ImpreciseFigure)]
    public void OpenSdg2_ObservationOpenTowardsTarget_IsJudgedByItsWorstPoint(string observed, Verdict verdict, Reason? reason)
    {
        var row = Some.Dossier(Some.Row(@base: "5", target: "2", direction: "decrease")).Observed("x", $"2021 {observed}")
            .Evaluate(Schemes.OpenSdg2, new LocalDate(2021, 12, 31))["x"];

        Assert.Equal((verdict, reason), (row.Verdict, row.Reason));
    }

    // Of a rising target what lies below nought is of another sign than the base and meets nothing.
    [Fact]
    public void OpenSdg2_ObservationOpenAwayFromTarget_CannotBeDecided()
    {
        var row = Some.Dossier(Some.Row(@base: "5", target: "8", direction: "increase")).Observed("x", "2021 ≤4")
            .Evaluate(Schemes.OpenSdg2, new LocalDate(2021, 12, 31))["x"];

        Assert.Equal(Reason.ImpreciseFigure, row.Reason);
    }

    // 0.95 ÷ 1 is at least 0.9, whatever the base.
    [Theory]
    [InlineData("0.95", Verdict.OnTrack)]
    [InlineData("0.8", Verdict.Behind)]
    public void PepfarElapsed_OpenBase_IsNotLookedAt(string observed, Verdict verdict)
    {
        var row = Some.Dossier(Some.Row(@base: "≤0", target: "1", direction: "increase")).Observed("x", $"2021 {observed}")
            .Evaluate(Schemes.PepfarElapsed, new LocalDate(2021, 12, 31))["x"];

        Assert.Equal(verdict, row.Verdict);
    }

    [Theory]
    [InlineData("≤0", "increase")]
    [InlineData("≥0", "decrease")]
    public void GermanyDns_OpenBaseAmongThePoints_IsTheWorstOfItsPoints(string @base, string direction)
    {
        var row = Some.Dossier(Some.Row(@base: @base, direction: direction)).Observed("x", "2021 0", "2022 0", "2023 0")
            .Evaluate(Schemes.GermanyDns, new LocalDate(2023, 12, 31))["x"];

        // From a base of 0 nothing has changed, a thunderstorm; from any other it is slightly cloudy. Both are behind.
        Assert.Equal((Verdict.Behind, "thunderstorm"), (row.Verdict, row.Label.English));
    }
}
