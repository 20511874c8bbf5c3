namespace FiveYearPlan.Specification;

/// <summary>Series whose end is known are cut, projected as if the rest were not known, and held against what came.</summary>
public class BacktestSpecification
{
    /// <summary>Beds 100 → 120, and 121 came. The distance is 20.</summary>
    private static readonly Dossier Beds = Some.Dossier(Some.Row(unit: "张", @base: "100", target: "120"))
        .Observed("x", "2021 106", "2022 108", "2023 112", "2024 115", "2025 121");

    // From 2021: 106 + 4 × 6 = 130, +9; from 2022: 120, −1; from 2023: 112 + 2 × 4 = 120, −1; from 2024: 115 + 3.75, −2.25.
    // Relative to 20: 0.45, 0.05, 0.05, 0.1125, mean 0.165625. The last outlook was difficult, and it was met.
    [Fact]
    public void Proportional_OfBeds_ThreeOfFourOutlooksRight()
    {
        var score = Run([Beds], [ProjectionMethods.Proportional])[ProjectionMethods.Proportional];

        Assert.Equal((4, 4, 4, 3, 0.75m), (score.Cases, score.Projected, score.Judged, score.Hits, score.HitRate));
        Assert.Equal((4, 0.165625m), (score.Measured, score.MeanError));
        Assert.Equal((0, (decimal?)null), (score.Intervals, score.Coverage));
    }

    [Fact]
    public void Cases_AreListedOneByOne()
    {
        var cases = Run([Beds], [ProjectionMethods.Proportional]).Cases;

        Assert.Equal([9m, -1m, -1m, -2.25m], cases.Select(known => known.Error));
        Assert.Equal([0.45m, 0.05m, 0.05m, 0.1125m], cases.Select(known => known.RelativeError));
        Assert.Equal([true, true, true, false], cases.Select(known => known.IsHit));
        Assert.All(cases, known => Assert.True(known.WasMet));
        Assert.Equal([2021, 2022, 2023, 2024], cases.Select(known => known.Projection.AsOf.Year));
        Assert.All(cases, known => Assert.Equal((2025, "121张"), (known.Actual.Year, known.Actual.Figure.ToString())));
        Assert.Equal("some-14", cases[0].Dossier);
    }

    // From 2022 (100, 106, 108): 120.666…, −1/3; from 2023: 119.8, −1.2; from 2024: 119, −2. Relative: 1/60, 0.06, 0.1, mean 0.05888…
    // s² is 1.4 with four points and 3.2/3 with five; the half widths are t(2) × √5.18 = 9.79 and t(3) × √2.24 = 4.76; both hold 121.
    [Fact]
    public void LeastSquares_OfBeds_BothIntervalsHold()
    {
        var score = Run([Beds], [ProjectionMethods.LeastSquares])[ProjectionMethods.LeastSquares];

        Assert.Equal((4, 3, 3), (score.Cases, score.Projected, score.Measured));
        Assert.Equal(0.0588888888889m, score.MeanError);
        Assert.Equal((2, 2, 1m), (score.Intervals, score.Covered, score.Coverage));
    }

    [Fact]
    public void Cut_AtOneDay_IsOneCaseEach()
    {
        var backtest = Run([Beds], ProjectionMethods.All, new LocalDate(2023, 6, 30));

        Assert.Equal(ProjectionMethods.All.Count, backtest.Cases.Count);
        Assert.Equal(120m, backtest.Cases[0].Projection.Value!.Value); // from 108 in 2022
        Assert.Empty(Run([Beds], ProjectionMethods.All, new LocalDate(2025, 12, 31)).Cases);
    }

    [Fact]
    public void End_Unknown_IsNoCase() =>
        Assert.Empty(Run([Some.Dossier(Some.Row(unit: "张", @base: "100", target: "120")).Observed("x", "2021 106", "2022 108")], ProjectionMethods.All).Cases);

    [Fact]
    public void Row_WithoutTarget_EndsWithItsLastYear_AndHasNoOutlook()
    {
        var rows = Some.Dossier(Some.Row(unit: "张", @base: "100")).Observed("x", "2021 106", "2022 108", "2023 110");
        var score = Run([rows], [ProjectionMethods.Proportional])[ProjectionMethods.Proportional];

        // 118 and 112 against 110: 8/110 and 2/110, mean 5/110
        Assert.Equal((2, 0, 0, 2), (score.Cases, score.Judged, score.Measured, score.Compared));
        Assert.Equal(0.0454545454545m, score.MeanShareOfActual);
        Assert.Equal((null, null), (score.HitRate, score.MeanError));
    }

    [Fact]
    public void Forecast_WithoutDay_IsNotKnownAtTheCut() => Assert.All(
        Run([Dossiers.Yinzhou14.Observed("digital-economy-share", "2022 7", "2025 8")], [ProjectionMethods.Authority]).Cases,
        known => Assert.Equal(Reason.NoForecast, known.Projection.Reason));

    /// <summary>A base restated in 2024 was not known in 2022: from 100, not from 104.</summary>
    [Fact]
    public void Revision_AfterTheCut_IsNotKnown()
    {
        var rows = Some.Dossier(new IndicatorRow
        {
            Id = "x",
            Name = "某指标",
            Unit = "张",
            Base = "100",
            Target = "120",
            Variants = [new RowVariant { Date = new LocalDate(2024, 6, 1), Base = "104", Reason = new BilingualText("修订", "revised") }],
        }).Observed("x", "2022 108", "2025 121");

        var known = Assert.Single(Run([rows], [ProjectionMethods.Proportional]).Cases);

        Assert.Equal((120m, -1m, 0.05m), (known.Projection.Value!.Value, known.Error, known.RelativeError));
        Assert.Equal(114m, rows.Project("x", ProjectionMethods.Proportional, new LocalDate(2022, 12, 31)).Value!.Value);
    }

    [Fact]
    public void Break_AfterTheCut_MakesNoError()
    {
        var rows = Beds.With(new SeriesBreak("x", new LocalDate(2024, 1, 1), new BilingualText("普查", "census")));

        Assert.All(Run([rows], [ProjectionMethods.Proportional]).Cases.Where(known => known.Projection.AsOf.Year < 2024), known => Assert.Null(known.Error));
    }

    [Fact]
    public void Shipped_Series_Run()
    {
        Dossier[] shipped = [.. Dossiers.Catalog.List().Select(entry => Dossiers.Catalog[entry.Id])];
        var progress = new Counting();

        var backtest = Run(shipped, ProjectionMethods.All, progress: progress);

        Assert.NotEmpty(backtest.Cases);
        Assert.Equal(backtest.Cases.Count, backtest.Scores.Sum(score => score.Cases));
        Assert.Equal(shipped.Sum(dossier => dossier.Plan.Indicators.Count + dossier.Plan.Further.Count), progress.Last);

        // Haishu's 13th plan prints its ends only.
        Assert.DoesNotContain(backtest.Cases, known => known.Dossier == "haishu-13");
    }

    [Fact]
    public void Run_Cancelled_Stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => Backtest.Run([Beds], ProjectionMethods.All, cancellationToken: source.Token));
    }

    [Fact]
    public void Misuse_NamesTheParameter()
    {
        Assert.Throws<ArgumentNullException>("dossiers", () => Run(null!, ProjectionMethods.All));
        Assert.Throws<ArgumentNullException>("dossiers", () => Run([null!], ProjectionMethods.All));
        Assert.Throws<ArgumentNullException>("methods", () => Run([Beds], null!));
        Assert.Throws<ArgumentNullException>("methods", () => Run([Beds], [null!]));
        Assert.Throws<ArgumentOutOfRangeException>("cut", () => Run([Beds], ProjectionMethods.All, new LocalDate(1900, 1, 1)));
        Assert.Throws<ArgumentException>("method", () => Run([Beds], [ProjectionMethods.Logit])[ProjectionMethods.Compound]);
    }

    private static Backtest Run(IEnumerable<Dossier> dossiers, IEnumerable<ProjectionMethod> methods, LocalDate? cut = null, IProgress<int>? progress = null) =>
        Backtest.Run(dossiers, methods, cut, progress, TestContext.Current.CancellationToken);

    private sealed class Counting : IProgress<int>
    {
        public int Last { get; private set; }

        public void Report(int value) => Last = value;
    }
}
