namespace FiveYearPlan;

/// <summary>
/// Whether more or less is better: as stated; else by the bound of a target; else by the target against the base; else
/// by the words or the sign of a change; else more, and that is said.
/// </summary>
internal sealed class DirectionReader(Indicator named, RowPlace place, DiagnosticBag bag)
{
    private const string Rank = "位"; // better when lower

    private static readonly BilingualText StateIt = new(
        "可注明 increase、decrease 或 neither", "state increase, decrease or neither to be sure");

    public Direction Read(Direction? stated, IReadOnlyList<Target> targets, Baseline? baseline)
    {
        var bound = targets
            .Where(target => target.Kind is TargetKind.Level or TargetKind.Total or TargetKind.EachYear or TargetKind.Change or TargetKind.AverageGrowth)
            .Select(target => Requirement.BetterBy(target.Figure!)).FirstOrDefault(direction => direction is not null);
        if (stated is { } direction)
        {
            if (bound is { } other && other != direction && direction != Direction.Neither)
            {
                bag.Add(
                    DiagnosticCode.DirectionContradicted, place, "direction", PlanWords.Directions.Word(direction),
                    new BilingualText($"目标界限为{PlanWords.Directions.Text(other).Chinese}", $"the target's bound says {PlanWords.Directions.Word(other)}"));
            }

            return direction;
        }

        if (bound is { } byBound)
        {
            return byBound;
        }

        if (named.Unit.Symbol == Rank)
        {
            return Direction.Decrease;
        }

        if (named.Says("保有量"))
        {
            bag.Add(DiagnosticCode.DirectionUnstated, place, "direction", null, StateIt);
            return Direction.Increase;
        }

        return ByDistance(targets, baseline) ?? ByWord(targets) ?? ByChange(targets, baseline) ?? Assumed(targets);
    }

    private Direction? ByDistance(IReadOnlyList<Target> targets, Baseline? baseline)
    {
        var level = targets.FirstOrDefault(target => target.Kind == TargetKind.Level)?.Figure;
        if (level is null || baseline is null)
        {
            return null;
        }

        var target = Requirement.Number(level, Direction.Increase, named.Unit);
        return target.CompareTo(Requirement.Number(baseline.Figure, Direction.Increase, named.Unit)) switch
        {
            > 0 => Direction.Increase,
            < 0 => Direction.Decrease,
            _ => null,
        };
    }

    private static Direction? ByWord(IReadOnlyList<Target> targets) => targets
        .Where(target => target.Kind == TargetKind.Direction)
        .Select(target => Cell.Read(target.Printed).Better).FirstOrDefault();

    /// <summary>The sign of a change; where the name says 降低 and a level to fall from is printed, a change without a sign is a fall.</summary>
    private Direction? ByChange(IReadOnlyList<Target> targets, Baseline? baseline) =>
        targets.FirstOrDefault(target => target.Kind == TargetKind.Change)?.Figure!.Number switch
        {
            > 0 => named.IsReduction && baseline is not null ? Direction.Decrease : Direction.Increase,
            < 0 => Direction.Decrease,
            _ => null,
        };

    /// <summary>Printed reductions are better the greater they are; without a figure the direction decides nothing.</summary>
    private Direction Assumed(IReadOnlyList<Target> targets)
    {
        if (!named.IsReduction && targets.Any(target => Target.HasFigure(target.Kind) || target.Kind == TargetKind.Direction))
        {
            bag.Add(DiagnosticCode.DirectionAssumed, place, "direction", null, StateIt);
        }

        return Direction.Increase;
    }
}
