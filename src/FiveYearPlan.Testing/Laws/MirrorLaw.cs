namespace FiveYearPlan.Testing;

/// <summary>All values negated, above and below and the direction swapped: the verdict and the margin stay.</summary>
internal static class MirrorLaw
{
    public static string? Ask(LawCase known, LawJudge judge)
    {
        var mirrored = known.Rewriting(PrintedCells.Negate, PrintedCells.Negate) with
        {
            Direction = known.Direction == Direction.Increase ? Direction.Decrease : Direction.Increase,
        };
        var (before, after) = (judge.Judge(known), judge.Judge(mirrored));
        return before.Rank is null && after.Rank is null && before.Reason == after.Reason ? LawRun.SaysNothing
            : before.Verdict == after.Verdict && before.Reason == after.Reason && before.Margin == after.Margin && IsMirrored(before.Required, after.Required)
                ? null : $"{before}\nmirrored, {mirrored}: {after}";
    }

    private static bool IsMirrored(Figure? left, Figure? right) => left is null || right is null
        ? left is null && right is null : left.Lower == -right.Upper && left.Upper == -right.Lower;
}
