namespace FiveYearPlan.Testing;

/// <summary>A better latest observation never gives a worse verdict; not assessable stands outside the order.</summary>
internal static class MonotoneLaw
{
    public static string? Ask(LawCase known, LawJudge judge)
    {
        if (PrintedCells.FigureIn(known.Latest.Text) is null)
        {
            return LawRun.SaysNothing;
        }

        var by = new[] { 1m, 0.1m, 5m, 0.01m, 40m }[known.Variation % 5];

        // Printed reductions are better the greater they are.
        var sign = known.Direction == Direction.Decrease && known.Kind != TargetKind.Reduction ? -1 : 1;
        var better = known.Observing(PrintedCells.Shift(known.Latest.Text, sign * by));
        var (before, after) = (judge.Judge(known), judge.Judge(better));
        return before.Rank is null || after.Rank is null ? LawRun.SaysNothing
            : before.Rank > after.Rank ? $"observed {known.Latest.Text}: {before}\nobserved {better.Latest.Text}, which is better: {after}" : null;
    }
}
