namespace FiveYearPlan;

/// <summary>Draws the lines of one target: from the target's figure, the base, the elapsed share of time, and the trend.</summary>
internal sealed partial class TargetLines(Indicator indicator, Target target, Scheme scheme, Rule rule, Evidence evidence, Fraction elapsed, Trend? trend)
{
    /// <summary>What a scheme takes for nought where growth would not be defined (Open SDG, progress methodology).</summary>
    public static readonly Rational Nought = Rational.Of(1, 1000);

    private readonly Unit _unit = UnitOf(target.Kind, indicator);

    /// <summary>The last points of the series, where the rule asks for them.</summary>
    public Trend? Trend => trend;

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
                return new Lines(inStep, inStep, line => AheadOf(reference.Value, line), null);
            case TargetKind.Direction:
                var better = start?.Better(indicator.Direction) ?? NumberSet.Empty;
                return new Lines(better, better, line => Grown(line, start), GrowthObstacle(start)) { Trend = Trending(start) };
            case TargetKind.AverageGrowth:
                var grown = Compared(MetSet(target, indicator));
                return new Lines(grown, grown, line => Compared(Margin(line)), null);
            case TargetKind.Level or TargetKind.Total or TargetKind.Change or TargetKind.Reduction or TargetKind.EachYear
                or TargetKind.Assigned or TargetKind.Words:
                break;
        }

        var met = MetSet(target, indicator);

        // A total that must stay below a ceiling is kept only when the plan is over; until then it may use up its share of
        // time. Lines that lie elsewhere say how much is to be achieved, and nothing is to be achieved of a ceiling.
        if (target.Kind == TargetKind.Total && met.Upper is not null)
        {
            return new Lines(met, NumberSet.Empty, line => line.Equals(Line.AtLeastElapsed()) ? Closed(met.Times(elapsed.Exact)) : null, null);
        }

        Bound? from = target.Kind == TargetKind.Level ? start : new Bound(Rational.Zero, true, true);
        return new Lines(met, met, line => Drawn(line, from, met), Obstacle(from)) { Trend = Trending(start) };
    }

    /// <summary>The trend of a level, as sets of its last value; of all else whether it is so.</summary>
    public TrendSets? Trending(Bound? start, NumberSet? open = null) => trend is not { Obstacle: null } ? null
        : trend.Sets(start, indicator.Direction, countsLastPoint: target.Kind is TargetKind.Level or TargetKind.Direction, open);

    /// <summary>Whether the lines depend on where in its set the base lies.</summary>
    public bool UseBase => target.Kind == TargetKind.Direction || trend?.RestsOnBase is true || rule.Measure switch
    {
        Measure.ShareOfDistance or Measure.GrowthRatio or Measure.GrowthRate or Measure.GrowthProjection => target.Kind == TargetKind.Level,
        Measure.None or Measure.ShareOfTotal or Measure.ChainedShare or Measure.GrowthMargin or Measure.LogarithmicShare or Measure.ShareOfTarget
            or Measure.ProjectedShare => false,
    };

    /// <summary>The set at a line of a level, a change, a total or a reduction.</summary>
    private NumberSet? Drawn(Line line, Bound? from, NumberSet met)
    {
        if (Obstacle(from) is not null)
        {
            return null;
        }

        var share = ShareOf(line, from);
        switch (rule.Measure)
        {
            case Measure.ShareOfDistance or Measure.ShareOfTotal or Measure.ChainedShare:
                return Lines.Share(from!.Value, Goal, share, line.IsStrict, met);
            case Measure.LogarithmicShare:
                return GrowthLines.Logarithmic(share, Goal, line.IsStrict);
            case Measure.ShareOfTarget:
                return Side(share * Goal, isLower: true, line.IsStrict);
            case Measure.ProjectedShare:
                // d·(t − o − a·L) ≤ (1 − s)·|t − o| with a = (o − v₁)/span, solved for o.
                var pace = YearsLeft / trend!.Span;
                if ((share + pace).Sign <= 0 || trend.First(from) is not { } first)
                {
                    return null;
                }

                var drawn = first with { Value = ((share * Goal) + (pace * first.Value)) / (share + pace), Included = first.Included || pace.Sign == 0 };
                return line.IsStrict ? drawn.Better(indicator.Direction) : drawn.OrBetter(indicator.Direction);
            case Measure.GrowthRatio:
                var (b, t) = (NonZero(from!.Value.Value), NonZero(Goal));
                var required = Math.Abs(GrowthLines.Rate(b, t, YearsTotal.ToDouble(), 1));
                return GrowthLines.Reaching(share.ToDouble() * required, b, YearsSoFar.ToDouble(), Better, line.IsStrict);
            case Measure.GrowthProjection:
                return GrowthLines.Projecting(share, from!.Value.Value, Goal, YearsSoFar.ToDouble() / YearsTotal.ToDouble(), line.IsStrict);
            case Measure.None or Measure.GrowthMargin or Measure.GrowthRate:
                return null;
        }

        throw new InvalidOperationException($"The measure {rule.Measure} has no line.");
    }

    /// <summary>Why the measure is not defined for these numbers; <see langword="null"/> where it is.</summary>
    private Reason? Obstacle(Bound? from) => rule.Measure switch
    {
        Measure.None when NeedsTrend => GrowthObstacle(from),
        Measure.None or Measure.ShareOfTotal or Measure.ChainedShare or Measure.GrowthMargin => null,
        Measure.ShareOfDistance => from is null ? Reason.NoBaseline
            : target.Kind == TargetKind.Level && evidence.Link is null ? Reason.SeriesBreak : null,
        Measure.LogarithmicShare => Goal.Sign > 0 && Goal < 100 ? null : Reason.OutOfDomain,
        Measure.ShareOfTarget => Goal.Sign > 0 && indicator.Direction == Direction.Increase ? null : Reason.OutOfDomain,
        Measure.ProjectedShare => trend!.Obstacle ?? (indicator.Direction == Direction.Neither || YearsLeft < 0 ? Reason.OutOfDomain
            : trend.First(from) is null ? Reason.ImpreciseFigure : null),
        Measure.GrowthRatio or Measure.GrowthProjection or Measure.GrowthRate => GrowthObstacle(from),
    };

    /// <summary>The measure's value for one number that is counted, for display; <see langword="null"/> where it is undefined.</summary>
    public Rational? MeasureOf(Rational value, Rational? start)
    {
        switch (rule.Measure)
        {
            case Measure.ShareOfDistance when target.Kind == TargetKind.Level:
                return start is { } from && from != Goal && evidence.Link is not null ? (value - from) / (Goal - from) : null;
            case Measure.ShareOfDistance or Measure.ShareOfTotal or Measure.ChainedShare or Measure.ShareOfTarget:
                return Goal.Sign == 0 ? null : value / Goal;
            case Measure.LogarithmicShare:
                return value < 100 && Goal.Sign > 0 && Goal < 100
                    ? GrowthLines.Rounded(Math.Log(1 - (value.ToDouble() / 100)) / Math.Log(1 - (Goal.ToDouble() / 100)))
                    : null;
            case Measure.ProjectedShare:
                var left = (Goal - value).Abs();
                return trend is { Obstacle: null } && trend.First(null) is { Value: var first } && left.Sign > 0 && YearsLeft >= 0
                    ? 1 - (Better * (Goal - value - ((value - first) * YearsLeft / trend.Span)) / left)
                    : null;
            case Measure.GrowthRatio or Measure.GrowthRate or Measure.GrowthProjection:
                return GrowthObstacle(start is { } known ? new Bound(known, true, true) : null) is null ? GrowthMeasure(value, NonZero(start!.Value)) : null;
            case Measure.None or Measure.GrowthMargin:
                return null;
        }

        throw new InvalidOperationException($"The measure {rule.Measure} has no value.");
    }

    private bool NeedsTrend => trend is not null;

    /// <summary>Nought as the scheme takes it, or as it is.</summary>
    public Rational NonZero(Rational value) => scheme.ReplacesZero && value.Sign == 0 ? Nought : value;

    /// <summary>Years from the base to the end of what is observed, months counted as twelfths.</summary>
    public Rational YearsSoFar => Rational.Of((12 * (evidence.End.PlusDays(1).Year - BaseYear - 1)) + evidence.End.PlusDays(1).Month - 1, 12);

    /// <summary>Years from the base to the target.</summary>
    public Rational YearsTotal => target.DueYear - BaseYear;

    private int BaseYear => indicator.Baseline?.Year ?? evidence.End.Year;

    /// <summary>Years from the last point of the trend to the target.</summary>
    public Rational YearsLeft => trend!.YearsUntil(target.DueYear);

    /// <summary>The lines of the rule's good grades, in its order.</summary>
    public IEnumerable<Line> GoodLines => rule.Grades.Where(grade => VerdictWords.IsGood(grade.Verdict)).Select(grade => grade.Line).OfType<Line>();

    private int Better => indicator.Direction == Direction.Decrease ? -1 : 1;

    /// <summary>The line's value, scaled near a natural limit for the base from which it is drawn.</summary>
    private Rational ShareOf(Line line, Bound? from)
    {
        var value = line.FollowsTime ? elapsed.Exact + line.Value : line.Value;
        return line.IsScaledNearLimit && indicator.Row.Limit is { } limit && from is { Value: var start } && limit > 0
            ? value * GrowthLines.NearLimit(start, limit)
            : value;
    }

    private static NumberSet Side(Rational line, bool isLower, bool strict) => isLower
        ? NumberSet.Between(line, !strict, null, false)
        : NumberSet.Between(null, false, line, !strict);

    private static NumberSet Closed(NumberSet set) => NumberSet.Between(set.Lower, true, set.Upper, true);

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

    /// <summary>Average growth ahead of the target's by a margin, on the bound's or the better side; a range by its weakest end.</summary>
    private NumberSet Margin(Line line) => (Requirement.BetterBy(target.Figure!) ?? indicator.Direction) switch
    {
        Direction.Increase => Side(Goal + line.Value, isLower: true, line.IsStrict),
        Direction.Decrease => Side(Goal - line.Value, isLower: false, line.IsStrict),
        Direction.Neither => MetSet(target, indicator),
    };

    /// <summary>Growth ahead of another indicator's by a margin; at no margin its very factor is compared.</summary>
    private NumberSet AheadOf(Bound reference, Line line)
    {
        var moved = line.Value == 0 ? reference : reference with
        {
            Value = Evidence.Factor(GrowthScale.Mean(reference.Value, evidence.Years) + (Better * line.Value), evidence.Years),
        };
        return line.IsStrict ? moved.Better(indicator.Direction) : moved.OrBetter(indicator.Direction);
    }

    private static Unit UnitOf(TargetKind kind, Indicator indicator) =>
        kind is TargetKind.AverageGrowth or TargetKind.Reduction ? FigureUnits.Percent : indicator.Unit;
}
