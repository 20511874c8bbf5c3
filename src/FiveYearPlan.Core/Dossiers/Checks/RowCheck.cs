namespace FiveYearPlan;

/// <summary>
/// The cells of one row against each other: change against target less base, growth against base and target, target
/// against base, one cell against another.
/// </summary>
internal static class RowCheck
{
    private const int ShownDigits = 5;

    public static void Check(Indicator indicator, DiagnosticBag bag)
    {
        var place = RowPlace.At(indicator.Id);
        var adopted = indicator.At(revision => revision is null);
        CheckRepetition(adopted, place, bag);
        if (adopted.Baseline is { Figure.Value: not null } baseline && adopted.Targets.FirstOrDefault(target => target.Kind == TargetKind.Level) is { } level)
        {
            CheckAgainstBase(adopted, baseline, level, place, bag);
            CheckChange(adopted, baseline, level, place, bag);
            CheckGrowth(adopted, baseline, level, place, bag);
        }

        var restated = indicator.Baselines.Where(known => known.Reason is null).ToList();
        if (restated.Count > 1)
        {
            bag.Add(
                DiagnosticCode.BaseRestated, place, "base", restated[0].Figure.ToString(),
                Restated(restated));
        }
    }

    /// <summary>The bases in the order in which they came, for saying which there are.</summary>
    private static BilingualText Restated(IEnumerable<Baseline> bases)
    {
        var later = bases.Skip(1).Select(known => (known.Figure, Date: IsoDate.Write(known.Revision!.Date))).ToList();
        return new BilingualText(
            string.Join("；", later.Select(known => $"{known.Date} 改为 {known.Figure}")),
            string.Join("; ", later.Select(known => $"restated on {known.Date} as {known.Figure}")));
    }

    /// <summary>A plain figure that stands in two columns: it says the same twice, and the second is no growth.</summary>
    private static void CheckRepetition(Indicator indicator, RowPlace place, DiagnosticBag bag)
    {
        var (target, annual) = (Cell.Read(indicator.Row.Target), Cell.Read(indicator.Row.Annual));
        if (target.Kind == CellKind.Figure && annual.Kind == CellKind.Figure && target.Figure!.Equals(annual.Figure))
        {
            bag.Add(
                DiagnosticCode.CellRepeated, place, "annual", indicator.Row.Annual,
                new BilingualText("与目标值相同，不作增速理解", "the same as the target; it is not read as growth"));
        }
    }

    private static void CheckAgainstBase(Indicator indicator, Baseline baseline, Target level, RowPlace place, DiagnosticBag bag)
    {
        var (from, to) = (Number(baseline.Figure, indicator), Number(level.Figure!, indicator));
        var weaker = indicator.Direction switch
        {
            Direction.Increase => to < from,
            Direction.Decrease => to > from,
            Direction.Neither => false,
        };
        if (weaker)
        {
            bag.Add(
                DiagnosticCode.WeakerThanBase, place, "target", level.Printed,
                new BilingualText($"{baseline.Year} 年已为 {baseline.Figure}", $"{baseline.Year} had {baseline.Figure} already"));
        }
    }

    private static void CheckChange(Indicator indicator, Baseline baseline, Target level, RowPlace place, DiagnosticBag bag)
    {
        if (indicator.Targets.FirstOrDefault(target => target.Kind == TargetKind.Change) is not { } change)
        {
            return;
        }

        var difference = Number(level.Figure!, indicator) - Number(baseline.Figure, indicator);
        var printed = Number(change.Figure!, indicator);
        difference = indicator.PrintsFallsAsPositive ? -difference : difference;
        if ((difference - printed).Abs() > change.Figure!.HalfUnitIn(indicator.Unit))
        {
            bag.Add(
                DiagnosticCode.ChangeDiffers, place, "annual", change.Printed,
                Implied($"{level.Figure!.Number} − {baseline.Figure.Number}", difference, ""));
        }
    }

    /// <summary>Whether the growth from base to target, rounded as the printed rate is, is another rate.</summary>
    private static void CheckGrowth(Indicator indicator, Baseline baseline, Target level, RowPlace place, DiagnosticBag bag)
    {
        var (from, to, years) = (Number(baseline.Figure, indicator), Number(level.Figure!, indicator), level.DueYear - baseline.Year);
        if (indicator.Targets.FirstOrDefault(target => target.Kind == TargetKind.AverageGrowth) is not { } growth || from.Sign <= 0 || to.Sign <= 0 || growth.DueYear != level.DueYear)
        {
            return;
        }

        var (rate, half) = (growth.Figure!.NumberIn(FigureUnits.Percent), growth.Figure!.HalfUnitIn(FigureUnits.Percent));
        var ratio = to / from;
        if (ratio < Factor(rate - half) || ratio >= Factor(rate + half))
        {
            bag.Add(
                DiagnosticCode.ImpliedGrowthDiffers, place, "annual", growth.Printed,
                Implied($"{baseline.Figure.Number} → {level.Figure!.Number}", GrowthScale.Mean(ratio, years), "%"));
        }

        Rational Factor(Rational percent) => GrowthScale.Power(1 + (percent / 100), years);
    }

    private static BilingualText Implied(string how, Rational value, string unit)
    {
        var rounded = value.ToDecimal(ShownDigits);
        var text = (value.TryToDecimal(out var exact) && exact == rounded ? "" : "≈ ") + rounded.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new BilingualText($"{how} 推算为 {text}{unit}", $"{how} makes {text}{unit}");
    }

    private static Rational Number(Figure figure, Indicator indicator) => figure.NumberIn(indicator.Unit);
}
