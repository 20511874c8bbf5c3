namespace FiveYearPlan.Testing;

/// <summary>
/// With the same observation, a later end of its period never turns bad into good; and a later day of evaluation alone
/// changes nothing before the target's last day. Says nothing of totals below a ceiling, of which the same sum after more
/// time is better.
/// </summary>
internal static class TimeLaw
{
    public static string? Ask(LawCase known, LawJudge judge, Scheme scheme)
    {
        var ends = LawMoment.AcceptedBy(scheme).Where(moment => moment.Years < 5).ToList();
        if (ends.Count < 2 || (known.Kind == TargetKind.Total && known.Direction == Direction.Decrease) || PrintedCells.FigureIn(known.Latest.Text) is null)
        {
            return LawRun.SaysNothing;
        }

        var first = known.Variation % (ends.Count - 1);
        var second = first + 1 + (known.Variation / 7 % (ends.Count - first - 1));
        var asOf = new LocalDate(2025, 3, 1);
        known = known with { AsOf = asOf, Due = null };
        var (before, after) = (judge.Judge(At(known, ends[first])), judge.Judge(At(known, ends[second])));
        if (before.Rank is null || after.Rank is null)
        {
            return LawRun.SaysNothing;
        }

        if (before.IsBad && after.IsGood)
        {
            return $"observed {ends[first].Period}: {before}\nobserved {ends[second].Period}: {after}";
        }

        var laterDay = judge.Judge(At(known with { AsOf = new LocalDate(2025, 12, 30) }, ends[first]));
        return laterDay.Verdict == before.Verdict && laterDay.Margin == before.Margin
            ? null : $"observed {ends[first].Period}, as of 2025-03-01: {before}\nas of 2025-12-30: {laterDay}";
    }

    private static LawCase At(LawCase known, LawMoment end)
    {
        var kind = known.Kind == TargetKind.Total ? ObservationKind.Total : known.Latest.Kind;
        return known with { Observed = [new(kind == ObservationKind.Level ? end.Period : end.Running, known.Latest.Text, kind)] };
    }
}
