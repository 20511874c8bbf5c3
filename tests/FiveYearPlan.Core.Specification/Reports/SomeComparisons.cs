namespace FiveYearPlan.Specification.Reports;

/// <summary>What is compared and projected in the reports that are looked at; the observations are inputs chosen for the tests.</summary>
internal static class SomeComparisons
{
    public static SchemeComparison Schemes14 => SomeReports.Haishu14.Dossier.Compare(
        [Schemes.TimeProportional, Schemes.TimeProportional.With(TimeConvention.Days), Schemes.Eurostat], SomeReports.MidTerm);

    public static PublishedComparison Published => Dossiers.Yinzhou14
        .Evaluate(Schemes.Yinzhou2023, SomeReports.MidTerm).CompareWithPublished();

    public static OutlookComparison Outlooks => Dossiers.Yinzhou14.Project(ProjectionMethods.Proportional, SomeReports.MidTerm).CompareWithPublished();

    public static Projections Projected => Dossiers.Ningbo14.Project(ProjectionMethods.Proportional, new LocalDate(2023, 12, 31));

    public static Projection ProjectedRD => Dossiers.Ningbo14.Project("rd-intensity", ProjectionMethods.LeastSquares, new LocalDate(2023, 12, 31));

    public static SensitivityReport Sensitivity => SomeReports.Haishu14.Dossier.Sensitivity(
        Schemes.TimeProportional, SomeReports.MidTerm, [Schemes.Eurostat, Schemes.OpenSdg2]);

    public static Backtest Tested => Backtest.Run([Dossiers.Ningbo14], ProjectionMethods.All);

    /// <summary>The report of every kind of value, by a name.</summary>
    public static IReadOnlyDictionary<string, Report> Reports => new Dictionary<string, Report>
    {
        ["schemes"] = Schemes14.ToReport(),
        ["published"] = Published.ToReport(),
        ["outlooks"] = Outlooks.ToReport(),
        ["projections"] = Projected.ToReport(),
        ["projection"] = ProjectedRD.ToReport(),
        ["sensitivity"] = Sensitivity.ToReport(),
        ["backtest"] = Tested.ToReport(),
        ["dossier"] = Dossiers.Ningbo14.ToReport(),
        ["plan"] = Dossiers.Haishu13.Plan.ToReport(),
        ["assessment"] = SomeReports.Haishu14["3"].ToReport(),
        ["findings"] = SomeReports.Haishu14.Diagnostics.ToReport(),
    };
}
