namespace FiveYearPlan.Testing;

/// <summary>
/// Base, target and observations printed in a unit ten thousand times as great say the same. Says nothing of nought where a
/// scheme replaces it by 0.001 of whatever the unit is. A required number that is a true root agrees to eleven digits, as it is
/// rounded to twelve, and of an observation at its very end the law says nothing.
/// </summary>
internal static class UnitFreeLaw
{
    private const decimal Factor = 10_000;
    private const decimal Rounding = 0.00000000001m;

    public static string? Ask(LawCase known, LawJudge judge, Scheme scheme, bool isRounded)
    {
        if (scheme.ReplacesZero && (PrintedCells.FigureIn(known.Base) is { Number: 0 } || PrintedCells.FigureIn(known.Target) is { Number: 0 }))
        {
            return LawRun.SaysNothing;
        }

        var before = judge.Judge(known);
        if ((before.Rank is null && before.Reason != Reason.ImpreciseFigure)
            || (isRounded && before.Required is { } line && Math.Abs(before.Margin ?? 1) <= Math.Abs(line.Lower ?? line.Upper ?? 0) * Rounding))
        {
            return LawRun.SaysNothing;
        }

        var rewritten = known.Rewriting(PrintedCells.TenThousandth, PrintedCells.TenThousandth) with { Unit = "亿元", Limit = known.Limit / Factor };
        var after = judge.Judge(rewritten);
        var factor = known.Kind is TargetKind.AverageGrowth ? 1 : Factor;
        return before.Verdict == after.Verdict && before.Reason == after.Reason && (isRounded || before.Margin == after.Margin * factor)
            && IsSame(before.Required?.Lower, after.Required?.Lower * factor) && IsSame(before.Required?.Upper, after.Required?.Upper * factor)
            ? null : $"in 万元: {before}\nin 亿元: {after}";

        bool IsSame(decimal? left, decimal? right) => left == right || (isRounded && left is { } one && right is { } other && Math.Abs(one - other) <= Math.Abs(one) * Rounding);
    }
}
