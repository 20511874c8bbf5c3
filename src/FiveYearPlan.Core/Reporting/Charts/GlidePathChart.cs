namespace FiveYearPlan;

/// <summary>Draws a glide path: the plot, and below it what each mark means with its numbers.</summary>
internal static class GlidePathChart
{
    public static ChartPicture Draw(GlidePath path, Language language)
    {
        var page = new ChartPage(language);
        var title = GlidePathText.Title(path.Evaluation, path.Indicator).In(language);
        page.Title(title);
        page.Mute(GlidePathText.Subtitle(path, language));
        page.Skip(6);
        if (path.IsEmpty)
        {
            page.Text("fyp-bold", GlidePathText.Nothing(language), ChartPage.TextSize, 1);
        }
        else
        {
            new GlidePathPlot(page, path).Draw();
        }

        page.Skip(6);
        Key(page, GlidePathText.Base(path, language), (svg, x, y) => ChartMarks.Square(svg, "fyp-point", x, y));
        Key(page, GlidePathText.Goal(path, language), (svg, x, y) => Goal(svg, path, x, y));
        Key(page, GlidePathText.Way(path, language), (svg, x, y) => svg.Line("fyp-path", x - 10, y, x + 10, y));
        Key(page, GlidePathText.Observed(path, language), (svg, x, y) => svg.Circle("fyp-point", x, y, 4));
        Key(page, GlidePathText.Broken(path, language), (svg, x, y) => svg.Circle("fyp-hollow", x, y, 4));
        foreach (var (projection, way) in path.Projections.Select((projection, way) => (projection, way)))
        {
            Key(page, GlidePathText.Projection(projection, language), (svg, x, y) => Way(svg, projection, way, x, y));
        }

        Key(page, GlidePathText.Forecasts(path, language), (svg, x, y) => ChartMarks.Star(svg, "fyp-hollow", x, y));
        Key(page, GlidePathText.Imprecise(path, language), (svg, x, y) => Arrow(svg, "fyp-thin", "fyp-point", x, y, up: true));
        if (!path.IsEmpty)
        {
            Key(page, GlidePathText.Day(path, language), (svg, x, y) => svg.Line("fyp-axis", x, y - 6, x, y + 6));
        }

        foreach (var note in path.Notes)
        {
            page.Mute(note.In(language));
        }

        return page.Finish(title, GlidePathText.Describe(path, language));
    }

    private static void Way(SvgWriter svg, GlideProjection projection, int way, double x, double y)
    {
        if (projection.Points.Count > 0)
        {
            svg.Line(ChartMarks.WayClass(way), x - 10, y, x + 10, y);
            ChartMarks.End(svg, way, x, y);
        }
    }

    /// <summary>The target as the plot draws it.</summary>
    private static void Goal(SvgWriter svg, GlidePath path, double x, double y)
    {
        if (path.IsKept)
        {
            svg.Rectangle("fyp-band", x - 11, y - 7, 22, 14);
        }

        if (path.Goal!.Numbers is { Lower: null } or { Upper: null })
        {
            Arrow(svg, "fyp-target", "fyp-target", x, y, up: path.Goal.Numbers.Upper is null);
        }
        else
        {
            ChartMarks.Diamond(svg, "fyp-target", x, y);
        }
    }

    private static void Arrow(SvgWriter svg, string line, string head, double x, double y, bool up)
    {
        svg.Line(line, x, y - 6, x, y + 6);
        svg.Line(line, x - 5, up ? y + 6 : y - 6, x + 5, up ? y + 6 : y - 6);
        ChartMarks.ArrowHead(svg, head, x, up ? y - 7 : y + 7, up);
    }

    private static void Key(ChartPage page, string? text, Action<SvgWriter, double, double> mark)
    {
        if (text is not null)
        {
            mark(page.Svg, ChartPage.Left + 11, page.Middle(ChartPage.SmallSize));
            page.Text("fyp-small", text, ChartPage.SmallSize, 8, ChartPage.Left + 28);
            page.Skip(3);
        }
    }
}
