namespace FiveYearPlan.Specification;

public class SensitivitySpecification
{
    private static readonly LocalDate EndOf2022 = new(2022, 12, 31);

    [Theory]
    [InlineData("2.84", "2.85", Verdict.OnTrack)] // 2.35 + 2/5 × (3.6 − 2.35) = 2.85
    [InlineData("2.85", "2.84", Verdict.Behind)]
    [InlineData("3", "2", Verdict.Behind)] // in whole numbers, as printed
    [InlineData("2.8", "2.9", Verdict.OnTrack)]
    [InlineData("3.600", "2.849", Verdict.Behind)] // achieved, and the line between good and bad is still 2.85
    [InlineData(">3", "2", Verdict.Behind)]
    public void Level_Flips_AtTheNearestPrintableValue(string observed, string flip, Verdict flipped) =>
        AssertFlip(Some.Dossier(Some.Row(@base: "2.35", target: "3.6")).Observed("x", $"2022 {observed}"), Schemes.TimeProportional, EndOf2022, flip, flipped);

    [Theory]
    [InlineData("1.6", "1.4", Verdict.Behind)] // 1.7 + 1.5 = 3.2 = 2/5 × 8 is enough, 1.7 + 1.4 is not
    [InlineData("1.2", "1.5", Verdict.OnTrack)]
    public void Total_Flips_WithTheLatestFlow(string latest, string flip, Verdict flipped) =>
        AssertFlip(Some.Dossier(Some.Row(unit: "万人", target: "[8]", direction: "increase")).Observed("x", "2021 1.7", $"2022 {latest}"), Schemes.TimeProportional, EndOf2022, flip, flipped);

    [Theory]
    [InlineData("3.0", "3.5", Verdict.OnTrack)] // 1 − 0.98 × (1 − r) ≥ 2/5 × 13.5 % = 5.4 %: r ≥ 1 − 0.946 ÷ 0.98 = 3.469 %
    [InlineData("4.0", "3.4", Verdict.Behind)]
    public void Reduction_Flips_WithTheLatestYear(string latest, string flip, Verdict flipped) => AssertFlip(
        Some.Dossier(Some.Row("单位能耗降低", annual: "[13.5]")).Observed("x", "2021 2.0 Change", $"2022 {latest} Change"), Schemes.TimeProportional, EndOf2022, flip, flipped);

    [Theory]
    [InlineData("5.0", "6.0", Verdict.OnTrack)] // 1.06 × 1.06 = 1.06²
    [InlineData("7.0", "5.9", Verdict.Behind)]
    public void Growth_Flips_WithTheLatestYear(string latest, string flip, Verdict flipped) => AssertFlip(
        Some.Dossier(Some.Row("总值", "亿元", annual: "6", direction: "increase")).Observed("x", "2021 6.0 Growth", $"2022 {latest} Growth"), Schemes.TimeProportional, EndOf2022, flip, flipped);

    [Fact]
    public void OpenBound_AtTheEnd_FlipsAboveIt() =>
        AssertFlip(Some.Dossier(Some.Row(@base: "91", target: ">93")).Observed("x", "2025 93"), Schemes.Final, new LocalDate(2025, 12, 31), "94", Verdict.Achieved);

    [Theory]
    [InlineData("3.0", "2.4", Verdict.Achieved)] // 2左右 is from 1.5 to less than 2.5
    [InlineData("1.0", "1.5", Verdict.Achieved)]
    [InlineData("100.0", "2.4", Verdict.Achieved)] // far away, where doubling strides would pass over it
    [InlineData("2.0", "2.5", Verdict.Missed)] // five steps up, to 1.4 they would be six
    public void Interval_Flips_AtItsNearerEnd(string observed, string flip, Verdict flipped)
    {
        var dossier = Some.Dossier(Some.Row("消费价格涨幅", target: "2左右", direction: "neither")).Observed("x", $"2025 {observed}");

        AssertFlip(dossier, Schemes.Final, new LocalDate(2025, 12, 31), flip, flipped);
    }

    [Theory]
    [InlineData("3.0", "4.1")] // eleven steps either way
    [InlineData("2.9", "1.9")] // ten steps down, twelve up
    [InlineData("3.1", "4.1")]
    public void Range_Flips_AtItsNearerEnd_OfTwoAsNearAtTheUpper(string observed, string flip)
    {
        var dossier = Some.Dossier(Some.Row("消费价格涨幅", target: "2—4", direction: "neither")).Observed("x", $"2025 {observed}");

        AssertFlip(dossier, Schemes.Final, new LocalDate(2025, 12, 31), flip, Verdict.Missed);
    }

    [Theory]
    [InlineData("12.5", "11.9")] // a change of 2.5: six steps down to 1.9, eight up to 3.3
    [InlineData("12.7", "13.3")]
    [InlineData("12.6", "13.3")] // seven steps either way
    public void Change_Flips_AtTheNearerEndOfItsRange(string observed, string flip)
    {
        var dossier = Some.Dossier(Some.Row(@base: "10", target: "2—3.2", kind: "change", direction: "neither")).Observed("x", $"2025 {observed}");

        AssertFlip(dossier, Schemes.Final, new LocalDate(2025, 12, 31), flip, Verdict.Missed);
    }

    [Fact]
    public void Declaration_Flips_WithTheOpposite() =>
        AssertFlip(Some.Dossier(Some.Row(target: "市下达目标")).Observed("x", "2022 完成"), Schemes.TimeProportional, EndOf2022, "未完成", Verdict.Behind);

    [Fact]
    public void WhereAnotherTargetIsMissedToo_NothingFlips()
    {
        // A level of 90 for 100 and growth of 3 % for 5 %: neither observation alone makes the row good.
        var firm = Some.Dossier(Some.Row("总值", "亿元", target: "100", annual: "5", direction: "increase"))
            .Observed("x", "2025 90", "2021-2025 3 Growth").HowFirm(Schemes.Final, new LocalDate(2025, 12, 31))["x"];

        Assert.Null(firm.Flip);
        Assert.Null(firm.Flipped);
        Assert.Contains("no value of one observation flips it", firm.Describe(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsNotJudged_HasNoFlip()
    {
        var report = Some.Dossier(Some.Row(@base: "2.35", target: "3.6")).HowFirm(Schemes.TimeProportional, EndOf2022);

        Assert.Null(report["x"].Flip);
        Assert.Empty(report.Firm);
        Assert.Contains("not judged, nothing to flip", report["x"].Describe(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void TimeConventions_ChangeAVerdictBetweenTheirLines()
    {
        // The lines of mid-2023: 30/60 → 2.975, 911/1826 → 2.9736…, 2/5 → 2.85. Of 2.90 only whole years say on track.
        var report = Some.Dossier(Some.Row(@base: "2.35", target: "3.6")).Observed("x", "2023H1 2.90").HowFirm(Schemes.TimeProportional, new LocalDate(2023, 6, 30), []);

        Assert.Equal(["days", "data years"], report.Variations.Select(known => known.Name.English));
        Assert.Equal([0, 1], report.Variations.Select(known => known.Changed.Count));
        Assert.Equal("data years", Assert.Single(report["x"].Changes).Name.English);
        Assert.Equal("x", Assert.Single(report[VariationKind.TimeConvention]).Indicator.Id);
        Assert.Empty(report[VariationKind.Scheme]);
        Assert.Empty(report.RoundingSensitive);
        Assert.Equal("1 judged; verdicts that change: 1 with time conventions, 0 within rounding", report.ToString());
    }

    [Fact]
    public void Rounding_IsCounted()
    {
        // 2.85 printed is anything from 2.845 to 2.855, and the line is 2.85.
        var report = Some.Dossier(Some.Row(@base: "2.35", target: "3.6")).Observed("x", "2022 2.85").HowFirm(Schemes.TimeProportional, EndOf2022, []);

        Assert.Equal("x", Assert.Single(report.RoundingSensitive).Indicator.Id);
        Assert.Empty(report.Firm);
    }

    [Fact]
    public void VersionsAndBases_AreVariedOneByOne()
    {
        // By the end of 2022 the lines are: 50 + 2/5 × (100 − 50) = 70 as revised, 50 + 2/5 × (150 − 50) = 90 as adopted,
        // and from the base of 2019, 60, 60 + 2/5 × (100 − 60) = 76.
        var row = new IndicatorRow
        {
            Id = "x",
            Name = "客运量",
            Unit = "万人",
            Base = "50",
            Target = "150",
            Variants =
            [
                new RowVariant { Base = "60", BaseYear = 2019, Reason = new BilingualText("疫情前", "before the pandemic") },
                new RowVariant { Date = new LocalDate(2022, 5, 1), Target = "100", Reason = new BilingualText("调整", "adjusted") },
            ],
        };
        var report = Some.Dossier(row).Observed("x", "2022 75").HowFirm(Schemes.TimeProportional, EndOf2022, []);

        Assert.Equal(Verdict.OnTrack, report["x"].Assessment.Verdict);
        Assert.Equal(
            ["TimeConvention days: 0 change, 0 judged by one", "TimeConvention data years: 0 change, 0 judged by one", "Version as adopted: 1 change, 0 judged by one",
                "Version as of 2022-05-01: 0 change, 0 judged by one", "Base 客运量: 60万人 of 2019: 1 change, 0 judged by one"],
            report.Variations.Select(known => known.ToString()));
        Assert.Equal([VariationKind.Version, VariationKind.Base], report["x"].Changes.Select(change => change.Kind));
        Assert.Contains("改变结论的情形：原定目标、客运量：2019年60万人", report.Describe(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Base_IsVariedForWhatKeepsInStepWithItToo()
    {
        // Income grew by 1.1² from 2020 to 2022, and so did the product, from 1000 to 1210; from its base of 2019, 900, it grew
        // faster. Its own target, 6 % a year, is kept from either.
        var report = Some.Dossier(
                new IndicatorRow
                {
                    Id = "product",
                    Name = "地区生产总值",
                    Unit = "亿元",
                    Base = "1000",
                    Annual = "6",
                    Direction = "increase",
                    Quantity = "flow",
                    Variants = [new RowVariant { Base = "900", BaseYear = 2019, Reason = new BilingualText("疫情前", "before the pandemic") }],
                },
                Some.Row("居民收入", "元", "100", annual: "与经济增长同步", id: "income", direction: "increase"),
                Some.Row("客运量", "万人", "50", "100", id: "other"))
            .Observed("product", "2022 1210").Observed("income", "2022 121").Observed("other", "2022 80").HowFirm(Schemes.TimeProportional, EndOf2022, []);

        Assert.Equal(["income"], Assert.Single(report.Variations, known => known.Kind == VariationKind.Base).Changed.Select(changed => changed.Indicator.Id));
    }

    [Theory]
    [MemberData(nameof(JsonSpecification.Shipped), MemberType = typeof(JsonSpecification))]
    public void Variation_Changes_WhatItsEvaluationSays(string id)
    {
        var dossier = Dossiers.Catalog[id];
        var report = dossier.HowFirm(Schemes.TimeProportional, dossier.Plan.Period.LastDay);

        Assert.All(report.Variations, variation => AssertSays(variation, report.Evaluation));
    }

    [Fact]
    public void Schemes_ByDefaultAreAllOthers()
    {
        var report = Dossiers.Haishu14.HowFirm(Schemes.TimeProportional, EndOf2022);

        Assert.Equal(Schemes.All.Count - 1, report.Variations.Count(known => known.Kind == VariationKind.Scheme));
        Assert.DoesNotContain(report.Variations, known => known.Kind == VariationKind.Scheme && known.Evaluation.Scheme == Schemes.TimeProportional);
    }

    [Theory]
    [MemberData(nameof(JsonSpecification.Shipped), MemberType = typeof(JsonSpecification))]
    public void Flip_AddedToTheDossier_GivesWhatTheReportSays(string id)
    {
        var dossier = Dossiers.Catalog[id];
        foreach (var (scheme, asOf) in new[] { (Schemes.TimeProportional, dossier.Plan.Period.LastDay.PlusMonths(-30)), (Schemes.Final, dossier.Plan.Period.LastDay), (Schemes.GermanyDns, dossier.Plan.Period.LastDay) })
        {
            foreach (var known in dossier.HowFirm(scheme, asOf, []).Indicators.Where(known => known.Flip is not null))
            {
                var again = dossier.With(known.Flip!).Evaluate(scheme, asOf)[known.Indicator.Id];

                Assert.Equal((known.Flipped!.Verdict, known.Flipped.Label, known.Flipped.Margin), (again.Verdict, again.Label, again.Margin));
                Assert.NotEqual(IsGood(known.Assessment), IsGood(again));
            }
        }
    }

    [Fact]
    public void Progress_RisesByOne_ToTheNumberOfIndicators()
    {
        var told = new List<int>();

        var report = Dossiers.Haishu14.Sensitivity(Schemes.TimeProportional, EndOf2022, [], new Telling(told.Add), TestContext.Current.CancellationToken);

        Assert.Equal(Enumerable.Range(1, report.Indicators.Count), told);
    }

    [Fact]
    public void Cancelled_WhileItRuns_StopsBeforeTheNextIndicator()
    {
        using var source = new CancellationTokenSource();
        var told = new List<int>();
        var progress = new Telling(done =>
        {
            told.Add(done);
            if (done == 3)
            {
                source.Cancel();
            }
        });

        Assert.Throws<OperationCanceledException>(() => Dossiers.Haishu14.Sensitivity(Schemes.TimeProportional, EndOf2022, [], progress, source.Token));
        Assert.Equal([1, 2, 3], told);
    }

    [Fact]
    public void Cancelled_BeforeItRuns_DoesNothing()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(
            () => Dossiers.Haishu14.Sensitivity(Schemes.TimeProportional, EndOf2022, [], new Telling(done => Assert.Fail($"{done} done.")), source.Token));
    }

    [Fact]
    public void Sensitivity_Misused_NamesTheParameter()
    {
        var dossier = Dossiers.Haishu14;

        Assert.Throws<ArgumentNullException>("dossier", () => ((Dossier)null!).HowFirm(Schemes.Final, EndOf2022));
        Assert.Throws<ArgumentNullException>("scheme", () => dossier.HowFirm(null!, EndOf2022));
        Assert.Throws<ArgumentNullException>("others", () => dossier.HowFirm(Schemes.Final, EndOf2022, [null!]));
        Assert.Throws<ArgumentException>("others", () => dossier.HowFirm(Schemes.Final, EndOf2022, [Schemes.Eurostat, Schemes.Eurostat]));
        Assert.Throws<ArgumentOutOfRangeException>("asOf", () => dossier.HowFirm(Schemes.Final, new LocalDate(2200, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>("kind", () => dossier.HowFirm(Schemes.Final, EndOf2022, [])[(VariationKind)9]);
    }

    private static void AssertSays(Variation variation, Evaluation from)
    {
        var pairs = from.Assessments.Zip(variation.Evaluation.Assessments).ToList();

        Assert.Equal(
            pairs.Where(pair => pair is { First.Reason: null, Second.Reason: null } && pair.First.Verdict != pair.Second.Verdict).Select(pair => pair.Second.ToString()),
            variation.Changed.Select(changed => changed.ToString()));
        Assert.Equal(
            pairs.Where(pair => pair.First.Reason is null != pair.Second.Reason is null).Select(pair => pair.Second.ToString()),
            variation.JudgedByOne.Select(judged => judged.ToString()));
    }

    private static bool IsGood(Assessment known) => known.Verdict is Verdict.Achieved or Verdict.OnTrack;

    private static void AssertFlip(Dossier dossier, Scheme scheme, LocalDate asOf, string flip, Verdict flipped)
    {
        var known = dossier.HowFirm(scheme, asOf, [])["x"];

        Assert.NotNull(known.Flip);
        Assert.Equal((flip, flipped), (known.Flip.Figure is { } figure ? figure.Number.ToString(System.Globalization.CultureInfo.InvariantCulture) : known.Flip.Printed, known.Flipped!.Verdict));
        Assert.Null(known.Flip.Source);
        Assert.Equal(flipped, dossier.With(known.Flip).Evaluate(scheme, asOf)["x"].Verdict);
    }

    private sealed class Telling(Action<int> tell) : IProgress<int>
    {
        public void Report(int value) => tell(value);
    }
}
