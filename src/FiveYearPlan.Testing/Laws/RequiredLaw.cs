namespace FiveYearPlan.Testing;

/// <summary>
/// An observation at the end of what is required is on the good side, one that is outside by one unit of its last digit is
/// not; and verdict, required and the sign of the margin say the same. Says nothing of counts that chain several
/// observations or divide by the base, as the latest that gives just the required count is no printable number.
/// </summary>
internal static class RequiredLaw
{
    private const decimal Largest = 1_000_000_000_000;

    public static string? Ask(LawCase known, LawJudge judge)
    {
        var result = judge.Judge(known);
        if (result.Required is not { } required || Math.Abs(required.Lower ?? required.Upper ?? 0) > Largest)
        {
            return LawRun.SaysNothing;
        }

        return Inconsistency(known, result)
            ?? ((known.Kind == TargetKind.EachYear ? 0 : LawNumbers.Before(known)) is { } before ? AtTheLine(known, required, before, judge) : LawRun.SaysNothing);
    }

    /// <summary>Of growth and chains the required number is shown rounded.</summary>
    private static string? Inconsistency(LawCase known, LawAnswer result)
    {
        if (result.Rank is null || known.Kind is TargetKind.AverageGrowth or TargetKind.InStep or TargetKind.Reduction || result.Counted is not { } counted)
        {
            return null;
        }

        var within = counted.IsWithin(result.Required!);
        return (within is true && result.IsBad) || (within is false && result.IsGood) ? $"{result}: verdict and required disagree"
            : (result.Margin > 0 && result.IsBad) || (result.Margin < 0 && result.IsGood) ? $"{result}: verdict and margin disagree"
            : null;
    }

    private static string? AtTheLine(LawCase known, Figure required, decimal before, LawJudge judge)
    {
        var digit = 1m;
        for (var i = 0; i < required.DecimalPlaces; i++)
        {
            digit /= 10;
        }

        foreach (var (end, included, inward) in new[] { (required.Lower, required.IncludesLower, 1), (required.Upper, required.IncludesUpper, -1) })
        {
            if (end is not { } at || IsBeyond(known, at))
            {
                continue;
            }

            var inside = included ? at : at + (inward * digit);
            var within = inward > 0 ? required.Upper is not { } upper || inside < upper : required.Lower is not { } lower || inside > lower;
            var good = Kept(known, PrintedCells.Plain(inside - before));
            if (within && judge.Judge(good) is { IsGood: false } kept)
            {
                return known.Kind == TargetKind.EachYear && kept.Rank is null ? LawRun.SaysNothing : $"{required} is required, and inside it, observed {good.Latest.Text}: {kept}";
            }

            var bad = good.Observing(PrintedCells.Plain((included ? at - (inward * digit) : at) - before));
            if (judge.Judge(bad) is { IsGood: true } left)
            {
                return $"{required} is required, and outside it, observed {bad.Latest.Text}: {left}";
            }
        }

        return null;
    }

    /// <summary>The case with the latest figure, and that of every year where every year counts.</summary>
    private static LawCase Kept(LawCase known, string text) =>
        known.Kind == TargetKind.EachYear ? known with { Observed = [.. known.Observed.Select(one => one with { Text = text })] } : known.Observing(text);

    /// <summary>No quantity grows by −100 % or less or is reduced by more than 100 %.</summary>
    private static bool IsBeyond(LawCase known, decimal at) =>
        (known.Kind is TargetKind.AverageGrowth or TargetKind.InStep && at <= -100) || (known.Kind == TargetKind.Reduction && at >= 100);
}
