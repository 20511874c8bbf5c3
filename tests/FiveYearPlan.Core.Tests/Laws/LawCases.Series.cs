using CsCheck;

namespace FiveYearPlan.Tests;

/// <content>Kinds that are counted over several periods, or from the base.</content>
internal static partial class LawCases
{
    private static Gen<LawCase> Total() =>
        from moment in LawMoment.Any
        from scheme in LawMoment.Scheme
        from due in LawMoment.DueYear
        from goal in LawNumbers.Any
        from earlier in LawNumbers.Near(LawNumbers.Fit(goal / 5)).Array[moment.Years - 1]
        let line = Line(0, goal, moment.Elapsed(due))
        from latest in LawNumbers.Near(LawNumbers.Fit(line - Sum(earlier)), LawNumbers.Fit(goal - Sum(earlier)), line, goal)
        from text in LawNumbers.Observed(latest)
        from shape in Gen.Frequency((6, 'y'), (3, 'r'), (1, 'g'))
        from target in LawNumbers.Required(goal)
        from direction in Directions
        let parts = moment.Earlier.Zip(earlier, (year, part) => new LawObservation(year, LawNumbers.Plain(part))).ToList()
        select moment.Case(TargetKind.Total, scheme) with
        {
            Unit = "万人",
            Direction = direction,
            Target = $"[{target}]",
            DueYear = due,
            Latest = shape == 'r' ? new(moment.Running, text, ObservationKind.Total) : new(moment.Period, text),
            Others = shape switch { 'y' => parts, 'g' => [.. parts.Skip(1)], _ => [] },
        };

    private static Gen<LawCase> Change() =>
        from moment in LawMoment.Any
        from scheme in LawMoment.Scheme
        from start in LawNumbers.Any
        from goal in LawNumbers.Any
        from change in LawNumbers.Near(Line(0, goal, moment.Elapsed(null)), goal, 0)
        from printed in Gen.Bool
        from baseCell in printed ? Gen.Const(LawNumbers.Plain(start)) : LawNumbers.Observed(start)
        from text in LawNumbers.Observed(printed ? change : LawNumbers.Fit(start + change))
        from target in LawNumbers.Required(goal)
        from direction in Directions
        select moment.Case(TargetKind.Change, scheme) with
        {
            Direction = direction,
            Base = baseCell,
            Annual = $"[{target}]",
            Latest = printed ? new(moment.Running, text, ObservationKind.Change) : new(moment.Period, text),
        };

    private static Gen<LawCase> Reduction() =>
        from moment in LawMoment.Any
        from scheme in LawMoment.Scheme
        from goal in LawNumbers.Rates
        from target in LawNumbers.Required(goal)
        from whole in Gen.Bool
        let years = moment.IsHalf || whole ? 1 : moment.Years
        from earlier in LawNumbers.Rates.Array[years - 1]
        from latest in LawNumbers.Near(Missing(earlier, Line(0, goal, moment.Elapsed(null))), Missing(earlier, goal), LawNumbers.Fit(goal / 5))
        from text in LawNumbers.Observed(latest)
        select moment.Case(TargetKind.Reduction, scheme) with
        {
            Name = "单位能耗降低",
            Unit = "%",
            Annual = $"[{target}]",
            Latest = new(years == 1 ? moment.Running : moment.Period, text, ObservationKind.Change),
            Others = years == 1 ? [] : [.. moment.Earlier.Zip(earlier, (year, rate) => new LawObservation(year, LawNumbers.Plain(rate), ObservationKind.Change))],
        };

    private static Gen<LawCase> AverageGrowth() =>
        from moment in LawMoment.AnyYear
        from scheme in LawMoment.Scheme
        from goal in LawNumbers.Rates
        from target in LawNumbers.Required(goal)
        from shape in Gen.Frequency((2, 'y'), (1, 'm'), (1, 'l'))
        from earlier in Gen.Frequency((2, Gen.Const(goal)), (1, LawNumbers.Rates)).Array[moment.Years - 1]
        from latest in LawNumbers.Near(goal)
        from text in LawNumbers.Observed(latest)
        from start in Gen.OneOf(100m, 1m, 50.0m, 0m, -4m)
        from level in LawNumbers.Near(LawNumbers.Fit(Grown(start, goal, moment.Years)))
        from baseCell in LawNumbers.Observed(start)
        from levelText in LawNumbers.Observed(level)
        from direction in Directions
        select moment.Case(TargetKind.AverageGrowth, scheme) with
        {
            Name = "收入增长",
            Annual = target,
            Direction = direction,
            Base = shape == 'l' ? baseCell : null,
            Latest = shape switch
            {
                'l' => new(moment.Period, levelText),
                'm' => new(moment.Running, text, ObservationKind.Growth),
                _ => new(moment.Period, text, ObservationKind.Growth),
            },
            Others = shape == 'y' ? [.. moment.Earlier.Zip(earlier, (year, rate) => new LawObservation(year, LawNumbers.Plain(rate), ObservationKind.Growth))] : [],
        };

    private static Gen<LawCase> InStep() =>
        from moment in LawMoment.AnyYear
        from scheme in LawMoment.Scheme
        from other in LawNumbers.Rates
        from others in LawNumbers.Observed(other)
        from own in LawNumbers.Near(other)
        from text in LawNumbers.Observed(own)
        from yearly in Gen.Bool
        from direction in Gen.Frequency<string?>((4, null), (1, "decrease"))
        let plain = LawNumbers.Plain(other)
        select moment.Case(TargetKind.InStep, scheme) with
        {
            Name = "居民收入",
            Annual = "与经济增长同步",
            Direction = direction,
            Latest = new(yearly ? moment.Period : moment.Running, text, ObservationKind.Growth),
            Others =
            [
                .. yearly ? moment.Earlier.Select(year => new LawObservation(year, plain, ObservationKind.Growth)) : [],
                .. yearly ? moment.Earlier.Select(year => new LawObservation(year, plain, ObservationKind.Growth, LawCase.Reference)) : [],
                new(yearly ? moment.Period : moment.Running, others, ObservationKind.Growth, LawCase.Reference),
            ],
        };

    private static decimal Sum(IEnumerable<decimal> parts) => LawNumbers.Fit(parts.Sum());

    /// <summary>The reduction that chained to the earlier ones makes the whole; rounded.</summary>
    private static decimal Missing(IEnumerable<decimal> earlier, decimal whole)
    {
        var left = earlier.Aggregate(1m, (product, rate) => product * (1 - (rate / 100)));
        return left == 0 ? whole : LawNumbers.Fit(Math.Round(100 * (1 - ((1 - (whole / 100)) / left)), 4));
    }

    private static decimal Grown(decimal start, decimal rate, int years)
    {
        for (var year = 0; year < years; year++)
        {
            start = Math.Round(start * (1 + (rate / 100)), 20);
        }

        return start;
    }
}
