namespace FiveYearPlan;

/// <summary>What a notebook shows of a value: the report made from it, or the chart itself.</summary>
internal static class NotebookView
{
    public static string? ToHtml(object value) => value switch
    {
        Diagnostic diagnostic => ReportHtml.Line(diagnostic),
        Chart chart => ReportHtml.Fragment(chart),
        _ => ReportOf(value)?.ToFragment(),
    };

    public static string? ToText(object value) => value switch
    {
        Diagnostic or Chart => value.ToString(),
        _ => ReportOf(value)?.ToString(),
    };

    private static Report? ReportOf(object value) => value switch
    {
        Report report => report,
        Evaluation evaluation => evaluation.ToReport(),
        Dossier dossier => dossier.ToReport(),
        Plan plan => plan.ToReport(),
        Assessment assessment => assessment.ToReport(),
        Projection projection => projection.ToReport(),
        Projections projections => projections.ToReport(),
        SchemeComparison comparison => comparison.ToReport(),
        PublishedComparison comparison => comparison.ToReport(),
        OutlookComparison comparison => comparison.ToReport(),
        SensitivityReport sensitivity => sensitivity.ToReport(),
        Backtest backtest => backtest.ToReport(),
        _ => null,
    };
}
