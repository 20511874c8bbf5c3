namespace FiveYearPlan;

/// <summary>Draws progress against time: a bar for each share, the elapsed time across, and in words what has no bar.</summary>
internal static class ProgressChart
{
    // Nought and 100 % of the bars; beyond them there is room for the mark of a bar that is cut.
    private const double Zero = ChartPage.Left + 14;
    private const double Full = 318;
    private const double Cut = 12;
    private const double BarHeight = 12;
    private const int NameLines = 2;

    public static ChartPicture Draw(Evaluation evaluation, Language language)
    {
        var labels = new ChartLabels(evaluation);
        var rows = evaluation.Assessments.Select(assessment => new ProgressRow(assessment, labels)).ToList();
        var elapsed = evaluation.Dossier.Plan.Period.Elapsed(evaluation.AsOf, evaluation.Scheme.TimeConvention);
        var page = new ChartPage(language);
        page.Title(ProgressText.Title(evaluation).In(language));
        page.Mute(ProgressText.Subtitle(evaluation, elapsed, language));
        page.Mute(ProgressText.Counted(evaluation, language), mostLines: 6);
        if (rows.Count > 0 && !rows.Exists(row => row.IsJudged))
        {
            page.Skip(6);
            page.Text("fyp-bold", page.Say("没有可以评价的指标，原因如下。", "No indicator can be judged. The reasons are below."), ChartPage.TextSize, 2);
        }

        DrawBars(page, [.. rows.Where(row => row.IsJudged && row.Share is not null)], elapsed);
        DrawVerdicts(page, [.. rows.Where(row => row.IsJudged && row.Share is null)]);
        DrawReasons(page, [.. rows.Where(row => !row.IsJudged)]);
        return page.Finish(ProgressText.Title(evaluation).In(language), ProgressText.Describe(evaluation, rows, elapsed, language));
    }

    private static void DrawBars(ChartPage page, IReadOnlyList<ProgressRow> rows, Fraction elapsed)
    {
        if (rows.Count == 0)
        {
            return;
        }

        page.Skip(8);
        var key = page.Y;
        page.Svg.Line("fyp-time", ChartPage.Left + 6, key + 1, ChartPage.Left + 6, key + 14);
        page.Text("fyp-mute", page.Say($"虚线：截至日的时间进度{Numbers.Percent(elapsed.Exact)}", $"Dashed line: time elapsed at the date, {Numbers.Percent(elapsed.Exact)}"), ChartPage.SmallSize, 2, ChartPage.Left + 16);
        if (rows.Any(row => IsElsewhere(row, elapsed)))
        {
            page.Svg.Line("fyp-line", ChartPage.Left + 6, page.Y + 2, ChartPage.Left + 6, page.Y + 13);
            page.Text("fyp-mute", page.Say("实线：该指标数据所属期末的时间进度", "Solid tick: time elapsed at the end of that indicator's data"), ChartPage.SmallSize, 2, ChartPage.Left + 16);
        }

        page.Skip(4);
        var axis = page.Baseline(ChartPage.SmallSize);
        page.Svg.Text("fyp-mute", Zero, axis, "0%", "middle");
        page.Svg.Text("fyp-mute", Full, axis, "100%", "middle");
        page.Skip(18);

        foreach (var row in rows)
        {
            DrawBar(page, row, elapsed);
        }
    }

    private static void DrawBar(ChartPage page, ProgressRow row, Fraction elapsed)
    {
        var (svg, share) = (page.Svg, row.Share!.Value);
        var fill = ChartMarks.ClassOf(row.Assessment.Verdict);
        Open(page, row);
        var (y, x) = (page.Y + 2, XOf(share));
        svg.Rectangle("fyp-track", Zero, y, Full - Zero, BarHeight);
        svg.Rectangle(fill, Math.Min(Zero, x), y, Math.Abs(x - Zero), BarHeight);
        svg.Line("fyp-axis", Zero, y - 2, Zero, y + BarHeight + 2);
        svg.Line("fyp-axis", Full, y - 2, Full, y + BarHeight + 2);
        if (share is > 1 or < 0)
        {
            // Two slanted strokes: the bar goes on beyond what is drawn.
            var middle = share > 1 ? Full + (Cut / 2) : Zero - (Cut / 2);
            foreach (var stroke in new[] { middle - 2, middle + 2 })
            {
                svg.Path("fyp-sign", [(stroke - 2, y + BarHeight + 1), (stroke + 2, y - 1)], closed: false);
            }
        }

        svg.Line("fyp-time", XOf(elapsed), y - 3, XOf(elapsed), y + BarHeight + 3);
        if (IsElsewhere(row, elapsed))
        {
            svg.Line("fyp-line", XOf(row.Elapsed!.Value), y - 3, XOf(row.Elapsed!.Value), y + BarHeight + 3);
        }

        svg.Text("fyp-small fyp-bold", Full + Cut + 6, y + 10, Short(Numbers.Percent(share)));
        page.Skip(BarHeight + 6);
        Close(page, row);
    }

    /// <summary>A share too long for its place is bounded; the row's title has the number.</summary>
    private static string Short(string percent) => ChartText.Width(percent, ChartPage.SmallSize) <= ChartPage.Right - Full - Cut - 6 ? percent
        : percent.Contains('-', StringComparison.Ordinal) ? "<-9999%" : ">9999%";

    private static void DrawVerdicts(ChartPage page, IReadOnlyList<ProgressRow> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        page.Skip(8);
        page.Text("fyp-bold", page.Say("只判断是否达到、不计算完成比例的指标", "Judged without a share of the target"), ChartPage.TextSize, 2);
        page.Skip(4);
        foreach (var row in rows)
        {
            Open(page, row);
            Close(page, row);
        }
    }

    private static void DrawReasons(ChartPage page, IReadOnlyList<ProgressRow> rows)
    {
        foreach (var reason in rows.GroupBy(row => row.Assessment.Reason!.Value))
        {
            page.Skip(8);
            page.Text("fyp-bold", page.Say(
                $"不能评价：{reason.Key.In(page.Language)}（{ChartWords.Count(reason.Count())}项）",
                $"Not judged: {reason.Key.In(page.Language)} ({ChartWords.Count(reason.Count())})"), ChartPage.TextSize, 2);
            page.Skip(2);
            foreach (var row in reason)
            {
                var name = ChartWords.Name(row.Assessment.Indicator, page.Language);
                page.Svg.Open("g");
                page.Svg.Element("title", name);
                ChartMarks.Draw(page.Svg, Verdict.NotAssessable, ChartPage.Left + 6, page.Middle(ChartPage.SmallSize));
                page.Text("fyp-small", name, ChartPage.SmallSize, NameLines, ChartPage.Left + 17);
                page.Svg.Close("g");
                page.Skip(2);
            }
        }
    }

    private static void Open(ChartPage page, ProgressRow row)
    {
        var name = ChartWords.Name(row.Assessment.Indicator, page.Language);
        page.Svg.Open("g");
        page.Svg.Element("title", row.Share is { } share ? $"{name} {Numbers.Percent(share)}" : name);
        page.Text("fyp-name", name, ChartPage.TextSize, NameLines);
    }

    private static void Close(ChartPage page, ProgressRow row)
    {
        ChartMarks.Draw(page.Svg, row.Assessment.Verdict, ChartPage.Left + 6, page.Middle(ChartPage.SmallSize));
        page.Text("fyp-small", row.Says(page.Language), ChartPage.SmallSize, 4, ChartPage.Left + 17);
        page.Svg.Close("g");
        page.Skip(9);
    }

    private static bool IsElsewhere(ProgressRow row, Fraction elapsed) => row.Elapsed is { } own && own != elapsed;

    private static double XOf(Fraction share) => XOf(share.ToDecimal());

    private static double XOf(decimal share) => share > 1 ? Full + Cut : share < 0 ? Zero - Cut : Zero + ((double)share * (Full - Zero));
}
