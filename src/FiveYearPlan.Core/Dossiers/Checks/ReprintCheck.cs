namespace FiveYearPlan;

/// <summary>Whether other places print what the table and the observations print. The table and the observation count.</summary>
internal static class ReprintCheck
{
    public static void Check(Dossier dossier, DiagnosticBag bag)
    {
        var observed = dossier.Observations.ToLookup(known => known.Indicator);
        foreach (var reprint in dossier.Reprints)
        {
            var indicator = dossier.Plan[reprint.Indicator];
            if (reprint.Cell is { } cell)
            {
                CheckCell(reprint, cell, indicator, bag);
            }
            else
            {
                CheckObservation(reprint, indicator, observed[indicator.Id], bag);
            }
        }
    }

    private static void CheckCell(Reprint reprint, string name, Indicator indicator, DiagnosticBag bag)
    {
        var (original, other) = (Cell.Read(indicator.Row.CellOf(name)), Cell.Read(reprint.Printed));
        if (original.Kind == CellKind.Empty)
        {
            Unmatched(reprint, name, bag);
        }
        else if (name is "target" or "annual" ? !RequireTheSame(original, other, reprint, indicator) : !MayBeTheSame(original.Figure, reprint.Figure, original, other, indicator.Unit))
        {
            Differs(reprint, name, original.Text, bag);
        }
    }

    private static void CheckObservation(Reprint reprint, Indicator indicator, IEnumerable<Observation> observed, DiagnosticBag bag)
    {
        var again = reprint.Observation!;
        var field = again.Period is { } days ? ReportingPeriod.Write(days) : null;
        var originals = observed.Where(known => known.Kind == again.Kind && Equals(known.Period, again.Period)
            && (known.Territory ?? indicator.Territory) == (again.Territory ?? indicator.Territory)
            && (known.Population ?? indicator.Population) == (again.Population ?? indicator.Population)).ToList();
        if (originals.Count == 0)
        {
            Unmatched(reprint, field, bag);
            return;
        }

        // Of several vintages one of its own is the one that it prints again.
        var original = originals.FirstOrDefault(known => known.Vintage == again.Vintage) ?? originals[^1];
        var unit = Joining.UnitOf(again.Kind, indicator);
        if (original.DeclaredMet != again.DeclaredMet
            || (original.Figure is { } figure && again.Figure is { } other && !MayBeOneNumber(figure, other, unit)))
        {
            Differs(reprint, field, original.Printed, bag);
        }
    }

    /// <summary>Targets are exact: over 2000 is another target than 2000.</summary>
    private static bool RequireTheSame(Cell original, Cell other, Reprint reprint, Indicator indicator)
    {
        if (original.Figure is not { } first || reprint.Figure is not { } second)
        {
            return original.Kind == other.Kind;
        }

        var unit = UnitOf(first, second, indicator.Unit);
        return first.In(unit) is { } one && second.In(unit) is { } two
            && Requirement.Of(one, indicator.Direction, unit).Equals(Requirement.Of(two, indicator.Direction, unit));
    }

    private static bool MayBeTheSame(Figure? first, Figure? second, Cell original, Cell other, Unit unit) =>
        first is null || second is null ? original.Kind == other.Kind && original.Met == other.Met : MayBeOneNumber(first, second, UnitOf(first, second, unit));

    /// <summary>Whether some number is, rounded as each place rounds, what both of them print.</summary>
    private static bool MayBeOneNumber(Figure first, Figure second, Unit unit) =>
        first.In(unit) is { } one && second.In(unit) is { } two && Wide(one, unit).Overlaps(Wide(two, unit));

    private static NumberSet Wide(Figure figure, Unit unit)
    {
        var numbers = figure.NumbersIn(unit);
        return figure.Value is null ? numbers : numbers.Widen(figure.HalfUnitIn(unit));
    }

    // A rate of growth stands in %, whatever the unit of the row.
    private static Unit UnitOf(Figure first, Figure second, Unit unit) =>
        (first.Unit ?? second.Unit) is { } printed && printed.IsConvertibleTo(FigureUnits.Percent) && !printed.IsConvertibleTo(unit) ? FigureUnits.Percent : unit;

    private static void Differs(Reprint reprint, string? field, string original, DiagnosticBag bag) => bag.Add(
        DiagnosticCode.PrintedDifferently, RowPlace.At(reprint.Indicator), field, reprint.Printed,
        new BilingualText(
            $"{(reprint.Source is { } printedIn ? $"{printedIn.In(Language.Chinese)}；" : "")}以 {original} 为准",
            $"{(reprint.Source is null ? "" : $"in {reprint.Source}; ")}{original} counts"));

    private static void Unmatched(Reprint reprint, string? field, DiagnosticBag bag) => bag.Add(
        DiagnosticCode.ReprintUnmatched, RowPlace.At(reprint.Indicator), field, reprint.Printed,
        new BilingualText("已有的单元格或数值", "a cell or an observation that is there"));
}
