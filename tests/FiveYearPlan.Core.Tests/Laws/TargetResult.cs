namespace FiveYearPlan.Tests;

/// <summary>What a law looks at of an evaluation: the row's verdict, and the numbers of the target that decided.</summary>
internal sealed record TargetResult(
    Verdict Verdict, Reason? Reason, Figure? Required, decimal? Margin, Figure? Counted, decimal? Measure, IReadOnlyList<Step> Steps, Func<string> Json)
{
    /// <summary>On track or achieved. Written out here, so that a law does not ask the library what good is.</summary>
    public bool IsGood => Verdict is Verdict.OnTrack or Verdict.Achieved;

    public bool IsBad => Verdict is Verdict.Behind or Verdict.Missed;

    /// <summary>Missed = Behind &lt; OnTrack &lt; Achieved; not assessable stands outside.</summary>
    public int? Rank => Verdict switch
    {
        Verdict.NotAssessable => null,
        Verdict.Behind or Verdict.Missed => 0,
        Verdict.OnTrack => 1,
        Verdict.Achieved => 2,
        _ => throw new InvalidOperationException(),
    };

    public override string ToString() =>
        $"{Verdict}{(Reason is null ? "" : $" ({Reason})")}, counted {Counted}, required {Required}, margin {LawText.Of(Margin)}, "
        + $"step «{(Steps.Count == 0 ? "" : Steps[^1].Numbers)}»";
}
