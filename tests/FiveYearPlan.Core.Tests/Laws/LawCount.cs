namespace FiveYearPlan.Tests;

/// <summary>What the observations of a case make, computed anew from the printed figures: the number that a target counts.</summary>
internal static class LawCount
{
    /// <summary>Growth as the factor over all years; <see langword="null"/> where a figure is not one number, or the case leaves open what counts.</summary>
    public static Rational? Of(LawCase known)
    {
        var own = known.Given.Where(printed => printed.Indicator == LawCase.Id).ToList();
        if (known.LatestEnd > known.AsOf || known.LatestEnd.Year > known.Due || own.Any(printed => Value(printed.Text) is null)
            || own.Any(printed => printed.Kind != known.Latest.Kind))
        {
            return null;
        }

        var latest = Value(known.Latest.Text)!.Value;
        return (known.Kind, known.Latest.Kind) switch
        {
            (TargetKind.Level or TargetKind.Direction, _) => latest,
            (TargetKind.Total, ObservationKind.Total) or (TargetKind.Change, ObservationKind.Change) => latest,
            (TargetKind.Total, _) => own.Aggregate(Rational.Zero, (sum, printed) => sum + Value(printed.Text)!.Value),
            (TargetKind.Change, _) => latest - Value(known.Base),
            (TargetKind.Reduction, _) =>
                100 * (Rational.One - own.Aggregate(Rational.One, (left, printed) => left * (Rational.One - (Value(printed.Text)!.Value / 100)))),
            (TargetKind.AverageGrowth or TargetKind.InStep, ObservationKind.Growth) =>
                own.Aggregate(Rational.One, (factor, printed) => factor * (Rational.One + (Value(printed.Text)!.Value / 100)).Pow(Years(printed))),
            (TargetKind.AverageGrowth, _) => latest / Value(known.Base),
            _ => null,
        };
    }

    private static Rational? Value(string? cell) => LawText.FigureIn(cell)?.Value is { } value ? value : null;

    private static int Years(LawObservation printed) =>
        ReportingPeriod.TryRead(printed.Period, out var period) ? period!.End.Year - period.Start.Year + 1 : 1;
}
