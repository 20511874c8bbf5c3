namespace FiveYearPlan;

/// <summary>How many indicators got which verdict and label. Immutable and safe for use by several threads.</summary>
public sealed class VerdictCounts
{
    private readonly IReadOnlyList<Assessment> _assessments;

    internal VerdictCounts(IReadOnlyList<Assessment> assessments)
    {
        _assessments = assessments;
        ByLabel = [.. assessments.GroupBy(known => known.Label).OrderByDescending(label => VerdictWords.Rank(label.First().Verdict)).Select(label => new KeyValuePair<BilingualText, int>(label.Key, label.Count()))];
    }

    /// <summary>All indicators; one with several targets counts once.</summary>
    public int Total => _assessments.Count;

    /// <summary>Those that can be judged: the denominator of a share.</summary>
    public int Assessable => Total - NotAssessable;

    /// <summary>Those achieved.</summary>
    public int Achieved => this[Verdict.Achieved];

    /// <summary>Those on track.</summary>
    public int OnTrack => this[Verdict.OnTrack];

    /// <summary>Those behind.</summary>
    public int Behind => this[Verdict.Behind];

    /// <summary>Those missed.</summary>
    public int Missed => this[Verdict.Missed];

    /// <summary>Those that cannot be judged.</summary>
    public int NotAssessable => this[Verdict.NotAssessable];

    /// <summary>How many got each of the scheme's labels, the best first.</summary>
    public IReadOnlyList<KeyValuePair<BilingualText, int>> ByLabel { get; }

    /// <summary>How many got a verdict.</summary>
    public int this[Verdict verdict] => _assessments.Count(known => known.Verdict == verdict);

    /// <summary>The counts in one line.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Total}: {Achieved} achieved, {OnTrack} on track, {Behind} behind, {Missed} missed, {NotAssessable} not assessable");
}
