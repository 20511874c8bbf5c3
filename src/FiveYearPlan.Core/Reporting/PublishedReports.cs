namespace FiveYearPlan;

/// <summary>What the authority published beside what is computed, in columns of their own: verdicts, and outlooks.</summary>
internal static class PublishedReports
{
    public static Report Of(PublishedComparison comparison)
    {
        var (computed, published) = (comparison.Computed, comparison.Published);
        var dossier = computed.Dossier;
        return new(ReportEnd.Title(dossier.Plan, "公布的与计算的评价结论", "published and computed verdicts"), language =>
        [
            Heads(dossier, published, computed.AsOf, language, language.Bracketed(language.Quoted(computed.Scheme.Name.In(language)), computed.Scheme.ToString())),
            new Block.Paragraph(Counts(published, language, agreement => comparison[agreement].Count)),
            .. Classes(published, language, count => comparison.CountOf(count)),
            .. Table(comparison.Verdicts, language, known => new Block.Row(
                [
                    ReportCells.Numbered(known.Indicator, language),
                    ReportCells.Nature(known.Indicator, language),
                    known.Published?.Label.In(language) ?? NotByName(language),
                    ReportCells.Verdict(known.Computed, language),
                    known.Computed.Reason is null ? known.Computed.Deciding!.Steps[^1].Numbers : ReportCells.Nothing,
                    Word(known.Agreement, language),
                ],
                known.Computed.Verdict)),
            .. comparison.Diagnostics.Count == 0 ? [] : ReportEnd.Findings(comparison.Diagnostics, dossier, language),
            .. ReportEnd.Sources(dossier, computed.Assessments, language, SourcesOf(published)),
            .. ReportEnd.Versions(ReportEnd.VersionsOf(computed, language), language),
        ]);
    }

    public static Report Of(OutlookComparison comparison)
    {
        var (computed, published) = (comparison.Computed, comparison.Published);
        var dossier = computed.Dossier;
        return new(ReportEnd.Title(dossier.Plan, "公布的与计算的展望", "published and computed outlooks"), language =>
        [
            Heads(dossier, published, computed.AsOf, language, language.Bracketed(language.Quoted(computed.Method.Name.In(language)), computed.Method.ToString())),
            new Block.Paragraph(Counts(published, language, agreement => comparison[agreement].Count)),
            .. Classes(published, language, count => published!.Classes.Contains(count) ? comparison.CountOf(count) : null),
            .. Table(comparison.Outlooks, language, known => new Block.Row(
            [
                ReportCells.Numbered(known.Indicator, language),
                ReportCells.Nature(known.Indicator, language),
                known.Published?.Label.In(language) ?? NotByName(language),
                ReportCells.Outlook(known.Computed, language),
                known.Computed.Value is { } value ? ReportCells.Estimate(value, known.Indicator, language) : ReportCells.Nothing,
                Word(known.Agreement, language),
            ])),
            .. ReportEnd.Sources(dossier, [], language, SourcesOf(published).Concat(ReportEnd.SourcesOf(computed.Rows))),
            .. ReportEnd.Versions([.. ReportEnd.VersionsOf(dossier, language), (language.Say("预测方法", "Projection"), ReportCells.Named(computed.Method, language))], language),
        ]);
    }

    /// <summary>Who says what of the two: the document, its place and date, and what was computed.</summary>
    private static Block.Facts Heads(Dossier dossier, PublishedEvaluation? published, NodaTime.LocalDate asOf, Language language, string by)
    {
        var computed = (language.Say("计算", "Computed"), language.Say($"截至{DateWords.In(asOf, language)}，按{by}", $"as of {DateWords.In(asOf, language)}, by {by}"));
        if (published is null)
        {
            return new([(language.Say("公布", "Published"), language.Say("截至该日，指标档案中没有公布的结论", "the dossier holds none up to that day")), computed]);
        }

        var source = SourcesOf(published).FirstOrDefault();
        var document = dossier.Documents.FirstOrDefault(known => known.Id == source?.Document);
        var named = document is null ? source?.Document : document.Title.In(language);
        var place = (named, source?.At.In(language)) switch
        {
            (null, _) => "",
            ({ } text, { } at) => language.Say($"，{text}，{at}", $", {text}, {at}"),
            _ => "",
        };
        var (day, total) = (DateWords.In(published.AsOf, language), ReportCells.Count(published.Total));
        return new([(language.Say("公布", "Published"), language.Say($"截至{day}，共{total}项{place}", $"as of {day}, {total} indicators{place}")), computed]);
    }

    private static string Counts(PublishedEvaluation? published, Language language, Func<Agreement, int> count)
    {
        var (agree, differ) = (ReportCells.Count(count(Agreement.Agree)), ReportCells.Count(count(Agreement.Differ)));
        var (only, computed) = (ReportCells.Count(count(Agreement.OnlyPublished)), ReportCells.Count(count(Agreement.OnlyComputed)));
        return published is null
            ? language.Say($"没有公布的结论可以对照；计算得出结论的有{computed}项。", $"There is nothing published to compare with; {computed} have a computed answer.")
            : language.Say(
                $"逐项对照：一致{agree}项，不一致{differ}项；只有公布结论的{only}项，只有计算结论的{computed}项。",
                $"Indicator by indicator: {agree} agree, {differ} differ; {only} are published only, {computed} are computed only.");
    }

    /// <summary>The published counts, and beside them how many are computed to be in the same class.</summary>
    private static IEnumerable<Block> Classes(PublishedEvaluation? published, Language language, Func<PublishedCount, int?> computed)
    {
        if (published is null)
        {
            yield break;
        }

        var counts = published.Classes.Concat(published.Sums).ToList();
        var split = counts.Any(known => known.Expected is not null || known.Binding is not null);
        yield return new Block.Heading(2, language.Say("各类项数", "Counts by class"));
        yield return new Block.Table(
            [
                new(language.Say("公布的类别", "Published class"), Block.Cell.Name),
                new(language.Say("公布：项数", "Published: count"), Block.Cell.Figure),
                .. split
                    ? new Block.Column[] { new(language.Say("公布：预期性", "Published: expected"), Block.Cell.Figure), new(language.Say("公布：约束性", "Published: binding"), Block.Cell.Figure) }
                    : [],
                new(language.Say("计算：项数", "Computed: count"), Block.Cell.Figure),
            ],
            counts.Select(known => new Block.Row(
            [
                known.SumOf.Count > 0 ? language.Bracketed(known.Label.In(language), language.Say("合计", "sum")) : known.Label.In(language),
                ReportCells.Count(known.Count),
                .. split ? new[] { Printed(known.Expected), Printed(known.Binding) } : [],
                Printed(computed(known)),
            ])));
    }

    private static IEnumerable<Block> Table<T>(IReadOnlyList<T> rows, Language language, Func<T, Block.Row> row)
    {
        if (rows.Count == 0)
        {
            yield break;
        }

        var outlook = typeof(T) == typeof(ComparedOutlook);
        yield return new Block.Heading(2, language.Say("逐项对照", "Indicator by indicator"));
        yield return new Block.Table(
            [
                new(language.Say("指标", "Indicator"), Block.Cell.Name),
                new(language.Say("属性", "Nature")),
                new(language.Say("公布的结论", "Published")),
                new(language.Say("计算的结论", "Computed"), outlook ? Block.Cell.Text : Block.Cell.Verdict),
                new(outlook ? language.Say("预测值", "Value") : language.Say("计算的依据", "Computed from"), Block.Cell.Figure),
                new(language.Say("对照", "Agreement")),
            ],
            rows.Select(row));
    }

    private static IEnumerable<Source> SourcesOf(PublishedEvaluation? published) => published is null ? []
        : published.Classes.Concat(published.Sums).Select(known => known.Source).Prepend(published.Source).OfType<Source>();

    private static string Word(Agreement agreement, Language language) => agreement switch
    {
        Agreement.Agree => language.Say("一致", "agree"),
        Agreement.Differ => language.Say("不一致", "differ"),
        Agreement.OnlyPublished => language.Say("仅公布", "only published"),
        Agreement.OnlyComputed => language.Say("仅计算", "only computed"),
    };

    private static string NotByName(Language language) => language.Say("未逐项公布", "not by name");

    private static string Printed(int? count) => count is { } known ? ReportCells.Count(known) : ReportCells.Nothing;
}
