namespace FiveYearPlan;

/// <summary>The words of a glide-path chart: title, what each mark means with its numbers, and the description.</summary>
internal static class GlidePathText
{
    private const int MostPoints = 12;

    public static BilingualText Title(Evaluation evaluation, Indicator indicator) => new(
        $"{ChartWords.Name(indicator, Language.Chinese)}：实绩与目标路径（{evaluation.Dossier.Plan.Name.Chinese}）",
        $"{ChartWords.Name(indicator, Language.English)}: glide path ({evaluation.Dossier.Plan.Name.English})");

    /// <summary>The date, the nature, what is counted, and the verdict.</summary>
    public static string Subtitle(GlidePath path, Language language)
    {
        var evaluation = path.Evaluation;
        List<string> parts =
        [
            language.Say($"截至{DateWords.In(evaluation.AsOf, language)}", $"As of {DateWords.In(evaluation.AsOf, language)}"),
        ];
        if (path.Indicator.Nature != Nature.Unspecified)
        {
            parts.Add(path.Indicator.Nature.In(language));
        }

        if (path.Assessment is { } assessment)
        {
            var reason = assessment.Reason is { } why ? language.Say($"（{why.In(language)}）", $" ({why.In(language)})") : "";
            parts.Add($"{evaluation.Scheme.Name.In(language)}{language.Say("：", ": ")}{assessment.Label.In(language)}{reason}");
        }

        return string.Join(language.Say("；", "; "), parts);
    }

    /// <summary>What the vertical axis counts, in which unit, and by which power of ten its ticks are divided.</summary>
    public static string Axis(GlidePath path, Language language, int power = 0)
    {
        var unit = (power == 0 ? "" : $"×10^{ChartWords.Count(power)} ") + path.Unit;
        var counts = unit.Length == 0 ? path.Counts.In(language)
            : language.Say($"{path.Counts.Chinese}（{unit.Trim()}）", $"{path.Counts.English} ({unit.Trim()})");
        return language.Say($"{counts}，横轴刻度为年末", $"{counts}; years are marked at their end");
    }

    /// <summary>What lines and arrows at a mark mean, where a printed figure is not one number.</summary>
    public static string? Imprecise(GlidePath path, Language language) =>
        path.Observed.Concat(path.Forecasts).Concat(new[] { path.Base }.OfType<GlideMark>()).All(mark => mark.Numbers.IsPoint) ? null
        : language.Say("竖线和箭头：所印数值不是一个数，可能的范围", "Upright lines and arrows: the printed figure is not one number, but any of these");

    public static string Day(GlidePath path, Language language) => language.Say($"评价日：{DateWords.In(path.Evaluation.AsOf, language)}", $"Date of the evaluation: {DateWords.In(path.Evaluation.AsOf, language)}");

    public static string? Base(GlidePath path, Language language) =>
        path.Base is { } start ? language.Say($"基期：{start.Text.Chinese}", $"Base: {start.Text.English}") : null;

    public static string? Goal(GlidePath path, Language language) => path.Goal is { } goal
        ? language.Say($"目标{(path.IsKept ? "（保持）" : "")}：{goal.Text.Chinese}", $"Target{(path.IsKept ? ", to be kept" : "")}: {goal.Text.English}") : null;

    public static string? Way(GlidePath path, Language language) => path.Way.Count == 0 ? null
        : path.Target?.Kind == TargetKind.AverageGrowth ? language.Say("目标路径：按目标增速逐年增长", "Required path: growing at the target's rate")
        : path.Target?.Kind is TargetKind.Level or TargetKind.Change && path.Base is not null ? language.Say("目标路径：自基期至目标，按时间进度", "Required path: from base to target in proportion to time")
        : language.Say("目标路径：按时间进度累计", "Required path: in proportion to time");

    public static string? Observed(GlidePath path, Language language) => path.Observed.Where(mark => mark.Compares).ToList() is { Count: > 0 } marks
        ? language.Say($"实绩：{Points(marks, language)}", $"Observed: {Points(marks, language)}") : null;

    public static string? Broken(GlidePath path, Language language) => path.Observed.Where(mark => !mark.Compares).ToList() is { Count: > 0 } marks
        ? language.Say($"统计口径中断、与基期不可比的实绩：{Points(marks, language)}", $"Observed, not comparable with the base after a break: {Points(marks, language)}") : null;

    public static string Projection(GlideProjection projection, Language language)
    {
        var name = projection.Method.Name.In(language);
        if (projection.Points.Count == 0)
        {
            return $"{name}{language.Say("：", ": ")}{projection.Reason!.Value.In(language)}";
        }

        var end = projection.Points[^1];
        var interval = end.Interval is { } wide && projection.Method.Confidence is { } level
            ? language.Say($"（{Numbers.Percent(level)}区间 {ChartWords.Computed(wide, language)}）", $" ({Numbers.Percent(level)} interval {ChartWords.Computed(wide, language)})") : "";
        return $"{name}{language.Say("：", ": ")}{end.Text.In(language)}{interval}";
    }

    public static string? Forecasts(GlidePath path, Language language) => path.Forecasts.Count == 0 ? null
        : language.Say($"部门预计（公布）：{Points(path.Forecasts, language)}", $"Published forecast: {Points(path.Forecasts, language)}");

    /// <summary>What the picture shows, with its numbers.</summary>
    public static string Describe(GlidePath path, Language language)
    {
        List<string?> sentences =
        [
            Title(path.Evaluation, path.Indicator).In(language), Subtitle(path, language), path.IsEmpty ? Nothing(language) : Axis(path, language), Base(path, language), Goal(path, language),
            Way(path, language), Observed(path, language), Broken(path, language), .. path.Projections.Select(projection => Projection(projection, language)),
            Forecasts(path, language), .. path.Notes.Select(note => note.In(language)),
        ];
        return string.Join(language.Say("。", ". "), sentences.OfType<string>()) + language.Say("。", ".");
    }

    public static string Nothing(Language language) => language.Say("没有可画的数值", "There is no number to draw");

    /// <summary>The last points, in order of time.</summary>
    private static string Points(IReadOnlyList<GlideMark> marks, Language language)
    {
        var skipped = marks.Count > MostPoints ? "…" + language.Say("；", "; ") : "";
        return skipped + string.Join(language.Say("；", "; "), marks.TakeLast(MostPoints).Select(mark => mark.Text.In(language)));
    }
}
