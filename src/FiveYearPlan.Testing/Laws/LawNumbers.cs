namespace FiveYearPlan.Testing;

/// <summary>What the observations of a case make, from the printed figures.</summary>
internal static class LawNumbers
{
    /// <summary>By what the number that counts exceeds the latest observation; <see langword="null"/> where that is no number.</summary>
    public static decimal? Before(LawCase known)
    {
        var others = known.Observed.SkipLast(1).Select(one => PrintedCells.FigureIn(one.Text)?.Value).ToList();
        return (known.Kind ?? TargetKind.Direction, known.Latest.Kind) switch
        {
            (TargetKind.Level or TargetKind.Direction, _) => 0,
            (TargetKind.Total, ObservationKind.Total) or (TargetKind.Change, ObservationKind.Change) => 0,
            (TargetKind.Total, _) => others.Aggregate((decimal?)0, (sum, part) => sum + part),
            (TargetKind.Change, _) => -PrintedCells.FigureIn(known.Base)?.Value,
            (TargetKind.Reduction, _) or (TargetKind.AverageGrowth or TargetKind.InStep, ObservationKind.Growth) => others.Count == 0 ? 0 : null,
            _ => null,
        };
    }

    /// <summary>
    /// The number that counts, growth as the factor over all years; <see langword="null"/> where a figure is not one number
    /// or the count is a quotient.
    /// </summary>
    public static Ratio? Count(LawCase known)
    {
        if (known.Observed.Any(one => PrintedCells.FigureIn(one.Text)?.Value is null))
        {
            return null;
        }

        var numbers = known.Observed.Select(one => (Ratio: Ratio.Of(PrintedCells.FigureIn(one.Text)!.Number), Years: Years(one.Period))).ToList();
        return (known.Kind ?? TargetKind.Direction, known.Latest.Kind) switch
        {
            (TargetKind.Reduction, _) => Ratio.Of(100) - numbers.Aggregate(Ratio.Of(100), (left, one) => left * (Ratio.Of(100) - one.Ratio) / Ratio.Of(100)),
            (TargetKind.AverageGrowth or TargetKind.InStep, ObservationKind.Growth) =>
                numbers.Aggregate(Ratio.Of(1), (factor, one) => factor * ((Ratio.Of(100) + one.Ratio) / Ratio.Of(100)).Pow(one.Years)),
            (TargetKind.AverageGrowth, _) => PrintedCells.FigureIn(known.Base)?.Value is { } start and not 0 ? numbers[^1].Ratio / Ratio.Of(start) : null,
            _ => Before(known) is { } before ? numbers[^1].Ratio + Ratio.Of(before) : null,
        };
    }

    /// <summary>How many years a period of whole years covers.</summary>
    public static int Years(string period) => period.Split('-') is [var first, var last] ? int.Parse(last[..4], null) - int.Parse(first, null) + 1 : 1;
}
