namespace FiveYearPlan.Specification;

/// <summary>Each method of projection, with values computed by hand.</summary>
public class MethodSpecification
{
    private static readonly LocalDate EndOf2022 = new(2022, 12, 31);

    /// <summary>Research and development: 2.35 in 2020, 2.5 in 2021, 2.84 in 2022, to be 3.6 by 2025.</summary>
    private static readonly Dossier Research = Dossiers.Haishu14.Observed("3", "2021 2.5", "2022 2.84");

    // 2.84 + (2.84 − 2.35) × 3 ÷ 2 = 2.84 + 0.735
    [Fact]
    public void Proportional_GoesOnAtThePaceSinceTheBase() => Has(3.575m, ProjectionMethods.Proportional);

    // 2.84 × (2.84 ÷ 2.35)^1.5 = 3.77306299912385…, computed with 40 decimal digits
    [Fact]
    public void Compound_GoesOnAtTheGrowthSinceTheBase() => Has(3.77306299912m, ProjectionMethods.Compound);

    // The last two changes are 0.15 and 0.34, their mean 0.245; 2.84 + 3 × 0.245. The last one alone: 2.84 + 3 × 0.34.
    [Fact]
    public void RecentChange_GoesOnAtTheMeanOfTheLastChanges()
    {
        Has(3.575m, ProjectionMethods.RecentChange);
        Has(3.86m, ProjectionMethods.RecentChangeOver(1));
    }

    // Mean 7.69 ÷ 3, slope (2.84 − 2.35) ÷ 2 = 0.245; four years after the middle: 2.56333… + 0.98 = 3.54333…
    [Fact]
    public void LeastSquares_FitsALineToAllPoints()
    {
        var projection = Has(3.54333333333m, ProjectionMethods.LeastSquares);

        Assert.Null(projection.Interval); // three points
    }

    // 10, 12, 13, 15 in 2021 to 2024: mean 12.5, slope 8 ÷ 5 = 1.6, so 12.5 + 2.5 × 1.6 = 16.5. Residuals −0.1, 0.3, −0.3, 0.1,
    // s² = 0.2 ÷ 2 = 0.1; of one new value 0.1 × (1 + 1/4 + 6.25/5) = 0.25, its root 0.5. t for 2 degrees of freedom is
    // 0.95·√2 ÷ √(1 − 0.95²) = 4.30265272975; half of it 2.151326364875.
    [Fact]
    public void LeastSquares_FourPoints_HavePredictionInterval()
    {
        var projection = Four(ProjectionMethods.LeastSquares);

        Assert.Equal(16.5m, projection.Value!.Value);
        Assert.Equal((14.3486736351m, 18.6513263649m), (projection.Interval!.Lower, projection.Interval.Upper));
        Assert.True(projection.Interval.IncludesLower && projection.Interval.IncludesUpper);
        Assert.Contains("95% prediction interval: 16.5 ± 4.30265272975 × 0.5 → ", projection.Explain(Language.English), StringComparison.Ordinal);
    }

    // Slopes 2, 1.5, 5/3, 1, 1.5, 2: their median is (1.5 + 5/3) ÷ 2 = 19/12. From 2021 the rests are 10, 125/12, 59/6, 41/4, their
    // median (10 + 10.25) ÷ 2 = 10.125; four years on 10.125 + 19/3 = 16.4583333333.
    [Fact]
    public void TheilSen_TakesMedians()
    {
        var projection = Four(ProjectionMethods.TheilSen);

        Assert.Equal(16.4583333333m, projection.Value!.Value);
        Assert.Null(projection.Interval); // the method knows none
        Assert.Null(ProjectionMethods.TheilSen.Confidence);
    }

    // One odd year moves the line of least squares, not the median: 10, 12, 14, 100 against 10, 12, 14, 16.
    [Fact]
    public void TheilSen_OneOddYear_DoesNotMoveIt()
    {
        var odd = Some.Dossier(Some.Row(unit: "张")).Observed("x", "2018 10", "2019 12", "2020 14", "2021 16", "2022 100");

        // Slopes: 2, 2, 2, 22.5, 2, 2, 88/3, 2, 43, 84; the median is 2. Rests: 10, 10, 10, 10, 92; the median is 10. 2025: 10 + 7 × 2.
        Assert.Equal(24m, odd.Project("x", ProjectionMethods.TheilSen, EndOf2022).Value!.Value);
        Assert.True(odd.Project("x", ProjectionMethods.LeastSquares, EndOf2022).Value!.Value > 100);
    }

    // 20, 50, 80 %: logits −ln 4, 0, ln 4. In 2024 2·ln 4, that is 16/17; in 2025 3·ln 4, that is 64/65.
    [Fact]
    public void Logit_NearsTheLimit()
    {
        var share = Share("2021 20", "2022 50", "2023 80").Project("x", ProjectionMethods.Logit, new LocalDate(2023, 12, 31));

        Assert.Equal(98.4615384615m, share.Value!.Value);
        Assert.Equal(94.1176470588m, share.To(2024).Value!.Value);
        Assert.False(share.IsClamped);
        Assert.Null(share.Interval);
    }

    // 10, 30, 60, 80 %: whatever the interval, it stays within the limits, and holds the value.
    [Fact]
    public void Logit_Interval_StaysWithinTheLimits()
    {
        var share = Share("2020 10", "2021 30", "2022 60", "2023 80").Project("x", ProjectionMethods.Logit, new LocalDate(2023, 12, 31));

        Assert.True(share.Interval!.Lower > 0 && share.Interval.Upper < 100);
        Assert.True(share.Interval.Lower < share.Value!.Value && share.Value.Value < share.Interval.Upper);
    }

    // A stated limit of 5 takes the place of 100 %: 1, 2.5, 4 of 5 are 20, 50, 80 %.
    [Fact]
    public void Logit_StatedLimit_Counts()
    {
        var row = new IndicatorRow { Id = "x", Name = "某评分", Unit = "分", Limit = 5m };
        var score = Some.Dossier(row).Observed("x", "2021 1", "2022 2.5", "2023 4").Project("x", ProjectionMethods.Logit, new LocalDate(2023, 12, 31));

        Assert.Equal(4.92307692308m, score.Value!.Value); // 5 × 64/65
    }

    [Fact]
    public void Authority_ShowsTheForecastAsPrinted()
    {
        var forecast = Dossiers.Yinzhou14.Project("digital-economy-share", ProjectionMethods.Authority, new LocalDate(2023, 6, 30));

        Assert.Equal("8%左右", forecast.Value!.ToString());
        Assert.Equal((7.5m, 8.5m), (forecast.Value.Lower, forecast.Value.Upper));
        Assert.Null(forecast.Interval);
        Assert.Equal((Outlook.NotAssessable, Reason.NoTarget), (forecast.Outlook, forecast.OutlookReason)); // the target is not printed
        Assert.Contains("[yinzhou-14th-midterm, part 1 (3), item 1]", forecast.Explain(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Methods_SideBySide_ForecastBesideComputed()
    {
        var side = Dossiers.Yinzhou14.Observed("goods-services-trade", "2020 2000", "2021 2300")
            .Project("goods-services-trade", ProjectionMethods.All, new LocalDate(2023, 6, 30));

        Assert.Equal(ProjectionMethods.All, side.Select(known => known.Method));

        // 2000, 2300 and the printed 2647.7 of 2022: (2647.7 − 2000) ÷ 2 = 323.85 a year, three years on 3619.25.
        Assert.Equal(3619.25m, side[2].Value!.Value);
        Assert.Equal("≈3000亿元", side[^1].Value!.ToString());
    }

    [Fact]
    public void Plan_AllRows_InPrintedOrder()
    {
        var all = Research.Project(ProjectionMethods.Proportional, EndOf2022);

        Assert.Equal(Research.Plan.Indicators, all.Rows.Select(known => known.Indicator));
        Assert.Equal(3.575m, all["3"].Value!.Value);
        Assert.Equal(4.8m, all.To(2030)["3"].Value!.Value); // 2.84 + 8 × 0.245
        Assert.Equal(33, Enum.GetValues<Outlook>().Sum(all.Count));
        Assert.Equal(1, all.Count(Outlook.Difficult));
    }

    /// <summary>The pace needed: (3.6 − 2.84) ÷ 3 a year, or (3.6 ÷ 2.84)^(1/3) − 1 = 8.2251144035924 %, computed with 40 digits.</summary>
    [Fact]
    public void Pace_NeededAndExpected_StandSideBySide()
    {
        var projection = Research.Project("3", ProjectionMethods.Proportional, EndOf2022);

        Assert.Equal((0.253333333333m, 8.22511440359m), (projection.Required!.Change, projection.Required.Growth));
        Assert.Equal(0.245m, projection.Expected!.Change);
    }

    [Fact]
    public void Points_AreThoseUsed_WithTheirObservations()
    {
        var projection = Research.Project("3", ProjectionMethods.LeastSquares, EndOf2022);

        Assert.Equal([2020, 2021, 2022], projection.Points.Select(known => known.Year));
        Assert.Equal([true, false, false], projection.Points.Select(known => known.IsBase));
        Assert.Equal("2.84%", projection.Points[2].Observation!.Figure!.ToString());
        Assert.Equal([2020, 2022], Research.Project("3", ProjectionMethods.Proportional, EndOf2022).Points.Select(known => known.Year));
    }

    [Fact]
    public void Catalogue_EveryMethod_IsFoundByItsId_AndDescribesItself()
    {
        Assert.Equal(["proportional", "compound", "recent-change", "least-squares", "theil-sen", "logit", "authority"], ProjectionMethods.All.Select(method => method.Id));
        foreach (var method in ProjectionMethods.All)
        {
            Assert.Same(method, ProjectionMethods.Find(method.Id));
            Assert.Contains(method.Citation.Chinese, method.Describe(Language.Chinese), StringComparison.Ordinal);
            Assert.Contains(method.Needs.English, method.Describe(Language.English), StringComparison.Ordinal);
        }

        Assert.Equal(ProjectionMethods.RecentChangeOver(5), ProjectionMethods.Find("recent-change-5"));
        Assert.Equal(ProjectionMethods.RecentChange, ProjectionMethods.RecentChangeOver(2));
        Assert.NotEqual(ProjectionMethods.RecentChange, ProjectionMethods.RecentChangeOver(3));
        Assert.Null(ProjectionMethods.Find("recent-change-0"));
        Assert.Null(ProjectionMethods.Find("crystal-ball"));
    }

    [Fact]
    public void Misuse_NamesTheParameter()
    {
        var projection = Research.Project("3", ProjectionMethods.Proportional, EndOf2022);

        Assert.Throws<ArgumentNullException>("dossier", () => ((Dossier)null!).Project(ProjectionMethods.Proportional, EndOf2022));
        Assert.Throws<ArgumentNullException>("method", () => Research.Project((ProjectionMethod)null!, EndOf2022));
        Assert.Throws<ArgumentNullException>("method", () => Research.Project("3", (ProjectionMethod)null!, EndOf2022));
        Assert.Throws<ArgumentNullException>("methods", () => Research.Project("3", [null!], EndOf2022));
        Assert.Throws<ArgumentException>("key", () => Research.Project("no such row", ProjectionMethods.Proportional, EndOf2022));
        Assert.Throws<ArgumentOutOfRangeException>("asOf", () => Research.Project(ProjectionMethods.Proportional, new LocalDate(1900, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>("year", () => projection.To(2200));
        Assert.Throws<ArgumentOutOfRangeException>("changes", () => ProjectionMethods.RecentChangeOver(0));
        Assert.Throws<ArgumentNullException>("id", () => ProjectionMethods.Find(null!));
        Assert.Throws<ArgumentOutOfRangeException>("outlook", () => Research.Project(ProjectionMethods.Proportional, EndOf2022).Count((Outlook)9));
    }

    private static Projection Has(decimal value, ProjectionMethod method)
    {
        var projection = Research.Project("3", method, EndOf2022);
        Assert.Equal(value, projection.Value!.Value);
        Assert.Equal("%", projection.Value.Unit!.Symbol);
        Assert.Equal((2025, method, (Reason?)null), (projection.Year, projection.Method, projection.Reason));
        return projection;
    }

    private static Projection Four(ProjectionMethod method) => Some.Dossier(Some.Row(unit: "张"))
        .Observed("x", "2021 10", "2022 12", "2023 13", "2024 15").Project("x", method, new LocalDate(2024, 12, 31));

    private static Dossier Share(params string[] observed) => Some.Dossier(Some.Row("某占比")).Observed("x", observed);
}
