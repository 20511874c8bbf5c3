namespace FiveYearPlan.Specification.Reports;

/// <summary>The evaluations whose reports are looked at. The observations of Haishu's 14th plan are inputs chosen for the tests.</summary>
internal static class SomeReports
{
    public static readonly LocalDate MidTerm = new(2023, 6, 30);

    public static Evaluation Haishu13 => Dossiers.Haishu13.Evaluate(Schemes.Final, new LocalDate(2020, 12, 31));

    public static Evaluation Haishu14 => Dossiers.Haishu14
        .Observed("1", "2022 >1600").Observed("2", "2022 22").Observed("3", "2022 2.84").Observed("11", "2022 1100")
        .Observed("13", "2021 3 Growth", "2022 4.2 Growth").Observed("20", "2022 93").Observed("21", "2022 26.9")
        .Observed("25", "2021 1.7", "2022 1.6")
        .Evaluate(Schemes.TimeProportional, MidTerm);

    public static Evaluation Ningbo14 => Dossiers.Ningbo14.KnownAsOf(MidTerm).Evaluate(Schemes.TimeProportional, MidTerm);

    public static Report ToMidTerm(this Evaluation evaluation) => evaluation.ToMidTermReport(ProjectionMethods.Proportional);

    /// <summary>Every kind of report of an evaluation.</summary>
    public static IReadOnlyList<Report> AllReports(this Evaluation evaluation) =>
    [
        evaluation.ToReport(), evaluation.ToMidTerm(), evaluation.ToFinalReport(),
        .. evaluation.Assessments.Take(1).Select(known => evaluation.ToCard(known.Indicator.Id, ProjectionMethods.All)),
    ];

    /// <summary>The version of the library changes with every commit.</summary>
    public static string Masked(this string text, Evaluation evaluation) => text.Replace(evaluation.LibraryVersion, "(version)", StringComparison.Ordinal);
}
