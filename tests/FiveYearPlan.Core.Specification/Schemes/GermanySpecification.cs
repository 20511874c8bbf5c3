namespace FiveYearPlan.Specification;

/// <summary>
/// germany-dns: the mean annual change of the last points carried to the target year. Where the trend runs over five
/// years and five are left, p = o + (o − v₁), so that with v₁ = 0 the gap is t − 2o and its share of the distance left
/// (t − 2o) ÷ (t − o).
/// </summary>
public class GermanySpecification
{
    private static readonly string[] Flat = ["2016 1", "2017 2", "2018 3", "2019 4"];

    private static Assessment Ten(string target, string? direction, string last, string first = "0") =>
        Judged.From2015(Schemes.GermanyDns, 2025, first, target, direction, [.. Flat, "2020 " + last]);

    private static Assessment Broken(int year, decimal? factor, string target, params string[] observed) => Dossier
        .Of(Plan.Read(Some.Jurisdiction, new BilingualText("规划", "The plan"), PlanPeriod.OfYears(2016, 2025), [Some.Row(unit: "亿元", @base: "0", target: target, direction: "increase")]).GetValueOrThrow())
        .Observed("x", observed)
        .With(new SeriesBreak("x", new LocalDate(year, 1, 1), new BilingualText("普查", "census"), factor))
        .Evaluate(Schemes.GermanyDns, Some.EndOf(observed[^1].Split(' ')[0]))["x"];

    // The sample of the issue: a = (13.3 − 10) ÷ 5 = 0.66, p = 13.3 + 0.66 · 10 = 19.9, 1 − 0.1 ÷ 6.7 = 0.98507462686…
    [Fact]
    public void Sample_TenToTwenty_IsSun()
    {
        var row = Judged.From2015(
            Schemes.GermanyDns, 2030, "10", "20", "increase", "2016 10.6", "2017 11.3", "2018 12.0", "2019 12.6", "2020 13.3");

        Assert.Equal(("sun", Verdict.OnTrack, 0.985074626866m), (row.Label.English, row.Verdict, row.Deciding?.MeasureValue));
        // 40 − 3o < 0.05 (20 − o): o > 39 ÷ 2.95 = 13.2203…, rounded to the safe side at three decimals.
        Assert.Equal("≥13.221亿元", row.Required?.ToString());
    }

    // 5 %: (195 − 2 · 95) ÷ (195 − 95) = 0.05, not less than 5 %. 20 %: (180 − 2 · 80) ÷ (180 − 80) = 0.20, still at most.
    [Theory]
    [InlineData("195", "95.01", "sun", Verdict.OnTrack)]
    [InlineData("195", "95", "slightly cloudy", Verdict.Behind)]
    [InlineData("195", "94.99", "slightly cloudy", Verdict.Behind)]
    [InlineData("180", "80.01", "slightly cloudy", Verdict.Behind)]
    [InlineData("180", "80", "slightly cloudy", Verdict.Behind)]
    [InlineData("180", "79.99", "cloud", Verdict.Behind)]
    [InlineData("180", "0.01", "cloud", Verdict.Behind)]
    [InlineData("180", "0", "thunderstorm", Verdict.Behind)]
    [InlineData("180", "-0.01", "thunderstorm", Verdict.Behind)]
    [InlineData("180", "180", "sun", Verdict.Achieved)]
    public void Level_Rising_Grades(string target, string last, string label, Verdict verdict) =>
        Assert.Equal((label, verdict), Ten(target, "increase", last).LabelAndVerdict());

    [Theory]
    [InlineData("-195", "-95.01", "sun", Verdict.OnTrack)]
    [InlineData("-195", "-95", "slightly cloudy", Verdict.Behind)]
    [InlineData("-180", "-80", "slightly cloudy", Verdict.Behind)]
    [InlineData("-180", "-79.99", "cloud", Verdict.Behind)]
    [InlineData("-180", "0", "thunderstorm", Verdict.Behind)]
    [InlineData("-180", "0.01", "thunderstorm", Verdict.Behind)]
    public void Level_Falling_IsTheMirrorImage(string target, string last, string label, Verdict verdict) =>
        Assert.Equal((label, verdict), Ten(target, "decrease", last).LabelAndVerdict());

    [Theory]
    [InlineData("40", "sun")] // rose from 0
    [InlineData("30", "sun")] // unchanged since the first point: not adverse
    [InlineData("29", "slightly cloudy")]
    public void Level_MetWithTrend_IsAchievedWhateverTheLabel(string last, string label)
    {
        var row = Ten("20", "increase", last, first: last == "40" ? "0" : "30");

        Assert.Equal((label, Verdict.Achieved), row.LabelAndVerdict());
    }

    [Theory]
    [InlineData("180", Verdict.Achieved)]
    [InlineData("179", Verdict.Missed)]
    public void Level_AtTheEnd_IsMetOrMissed(string last, Verdict verdict) => Assert.Equal(
        verdict, Judged.From2015(Schemes.GermanyDns, 2020, "0", "180", "increase", [.. Flat, "2020 " + last]).Verdict);

    // An interval counts by its weakest end: 195 of 195 to 300, and 95 is the same line as above.
    [Theory]
    [InlineData("95.01", "sun")]
    [InlineData("95", "slightly cloudy")]
    public void Level_Interval_CountsItsWeakestEnd(string last, string label) => Assert.Equal(label, Ten("195—300", "increase", last).Label.English);

    // Six points at most, four at least; years may be missing between them.
    [Theory]
    [InlineData("thunderstorm", "2014 0", "2016 50", "2017 4", "2018 4", "2019 4", "2020 4", "2021 4")] // from 2016: 50 → 4
    [InlineData("cloud", "2017 4", "2018 3", "2020 5")] // four with the base 0
    [InlineData("no label", "2017 4", "2020 5")]
    public void Points_SixAtMostFourAtLeast(string label, params string[] observed) =>
        Assert.Equal(label, Judged.From2015(Schemes.GermanyDns, 2030, "0", "180", "increase", observed).Label.English);

    [Fact]
    public void Points_TooFew_AreOutOfDomain() => Assert.Equal(
        Reason.OutOfDomain, Judged.From2015(Schemes.GermanyDns, 2030, "0", "180", "increase", "2017 4", "2020 5").Reason);

    // Only the first and the last point make the trend: an imprecise one between them changes nothing. From 2 on the
    // projection is 7 + 10 = 17 of 180 and worse; from far below it is better than any target.
    [Theory]
    [InlineData("0", "2018 >5", Verdict.Behind, null)]
    [InlineData(null, "2018 5", Verdict.NotAssessable, Reason.ImpreciseFigure)]
    [InlineData("<2", "2018 5", Verdict.NotAssessable, Reason.ImpreciseFigure)]
    [InlineData(">2", "2018 5", Verdict.Behind, null)]
    public void Points_Imprecise_MatterWhereTheTrendRestsOnThem(string? first, string middle, Verdict verdict, Reason? reason)
    {
        var row = Judged.From2015(Schemes.GermanyDns, 2030, first, "180", "increase", "2016 >1", middle, "2019 6", "2020 7");

        Assert.Equal((verdict, reason), (row.Verdict, row.Reason));
    }

    // Mean change from the first point, last change from the one before: 4.
    [Theory]
    [InlineData("0", "5", "sun", Verdict.OnTrack)]
    [InlineData("0", "4", "slightly cloudy", Verdict.Behind)]
    [InlineData("0", "3", "slightly cloudy", Verdict.Behind)]
    [InlineData("10", "5", "cloud", Verdict.Behind)]
    [InlineData("10", "4", "thunderstorm", Verdict.Behind)]
    [InlineData("5", "5", "cloud", Verdict.Behind)] // the mean change is nought: not helpful
    public void DirectionOnly_Grades(string first, string last, string label, Verdict verdict)
    {
        Assert.Equal((label, verdict), Ten("稳中有增", null, last, first).LabelAndVerdict());
        Assert.Equal((label, verdict), Judged.From2015(Schemes.GermanyDns, 2025, first, null, "increase", [.. Flat, "2020 " + last]).LabelAndVerdict());
    }

    // Every year at least 2, or at least 1: 2016 breaks the one and keeps the other.
    [Theory]
    [InlineData("每年≥1", "0", "5", "sun", Verdict.OnTrack)]
    [InlineData("每年≥1", "5", "5", "sun", Verdict.OnTrack)]
    [InlineData("每年≥1", "6", "5", "slightly cloudy", Verdict.OnTrack)]
    [InlineData("每年≥2", "0", "5", "cloud", Verdict.Behind)]
    [InlineData("每年≥2", "5", "5", "thunderstorm", Verdict.Behind)]
    [InlineData("每年≥2", "6", "5", "thunderstorm", Verdict.Behind)]
    public void EveryYear_Grades(string target, string first, string last, string label, Verdict verdict) => Assert.Equal(
        (label, verdict), Ten(target, "increase", last, first).LabelAndVerdict());

    // Half a year of a flow is no value of a year: with and without it the points are 400, 500 (the base), 550 and 660.
    // a = (660 − 400) ÷ 5 = 52, p = 660 + 52 · 2 = 764, 1 − (800 − 764) ÷ (800 − 660) = 1 − 36 ÷ 140 = 0.742857142857.
    [Theory]
    [InlineData]
    [InlineData("2022H1 290")]
    [InlineData("2019-07/2019-12 210")]
    [InlineData("2023Q1-3 480")]
    public void Points_OfAFlow_AreWholeYears(params string[] parts)
    {
        var row = Some.Row(unit: "亿元", @base: "500", target: "800", direction: "increase", quantity: "flow");

        var judged = Judged.Of14th(Schemes.GermanyDns, row, ["2018 400", "2021 550", .. parts, "2023 660"]);

        Assert.Equal(("cloud", Verdict.Behind, 0.742857142857m), (judged.Label.English, judged.Verdict, judged.Deciding!.MeasureValue));
        Assert.Contains("Values of the trend: 2018: 400, 2020: 500, 2021: 550, 2023: 660\n", judged.Explain(Language.English), StringComparison.Ordinal);
    }

    // A level within a year counts where it is what is judged, at its own day: a = (16 − 10) ÷ 2.5 = 2.4, p = 16 + 2.4 · 2.5 = 22.
    [Fact]
    public void Points_OfAStock_EndWithWhatIsJudged()
    {
        var row = Some.Row(unit: "张", @base: "10", target: "20", direction: "increase");

        var judged = Judged.Of14th(Schemes.GermanyDns, row, "2021H1 50", "2021 12", "2022-09 50", "2022 14", "2023H1 16");

        Assert.Equal(("sun", 1.5m), (judged.Label.English, judged.Deciding!.MeasureValue)); // 1 − (20 − 22) ÷ (20 − 16)
        Assert.Contains(
            """
            Values of the trend: 2020: 10, 2021: 12, 2022: 14, 2023-06-30: 16
            The mean annual change carried to 2025: 16 + (16 − 10) ÷ 2.5 × 2.5 = 22
            Share of the distance left that the trend would cover: 1 − (20 − 22) ÷ |20 − 16| = 150%
            """,
            judged.Explain(Language.English), StringComparison.Ordinal);
    }

    // A value after the break × 0.5 compares with one before it: 8 and 160 are 4 and 80, and 180 − 2 · 80 is 20 % of the 100 left.
    [Fact]
    public void Points_AcrossALinkedBreak_AreLinked()
    {
        var row = Broken(2019, 0.5m, "180", "2016 1", "2017 2", "2018 3", "2019 8", "2020 160");

        Assert.Equal(("slightly cloudy", 0.8m), (row.Label.English, row.Deciding!.MeasureValue));
        Assert.Contains("2015: 0, 2016: 1, 2017: 2, 2018: 3, 2019: 4, 2020: 80", row.Explain(Language.English), StringComparison.Ordinal);
    }

    // Across 2018 nothing compares: from 3 to 9 in three years, p = 9 + 2 · 4 = 17, 1 − (18 − 17) ÷ (18 − 9) = 8 ÷ 9.
    [Fact]
    public void Points_AcrossABreakWithoutAFactor_AreNone()
    {
        string[] observed = ["2016 1", "2017 2", "2018 3", "2019 4", "2020 5", "2021 9"];

        var row = Broken(2018, null, "18", observed);

        Assert.Equal(("slightly cloudy", 0.888888888889m), (row.Label.English, row.Deciding!.MeasureValue));
        Assert.Contains(
            """
            Values of the trend: 2018: 3, 2019: 4, 2020: 5, 2021: 9
            Not used (across a break in the series, no link factor): 2015: 0, 2016: 1, 2017: 2
            """,
            row.Explain(Language.English), StringComparison.Ordinal);
        Assert.Equal(Reason.SeriesBreak, Broken(2019, null, "18", observed).Reason); // three points are left, and there are seven
    }

    // Of 2020 to 2023 only the restated base and 17146.6 compare: the whole year 2021 lies before the break, 2022 is a half-year.
    [Fact]
    public void Ningbo14_GdpOf2023_HasTooFewPoints()
    {
        var row = Dossiers.Ningbo14.Evaluate(Schemes.GermanyDns, new LocalDate(2023, 12, 31))["gdp"];

        Assert.Equal((Verdict.NotAssessable, Reason.OutOfDomain), (row.Verdict, row.Reason));
        Assert.DoesNotContain("7260.3", row.Explain(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_NamesThePointsOfTheTrend() => Assert.Contains(
        "2015: 0, 2016: 1, 2017: 2, 2018: 3, 2019: 4, 2020: 80", Ten("180", "increase", "80").Explain(Language.English), StringComparison.Ordinal);
}
