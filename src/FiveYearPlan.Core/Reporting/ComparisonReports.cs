namespace FiveYearPlan;

/// <summary>Verdicts side by side: of several schemes, and of the authority beside the computed ones.</summary>
internal static class ComparisonReports
{
    public static Report Of(SchemeComparison comparison) => new(ReportEnd.Title(comparison.Dossier.Plan, "评价方案比较", "schemes compared"), language =>
    [
        new Block.Paragraph(Summary(comparison, language)),
        .. Verdicts(comparison, language),
        .. Why(comparison, language),
        .. ReportEnd.Findings(comparison.Evaluations[0].Diagnostics, comparison.Dossier, language),
        .. ReportEnd.Sources(comparison.Dossier, [.. comparison.Evaluations.SelectMany(known => known.Assessments)], language),
        new Block.Heading(2, language.Say("评价方案", "Schemes")),
        new Block.Items([.. comparison.Evaluations.Select(known => language.Pair(
            language.Bracketed(Header(known.Scheme, language), known.Scheme.ToString()), known.Scheme.Citation.In(language)))]),
        .. ReportEnd.Versions(ReportEnd.VersionsOf(comparison.Dossier, language), language),
    ]);

    private static string Summary(SchemeComparison comparison, Language language)
    {
        var (agree, differ) = (ReportCells.Count(comparison.Agreeing.Count), ReportCells.Count(comparison.Differing.Count));
        var (some, none) = (ReportCells.Count(comparison.JudgedBySome.Count), ReportCells.Count(comparison.JudgedByNone.Count));
        var (schemes, rows) = (ReportCells.Count(comparison.Evaluations.Count), ReportCells.Count(comparison.Indicators.Count));
        var date = DateWords.In(comparison.AsOf, language);
        return comparison.Indicators.Count == 0
            ? language.Say("指标表中没有指标，无从比较。", "The table holds no indicator; there is nothing to compare.")
            : language.Say(
                $"截至{date}，按{schemes}种评价方案评价{rows}项指标：结论一致的{agree}项，结论不一致的{differ}项，只有部分方案能评价的{some}项，各方案都不能评价的{none}项。",
                $"As of {date}, {rows} indicators under {schemes} schemes. The same verdict from all: {agree}; different verdicts: {differ}; judged by some schemes only: {some}; by none: {none}.");
    }

    private static IEnumerable<Block> Verdicts(SchemeComparison comparison, Language language)
    {
        var judged = comparison.Indicators.Where(known => known.Judging > 0).ToList();
        if (judged.Count == 0)
        {
            yield break;
        }

        yield return new Block.Table(
            [
                new(language.Say("指标", "Indicator"), Block.Cell.Name),
                .. comparison.Evaluations.Select(known => new Block.Column(Header(known.Scheme, language), Block.Cell.Verdict)),
                new(language.Say("比较", "Compared")),
            ],
            [.. judged.GroupBy(known => known.Indicator.Group).Select(group => new Block.Section(group.Key?.In(language), [.. group.Select(known => new Block.Row(
                [ReportCells.Numbered(known.Indicator, language), .. known.Assessments.Select(assessment => ReportCells.LabelAndVerdict(assessment, language)), Compared(known, language)])
            {
                Verdicts = [null, .. known.Assessments.Select(assessment => (Verdict?)assessment.Verdict), null],
            })]))]);
        if (comparison.JudgedByNone is { Count: > 0 } none)
        {
            yield return new Block.Paragraph(language.Pair(
                language.Say($"各方案都不能评价的{ReportCells.Count(none.Count)}项", $"Judged by none ({ReportCells.Count(none.Count)})"),
                language.List(none.Select(known => known.Indicator.Name.In(language)))));
        }
    }

    /// <summary>The name of the scheme; with the way of counting time where it is not the usual one.</summary>
    private static string Header(Scheme scheme, Language language) => scheme.TimeConvention == TimeConvention.WholeMonths
        ? scheme.Name.In(language)
        : language.Bracketed(scheme.Name.In(language), TimeWords.Conventions.Text(scheme.TimeConvention).In(language));

    private static string Compared(IndicatorComparison known, Language language) =>
        known.Differs ? language.Say("不一致", "different")
        : known.Agrees ? language.Say("一致", "the same")
        : language.Say("部分能评价", "judged by some");

    private static IEnumerable<Block> Why(SchemeComparison comparison, Language language)
    {
        var rows = comparison.Indicators.Where(known => known.Judging > 0 && !known.Agrees).OrderByDescending(known => known.Differs).ToList();
        if (rows.Count == 0)
        {
            yield break;
        }

        yield return new Block.Heading(2, language.Say("何处不同，为何不同", "What differs, and why"));
        foreach (var known in rows)
        {
            yield return new Block.Heading(3, language.Pair(ReportCells.Numbered(known.Indicator, language), ComparisonText.Summary(known).In(language)));
            yield return new Block.Items([.. known.Schemes.Zip(known.Assessments, (scheme, assessment) =>
                language.Pair(Header(scheme, language), ComparisonText.Describe(assessment, language)))]);
        }
    }
}
