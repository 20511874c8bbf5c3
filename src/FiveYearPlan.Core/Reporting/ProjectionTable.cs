namespace FiveYearPlan;

/// <summary>The table of projections: of one indicator by several methods, or of several indicators by one.</summary>
internal static class ProjectionTable
{
    /// <param name="projections">The rows.</param>
    /// <param name="language">The language.</param>
    /// <param name="named">Whether the indicator names a row, not the method.</param>
    public static Block Of(IReadOnlyList<Projection> projections, Language language, bool named) => new Block.Table(
        [
            new(named ? language.Say("指标", "Indicator") : language.Say("方法", "Method"), Block.Cell.Name),
            new(language.Say("年份", "Year"), Block.Cell.Figure),
            new(language.Say("预测值", "Value"), Block.Cell.Figure),
            new(language.Say("区间", "Interval"), Block.Cell.Figure),
            new(language.Say("展望", "Outlook")),
            new(language.Say("预测每年", "Projected a year"), Block.Cell.Figure),
            new(language.Say("余下时间每年需", "Needed a year"), Block.Cell.Figure),
        ],
        projections.Select(known => new Block.Row(
        [
            named ? ReportCells.Name(known.Indicator, language) : ReportCells.Named(known.Method, language),
            known.Year.ToString(System.Globalization.CultureInfo.InvariantCulture),
            known.Value is { } value ? ReportCells.Estimate(value, known.Indicator, language) : ReportCells.Nothing,
            known.Interval is { } interval ? ReportCells.Estimate(interval, known.Indicator, language) : ReportCells.Nothing,
            ReportCells.Outlook(known, language),
            known.Expected is { } pace ? ReportCells.Pace(pace, known.Indicator, language) : ReportCells.Nothing,
            known.Required is { } needed ? ReportCells.Pace(needed, known.Indicator, language) : ReportCells.Nothing,
        ])));
}
