using System.Globalization;
using System.Xml.Linq;

namespace FiveYearPlan.Specification.Charts;

/// <summary>What is drawn lies where its numbers say. Expected values are computed by hand, beside each case.</summary>
public class ChartGeometrySpecification
{
    // (2.84 − 2.35) ÷ 1.25 = 39.2 %; 3.3 ÷ 8 = 41.25 %; (93 − 91) ÷ 2 = 100 %
    [Theory]
    [InlineData("3 ", "fyp-behind", 0.392)]
    [InlineData("25 ", "fyp-ontrack", 0.4125)]
    [InlineData("20 ", "fyp-ontrack", 1)]
    public void Bar_OfShare_IsThatPartOfTheTrack(string row, string classes, double share)
    {
        var svg = Drawn.Haishu14.ToProgressChart().Parse();
        var track = Assert.Single(svg.Of("rect", "fyp-track", row));
        var bar = Assert.Single(svg.Of("rect", classes, row));

        Assert.Equal(track.At("x"), bar.At("x"));
        Assert.Equal(track.At("y"), bar.At("y"));
        Assert.Equal(share * track.At("width"), bar.At("width"), 0.01);
    }

    // The date is 30/60 of the plan; data for 2022 end at 24/60.
    [Fact]
    public void Lines_OfTime_AreAtTheElapsedShares()
    {
        var svg = Drawn.Haishu14.ToProgressChart().Parse();
        var track = Assert.Single(svg.Of("rect", "fyp-track", "3 "));

        Assert.Equal(track.At("x") + (0.5 * track.At("width")), Assert.Single(svg.Of("line", "fyp-time", "3 ")).At("x1"), 0.01);
        Assert.Equal(track.At("x") + (0.4 * track.At("width")), Assert.Single(svg.Of("line", "fyp-line", "3 ")).At("x1"), 0.01);
    }

    [Fact]
    public void Tick_OfDataUpToTheDate_IsNotDrawn()
    {
        var svg = Dossiers.Haishu14.Observed("3", "2023H1 2.97").Evaluate(Schemes.TimeProportional, Drawn.MidTerm).ToProgressChart().Parse();

        Assert.Single(svg.Of("line", "fyp-time", "3 "));
        Assert.Empty(svg.Of("line", "fyp-line"));
    }

    // (3.9 − 2.35) ÷ 1.25 = 124 %; (2.1 − 2.35) ÷ 1.25 = −20 %
    [Theory]
    [InlineData("3.9", "124%", true)]
    [InlineData("2.1", "-20%", false)]
    [InlineData("999999999", ">9999%", true)]
    [InlineData("-999999999", "<-9999%", false)]
    public void Bar_BeyondTheTrack_IsCutWithAMarkAndItsNumber(string observed, string printed, bool over)
    {
        var svg = Dossiers.Haishu14.Observed("3", $"2022 {observed}").Evaluate(Schemes.TimeProportional, Drawn.MidTerm).ToProgressChart().Parse();
        var track = Assert.Single(svg.Of("rect", "fyp-track", "3 "));
        var bar = svg.Of("rect", over ? "fyp-achieved" : "fyp-behind", "3 ").Single();
        var end = over ? bar.At("x") + bar.At("width") - track.At("x") - track.At("width") : track.At("x") - bar.At("x");

        Assert.Equal(12, end, 0.01);
        Assert.True(svg.Of("path", "fyp-sign", "3 ").Count(path => path.Points().All(point => over ? point.X > track.At("x") + track.At("width") : point.X < track.At("x"))) == 2);
        Assert.Contains(printed, svg.Texts());
    }

    [Fact]
    public void Row_WithoutAShare_HasItsFiguresAndNoBar()
    {
        var svg = Drawn.Haishu14.ToProgressChart().Parse(Language.Chinese);

        Assert.Empty(svg.Of("rect", "fyp-track", "11 "));
        Assert.Empty(svg.Of("rect", "fyp-track", "1 "));
        Assert.Contains("不能评价：所印数值不精确，跨越界线（1项）", svg.Texts());
        Assert.Contains(svg.Texts(), text => text.StartsWith("未达到进度要求：年均增长9.9%（2021—2022年），要求≥10%", StringComparison.Ordinal));
    }

    [Fact]
    public void Verdicts_EachHaveAMarkOfTheirOwn()
    {
        // One row a verdict; the marks are compared by their elements, moved to the same place.
        var svg = Drawn.Haishu14.ToProgressChart().Parse();
        var done = Drawn.Haishu13.ToProgressChart().Parse();

        Assert.Equal(3, svg.Of("path", "fyp-behind", "3 ").Single().Points().Count);
        Assert.Equal(3, svg.Of("path", "fyp-ontrack", "20 ").Single().Points().Count);
        Assert.True(IsUpright(svg.Of("path", "fyp-ontrack", "20 ").Single()));
        Assert.False(IsUpright(svg.Of("path", "fyp-behind", "3 ").Single()));
        Assert.Single(done.Of("circle", "fyp-achieved", "6 "));
        Assert.Single(done.Of("rect", "fyp-missed", "1 "));
        Assert.Single(svg.Of("circle", "fyp-none", "1 "));

        static bool IsUpright(XElement triangle) => triangle.Points()[2].Y < triangle.Points()[0].Y;
    }

    // Expected 20: 2 on schedule, 4 behind, 14 not judged, over the whole width of 392.
    [Fact]
    public void Tally_Parts_AreAsWideAsTheirCounts()
    {
        var svg = Drawn.Haishu14.ToTallyChart().Parse();
        var tally = Drawn.Haishu14.Tally;
        var unit = 392d / tally.Expected.Total;

        Assert.Equal(20, tally.Expected.Total);
        Assert.Equal([Wide(tally.Expected.Behind)], Widths("fyp-behind"));
        Assert.Equal([Wide(tally.Expected.OnTrack), Wide(tally.Binding.OnTrack)], Widths("fyp-ontrack"));
        Assert.Equal([Wide(tally.Expected.NotAssessable), Wide(tally.Binding.NotAssessable)], Widths("fyp-none"));
        Assert.Contains($"Expected indicators: {tally.Expected.Total}", svg.Texts());
        Assert.Contains($"Behind schedule {tally.Expected.Behind}", svg.Texts());

        double Wide(int count) => Math.Round(count * unit, 2);

        // A part leaves a gap of 1.5 to the next.
        List<double> Widths(string classes) => [.. svg.Of("rect", classes).Select(bar => Math.Round(bar.At("width") + 1.5, 2))];
    }

    // 2.35 at the end of 2020, 3.6 at the end of 2025: 2022 is 2/5 of the way, and 2.84 is 39.2 % of the height.
    [Fact]
    public void GlidePath_Points_LieWhereTheirNumbersSay()
    {
        var svg = Drawn.Haishu14.ToGlidePathChart("3", ProjectionMethods.Proportional).Parse();
        var way = svg.Of("path", "fyp-path")[0].Points();
        var (start, goal) = (way[0], way[^1]);
        var observed = svg.Of("circle", "fyp-point").Where(mark => mark.At("cy") > 0).Select(mark => (X: mark.At("cx"), Y: mark.At("cy"))).ToList();
        var end = svg.Of("path", "fyp-way-0")[0].Points()[^1];

        Near(1 / 5d, (2.52 - 2.35) / 1.25, observed[0]);
        Near(2 / 5d, (2.84 - 2.35) / 1.25, observed[1]);
        Near(1, (3.575 - 2.35) / 1.25, end);

        void Near(double time, double height, (double X, double Y) point)
        {
            Assert.Equal(start.X + (time * (goal.X - start.X)), point.X, 0.05);
            Assert.Equal(start.Y + (height * (goal.Y - start.Y)), point.Y, 0.05);
        }
    }

    // 1.7 and 1.7 + 1.6 = 3.3 of 8; the plan begins where 2020 ends.
    [Fact]
    public void GlidePath_OfTotal_IsTheSumAgainstTheProRataLine()
    {
        var svg = Drawn.Haishu14.ToGlidePathChart("25").Parse();
        var way = svg.Of("path", "fyp-path")[0].Points();
        var observed = svg.Of("circle", "fyp-point").Take(2).ToList();

        Assert.Equal(way[0].Y + (1.7 / 8 * (way[1].Y - way[0].Y)), observed[0].At("cy"), 0.05);
        Assert.Equal(way[0].Y + (3.3 / 8 * (way[1].Y - way[0].Y)), observed[1].At("cy"), 0.05);
        Assert.Equal(way[0].X + (0.4 * (way[1].X - way[0].X)), observed[1].At("cx"), 0.05);
    }

    // 1.03 × 1.06 = 1.0918 after two years; 1.04⁵ = 1.2166529 at the end
    [Fact]
    public void GlidePath_OfGrowth_IsAnIndex()
    {
        var svg = Drawn.Haishu14.ToGlidePathChart("13").Parse();
        var way = svg.Of("path", "fyp-path")[0].Points();
        var unit = (way[^1].Y - way[0].Y) / 21.66529024;

        Assert.Equal(way[0].Y + (9.18 * unit), svg.Of("circle", "fyp-point")[1].At("cy"), 0.05);
    }

    // "over 1500" is a whisker from 1500 upwards with an arrow; 1201 to 2000 is the way.
    [Fact]
    public void GlidePath_ImpreciseFigure_IsAWhiskerWithAnArrow()
    {
        var svg = Drawn.Haishu14.ToGlidePathChart("1").Parse();
        var way = svg.Of("path", "fyp-path")[0].Points();
        var foot = way[0].Y + ((1500 - 1201) / 799d * (way[1].Y - way[0].Y));
        var whisker = svg.Of("line", "fyp-thin")[0];

        Assert.Equal(foot, whisker.At("y2"), 0.05);
        Assert.True(whisker.At("y1") < whisker.At("y2"));
        Assert.Contains(svg.Texts(), text => text.Contains(">1500亿元", StringComparison.Ordinal));
    }

    [Fact]
    public void GlidePath_Hold_HasABandAndNoWay()
    {
        var svg = Drawn.Haishu14.ToGlidePathChart("21").Parse();

        Assert.Empty(svg.Of("path", "fyp-path"));
        Assert.Equal(2, svg.Of("rect", "fyp-band").Count);
    }

    [Fact]
    public void GlidePath_Interval_IsTheMethodsOwn()
    {
        var known = Drawn.Haishu14.Dossier.Observed("3", "2018 1.95", "2019 2.3").Evaluate(Schemes.TimeProportional, Drawn.MidTerm);
        var projection = known.Dossier.Project("3", ProjectionMethods.LeastSquares, Drawn.MidTerm);
        var svg = known.ToGlidePathChart("3", ProjectionMethods.LeastSquares).Parse();
        var way = svg.Of("path", "fyp-path")[0].Points();
        var cone = svg.Of("path", "fyp-cone-0").Single().Points();

        Assert.Equal(2 * 3, cone.Count); // 2023, 2024, 2025, there and back
        Assert.Equal(Height(projection.Interval!.Upper!.Value), cone[2].Y, 0.05);
        Assert.Equal(Height(projection.Interval!.Lower!.Value), cone[3].Y, 0.05);

        double Height(decimal value) => way[0].Y + (((double)value - 2.35) / 1.25 * (way[1].Y - way[0].Y));
    }

    [Fact]
    public void GlidePath_WithoutNumbers_SaysSo()
    {
        var chart = Drawn.Haishu14.ToGlidePathChart("16", ProjectionMethods.Proportional);

        Assert.Contains("There is no number to draw", chart.Parse().Texts());
        Assert.Contains("目标“市下达目标”没有数值，图中不画", chart.Describe(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void GlidePath_LaterThanTheDate_IsNotShown()
    {
        var chart = Dossiers.Haishu14.Observed("3", "2022 2.84", "2024 3.3").Evaluate(Schemes.TimeProportional, Drawn.MidTerm).ToGlidePathChart("3");

        Assert.Contains("2.84%", chart.Describe(Language.English), StringComparison.Ordinal);
        Assert.DoesNotContain("3.3%", chart.Describe(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_AreAsPrinted()
    {
        var chart = Dossiers.Haishu14.Observed("3", "2022 2.840").Evaluate(Schemes.TimeProportional, Drawn.MidTerm).ToProgressChart();

        Assert.Contains(chart.Parse().Texts(), text => text.Contains("2.840%", StringComparison.Ordinal));
    }
}
