namespace FiveYearPlan.Specification;

/// <summary>What the numbers do not allow is a reason: never an exception, never NaN or infinity. Under every preset.</summary>
public class SchemeBadInputSpecification
{
    public static TheoryData<string> Presets => [.. Schemes.All.Select(scheme => scheme.Id)];

    private static readonly string[] Huge = ["9999999999999999999999999999", "-9999999999999999999999999999", "0.0000000000000000000000000001"];

    // Base equal to target: there is no growth required to compare with. Where met is a grade of its own, it is met.
    [Theory]
    [InlineData("open-sdg-2", "2020 10", Verdict.Achieved, null)]
    [InlineData("open-sdg-2", "2020 9", Verdict.NotAssessable, Reason.OutOfDomain)]
    [InlineData("eurostat", "2020 10", Verdict.NotAssessable, Reason.OutOfDomain)] // no grade for met, and no ratio
    [InlineData("eurostat", "2020 9", Verdict.NotAssessable, Reason.OutOfDomain)]
    [InlineData("unsd-2023", "2020 10", Verdict.Achieved, null)]
    [InlineData("unsd-2023", "2020 9", Verdict.NotAssessable, Reason.OutOfDomain)]
    [InlineData("time-proportional", "2020 10", Verdict.OnTrack, null)]
    [InlineData("time-proportional", "2020 9", Verdict.Behind, null)]
    [InlineData("pepfar-elapsed", "2020 9", Verdict.OnTrack, null)]
    public void BaseEqualsTarget(string scheme, string observed, Verdict verdict, Reason? reason) =>
        AssertIs(verdict, reason, From2015(scheme, "10", "10", "increase", observed));

    // A base or target of nought: replaced by 0.001 in open-sdg, with a warning; no growth elsewhere.
    // open-sdg-2, 10 → 0 in 15 years: 0.001 ÷ 10 is −45.9 % a year, so that 1 after five years (−36.9 %) is 80.4 %.
    [Theory]
    [InlineData("open-sdg-2", "10", "0", "decrease", "2020 1", Verdict.Behind, null)]
    [InlineData("open-sdg-2", "10", "0", "decrease", "2020 0", Verdict.Achieved, null)]
    [InlineData("open-sdg-2", "0", "10", "increase", "2020 1", Verdict.OnTrack, null)]
    [InlineData("eurostat", "10", "0", "decrease", "2020 1", Verdict.NotAssessable, Reason.OutOfDomain)]
    [InlineData("eurostat", "0", "10", "increase", "2020 1", Verdict.NotAssessable, Reason.OutOfDomain)]
    [InlineData("unsd-2023", "0", "10", "increase", "2020 1", Verdict.NotAssessable, Reason.OutOfDomain)]
    [InlineData("unsd-2023", "10", "0", "decrease", "2020 1", Verdict.OnTrack, null)] // 10 · 0.1³ = 0.01: q = 99.9 %
    [InlineData("time-proportional", "0", "15", "increase", "2020 5", Verdict.OnTrack, null)]
    [InlineData("pepfar-elapsed", "10", "0", "increase", "2020 -1", Verdict.NotAssessable, Reason.OutOfDomain)]
    public void BaseOrTargetZero(string scheme, string @base, string target, string direction, string observed, Verdict verdict, Reason? reason) =>
        AssertIs(verdict, reason, From2015(scheme, @base, target, direction, observed));

    [Fact]
    public void Zero_IsReplacedWithAWarning()
    {
        var evaluation = Judged.Evaluated(
            Schemes.OpenSdg2, PlanPeriod.OfYears(2016, 2030), Some.Row(unit: "亿元", @base: "10", target: "0", direction: "decrease"), "2020 1");

        var warning = Assert.Single(evaluation.Diagnostics, found => found.Code == DiagnosticCode.ZeroReplaced);
        Assert.Equal((DiagnosticSeverity.Warning, "x.target", "0亿元"), (warning.Severity, warning.Path, warning.Value));
        // (0.1^(1/5) − 1) ÷ (0.0001^(1/15) − 1) = 0.36904… ÷ 0.45882… = 0.80432….
        Assert.InRange(evaluation["x"].Deciding!.MeasureValue!.Value, 0.8043m, 0.8044m);
    }

    // Growth is undefined across a change of sign.
    [Theory]
    [InlineData("open-sdg-2", "-5", "5", "2020 1")]
    [InlineData("open-sdg-2", "5", "10", "2020 -1")]
    [InlineData("eurostat", "-5", "5", "2020 1")]
    [InlineData("eurostat", "5", "10", "2020 -1")]
    [InlineData("unsd-2023", "-5", "5", "2020 1")]
    [InlineData("unsd-2023", "5", "10", "2020 -1")]
    [InlineData("open-sdg-1", "5", null, "2020 -1")]
    [InlineData("eurostat", "-5", null, "2020 1")]
    [InlineData("open-sdg-2", "0", "10", "2020 -1")] // 0 is read as 0.001, which no growth turns into -1
    [InlineData("open-sdg-1", "0", null, "2020 -1")]
    public void ChangeOfSign_IsOutOfDomain(string scheme, string @base, string? target, string observed) =>
        AssertIs(Verdict.NotAssessable, Reason.OutOfDomain, From2015(scheme, @base, target, "increase", observed));

    // Met overrides, also across a change of sign (Open SDG: the target is looked at first).
    [Theory]
    [InlineData("open-sdg-2")]
    [InlineData("unsd-2023")]
    public void ChangeOfSign_OfWhatMeetsTheTarget_IsAchieved(string scheme) => AssertIs(Verdict.Achieved, null, From2015(scheme, "-5", "5", "increase", "2020 6"));

    [Theory]
    [InlineData("open-sdg-1", null, Reason.OutOfDomain)]
    [InlineData("open-sdg-2", "10", Reason.OutOfDomain)]
    [InlineData("eurostat", "10", Reason.OutOfDomain)]
    [InlineData("unsd-2023", "10", Reason.OutOfDomain)]
    [InlineData("germany-dns", "10", Reason.OutOfDomain)]
    [InlineData("time-proportional", "10", Reason.NoBaseline)]
    public void OnePoint_IsAReason(string scheme, string? target, Reason reason) =>
        AssertIs(Verdict.NotAssessable, reason, From2015(scheme, null, target, "increase", "2020 5"));

    // A figure given again for the same year takes the place of the first, and is reported; a series never holds two.
    [Fact]
    public void DuplicateYears_LaterReplacesEarlier_AndIsReported()
    {
        var dossier = Dossier
            .Of(Plan.Read(Some.Jurisdiction, Some.Jurisdiction.Name, PlanPeriod.OfYears(2016, 2017), [Some.Row(unit: "亿元", @base: "100", target: "121")]).GetValueOrThrow())
            .Observed("x", "2016 100", "2016 109.5");

        Assert.Equal(Verdict.OnTrack, dossier.Evaluate(Schemes.OpenSdg2, Some.EndOf("2016"))["x"].Verdict);
        Assert.Contains(dossier.Diagnostics, found => found.Code == DiagnosticCode.ReplacedObservation);
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void Gap_InATotal_IsNeverZero(string scheme)
    {
        var row = Judged.Of14th(Schemes.Find(scheme)!, Some.Row(unit: "万人", target: "[8]"), "2022 8");

        Assert.Equal(Verdict.NotAssessable, row.Verdict);
        Assert.Contains(row.Reason, new Reason?[] { Reason.IncompleteSeries, Reason.OutOfDomain, Reason.NotYetDue });
    }

    // What is observed after the target's year decides nothing: the last point up to it does.
    [Theory]
    [MemberData(nameof(Presets))]
    public void AfterTheTargetYear_NothingCounts(string scheme)
    {
        Assessment Judge(params string[] observed) => Some
            .Dossier(new IndicatorRow { Id = "x", Name = "某指标", Unit = "亿元", Base = "100", Target = "121", DueYear = 2022, Direction = "increase" })
            .Observed("x", observed).Evaluate(Schemes.Find(scheme)!, Some.EndOf("2024"))["x"];

        var (with, without) = (Judge("2021 105", "2022 110", "2023 130"), Judge("2021 105", "2022 110"));
        Assert.Equal((without.Verdict, without.Reason, without.Label.English, without.Margin), (with.Verdict, with.Reason, with.Label.English, with.Margin));
        Assert.DoesNotContain(with.Verdict, new[] { Verdict.Achieved, Verdict.OnTrack });
    }

    [Theory]
    [InlineData("time-proportional", Verdict.NotAssessable, Reason.NoObservation)]
    [InlineData("final", Verdict.NotAssessable, Reason.NoObservation)]
    [InlineData("open-sdg-2", Verdict.NotAssessable, Reason.NoObservation)]
    [InlineData("eurostat", Verdict.NotAssessable, Reason.NoObservation)]
    [InlineData("unsd-2023", Verdict.NotAssessable, Reason.NoObservation)]
    [InlineData("germany-dns", Verdict.NotAssessable, Reason.NoObservation)]
    [InlineData("pepfar-elapsed", Verdict.NotAssessable, Reason.NoObservation)]
    public void TargetYearPast_WithoutItsFigure_IsAReason(string scheme, Verdict verdict, Reason reason)
    {
        var row = Some.Dossier(Some.Row(unit: "亿元", @base: "100", target: "121")).Observed("x", "2021 105", "2022 106", "2023 107", "2024 108")
            .Evaluate(Schemes.Find(scheme)!, Some.EndOf("2026"))["x"];

        AssertIs(verdict, reason, row);
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void InStep_WithoutReferenceData_IsAReason(string scheme)
    {
        var row = Some.Dossier(Some.Row("居民收入", "元", annual: "与经济增长同步"), Some.Gdp(null)).Observed("x", "2022 7 Growth", "2023H1 7 Growth")
            .Evaluate(Schemes.Find(scheme)!, Some.EndOf("2022"))["x"];

        Assert.Equal(Verdict.NotAssessable, row.Verdict);
        Assert.Contains(row.Reason, new Reason?[] { Reason.NoObservation, Reason.IncompleteSeries, Reason.OutOfDomain, Reason.NotYetDue });
    }

    // A share of 200 % is a number like others.
    [Theory]
    [InlineData("time-proportional", Verdict.Achieved)]
    [InlineData("open-sdg-2", Verdict.Achieved)]
    [InlineData("eurostat", Verdict.Achieved)]
    [InlineData("unsd-2023", Verdict.Achieved)]
    [InlineData("pepfar-elapsed", Verdict.Achieved)]
    public void ShareOf200Percent_IsAchieved(string scheme, Verdict verdict)
    {
        var row = From2015(scheme, "50", "100", "increase", "2020 200");

        AssertIs(verdict, null, row);
        Assert.NotNull(row.Deciding!.MeasureValue);
    }

    // 10^28 and beyond as base, target and observation, in every combination, evaluated, explained and written.
    [Theory]
    [MemberData(nameof(Presets))]
    public void HugeNumbers_GiveAVerdictOrAReason(string id)
    {
        var scheme = Schemes.Find(id)!;
        string?[] cells = [.. Huge, "5", "0", null];
        foreach (var (first, target, last) in from b in cells from t in cells from o in cells where o is not null select (b, t, o))
        {
            foreach (var direction in new[] { "increase", "decrease", "neither" })
            {
                var evaluation = Judged.Evaluated(
                    scheme, PlanPeriod.OfYears(2016, 2030), Some.Row(unit: "亿元", @base: first, target: target, direction: direction),
                    "2017 5", "2018 " + last, "2019 6", "2020 " + last);
                var row = evaluation["x"];

                Assert.Equal(row.Verdict == Verdict.NotAssessable, row.Reason is not null);
                var text = row.Explain(Language.English) + row.Explain(Language.Chinese) + evaluation.ToJson();
                Assert.DoesNotContain("NaN", text, StringComparison.Ordinal);
                Assert.DoesNotContain("∞", text, StringComparison.Ordinal);
                Assert.DoesNotContain("Infinity", text, StringComparison.Ordinal);
            }
        }
    }

    // Every kind under every preset, with imprecise base and observation: a verdict, or a reason.
    [Theory]
    [MemberData(nameof(Presets))]
    public void EveryKind_WithImpreciseFigures_GivesAVerdictOrAReason(string id)
    {
        IndicatorRow[] rows =
        [
            Some.Row(unit: "亿元", @base: "约10", target: ">20"), Some.Row(unit: "亿元", @base: "<10", target: "20—25"), Some.Row(unit: "亿元", @base: ">10", target: "5左右"),
            Some.Row(unit: "亿元", @base: "10", target: "稳中有增"), Some.Row(unit: "亿元", @base: "8—12", target: "—", direction: "decrease"),
            Some.Row(unit: "万人", target: "[80]"), Some.Row("某率提高", @base: "10", annual: "[5]"), Some.Row("能耗降低", annual: "[15]"),
            Some.Row("收入", "元", annual: "7"), Some.Row(unit: "万人", annual: "每年≥3"), Some.Row(target: "市下达目标"), Some.Row(target: "合理区间"),
        ];
        foreach (var row in rows)
        {
            foreach (var figure in new[] { "约15", ">15", "<15", "14—16", "15余", "近15", "15" })
            {
                foreach (var kind in Enum.GetNames<ObservationKind>().Where(kind => kind != "Declared"))
                {
                    foreach (var asOf in new[] { "2022", "2023H1", "2025" })
                    {
                        var period = kind == "Level" ? asOf : asOf == "2023H1" ? "2021-2023H1" : "2021-" + asOf;
                        var result = Some.Dossier(row).Observed("x", $"{period} {figure} {kind}").Evaluate(Schemes.Find(id)!, Some.EndOf(asOf));

                        Assert.Equal(result["x"].Verdict == Verdict.NotAssessable, result["x"].Reason is not null);
                        Assert.DoesNotContain("NaN", result.ToJson() + result["x"].Explain(Language.English), StringComparison.Ordinal);
                    }
                }
            }
        }
    }

    // All points on one side: the worst of them. On both: undecidable. Lines at 109.5, 106 and 100 (open-sdg-2).
    [Theory]
    [InlineData("open-sdg-2", ">109.5", Verdict.OnTrack, null)]
    [InlineData("open-sdg-2", ">109.4", Verdict.NotAssessable, Reason.ImpreciseFigure)]
    [InlineData("open-sdg-2", "110—130", Verdict.OnTrack, null)]
    [InlineData("open-sdg-2", "<109.5", Verdict.NotAssessable, Reason.ImpreciseFigure)] // below nought growth is not defined
    [InlineData("open-sdg-2", "90—109.4", Verdict.Behind, null)]
    [InlineData("eurostat", ">109.5", Verdict.OnTrack, null)]
    [InlineData("eurostat", "≥109.5", Verdict.NotAssessable, Reason.ImpreciseFigure)]
    [InlineData("pepfar-elapsed", ">108.9", Verdict.OnTrack, null)] // 90 % of 121
    [InlineData("pepfar-elapsed", ">108", Verdict.NotAssessable, Reason.ImpreciseFigure)]
    [InlineData("time-proportional", ">110.5", Verdict.OnTrack, null)] // one of two years
    [InlineData("time-proportional", ">110.4", Verdict.NotAssessable, Reason.ImpreciseFigure)]
    public void ImpreciseObservation_IsDecidedByAllItsPoints(string scheme, string observed, Verdict verdict, Reason? reason) => AssertIs(
        verdict, reason, Judged.From2015(Schemes.Find(scheme)!, 2017, "100", "121", "increase", "2016 " + observed));

    // Bases 99 to 101, one of two years: √(100 · 121) lies near 110; the lines of the ends differ and what lies between is undecidable.
    // open-sdg-2: 99 · (1 + 0.95 (√(121/99) − 1)) = 108.92…, 101 · (1 + 0.95 (√(121/101) − 1)) = 110.07….
    [Theory]
    [InlineData("open-sdg-2", "110.08", Verdict.OnTrack)]
    [InlineData("open-sdg-2", "109.5", Verdict.NotAssessable)]
    [InlineData("open-sdg-2", "108.91", Verdict.Behind)]
    // time-proportional: 99 + 11 = 110 and 101 + 10 = 111.
    [InlineData("time-proportional", "111", Verdict.OnTrack)]
    [InlineData("time-proportional", "110.5", Verdict.NotAssessable)]
    [InlineData("time-proportional", "109.99", Verdict.Behind)]
    // unsd-2023: √(99 · (99 + 0.95 · 22)) = 108.94…, √(101 · (101 + 0.95 · 20)) = 110.09….
    [InlineData("unsd-2023", "110.1", Verdict.OnTrack)]
    [InlineData("unsd-2023", "109.5", Verdict.NotAssessable)]
    [InlineData("unsd-2023", "108.93", Verdict.Behind)]
    public void ImpreciseBase_IsDecidedByAllItsPoints(string scheme, string observed, Verdict verdict) => Assert.Equal(
        verdict, Judged.From2015(Schemes.Find(scheme)!, 2017, "99—101", "121", "increase", "2016 " + observed).Verdict);

    private static Assessment From2015(string scheme, string? @base, string? target, string? direction, params string[] observed) =>
        Judged.From2015(Schemes.Find(scheme)!, 2030, @base, target, direction, observed);

    private static void AssertIs(Verdict verdict, Reason? reason, Assessment row) => Assert.Equal((verdict, reason), (row.Verdict, row.Reason));
}
