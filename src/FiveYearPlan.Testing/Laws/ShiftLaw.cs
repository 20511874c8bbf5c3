namespace FiveYearPlan.Testing;

/// <summary>A whole number added to base, target and observations: the verdict and the margin stay, and what is required moves with them.</summary>
internal static class ShiftLaw
{
    public static string? Ask(LawCase known, LawJudge judge)
    {
        var by = new[] { 1m, -1m, 7m, -60m, 1000m }[known.Variation % 5];
        string Shifted(string cell) => PrintedCells.Shift(cell, by);
        var (before, after) = (judge.Judge(known), judge.Judge(known.Rewriting(Shifted, Shifted)));
        return before.Rank is null && after.Rank is null && before.Reason == after.Reason ? LawRun.SaysNothing
            : before.Verdict == after.Verdict && before.Reason == after.Reason && before.Margin == after.Margin
                && before.Required?.Lower + by == after.Required?.Lower && before.Required?.Upper + by == after.Required?.Upper
                ? null : $"{before}\nall moved by {PrintedCells.Plain(by)}: {after}";
    }
}
