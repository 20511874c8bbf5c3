namespace FiveYearPlan.Tests;

/// <summary>Mistakes planted in what evaluates the presets: each is found by the law named.</summary>
public sealed class PlantedSchemeTests
{
    /// <summary><c>&gt;</c> for <c>≥</c>: the line itself is no longer enough.</summary>
    [Theory]
    [InlineData("open-sdg-2")]
    [InlineData("unsd-2023")]
    public void StrictForClosedLine_IsCaughtByRequired(string id)
    {
        var scheme = Schemes.Find(id)!;
        LawAssert.IsCaught(Laws.Required(known =>
        {
            var result = LawCase.Evaluate(known);
            return result is { Verdict: Verdict.OnTrack, Margin: 0 } ? result with { Verdict = Verdict.Behind } : result;
        }, LawFocus.On(scheme)));
    }

    /// <summary>The direction is not looked at: what falls is taken to rise.</summary>
    [Theory]
    [InlineData("open-sdg-2")]
    [InlineData("eurostat")]
    [InlineData("germany-dns")]
    public void SwappedDirection_IsCaughtByMirror(string id) => LawAssert.IsCaught(Laws.Mirror(
        known => LawCase.Evaluate(known with { Direction = "increase" }), LawFocus.On(Schemes.Find(id)!)));

    /// <summary>The observation is rounded to a whole number before it is compared.</summary>
    [Theory]
    [InlineData("open-sdg-2")]
    [InlineData("germany-dns")]
    [InlineData("pepfar-elapsed")]
    public void RoundedBeforeComparing_IsCaughtByRequired(string id) => LawAssert.IsCaught(Laws.Required(
        known => LawCase.Evaluate(LawText.FigureIn(known.Latest.Text) is { Value: { } value } ? known.Observing(LawNumbers.Plain(Math.Round(value, 0))) : known),
        LawFocus.On(Schemes.Find(id)!)));

    /// <summary>The first year of a total is dropped.</summary>
    [Fact]
    public void DroppedYear_IsCaughtByExplained() => LawAssert.IsCaught(Laws.Explained(
        known => LawCase.Evaluate(known.Kind == TargetKind.Total && known.Others is [var first, ..]
            ? known with { Others = [first with { Text = "0" }, .. known.Others.Skip(1)] } : known),
        LawFocus.On(Schemes.PepfarElapsed)));

    /// <summary>Annual reductions are added, not chained.</summary>
    [Theory]
    [InlineData("yinzhou-2023")]
    [InlineData("jiangbei-2023")]
    public void AddedForChainedRates_IsCaughtByExplained(string id) => LawAssert.IsCaught(Laws.Explained(
        known => known.Kind == TargetKind.Reduction && known.Others.Count > 0 && LawCount.Of(known) is not null
            ? LawCase.Evaluate(known with
            {
                Latest = new($"2021-{known.Latest.Period}", LawNumbers.Plain(known.Given.Sum(printed => LawText.FigureIn(printed.Text)!.Number)), ObservationKind.Change),
                Others = [],
            })
            : LawCase.Evaluate(known),
        LawFocus.On(Schemes.Find(id)!)));
}
