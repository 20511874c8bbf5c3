namespace FiveYearPlan.Specification;

/// <summary>Haishu's promises for 2021–2025, and the worked cases on them. Expected values are computed by hand, beside each case.</summary>
public class Haishu14Specification
{
    private static readonly Dossier Dossier = Dossiers.Haishu14;

    [Fact]
    public void Plan_Rows_ThirtyThreeInFiveGroupsTwentyExpectedThirteenBinding()
    {
        Assert.Equal(33, Dossier.Plan.Indicators.Count);
        Assert.Equal(["经济发展", "城市能级", "生态环境", "民生福祉", "治理体系"], Dossier.Plan.Groups.Select(group => group.Chinese));
        Assert.Equal(20, Dossier.Plan.Indicators.Count(row => row.Nature == Nature.Expected));
        Assert.Equal(13, Dossier.Plan.Indicators.Count(row => row.Nature == Nature.Binding));
    }

    [Fact]
    public void Evaluate_AsShipped_EachRowSaysWhy()
    {
        var evaluation = Dossier.Evaluate(Schemes.TimeProportional, new LocalDate(2023, 6, 30));

        // All that is printed until then is "over 1500" for 2022, and the line is 1520.6.
        Assert.Equal(Reason.ImpreciseFigure, evaluation["1"].Reason);
        Assert.Equal(33, evaluation.Tally.All.NotAssessable);
        Assert.Equal(
            ["15", "16", "17", "18"], evaluation.Assessments.Where(row => row.Reason == Reason.Assigned).Select(row => row.Indicator.Number));
        Assert.Equal(28, evaluation.Assessments.Count(row => row.Reason == Reason.NoObservation));
        Assert.Null(evaluation.AllBindingHold);
        Assert.Equal(
            [(DiagnosticCode.BasisAssumed, "gdp.2022")],
            evaluation.Diagnostics.Where(found => found.Code != DiagnosticCode.AfterAsOf).Select(found => (found.Code, found.Path)));
    }

    // (2.85 − 2.35) ÷ (3.6 − 2.35) = 0.5 ÷ 1.25 = 40 % = 24/60; line 2.35 + 0.4 × 1.25 = 2.85
    // (2.84 − 2.35) ÷ 1.25 = 39.2 %; at mid-2023 the line is 2.35 + 0.5 × 1.25 = 2.975, and 0.62 ÷ 1.25 = 49.6 %
    // air: (93 − 91) ÷ (93 − 91) = 100 %, line 91 + 0.4 × 2 = 91.8; at the end 93 is not above 93
    // PM2.5 26 → <27, forest 49.83 → >49.83: holds, kept inside the required set, broken outside
    // GDP: 1201 + 0.4 × 799 = 1520.6
    [Theory]
    [InlineData("3", "2022 2.85", Verdict.OnTrack, "≥2.85%", "0", 0.4)]
    [InlineData("3", "2022 2.84", Verdict.Behind, "≥2.85%", "-0.01", 0.392)]
    [InlineData("3", "2023H1 2.97", Verdict.Behind, "≥2.975%", "-0.005", 0.496)]
    [InlineData("3", "2023H1 2.975", Verdict.OnTrack, "≥2.975%", "0", 0.5)]
    [InlineData("3", "2022 3.6", Verdict.Achieved, "≥2.85%", "0.75", 1.0)]
    [InlineData("20", "2022 93", Verdict.OnTrack, "≥91.8%", "1.2", 1.0)]
    [InlineData("20", "2025 93", Verdict.Missed, ">93%", "0", 1.0)]
    [InlineData("20", "2025 93.1", Verdict.Achieved, ">93%", "0.1", 1.05)]
    [InlineData("21", "2022 26.9", Verdict.OnTrack, "<27微克/立方米", "0.1", null)]
    [InlineData("21", "2022 27", Verdict.Behind, "<27微克/立方米", "0", null)]
    [InlineData("21", "2025 26.9", Verdict.Achieved, "<27微克/立方米", "0.1", null)]
    [InlineData("23", "2022 49.83", Verdict.Behind, ">49.83%", "0", null)]
    [InlineData("23", "2022 49.84", Verdict.OnTrack, ">49.83%", "0.01", null)]
    [InlineData("32", "2022 0.004", Verdict.OnTrack, "<0.005人/亿元", "0.001", null)]
    [InlineData("33", "2025 2.15", Verdict.Achieved, "≥2.11亿斤", "0.04", null)]
    [InlineData("1", "2022 >1600", Verdict.OnTrack, "≥1520.6亿元", null, null)]
    public void Evaluate_OneObservation_AsComputedByHand(
        string number, string observed, Verdict verdict, string required, string? margin, double? share)
    {
        var row = Dossier.Observed(number, observed).MidTerm(number, Some.EndOf(observed.Split(' ')[0]));

        Assert.Equal(verdict, row.Verdict);
        Assert.Null(row.Reason);
        Assert.Equal(required, row.Required?.ToString());
        Assert.Equal(margin is null ? null : decimal.Parse(margin, System.Globalization.CultureInfo.InvariantCulture), row.Margin);
        Assert.Equal((decimal?)share, row.Deciding?.MeasureValue);
    }

    [Fact]
    public void Evaluate_GdpOver1500_CannotBeDecided()
    {
        var row = Dossier.Observed("1", "2022 >1500").MidTerm("1", new LocalDate(2022, 12, 31));

        Assert.Equal(Verdict.NotAssessable, row.Verdict);
        Assert.Equal(Reason.ImpreciseFigure, row.Reason);
        Assert.Equal("≥1520.6亿元", row.Required?.ToString());
        Assert.Equal(Reason.NoObservation, row.Targets[1].Reason);
    }

    // 1.7 + 1.6 = 3.3 of 8 is 41.25 %; 40 % of 8 is 3.2
    [Fact]
    public void Evaluate_JobsOfTwoYears_SumOnTrack()
    {
        var row = Dossier.Observed("25", "2021 1.7", "2022 1.6").MidTerm("25", new LocalDate(2022, 12, 31));

        Assert.Equal(Verdict.OnTrack, row.Verdict);
        Assert.Equal(0.4125m, row.Deciding?.MeasureValue);
        Assert.Equal("3.3万人", row.Deciding?.Counted?.ToString());
        Assert.Equal("≥3.2万人", row.Required?.ToString());
        Assert.Equal(0.1m, row.Margin);
        Assert.Equal(Measure.ShareOfTotal, row.Deciding?.Measure);
    }

    [Fact]
    public void Evaluate_JobsOfTheSecondYearOnly_IncompleteSeries()
    {
        var row = Dossier.Observed("25", "2022 1.6").MidTerm("25", new LocalDate(2022, 12, 31));

        Assert.Equal(Reason.IncompleteSeries, row.Reason);
        Assert.Null(row.Required);
    }

    [Fact]
    public void Evaluate_AnnualFigureAtMidYear_IsHeldAgainstItsOwnYear()
    {
        var row = Dossier.Observed("3", "2022 2.85").MidTerm("3", new LocalDate(2023, 6, 30));

        Assert.Equal(Verdict.OnTrack, row.Verdict);
        Assert.Equal(new Fraction(24, 60), row.Deciding?.Elapsed);
    }

    [Fact]
    public void Evaluate_OnTheLastDayWithoutTheDueYear_NoObservation()
    {
        var row = Dossier.Observed("3", "2024 4").MidTerm("3", new LocalDate(2025, 12, 31));

        Assert.Equal(Reason.NoObservation, row.Reason);
    }

    [Fact]
    public void Airport_Alternative2019_OnRequestOnlyAndNamed()
    {
        var observed = Dossier.Observed("10", "2022 1500");
        var printed = observed.MidTerm("10", new LocalDate(2022, 12, 31));
        var plan = observed.Plan.WithBaseline("10", 2019);
        var alternative = observed.With(plan).MidTerm("10", new LocalDate(2022, 12, 31));

        // 897.2 + 0.4 × 1102.8 = 1338.32; 1243 + 0.4 × 757 = 1545.8
        Assert.Equal("≥1338.32万人", printed.Required?.ToString());
        Assert.Equal(Verdict.OnTrack, printed.Verdict);
        Assert.Equal("≥1545.8万人", alternative.Required?.ToString());
        Assert.Equal(Verdict.Behind, alternative.Verdict);
        Assert.Contains("2019", plan.Version.English, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => observed.Plan.WithBaseline("10", 2018));
    }

    [Theory]
    [InlineData("1", "1201", "2000", "7")]
    [InlineData("3", "2.35", "3.6", "[1.25]")]
    [InlineData("16", "—", "—", "市下达目标")]
    [InlineData("21", "26", "<27", "<27")]
    [InlineData("24", "5", "—", "与经济增长基本同步")]
    [InlineData("33", "2.11", "2.11", "—")]
    public void Row_Cells_AreAsPrinted(string number, string @base, string target, string annual)
    {
        var row = Dossier.Plan[number].Row;

        Assert.Equal([@base, target, annual], [row.Base, row.Target, row.Annual]);
    }

    [Fact]
    public void Notes_MarkFour_IsPrintedTwice()
    {
        Assert.Equal(["1", "2", "3", "4", "4"], Dossier.Plan.Notes.Select(note => note.Mark).OfType<string>());
        Assert.Equal(PriceBasis.Comparable, Dossier.Plan["1"].PriceBasis);
        Assert.All(["26", "27", "29"], number => Assert.Equal(Population.Resident, Dossier.Plan[number].Population));
    }
}
