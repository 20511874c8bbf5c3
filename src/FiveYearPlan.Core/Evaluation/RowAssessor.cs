namespace FiveYearPlan;

/// <summary>From the targets of a row to the row.</summary>
internal static class RowAssessor
{
    /// <summary>
    /// Behind or missed decides; then evidence that is undecidable; then the worst of the rest, among equals the first
    /// printed. Where no target has evidence, the first printed gives the reason.
    /// </summary>
    public static Assessment Assess(Indicator indicator, IReadOnlyList<TargetAssessment> targets, BilingualText notAssessable, Func<Observation?> latest)
    {
        if (targets.Count == 0)
        {
            return new Assessment(indicator, Verdict.NotAssessable, Reason.NoTarget, notAssessable, null, targets, false, latest);
        }

        var judged = targets.Where(target => target.Reason is null).ToList();
        var worst = judged.MinBy(target => VerdictWords.Rank(target.Verdict));
        var undecidable = targets.FirstOrDefault(target => target.Reason is { } reason && !VerdictWords.HasNoEvidence(reason));
        var deciding = worst is not null && !VerdictWords.IsGood(worst.Verdict) ? worst : undecidable ?? worst ?? targets[0];
        var good = judged.Count(target => VerdictWords.IsGood(target.Verdict));
        return new Assessment(
            indicator, deciding.Verdict, deciding.Reason, deciding.Label, deciding, targets, good > 0 && good < judged.Count, latest);
    }
}
