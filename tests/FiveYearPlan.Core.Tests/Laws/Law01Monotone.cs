using CsCheck;

namespace FiveYearPlan.Tests;

internal static partial class Laws
{
    /// <summary>A better latest observation never gives a worse verdict; not assessable stands outside the order.</summary>
    /// <remarks>
    /// Left out: assigned targets, as declarations are not better or worse by degrees; rows where neither more nor less is
    /// better; rows whose stated direction contradicts the bound of the target, as two directions are in them; and rows of
    /// two targets, of which one may become assessable by the better figure and then be the worse.
    /// </remarks>
    public static string? Monotone(Func<LawCase, TargetResult> evaluate, LawFocus? focus = null) => LawRun.Find(
        Gen.Select(
            LawFocus.Or(focus).Of([.. LawCases.AllKinds.Except([TargetKind.Assigned])]), Gen.Int[1, 40], Gen.Int[0, 2],
            (known, steps, places) => (Case: known, Better: LawNumbers.Decimal(steps, places))),
        input =>
        {
            var (known, by) = input;
            var (row, figure) = (known.ReadRow(), LawText.FigureIn(known.Latest.Text));
            if (figure is null || row.Targets.Count == 0
                || row.Direction == FiveYearPlan.Direction.Neither || row.Targets.Any(target => Contradicts(target, row.Direction)))
            {
                return LawRun.NotApplicable;
            }

            // Printed reductions are better the greater they are.
            var sign = row.Direction == FiveYearPlan.Direction.Decrease && !row.IsReduction ? -1 : 1;
            var better = known.Observing(LawText.Shift(figure, sign * by, keepsForm: false));
            var (before, after) = (evaluate(known), evaluate(better));
            return before.Rank > after.Rank ? $"{before}\nbut with {better.Latest}: {after}" : null;
        },
        LawFocus.Or(focus).Cases);

    private static bool Contradicts(Target target, Direction direction) => target.Figure is { } figure && figure.Form switch
    {
        FigureForm.Below or FigureForm.AtMost => direction == FiveYearPlan.Direction.Increase,
        FigureForm.Above or FigureForm.AtLeast => direction == FiveYearPlan.Direction.Decrease,
        _ => false,
    };
}

public sealed class Law01MonotoneTests
{
    [Fact]
    public void Law1_Library_Holds() => LawAssert.Holds(Laws.Monotone(LawCase.Evaluate));

    /// <summary>The direction of falling targets is not looked at: bad is good and good is bad.</summary>
    [Fact]
    public void Law1_SwappedDirection_IsCaught() => LawAssert.IsCaught(Laws.Monotone(known =>
    {
        var result = LawCase.Evaluate(known);
        return known.ReadRow().Direction != Direction.Decrease ? result : result with
        {
            Verdict = result.Verdict switch
            {
                Verdict.Behind => Verdict.OnTrack,
                Verdict.OnTrack or Verdict.Achieved => known.IsOver ? Verdict.Missed : Verdict.Behind,
                Verdict.Missed => Verdict.Achieved,
                _ => result.Verdict,
            },
        };
    }));

    /// <summary>A target is met by its very number only, as if a number required itself and nothing better.</summary>
    [Fact]
    public void Law1_BeyondTargetNotMet_IsCaught() => LawAssert.IsCaught(Laws.Monotone(known =>
    {
        var result = LawCase.Evaluate(known);
        return result.Verdict == Verdict.Achieved && known.Kind == TargetKind.Level && known.Latest.Text != known.Target
            ? result with { Verdict = Verdict.OnTrack } : result;
    }));

    /// <summary>Overshooting the target is measured as distance from it.</summary>
    [Fact]
    public void Law1_AbsoluteDistance_IsCaught() => LawAssert.IsCaught(Laws.Monotone(known =>
    {
        var result = LawCase.Evaluate(known);
        return result.Margin > 3 ? result with { Verdict = known.IsOver ? Verdict.Missed : Verdict.Behind } : result;
    }));
}
