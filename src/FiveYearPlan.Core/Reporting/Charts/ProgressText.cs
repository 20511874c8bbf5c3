namespace FiveYearPlan;

/// <summary>The words of a progress chart: title, subtitle and description.</summary>
internal static class ProgressText
{
    public static BilingualText Title(Evaluation evaluation) => new(
        $"{evaluation.Dossier.Plan.Name.Chinese}：完成进度与时间进度",
        $"{evaluation.Dossier.Plan.Name.English}: progress against time");

    /// <summary>The date, the scheme and the elapsed share of time.</summary>
    public static string Subtitle(Evaluation evaluation, Fraction elapsed, Language language)
    {
        var (day, time) = (DateWords.In(evaluation.AsOf, language), ChartWords.Elapsed(elapsed));
        return language.Say($"截至{day}，时间进度{time}；评价方案：{evaluation.Scheme.Name.Chinese}",
            $"As of {day}, time elapsed {time}; scheme: {evaluation.Scheme.Name.English}");
    }

    /// <summary>What the picture shows, with its numbers.</summary>
    public static string Describe(Evaluation evaluation, IReadOnlyList<ProgressRow> rows, Fraction elapsed, Language language)
    {
        var title = $"{Title(evaluation).In(language)}{language.Say("。", ". ")}{Subtitle(evaluation, elapsed, language)}";
        List<string> sentences = [title, Counted(evaluation, language)];
        var judged = rows.Where(row => row.IsJudged).ToList();
        Add(judged.Where(row => row.Share is not null), "有完成比例的", "With a share of the target reached", row => $"{ChartWords.Name(row.Assessment.Indicator, language)} {Numbers.Percent(row.Share!.Value)}");
        Add(judged.Where(row => row.Share is null), "只有结论、没有完成比例的", "With a verdict and no share", row => ChartWords.Name(row.Assessment.Indicator, language));
        foreach (var reason in rows.Where(row => !row.IsJudged).GroupBy(row => row.Assessment.Reason!.Value))
        {
            Add(reason, $"不能评价（{reason.Key.In(language)}）的", $"Not judged ({reason.Key.In(language)})", row => ChartWords.Name(row.Assessment.Indicator, language));
        }

        return string.Join(language.Say("。", ". "), sentences) + language.Say("。", ".");

        void Add(IEnumerable<ProgressRow> some, string chinese, string english, Func<ProgressRow, string> text)
        {
            var texts = some.Select(text).ToList();
            if (texts.Count > 0)
            {
                sentences.Add(language.Say($"{chinese}{ChartWords.Count(texts.Count)}项：{ChartWords.List(texts, language)}",
                    $"{english}, {ChartWords.Count(texts.Count)}: {ChartWords.List(texts, language)}"));
            }
        }
    }

    /// <summary>How many indicators there are, how many can be judged, and how many got each label.</summary>
    public static string Counted(Evaluation evaluation, Language language)
    {
        var counts = evaluation.Tally.All;
        if (counts.Total == 0)
        {
            return language.Say("规划没有指标", "The plan has no indicators");
        }

        var total = language.Say($"共{ChartWords.Count(counts.Total)}项指标，可评价{ChartWords.Count(counts.Assessable)}项",
            $"{ChartWords.Count(counts.Total)} indicators, {ChartWords.Count(counts.Assessable)} of them judged");
        var labels = counts.ByLabel.Select(label => language.Say($"{label.Key.Chinese}{ChartWords.Count(label.Value)}项", $"{label.Key.English} {ChartWords.Count(label.Value)}"));
        return $"{total}{language.Say("：", ": ")}{string.Join(language.Say("，", ", "), labels)}";
    }
}
