namespace FiveYearPlan;

/// <summary>Draws the lines of one target: from the target's figure, the base, and the elapsed share of time.</summary>
internal sealed class TargetLines(Indicator indicator, Target target, Rule rule, Evidence evidence, Fraction elapsed)
{
    private readonly Unit _unit = UnitOf(target.Kind, indicator);

    /// <summary>The set that the target's figure requires, growth in % a year.</summary>
    public static NumberSet MetSet(Target target, Indicator indicator) => target switch
    {
        { Kind: TargetKind.Assigned } => NumberSet.Point(Rational.One),
        { Figure: { } figure } => Requirement.Of(figure, DirectionOf(target.Kind, indicator), UnitOf(target.Kind, indicator)),
        _ => NumberSet.Empty,
    };

    /// <summary>Reductions are printed as such: more is better, whatever the indicator itself does.</summary>
    public static Direction DirectionOf(TargetKind kind, Indicator indicator) =>
        kind == TargetKind.Reduction || (kind == TargetKind.Change && indicator.PrintsFallsAsPositive) ? Direction.Increase : indicator.Direction;

    /// <summary>The lines with the base at one end of its set.</summary>
    /// <param name="start">An end of the base; <see langword="null"/> where there is none.</param>
    /// <param name="reference">The growth factor of the indicator to keep in step with.</param>
    public Lines At(Bound? start, Bound? reference)
    {
        switch (target.Kind)
        {
            case TargetKind.InStep:
                var inStep = reference!.Value.OrBetter(indicator.Direction);
                return new Lines(inStep, inStep, inStep, null);
            case TargetKind.Direction:
                var better = start!.Value.Better(indicator.Direction);
                return new Lines(better, better, better, null);
            case TargetKind.AverageGrowth:
                var grown = Compared(MetSet(target, indicator));
                return new Lines(grown, grown, Compared(Margin()), null);
            case TargetKind.Level or TargetKind.Total or TargetKind.Change or TargetKind.Reduction or TargetKind.EachYear
                or TargetKind.Assigned or TargetKind.Words:
                break;
        }

        var met = MetSet(target, indicator);
        if (rule.Measure == Measure.None)
        {
            return new Lines(met, met, null, null);
        }

        // A total that must stay below a ceiling is kept only when the plan is over; until then it may use up its share.
        if (target.Kind == TargetKind.Total && met.Upper is not null)
        {
            var share = met.Times(elapsed.Exact);
            return new Lines(met, NumberSet.Empty, NumberSet.Between(share.Lower, true, share.Upper, true), null);
        }

        Bound? from = target.Kind == TargetKind.Level ? start : new Bound(Rational.Zero, true, true);
        var obstacle = from is null ? Reason.NoBaseline : target.Kind == TargetKind.Level && evidence.Link is null ? Reason.SeriesBreak : (Reason?)null;
        return new Lines(met, met, obstacle is null ? Lines.Share(from!.Value, Goal, elapsed.Exact, met) : null, obstacle);
    }

    /// <summary>The number to which the distance runs; where neither way is better, the end of a range that lies nearer.</summary>
    public Rational Goal => Requirement.Number(target.Figure!, Towards(DirectionOf(target.Kind, indicator)), _unit);

    private Direction Towards(Direction better)
    {
        var lowest = Requirement.Number(target.Figure!, Direction.Increase, _unit);
        var fromAbove = target.Kind == TargetKind.Level
            ? indicator.Baseline is { } baseline && Requirement.Number(baseline.Figure, Direction.Increase, indicator.Unit) > lowest
            : lowest.Sign < 0;
        return better == Direction.Neither && fromAbove ? Direction.Decrease : better;
    }

    /// <summary>From growth in % a year to the factor over the years that the evidence covers; all else as it is.</summary>
    private NumberSet Compared(NumberSet growth) => growth.Map(rate => Evidence.Factor(rate, evidence.Years));

    /// <summary>Average growth at least the target's, on the bound's or the better side; a range by its weakest end.</summary>
    private NumberSet Margin() => (Requirement.BetterBy(target.Figure!) ?? indicator.Direction) switch
    {
        Direction.Increase => NumberSet.AtLeast(Goal),
        Direction.Decrease => NumberSet.AtMost(Goal),
        Direction.Neither => MetSet(target, indicator),
    };

    private static Unit UnitOf(TargetKind kind, Indicator indicator) =>
        kind is TargetKind.AverageGrowth or TargetKind.Reduction ? FigureUnits.Percent : indicator.Unit;
}
