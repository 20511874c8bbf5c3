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
        var tally = evaluation.Tally;
        (string Name, VerdictCounts Counts)[] natures =
        [
            .. new[] { (Nature.Expected, tally.Expected), (Nature.Binding, tally.Binding), (Nature.Unspecified, tally.Unspecified) }
                .Where(known => known.Item2.Total > 0).Select(known => (NameOf(known.Item1, language), known.Item2)),
        ];
        page.Title(Title(evaluation).In(language));
        var day = ChartWords.Date(evaluation.AsOf, language);
        page.Mute(page.Say($"截至{day}；评价方法：{evaluation.Scheme.Name.Chinese}", $"As of {day}; scheme: {evaluation.Scheme.Name.English}"));
        page.Mute(ProgressText.Counted(evaluation, language), mostLines: 6);
        var most = natures.Select(known => known.Counts.Total).DefaultIfEmpty(1).Max();
        foreach (var (name, counts) in natures)
        {
            page.Skip(10);
            page.Text("fyp-bold", page.Say($"{name}指标{ChartWords.Count(counts.Total)}项", $"{name}: {ChartWords.Count(counts.Total)}"), ChartPage.TextSize, 1);
            page.Skip(2);
            DrawBar(page, PartsOf(evaluation, counts), (ChartPage.Right - ChartPage.Left) / most);
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
            page.Svg.Element("title", $"{part.Label.In(page.Language)} {ChartWords.Count(part.Count)}");
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
            ChartMarks.Draw(page.Svg, part.Verdict, ChartPage.Left + 6, page.Middle(ChartPage.SmallSize));
            page.Text("fyp-small", $"{part.Label.In(page.Language)} {ChartWords.Count(part.Count)}", ChartPage.SmallSize, 2, ChartPage.Left + 17);
        }
    }

    /// <summary>The labels in the order of the counts; of labels with one verdict every second is lighter.</summary>
    private static List<Part> PartsOf(Evaluation evaluation, VerdictCounts counts)
    {
        var verdictOf = evaluation.Assessments.GroupBy(known => known.Label).ToDictionary(label => label.Key, label => label.First().Verdict);
        var order = evaluation.Tally.All.ByLabel.Select(label => label.Key).ToList();
        return [.. counts.ByLabel.Select(label =>
        {
            var verdict = verdictOf[label.Key];
            var lighter = verdict != Verdict.NotAssessable && order.Where(known => verdictOf[known] == verdict).ToList().IndexOf(label.Key) % 2 == 1;
            var fill = ChartMarks.ClassOf(verdict) + (lighter ? "-2" : "");
            var ink = verdict == Verdict.OnTrack && !lighter ? "fyp-on-dark" : verdict == Verdict.NotAssessable ? "fyp-small fyp-bold" : "fyp-on-light";
            return new Part(label.Key, label.Value, verdict, fill, ink);
        })];
    }

    private static string NameOf(Nature nature, Language language)
    {
        var name = nature.In(language);
        return language == Language.Chinese ? name : char.ToUpperInvariant(name[0]) + name[1..];
    }

    private static string Describe(Evaluation evaluation, IReadOnlyList<(string Name, VerdictCounts Counts)> natures, Language language)
    {
        var day = ChartWords.Date(evaluation.AsOf, language);
        List<string> sentences =
        [
            Title(evaluation).In(language),
            ChartWords.Say(language, $"截至{day}，评价方法：{evaluation.Scheme.Name.Chinese}", $"As of {day}, scheme: {evaluation.Scheme.Name.English}"),
            ProgressText.Counted(evaluation, language),
        ];
        foreach (var (name, counts) in natures)
        {
            var labels = counts.ByLabel.Select(label => ChartWords.Say(language, $"{label.Key.Chinese}{ChartWords.Count(label.Value)}项", $"{label.Key.English} {ChartWords.Count(label.Value)}"));
            sentences.Add(ChartWords.Say(
                language, $"{name}指标{ChartWords.Count(counts.Total)}项：{string.Join("，", labels)}", $"{name} {ChartWords.Count(counts.Total)}: {string.Join(", ", labels)}"));
        }

        return string.Join(ChartWords.Say(language, "。", ". "), sentences) + ChartWords.Say(language, "。", ".");
    }

    private sealed record Part(BilingualText Label, int Count, Verdict Verdict, string Fill, string Ink);
}
