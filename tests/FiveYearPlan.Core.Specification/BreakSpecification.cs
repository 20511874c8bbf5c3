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

    private static Dossier Restated(LocalDate date) => Some.Dossier(new IndicatorRow
    {
        Id = "x",
        Name = "某产值",
        Unit = "亿元",
        Quantity = "flow",
        Base = "100",
        Target = "150",
        Variants = [new RowVariant { Date = date, Base = "110", Reason = new BilingualText("普查修订", "revised after the census") }],
    }).Observed("x", "2023 125").With(Census);
}
