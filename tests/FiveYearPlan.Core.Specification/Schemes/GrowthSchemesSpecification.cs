namespace FiveYearPlan.Specification;

/// <summary>
/// open-sdg-2, open-sdg-1, eurostat and unsd-2023. Lines are chosen so that they are short decimals: with a base of 100
/// and a target of 121 two years later the growth required is √1.21 − 1 = 10 %, so that after one year a ratio of 0.95
/// is 100 · (1 + 0.95 · 10 %) = 109.5.
/// </summary>
public class GrowthSchemesSpecification
{
    // ≥ 0.95 from 109.5, ≥ 0.60 from 106, ≥ 0 from 100 on; met from 121 on.
    [Theory]
    [InlineData("122", "target achieved", Verdict.Achieved)]
    [InlineData("121", "target achieved", Verdict.Achieved)]
    [InlineData("120.99", "substantial progress", Verdict.OnTrack)]
    [InlineData("109.51", "substantial progress", Verdict.OnTrack)]
    [InlineData("109.5", "substantial progress", Verdict.OnTrack)]
    [InlineData("109.49", "moderate progress", Verdict.Behind)]
    [InlineData("106.01", "moderate progress", Verdict.Behind)]
    [InlineData("106", "moderate progress", Verdict.Behind)]
    [InlineData("105.99", "limited progress", Verdict.Behind)]
    [InlineData("100.01", "limited progress", Verdict.Behind)]
    [InlineData("100", "limited progress", Verdict.Behind)]
    [InlineData("99.99", "deterioration", Verdict.Behind)]
    [InlineData("0", "deterioration", Verdict.Behind)]
    public void OpenSdg2_Rising_Grades(string observed, string label, Verdict verdict) => Assert.Equal(
        (label, verdict), Judged.From2015(Schemes.OpenSdg2, 2017, "100", "121", "increase", "2016 " + observed).LabelAndVerdict());

    // 100 → 81 in two years is −10 % a year: 0.95 of it is 90.5, 0.60 of it is 94.
    [Theory]
    [InlineData("81", "target achieved", Verdict.Achieved)]
    [InlineData("81.01", "substantial progress", Verdict.OnTrack)]
    [InlineData("90.5", "substantial progress", Verdict.OnTrack)]
    [InlineData("90.51", "moderate progress", Verdict.Behind)]
    [InlineData("94", "moderate progress", Verdict.Behind)]
    [InlineData("94.01", "limited progress", Verdict.Behind)]
    [InlineData("100", "limited progress", Verdict.Behind)]
    [InlineData("100.01", "deterioration", Verdict.Behind)]
    public void OpenSdg2_Falling_Grades(string observed, string label, Verdict verdict) => Assert.Equal(
        (label, verdict), Judged.From2015(Schemes.OpenSdg2, 2017, "100", "81", "decrease", "2016 " + observed).LabelAndVerdict());

    // −100 → −81 is an improvement although its ratio shrinks: the sign is turned (Open SDG, minimum data requirements, 2).
    [Theory]
    [InlineData("-81", "target achieved", Verdict.Achieved)]
    [InlineData("-90.5", "substantial progress", Verdict.OnTrack)]
    [InlineData("-90.51", "moderate progress", Verdict.Behind)]
    [InlineData("-94", "moderate progress", Verdict.Behind)]
    [InlineData("-94.01", "limited progress", Verdict.Behind)]
    [InlineData("-100", "limited progress", Verdict.Behind)]
    [InlineData("-100.01", "deterioration", Verdict.Behind)]
    public void OpenSdg2_NegativeBase_TurnsTheSign(string observed, string label, Verdict verdict) => Assert.Equal(
        (label, verdict), Judged.From2015(Schemes.OpenSdg2, 2017, "-100", "-81", "increase", "2016 " + observed).LabelAndVerdict());

    [Theory]
    [InlineData("109.5", 0.95)]
    [InlineData("106", 0.6)]
    [InlineData("100", 0)]
    [InlineData("90", -1)]
    public void OpenSdg2_MeasureValue_IsTheRatio(string observed, double ratio) => Assert.Equal(
        (decimal)ratio, Judged.From2015(Schemes.OpenSdg2, 2017, "100", "121", "increase", "2016 " + observed).Deciding?.MeasureValue);

    // Five of fifteen years: 2^(1/15) − 1 = 4.7294122820626 %; 100 · (1 + 0.95 · that)^5 = 124.5761134…
    [Fact]
    public void OpenSdg2_Required_IsTheLine()
    {
        var row = Judged.From2015(Schemes.OpenSdg2, 2030, "100", "200", "increase", "2020 124.576");

        Assert.Equal(Verdict.Behind, row.Verdict);
        Assert.InRange(row.Required!.Number, 124.5761m, 124.57612m);
        Assert.Equal(FigureForm.AtLeast, row.Required.Form);
        Assert.Equal(Verdict.OnTrack, Judged.From2015(Schemes.OpenSdg2, 2030, "100", "200", "increase", "2020 124.5762").Verdict);
    }

    [Theory]
    [InlineData("120", Verdict.Missed)]
    [InlineData("121", Verdict.Achieved)]
    public void OpenSdg2_AtTheEnd_IsMetOrMissed(string observed, Verdict verdict) => Assert.Equal(
        verdict, Judged.From2015(Schemes.OpenSdg2, 2017, "100", "121", "increase", "2017 " + observed).Verdict);

    // Without a target: growth of 1.5 % and 0.5 % a year the better way.
    [Theory]
    [InlineData("increase", "101.5", "substantial progress", Verdict.OnTrack)]
    [InlineData("increase", "101.49", "moderate progress", Verdict.Behind)]
    [InlineData("increase", "100.5", "moderate progress", Verdict.Behind)]
    [InlineData("increase", "100.49", "limited progress", Verdict.Behind)]
    [InlineData("increase", "100", "limited progress", Verdict.Behind)]
    [InlineData("increase", "99.99", "deterioration", Verdict.Behind)]
    [InlineData("decrease", "98.5", "substantial progress", Verdict.OnTrack)]
    [InlineData("decrease", "98.51", "moderate progress", Verdict.Behind)]
    [InlineData("decrease", "99.5", "moderate progress", Verdict.Behind)]
    [InlineData("decrease", "99.51", "limited progress", Verdict.Behind)]
    [InlineData("decrease", "100", "limited progress", Verdict.Behind)]
    [InlineData("decrease", "100.01", "deterioration", Verdict.Behind)]
    public void OpenSdg1_Grades(string direction, string observed, string label, Verdict verdict) => Assert.Equal(
        (label, verdict), Judged.From2015(Schemes.OpenSdg1, 2030, "100", null, direction, "2016 " + observed).LabelAndVerdict());

    // C = 1 − 0.9^4.44 = 0.3736218…: lines 90 · (1 + 0.015 C) = 90.50438… and 90 · (1 + 0.005 C) = 90.16812….
    // C = 1 − 0.5^4.44 = 0.9539286…: lines 150 · (1 − 0.015 C) = 147.85366… and 150 · (1 − 0.005 C) = 149.28455….
    // At the limit C is 0, and what stays there is substantial progress (Open SDG, special considerations for the base value).
    [Theory]
    [InlineData("90", "increase", "90.5044", "substantial progress")]
    [InlineData("90", "increase", "90.5043", "moderate progress")]
    [InlineData("90", "increase", "90.1682", "moderate progress")]
    [InlineData("90", "increase", "90.1681", "limited progress")]
    [InlineData("90", "increase", "89.9999", "deterioration")]
    [InlineData("100", "increase", "100", "substantial progress")]
    [InlineData("100", "increase", "99.99", "deterioration")]
    [InlineData("150", "decrease", "147.8536", "substantial progress")]
    [InlineData("150", "decrease", "147.8537", "moderate progress")]
    [InlineData("150", "decrease", "149.2845", "moderate progress")]
    [InlineData("150", "decrease", "149.2846", "limited progress")]
    [InlineData("200", "decrease", "197", "substantial progress")]
    [InlineData("200", "decrease", "197.01", "moderate progress")]
    [InlineData("300", "decrease", "295.5", "substantial progress")]
    public void OpenSdg1_NearALimitOf100_ScalesTheLines(string start, string direction, string observed, string label)
    {
        var row = new IndicatorRow { Id = "x", Name = "某指标", Unit = "亿元", Base = start, Direction = direction, Limit = 100 };

        Assert.Equal(label, Judged.Row(Schemes.OpenSdg1, PlanPeriod.OfYears(2016, 2030), row, "2016 " + observed).Label.English);
    }

    [Fact]
    public void OpenSdg1_WithATarget_IsOutOfDomain()
    {
        var row = Judged.From2015(Schemes.OpenSdg1, 2030, "100", "200", "increase", "2016 110");

        Assert.Equal((Verdict.NotAssessable, Reason.OutOfDomain, "not available"), (row.Verdict, row.Reason, row.Label.English));
    }

    // The lines of 0.95 and 0.60 are themselves not enough; that of 0 is.
    [Theory]
    [InlineData("121", "significant progress", Verdict.Achieved)]
    [InlineData("109.51", "significant progress", Verdict.OnTrack)]
    [InlineData("109.5", "moderate progress", Verdict.Behind)]
    [InlineData("106.01", "moderate progress", Verdict.Behind)]
    [InlineData("106", "moderate deterioration", Verdict.Behind)]
    [InlineData("100", "moderate deterioration", Verdict.Behind)]
    [InlineData("99.99", "significant deterioration", Verdict.Behind)]
    public void Eurostat_WithTarget_Grades(string observed, string label, Verdict verdict) => Assert.Equal(
        (label, verdict), Judged.From2015(Schemes.Eurostat, 2017, "100", "121", "increase", "2016 " + observed).LabelAndVerdict());

    [Theory]
    [InlineData("increase", "101.01", "significant progress", Verdict.OnTrack)]
    [InlineData("increase", "101", "moderate progress", Verdict.Behind)]
    [InlineData("increase", "100.11", "moderate progress", Verdict.Behind)]
    [InlineData("increase", "100.1", "no progress", Verdict.Behind)]
    [InlineData("increase", "99.9", "no progress", Verdict.Behind)]
    [InlineData("increase", "99.89", "moderate deterioration", Verdict.Behind)]
    [InlineData("increase", "99", "moderate deterioration", Verdict.Behind)]
    [InlineData("increase", "98.99", "significant deterioration", Verdict.Behind)]
    [InlineData("decrease", "98.99", "significant progress", Verdict.OnTrack)]
    [InlineData("decrease", "99", "moderate progress", Verdict.Behind)]
    [InlineData("decrease", "99.9", "no progress", Verdict.Behind)]
    [InlineData("decrease", "100.1", "no progress", Verdict.Behind)]
    [InlineData("decrease", "101", "moderate deterioration", Verdict.Behind)]
    [InlineData("decrease", "101.01", "significant deterioration", Verdict.Behind)]
    public void Eurostat_WithoutTarget_Grades(string direction, string observed, string label, Verdict verdict) => Assert.Equal(
        (label, verdict), Judged.From2015(Schemes.Eurostat, 2030, "100", null, direction, "2016 " + observed).LabelAndVerdict());

    // One of two years: 195 would grow to 195²/100 = 380.25, and (380.25 − 100) ÷ (395 − 100) = 0.95.
    // 110 would grow to 121, and (121 − 100) ÷ (310 − 100) = 0.10.
    [Theory]
    [InlineData("395", "395", "on track or target met", Verdict.Achieved)]
    [InlineData("395", "195.01", "on track or target met", Verdict.OnTrack)]
    [InlineData("395", "195", "on track or target met", Verdict.OnTrack)]
    [InlineData("395", "194.99", "fair progress, acceleration needed", Verdict.Behind)]
    [InlineData("310", "110", "fair progress, acceleration needed", Verdict.Behind)]
    [InlineData("310", "109.99", "stagnation or regression", Verdict.Behind)]
    [InlineData("310", "90", "stagnation or regression", Verdict.Behind)]
    public void Unsd_WithTarget_Grades(string target, string observed, string label, Verdict verdict) => Assert.Equal(
        (label, verdict), Judged.From2015(Schemes.Unsd2023, 2017, "100", target, "increase", "2016 " + observed).LabelAndVerdict());

    [Theory]
    [InlineData("395", "195", 0.95)]
    [InlineData("310", "110", 0.1)]
    [InlineData("200", "100", 0)]
    public void Unsd_MeasureValue_IsTheShare(string target, string observed, double share) => Assert.Equal(
        (decimal)share, Judged.From2015(Schemes.Unsd2023, 2017, "100", target, "increase", "2016 " + observed).Deciding?.MeasureValue);

    // 100 → 19 in two years: (100 − p) ÷ 81 ≥ 0.95 asks p ≤ 23.05, so o ≤ √2305 = 48.0104…; ≥ 0.10 asks p ≤ 91.9, o ≤ √9190 = 95.8644…
    [Theory]
    [InlineData("48.01", "on track or target met", Verdict.OnTrack)]
    [InlineData("48.02", "fair progress, acceleration needed", Verdict.Behind)]
    [InlineData("95.86", "fair progress, acceleration needed", Verdict.Behind)]
    [InlineData("95.87", "stagnation or regression", Verdict.Behind)]
    public void Unsd_Falling_Grades(string observed, string label, Verdict verdict) => Assert.Equal(
        (label, verdict), Judged.From2015(Schemes.Unsd2023, 2017, "100", "19", "decrease", "2016 " + observed).LabelAndVerdict());

    [Theory]
    [InlineData("increase", "102", "on track or target met", Verdict.OnTrack)]
    [InlineData("increase", "101.99", "fair progress, acceleration needed", Verdict.Behind)]
    [InlineData("increase", "100.5", "fair progress, acceleration needed", Verdict.Behind)]
    [InlineData("increase", "100.49", "stagnation or regression", Verdict.Behind)]
    [InlineData("decrease", "98", "on track or target met", Verdict.OnTrack)]
    [InlineData("decrease", "98.01", "fair progress, acceleration needed", Verdict.Behind)]
    [InlineData("decrease", "99.5", "fair progress, acceleration needed", Verdict.Behind)]
    [InlineData("decrease", "99.51", "stagnation or regression", Verdict.Behind)]
    public void Unsd_WithoutTarget_Grades(string direction, string observed, string label, Verdict verdict) => Assert.Equal(
        (label, verdict), Judged.From2015(Schemes.Unsd2023, 2030, "100", null, direction, "2016 " + observed).LabelAndVerdict());

    // Growth over two years: 102.01 is 1 % a year, 103.0225 is 1.5 % a year.
    [Theory]
    [InlineData("103.0225", "substantial progress", 0.015)]
    [InlineData("103.0224", "moderate progress", null)]
    [InlineData("101.0025", "moderate progress", 0.005)]
    public void GrowthRate_OverSeveralYears_IsCompound(string observed, string label, double? rate)
    {
        var row = Judged.From2015(Schemes.OpenSdg1, 2030, "100", null, "increase", "2017 " + observed);

        Assert.Equal(label, row.Label.English);
        Assert.True(rate is null || row.Deciding!.MeasureValue == (decimal)rate);
    }

    // The base year is missing: the first year after it counts (Open SDG; Eustat, consideration 3).
    [Theory]
    [InlineData("open-sdg-2", "2017 100", "2018 109.5", "substantial progress")]
    [InlineData("open-sdg-2", "2017 100", "2018 109.49", "moderate progress")]
    [InlineData("eurostat", "2017 100", "2018 109.5", "moderate progress")]
    [InlineData("unsd-2023", "2017 100", "2018 105", "fair progress, acceleration needed")]
    public void Base_MissingYear_IsTheFirstAfterIt(string scheme, string first, string last, string label)
    {
        var row = Judged.From2015(Schemes.Find(scheme)!, 2019, null, "121", "increase", first, last);

        Assert.Equal(label, row.Label.English);
        Assert.Contains("2017", row.Explain(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Base_MissingYearWithoutTarget_IsTheFirstAfterIt() => Assert.Equal(
        "substantial progress", Judged.From2015(Schemes.OpenSdg1, 2030, null, null, "increase", "2017 100", "2018 101.5").Label.English);

    // A base between 99 and 101, in one year: 1.5 % asks for 100.485 to 102.515.
    [Theory]
    [InlineData("102.52", Verdict.OnTrack, null)]
    [InlineData("102", Verdict.NotAssessable, Reason.ImpreciseFigure)]
    [InlineData("100.48", Verdict.Behind, null)]
    public void ImpreciseBase_LiesOnOneSideOrIsUndecidable(string observed, Verdict verdict, Reason? reason)
    {
        var row = Judged.From2015(Schemes.OpenSdg1, 2030, "99—101", null, "increase", "2016 " + observed);

        Assert.Equal((verdict, reason), (row.Verdict, row.Reason));
    }

    // Near a limit of 100 the line is that of each possible base: 90.504… for 90, and less than 91.5 · 1.015 for 91.5.
    [Theory]
    [InlineData("90.51", Verdict.NotAssessable)]
    [InlineData("90.50", Verdict.Behind)]
    [InlineData("92", Verdict.OnTrack)]
    public void ImpreciseBase_NearALimit_ScalesForEachOfItsPoints(string observed, Verdict verdict)
    {
        // C(91.5) = 1 − 0.915^4.44 = 0.32592…: 91.5 · (1 + 0.015 C) = 91.947…; unscaled it would be 92.8725.
        var row = new IndicatorRow { Id = "x", Name = "某指标", Unit = "亿元", Base = "90—91.5", Direction = "increase", Limit = 100 };

        Assert.Equal(verdict, Judged.Row(Schemes.OpenSdg1, PlanPeriod.OfYears(2016, 2030), row, "2016 " + observed).Verdict);
    }

    // A base that is already past the target: the way to it leads to the worse side, and a share of it says nothing.
    [Theory]
    [InlineData("110", Verdict.Achieved, null)]
    [InlineData("95", Verdict.NotAssessable, Reason.OutOfDomain)]
    public void Unsd_BasePastTheTarget_IsMetOrOutOfDomain(string observed, Verdict verdict, Reason? reason)
    {
        var row = Judged.From2015(Schemes.Unsd2023, 2017, "120", "100", "increase", "2016 " + observed);

        Assert.Equal((verdict, reason), (row.Verdict, row.Reason));
    }

    // (3500.04² ÷ 3500 − 3500) ÷ 0.02 = 4.0000228571428…: what hardly differs keeps its twelve digits.
    [Fact]
    public void Unsd_MeasureValue_IsNotLostInCancellation() => Assert.Equal(
        4.00002285714m, Judged.From2015(Schemes.Unsd2023, 2017, "3500", "3500.02", "increase", "2016 3500.04").Deciding?.MeasureValue);

    // A base on both sides of nought, or only near it, allows no growth to be told.
    [Theory]
    [InlineData("-1—1")]
    [InlineData("<0")]
    [InlineData("≥0")]
    public void BaseAroundNought_IsUndecidable(string start) => Assert.Equal(
        Reason.ImpreciseFigure, Judged.From2015(Schemes.Eurostat, 2030, start, null, "increase", "2016 -0.5").Reason);
}
