namespace FiveYearPlan;

/// <summary>The marks that carry a meaning where colour cannot: each verdict has a shape of its own, and so has each kind of point.</summary>
internal static class ChartMarks
{
    /// <summary>The class of a verdict's fill.</summary>
    public static string ClassOf(Verdict verdict) => verdict switch
    {
        Verdict.Achieved => "fyp-achieved",
        Verdict.OnTrack => "fyp-ontrack",
        Verdict.Behind => "fyp-behind",
        Verdict.Missed => "fyp-missed",
        Verdict.NotAssessable => "fyp-none",
    };

    /// <summary>A disc with a tick, a triangle up, a triangle down, a square with a cross, or an empty ring, around a centre.</summary>
    public static void Draw(SvgWriter svg, Verdict verdict, double x, double y, string? classes = null)
    {
        var fill = classes ?? ClassOf(verdict);
        switch (verdict)
        {
            case Verdict.Achieved:
                svg.Circle(fill, x, y, 5);
                svg.Path("fyp-sign", [(x - 2.5, y), (x - 0.6, y + 2.2), (x + 2.8, y - 2.2)], closed: false);
                break;
            case Verdict.OnTrack:
                svg.Path(fill, [(x - 5, y + 4), (x + 5, y + 4), (x, y - 5)], closed: true);
                break;
            case Verdict.Behind:
                svg.Path(fill, [(x - 5, y - 4), (x + 5, y - 4), (x, y + 5)], closed: true);
                break;
            case Verdict.Missed:
                svg.Rectangle(fill, x - 4.5, y - 4.5, 9, 9);
                svg.Path("fyp-sign", [(x - 2.4, y - 2.4), (x + 2.4, y + 2.4)], closed: false);
                svg.Path("fyp-sign", [(x - 2.4, y + 2.4), (x + 2.4, y - 2.4)], closed: false);
                break;
            case Verdict.NotAssessable:
                svg.Circle(fill, x, y, 4.5);
                break;
        }
    }

    public static void Square(SvgWriter svg, string classes, double x, double y) => svg.Rectangle(classes, x - 4, y - 4, 8, 8);

    public static void Diamond(SvgWriter svg, string classes, double x, double y) =>
        svg.Path(classes, [(x, y - 6), (x + 6, y), (x, y + 6), (x - 6, y)], closed: true);

    public static void Star(SvgWriter svg, string classes, double x, double y) => svg.Path(
        classes, Enumerable.Range(0, 10).Select(i => (x + (Radius(i) * Math.Sin(i * Math.PI / 5)), y - (Radius(i) * Math.Cos(i * Math.PI / 5)))), closed: true);

    /// <summary>The class of a projection's line: another colour and dash for each.</summary>
    public static string WayClass(int way) => $"fyp-way-{way % ChartStyle.Ways}{(way < ChartStyle.Ways ? "" : " fyp-solid")}";

    public static string EndClass(int way) => $"{(way < ChartStyle.Ways ? "fyp-end" : "fyp-full")}-{way % ChartStyle.Ways}";

    /// <summary>The end of a projection, of another shape for each.</summary>
    public static void End(SvgWriter svg, int way, double x, double y)
    {
        var classes = EndClass(way);
        switch (way % ChartStyle.Ways)
        {
            case 0:
                svg.Circle(classes, x, y, 4);
                break;
            case 1:
                svg.Path(classes, [(x - 4.5, y + 4), (x + 4.5, y + 4), (x, y - 5)], closed: true);
                break;
            case 2:
                svg.Rectangle(classes, x - 3.5, y - 3.5, 7, 7);
                break;
            default:
                svg.Path(classes, [(x - 4.5, y - 4), (x + 4.5, y - 4), (x, y + 5)], closed: true);
                break;
        }
    }

    /// <summary>The point of an arrow that points up or down.</summary>
    public static void ArrowHead(SvgWriter svg, string classes, double x, double y, bool up)
    {
        var tail = up ? y + 7 : y - 7;
        svg.Path(classes, [(x - 4, tail), (x + 4, tail), (x, y)], closed: true);
    }

    private static double Radius(int corner) => corner % 2 == 0 ? 6.5 : 2.8;
}
