namespace FiveYearPlan;

/// <summary>The plot of a glide path: time to the right, numbers upwards.</summary>
internal sealed class GlidePathPlot
{
    private const double Height = 200;
    private const double Right = ChartPage.Right - 10;
    private const double WidestLabels = 64;
    private const int MostYears = 20;
    private readonly ChartPage _page;
    private readonly GlidePath _path;
    private readonly ChartScale _scale;
    private readonly int _first;
    private readonly int _last;
    private readonly double _top;
    private readonly double _left;

    public GlidePathPlot(ChartPage page, GlidePath path)
    {
        (_page, _path) = (page, path);
        var period = path.Evaluation.Dossier.Plan.Period;
        var marks = Marks(path).ToList();
        _last = Math.Max(period.LastYear, marks.Count == 0 ? 0 : (int)Math.Ceiling(marks.Max(mark => mark.Time)) - 1);
        _first = Math.Max(Math.Min(period.FirstYear - 1, marks.Count == 0 ? int.MaxValue : (int)Math.Floor(marks.Min(mark => mark.Time)) - 1), _last - MostYears);
        _top = page.Y + 20;
        _scale = ChartScale.Around(Values(path), _top, _top + Height);
        _left = ChartPage.Left + Math.Min(WidestLabels, _scale.Ticks.Max(tick => ChartText.Width(_scale.Write(tick), ChartPage.SmallSize))) + 6;
    }

    private SvgWriter Svg => _page.Svg;

    public void Draw()
    {
        Axes();
        Goal();
        foreach (var (projection, way) in _path.Projections.Select((projection, way) => (projection, way)))
        {
            Cone(projection, way);
        }

        Svg.Path("fyp-path", _path.Way.Select(point => (X(point.Time), Y(point.Value))), closed: false);
        foreach (var (projection, way) in _path.Projections.Select((projection, way) => (projection, way)))
        {
            Projection(projection, way);
        }

        var line = _path.Observed.Where(mark => mark is { Compares: true, Numbers.IsPoint: true } && IsShown(mark)).ToList();
        Svg.Path("fyp-thin", line.Select(mark => (X(mark.Time), Y(mark.Numbers.Lower!.Value))), closed: false);
        foreach (var mark in _path.Observed.Where(IsShown))
        {
            Whole(mark, "fyp-thin", (x, y) => Svg.Circle(mark.Compares ? "fyp-point" : "fyp-hollow", x, y, 4));
        }

        foreach (var mark in _path.Forecasts.Where(IsShown))
        {
            Whole(mark, "fyp-thin", (x, y) => ChartMarks.Star(Svg, "fyp-hollow", x, y));
        }

        if (_path.Base is { } start && IsShown(start))
        {
            Whole(start, "fyp-thin", (x, y) => ChartMarks.Square(Svg, "fyp-point", x, y));
        }

        _page.Skip(20 + Height + 20);
    }

    private static IEnumerable<GlideMark> Marks(GlidePath path) =>
        new[] { path.Base, path.Goal }.OfType<GlideMark>().Concat(path.Observed).Concat(path.Forecasts).Concat(path.Projections.SelectMany(known => known.Points));

    /// <summary>The numbers that the axis must hold. An interval may be cut: it must not squeeze all else.</summary>
    private static List<double> Values(GlidePath path)
    {
        var core = Marks(path).SelectMany(mark => mark.Ends).Concat(path.Way.Select(point => point.Value)).Select(value => value.ToDouble()).Where(double.IsFinite).ToList();
        if (core.Count == 0)
        {
            return [0];
        }

        var (least, most) = (core.Min(), core.Max());
        var room = Math.Max(most - least, Math.Abs(most) * 0.05);
        var wide = path.Projections.SelectMany(known => known.Points).Select(mark => mark.Interval).OfType<NumberSet>()
            .SelectMany(set => new[] { set.Lower, set.Upper }).OfType<Rational>().Select(value => Math.Clamp(value.ToDouble(), least - room, most + room));
        return [.. core, .. wide];
    }

    private void Axes()
    {
        Svg.Text("fyp-mute", ChartPage.Left, _page.Y + 9, ChartText.Cut(GlidePathText.Axis(_path, _page.Language, _scale.Power), ChartPage.Right - ChartPage.Left, ChartPage.SmallSize));
        foreach (var tick in _scale.Ticks)
        {
            Svg.Line("fyp-grid", _left, _scale.YOf(tick), Right + 8, _scale.YOf(tick));
            Svg.Text("fyp-mute", _left - 5, _scale.YOf(tick) + 4, ChartText.Cut(_scale.Write(tick), WidestLabels, ChartPage.SmallSize), "end");
        }

        var every = (int)Math.Ceiling((_last - _first) / 8d);
        var bottom = _top + Height;
        Svg.Line("fyp-axis", _left, bottom, Right + 8, bottom);
        for (var year = _first; year <= _last; year++)
        {
            var x = X(GlidePath.EndOf(year));
            Svg.Line("fyp-axis", x, bottom, x, bottom + 4);
            if ((_last - year) % every == 0)
            {
                Svg.Text("fyp-mute", x, bottom + 16, ChartWords.Count(year), "middle");
            }
        }

        var today = GlidePath.TimeOf(_path.Evaluation.AsOf);
        if (today >= GlidePath.EndOf(_first) && today <= GlidePath.EndOf(_last))
        {
            Svg.Line("fyp-axis", X(today), _top, X(today), bottom);
        }
    }

    /// <summary>The target: a diamond for a number, an arrow from a bound to the side that it allows, a bar for a range; a band where it is to be kept.</summary>
    private void Goal()
    {
        if (_path.Goal is not { } goal)
        {
            return;
        }

        if (_path.IsKept)
        {
            var (upper, lower) = (goal.Numbers.Upper is { } most ? Y(most) : _top, goal.Numbers.Lower is { } least ? Y(least) : _top + Height);
            var from = X(_path.Evaluation.Dossier.Plan.Period.FirstYear);
            Svg.Rectangle("fyp-band", from, upper, X(goal.Time) - from, Math.Max(lower - upper, 1));
        }

        Whole(goal, "fyp-target", (x, y) => ChartMarks.Diamond(Svg, "fyp-target", x, y));
    }

    private void Cone(GlideProjection projection, int way)
    {
        var points = projection.Points.Where(mark => mark.Interval is { Lower: not null, Upper: not null }).ToList();
        if (points.Count > 1)
        {
            var area = points.Select(mark => (X(mark.Time), Y(mark.Interval!.Upper!.Value))).Concat(Enumerable.Reverse(points).Select(mark => (X(mark.Time), Y(mark.Interval!.Lower!.Value))));
            Svg.Path($"fyp-cone-{way % ChartStyle.Ways}", area, closed: true);
        }

        if (points.Count > 0)
        {
            var (end, x) = (points[^1], X(points[^1].Time));
            var (high, low) = (Y(end.Interval!.Upper!.Value), Y(end.Interval.Lower!.Value));
            Svg.Line(ChartMarks.EndClass(way), x, high, x, low);
            Svg.Line(ChartMarks.EndClass(way), x - 4, high, x + 4, high);
            Svg.Line(ChartMarks.EndClass(way), x - 4, low, x + 4, low);
        }
    }

    private void Projection(GlideProjection projection, int way)
    {
        var line = projection.Points.Where(mark => mark.Numbers.IsPoint).ToList();
        if (line.Count > 1)
        {
            Svg.Path(ChartMarks.WayClass(way), line.Select(mark => (X(mark.Time), Y(mark.Numbers.Lower!.Value))), closed: false);
        }

        if (projection.Points.Count > 0)
        {
            Whole(projection.Points[^1], ChartMarks.EndClass(way), (x, y) => ChartMarks.End(Svg, way, x, y));
        }
    }

    /// <summary>A mark at one number; a whisker between the ends of an imprecise one, and an arrow where an end is open.</summary>
    private void Whole(GlideMark mark, string classes, Action<double, double> point)
    {
        var x = X(mark.Time);
        if (mark.Numbers is { IsPoint: true, Lower: { } value })
        {
            point(x, Y(value));
            return;
        }

        if (mark.Numbers.Lower is null && mark.Numbers.Upper is null)
        {
            return;
        }

        var low = mark.Numbers.Lower is { } lower ? Y(lower) : Math.Min(Y(mark.Numbers.Upper!.Value) + 36, _top + Height);
        var high = mark.Numbers.Upper is { } upper ? Y(upper) : Math.Max(Y(mark.Numbers.Lower!.Value) - 36, _top);
        Svg.Line(classes, x, high, x, low);
        End(mark.Numbers.Lower, low, up: false);
        End(mark.Numbers.Upper, high, up: true);
        if (mark.Numbers is { Lower: not null, Upper: not null })
        {
            point(x, (high + low) / 2);
        }

        void End(Rational? end, double y, bool up)
        {
            if (end is null)
            {
                ChartMarks.ArrowHead(Svg, classes == "fyp-thin" ? "fyp-point" : classes, x, y, up);
            }
            else
            {
                Svg.Line(classes, x - 6, y, x + 6, y);
            }
        }
    }

    private bool IsShown(GlideMark mark) => mark.Time >= GlidePath.EndOf(_first);

    private double X(double time) => _left + ((time - GlidePath.EndOf(_first)) / Math.Max(_last - _first, 1) * (Right - _left));

    private double Y(Rational value) => _scale.YOf(value.ToDouble());
}
