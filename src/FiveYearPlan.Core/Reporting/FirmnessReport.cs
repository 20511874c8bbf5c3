namespace FiveYearPlan;

/// <summary>How firm verdicts are: what each variation changes, and what would turn each verdict.</summary>
internal static class FirmnessReport
{
    public static Report Of(SensitivityReport report)
    {
        var evaluation = report.Evaluation;
        return new(ReportEnd.Title(evaluation.Dossier.Plan, "评价结论的稳健程度", "how firm the verdicts are"), language =>
        [
            new Block.Paragraph(Summary(report, language)),
            .. Indicators(report, language),
            .. PrintedWords.Explained(evaluation.Dossier.Plan.Indicators, evaluation.Dossier, language),
            .. report.Indicators.Count == 0 ? [] : Variations(report, language),
            .. ReportEnd.Versions(ReportEnd.VersionsOf(evaluation, language), language),
        ]);
    }

    private static string Summary(SensitivityReport report, Language language)
    {
        var (evaluation, all) = (report.Evaluation, report.Indicators.Count(known => known.Assessment.Reason is null));
        var (date, scheme) = (DateWords.In(evaluation.AsOf, language), language.Quoted(evaluation.Scheme.Name.In(language)));
        if (all == 0)
        {
            return language.Say($"截至{date}，按{scheme}评价，没有可以评价的指标。", $"As of {date}, by the scheme {scheme}, no indicator can be judged.");
        }

        var kinds = report.Variations.Select(known => known.Kind).Distinct().Order()
            .Select(kind => (Name: Name(kind).In(language), report[kind].Count)).Append((Name: language.Say("四舍五入", "rounding"), report.RoundingSensitive.Count));
        var changed = language.List(kinds.Select(kind => language.Say($"{kind.Name}{ReportCells.Count(kind.Count)}项", $"{ReportCells.Count(kind.Count)} by {kind.Name}")));
        var (judged, firm) = (ReportCells.Count(all), ReportCells.Count(report.Firm.Count));
        return language.Say(
            $"截至{date}，按{scheme}评价，可评价的{judged}项指标中，各种情形下结论都不变的{firm}项。能改变结论的：{changed}。",
            $"As of {date}, by the scheme {scheme}. Indicators judged: {judged}; with the same verdict whatever is varied: {firm}. Verdicts that change: {changed}.");
    }

    private static BilingualText Name(VariationKind kind) => kind switch
    {
        VariationKind.Scheme => new("评价方案", "scheme"),
        VariationKind.TimeConvention => new("时间计算方式", "way of counting time"),
        VariationKind.Version => new("目标与基期版本", "version of targets and bases"),
        VariationKind.Base => new("基期值", "base"),
    };

    private static IEnumerable<Block> Indicators(SensitivityReport report, Language language)
    {
        var judged = report.Indicators.Where(known => known.Assessment.Reason is null).ToList();
        if (judged.Count == 0)
        {
            yield break;
        }

        yield return new Block.Table(
            [
                new(language.Say("指标", "Indicator"), Block.Cell.Name),
                new(language.Say("评价", "Verdict"), Block.Cell.Verdict),
                new(language.Say("应达到", "Required"), Block.Cell.Figure),
                new(language.Say("差值（正为优）", "Margin (+ is better)"), Block.Cell.Figure),
                new(language.Say("翻转结论的实绩", "What would turn it"), Block.Cell.Figure),
                new(language.Say("四舍五入", "Rounding")),
                new(language.Say("改变结论的情形", "Changed by")),
            ],
            judged.Select(known => new Block.Row(
                [
                    ReportCells.Name(known.Indicator, language),
                    ReportCells.Verdict(known.Assessment, language),
                    ReportCells.Required(known.Assessment),
                    ReportCells.Margin(known.Assessment, language),
                    Flip(known, language),
                    known.Assessment.RoundingSensitive ? language.Say("可改变结论", "could change it") : ReportCells.Nothing,
                    known.Changes.Count == 0 ? ReportCells.Nothing : language.List(known.Changes.Select(change => change.Name.In(language))),
                ],
                known.Assessment.Verdict)));
    }

    private static string Flip(IndicatorSensitivity known, Language language)
    {
        if (known is not { Flip: { } flip, Flipped: { } flipped })
        {
            return ReportCells.Nothing;
        }

        var figure = ReportCells.Shown(flip, known.Indicator);
        var when = flip.Period is { } period ? language.Bracketed(figure, DateWords.In(period, language)) : figure;
        return $"{when} → {flipped.Label.In(language)}";
    }

    private static IEnumerable<Block> Variations(SensitivityReport report, Language language)
    {
        yield return new Block.Heading(2, language.Say("各种情形", "Variations"));
        yield return new Block.Table(
            [
                new(language.Say("改变的内容", "What is changed")),
                new(language.Say("改为", "To"), Block.Cell.Name),
                new(language.Say("结论改变", "Verdicts changed"), Block.Cell.Figure),
                new(language.Say("仅一方能评价", "Judged by one only"), Block.Cell.Figure),
            ],
            report.Variations.Select(known => new Block.Row(
            [
                Name(known.Kind).In(language),
                known.Name.In(language),
                ReportCells.Count(known.Changed.Count),
                ReportCells.Count(known.JudgedByOne.Count),
            ])));
    }
}
