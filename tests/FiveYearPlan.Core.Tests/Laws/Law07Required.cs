using CsCheck;

namespace FiveYearPlan.Tests;

internal static partial class Laws
{
    /// <summary>
    /// An observation at the end of <c>Required</c> is on the good side, one that is outside by one unit of its last digit is
    /// not; there is a <c>Required</c>; and the verdict, <c>Required</c> and the sign of <c>Margin</c> say the same of the observation as printed.
    /// </summary>
    /// <remarks>
    /// Left out of the first part: counts that several observations make by chaining, or a quotient with the base, as the
    /// latest that gives just the required count is no printable number. Left out of the second: growth and chains, as
    /// they are shown rounded, and numbers beyond 10¹², of which 28 digits may not be all. Left out of both: assigned targets, which require nothing,
    /// and rows whose stated direction contradicts the bound of the target, where either side may be good.
    /// </remarks>
    public static string? Required(Func<LawCase, TargetResult> evaluate, LawFocus? focus = null) => LawRun.Find(
        Gen.Select(
            LawFocus.Or(focus).Of([.. LawCases.AllKinds.Except([TargetKind.Assigned])]), Gen.OneOf(false, false, false, true),
            (known, mixed) => (Case: known, Mixed: mixed)),
        input =>
        {
            // A column of 亿元 with an observation that prints 万元.
            var known = input.Mixed && input.Case.Unit == "亿元" && input.Case.Latest.Kind == ObservationKind.Level
                ? input.Case.Observing(WithUnit(input.Case.Latest.Text, "万元")) : input.Case;
            var result = evaluate(known);
            return result.Required is not { } required ? RequiresNothing(known, result)
                : Inconsistency(known, result) ?? (Before(known) is { } before ? AtTheLine(known, required, before, evaluate) : null);
        },
        LawFocus.Or(focus).Cases);

    /// <summary>Of exact figures of which 28 digits are all, a verdict always says what would have been enough.</summary>
    private static string? RequiresNothing(LawCase known, TargetResult result) =>
        result.Rank is null || known.ReadRow() is var row && row.Targets.Any(target => Contradicts(target, row.Direction)) || Figures(known).Append(LawText.FigureIn(known.Annual)).OfType<Figure>().Any(figure => Beyond(figure) || figure.DecimalPlaces > 12)
            || Imprecise(known.Base) is not null || known.Others.Any(other => Imprecise(other.Text) is not null)
            ? LawRun.NotApplicable : $"{result}: nothing is required";

    private static IEnumerable<Figure?> Figures(LawCase known) =>
        known.Given.Select(printed => printed.Text).Append(known.Base).Append(known.Target).Select(LawText.FigureIn);

    private static string? Inconsistency(LawCase known, TargetResult result)
    {
        if (result.Rank is null || known.Kind is TargetKind.AverageGrowth or TargetKind.InStep or TargetKind.Reduction
            || result.Counted is not { } counted || Beyond(counted) || Beyond(result.Required!))
        {
            return null;
        }

        var within = counted.IsWithin(result.Required!);
        return (within is true && result.IsBad) || (within is false && result.IsGood) ? $"{result}: verdict and required disagree"
            : (result.Margin > 0 && result.IsBad) || (result.Margin < 0 && result.IsGood) ? $"{result}: verdict and margin disagree"
            : null;
    }

    private static bool Beyond(Figure figure) =>
        Rational.Max((figure.Set.Lower ?? 0).Abs(), (figure.Set.Upper ?? 0).Abs()) > 1_000_000_000_000m;

    /// <summary>What the count is greater by than the latest observation; <see langword="null"/> where that is no number.</summary>
    private static Rational? Before(LawCase known)
    {
        if (known.LatestEnd > known.AsOf || known.LatestEnd.Year > known.Due || Cell.Read(known.Latest.Text).Kind != CellKind.Figure)
        {
            return null;
        }

        var others = known.Others.Where(other => other.Indicator == LawCase.Id).ToList();
        return (known.Kind, known.Latest.Kind) switch
        {
            (TargetKind.Level or TargetKind.Direction, _) => Rational.Zero,
            (TargetKind.Total, ObservationKind.Total) => Rational.Zero,
            (TargetKind.Total, _) => others.Aggregate(Rational.Zero, (sum, other) => sum + LawText.FigureIn(other.Text)!.Number),
            (TargetKind.Change, ObservationKind.Change) => Rational.Zero,
            (TargetKind.Change, _) => LawText.FigureIn(known.Base) is { Value: { } start } ? -Rational.From(start) : null,
            (TargetKind.Reduction, _) or (TargetKind.AverageGrowth or TargetKind.InStep, ObservationKind.Growth) => others.Count == 0 ? Rational.Zero : null,
            _ => null,
        };
    }

    private static string? AtTheLine(LawCase known, Figure required, Rational before, Func<LawCase, TargetResult> evaluate)
    {
        var digit = Rational.One / ((Rational)10).Pow(required.DecimalPlaces);
        foreach (var (end, included, inward) in new[] { (required.Set.Lower, required.IncludesLower, 1), (required.Set.Upper, required.IncludesUpper, -1) })
        {
            if (end is not { } at)
            {
                continue;
            }

            // No quantity grows by −100 % or less or is reduced by more than 100 %.
            if ((known.Kind is TargetKind.AverageGrowth or TargetKind.InStep && at <= -100) || (known.Kind == TargetKind.Reduction && at >= 100))
            {
                continue;
            }

            var (inside, outside) = included ? (at, at - (inward * digit)) : (at + (inward * digit), at);
            var good = known.Observing(LawText.Exact(inside - before));
            if (required.Set.Contains(inside) && evaluate(good) is { IsGood: false } kept)
            {
                return $"required {required}, but inside it {good.Latest}: {kept}";
            }

            var bad = known.Observing(LawText.Exact(outside - before));
            if (evaluate(bad) is { IsGood: true } left)
            {
                return $"required {required}, but outside it {bad.Latest}: {left}";
            }
        }

        return null;
    }
}

public sealed class Law07RequiredTests
{
    [Fact]
    public void Law7_Library_Holds() => LawAssert.Holds(Laws.Required(LawCase.Evaluate));

    /// <summary>Required is rounded down to one decimal place, whatever the side.</summary>
    [Fact]
    public void Law7_RoundedToTheWrongSide_IsCaught() => LawAssert.IsCaught(Laws.Required(known =>
    {
        var result = LawCase.Evaluate(known);
        return result.Required is { Form: FigureForm.AtLeast } required && Math.Abs(required.Number) < 1e6m
            ? result with { Required = Figure.AtLeast(Math.Floor(required.Number * 10) / 10, required.Unit) } : result;
    }));

    /// <summary>At the line <c>&gt;</c> for <c>≥</c>.</summary>
    [Fact]
    public void Law7_StrictLine_IsCaught() => LawAssert.IsCaught(Laws.Required(known =>
    {
        var result = LawCase.Evaluate(known);
        return result is { Verdict: Verdict.OnTrack, Margin: 0 } ? result with { Verdict = Verdict.Behind } : result;
    }));

    /// <summary>The observation is rounded to one decimal place before it is compared.</summary>
    [Fact]
    public void Law7_RoundedObservation_IsCaught() => LawAssert.IsCaught(Laws.Required(known => LawCase.Evaluate(
        LawText.FigureIn(known.Latest.Text) is { Value: { } value } ? known.Observing(LawNumbers.Plain(Math.Round(value, 1))) : known)));

    /// <summary>The margin is not signed.</summary>
    [Fact]
    public void Law7_UnsignedMargin_IsCaught() => LawAssert.IsCaught(Laws.Required(known =>
        LawCase.Evaluate(known) is var result && result.Margin is { } margin ? result with { Margin = Math.Abs(margin) } : result));
}
