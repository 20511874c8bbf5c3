using CsCheck;

namespace FiveYearPlan.Tests;

/// <summary>Cases of every kind of target, most of them at an edge.</summary>
internal static partial class LawCases
{
    public static readonly TargetKind[] AllKinds =
    [
        TargetKind.Level, TargetKind.Total, TargetKind.Change, TargetKind.Reduction, TargetKind.AverageGrowth,
        TargetKind.EachYear, TargetKind.InStep, TargetKind.Direction, TargetKind.Assigned,
    ];

    private static readonly Gen<string?> Directions = Gen.Frequency<string?>((5, null), (1, "increase"), (1, "decrease"), (1, "neither"));
    private static readonly Gen<string> Units = Gen.OneOf("亿元", "%", "微克/立方米");

    public static Gen<LawCase> Of(params TargetKind[] kinds) => Gen.OneOf([.. kinds.Select(Of)]);

    /// <summary>As <see cref="Of(TargetKind[])"/>, and rows with two targets.</summary>
    public static Gen<LawCase> All { get; } = Gen.Frequency((9, Of(AllKinds)), (1, TwoTargets()));

    private static IGen<LawCase> Of(TargetKind kind) => kind switch
    {
        TargetKind.Level => Level(),
        TargetKind.Total => Total(),
        TargetKind.Change => Change(),
        TargetKind.Reduction => Reduction(),
        TargetKind.AverageGrowth => AverageGrowth(),
        TargetKind.EachYear => EachYear(),
        TargetKind.InStep => InStep(),
        TargetKind.Direction => Direction(),
        TargetKind.Assigned => Assigned(),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static Gen<LawCase> Level() =>
        from moment in LawMoment.Any
        from scheme in LawMoment.Scheme
        from due in LawMoment.DueYear
        from start in LawNumbers.Any
        from goal in Gen.Frequency((4, LawNumbers.Any), (2, LawNumbers.Near(start)), (1, Gen.Const(start)))
        from observed in LawNumbers.Near(Line(start, goal, moment.Elapsed(due)), goal, start)
        from baseCell in Gen.Frequency<string?>((1, Gen.OneOf((string?)null, null)), (6, LawNumbers.Observed(start).Select(text => (string?)text)))
        from target in LawNumbers.Required(goal)
        from text in LawNumbers.Observed(observed)
        from unit in Units
        from direction in Directions
        select moment.Case(TargetKind.Level, scheme) with
        {
            Unit = unit,
            Direction = direction,
            Base = baseCell,
            Target = target,
            DueYear = due,
            Latest = new(moment.Period, text),
        };

    private static Gen<LawCase> Direction() =>
        from moment in LawMoment.Any
        from scheme in LawMoment.Scheme
        from start in LawNumbers.Any
        from observed in LawNumbers.Near(start)
        from baseCell in LawNumbers.Observed(start)
        from text in LawNumbers.Observed(observed)
        from words in Gen.OneOf("进一步缩小", "稳中有增")
        from unit in Units
        select moment.Case(TargetKind.Direction, scheme) with { Unit = unit, Base = baseCell, Target = words, Latest = new(moment.Period, text) };

    private static Gen<LawCase> EachYear() =>
        from moment in LawMoment.AnyYear
        from scheme in LawMoment.Scheme
        from goal in LawNumbers.Any
        from target in LawNumbers.Required(goal)
        from latest in LawNumbers.Near(goal).SelectMany(LawNumbers.Observed)
        from earlier in LawNumbers.Near(goal).SelectMany(LawNumbers.Observed).Array[moment.Years - 1]
        from direction in Directions
        select moment.Case(TargetKind.EachYear, scheme) with
        {
            Direction = direction,
            Annual = "每年" + target,
            Latest = new(moment.Period, latest),
            Others = [.. moment.Earlier.Zip(earlier, (year, text) => new LawObservation(year, text))],
        };

    private static Gen<LawCase> Assigned() =>
        from moment in LawMoment.AnyYear
        from scheme in LawMoment.Scheme
        from text in Gen.OneOf("完成", "未完成", "超额完成", "5")
        select moment.Case(TargetKind.Assigned, scheme) with { Target = "市下达目标", Latest = new(moment.Period, text) };

    /// <summary>
    /// A level and growth in one row (2000, 7 % a year), a level and a change of what is to fall, and a growth rate in a
    /// unit that is none.
    /// </summary>
    private static Gen<LawCase> TwoTargets() =>
        from known in Level()
        from rate in LawNumbers.Rates.SelectMany(LawNumbers.Observed)
        from shape in Gen.OneOf("收入", "用水量降低", "价格增长率")
        select shape == "用水量降低"
            ? known with { Name = shape, Annual = $"[{rate}]", Latest = known.Latest with { Kind = ObservationKind.Change } }
            : known with { Name = shape, Annual = rate };

    private static decimal Line(decimal start, decimal goal, decimal elapsed) => LawNumbers.Fit(start + ((goal - start) * elapsed));
}
