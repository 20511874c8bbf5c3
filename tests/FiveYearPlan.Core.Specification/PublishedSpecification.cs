namespace FiveYearPlan.Specification;

/// <summary>Published verdicts are data; a computed evaluation is held against them and never mixed with them.</summary>
public class PublishedSpecification
{
    private static readonly LocalDate MidTerm = new(2023, 6, 30);

    [Fact]
    public void Yinzhou_Progress_HasFourClassesByName()
    {
        var progress = Dossiers.Yinzhou14.Published.Single(known => known.Axis == VerdictAxis.Progress);

        Assert.Equal(32, progress.Total);
        Assert.Equal([8, 11, 11, 2], progress.Classes.Select(known => known.Count));
        Assert.Equal([8, 11, 11, 2], progress.Classes.Select(known => known.Indicators.Count));
        Assert.Equal([Verdict.Achieved, Verdict.OnTrack, Verdict.Behind, Verdict.NotAssessable], progress.Classes.Select(known => known.Verdict));
        var sum = Assert.Single(progress.Sums);
        Assert.Equal((19, 12, 7), (sum.Count, sum.Expected, sum.Binding));
        Assert.Equal((10, 1), (progress.Classes[2].Expected, progress.Classes[2].Binding));
        Assert.Equal(Dossiers.Yinzhou14.Plan.Indicators.Select(known => known.Id).Order(), progress.Classes.SelectMany(known => known.Indicators).Order());
    }

    [Fact]
    public void Yinzhou_Outlook_StandsOnAnAxisOfItsOwn()
    {
        var outlook = Dossiers.Yinzhou14.Published.Single(known => known.Axis == VerdictAxis.Outlook);

        Assert.Equal([28, 2, 2], outlook.Classes.Select(known => known.Count));
        Assert.All(outlook.Classes, known => Assert.Null(known.Verdict));
        Assert.Equal(["digital-economy-share", "goods-services-trade"], outlook.Classes[1].Indicators);

        // On schedule so far, and expected to fail.
        Assert.Equal(Verdict.OnTrack, Dossiers.Yinzhou14.Published[0].ClassOf("goods-services-trade")!.Verdict);
    }

    [Fact]
    public void Yinzhou_Forecasts_AreTheDepartments()
    {
        var forecasts = Dossiers.Yinzhou14.Forecasts;

        Assert.Equal(["digital-economy-share", "goods-services-trade"], forecasts.Select(known => known.Indicator));
        Assert.All(forecasts, known => Assert.Equal(2025, known.Year));
        Assert.Equal((7.5m, 8.5m), (forecasts[0].Figure.Lower, forecasts[0].Figure.Upper));
    }

    [Fact]
    public void Jiangbei_Counts_AddUp()
    {
        var progress = Dossiers.Jiangbei14.Published.Single(known => known.Axis == VerdictAxis.Progress);
        var outlook = Dossiers.Jiangbei14.Published.Single(known => known.Axis == VerdictAxis.Outlook);

        Assert.Equal(30, progress.Total);
        Assert.Equal([(23, 9, 14), (6, 3, 3), (1, (int?)null, (int?)null)], progress.Classes.Select(known => (known.Count, known.Expected, known.Binding)));
        Assert.Equal([26, 3], outlook.Classes.Take(2).Select(known => known.Count));
        Assert.Equal("co2-intensity-reduction", Assert.Single(progress.Classes[2].Indicators));
    }

    [Fact]
    public void Compare_WhereTargetsAreNotPrinted_SaysSoPlainly()
    {
        var comparison = Dossiers.Yinzhou14.Evaluate(Schemes.TimeProportional, MidTerm).CompareWithPublished();
        var gdp = comparison.Verdicts.Single(known => known.Indicator.Id == "gdp");

        Assert.Equal(30, comparison[Agreement.OnlyPublished].Count);
        Assert.Equal(2, comparison[Agreement.Agree].Count); // neither can judge land and CO₂
        Assert.Empty(comparison[Agreement.Differ]);
        Assert.Equal("published: on schedule; computed: no target on file", gdp.Describe(Language.English));
        Assert.Equal("公布：达到进度要求；计算：未收录目标值", gdp.Describe(Language.Chinese));
        Assert.DoesNotContain(comparison.Diagnostics, known => known.Severity != DiagnosticSeverity.Info);
    }

    /// <summary>Beds 100 → 120 by 2025: 40 % of the way by the end of 2022 is 108.</summary>
    [Theory]
    [InlineData("108", Agreement.Agree, 1)]
    [InlineData("107", Agreement.Differ, 0)]
    [InlineData("125", Agreement.Agree, 1)] // this authority has no class of its own for what is reached early
    public void Compare_PublishedOnSchedule_WithComputed(string observed, Agreement agreement, int onSchedule)
    {
        var comparison = Published(["beds"]).Observed("beds", $"2022 {observed}").Evaluate(Schemes.TimeProportional, MidTerm).CompareWithPublished();

        var only = Assert.Single(comparison.Verdicts);
        Assert.Equal(agreement, only.Agreement);
        Assert.Equal(onSchedule, comparison.CountOf(comparison.Published!.Classes[0]));
        Assert.Equal(onSchedule, comparison.CountOf(comparison.Published.Sums[0]));
    }

    [Fact]
    public void Compare_WhereTheTwoDiffer_BothReasonsStandSideBySide()
    {
        var comparison = Published(["beds"]).Observed("beds", "2022 107").Evaluate(Schemes.TimeProportional, MidTerm).CompareWithPublished();

        Assert.Equal("published: on schedule; computed: behind schedule (107 < 108)", comparison[Agreement.Differ][0].Describe(Language.English));
        Assert.Equal("公布：达到进度要求；计算：未达到进度要求（107 < 108）", comparison[Agreement.Differ][0].Describe(Language.Chinese));
    }

    [Fact]
    public void Compare_IndicatorThatIsNotNamed_IsOnlyComputed()
    {
        var comparison = Published([]).Observed("beds", "2022 108").Evaluate(Schemes.TimeProportional, MidTerm).CompareWithPublished();

        var only = Assert.Single(comparison[Agreement.OnlyComputed]);
        Assert.Equal("published: not by name; computed: on schedule (108 ≥ 108)", only.Describe(Language.English));
    }

    [Fact]
    public void Compare_WithoutPublished_IsOnlyComputed()
    {
        var comparison = Dossiers.Haishu14.Observed("3", "2022 2.85").Evaluate(Schemes.TimeProportional, MidTerm).CompareWithPublished();

        Assert.Null(comparison.Published);
        Assert.Equal("3", Assert.Single(comparison[Agreement.OnlyComputed]).Indicator.Number);
        Assert.Single(comparison.Verdicts);
    }

    [Fact]
    public void Compare_EarlierThanPublished_DoesNotSeeIt() =>
        Assert.Null(Dossiers.Yinzhou14.Evaluate(Schemes.TimeProportional, new LocalDate(2023, 6, 29)).CompareWithPublished().Published);

    [Fact]
    public void KnownAsOf_BeforeTheReport_HidesVerdictsAndForecasts()
    {
        var before = Dossiers.Yinzhou14.KnownAsOf(new LocalDate(2023, 6, 29));

        Assert.Empty(before.Published);
        Assert.Equal(Dossiers.Yinzhou14.ToJson(), before.ToJson());
    }

    [Fact]
    public void Misuse_NamesTheParameter()
    {
        var comparison = Published(["beds"]).Evaluate(Schemes.TimeProportional, MidTerm).CompareWithPublished();

        Assert.Throws<ArgumentNullException>("count", () => comparison.CountOf(null!));
        Assert.Throws<ArgumentException>("count", () => comparison.CountOf(Dossiers.Yinzhou14.Published[0].Classes[0]));
        Assert.Throws<ArgumentOutOfRangeException>("agreement", () => comparison[(Agreement)9]);
        Assert.Throws<ArgumentNullException>("indicator", () => Dossiers.Yinzhou14.Published[0].ClassOf(null!));
    }

    private static Dossier Published(string[] named) => Dossier.Read($$"""
        {
          "format": 1, "id": "some-14", "dataVersion": "1.0",
          "jurisdiction": { "code": "330299", "id": "some", "name": { "zh": "某区", "en": "Some District" } },
          "plan": { "name": { "zh": "示例", "en": "An example" }, "ordinal": 14, "firstYear": 2021, "lastYear": 2025 },
          "indicators": [ { "id": "beds", "name": { "zh": "床位数", "en": "Beds" }, "unit": "张", "cells": { "base": "100", "target": "120" } } ],
          "published": [
            { "id": "progress", "axis": "progress", "asOf": "2023-06-30", "total": 1,
              "classes": [
                { "id": "on", "label": { "zh": "达到进度要求", "en": "On schedule" }, "verdict": "onTrack", "count": 1, "indicators": [{{string.Join(',', named.Select(id => $"\"{id}\""))}}] },
                { "id": "behind", "label": { "zh": "未达到进度要求", "en": "Behind schedule" }, "verdict": "behind", "count": 0 } ],
              "sums": [ { "of": ["on"], "count": 1 } ] } ]
        }
        """).GetValueOrThrow();
}
