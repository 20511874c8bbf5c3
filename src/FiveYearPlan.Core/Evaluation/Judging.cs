namespace FiveYearPlan;

/// <summary>
/// Computes the verdict on a target from its evidence: counted set against the sets of the grades, for every end of an
/// imprecise base, once as printed and once with all that rounding could hide.
/// </summary>
internal sealed class Judging(
    Indicator indicator, Target target, Scheme scheme, Rule rule, Evidence evidence, TargetLines lines, Evidence? reference, bool over)
{
    /// <summary>Why the numbers admit no answer; <see langword="null"/> where they do.</summary>
    public Reason? OutOfDomain
    {
        get
        {
            // Growth is undefined from nought and across a change of sign, and so is a reduction of more than the whole.
            if ((evidence.UsesBase && evidence.IsGrowth && Base(widened: false)?.IsSubsetOf(NumberSet.Above(Rational.Zero)) is not true)
                || (evidence.Counting == Counting.Chain && !evidence.Observations.All(used => evidence.Numbers(used, widened: false).IsSubsetOf(NumberSet.AtMost(100)))))
            {
                return Reason.OutOfDomain;
            }

            foreach (var grown in new[] { evidence, reference })
            {
                if (grown is { IsGrowth: true } && Counted(grown, widened: false) is var factor && (factor.IsEmpty || factor.Lower is not { Sign: >= 0 }))
                {
                    return factor.IsEmpty || factor.Lower is not null ? Reason.OutOfDomain : Reason.ImpreciseFigure;
                }
            }

            return null;
        }
    }

    /// <summary>The verdict alone, for what asks often and shows no numbers.</summary>
    public Judgement Judge()
    {
        var counted = Counted(evidence, widened: false);
        return lines.Outside(counted, Base(widened: false)) is { } outside ? new Judgement(null, outside.Reason) : Worst(counted, Scenarios(widened: false));
    }

    public TargetAssessment Assess(Fraction elapsed, StepWriter steps)
    {
        var counted = Counted(evidence, widened: false);
        var scenarios = Scenarios(widened: false);
        var outside = lines.Outside(counted, Base(widened: false));
        var judgement = outside is { } beyond ? new Judgement(null, beyond.Reason) : Worst(counted, scenarios);
        var sensitive = judgement.Grade is not null && !Verdicts(widened: true).SetEquals(Verdicts(widened: false));
        var asked = scenarios.Select(scenario => Judgement.Required(Graded(scenario))).ToList();
        var required = asked.Aggregate((all, next) => all.Intersect(next));

        // A good verdict is good by every line, a bad one bad even by the line that asks least.
        var compared = outside is { } left ? left.Domain : judgement.Grade is not null && !VerdictWords.IsGood(judgement.Verdict) || required.IsEmpty
            ? asked.Aggregate((any, next) => any.Hull(next)) : required;
        var shown = Shown(counted);
        var line = target.Kind == TargetKind.Assigned || judgement.Reason is Reason.NoBaseline or Reason.SeriesBreak || outside is { Domain: { Lower: null, Upper: null } } ? NumberSet.All : Shown(required);
        var measure = MeasureOf(shown, scenarios.Count == 1);

        return new TargetAssessment(
            target, judgement.Verdict, judgement.Reason, judgement.Grade?.Label ?? steps.NotAssessable,
            () => steps.Assessed(new StepWriter.Facts(
                judgement, evidence, reference, counted, shown, compared, evidence.IsGrowth ? Shown(compared) : compared, line, measure, elapsed, lines, over, rule.Measure,
                ReferenceShown(), Base(widened: false), scenarios[0].Met, lines.Trend)))
        {
            Measure = rule.Measure,
            MeasureValue = measure is { } value ? Numbers.Short(value) : null,
            Counted = evidence.Counting == Counting.Declaration ? null : Rounding.Nearest(shown, evidence.Unit, isRoot: evidence.IsGrowth),
            Required = Rounding.Safe(line, evidence.Unit, FinestPlaces() + 2),
            Margin = Margin(shown, line),
            RoundingSensitive = sensitive,
            Elapsed = elapsed,
            Observations = [.. evidence.Observations],
        };
    }

    private Judgement Worst(NumberSet counted, IEnumerable<Lines> scenarios) =>
        Judgement.Worst([.. scenarios.Select(scenario => Judgement.Of(counted, Graded(scenario), scenario.Obstacle))]);

    // What must be kept every year, or is only a direction, is not achieved before it is over.
    private IReadOnlyList<(Grade Grade, NumberSet? Numbers)> Graded(Lines scenario) => scenario.Graded(
        rule, over, scheme.MetIsAchieved && (over || target.Kind is TargetKind.Level or TargetKind.Total or TargetKind.Change or TargetKind.Reduction));

    /// <summary>Every verdict that some point of the figures gives.</summary>
    private HashSet<Verdict> Verdicts(bool widened)
    {
        var counted = Counted(evidence, widened);
        return [.. Scenarios(widened).SelectMany(scenario => Judgement.AllOf(counted, Graded(scenario), scenario.Obstacle)).Select(judged => judged.Verdict)];
    }

    private NumberSet Counted(Evidence of, bool widened) =>
        of.Count(ReferenceEquals(of, evidence) ? Base(widened) : ReferenceBase(widened), widened);

    /// <summary>The lines for every end of the base and of the growth to keep in step with.</summary>
    private IReadOnlyList<Lines> Scenarios(bool widened)
    {
        if (reference is not null)
        {
            var grown = Counted(reference, widened);
            return [.. Bound.Of(grown).Select((end, i) => end is { } factor ? lines.At(null, factor) : Open(isLower: i == 0))];
        }

        if (!lines.UseBase || Base(widened) is not { } start)
        {
            return [lines.At(null, null)];
        }

        return [.. Bound.Of(start).Select((end, i) => end is { } from ? lines.At(from, null) : Open(isLower: i == 0))];
    }

    /// <summary>
    /// The lines where a base or reference is open to one side. However far on the worse side it lies, any observation is
    /// good; however far on the better side, only what meets the target is, and nothing is better than it.
    /// </summary>
    private Lines Open(bool isLower)
    {
        var asksLeast = isLower == (indicator.Direction != Direction.Decrease);
        var any = asksLeast ? NumberSet.All : NumberSet.Empty;
        var trend = lines.Trend is { Obstacle: null } ? lines.Trending(null, any) : null;
        var obstacle = lines.Trend is null ? null : lines.Trend.Obstacle;
        if (target.Kind is TargetKind.Direction or TargetKind.InStep)
        {
            return new Lines(any, any, _ => any, obstacle ?? (trend is null ? null : Reason.ImpreciseFigure)) { Trend = trend };
        }

        var level = lines.At(null, null) with { Trend = trend };
        if (indicator.Direction == Direction.Neither || (target.Kind == TargetKind.Level && (Requirement.BetterBy(target.Figure!) ?? indicator.Direction) != indicator.Direction))
        {
            return level with { Obstacle = Reason.ImpreciseFigure };
        }

        // Where the trend begins with another point than the base, its lines do not move with the base.
        return obstacle is not null ? level with { Obstacle = obstacle }
            : lines.Trend is { BeginsWithBase: false } ? level
            : level with { Draw = _ => asksLeast ? NumberSet.All : level.Met, Obstacle = null };
    }

    private NumberSet? Base(bool widened) => indicator.Baseline is { } baseline ? NumbersOf(baseline.Figure, indicator, widened) : null;

    private NumberSet? ReferenceBase(bool widened) =>
        reference!.Baseline is { } baseline ? NumbersOf(baseline.Figure, reference.Indicator, widened) : null;

    private static NumberSet NumbersOf(Figure figure, Indicator of, bool widened)
    {
        var numbers = figure.NumbersIn(of.Unit);
        return widened ? numbers.Widen(figure.HalfUnitIn(of.Unit)) : numbers;
    }

    /// <summary>What is shown of a compared set: growth as the mean a year.</summary>
    private NumberSet Shown(NumberSet compared) => evidence.IsGrowth ? compared.Map(Mean) : compared;

    private Rational Mean(Rational factor)
    {
        foreach (var known in KnownRates())
        {
            if (known >= -100 && Evidence.Factor(known, evidence.Years) == factor)
            {
                return known;
            }
        }

        return GrowthScale.Mean(factor, evidence.Years);
    }

    /// <summary>Rates of which the factor is the power: they are shown as printed, not as a root.</summary>
    private IEnumerable<Rational> KnownRates()
    {
        var required = TargetLines.MetSet(target, indicator);
        Rational?[] known = [required.Lower, required.Upper, target.Figure is null ? null : lines.Goal, .. evidence.Observations.Select(used => (Rational?)used.Figure!.Number)];
        return known.OfType<Rational>();
    }

    private NumberSet? ReferenceShown() => reference is null ? null : Shown(Counted(reference, widened: false));

    private Rational? MeasureOf(NumberSet shown, bool exactBase) => !shown.IsPoint || !exactBase ? null : rule.Measure switch
    {
        Measure.GrowthMargin => target.Kind == TargetKind.InStep
            ? ReferenceShown() is { IsPoint: true } other ? shown.Lower!.Value - other.Lower!.Value : null
            : shown.Lower!.Value - lines.Goal,
        _ => lines.MeasureOf(shown.Lower!.Value, Base(widened: false)?.Lower),
    };

    private static decimal? Margin(NumberSet shown, NumberSet line)
    {
        if (!shown.IsPoint || line.IsEmpty || (line.Lower is null && line.Upper is null))
        {
            return null;
        }

        var value = shown.Lower!.Value;
        Rational? above = line.Lower is { } lower ? value - lower : null;
        Rational? below = line.Upper is { } upper ? upper - value : null;
        return Numbers.Short(above is { } a && below is { } b ? Rational.Min(a, b) : (above ?? below)!.Value);
    }

    private int FinestPlaces() => evidence.Observations.Select(used => used.Figure).Append(target.Figure).Append(indicator.Baseline?.Figure)
        .OfType<Figure>().Select(Places).DefaultIfEmpty().Max();

    /// <summary>The decimal places of a figure once it is written in the unit that counts.</summary>
    private int Places(Figure figure)
    {
        var digit = figure.HalfUnitExact * 2;
        if (figure.Unit is { } unit && unit.IsConvertibleTo(evidence.Unit))
        {
            digit *= unit.FactorTo(evidence.Unit);
        }

        var places = 0;
        for (; digit < 1; places++)
        {
            digit *= 10;
        }

        return places;
    }
}
