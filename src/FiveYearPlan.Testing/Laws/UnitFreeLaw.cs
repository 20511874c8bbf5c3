namespace FiveYearPlan.Testing;

/// <summary>
/// Base, target and observations printed in a unit ten thousand times as great say the same. Says nothing of nought where a
/// scheme replaces it by 0.001 of whatever the unit is.
/// </summary>
internal static class UnitFreeLaw
{
    private const decimal Factor = 10_000;

    public static string? Ask(LawCase known, LawJudge judge, Scheme scheme)
    {
        if (scheme.ReplacesZero && (PrintedCells.FigureIn(known.Base) is { Number: 0 } || PrintedCells.FigureIn(known.Target) is { Number: 0 }))
        {
            return LawRun.SaysNothing;
        }

        var before = judge.Judge(known);
        if (before.Rank is null && before.Reason != Reason.ImpreciseFigure)
        {
            return LawRun.SaysNothing;
        }

        var rewritten = known.Rewriting(PrintedCells.TenThousandth, PrintedCells.TenThousandth) with { Unit = "亿元", Limit = known.Limit / Factor };
        var after = judge.Judge(rewritten);
        var factor = known.Kind is TargetKind.AverageGrowth ? 1 : Factor;
        return before.Verdict == after.Verdict && before.Reason == after.Reason && before.Margin == after.Margin * factor
            && before.Required?.Lower == after.Required?.Lower * factor && before.Required?.Upper == after.Required?.Upper * factor
            ? null : $"in 万元: {before}\nin 亿元: {after}";
    }
}
