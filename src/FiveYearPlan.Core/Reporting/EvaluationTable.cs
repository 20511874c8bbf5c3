namespace FiveYearPlan;

/// <summary>The table of an evaluation: a row an indicator, in the plan's groups.</summary>
internal static class EvaluationTable
{
    // Where both tables have the target, and what was observed.
    private const int Target = 4;
    private const int Observed = 5;

    /// <summary>With progress against time, what is required, and the outlook where one was asked for.</summary>
    public static Block.Table MidTerm(Evaluation evaluation, Projections? projections, Language language)
    {
        var columns = new List<Block.Column>
        {
            new(language.Say("序号", "No.")),
            new(language.Say("指标", "Indicator"), Block.Cell.Name),
            new(language.Say("属性", "Nature")),
            new(language.Say("基期", "Base"), Block.Cell.Figure),
            new(language.Say("目标", "Target"), Block.Cell.Figure),
            new(language.Say("最新值", "Latest"), Block.Cell.Figure),
            new(language.Say("进度／时间", "Progress / time"), Block.Cell.Figure),
            new(language.Say("应达到", "Required"), Block.Cell.Figure),
            new(language.Say("评价", "Verdict"), Block.Cell.Verdict),
        };
        if (projections is not null)
        {
            columns.Add(new(language.Say("展望", "Outlook")));
        }

        return Grouped(evaluation, columns, language, assessment =>
        {
            var indicator = assessment.Indicator;
            List<string> cells =
            [
                .. Head(indicator, language),
                ReportCells.Base(indicator, evaluation.Dossier.Plan, language),
                ReportCells.Targets(indicator, evaluation.Dossier.Plan, language),
                ReportCells.Latest(assessment, language),
                ReportCells.Progress(assessment.Deciding, language),
                ReportCells.Required(assessment),
                ReportCells.Verdict(assessment, language),
            ];
            if (projections is not null)
            {
                // Why there is no outlook is new only where there is a verdict.
                var projection = projections[indicator.Id];
                cells.Add(assessment.Reason is null ? ReportCells.Outlook(projection, language) : projection.Outlook.In(language));
            }

            return cells;
        });
    }

    /// <summary>With the outcome and its margin.</summary>
    public static Block.Table Final(Evaluation evaluation, Language language) => Grouped(
        evaluation,
        [
            new(language.Say("序号", "No.")),
            new(language.Say("指标", "Indicator"), Block.Cell.Name),
            new(language.Say("属性", "Nature")),
            new(language.Say("基期", "Base"), Block.Cell.Figure),
            new(language.Say("目标", "Target"), Block.Cell.Figure),
            new(language.Say("实绩", "Outcome"), Block.Cell.Figure),
            EvaluationReports.IsOver(evaluation)
                ? new(language.Say("与目标之差", "Margin"), Block.Cell.Figure)
                : new(language.Say("与应达到值之差", "Margin by now"), Block.Cell.Figure),
            new(language.Say("评价", "Verdict"), Block.Cell.Verdict),
        ],
        language,
        assessment =>
        [
            .. Head(assessment.Indicator, language),
            ReportCells.Base(assessment.Indicator, evaluation.Dossier.Plan, language),
            ReportCells.Targets(assessment.Indicator, evaluation.Dossier.Plan, language),
            ReportCells.Outcomes(assessment, language),
            ReportCells.Margin(assessment, language),
            ReportCells.Verdict(assessment, language),
        ]);

    private static IEnumerable<string> Head(Indicator indicator, Language language) =>
    [
        indicator.Number ?? "",
        ReportCells.Name(indicator, language),
        indicator.Nature == Nature.Unspecified ? ReportCells.Nothing : indicator.Nature.In(language),
    ];

    /// <summary>The rows by group. What the table is about stays; another column of which no row has anything is left out.</summary>
    private static Block.Table Grouped(
        Evaluation evaluation, List<Block.Column> columns, Language language, Func<Assessment, IReadOnlyList<string>> cells)
    {
        var rows = evaluation.Assessments.Select(known => (Assessment: known, Cells: cells(known))).ToList();
        var used = Enumerable.Range(0, columns.Count)
            .Where(i => i is Target or Observed || columns[i].Cell is Block.Cell.Name or Block.Cell.Verdict || rows.Exists(row => row.Cells[i] is not ("" or ReportCells.Nothing))).ToList();
        return new Block.Table(
            [.. used.Select(i => columns[i])],
            [.. rows.GroupBy(row => row.Assessment.Indicator.Group).Select(group => new Block.Section(
                group.Key?.In(language), [.. group.Select(row => new Block.Row([.. used.Select(i => row.Cells[i])], row.Assessment.Verdict))]))]);
    }
}
