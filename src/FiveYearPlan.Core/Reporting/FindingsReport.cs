namespace FiveYearPlan;

/// <summary>Findings about data as a report: counted by severity, then one by one in their order.</summary>
internal static class FindingsReport
{
    public static Report Of(IReadOnlyList<Diagnostic> diagnostics) => new(new BilingualText("数据诊断", "Findings about the data"), language => diagnostics.Count == 0
        ? [new Block.Paragraph(language.Say("未发现问题。", "None."))]
        :
        [
            new Block.Paragraph(language.Say(
                $"共{ReportCells.Count(diagnostics.Count)}条：{Counts(diagnostics, language)}。", $"{ReportCells.Count(diagnostics.Count)} in all: {Counts(diagnostics, language)}.")),
            ReportEnd.Table(diagnostics, language),
        ]);

    private static string Counts(IReadOnlyList<Diagnostic> diagnostics, Language language) => language.List(diagnostics
        .GroupBy(found => found.Severity).OrderByDescending(severity => severity.Key)
        .Select(severity => language.Say(
            $"{ReportEnd.Severities.Text(severity.Key).Chinese}{ReportCells.Count(severity.Count())}条",
            $"{ReportEnd.Severities.Text(severity.Key).English} {ReportCells.Count(severity.Count())}")));
}
