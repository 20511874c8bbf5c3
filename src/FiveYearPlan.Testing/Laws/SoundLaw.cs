namespace FiveYearPlan.Testing;

/// <summary>
/// The verdict of an imprecise observation or base, checked against many of its points: all on one side, then the worst of
/// them; on both, then <see cref="Reason.ImpreciseFigure"/>. Says nothing of sets some of whose points admit no answer, and
/// of bases some of whose points would make the target a hold and some not.
/// </summary>
internal static class SoundLaw
{
    private const decimal Far = 1_000_000_000;

    // Closer than what true roots are rounded to, so that an excluded end is told from the points beside it no better than they do.
    private const decimal Inside = 0.000000000000001m;

    public static string? Ask(LawCase known, LawJudge judge)
    {
        var (latest, start) = (PrintedCells.IsImprecise(known.Latest.Text), PrintedCells.IsImprecise(known.Base));
        if (latest == start || known.Observed.SkipLast(1).Any(one => PrintedCells.IsImprecise(one.Text)))
        {
            return LawRun.SaysNothing;
        }

        var result = judge.Judge(known);
        var figure = PrintedCells.FigureIn(latest ? known.Latest.Text : known.Base)!;
        var points = Points(figure, known, result).Select(PrintedCells.Plain)
            .Select(point => latest ? known.Observing(point) : known with { Base = point }).ToList();

        // A base whose end admits no answer, such as growth from nought, admits none though the end itself be excluded.
        var ends = new[] { figure.Lower, figure.Upper }.OfType<decimal>().Select(PrintedCells.Plain).Select(end => known with { Base = end });
        return start && ends.Any(end => judge.Judge(end).Rank is null) ? LawRun.SaysNothing
            : start && points.Append(known).Select(IsHold).Distinct().Count() > 1 ? LawRun.SaysNothing
            : Disagreement(result, latest, [.. points.Select(point => (point, judge.Judge(point)))]);
    }

    private static string? Disagreement(LawAnswer result, bool latest, List<(LawCase Case, LawAnswer Answer)> points)
    {
        if (points.Count == 0 || points.Any(point => point.Answer.Rank is null))
        {
            return LawRun.SaysNothing;
        }

        string Of(LawCase known) => latest ? $"observed {known.Latest.Text}" : $"from {known.Base}";
        var (good, bad) = (points.FirstOrDefault(point => point.Answer.IsGood), points.FirstOrDefault(point => point.Answer.IsBad));
        if (good.Case is not null && bad.Case is not null)
        {
            return result.Reason == Reason.ImpreciseFigure ? null
                : $"{result}\nbut of its points, {Of(good.Case)}: {good.Answer}\nand {Of(bad.Case)}: {bad.Answer}";
        }

        var worst = points.MinBy(point => point.Answer.Rank);
        return result.Rank == worst.Answer.Rank ? null : $"{result}\nbut the worst of its points, {Of(worst.Case)}: {worst.Answer}";
    }

    private static bool IsHold(LawCase known)
    {
        var row = known.ToPlan().ToPlan().Indicators[0];
        return row.Targets.Any(row.IsHold);
    }

    private static List<decimal> Points(Figure figure, LawCase known, LawAnswer result)
    {
        var (lower, upper, before) = (figure.Lower, figure.Upper, LawNumbers.Before(known) ?? 0);
        var edges = new[]
            {
                lower, upper, PrintedCells.FigureIn(known.Target)?.Number, PrintedCells.FigureIn(known.Base)?.Number,
                PrintedCells.FigureIn(known.Latest.Text)?.Number, result.Required?.Lower - before, result.Required?.Upper - before, (lower ?? upper) + 7, (upper ?? lower) - 7,
            }
            .OfType<decimal>().Where(edge => Math.Abs(edge) < Far).Append(lower is null ? -Far : Far).Append(upper is null ? Far : -Far).Distinct().Order().ToList();
        return
        [
            .. edges.Concat(edges.Select(edge => edge + Inside)).Concat(edges.Select(edge => edge - Inside))
                .Concat(edges.Zip(edges.Skip(1), Between)).Where(Contains).Distinct(),
        ];

        bool Contains(decimal point) => (lower is null || point > lower || (point == lower && figure.IncludesLower))
            && (upper is null || point < upper || (point == upper && figure.IncludesUpper));
    }

    /// <summary>The middle, in ten decimal places where one of those lies between the two.</summary>
    private static decimal Between(decimal left, decimal right)
    {
        var (middle, rounded) = ((left + right) / 2, Math.Round((left + right) / 2, 10));
        return left < rounded && rounded < right ? rounded : middle;
    }
}
