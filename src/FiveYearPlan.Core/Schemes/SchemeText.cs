using System.Text;

namespace FiveYearPlan;

/// <summary>Writes a scheme down in words, from what it declares and nothing else.</summary>
internal static class SchemeText
{
    public static string Describe(Scheme scheme, Language language)
    {
        var chinese = language == Language.Chinese;
        var text = new StringBuilder($"{scheme.Name.In(language)}{InBrackets($"{scheme.Id} {scheme.Version}", chinese)}\n{scheme.Citation.In(language)}\n");
        foreach (var rule in scheme.Rules)
        {
            var kinds = rule.Kinds.Select(kind => PlanWords.Kinds.Text(kind).In(language)).ToList();
            if (rule.Holds)
            {
                kinds.Add(chinese ? "保持类" : "hold");
            }

            text.Append($"- {string.Join(chinese ? "、" : ", ", kinds)}{(chinese ? "：" : ": ")}{MeasureWords.Measures.Text(rule.Measure).In(language)}\n");
            foreach (var grade in rule.Grades)
            {
                text.Append($"  - {Condition(grade, chinese)} → {grade.Label.In(language)}{InBrackets(VerdictWords.Verdicts.Text(grade.Verdict).In(language), chinese)}\n");
            }
        }

        foreach (var remark in Remarks(scheme))
        {
            text.Append($"- {remark.In(language)}\n");
        }

        return text.ToString();
    }

    private static string InBrackets(string text, bool chinese) => chinese ? $"（{text}）" : $" ({text})";

    private static string Condition(Grade grade, bool chinese)
    {
        (Conditions Condition, string Chinese, string English)[] words =
        [
            (Conditions.Over, "目标已到期", "target due"),
            (Conditions.Met, "达到目标", "target met"),
            (Conditions.TrendHelpful, "趋势向好", "trend helpful"),
            (Conditions.TrendNotAdverse, "趋势未变差", "trend not adverse"),
            (Conditions.LastChangeHelpful, "最近一年向好", "last change helpful"),
        ];
        var parts = words.Where(word => grade.When.HasFlag(word.Condition)).Select(word => chinese ? word.Chinese : word.English).ToList();
        if (grade.Line is { } line)
        {
            parts.Add(line.FollowsTime
                ? (chinese ? $"进度 {line}（τ 为时间进度）" : $"measure {line}, the elapsed share of time")
                : (chinese ? $"数值 {line}" : $"measure {line}"));
        }

        return parts.Count == 0
            ? chinese ? "其余" : "otherwise"
            : string.Join(chinese ? "且" : " and ", parts);
    }

    private static IEnumerable<BilingualText> Remarks(Scheme scheme)
    {
        if (scheme.AcceptedElapsed.Count > 0)
        {
            yield return new BilingualText(
                $"只评价时间进度为 {string.Join('、', scheme.AcceptedElapsed)} 的数据", $"only figures at an elapsed share of {string.Join(", ", scheme.AcceptedElapsed)} are judged");
        }

        if (scheme.MetIsAchieved)
        {
            yield return new BilingualText("达到目标的，不论标签，均为已完成；到期未达到的为未完成", "whatever the label, what meets its target is achieved, and what does not by its last day is missed");
        }

        if (scheme.JudgesWithoutTarget)
        {
            yield return new BilingualText("没有目标的指标按方向类规则评价", "an indicator without a target is judged by the rule for directions");
        }

        if (scheme.NextDueOnly)
        {
            yield return new BilingualText("有几个目标年份的，只评价下一个到期的", "of several due years only the next is judged");
        }

        if (scheme.BaseFromSeries)
        {
            yield return new BilingualText("缺基期值的，以基期年或其后首个年末数值为基期", "without a base, the first level at the end of the base year or of a year after it is taken");
        }

        if (scheme.ReplacesZero)
        {
            yield return new BilingualText("基期值或目标值为 0 的，按 0.001 计算并提示", "a base or target of 0 is read as 0.001, with a warning");
        }
    }
}
