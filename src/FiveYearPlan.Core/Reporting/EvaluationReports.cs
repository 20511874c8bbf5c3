namespace FiveYearPlan;

/// <summary>What the reports of an evaluation hold, part after part.</summary>
internal static class EvaluationReports
{
    /// <summary>What a notebook shows: the counts and the table.</summary>
    public static Report Overview(Evaluation evaluation) => new(
        Title(evaluation, evaluation.Scheme.Name.Chinese, evaluation.Scheme.Name.English),
        language =>
        [
            new Block.Paragraph(SummaryText.Counts(evaluation, language)),
            IsOver(evaluation) ? EvaluationTable.Final(evaluation, language) : EvaluationTable.MidTerm(evaluation, null, language),
            new Block.Paragraph(language.Bracketed(
                language.Say($"数据诊断{evaluation.Diagnostics.Count}条", FormattableString.Invariant($"{evaluation.Diagnostics.Count} findings about the data")),
                string.Join(language.Say("；", "; "), ReportEnd.VersionsOf(evaluation, language).Select(version => language.Pair(version.Name, version.Value))))),
        ]);

    public static Report MidTerm(Evaluation evaluation, ProjectionMethod method)
    {
        var projections = evaluation.Dossier.Project(method, evaluation.AsOf);
        return new(Title(evaluation, "指标实施情况中期评估报告", "mid-term evaluation of indicators"), language =>
        [
            new Block.Heading(2, language.Say("总体情况", "Summary")),
            new Block.Paragraph(SummaryText.Counts(evaluation, language)),
            new Block.Items(SummaryText.Classes(evaluation, language)),
            new Block.Paragraph(SummaryText.Outlook(projections, language)),
            new Block.Picture(evaluation.ToTallyChart()),
            new Block.Heading(2, language.Say("指标进展", "Progress of the indicators")),
            new Block.Paragraph(language.Say(
                "“进度／时间”为已完成的份额与实绩所属时段末的时间进度；“应达到”为达到进度要求的数值。",
                "Progress / time is the share reached and the share of time, both at the end of the period observed. Required is the value that is on schedule.")),
            EvaluationTable.MidTerm(evaluation, projections, language),
            new Block.Picture(evaluation.ToProgressChart()),
            .. Behind(evaluation, projections, language),
            .. Disagreeing(evaluation, language),
            .. ReportEnd.Findings(evaluation.Diagnostics, language),
            .. ReportEnd.Sources(evaluation.Dossier, evaluation.Assessments, language),
            .. ReportEnd.Versions([.. ReportEnd.VersionsOf(evaluation, language), (language.Say("预测方法", "Projection"), method.ToString())], language),
        ]);
    }

    public static Report Final(Evaluation evaluation) => new(Title(evaluation, "指标完成情况评估报告", "final evaluation of indicators"), language =>
    [
        new Block.Heading(2, language.Say("总体情况", "Summary")),
        new Block.Paragraph(SummaryText.Counts(evaluation, language)),
        new Block.Items(SummaryText.Classes(evaluation, language)),
        new Block.Picture(evaluation.ToTallyChart()),
        new Block.Heading(2, language.Say("指标完成情况", "The indicators")),
        EvaluationTable.Final(evaluation, language),
        .. Disagreeing(evaluation, language),
        .. ReportEnd.Findings(evaluation.Diagnostics, language),
        .. ReportEnd.Sources(evaluation.Dossier, evaluation.Assessments, language),
        .. ReportEnd.Versions(ReportEnd.VersionsOf(evaluation, language), language),
    ]);

    public static bool IsOver(Evaluation evaluation) => evaluation.AsOf >= evaluation.Dossier.Plan.Period.LastDay;

    /// <summary>The indicators behind: what they lack, the pace so far and the pace they need.</summary>
    private static IEnumerable<Block> Behind(Evaluation evaluation, Projections projections, Language language)
    {
        var behind = evaluation.Assessments.Where(known => known.Reason is null && VerdictWords.Rank(known.Verdict) == 0).ToList();
        yield return new Block.Heading(2, language.Say("未达进度的指标", "Indicators behind"));
        if (behind.Count == 0)
        {
            yield return new Block.Paragraph(language.Say("可评价的指标中没有未达进度的指标。", "None of the indicators that can be judged."));
            yield break;
        }

        yield return new Block.Table(
            [
                new(language.Say("指标", "Indicator"), Block.Cell.Name),
                new(language.Say("最新值", "Latest"), Block.Cell.Figure),
                new(language.Say("应达到", "Required"), Block.Cell.Figure),
                new(language.Say("差距", "Margin"), Block.Cell.Figure),
                new(language.Say("预测每年", "Projected a year"), Block.Cell.Figure),
                new(language.Say("余下时间每年需", "Needed a year"), Block.Cell.Figure),
            ],
            behind.Select(known =>
            {
                var projection = projections[known.Indicator.Id];
                return new Block.Row(
                    [
                        ReportCells.Name(known.Indicator, language),
                        ReportCells.Latest(known, language),
                        ReportCells.Required(known),
                        ReportCells.Margin(known),
                        projection.Expected is { } pace ? ReportCells.Pace(pace, known.Indicator, language) : ReportCells.Nothing,
                        Needed(known, projection, language),
                    ],
                    known.Verdict);
            }));
    }

    /// <summary>The pace to the target by which the verdict was given; from the explanation where the projection knows none.</summary>
    private static string Needed(Assessment assessment, Projection projection, Language language) =>
        projection.Required is { } pace && projection.Target == assessment.Deciding?.Target ? ReportCells.Pace(pace, assessment.Indicator, language)
        : assessment.Deciding?.Steps.FirstOrDefault(step => ReferenceEquals(step.Name, StepWriter.PaceName)) is { } step
            ? $"{step.Numbers} {step.Result?.In(language)}".TrimEnd()
        : ReportCells.Nothing;

    /// <summary>Rows whose targets say different things, explained.</summary>
    private static IEnumerable<Block> Disagreeing(Evaluation evaluation, Language language)
    {
        var rows = evaluation.Assessments.Where(known => known.TargetsDisagree).ToList();
        if (rows.Count == 0)
        {
            yield break;
        }

        yield return new Block.Heading(2, language.Say("各目标结论不一致的指标", "Indicators whose targets disagree"));
        foreach (var row in rows)
        {
            yield return new Block.Heading(3, language.Pair(ReportCells.Numbered(row.Indicator, language), row.Label.In(language)));
            yield return new Block.Items(row.Explain(language).Split('\n'));
        }
    }

    private static BilingualText Title(Evaluation evaluation, string chinese, string english) =>
        ReportEnd.Title(evaluation.Dossier.Plan, chinese, english);
}
