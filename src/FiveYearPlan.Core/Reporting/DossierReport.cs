namespace FiveYearPlan;

/// <summary>What a dossier holds, at a glance: long lists are cut, and say how much is left.</summary>
internal static class DossierReport
{
    private const int MostRows = 60;
    private const int MostFigures = 12;
    private const int MostDocuments = 8;

    public static Report Of(Dossier dossier) => new(ReportEnd.Title(dossier.Plan, "指标档案", "dossier"), language =>
    [
        new Block.Facts(Facts(dossier, language)),
        .. PrintedPlan.Table(dossier.Plan, MostRows, language),
        .. PrintedWords.Explained(dossier.Plan.Indicators, dossier, language),
        .. PrintedPlan.Revisions(dossier.Plan, language),
        .. PrintedPlan.Notes(dossier.Plan, language),
        .. Observations(dossier, language),
        .. Forecasts(dossier, language),
        .. Published(dossier, language),
        .. Documents(dossier, language),
    ]);

    private static List<(string, string)> Facts(Dossier dossier, Language language)
    {
        var plan = dossier.Plan;
        var natures = plan.Indicators.Where(known => known.Nature != Nature.Unspecified).GroupBy(known => known.Nature).OrderBy(known => known.Key)
            .Select(known => language.Say($"{ReportCells.Count(known.Count())}项{known.Key.In(language)}", $"{ReportCells.Count(known.Count())} {known.Key.In(language)}")).ToList();
        var rows = language.Say($"{ReportCells.Count(plan.Indicators.Count)}项", ReportCells.Count(plan.Indicators.Count));
        return
        [
            (language.Say("数据", "Data"), $"{dossier.Id} {dossier.DataVersion}"),
            (language.Say("行政区", "Jurisdiction"), $"{plan.Jurisdiction.Name.In(language)} {plan.Jurisdiction.Code}"),
            (language.Say("目标版本", "Targets"), plan.Version.In(language)),
            (language.Say("指标", "Indicators"), natures.Count == 0 ? rows : language.Bracketed(rows, language.List(natures))),
            (language.Say("表外指标", "Beside the table"), Items(plan.Further.Count, language)),
            (language.Say("实绩", "Observations"), Items(dossier.Observations.Count, language)),
            (language.Say("数据诊断", "Findings"), language.Say($"{ReportCells.Count(dossier.Diagnostics.Count)}条", ReportCells.Count(dossier.Diagnostics.Count))),
        ];
    }

    private static IEnumerable<Block> Observations(Dossier dossier, Language language)
    {
        // What the table prints in its outcome columns stands above.
        var given = dossier.Observations.Where(known => known.Source is not null || known.Period is null || known.Period.End < dossier.Plan.Period.LastDay)
            .Where(known => dossier.Plan.Indicators.Any(indicator => indicator.Id == known.Indicator)).ToList();
        return given.Count == 0 ? [] :
        [
            new Block.Heading(2, language.Say("表内指标的实绩", "Observations of the table's indicators")),
            new Block.Table(
                [
                    new(language.Say("指标", "Indicator"), Block.Cell.Name),
                    new(language.Say("期间", "Period")),
                    new(language.Say("数值", "Figure"), Block.Cell.Figure),
                    new(language.Say("类别", "Kind")),
                    new(language.Say("出处", "Source")),
                ],
                given.OrderByDescending(known => known.Period?.End ?? NodaTime.LocalDate.MinIsoValue).Take(MostFigures).Select(known => new Block.Row(
                [
                    ReportCells.Name(dossier.Plan[known.Indicator], language),
                    known.Period is { } period ? DateWords.In(period, language) : language.Say("未注明", "unstated"),
                    ReportCells.Shown(known, dossier.Plan[known.Indicator]),
                    ObservationWords.Kinds.Text(known.Kind).In(language),
                    known.Source?.In(language) ?? language.Say("使用者提供", "supplied"),
                ]))),
            .. More(given.Count - MostFigures, language),
        ];
    }

    private static IEnumerable<Block> Forecasts(Dossier dossier, Language language) => dossier.Forecasts.Count == 0 ? [] :
    [
        new Block.Heading(2, language.Say("部门预计", "Published forecasts")),
        new Block.Items([.. dossier.Forecasts.Take(MostFigures).Select(known => language.Say(
            $"{dossier.Plan[known.Indicator].Name.Chinese}：{ReportCells.Count(known.Year)}年 {known.Figure}",
            $"{dossier.Plan[known.Indicator].Name.English}: {known.Figure} in {ReportCells.Count(known.Year)}"))]),
        .. More(dossier.Forecasts.Count - MostFigures, language),
    ];

    private static IEnumerable<Block> Published(Dossier dossier, Language language) => dossier.Published.Count == 0 ? [] :
    [
        new Block.Heading(2, language.Say("公布的评价结论", "Published evaluations")),
        new Block.Items([.. dossier.Published.Select(known => language.Pair(
            language.Say(
                $"{VerdictWords.Axes.Text(known.Axis).Chinese}，截至{DateWords.In(known.AsOf, language)}，共{ReportCells.Count(known.Total)}项",
                $"{VerdictWords.Axes.Text(known.Axis).English}, as of {DateWords.In(known.AsOf, language)}, {ReportCells.Count(known.Total)} indicators"),
            language.List(known.Classes.Select(count => $"{count.Label.In(language)} {ReportCells.Count(count.Count)}"))))]),
    ];

    private static IEnumerable<Block> Documents(Dossier dossier, Language language) => dossier.Documents.Count == 0 ? [] :
    [
        new Block.Heading(2, language.Say("文件", "Documents")),
        new Block.Items([.. dossier.Documents.Take(MostDocuments).Select(document => ReportEnd.Document(document, language))]),
        .. More(dossier.Documents.Count - MostDocuments, language),
    ];

    private static IEnumerable<Block> More(int count, Language language) => count > 0 ? [new Block.Paragraph(ReportCells.More(count, language))] : [];

    private static string Items(int count, Language language) => language.Say($"{ReportCells.Count(count)}项", ReportCells.Count(count));
}
