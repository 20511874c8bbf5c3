using NodaTime;

namespace FiveYearPlan;

/// <summary>
/// The outcome columns of a completed table as observations: a level, a total or a reduction over the plan, the average
/// growth over the plan, or a declaration.
/// </summary>
internal static class OutcomeCells
{
    private static readonly BilingualText Expected = new("数值、“完成”或“—”", "a figure, a declaration such as 完成, or —");

    public static IEnumerable<Observation> Read(Plan plan, DiagnosticBag bag)
    {
        foreach (var indicator in plan.Known)
        {
            var place = indicator.Row.Place ?? RowPlace.At(indicator.Id);
            foreach (var (printed, field) in new[] { (indicator.Row.Outcome, "outcome"), (indicator.Row.OutcomeAnnual, "outcomeAnnual") })
            {
                if (Read(printed, field, indicator, plan, place, bag) is { } observation)
                {
                    yield return indicator.Source is { } source ? observation.WithSource(source) : observation;
                }
            }
        }
    }

    private static Observation? Read(string? printed, string field, Indicator indicator, Plan plan, RowPlace place, DiagnosticBag bag)
    {
        var cell = Cell.Read(printed);
        var lastYear = new DateInterval(new LocalDate(plan.Period.LastYear, 1, 1), plan.Period.LastDay);
        switch (cell.Kind)
        {
            case CellKind.Empty:
                return null;
            case CellKind.Declared:
                return Observation.Declared(indicator.Id, plan.Period.Days, cell.Met, cell.Text);
            case CellKind.Figure or CellKind.Cumulative:
                var kind = Kind(cell, field, indicator);
                var period = kind == ObservationKind.Level ? lastYear : plan.Period.Days;
                return Joining.Join(Observation.Of(indicator.Id, period, cell.Figure!, kind).WithPrinted(cell.Text), plan, place, bag);
            default:
                bag.Add(DiagnosticCode.UnreadableFigure, place, field, cell.Text, Expected);
                return null;
        }
    }

    private static ObservationKind Kind(Cell cell, string field, Indicator indicator) =>
        indicator.IsReduction && indicator.TargetVersions.All(target => target.Kind != TargetKind.Total) ? ObservationKind.Change
        : cell.Kind == CellKind.Cumulative
            ? indicator.TargetVersions.Any(target => target.Kind == TargetKind.Change) ? ObservationKind.Change : ObservationKind.Total
        : field == "outcome" ? ObservationKind.Level
        : ObservationKind.Growth;
}
