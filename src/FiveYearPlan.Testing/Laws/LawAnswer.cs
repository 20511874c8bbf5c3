namespace FiveYearPlan.Testing;

/// <summary>What a law looks at of an evaluation: the row's verdict, and the numbers of the target that decided.</summary>
internal sealed class LawAnswer
{
    private readonly TargetAssessment? _target;

    public LawAnswer(Evaluation evaluation)
    {
        Evaluation = evaluation;
        var row = evaluation.Assessments[0];
        (Verdict, Reason, _target) = (row.Verdict, row.Reason, row.Deciding);
    }

    public Evaluation Evaluation { get; }

    public Verdict Verdict { get; }

    public Reason? Reason { get; }

    public Figure? Required => _target?.Required;

    public decimal? Margin => _target?.Margin;

    public Figure? Counted => _target?.Counted;

    public IReadOnlyList<Step> Steps => _target?.Steps ?? [];

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
    };

    public override string ToString() =>
        $"{Verdict}{(Reason is null ? "" : $" ({Reason})")}{(Required is null ? "" : $", required {Required}")}{(Steps.Count == 0 ? "" : $", {Steps[^1].In(Language.English)}")}";
}
