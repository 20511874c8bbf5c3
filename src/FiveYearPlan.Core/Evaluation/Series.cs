using NodaTime;

namespace FiveYearPlan;

/// <summary>
/// The observations of one indicator that may decide: of its territory and population, at its prices, in its unit, with a
/// stated period inside the plan that has ended by the as-of date, and of each figure the last vintage.
/// </summary>
internal sealed class Series
{
    private readonly IReadOnlyList<Observation> _all;
    private readonly PlanPeriod _period;
    private readonly LocalDate _asOf;

    public Series(Indicator indicator, IEnumerable<Observation> observations, PlanPeriod period, LocalDate asOf, IEnumerable<SeriesBreak> breaks)
    {
        Indicator = indicator;
        Breaks = new BreakLinks(breaks);
        _period = period;
        _asOf = asOf;
        _all = [.. observations];
    }

    public Indicator Indicator { get; }

    public BreakLinks Breaks { get; }

    /// <summary>The last day of the base year; of the year before the plan where no base is printed.</summary>
    public LocalDate BaseDay => new(Indicator.Baseline?.Year ?? (_period.FirstYear - 1), 12, 31);

    /// <summary>The usable observations of some kinds in order of time, of those ending together the longest last, and why others of these kinds are not usable.</summary>
    public (IReadOnlyList<Observation> Usable, Reason Otherwise) Of(int dueYear, params ObservationKind[] kinds)
    {
        var usable = new List<Observation>();
        var otherwise = Reason.NoObservation;
        foreach (var observation in _all.Where(known => kinds.Contains(known.Kind)))
        {
            // What covers another time or another territory is ignored, whatever else may be wrong with it.
            if (observation.HasScopeOf(Indicator) is false || (observation.Period is { } period && !IsInTime(period, dueYear)))
            {
                continue;
            }

            if (Obstacle(observation) is not { } obstacle)
            {
                usable.Add(observation);
            }
            else if (otherwise == Reason.NoObservation || obstacle < otherwise)
            {
                otherwise = obstacle;
            }
        }

        var latest = usable
            .GroupBy(known => (known.Kind, known.Period))
            .Select(vintages => vintages.MaxBy(Rank)!)
            .OrderBy(known => known.Period!.End).ThenByDescending(known => known.Period!.Start).ThenBy(known => known.Kind);
        return ([.. latest], otherwise);
    }

    /// <summary>
    /// The levels of this scope and unit that end by a day, those from before the plan among them, in order of time; of
    /// each period the last vintage.
    /// </summary>
    public IReadOnlyList<Observation> History(LocalDate upTo) =>
    [
        .. _all.Where(known => known.Kind == ObservationKind.Level && known.Period?.End <= upTo && Obstacle(known) is null && known.HasScopeOf(Indicator) is true)
            .GroupBy(known => known.Period).Select(vintages => vintages.MaxBy(Rank)!)
            .OrderBy(known => known.Period!.End).ThenByDescending(known => known.Period!.Start),
    ];

    /// <summary>By what a value of a day is multiplied to compare with the base; <see langword="null"/> where a break without a factor lies between.</summary>
    public Rational? LinkBetween(LocalDate baseDay, LocalDate upTo) =>
        Breaks.Link(Breaks.EpochOf(upTo), Breaks.EpochOf(baseDay, Indicator.Baseline?.Revision?.Date));

    private Reason? Obstacle(Observation observation)
    {
        if (observation.HasScopeOf(Indicator) is null)
        {
            return Reason.ScopeUnstated;
        }

        if (observation.Period is null)
        {
            return Reason.PeriodUnstated;
        }

        var asked = Joining.UnitOf(observation.Kind, Indicator);
        if (observation.Figure is { Unit: { } unit } && !unit.IsConvertibleTo(asked) && !unit.IsPointsOf(asked))
        {
            return Reason.UnitMismatch;
        }

        return observation.PriceBasis != PriceBasis.Unstated && Indicator.PriceBasis != PriceBasis.Unstated
            && observation.PriceBasis != Indicator.PriceBasis ? Reason.BasisMismatch : null;
    }

    private bool IsInTime(DateInterval period, int dueYear) =>
        period.Start >= _period.FirstDay && period.End <= _asOf && period.End.Year <= dueYear;

    // Observations at a stated basis come before those whose basis is only assumed, comparable prices before current ones.
    private static (int, int) Rank(Observation observation) => ((int)(observation.Vintage ?? Vintage.Final), observation.PriceBasis switch
    {
        PriceBasis.Comparable => 2,
        PriceBasis.Current => 1,
        PriceBasis.Unstated => 0,
    });
}
