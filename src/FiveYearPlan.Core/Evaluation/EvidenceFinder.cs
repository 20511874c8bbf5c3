using NodaTime;

namespace FiveYearPlan;

/// <summary>
/// Finds what decides about a target: level by level, total by totals or flows, change by a change or a difference,
/// reductions and growth by a chain without gaps. Nothing else decides.
/// </summary>
internal sealed class EvidenceFinder(Series series, PlanPeriod period, Target target, bool over, NumberSet met, DiagnosticBag bag)
{
    private readonly Indicator _indicator = series.Indicator;
    private readonly LocalDate _lastDay = new(target.DueYear, 12, 31);

    public Found Find() => target.Kind switch
    {
        TargetKind.Level or TargetKind.Direction => AtTheEnd(Level(Counting.Single)),
        TargetKind.Total => Total(),
        TargetKind.Change => Change(),
        TargetKind.Reduction => Reduction(),
        TargetKind.AverageGrowth or TargetKind.InStep => Growth(),
        TargetKind.EachYear => EachYear(),
        TargetKind.Assigned => Declaration(),
        TargetKind.Words => new Found(Reason.Words),
    };

    /// <summary>The average growth up to a year's end, for an in-step target to be held against.</summary>
    public Found GrowthUpTo(LocalDate end) => Growth(end);

    private Found Level(Counting counting)
    {
        var (levels, otherwise) = Levels();
        if (levels.Count == 0)
        {
            return new Found(otherwise);
        }

        var last = levels[^1];
        var link = series.LinkBetween(series.BaseDay, last.Period!.End);
        return new Found(new Evidence(_indicator, counting, [last], last.Period.End)
        {
            Years = last.Period.End.Year - series.BaseDay.Year,
            Link = link,
        });
    }

    /// <summary>Levels of a flow count for whole years only.</summary>
    private (IReadOnlyList<Observation> Levels, Reason Otherwise) Levels()
    {
        var (levels, otherwise) = series.Of(target.DueYear, ObservationKind.Level);
        if (_indicator.Quantity != Quantity.Flow)
        {
            return (levels, otherwise);
        }

        foreach (var part in levels.Where(known => !IsOneYear(known.Period!)))
        {
            PartOfYear(part);
        }

        return ([.. levels.Where(known => IsOneYear(known.Period!))], otherwise);
    }

    private Found Total()
    {
        ObservationKind[] kinds = _indicator.Quantity == Quantity.Flow ? [ObservationKind.Level, ObservationKind.Total] : [ObservationKind.Total];
        var (pieces, otherwise) = series.Of(target.DueYear, kinds);
        if (pieces.Count == 0)
        {
            return new Found(otherwise);
        }

        var latest = pieces.Max(known => known.Period!.End);
        var running = pieces.LastOrDefault(known => known.Kind == ObservationKind.Total);
        var chain = running is not null && running.Period!.End == latest ? [running] : Tiling.Find(pieces, period.FirstDay, latest);
        if (running is not null)
        {
            CompareWithSum(running, pieces);
        }

        return AtTheEnd(chain.Count == 0
            ? new Found(Reason.IncompleteSeries)
            : new Found(new Evidence(_indicator, chain.Count == 1 ? Counting.Single : Counting.Sum, chain, latest)));
    }

    private void CompareWithSum(Observation running, IReadOnlyList<Observation> pieces)
    {
        var parts = Tiling.Find([.. pieces.Where(known => known.Kind == ObservationKind.Level)], period.FirstDay, running.Period!.End);
        if (parts.Count == 0)
        {
            return;
        }

        var end = running.Period.End;
        var sum = new Evidence(_indicator, Counting.Sum, parts, end).Count(null, widened: false);
        if (!sum.Overlaps(new Evidence(_indicator, Counting.Single, [running], end).Count(null, widened: false)))
        {
            var text = Numbers.Text(sum);
            bag.Add(
                DiagnosticCode.TotalsDisagree, RowPlace.At(_indicator.Id), ReportingPeriod.Write(running.Period), running.Printed,
                new BilingualText($"分期合计为 {text}", $"the parts sum to {text}"));
        }
    }

    private Found Change()
    {
        var (changes, otherwise) = series.Of(target.DueYear, ObservationKind.Change);
        var (level, change) = (Level(Counting.Difference), changes.LastOrDefault());
        if (change is not null && (level.Evidence is not { } other || other.End <= change.Period!.End))
        {
            return AtTheEnd(new Found(new Evidence(_indicator, Counting.Single, [change], change.Period!.End)));
        }

        if (level.Evidence is null)
        {
            return new Found(changes.Count == 0 && level.Reason == Reason.NoObservation ? otherwise : level.Reason!.Value);
        }

        return AtTheEnd(FromBase(level));
    }

    private Found Reduction()
    {
        var (changes, otherwise) = series.Of(target.DueYear, ObservationKind.Change);
        var (usable, parts) = Split(changes, known => IsWholeYears(known.Period!) || known.Period!.Start == period.FirstDay);
        return Chained(usable, parts, otherwise, Counting.Chain);
    }

    private Found Growth(LocalDate? upTo = null)
    {
        ObservationKind[] kinds = _indicator.IsGrowthRate ? [ObservationKind.Growth, ObservationKind.Level] : [ObservationKind.Growth];
        var (rates, otherwise) = series.Of(target.DueYear, kinds);
        var (usable, parts) = Split([.. rates.Where(known => upTo is not { } day || known.Period!.End <= day)], known => IsWholeYears(known.Period!));
        var chained = Chained(usable, parts, otherwise, Counting.Growth);

        // Growth at comparable prices comes from printed rates only, and that of a growth rate from nothing else either.
        if (_indicator.PriceBasis == PriceBasis.Comparable || _indicator.IsGrowthRate || _indicator.Baseline is null)
        {
            return chained;
        }

        var level = LevelAtYearEnd(upTo);
        return level.Evidence is not { } derived || (chained.Evidence is { } printed && printed.End >= derived.End)
            ? chained
            : AtTheEnd(FromBase(level));
    }

    private Found LevelAtYearEnd(LocalDate? upTo)
    {
        var levels = series.Of(target.DueYear, ObservationKind.Level).Usable
            .Where(known => IsYearEnd(known.Period!.End) && (_indicator.Quantity != Quantity.Flow || IsOneYear(known.Period))
                && (upTo is not { } day || known.Period.End <= day)).ToList();
        if (levels.Count == 0)
        {
            return new Found(Reason.NoObservation);
        }

        var end = levels[^1].Period!.End;
        return new Found(new Evidence(_indicator, Counting.GrowthFromBase, [levels[^1]], end)
        {
            Years = end.Year - series.BaseDay.Year,
            Link = series.LinkBetween(series.BaseDay, end),
        });
    }

    private Found Chained(IReadOnlyList<Observation> usable, IReadOnlyList<Observation> parts, Reason otherwise, Counting counting)
    {
        foreach (var part in parts)
        {
            PartOfYear(part);
        }

        if (usable.Count == 0)
        {
            return new Found(otherwise);
        }

        var latest = usable.Max(known => known.Period!.End);
        var chain = Tiling.Find(usable, period.FirstDay, latest);
        return AtTheEnd(chain.Count == 0
            ? new Found(Reason.IncompleteSeries)
            : new Found(new Evidence(_indicator, counting, chain, latest) { Years = counting == Counting.Growth ? latest.Year - period.FirstYear + 1 : 1 }));
    }

    /// <summary>A year that fails decides at once; else every year up to the latest must be known.</summary>
    private Found EachYear()
    {
        var (levels, otherwise) = Levels();
        var years = levels.Where(known => IsYearEnd(known.Period!.End)).GroupBy(known => known.Period!.End.Year).Select(year => year.Last()).ToList();
        if (years.Count == 0)
        {
            return new Found(otherwise);
        }

        var last = years[^1].Period!.End;
        var judged = years.Select(known => (Observation: known, Numbers: new Evidence(_indicator, Counting.Single, [known], last).Count(null, widened: false))).ToList();
        var weakest = judged.OrderBy(year => year.Numbers.IsWithin(met) switch { false => 0, null => 1, true => 2 }).First();
        var failed = weakest.Numbers.IsWithin(met) is false;
        if (!failed && years.Count < last.Year - period.FirstYear + 1)
        {
            return new Found(Reason.IncompleteSeries);
        }

        if (!failed && over && last != _lastDay)
        {
            return new Found(Reason.NoObservation);
        }

        var closest = failed ? weakest : judged.Where(year => year.Numbers.IsWithin(met) == weakest.Numbers.IsWithin(met))
            .MinBy(year => met.Upper is null ? year.Numbers.Lower ?? 0 : met.Lower is null ? -(year.Numbers.Upper ?? 0) : Rational.Zero);
        return new Found(new Evidence(_indicator, Counting.Single, [closest.Observation], last));
    }

    private Found Declaration()
    {
        var (declared, otherwise) = series.Of(target.DueYear, ObservationKind.Declared);
        var last = declared.LastOrDefault();
        return last is null || (over && last.Period!.End != _lastDay)
            ? new Found(otherwise == Reason.NoObservation ? Reason.Assigned : otherwise)
            : new Found(new Evidence(_indicator, Counting.Declaration, [last], last.Period!.End));
    }

    private Found FromBase(Found level) =>
        _indicator.Baseline is null ? new Found(Reason.NoBaseline)
        : level.Evidence!.Link is null ? new Found(Reason.SeriesBreak)
        : level;

    /// <summary>From the last day on only what covers the whole time decides.</summary>
    private Found AtTheEnd(Found found) =>
        over && found.Evidence is { } evidence && evidence.End != _lastDay ? new Found(Reason.NoObservation) : found;

    private void PartOfYear(Observation part) => bag.Add(
        DiagnosticCode.PartOfYear, RowPlace.At(_indicator.Id), ReportingPeriod.Write(part.Period!), part.Printed);

    private static (IReadOnlyList<Observation> Usable, IReadOnlyList<Observation> Parts) Split(
        IReadOnlyList<Observation> observations, Func<Observation, bool> isUsable) =>
        ([.. observations.Where(isUsable)], [.. observations.Where(known => !isUsable(known))]);

    private static bool IsYearEnd(LocalDate day) => day is { Month: 12, Day: 31 };

    private static bool IsWholeYears(DateInterval days) => days.Start is { Month: 1, Day: 1 } && IsYearEnd(days.End);

    internal static bool IsOneYear(DateInterval days) => IsWholeYears(days) && days.Start.Year == days.End.Year;

    /// <summary>The evidence, or why there is none.</summary>
    internal readonly record struct Found(Evidence? Evidence, Reason? Reason)
    {
        public Found(Evidence evidence)
            : this(evidence, null)
        {
        }

        public Found(Reason reason)
            : this(null, reason)
        {
        }
    }
}
