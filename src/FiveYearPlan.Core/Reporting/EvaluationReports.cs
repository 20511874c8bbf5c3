namespace FiveYearPlan;

/// <summary>What the reports of an evaluation hold, part after part.</summary>
internal static class EvaluationReports
{
    /// <summary>What a notebook shows: the counts and the table.</summary>
    public static Report Overview(Evaluation evaluation) => new(
        Title(evaluation, $"指标评价（{evaluation.Scheme.Name.Chinese}）", $"evaluation of indicators ({Saying.InSentence(evaluation.Scheme.Name.English)})"),
        language =>
        [
            new Block.Paragraph(SummaryText.Counts(evaluation, language)),
            .. IsEmpty(evaluation) ? [] : new[] { IsOver(evaluation) ? EvaluationTable.Final(evaluation, language) : EvaluationTable.MidTerm(evaluation, null, language) },
            .. Units(evaluation, language),
            new Block.Facts(
            [
                (language.Say("数据诊断", "Findings about the data"), language.Say($"{ReportCells.Count(evaluation.Diagnostics.Count)}条", ReportCells.Count(evaluation.Diagnostics.Count))),
                .. ReportEnd.VersionsOf(evaluation, language),
            ]),
        ]);

    public static Report MidTerm(Evaluation evaluation, ProjectionMethod method)
    {
        // Of a plan that is over the outcomes are known, and there is nothing left to project.
        var projections = IsOver(evaluation) || IsEmpty(evaluation) ? null : evaluation.Dossier.Project(method, evaluation.AsOf);
        return new(Title(evaluation, "指标实施情况中期评估报告", "mid-term evaluation of indicators"), language =>
        [
            .. Summary(evaluation, projections is not null ? SummaryText.Outlook(projections, language) : SummaryText.Over(evaluation, language), language),
            .. IsEmpty(evaluation) ? [] : Progress(evaluation, projections, language),
            .. End(evaluation, projections, projections is null ? [] : [(language.Say("预测方法", "Projection"), ReportCells.Named(method, language))], language),
        ]);
    }

    public static Report Final(Evaluation evaluation) => new(Title(evaluation, "指标完成情况评估报告", "final evaluation of indicators"), language =>
    [
        .. Summary(evaluation, IsOver(evaluation) ? null : SummaryText.StillRunning(evaluation, language), language),
        .. IsEmpty(evaluation) ? [] : Outcomes(evaluation, language),
        .. End(evaluation, null, [], language),
    ]);

    public static bool IsOver(Evaluation evaluation) => evaluation.AsOf >= evaluation.Dossier.Plan.Period.LastDay;

    private static IEnumerable<Block> Units(Evaluation evaluation, Language language) => PrintedWords.Explained(evaluation.Dossier.Plan.Indicators, evaluation.Dossier, language);

    private static bool IsEmpty(Evaluation evaluation) => evaluation.Assessments.Count == 0;

    /// <summary>The counts, the names in each class, what is to be said of the time left, and the chart of the counts; of an empty plan that it is.</summary>
    private static IEnumerable<Block> Summary(Evaluation evaluation, string? time, Language language)
    {
        yield return new Block.Heading(2, language.Say("总体情况", "Summary"));
        yield return new Block.Paragraph(SummaryText.Counts(evaluation, language));
        if (IsEmpty(evaluation))
        {
            yield break;
        }

        yield return new Block.Items(SummaryText.Classes(evaluation, language));
        foreach (var said in new[] { SummaryText.NotBegun(evaluation, language), time }.OfType<string>())
        {
            yield return new Block.Paragraph(said);
        }

        yield return new Block.Picture(evaluation.ToTallyChart());
    }

    private static IEnumerable<Block> Progress(Evaluation evaluation, Projections? projections, Language language) =>
    [
        new Block.Heading(2, language.Say("指标进展", "Progress of the indicators")),
        .. Legend(evaluation, language),
        EvaluationTable.MidTerm(evaluation, projections, language),
        .. Units(evaluation, language),
        new Block.Picture(evaluation.ToProgressChart()),
        .. PrintedPlan.NotesOfTable(evaluation.Dossier.Plan, language),
        .. Behind(evaluation, projections, language),
    ];

    private static IEnumerable<Block> Outcomes(Evaluation evaluation, Language language) =>
    [
        new Block.Heading(2, language.Say("指标完成情况", "The indicators")),
        .. MarginLegend(evaluation, language),
        EvaluationTable.Final(evaluation, language),
        .. Units(evaluation, language),
        .. PrintedPlan.NotesOfTable(evaluation.Dossier.Plan, language),
    ];

    /// <summary>Which way the margins of the final table count, where it has any.</summary>
    private static IEnumerable<Block> MarginLegend(Evaluation evaluation, Language language) => evaluation.Assessments.All(known => known.Margin is null) ? [] :
    [
        new Block.Paragraph(IsOver(evaluation)
            ? language.Say("“与目标之差”为正，即优于目标。", "A margin above 0 is better than the target.")
            : language.Say("“与应达到值之差”以此时应达到的数值为准，为正即优于该值。", "The margin by now is from what is required by now; above 0 it is better.")),
    ];

    /// <summary>What the columns of the table hold, of those that it has.</summary>
    private static IEnumerable<Block> Legend(Evaluation evaluation, Language language)
    {
        var (shares, required) = (evaluation.Assessments.Any(known => known.Deciding?.MeasureValue is not null), evaluation.Assessments.Any(known => known.Required is not null));
        var growth = evaluation.Assessments.Any(known => known.Deciding is { Measure: Measure.GrowthMargin, MeasureValue: not null });
        string[] parts =
        [
            .. shares ? [language.Say(
                $"“进度／时间”为已完成的份额与实绩所属时段末的时间进度{(growth ? "，增长类指标为与目标增速之差" : "")}",
                $"Progress / time is the share reached and the share of time, both at the end of the period observed{(growth ? "; of growth it is the difference from the target rate" : "")}.")] : Array.Empty<string>(),
            .. required ? [language.Say("“应达到”为按所用评价方案，到实绩所属时段末应达到的数值", "Required is what the scheme asks for by the end of the period observed.")] : Array.Empty<string>(),
        ];
        return parts.Length == 0 ? [] : [new Block.Paragraph(language.Say($"{string.Join("；", parts)}。", string.Join(" ", parts)))];
    }

    /// <summary>Rows whose targets disagree, findings, sources and versions.</summary>
    private static IEnumerable<Block> End(Evaluation evaluation, Projections? projections, IEnumerable<(string, string)> versions, Language language) =>
    [
        .. Disagreeing(evaluation, language),
        .. ReportEnd.Findings(evaluation.Diagnostics, evaluation.Dossier, language),
        .. ReportEnd.Sources(evaluation.Dossier, evaluation.Assessments, language, ReportEnd.SourcesOf(projections?.Rows ?? [])),
        .. ReportEnd.Versions([.. ReportEnd.VersionsOf(evaluation, language), .. versions], language),
    ];

    /// <summary>The indicators behind: what they lack, the pace so far and the pace they need.</summary>
    private static IEnumerable<Block> Behind(Evaluation evaluation, Projections? projections, Language language)
    {
        var behind = evaluation.Assessments.Where(known => known.Reason is null && VerdictWords.Rank(known.Verdict) == 0).ToList();
        yield return new Block.Heading(2, language.Say("未达进度的指标", "Indicators behind"));
        if (behind.Count == 0)
        {
            var judged = evaluation.Assessments.Count(known => known.Reason is null);
            yield return new Block.Paragraph(judged == 0
                ? language.Say("没有可以评价的指标，无从判断。", "No indicator can be judged, so nothing can be said.")
                : language.Say($"可评价的{ReportCells.Count(judged)}项指标中没有未达进度的指标。", $"None of the {ReportCells.Count(judged)} that can be judged."));
            yield break;
        }

        Block.Column[] paces = [new(language.Say("预测每年", "Projected a year"), Block.Cell.Figure), new(language.Say("余下时间每年需", "Needed a year"), Block.Cell.Figure)];
        yield return new Block.Table(
            [
                new(language.Say("指标", "Indicator"), Block.Cell.Name),
                new(language.Say("最新值", "Latest"), Block.Cell.Figure),
                new(language.Say("应达到", "Required"), Block.Cell.Figure),
                new(language.Say("差距", "Margin"), Block.Cell.Figure),
                .. projections is null ? [] : paces,
            ],
            behind.Select(known => new Block.Row(
                [
                    ReportCells.Name(known.Indicator, language),
                    ReportCells.Latest(known, language),
                    ReportCells.Required(known),
                    ReportCells.Margin(known, language),
                    .. projections is null ? [] : Paces(known, projections[known.Indicator.Id], language),
                ],
                known.Verdict)));
    }

    /// <summary>
    /// What is projected a year, and the pace to the target by which the verdict was given: from its explanation where the
    /// projection knows none.
    /// </summary>
    private static string[] Paces(Assessment assessment, Projection projection, Language language) =>
    [
        projection.Expected is { } expected ? ReportCells.Pace(expected, assessment.Indicator, language) : ReportCells.Nothing,
        projection.Required is { } pace && projection.Target == assessment.Deciding?.Target ? ReportCells.Pace(pace, assessment.Indicator, language)
            : assessment.Deciding?.Steps.FirstOrDefault(step => ReferenceEquals(step.Name, StepWriter.PaceName))?.Result is { } result ? result.In(language).TrimStart('=', '→', ' ')
            : ReportCells.Nothing,
    ];

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
