using System.Globalization;

namespace FiveYearPlan.Tests;

public sealed class Law09ExplainedTests
{
    [Fact]
    public void Law9_Library_Holds() => LawAssert.Holds(Laws.Explained(LawCase.Evaluate));

    /// <summary>The last step shows the observation with one decimal place.</summary>
    [Fact]
    public void Law9_RoundedNumbers_IsCaught() => LawAssert.IsCaught(Laws.Explained(known => Rewrite(LawCase.Evaluate(known), text =>
        text.Split(' ') is [var left, var relation, var right] && decimal.TryParse(left, CultureInfo.InvariantCulture, out var number)
            ? $"{LawNumbers.Plain(Math.Round(number, 1))} {relation} {right}" : text)));

    /// <summary>The relation of the last step is written the other way round.</summary>
    [Fact]
    public void Law9_SwappedRelation_IsCaught() => LawAssert.IsCaught(Laws.Explained(known => Rewrite(LawCase.Evaluate(known), text =>
        text.Replace(" ≥ ", " ≤ ", StringComparison.Ordinal))));

    /// <summary>The verdict at the line is another than the one explained.</summary>
    [Fact]
    public void Law9_VerdictBesideExplanation_IsCaught() => LawAssert.IsCaught(Laws.Explained(known =>
    {
        var result = LawCase.Evaluate(known);
        return result is { Verdict: Verdict.OnTrack, Margin: 0 } ? result with { Verdict = Verdict.Behind } : result;
    }));

    /// <summary>Annual rates are added, not chained.</summary>
    [Fact]
    public void Law9_AddedRates_IsCaught() => LawAssert.IsCaught(Laws.Explained(known =>
        known.Kind == TargetKind.Reduction && known.Others.Count > 0 && LawCount.Of(known) is not null
            ? LawCase.Evaluate(known with
            {
                Latest = new($"2021-{known.Latest.Period}", LawNumbers.Plain(known.Given.Sum(printed => LawText.FigureIn(printed.Text)!.Number)), ObservationKind.Change),
                Others = [],
            })
            : LawCase.Evaluate(known)));

    /// <summary>The first year of a sum or a chain is dropped.</summary>
    [Fact]
    public void Law9_DroppedYear_IsCaught() => LawAssert.IsCaught(Laws.Explained(known => LawCase.Evaluate(
        known.Kind == TargetKind.Total && known.Others is [var first, ..] ? known with { Others = [first with { Text = "0" }, .. known.Others.Skip(1)] } : known)));

    private static TargetResult Rewrite(TargetResult result, Func<string, string> change) => result.Steps is [.., var last]
        ? result with { Steps = [.. result.Steps.SkipLast(1), new Step(last.Name, last.Formula, change(last.Numbers), last.Result, last.Sources)] } : result;
}
