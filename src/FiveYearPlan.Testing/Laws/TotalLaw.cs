namespace FiveYearPlan.Testing;

/// <summary>
/// Nothing throws, neither in judging nor in explaining nor in writing the result down; no number in it is infinite or none;
/// and there is a reason exactly when a row is not assessable.
/// </summary>
internal static class TotalLaw
{
    private static readonly string[] NoNumbers = ["NaN", "Infinity", "∞"];

    public static string? Ask(LawCase known, LawJudge judge)
    {
        var result = judge.Judge(known);
        string[] texts;
        try
        {
            var row = result.Evaluation.Assessments[0];
            texts = [row.Explain(Language.English), row.Explain(Language.Chinese), result.Evaluation.ToJson()];
        }
        catch (Exception exception)
        {
            throw new LawJudge.EvaluationThrewException(exception);
        }

        var strange = NoNumbers.Where(word => !known.ToString().Contains(word, StringComparison.Ordinal)).ToList();
        return texts.FirstOrDefault(text => strange.Any(word => text.Contains(word, StringComparison.Ordinal))) is { } wrong ? $"it writes {wrong}"
            : (result.Reason is null) == (result.Verdict == Verdict.NotAssessable) ? $"{result}: reason and verdict disagree" : null;
    }
}
