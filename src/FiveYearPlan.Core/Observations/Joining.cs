using NodaTime;

namespace FiveYearPlan;

/// <summary>
/// Fits an observation to its indicator: a figure without a unit takes the indicator's (growth is in %), and a running
/// total or a change since the base begins where the plan begins.
/// </summary>
internal static class Joining
{
    /// <param name="observation">The observation.</param>
    /// <param name="plan">The plan that it reports on.</param>
    /// <param name="place">Where it stands, for findings.</param>
    /// <param name="bag">What collects the findings.</param>
    /// <param name="isRecord">Whether the rows are a record of what is known: figures from before the plan, or of another territory, are meant as such and no finding.</param>
    public static Observation Join(Observation observation, Plan plan, RowPlace place, DiagnosticBag bag, bool isRecord = false)
    {
        var indicator = plan[observation.Indicator];
        observation = observation.WithIndicator(indicator.Id);
        if (observation.Figure is { } figure)
        {
            var unit = UnitOf(observation.Kind, indicator);
            if (figure.In(unit) is { } inUnit)
            {
                observation = ReferenceEquals(inUnit, figure) ? observation : observation.WithFigure(inUnit);
            }
            else
            {
                bag.Add(
                    DiagnosticCode.UnitMismatch, place, "unit", figure.Unit!.Symbol,
                    new BilingualText($"可换算为{unit.Symbol}的单位", $"a unit that converts into {unit.Symbol}"));
            }
        }

        if (!isRecord)
        {
            CheckScope(observation, indicator, place, null, bag);
        }

        if (observation.Period is not { } period)
        {
            return observation;
        }

        var start = plan.Period.FirstDay;
        var lastDue = Math.Max(plan.Period.LastYear, indicator.TargetVersions.Select(target => target.DueYear).DefaultIfEmpty().Max());
        if (period.Start < start || period.End.Year > lastDue)
        {
            // What nothing is promised about cannot be judged, whatever time it covers.
            if (indicator.TargetVersions.Count > 0 && !(isRecord && period.End < start))
            {
                bag.Add(
                    DiagnosticCode.OutsidePlan, place, "period", ReportingPeriod.Write(period),
                    new BilingualText($"{plan.Period} 年之内", $"within {plan.Period}"));
            }

            return observation;
        }

        var countsFromStart = observation.Kind == ObservationKind.Total
            || (observation.Kind == ObservationKind.Change && !indicator.CountsReductions);
        if (!countsFromStart || period.Start == start)
        {
            return observation;
        }

        var widened = new DateInterval(start, period.End);
        if (observation.Kind == ObservationKind.Total)
        {
            bag.Add(
                DiagnosticCode.PeriodWidened, place, "period", ReportingPeriod.Write(period),
                new BilingualText($"按 {ReportingPeriod.Write(widened)} 理解", $"read as {ReportingPeriod.Write(widened)}"));
        }

        return observation.WithPeriod(widened);
    }

    /// <summary>The unit in which figures of a kind count: growth and reductions in %, all else in the indicator's.</summary>
    public static Unit UnitOf(ObservationKind kind, Indicator indicator) =>
        kind == ObservationKind.Growth || (kind == ObservationKind.Change && indicator.CountsReductions) ? FigureUnits.Percent : indicator.Unit;

    /// <summary>Whether an observation is of the indicator's territory and population; <see langword="null"/> where that is unstated.</summary>
    public static bool? HasScopeOf(this Observation observation, Indicator indicator)
    {
        var territory = observation.Territory ?? indicator.Territory;
        var population = observation.Population ?? indicator.Population;
        return territory == Territory.Unstated || population == Population.Unstated
            ? null
            : territory == indicator.Territory && population == indicator.Population;
    }

    /// <summary>Reports an observation of another territory or population than its indicator's.</summary>
    public static void CheckScope(Observation observation, Indicator indicator, RowPlace place, string? field, DiagnosticBag bag)
    {
        if (observation.HasScopeOf(indicator) is not false || indicator.TargetVersions.Count == 0)
        {
            return;
        }

        var byTerritory = observation.Territory is { } territory && territory != indicator.Territory;
        var (given, wanted) = byTerritory
            ? (PlanWords.Territories.Text(observation.Territory!.Value), PlanWords.Territories.Text(indicator.Territory))
            : (PlanWords.Populations.Text(observation.Population!.Value), PlanWords.Populations.Text(indicator.Population));
        bag.Add(DiagnosticCode.ScopeMismatch, place, field ?? (byTerritory ? "territory" : "population"), given.English, new BilingualText($"该指标为{wanted.Chinese}", $"the indicator's is {wanted.English}"));
    }
}
