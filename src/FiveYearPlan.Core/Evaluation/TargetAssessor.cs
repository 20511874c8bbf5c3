using NodaTime;

namespace FiveYearPlan;

/// <summary>Judges one target of one indicator under a scheme at a date.</summary>
/// <param name="scheme">The rules.</param>
/// <param name="plan">The plan.</param>
/// <param name="asOf">The date.</param>
/// <param name="seriesOf">Gives the observations of an indicator.</param>
/// <param name="bag">What collects the findings.</param>
/// <param name="verdictOnly">Whether the numbers that show how a verdict came about are left out.</param>
internal sealed class TargetAssessor(
    Scheme scheme, Plan plan, LocalDate asOf, Func<Indicator, Series> seriesOf, DiagnosticBag bag, bool verdictOnly = false)
{
    public TargetAssessment Assess(Indicator indicator, Target target)
    {
        indicator = Based(indicator);
        var over = !target.IsImplied && asOf >= new LocalDate(target.DueYear, 12, 31);
        var steps = new StepWriter(indicator, target, over ? scheme.NotAssessableAtEnd : scheme.NotAssessable);
        var rule = scheme.RuleFor(target.Kind, indicator.IsHold(target));
        if (rule is null)
        {
            return Unassessed(target.Kind == TargetKind.Words ? Reason.Words : Reason.OutOfDomain);
        }

        if (!over && rule.Grades.All(grade => grade.When.HasFlag(Conditions.Over)))
        {
            return Unassessed(Reason.NotYetDue);
        }

        var met = TargetLines.MetSet(target, indicator);
        var found = new EvidenceFinder(seriesOf(indicator), plan.Period, target, over, met, bag).Find();
        Evidence? reference = null;
        if (found.Evidence is { } own && target.Kind == TargetKind.InStep)
        {
            (found, reference) = InStep(indicator, target, own, over);
        }

        if (found.Evidence is not { } evidence)
        {
            return Unassessed(found.Reason!.Value);
        }

        if (target.Kind == TargetKind.Direction && rule.Grades.Any(grade => grade.When.HasFlag(Conditions.Met)) && (indicator.Baseline is null || evidence.Link is null))
        {
            return Unassessed(indicator.Baseline is null ? Reason.NoBaseline : Reason.SeriesBreak);
        }

        foreach (var observation in evidence.Observations)
        {
            CheckBasis(indicator, observation);
        }

        var elapsed = plan.Period.Until(target.DueYear).Elapsed(evidence.End, scheme.TimeConvention);
        if (scheme.AcceptedElapsed.Count > 0 && !scheme.AcceptedElapsed.Contains(elapsed))
        {
            return Unassessed(Reason.OutOfDomain);
        }

        ReportZero(indicator, target, rule);
        CheckQuantity(indicator, evidence);
        if (reference is not null)
        {
            CheckQuantity(plan[target.Reference!], reference);
        }

        var trend = NeedsTrend(rule) ? Trend.Of(seriesOf(indicator), target, evidence) : null;
        var lines = new TargetLines(indicator, target, scheme, rule, evidence, elapsed, trend);
        var judging = new Judging(indicator, target, scheme, rule, evidence, lines, reference, over);
        return judging.OutOfDomain is { } outside ? Unassessed(outside)
            : verdictOnly ? Bare(judging.Judge())
            : judging.Assess(elapsed, steps);

        TargetAssessment Bare(Judgement judgement) =>
            new(target, judgement.Verdict, judgement.Reason, judgement.Grade?.Label ?? steps.NotAssessable, () => []);

        TargetAssessment Unassessed(Reason reason) =>
            new(target, Verdict.NotAssessable, reason, steps.NotAssessable, () => steps.Unassessed(reason)) { Measure = rule?.Measure ?? Measure.None };
    }

    /// <summary>
    /// The indicator with the base that the scheme takes from its series where none is printed: the first available year
    /// from the base year on, of a flow a whole one (Open SDG, considerations for the base year; Eustat, consideration 3).
    /// </summary>
    private Indicator Based(Indicator indicator)
    {
        if (!scheme.BaseFromSeries || indicator.Baseline is not null)
        {
            return indicator;
        }

        var earliest = indicator.Row.BaseYear ?? (plan.Period.FirstYear - 1);
        var first = YearEnds.Levels(seriesOf(indicator), asOf).Values.FirstOrDefault(level => level.Period!.End.Year >= earliest);
        return first?.Figure!.In(indicator.Unit) is { } figure
            ? indicator.With(new Baseline(figure, first.Period!.End.Year, source: first.Source))
            : indicator;
    }

    private static bool NeedsTrend(Rule rule) => rule.Measure == Measure.ProjectedShare
        || rule.Grades.Any(grade => (grade.When & (Conditions.TrendHelpful | Conditions.TrendNotAdverse | Conditions.LastChangeHelpful)) != 0);

    private void ReportZero(Indicator indicator, Target target, Rule rule)
    {
        if (!scheme.ReplacesZero || rule.Measure is not (Measure.GrowthRatio or Measure.GrowthRate))
        {
            return;
        }

        foreach (var (field, figure) in new[] { ("base", indicator.Baseline?.Figure), ("target", target.Figure) })
        {
            if (figure is { Number: 0, RangeEnd: null })
            {
                bag.Add(DiagnosticCode.ZeroReplaced, RowPlace.At(indicator.Id), field, figure.ToString(), new BilingualText("按 0.001 计算", "0.001 is used"));
            }
        }
    }

    /// <summary>Both growths up to the same year, or why they cannot be held against each other.</summary>
    private (EvidenceFinder.Found Own, Evidence? Reference) InStep(Indicator indicator, Target target, Evidence own, bool over)
    {
        if (target.Reference is null || plan.FindAll(target.Reference) is not [var other])
        {
            return (new EvidenceFinder.Found(Reason.NoObservation), null);
        }

        var finder = new EvidenceFinder(seriesOf(other), plan.Period, target, over, NumberSet.Empty, bag);
        var found = finder.GrowthUpTo(own.End);
        if (found.Evidence is not { } reference)
        {
            return (found, null);
        }

        if (reference.End != own.End)
        {
            var earlier = new EvidenceFinder(seriesOf(indicator), plan.Period, target, over, NumberSet.Empty, bag).GrowthUpTo(reference.End);
            if (earlier.Evidence is not { } shorter || shorter.End != reference.End)
            {
                return (new EvidenceFinder.Found(Reason.NoObservation), null);
            }

            own = shorter;
        }

        var bases = new[] { (own, indicator), (reference, other) }
            .Select(known => Basis(known.Item1, known.Item2)).Where(basis => basis != PriceBasis.Unstated).Distinct().Count();
        return bases > 1 ? (new EvidenceFinder.Found(Reason.BasisMismatch), null) : (new EvidenceFinder.Found(own), reference);
    }

    private static PriceBasis Basis(Evidence evidence, Indicator indicator) =>
        evidence.Observations.Select(known => known.PriceBasis).FirstOrDefault(basis => basis != PriceBasis.Unstated, indicator.PriceBasis);

    /// <summary>
    /// A level for half a year is all of a stock and half of a flow: where the row does not say which it is, the reader is told
    /// what was taken. A single day is that of a stock, a share is one for any time.
    /// </summary>
    private void CheckQuantity(Indicator indicator, Evidence evidence)
    {
        if (indicator.IsQuantityStated || indicator.Quantity == Quantity.Flow || FigureUnits.Percent.IsConvertibleTo(indicator.Unit))
        {
            return;
        }

        var taken = PlanWords.Quantities.Text(indicator.Quantity);
        foreach (var level in evidence.Observations.Where(known => known is { Kind: ObservationKind.Level, Period: { Length: > 1 } days } && !EvidenceFinder.IsOneYear(days)))
        {
            bag.Add(
                DiagnosticCode.QuantityAssumed, RowPlace.At(indicator.Id), ReportingPeriod.Write(level.Period!), level.Printed, new BilingualText(
                    $"请注明 quantity（数量类型）：时点数 stock、时期数 flow 或比率 rate；暂按{taken.Chinese}处理",
                    $"state quantity: stock, flow or rate; taken to be a {taken.English}"));
        }
    }

    private void CheckBasis(Indicator indicator, Observation observation)
    {
        var (ofTarget, observed) = (indicator.PriceBasis, observation.PriceBasis);
        if ((ofTarget == PriceBasis.Unstated) == (observed == PriceBasis.Unstated))
        {
            return;
        }

        var (chinese, english) = (PlanWords.PriceBases.Text(observed == PriceBasis.Unstated ? ofTarget : observed).Chinese, PlanWords.PriceBases.Text(observed == PriceBasis.Unstated ? ofTarget : observed).English);
        bag.Add(
            DiagnosticCode.BasisAssumed, RowPlace.At(indicator.Id), observation.Period is { } period ? ReportingPeriod.Write(period) : null, observation.Printed,
            observed == PriceBasis.Unstated
                ? new BilingualText($"目标为{chinese}", $"the target's is {english}")
                : new BilingualText($"实绩为{chinese}，目标未注明", $"the observation's is {english}, the target's is not printed"));
    }
}
