namespace FiveYearPlan;

/// <summary>What methods expect of later years, and how well they would have done.</summary>
internal static class ProjectionReports
{
    private const int MostCases = 20;

    public static Report Of(Projections projections)
    {
        var (plan, method) = (projections.Dossier.Plan, projections.Method);
        return new(ReportEnd.Title(plan, $"指标预测（{method.Name.Chinese}）", $"projection of indicators ({Saying.InSentence(method.Name.English)})"), language =>
        [
            new Block.Paragraph(SummaryText.Outlook(projections, language)),
            ProjectionTable.Of(projections.Rows, language, named: true),
            .. PrintedWords.Explained(plan.Indicators, projections.Dossier, language),
            new Block.Paragraph(language.Pair(language.Say("截至", "As of"), DateWords.In(projections.AsOf, language))),
            .. ReportEnd.Sources(projections.Dossier, [], language, ReportEnd.SourcesOf(projections.Rows)),
            .. ReportEnd.Versions([.. ReportEnd.VersionsOf(projections.Dossier, language), (language.Say("预测方法", "Projection"), ReportCells.Named(method, language))], language),
        ]);
    }

    public static Report Of(Projection projection)
    {
        var (indicator, method) = (projection.Indicator, projection.Method);
        var year = ReportCells.Count(projection.Year);
        var title = new BilingualText(
            $"{ReportCells.Numbered(indicator, Language.Chinese)}：预测到{year}年（{method.Name.Chinese}）",
            $"{ReportCells.Numbered(indicator, Language.English)}: projected to {year} ({Saying.InSentence(method.Name.English)})");
        return new(title, language =>
        [
            new Block.Facts(
            [
                (language.Say("截至", "As of"), DateWords.In(projection.AsOf, language)),
                (language.Say("预测值", "Value"), projection.Value is { } value ? ReportCells.Estimate(value, indicator, language) : projection.Reason!.Value.In(language)),
                (language.Say("区间", "Interval"), Interval(projection, language)),
                (language.Say("目标", "Target"), projection.Target is { } target ? language.Bracketed(target.Printed, ReportCells.Count(target.DueYear)) : ReportCells.Nothing),
                (language.Say("展望", "Outlook"), ReportCells.Outlook(projection, language)),
                (language.Say("预测每年", "Expected a year"), projection.Expected is { } pace ? ReportCells.Pace(pace, indicator, language) : ReportCells.Nothing),
                (language.Say("余下时间每年需", "Needed a year"), projection.Required is { } needed ? ReportCells.Pace(needed, indicator, language) : ReportCells.Nothing),
            ]),
            new Block.Heading(2, language.Say("怎样得出", "How it was computed")),
            new Block.Items([.. projection.Steps.Select(step => step.In(language))]),
            new Block.Heading(2, language.Say("方法", "Method")),
            new Block.Items([.. method.Describe(language).Split('\n', StringSplitOptions.RemoveEmptyEntries)]),
        ]);
    }

    public static Report Of(Backtest backtest) => new(new BilingualText("预测方法回测", "Backtest of projection methods"), language =>
    [
        new Block.Paragraph(language.Say(
            "把结果已知的序列在较早的年末截断，只用当时已有的数据预测，再与实际结果对照。误差按目标与基期之间的距离计，或按实际结果计；“—”表示无从计算：没有案例，或两者之间统计口径中断、数值不精确。",
            "Every series whose end is known is cut at an earlier year end, projected from what was known then, and held against what came. Errors are shares of the distance from base to target, or of what came; a dash says that there is nothing to compute: no case, a break in the series between the two, or figures that are too imprecise.")),
        Scores(backtest, language),
        .. Cases(backtest, language),
    ]);

    private static Block.Table Scores(Backtest backtest, Language language) => new(
        [
            new(language.Say("方法", "Method"), Block.Cell.Name),
            new(language.Say("有预测值", "Projected"), Block.Cell.Figure),
            new(language.Say("展望正确", "Outlook right"), Block.Cell.Figure),
            new(language.Say("平均误差（占距离）", "Mean error of the distance"), Block.Cell.Figure),
            new(language.Say("平均误差（占结果）", "Mean error of what came"), Block.Cell.Figure),
            new(language.Say("落在区间内", "Interval held"), Block.Cell.Figure),
            new(language.Say("区间应有的概率", "Nominal"), Block.Cell.Figure),
        ],
        backtest.Scores.Select(known => new Block.Row(
        [
            ReportCells.Named(known.Method, language),
            Of(known.Projected, known.Cases),
            Of(known.Hits, known.Judged),
            Mean(known.MeanError, known.Measured, language),
            Mean(known.MeanShareOfActual, known.Compared, language),
            Of(known.Covered, known.Intervals),
            Share(known.Method.Confidence),
        ])));

    /// <summary>The cases in which some method gave a value, the first of them.</summary>
    private static IEnumerable<Block> Cases(Backtest backtest, Language language)
    {
        var cases = backtest.Cases.Where(known => known.Projection.Value is not null).ToList();
        yield return new Block.Heading(2, language.Say("案例", "Cases"));
        if (cases.Count == 0)
        {
            yield return new Block.Paragraph(language.Say("没有结果已知、可以截断的序列。", "There is no series whose end is known and that could be cut."));
            yield break;
        }

        yield return new Block.Table(
            [
                new(language.Say("指标档案", "Dossier")),
                new(language.Say("指标", "Indicator"), Block.Cell.Name),
                new(language.Say("截断于", "Cut at")),
                new(language.Say("方法", "Method")),
                new(language.Say("年份", "Year"), Block.Cell.Figure),
                new(language.Say("预测值", "Value"), Block.Cell.Figure),
                new(language.Say("实际结果", "What came"), Block.Cell.Figure),
                new(language.Say("误差（占结果）", "Error of what came"), Block.Cell.Figure),
            ],
            cases.Take(MostCases).Select(known => new Block.Row(
            [
                known.Dossier,
                known.Projection.Indicator.Name.In(language),
                Cut(known.Projection.AsOf, language),
                known.Projection.Method.Name.In(language),
                ReportCells.Count(known.Actual.Year),
                ReportCells.Estimate(known.Projection.Value!, known.Projection.Indicator, language),
                known.Actual.Figure.ToString(),
                Share(known.ShareOfActual),
            ])));
        if (cases.Count > MostCases)
        {
            yield return new Block.Paragraph(ReportCells.More(cases.Count - MostCases, language));
        }
    }

    private static string Cut(NodaTime.LocalDate day, Language language) => day is { Month: 12, Day: 31 }
        ? language.Say($"{ReportCells.Count(day.Year)}年末", $"end of {ReportCells.Count(day.Year)}")
        : DateWords.In(day, language);

    private static string Interval(Projection projection, Language language) => projection.Interval is not { } interval ? ReportCells.Nothing
        : projection.Method.Confidence is { } confidence ? language.Bracketed(ReportCells.Estimate(interval, projection.Indicator, language), Share(confidence))
        : ReportCells.Estimate(interval, projection.Indicator, language);

    private static string Of(int part, int whole) => whole == 0 ? ReportCells.Nothing : $"{ReportCells.Count(part)}/{ReportCells.Count(whole)}";

    private static string Mean(decimal? share, int cases, Language language) => share is null ? ReportCells.Nothing
        : language.Bracketed(Share(share), language.Say($"{ReportCells.Count(cases)}例", $"{ReportCells.Count(cases)}"));

    private static string Share(decimal? share) => share is { } known ? FiveYearPlan.Numbers.Percent(Rational.From(known)) : ReportCells.Nothing;
}
