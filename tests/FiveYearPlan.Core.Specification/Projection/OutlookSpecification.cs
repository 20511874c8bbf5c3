namespace FiveYearPlan.Specification;

/// <summary>Met already and still met, or met before the last year: early or met. Met at the end: on time. Else difficult.</summary>
public class OutlookSpecification
{
    private static readonly LocalDate EndOf2022 = new(2022, 12, 31);

    /// <summary>Beds 100 → 120 by 2025. By 2025 the change so far grows by 3/2.</summary>
    [Theory]
    [InlineData("107", Outlook.Difficult)] // 117.5
    [InlineData("108", Outlook.OnTime)] // exactly 120 in 2025
    [InlineData("109.9", Outlook.OnTime)] // 119.8 in 2024
    [InlineData("110", Outlook.EarlyOrMet)] // exactly 120 in 2024
    [InlineData("121", Outlook.EarlyOrMet)] // met already
    public void Level_Proportional_HasThreeGrades(string observed, Outlook outlook) =>
        Assert.Equal(outlook, Of(Some.Row(unit: "张", @base: "100", target: "120"), $"2022 {observed}").Outlook);

    [Fact]
    public void Level_MetAlready_ButSlipping_IsDifficult()
    {
        var rows = Some.Dossier(Some.Row(unit: "张", @base: "100", target: "120")).Observed("x", "2021 125", "2022 121");

        Assert.Equal(Outlook.Difficult, rows.Project("x", ProjectionMethods.RecentChangeOver(1), EndOf2022).Outlook); // 121 − 12
        Assert.Equal(Outlook.EarlyOrMet, rows.Project("x", ProjectionMethods.Proportional, EndOf2022).Outlook);
    }

    [Theory]
    [InlineData(">93", "91", "2022 91.8", Outlook.Difficult)] // 93 is not above 93
    [InlineData("≥93", "91", "2022 91.8", Outlook.OnTime)]
    [InlineData("<27", "26", "2022 26.4", Outlook.Difficult)] // a hold: 26.4 + 0.6 = 27
    [InlineData("<27", "26", "2022 26.2", Outlook.EarlyOrMet)] // kept: met already and still met
    [InlineData("20", "30", "2022 26", Outlook.OnTime)] // less is better: 26 − 6
    [InlineData("20", "30", "2022 26.1", Outlook.Difficult)]
    public void Level_BoundsAndDirections_Count(string target, string @base, string observed, Outlook outlook) =>
        Assert.Equal(outlook, Of(Some.Row(unit: "微克/立方米", @base: @base, target: target), observed).Outlook);

    /// <summary>New jobs [8]: 1.7 + 1.6 makes 1.65 a year, 8.25 in five; 1.5 + 1.6 makes 7.75.</summary>
    [Theory]
    [InlineData("1.7", "1.6", Outlook.OnTime, "8.25万人")]
    [InlineData("1.5", "1.6", Outlook.Difficult, "7.75万人")]
    [InlineData("2", "2", Outlook.EarlyOrMet, "10万人")] // 8 in 2024
    [InlineData("4", "4", Outlook.EarlyOrMet, "20万人")] // reached already
    public void Total_Proportional_IsTheMeanSoFarTimesTheYears(string first, string second, Outlook outlook, string total)
    {
        var projection = Dossiers.Haishu14.Observed("25", $"2021 {first}", $"2022 {second}").Project("25", ProjectionMethods.Proportional, EndOf2022);

        Assert.Equal((outlook, total), (projection.Outlook, projection.Counted!.ToString()));
    }

    // (8 − 3.3) ÷ 3
    [Fact]
    public void Total_Pace_IsWhatEachYearMustAdd() =>
        Assert.Equal((1.56666666667m, (decimal?)null), Dossiers.Haishu14.Observed("25", "2021 1.7", "2022 1.6").Project("25", ProjectionMethods.Proportional, EndOf2022).Required is { } pace ? (pace.Change, pace.Growth) : default);

    [Fact]
    public void Total_YearMissing_IsAReason() =>
        Assert.Equal(Reason.IncompleteSeries, Dossiers.Haishu14.Observed("25", "2022 1.6").Project("25", ProjectionMethods.Proportional, EndOf2022).OutlookReason);

    // 10, 12, 14, 16, 18 would be 70; a ceiling of 75 is kept only when the plan is over.
    [Theory]
    [InlineData("[≤75]", Outlook.OnTime)]
    [InlineData("[≤69]", Outlook.Difficult)]
    public void Total_Ceiling_IsNeverEarly(string target, Outlook outlook)
    {
        var rows = Some.Dossier(Some.Row(unit: "万吨", target: target, direction: "decrease", quantity: "flow")).Observed("x", "2021 10", "2022 12");

        Assert.Equal(outlook, rows.Project("x", ProjectionMethods.RecentChangeOver(1), EndOf2022).Outlook);
    }

    [Fact]
    public void Change_IsCountedFromTheBase()
    {
        var projection = Of(Some.Row("某水平提高", "%", @base: "40", annual: "[10]"), "2022 44"); // 44 + 6 = 50

        Assert.Equal((Outlook.OnTime, "10百分点"), (projection.Outlook, projection.Counted!.ToString()));
    }

    // 7 % a year from 100 is 140.25517307 in 2025. In a straight line from 115 in 2022: 137.5; at its growth 115 × 1.15^1.5 = 141.82…
    [Fact]
    public void AverageGrowth_IsALevelInTheLastYear()
    {
        var rows = Some.Dossier(Some.Row("某产值", "亿元", @base: "100", annual: "7", quantity: "flow")).Observed("x", "2022 115");
        var straight = rows.Project("x", ProjectionMethods.Proportional, EndOf2022);

        Assert.Equal(Outlook.Difficult, straight.Outlook);
        Assert.Equal(8.41839102333m, straight.Required!.Change); // 25.25517307 ÷ 3
        Assert.Equal(Outlook.OnTime, rows.Project("x", ProjectionMethods.Compound, EndOf2022).Outlook);
    }

    [Fact]
    public void AverageGrowth_AtComparablePrices_IsAReason()
    {
        var rows = Some.Dossier(Some.Row("某产值", "亿元", @base: "100", annual: "7", quantity: "flow", basis: "comparable")).Observed("x", "2022 115");

        Assert.Equal(Reason.BasisMismatch, rows.Project("x", ProjectionMethods.Compound, EndOf2022).OutlookReason);
    }

    [Theory]
    [InlineData("2022 3.2", Outlook.OnTime)]
    [InlineData("2021 2.9;2022 3.2", Outlook.Difficult)] // a year that failed decides
    [InlineData("2021 3.8;2022 3.4", Outlook.Difficult)] // 3.0 in 2023, 2.6 in 2024
    public void EachYear_OneThatFailsDecides(string observed, Outlook outlook)
    {
        var rows = Some.Dossier(Some.Row(unit: "万人", @base: "3", target: "3", kind: "eachYear", quantity: "flow")).Observed("x", observed.Split(';'));

        Assert.Equal(outlook, rows.Project("x", ProjectionMethods.RecentChangeOver(1), EndOf2022).Outlook);
    }

    [Fact]
    public void Imprecise_OnBothSides_IsAReason()
    {
        var gdp = Dossiers.Haishu14.Observed("1", "2022 >1500").Project("1", ProjectionMethods.Proportional, EndOf2022);

        // More than 1500 + 299 × 3 ÷ 2, and 2000 is wanted.
        Assert.Equal((">1948.5亿元", Outlook.NotAssessable, Reason.ImpreciseFigure), (gdp.Value!.ToString(), gdp.Outlook, gdp.OutlookReason));
    }

    [Theory]
    [InlineData("市下达目标", Reason.Assigned)]
    [InlineData("保持在合理区间", Reason.Words)]
    [InlineData("—", Reason.NoTarget)]
    public void Target_WithoutNumber_IsAReason(string annual, Reason reason) =>
        Assert.Equal(reason, Of(Some.Row(unit: "张", @base: "100", annual: annual), "2022 110").OutlookReason);

    [Fact]
    public void Targets_OfSeveral_TheWorstDecides()
    {
        // 140 in a straight line: level 130 is met, average growth of 10 % needs 161.05.
        var both = Of(Some.Row("某产值", "亿元", @base: "100", target: "130", annual: "10", quantity: "flow"), "2022 116");

        Assert.Equal((Outlook.Difficult, TargetKind.AverageGrowth), (both.Outlook, both.Target!.Kind));
    }

    [Fact]
    public void Interval_DoesNotDecide_TheValueDoes()
    {
        var rows = Some.Dossier(Some.Row(unit: "张", @base: "10", target: "16")).Observed("x", "2021 12", "2022 13", "2023 15");
        var projection = rows.Project("x", ProjectionMethods.LeastSquares, new LocalDate(2023, 12, 31));

        Assert.True(projection.Interval!.Lower < 16);
        Assert.NotEqual(Outlook.Difficult, projection.Outlook);
    }

    [Fact]
    public void Published_OfYinzhou_StandsBesideWhatCanBeComputed()
    {
        var comparison = Dossiers.Yinzhou14.Project(ProjectionMethods.Authority, new LocalDate(2023, 6, 30)).CompareWithPublished();

        Assert.Equal(["digital-economy-share", "gdp", "goods-services-trade", "overall-productivity"], comparison[Agreement.OnlyPublished].Select(known => known.Indicator.Id).Order());
        Assert.Equal(2, comparison[Agreement.Agree].Count); // land and CO₂ are hard to assess for both
        Assert.Equal("published: Difficult to reach; computed: no target on file", comparison.Outlooks.Single(known => known.Indicator.Id == "digital-economy-share").Describe(Language.English));
        Assert.Equal([[Outlook.EarlyOrMet, Outlook.OnTime], [Outlook.Difficult], [Outlook.NotAssessable]], comparison.Published!.Classes.Select(known => known.Outlooks));
    }

    [Fact]
    public void Published_OfJiangbei_IsInCountsOnly()
    {
        var comparison = Dossiers.Jiangbei14.Project(ProjectionMethods.Proportional, new LocalDate(2023, 6, 30)).CompareWithPublished();

        Assert.Equal([26, 3, 1], comparison.Published!.Classes.Select(known => known.Count));
        Assert.Equal([[Outlook.EarlyOrMet, Outlook.OnTime], [Outlook.Difficult], [Outlook.NotAssessable]], comparison.Published.Classes.Select(known => known.Outlooks));
        Assert.Empty(comparison[Agreement.OnlyPublished]);
    }

    [Fact]
    public void Published_LaterThanTheDate_IsNotSeen() =>
        Assert.Null(Dossiers.Yinzhou14.Project(ProjectionMethods.Authority, new LocalDate(2023, 6, 29)).CompareWithPublished().Published);

    /// <summary>A published "early or on time" agrees with either grade.</summary>
    [Theory]
    [InlineData("108", Agreement.Agree, 1)] // on time
    [InlineData("121", Agreement.Agree, 1)] // met
    [InlineData("107", Agreement.Differ, 0)]
    [InlineData(null, Agreement.OnlyPublished, 0)]
    public void Published_EarlyOrOnTime_AgreesWithBoth(string? observed, Agreement agreement, int count)
    {
        var beds = Published("[\"earlyOrMet\", \"onTime\"]");
        var comparison = (observed is null ? beds : beds.Observed("beds", $"2022 {observed}")).Project(ProjectionMethods.Proportional, new LocalDate(2023, 6, 30)).CompareWithPublished();

        Assert.Equal(agreement, Assert.Single(comparison.Outlooks).Agreement);
        Assert.Equal(count, comparison.CountOf(comparison.Published!.Classes[0]));
    }

    [Fact]
    public void Published_ClassThatDoesNotSayWhatItIs_IsNotCompared()
    {
        var comparison = Published("[]").Observed("beds", "2022 108").Project(ProjectionMethods.Proportional, new LocalDate(2023, 6, 30)).CompareWithPublished();

        Assert.Equal(Agreement.OnlyComputed, Assert.Single(comparison.Outlooks).Agreement);
        Assert.Throws<ArgumentException>("count", () => comparison.CountOf(Dossiers.Yinzhou14.Published[0].Classes[0]));
        Assert.Throws<ArgumentOutOfRangeException>("agreement", () => comparison[(Agreement)9]);
    }

    [Fact]
    public void Published_Outlook_IsWrittenAndReadBack()
    {
        var beds = Published("[\"earlyOrMet\", \"onTime\"]");

        Assert.Equal(beds, Dossier.Read(beds.ToJson()).GetValueOrThrow());
        Assert.Equal([Outlook.EarlyOrMet, Outlook.OnTime], Dossier.Read(beds.ToJson()).GetValueOrThrow().Published[0].Classes[0].Outlooks);
    }

    [Theory]
    [InlineData("outlook", "[\"someday\"]", "")]
    [InlineData("progress", "[\"onTime\"]", ", \"verdict\": \"onTrack\"")]
    public void Published_WrongOutlook_IsAFinding(string axis, string outlook, string verdict) =>
        Assert.Contains(Read(axis, outlook, verdict).Diagnostics, known => known.Code == DiagnosticCode.InvalidValue && known.Path.Contains("published", StringComparison.Ordinal));

    private static Dossier Published(string outlook) => Read("outlook", outlook, "").GetValueOrThrow();

    private static ReadResult<Dossier> Read(string axis, string outlook, string verdict) => Dossier.Read($$"""
        {
          "format": 1, "id": "some-14", "dataVersion": "1.0",
          "jurisdiction": { "code": "330299", "id": "some", "name": { "zh": "某区", "en": "Some District" } },
          "plan": { "name": { "zh": "示例", "en": "An example" }, "ordinal": 14, "firstYear": 2021, "lastYear": 2025 },
          "indicators": [ { "id": "beds", "name": { "zh": "床位数", "en": "Beds" }, "unit": "张", "cells": { "base": "100", "target": "120" } } ],
          "published": [
            { "id": "outlook", "axis": "{{axis}}", "asOf": "2023-06-30", "total": 1,
              "classes": [ { "id": "good", "label": { "zh": "能提前或如期完成", "en": "Early or on time" }, "outlook": {{outlook}}{{verdict}}, "count": 1, "indicators": ["beds"] } ] } ]
        }
        """);

    private static Projection Of(IndicatorRow row, string observed) =>
        Some.Dossier(row).Observed("x", observed).Project("x", ProjectionMethods.Proportional, EndOf2022);

    /// <summary>110 by the authority's forecast, and nothing else known: 120 is not reached, 105 is.</summary>
    [Theory]
    [InlineData("120", Outlook.Difficult)]
    [InlineData("105", Outlook.OnTime)]
    public void Forecast_WithoutAnyPoint_IsHeldAgainstTheTarget(string target, Outlook outlook)
    {
        var json = Some.Dossier(Some.Row(unit: "张", target: target)).ToJson();
        var dossier = Dossier.Read($$"""{{json.TrimEnd()[..^1]}}, "forecasts": [{ "indicator": "x", "year": 2025, "value": "110张" }] }""").GetValueOrThrow();
        var projection = dossier.Project("x", ProjectionMethods.Authority, EndOf2022);

        Assert.Equal((outlook, null), (projection.Outlook, projection.OutlookReason));
        Assert.Contains(outlook == Outlook.Difficult ? "展望：110张 < 120张" : "展望：110张 ≥ 105张", projection.Explain(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void To_KnownYear_HasNoValueAndKeepsTheOutlook()
    {
        var projection = Of(Some.Row(unit: "张", @base: "100", target: "120"), "2022 108").To(2021);

        Assert.Equal((null, Reason.NoTimeLeft), (projection.Value, projection.Reason));
        Assert.Equal((Outlook.OnTime, 4m, "120张"), (projection.Outlook, projection.Required!.Change, projection.Counted!.ToString())); // (120 − 108) ÷ 3
    }
}
