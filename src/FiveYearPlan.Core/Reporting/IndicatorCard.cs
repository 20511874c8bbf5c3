namespace FiveYearPlan;

/// <summary>One indicator on one page: what was promised, what is known, the verdict with its steps, and what is expected.</summary>
internal static class IndicatorCard
{
    public static Report Of(Evaluation evaluation, Assessment assessment, IReadOnlyList<Projection> projections)
    {
        var (plan, indicator) = (evaluation.Dossier.Plan, assessment.Indicator);
        var title = new BilingualText(
            $"{ReportCells.Numbered(indicator, Language.Chinese)}（{plan.Name.Chinese}）", $"{ReportCells.Numbered(indicator, Language.English)} ({plan.Name.English})");
        return new(title, language =>
        [
            new Block.Facts(Facts(evaluation, assessment, language)),
            .. PrintedWords.Explained([indicator], evaluation.Dossier, language),
            new Block.Picture(evaluation.ToGlidePathChart(indicator.Id, projections.Select(known => known.Method))),
            .. assessment.Targets.SelectMany(target => Steps(target, assessment, language)),
            .. Expected(projections, language),
            .. ReportEnd.Sources(evaluation.Dossier, [assessment], language, ReportEnd.SourcesOf(projections)),
            .. ReportEnd.Versions(ReportEnd.VersionsOf(evaluation, language), language),
        ]);
    }

    private static List<(string, string)> Facts(Evaluation evaluation, Assessment assessment, Language language)
    {
        var (plan, indicator) = (evaluation.Dossier.Plan, assessment.Indicator);
        List<(string, string)> facts =
        [
            (language.Say("评价时点", "As of"), DateWords.In(evaluation.AsOf, language)),
            (language.Say("评价方案", "Scheme"), evaluation.Scheme.Name.In(language)),
            (language.Say("计量单位", "Unit"), indicator.Unit.Symbol),
            (language.Say("属性", "Nature"), indicator.Nature.In(language)),
            (language.Say("方向", "Direction"), PlanWords.Directions.Text(indicator.Direction).In(language)),
            (language.Say("基期", "Base"), indicator.Baseline is { } start ? ReportCells.Remarked(start.Figure.ToString(), [ReportCells.YearOf(start.Year, language), ReportCells.Since(start.Revision, language)], language) : ReportCells.Nothing),
            (language.Say("目标", "Target"), ReportCells.Targets(indicator, plan, language)),
            (language.Say("最新值", "Latest"), ReportCells.Latest(assessment, language)),
            (language.Say("进度／时间", "Progress / time"), ReportCells.Progress(assessment.Deciding, language)),
            (language.Say("评价", "Verdict"), ReportCells.Verdict(assessment, language)),
            (language.Say("应达到", "Required"), ReportCells.Required(assessment)),
            (language.Say("差值（正为优）", "Margin (+ is better)"), ReportCells.Margin(assessment, language)),
        ];
        if (assessment.RoundingSensitive)
        {
            facts.Add((language.Say("四舍五入", "Rounding"), language.Say("在末位半个单位内变动即可改变结论", "a change within half a unit of the last digit would change the verdict")));
        }

        return facts;
    }

    public static IEnumerable<Block> Steps(TargetAssessment target, Assessment assessment, Language language)
    {
        var deciding = target == assessment.Deciding && assessment.Targets.Count > 1 ? language.Say("，起决定作用", ", decides") : "";
        yield return new Block.Heading(2, language.Say(
            $"依据：{target.Target.Kind.In(language)} {target.Target.Printed}{deciding}", $"How it was judged: {target.Target.Kind.In(language)} {target.Target.Printed}{deciding}"));
        yield return new Block.Items([.. target.Steps.Select(step => step.In(language))]);
    }

    private static IEnumerable<Block> Expected(IReadOnlyList<Projection> projections, Language language)
    {
        if (projections.Count == 0)
        {
            yield break;
        }

        yield return new Block.Heading(2, language.Say("预测", "Projections"));
        yield return ProjectionTable.Of(projections, language, named: false);
        foreach (var projection in projections.Where(known => known.Reason is null))
        {
            yield return new Block.Heading(3, projection.Method.Name.In(language));
            yield return new Block.Items([.. projection.Steps.Select(step => step.In(language))]);
        }
    }
}
