namespace FiveYearPlan.Specification;

/// <summary>A base that was restated after a break in the series is counted the new way.</summary>
public class BreakSpecification
{
    private static readonly SeriesBreak Census = new("x", new LocalDate(2023, 1, 1), new BilingualText("普查", "census"));

    // (125 − 110) ÷ (150 − 110) = 37.5 %, and 60 % of the time has passed by the end of 2023.
    [Fact]
    public void Base_RestatedAfterTheBreak_IsComparedWithWhatFollows()
    {
        var dossier = Restated(new LocalDate(2023, 6, 1));

        var assessed = dossier.MidTerm("x", new LocalDate(2023, 12, 31));

        Assert.Equal((Verdict.Behind, 0.375m), (assessed.Verdict, assessed.Deciding!.MeasureValue));
    }

    [Fact]
    public void Base_RestatedBeforeTheBreak_IsNot()
    {
        var assessed = Restated(new LocalDate(2022, 6, 1)).MidTerm("x", new LocalDate(2023, 12, 31));

        Assert.Equal((Verdict.NotAssessable, Reason.SeriesBreak), (assessed.Verdict, assessed.Reason));
    }

    [Fact]
    public void Base_AsAdopted_IsNot()
    {
        var dossier = Restated(new LocalDate(2023, 6, 1));

        var assessed = dossier.With(dossier.Plan.AsAdopted()).MidTerm("x", new LocalDate(2023, 12, 31));

        Assert.Equal((Verdict.NotAssessable, Reason.SeriesBreak), (assessed.Verdict, assessed.Reason));
    }

    /// <summary>What was observed before the break is counted the old way, and so is no measure of progress from the new base.</summary>
    [Fact]
    public void Base_RestatedAfterTheBreak_IsNotComparedWithWhatCameBefore()
    {
        var assessed = Restated(new LocalDate(2023, 6, 1)).Observed("x", "2022 112").MidTerm("x", new LocalDate(2022, 12, 31));

        Assert.Equal((Verdict.NotAssessable, Reason.SeriesBreak), (assessed.Verdict, assessed.Reason));
    }

    // A value after the break × 1.25 compares with one before it, so 112 of 2022 is 112 ÷ 1.25 = 89.6 counted the new way:
    // (89.6 − 80) ÷ (150 − 80) ≈ 13.7 %, and 40 % of the time has passed.
    [Fact]
    public void Base_RestatedAfterALinkedBreak_LinksWhatCameBeforeTheOtherWay()
    {
        var linked = new SeriesBreak("x", Census.Date, Census.Reason, 1.25m);

        var assessed = Of(new LocalDate(2023, 6, 1), "80", linked).Observed("x", "2022 112").MidTerm("x", new LocalDate(2022, 12, 31));

        Assert.Equal((Verdict.Behind, "89.6亿元"), (assessed.Verdict, assessed.Deciding!.Counted!.ToString()));
        Assert.Equal(-18.4m, assessed.Margin); // 80 + 40 % × 70 = 108
    }

    [Fact]
    public void Base_BeforeItsRestatementWasKnown_IsTheOneAsAdopted()
    {
        var asOf = new LocalDate(2022, 12, 31);
        var dossier = Restated(new LocalDate(2023, 6, 1)).Observed("x", "2022 112").KnownAsOf(asOf);

        var evaluation = dossier.Evaluate(Schemes.TimeProportional, asOf);

        Assert.Equal("100亿元", Assert.Single(dossier.Plan["x"].Baselines).Figure.ToString());
        Assert.Equal((Verdict.Behind, 0.24m), (evaluation["x"].Verdict, evaluation["x"].Deciding!.MeasureValue)); // (112 − 100) ÷ (150 − 100)
        Assert.DoesNotContain(evaluation.Diagnostics, found => found.Code == DiagnosticCode.BaseRestated);
        Assert.Equal("as of 2022-12-31", dossier.Plan.Version.English);
        Assert.Equal("110亿元", dossier.KnownAsOf(new LocalDate(2023, 6, 1)).Plan["x"].Baseline!.Figure.ToString());
    }

    [Theory]
    [InlineData("2023-06-01", "used: latest, since 2023-06-01; there are 100亿元, 110亿元")]
    [InlineData("2024-02-01", "used: latest, since 2024-02-01, after the as-of date; there are 100亿元, 110亿元")]
    public void Base_Restated_IsSaidWithItsDay(string date, string said)
    {
        var restated = Restated(NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value);

        var evaluation = restated.Evaluate(Schemes.TimeProportional, new LocalDate(2023, 12, 31));

        Assert.Equal(said, Assert.Single(evaluation.Diagnostics, known => known.Code == DiagnosticCode.BaseRestated).Expected!.English);
    }

    [Fact]
    public void Notes_OfLaterDocuments_WereNotKnown()
    {
        var day = new LocalDate(2023, 6, 30);
        var seen = Dossiers.Ningbo14.KnownAsOf(day);
        var years = (Dossier dossier) => dossier.Plan.Notes.Select(note => dossier.Documents.First(known => known.Id == note.Source!.Document).Year);

        Assert.Contains(2026, years(Dossiers.Ningbo14));
        Assert.All(years(seen), year => Assert.InRange(year, 2000, 2023));
        Assert.NotEmpty(seen.Plan.Notes);
        Assert.Equal(Dossiers.Ningbo14.ToJson(), seen.ToJson()); // a view of the same data
    }

    [Fact]
    public void TargetsAsAdopted_SeenFromADay_StayAsAdopted()
    {
        var dossier = Restated(new LocalDate(2023, 6, 1));

        var seen = dossier.With(dossier.Plan.AsAdopted()).KnownAsOf(new LocalDate(2024, 12, 31));

        Assert.Equal(("100亿元", "as adopted"), (seen.Plan["x"].Baseline!.Figure.ToString(), seen.Plan.Version.English));
        Assert.Equal("110亿元", dossier.KnownAsOf(new LocalDate(2022, 1, 1)).KnownAsOf(new LocalDate(2024, 1, 1)).Plan["x"].Baseline!.Figure.ToString());
    }

    [Fact]
    public void Sensitivity_SeenFromADay_VariesOnlyWhatWasKnown()
    {
        var asOf = new LocalDate(2022, 12, 31);

        var report = Restated(new LocalDate(2023, 6, 1)).Observed("x", "2022 112").KnownAsOf(asOf).HowFirm(Schemes.TimeProportional, asOf);

        Assert.DoesNotContain(report.Variations, known => known.Kind is VariationKind.Version or VariationKind.Base);
    }

    private static Dossier Restated(LocalDate date) => Of(date, "110", Census);

    private static Dossier Of(LocalDate date, string restated, SeriesBreak found) => Some.Dossier(new IndicatorRow
    {
        Id = "x",
        Name = "某产值",
        Unit = "亿元",
        Quantity = "flow",
        Base = "100",
        Target = "150",
        Variants = [new RowVariant { Date = date, Base = restated, Reason = new BilingualText("普查修订", "revised after the census") }],
    }).Observed("x", "2023 125").With(found);
}
