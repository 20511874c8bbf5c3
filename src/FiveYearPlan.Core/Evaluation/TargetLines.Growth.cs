namespace FiveYearPlan;

/// <content>Where growth is defined, and what it measures.</content>
internal sealed partial class TargetLines
{
    private Reason? GrowthObstacle(Bound? from)
    {
        if (rule.Measure == Measure.None)
        {
            return trend is null ? null : trend.Obstacle ?? Reason.ImpreciseFigure;
        }

        if (from is null || evidence.Link is null)
        {
            return from is null ? Reason.NoBaseline : Reason.SeriesBreak;
        }

        // A base that only comes near nought is not nought, and growth from it has no bound.
        if (from is { Value.Sign: 0, Included: false })
        {
            return Reason.ImpreciseFigure;
        }

        var start = NonZero(from.Value.Value);
        if (start.Sign == 0 || YearsSoFar < 1 || indicator.Direction == Direction.Neither)
        {
            return Reason.OutOfDomain;
        }

        if (rule.Measure == Measure.GrowthRate)
        {
            return null;
        }

        var goal = NonZero(Goal);
        var sign = goal.Sign * start.Sign;

        // A share of the way says nothing where the way would lead to the worse side.
        var isAway = rule.Measure == Measure.GrowthProjection && (goal - start).Sign != Better;
        return goal == start || isAway || YearsTotal <= 0 || sign < 0 || (sign == 0 && rule.Measure == Measure.GrowthRatio) ? Reason.OutOfDomain : null;
    }

    /// <summary>
    /// Why what is counted is outside what a growth measure defines, growth being undefined across a change of sign;
    /// <see langword="null"/> where it is inside, or meets the target anyway.
    /// </summary>
    public (Reason Reason, NumberSet Domain)? Outside(NumberSet counted, NumberSet? start)
    {
        // A base of nought is judged by what is put in its place; where nothing is, growth has no line at all.
        start = scheme.ReplacesZero && start?.Equals(NumberSet.Point(Rational.Zero)) is true ? NumberSet.Point(Nought) : start;
        if (rule.Measure is not (Measure.GrowthRatio or Measure.GrowthProjection or Measure.GrowthRate) || start is null || start.Equals(NumberSet.Point(Rational.Zero)) || YearsSoFar < 1
            || (target.Kind == TargetKind.Level && counted.IsSubsetOf(MetSet(target, indicator))))
        {
            return null;
        }

        var (above, below) = (NumberSet.AtLeast(Rational.Zero), NumberSet.AtMost(Rational.Zero));
        if (start.IsSubsetOf(NumberSet.Above(Rational.Zero)) is var isPositive && !isPositive && !start.IsSubsetOf(NumberSet.Below(Rational.Zero)))
        {
            return (Reason.ImpreciseFigure, NumberSet.All);
        }

        // What meets the target needs no growth: of the numbers beyond nought only those that do not meet it are outside.
        var inside = isPositive ? above : below;
        var met = target.Kind == TargetKind.Level ? MetSet(target, indicator) : NumberSet.Empty;
        var domain = inside.Overlaps(met) ? inside.Hull(met) : inside;
        return counted.IsWithin(domain) switch
        {
            true => null,
            false => (Reason.OutOfDomain, domain),
            null => (Reason.ImpreciseFigure, domain),
        };
    }

    private Rational? GrowthMeasure(Rational value, Rational start)
    {
        if (value.Sign * start.Sign < 0)
        {
            return null;
        }

        var rate = GrowthLines.Rate(start, value, YearsSoFar.ToDouble(), Better);
        return rule.Measure switch
        {
            Measure.GrowthRatio => GrowthLines.Rounded(rate / Math.Abs(GrowthLines.Rate(start, NonZero(Goal), YearsTotal.ToDouble(), 1))),
            Measure.GrowthProjection => GrowthLines.Rounded(
                GrowthLines.Grown(start, value, YearsTotal.ToDouble() / YearsSoFar.ToDouble()) * (start / (Goal - start)).ToDouble()),
            _ => GrowthLines.Rounded(rate),
        };
    }

    private NumberSet? Grown(Line line, Bound? start) => rule.Measure != Measure.GrowthRate || GrowthObstacle(start) is not null ? null
        : GrowthLines.Reaching(ShareOf(line, start).ToDouble(), NonZero(start!.Value.Value), YearsSoFar.ToDouble(), Better, line.IsStrict);
}
