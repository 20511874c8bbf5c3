namespace FiveYearPlan.Specification;

/// <summary>Which points a projection uses, and what it answers where a method lacks them: a reason, never an exception.</summary>
public class PointSpecification
{
    private static readonly LocalDate EndOf2023 = new(2023, 12, 31);
    private static readonly SeriesBreak Break = new("x", new LocalDate(2022, 1, 1), new BilingualText("普查", "census"));
    private static readonly SeriesBreak Linked = new("x", new LocalDate(2022, 1, 1), new BilingualText("普查", "census"), 0.5m);

    [Fact]
    public void Flow_TakesWholeYearsOnly()
    {
        var flow = Some.Dossier(Some.Row(unit: "亿元", @base: "100", target: "200", quantity: "flow")).Observed("x", "2021 110", "2022-07/2022-12 70", "2023H1 60");

        Assert.Equal([2020, 2021], Years(flow, ProjectionMethods.RecentChangeOver(1)));
    }

    [Fact]
    public void Stock_TakesYearEnds_AndNoOther()
    {
        var stock = Some.Dossier(Some.Row(unit: "张", @base: "100", target: "200")).Observed("x", "2021-12-31 110", "2022-12 120", "2023H1 130", "2023-11 140");

        Assert.Equal([2020, 2021, 2022], Years(stock, ProjectionMethods.LeastSquares));
    }

    [Fact]
    public void History_BeforeThePlan_IsUsed()
    {
        var rows = Some.Dossier(Some.Row(unit: "张", @base: "100", target: "200")).Observed("x", "2018 80", "2019 90", "2021 110");

        Assert.Equal([2018, 2019, 2020, 2021], Years(rows, ProjectionMethods.LeastSquares));
    }

    [Fact]
    public void Base_DecidesForItsYear()
    {
        var rows = Some.Dossier(Some.Row(unit: "张", @base: "100", target: "200")).Observed("x", "2020 101", "2021 110");

        // 110 + 10 × 4, from the printed base
        Assert.Equal(150m, rows.Project("x", ProjectionMethods.Proportional, EndOf2023).Value!.Value);
    }

    [Fact]
    public void AfterTheDate_NothingIsUsed() =>
        Assert.Equal([2020, 2021], Years(Beds("2021 110", "2022 120"), ProjectionMethods.RecentChangeOver(1), new LocalDate(2022, 12, 30)));

    [Fact]
    public void Vintage_LastCounts()
    {
        var rows = Some.Dossier(Some.Row(unit: "张", @base: "100", target: "200")).With([
            Observation.Parse("x", "2021", "110").WithVintage(Vintage.Estimate), Observation.Parse("x", "2021", "120").WithVintage(Vintage.Final)]);

        Assert.Equal(200m, rows.Project("x", ProjectionMethods.Proportional, EndOf2023).Value!.Value); // 120 + 4 × 20
    }

    [Fact]
    public void Unit_IsConverted()
    {
        var rows = Some.Dossier(Some.Row(unit: "亿元", @base: "1", target: "2")).Observed("x", "2021 12000万元");

        Assert.Equal("2亿元", rows.Project("x", ProjectionMethods.Proportional, EndOf2023).Value!.ToString()); // 1.2 + 4 × 0.2
    }

    [Fact]
    public void Scope_OfAnother_IsNotUsed()
    {
        var rows = Some.Dossier(Some.Row(unit: "张", @base: "100", target: "200")).With(Observation.Parse("x", "2021", "110").WithTerritory(Territory.Proper));

        Assert.Equal(Reason.NoObservation, rows.Project("x", ProjectionMethods.Proportional, EndOf2023).Reason);
    }

    [Theory]
    [InlineData(Territory.Unstated, Reason.ScopeUnstated)]
    public void Scope_Unstated_IsTheReason(Territory territory, Reason reason)
    {
        var rows = Some.Dossier(Some.Row(unit: "张", @base: "100", target: "200")).With(Observation.Parse("x", "2021", "110").WithTerritory(territory));

        Assert.Equal(reason, rows.Project("x", ProjectionMethods.Proportional, EndOf2023).Reason);
        Assert.Equal(reason, rows.Project("x", ProjectionMethods.Proportional, EndOf2023).OutlookReason);
    }

    [Fact]
    public void Prices_OtherThanTheLast_AreNotUsed()
    {
        var rows = Some.Dossier(Some.Row(unit: "亿元", quantity: "flow")).With([
            Observation.Parse("x", "2020", "100").WithPriceBasis(PriceBasis.Comparable),
            Observation.Parse("x", "2021", "110").WithPriceBasis(PriceBasis.Current),
            Observation.Parse("x", "2022", "115").WithPriceBasis(PriceBasis.Current)]);

        Assert.Equal([2021, 2022], Years(rows, ProjectionMethods.RecentChangeOver(1)));
        Assert.Equal(Reason.TooFewPoints, rows.Project("x", ProjectionMethods.RecentChange, EndOf2023).Reason);
    }

    // The new way counts twice as much: 240 and 250 are 120 and 125 of the old one. 125 + 25 × 2 ÷ 3 = 141.666…
    [Fact]
    public void Break_WithLinkFactor_IsLinked()
    {
        var projection = Beds("2021 110", "2022 240", "2023 250").With(Linked).Project("x", ProjectionMethods.Proportional, EndOf2023);

        Assert.Equal(141.666666667m, projection.Value!.Value);
        Assert.Empty(projection.NotUsed);
    }

    [Fact]
    public void Break_WithoutFactor_OnlyTheSideOfTheLastPointIsUsed_AndSaidSo()
    {
        var broken = Beds("2021 110", "2022 240", "2023 250").With(Break);
        var projection = broken.Project("x", ProjectionMethods.RecentChangeOver(1), EndOf2023);

        Assert.Equal(270m, projection.Value!.Value); // 250 + 2 × 10
        Assert.Equal([2020, 2021], projection.NotUsed.Select(known => known.Year));
        Assert.Contains("Base not used (across a break in the series, no link factor): 2020: 100张\nNot used (across a break in the series, no link factor): 2021: 110张", projection.Explain(Language.English), StringComparison.Ordinal);
        Assert.Contains("未采用（统计口径中断，无换算系数）", projection.Explain(Language.Chinese), StringComparison.Ordinal);
        Assert.Equal(Reason.SeriesBreak, broken.Project("x", ProjectionMethods.Proportional, EndOf2023).Reason);
        Assert.Equal(Reason.SeriesBreak, broken.Project("x", ProjectionMethods.LeastSquares, EndOf2023).Reason);
    }

    // The base of 100 was restated to 110 after the census: 125 in 2023 is 15 more in three years, two years on 135.
    [Fact]
    public void Base_RestatedAfterTheBreak_IsOnTheNewSide()
    {
        var rows = Some.Dossier(new IndicatorRow
        {
            Id = "x",
            Name = "某产值",
            Unit = "亿元",
            Quantity = "flow",
            Base = "100",
            Target = "150",
            Variants = [new RowVariant { Date = new LocalDate(2023, 6, 1), Base = "110", Reason = new BilingualText("普查修订", "revised after the census") }],
        }).Observed("x", "2021 105", "2023 125").With(Break);

        var projection = rows.Project("x", ProjectionMethods.Proportional, EndOf2023);

        Assert.Equal(135m, projection.Value!.Value);
        Assert.Equal([2021], projection.NotUsed.Select(known => known.Year)); // counted the old way
    }

    [Theory]
    [InlineData("proportional", "100", null, Reason.NoObservation)]
    [InlineData("proportional", null, "2021 110", Reason.NoBaseline)]
    [InlineData("proportional", "100", "2019 90", Reason.NoObservation)] // nothing after the base
    [InlineData("compound", "100", null, Reason.NoObservation)]
    [InlineData("compound", null, "2021 110", Reason.NoBaseline)]
    [InlineData("compound", "0", "2021 110", Reason.OutOfDomain)]
    [InlineData("compound", "100", "2021 0", Reason.OutOfDomain)]
    [InlineData("compound", "-5", "2021 5", Reason.OutOfDomain)]
    [InlineData("compound", "100", "2021 <5", Reason.ImpreciseFigure)]
    [InlineData("recent-change", "100", "2021 110", Reason.TooFewPoints)]
    [InlineData("least-squares", "100", "2021 110", Reason.TooFewPoints)]
    [InlineData("least-squares", null, null, Reason.NoObservation)]
    [InlineData("theil-sen", "100", "2021 110", Reason.TooFewPoints)]
    [InlineData("theil-sen", "100", "2021 110;2022 >115", Reason.ImpreciseFigure)]
    [InlineData("logit", "100", "2021 110;2022 115", Reason.OutOfDomain)] // beds are no share
    [InlineData("authority", "100", "2021 110", Reason.NoForecast)]
    public void Lacking_IsAReason(string method, string? @base, string? observed, Reason reason)
    {
        var rows = Some.Dossier(Some.Row(unit: "张", @base: @base, target: "200"));
        var projection = (observed is null ? rows : rows.Observed("x", observed.Split(';'))).Project("x", ProjectionMethods.Find(method)!, EndOf2023);

        Assert.Equal((reason, (Figure?)null, (Figure?)null), (projection.Reason, projection.Value, projection.Interval));
        Assert.Equal((Outlook.NotAssessable, reason), (projection.Outlook, projection.OutlookReason));
        Assert.Contains(reason.In(Language.English), projection.Explain(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2021 0;2022 50;2023 80")] // a logit of 0 is none
    [InlineData("2021 20;2022 50;2023 100")]
    [InlineData("2021 20;2022 50;2023 200")] // 200 % is no share of a whole
    public void Logit_OutsideItsDomain_IsAReason(string observed)
    {
        var share = Some.Dossier(Some.Row("某占比")).Observed("x", observed.Split(';')).Project("x", ProjectionMethods.Logit, EndOf2023);

        Assert.Equal(Reason.OutOfDomain, share.Reason);
    }

    [Fact]
    public void Year_ThatIsKnown_NeedsNoProjection()
    {
        var projection = Beds("2023 130").Project("x", ProjectionMethods.Proportional, EndOf2023);

        Assert.Equal(Reason.NoTimeLeft, projection.To(2023).Reason);
        Assert.Equal(Reason.NoTimeLeft, projection.To(2021).Reason);
        Assert.Equal(140m, projection.To(2024).Value!.Value);
    }

    // 10^27, a year later 9 × 10^27: on the same path 4.1 × 10^28 in 2025, by growth 5.9 × 10^31; a figure has at most 28 digits.
    [Fact]
    public void Huge_IsAReason_WhereNoFigureHoldsIt()
    {
        var huge = Some.Dossier(Some.Row(unit: "张", @base: "1000000000000000000000000000")).Observed("x", "2021 9000000000000000000000000000");

        Assert.All(
            [ProjectionMethods.Proportional, ProjectionMethods.Compound, ProjectionMethods.RecentChangeOver(1)],
            method => Assert.Equal(Reason.OutOfDomain, huge.Project("x", method, EndOf2023).Reason));
    }

    // Of >115 and 100: more than 115 + 15 × 3 ÷ 2 = 137.5. The other way round 120 + (120 − b) × 1.5 with b < 100: more than 150.
    [Theory]
    [InlineData("100", "2022 >115", ">137.5张")]
    [InlineData("<100", "2022 120", ">150张")]
    [InlineData("100", "2022 115-120", "137.5—150张")]
    [InlineData("100-110", "2022 120", "135—150张")]
    [InlineData("100", "2022 ≈120", "≥148.75且<151.25张")] // [119.5, 120.5): 119.5 + 29.25 and 120.5 + 30.75
    public void Imprecise_Proportional_GivesBothEnds(string @base, string observed, string value)
    {
        var rows = Some.Dossier(Some.Row(unit: "张", @base: @base, target: "200", direction: "increase")).Observed("x", observed);

        Assert.Equal(value, rows.Project("x", ProjectionMethods.Proportional, EndOf2023).Value!.ToString());
    }

    // 2020 to 2022: weights at 2025 are 1/3 + 4·(−1, 0, 1)/2 = −5/3, 1/3, 7/3: with 120 to 123 at the end 7 more.
    // −500/3 + 110/3 + 7 × 120/3 = 150.
    [Fact]
    public void Imprecise_LeastSquares_GivesBothEnds_AndNoInterval()
    {
        var projection = Beds("2021 110", "2022 120-123").Project("x", ProjectionMethods.LeastSquares, EndOf2023);

        Assert.Equal("150—157张", projection.Value!.ToString());
        Assert.Null(projection.Interval);
    }

    [Fact]
    public void Exact_Line_HasNoInterval_SinceNothingIsKnownOfTheSpread()
    {
        var projection = Beds("2021 110", "2022 120", "2023 130").Project("x", ProjectionMethods.LeastSquares, EndOf2023);

        Assert.Equal(150m, projection.Value!.Value);
        Assert.Null(projection.Interval);
        Assert.Contains("none (the points lie exactly on a line and show no spread)", projection.Explain(Language.English), StringComparison.Ordinal);
    }

    private static Dossier Beds(params string[] observed) =>
        Some.Dossier(Some.Row(unit: "张", @base: "100", target: "200")).Observed("x", observed);

    private static IEnumerable<int> Years(Dossier dossier, ProjectionMethod method, LocalDate? asOf = null) =>
        dossier.Project("x", method, asOf ?? EndOf2023).Points.Select(known => known.Year);
}
