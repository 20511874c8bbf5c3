namespace FiveYearPlan.Tests;

internal static partial class Laws
{
    /// <summary>
    /// The verdict of an imprecise observation, base, or growth to keep in step with is as domain.md 6 says, checked
    /// against many of its points: all on one side, then the worst of them; on both, then
    /// <see cref="Reason.ImpreciseFigure"/>.
    /// </summary>
    /// <remarks>
    /// The direction is stated, as a base may decide it. One figure is imprecise at a time, so that its points are exact
    /// cases. Points lie at its ends or just inside, far out where there is no end, and between, at the numbers of the
    /// target and of what is required. Left out: assigned targets, which no figure decides; numbers beyond 10¹², just
    /// beside which no point can be printed; sets some of whose points admit no answer at all (growth below −100 %, no
    /// base); chains of which only a range is good, as its place in the latest figure is no printable number; and bases
    /// some of whose points would make the target a hold and some not, for which domain.md 3 says that it is none;
    /// and of growth, bases at one of whose ends, even an excluded one, it is not defined, as its line runs away towards it.
    /// </remarks>
    public static string? Sound(Func<LawCase, TargetResult> evaluate, LawFocus? focus = null) => LawRun.Find(
        LawFocus.Or(focus).Of([.. LawCases.AllKinds.Except([TargetKind.Assigned])]),
        known =>
        {
            var (latest, start) = (Imprecise(known.Latest.Text), Imprecise(known.Base));
            var reference = known.Others.LastOrDefault(other => other.Indicator == LawCase.Reference);
            var inStep = Imprecise(reference?.Text);
            if (known.Others.Any(other => other != reference && Imprecise(other.Text) is not null)
                || new[] { latest, start, inStep }.OfType<Figure>().Count() != 1)
            {
                return LawRun.NotApplicable;
            }

            known = known with { Direction = Word(known.ReadRow().Direction) };
            var result = evaluate(known);
            if (result.Reason == Reason.ImpreciseFigure && known.Direction == "neither" && Before(known) is null)
            {
                return LawRun.NotApplicable;
            }

            var points = Points((latest ?? start ?? inStep)!, known, result).Select(LawText.Exact)
                .Select(point => latest is not null ? known.Observing(point)
                    : start is not null ? known with { Base = point }
                    : known with { Others = [.. known.Others.Select(other => other == reference ? other with { Text = point } : other)] }).ToList();
            if (start is not null && focus?.Scheme is { } scheme && MeasuresGrowth(scheme) && EndsOf(start).Any(end => end.Sign == 0 || evaluate(known with { Base = LawText.Exact(end) }).Reason is not null))
            {
                return LawRun.NotApplicable;
            }

            if (start is not null && points.Append(known).Select(IsHold).Distinct().Count() > 1)
            {
                return LawRun.NotApplicable;
            }

            return Disagreement(result, [.. points.Select(point => (point, evaluate(point)))]);
        },
        LawFocus.Or(focus).Cases);

    private static string? Disagreement(TargetResult result, List<(LawCase Case, TargetResult Result)> points)
    {
        var reasons = points.Select(point => point.Result.Reason).Distinct().ToList();
        if (reasons is not [null])
        {
            return reasons.Count > 1 ? LawRun.NotApplicable
                : result.Reason is not null ? null : $"{result}\nbut every point: {reasons[0]}";
        }

        var (good, bad) = (points.FirstOrDefault(point => point.Result.IsGood), points.FirstOrDefault(point => point.Result.IsBad));
        if (good.Case is not null && bad.Case is not null)
        {
            return result.Reason == Reason.ImpreciseFigure ? null
                : $"{result}\nbut of its points {good.Case}: {good.Result}\nand {bad.Case}: {bad.Result}";
        }

        var worst = points.MinBy(point => point.Result.Rank);
        return result.Rank == worst.Result.Rank ? null : $"{result}\nbut the worst of its points is {worst.Case}: {worst.Result}";
    }

    private static Figure? Imprecise(string? cell) => LawText.FigureIn(cell) is { Value: null } figure ? figure : null;

    private static bool MeasuresGrowth(Scheme scheme) =>
        scheme.Rules.Any(rule => rule.Measure is Measure.GrowthRatio or Measure.GrowthRate or Measure.GrowthProjection);

    private static IEnumerable<Rational> EndsOf(Figure figure) => new[] { figure.Set.Lower, figure.Set.Upper }.OfType<Rational>();

    private static bool IsHold(LawCase known) => known.ReadRow() is var row && row.Targets.Any(row.IsHold);

    private static IEnumerable<Rational> Points(Figure figure, LawCase known, TargetResult result)
    {
        Rational far = 1_000_000_000_000_000m, inside = 0.0000000000000001m;
        if (Figures(known).OfType<Figure>().Any(Beyond))
        {
            throw new UnprintableException();
        }

        var (lower, upper) = (figure.Set.Lower, figure.Set.Upper);
        var (target, before) = (LawText.FigureIn(known.Target), Before(known) ?? 0);
        var edges = new[]
            {
                lower, upper, target?.Number, target?.RangeEnd, LawText.FigureIn(known.Base)?.Number,
                LawText.FigureIn(known.Latest.Text)?.Number, result.Required?.Set.Lower - before, result.Required?.Set.Upper - before,
            }
            .OfType<Rational>().Where(edge => edge.Abs() <= far).Append((lower ?? upper!.Value) + 7).Append((upper ?? lower!.Value) - 7)
            .Append(lower is null ? -far : far).Append(upper is null ? far : -far).Distinct().Order().ToList();
        return edges.Concat(edges.Select(edge => edge + inside)).Concat(edges.Select(edge => edge - inside))
            .Concat(edges.Zip(edges.Skip(1), (left, right) => (left + right) / 2))
            .Where(point => figure.Set.Contains(point) && point.TryToDecimal(out _)).Distinct();
    }
}

public sealed class Law06SoundTests
{
    [Fact]
    public void Law6_Library_Holds() => LawAssert.Holds(Laws.Sound(LawCase.Evaluate));

    /// <summary>An interval stands for its midpoint, a half-line for its end.</summary>
    [Fact]
    public void Law6_Midpoint_IsCaught() => LawAssert.IsCaught(Laws.Sound(known => LawCase.Evaluate(
        LawText.FigureIn(known.Latest.Text) is { Value: null } figure ? known.Observing(Middle(figure)) : known)));

    /// <summary>An imprecise base is taken for the number that is printed.</summary>
    [Fact]
    public void Law6_PrintedNumberOfBase_IsCaught() => LawAssert.IsCaught(Laws.Sound(known => LawCase.Evaluate(
        LawText.FigureIn(known.Base) is { Value: null } figure ? known with { Base = LawNumbers.Plain(figure.Number) } : known)));

    /// <summary>A base that is open to one side is taken for its end.</summary>
    [Fact]
    public void Law6_EndOfHalfLineBase_IsCaught() => LawAssert.IsCaught(Laws.Sound(known => LawCase.Evaluate(
        LawText.FigureIn(known.Base) is { Number: var end } and ({ Lower: null } or { Upper: null }) ? known with { Base = LawNumbers.Plain(end) } : known)));

    /// <summary>The growth to keep in step with is taken for the number that is printed.</summary>
    [Fact]
    public void Law6_PrintedNumberOfReference_IsCaught() => LawAssert.IsCaught(Laws.Sound(known => LawCase.Evaluate(known with
    {
        Others = [.. known.Others.Select(other => LawText.FigureIn(other.Text) is { Value: null } figure ? other with { Text = LawNumbers.Plain(figure.Number) } : other)],
    })));

    /// <summary>An open end is taken for a closed one.</summary>
    [Fact]
    public void Law6_OpenEndClosed_IsCaught() => LawAssert.IsCaught(Laws.Sound(known => LawCase.Evaluate(known.Observing(
        known.Latest.Text.Replace('<', '≤').Replace('>', '≥')))));

    /// <summary>An observation that is open to one side is taken for its end.</summary>
    [Fact]
    public void Law6_EndOfHalfLine_IsCaught() => LawAssert.IsCaught(Laws.Sound(known => LawCase.Evaluate(
        LawText.FigureIn(known.Latest.Text) is { Number: var end } and ({ Lower: null } or { Upper: null }) ? known.Observing(LawNumbers.Plain(end)) : known)));

    /// <summary>Of points on one side the best counts.</summary>
    [Fact]
    public void Law6_BestOfPoints_IsCaught() => LawAssert.IsCaught(Laws.Sound(known =>
    {
        var result = LawCase.Evaluate(known);
        return result.Verdict == Verdict.OnTrack && result.Margin is null ? result with { Verdict = Verdict.Achieved } : result;
    }));

    private static string Middle(Figure figure) => LawText.Exact(
        figure is { Lower: { } lower, Upper: { } upper } ? (Rational.From(lower) + upper) / 2 : figure.Number);
}
