namespace FiveYearPlan;

/// <summary>Draws how many indicators of each nature got each label: a stacked bar, and below it the counts in words.</summary>
internal static class TallyChart
{
    private const double BarHeight = 20;
    private const double Narrowest = 18; // of a part that has room for its count

    public static BilingualText Title(Evaluation evaluation) => new(
        $"{evaluation.Dossier.Plan.Name.Chinese}：各类指标评价结果",
        $"{evaluation.Dossier.Plan.Name.English}: verdicts by nature");

    public static ChartPicture Draw(Evaluation evaluation, Language language)
    {
        var page = new ChartPage(language);
        (string Name, IReadOnlyList<Part> Parts)[] natures =
        [
            .. new[] { Nature.Expected, Nature.Binding, Nature.Unspecified }
                .Select(nature => (NameOf(nature, language), PartsOf(evaluation, nature, language))).Where(known => known.Item2.Count > 0),
        ];
        page.Title(Title(evaluation).In(language));
        var day = DateWords.In(evaluation.AsOf, language);
        page.Mute(page.Say($"截至{day}；评价方案：{evaluation.Scheme.Name.Chinese}", $"As of {day}; scheme: {evaluation.Scheme.Name.English}"));
        page.Mute(ProgressText.Counted(evaluation, language), mostLines: 6);
        var most = natures.Select(known => Total(known.Parts)).DefaultIfEmpty(1).Max();
        foreach (var (name, parts) in natures)
        {
            page.Skip(10);
            page.Text("fyp-bold", page.Say($"{name}{ChartWords.Count(Total(parts))}项", $"{name}: {ChartWords.Count(Total(parts))}"), ChartPage.TextSize, 1);
            page.Skip(2);
            DrawBar(page, parts, (ChartPage.Right - ChartPage.Left) / most);
        }

        return page.Finish(Title(evaluation).In(language), Describe(evaluation, natures, language));
    }

    private static void DrawBar(ChartPage page, IReadOnlyList<Part> parts, double unit)
    {
        var x = ChartPage.Left;
        foreach (var part in parts)
        {
            var width = part.Count * unit;
            page.Svg.Open("g");
            page.Svg.Element("title", $"{part.Words} {ChartWords.Count(part.Count)}");
            page.Svg.Rectangle(part.Fill, x + 0.75, page.Y, Math.Max(width - 1.5, 0.5), BarHeight);
            if (width >= Narrowest)
            {
                page.Svg.Text(part.Ink, x + (width / 2), page.Y + 14, ChartWords.Count(part.Count), "middle");
            }

            page.Svg.Close("g");
            x += width;
        }

        page.Skip(BarHeight + 6);
        foreach (var part in parts)
        {
            ChartMarks.Draw(page.Svg, part.Verdict, ChartPage.Left + 6, page.Middle(ChartPage.SmallSize), part.Fill);
            page.Text("fyp-small", $"{part.Words} {ChartWords.Count(part.Count)}", ChartPage.SmallSize, 2, ChartPage.Left + 17);
        }
    }

    /// <summary>
    /// The labels of one nature, the best verdict first. A label that stands for several verdicts in this evaluation is divided
    /// by them; of labels with one verdict every second is lighter.
    /// </summary>
    private static IReadOnlyList<Part> PartsOf(Evaluation evaluation, Nature nature, Language language)
    {
        var labels = new ChartLabels(evaluation);
        HashSet<(BilingualText, Verdict)> all = [.. evaluation.Assessments.Select(known => (known.Label, known.Verdict))];
        var order = evaluation.Tally.All.ByLabel.Select(label => label.Key).ToList();
        return
        [
            .. evaluation.Assessments.Where(known => known.Indicator.Nature == nature).GroupBy(known => (known.Label, known.Verdict))
                .OrderByDescending(group => VerdictWords.Rank(group.Key.Verdict)).ThenBy(group => order.IndexOf(group.Key.Label))
                .Select(group => PartOf(group.Key.Label, group.Key.Verdict, group.Count())),
        ];

        Part PartOf(BilingualText label, Verdict verdict, int count)
        {
            var same = order.Where(known => all.Contains((known, verdict))).ToList();
            var isLighter = verdict != Verdict.NotAssessable && same.IndexOf(label) % 2 == 1;
            var ink = verdict == Verdict.OnTrack && !isLighter ? "fyp-on-dark" : verdict == Verdict.NotAssessable ? "fyp-small fyp-bold" : "fyp-on-light";
            return new Part(labels.Words(label, verdict, language), count, verdict, ChartMarks.ClassOf(verdict) + (isLighter ? "-2" : ""), ink);
        }
    }

    private static string NameOf(Nature nature, Language language) => nature switch
    {
        Nature.Expected => language.Say("预期性指标", "Expected indicators"),
        Nature.Binding => language.Say("约束性指标", "Binding indicators"),
        Nature.Unspecified => language.Say("未注明属性的指标", "Indicators of unspecified nature"),
    };

    private static string Describe(Evaluation evaluation, IReadOnlyList<(string Name, IReadOnlyList<Part> Parts)> natures, Language language)
    {
        var day = DateWords.In(evaluation.AsOf, language);
        List<string> sentences =
        [
            Title(evaluation).In(language),
            language.Say($"截至{day}，评价方案：{evaluation.Scheme.Name.Chinese}", $"As of {day}, scheme: {evaluation.Scheme.Name.English}"),
            ProgressText.Counted(evaluation, language),
        ];
        foreach (var (name, parts) in natures)
        {
            var labels = parts.Select(part => language.Say($"{part.Words}{ChartWords.Count(part.Count)}项", $"{part.Words} {ChartWords.Count(part.Count)}"));
            sentences.Add(language.Say($"{name}{ChartWords.Count(Total(parts))}项：{string.Join("，", labels)}", $"{name} {ChartWords.Count(Total(parts))}: {string.Join(", ", labels)}"));
        }

        return string.Join(language.Say("。", ". "), sentences) + language.Say("。", ".");
    }

    private static int Total(IReadOnlyList<Part> parts) => parts.Sum(part => part.Count);

    private sealed record Part(string Words, int Count, Verdict Verdict, string Fill, string Ink);
}
