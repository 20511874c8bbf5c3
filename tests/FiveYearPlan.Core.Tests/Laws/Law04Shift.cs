using CsCheck;

namespace FiveYearPlan.Tests;

internal static partial class Laws
{
    /// <summary>
    /// Adding a whole number to base, target and observation changes nothing; required moves with them and the margin
    /// stays.
    /// </summary>
    /// <remarks>
    /// The direction is stated in both, as a figure printed with 余 or 近 is rewritten as a range, whose number is another.
    /// Where required has more digits than a figure holds, there is none to compare. Left out: kinds other than level (with holds), direction and each year, as totals, rates and printed changes are
    /// not counted from the base and move otherwise; and targets printed with 余 or 近, whose width is that of their last
    /// digit other than zero.
    /// </remarks>
    public static string? Shift(Func<LawCase, TargetResult> evaluate, LawFocus? focus = null) => LawRun.Find(
        Gen.Select(
            LawFocus.Or(focus).Of(TargetKind.Level, TargetKind.Direction, TargetKind.EachYear), Gen.OneOf(1, -1, 7, -60, 1_000_000),
            (known, by) => (Case: known, By: by)),
        input =>
        {
            var by = input.By;
            var known = input.Case with { Direction = Word(input.Case.ReadRow().Direction) };
            LawObservation Observed(LawObservation printed) =>
                printed with { Text = LawText.Map(printed.Text, figure => LawText.Shift(figure, by, keepsForm: false))! };
            var shifted = known.MapObservations(Observed) with
            {
                Base = LawText.Map(known.Base, figure => LawText.Shift(figure, by, keepsForm: false)),
                Target = LawText.Map(known.Target, figure => LawText.Shift(figure, by, keepsForm: true)),
                Annual = LawText.Map(known.Annual, figure => LawText.Shift(figure, by, keepsForm: true)),
            };
            var (before, after) = (evaluate(known), evaluate(shifted));
            var moved = before.Required is null || after.Required is null || before.Required.Set.Plus(NumberSet.Point(by)).Equals(after.Required.Set);
            return before.Verdict == after.Verdict && before.Reason == after.Reason
                && before.Margin == after.Margin && before.Measure == after.Measure && moved
                ? null : $"{before}\nbut {shifted}: {after}";
        },
        LawFocus.Or(focus).Cases);
}

public sealed class Law04ShiftTests
{
    [Fact]
    public void Law4_Library_Holds() => LawAssert.Holds(Laws.Shift(LawCase.Evaluate));

    /// <summary>Within 2 % of the line is near enough: a share of the number, not of the distance.</summary>
    [Fact]
    public void Law4_RelativeTolerance_IsCaught() => LawAssert.IsCaught(Laws.Shift(known =>
    {
        var result = LawCase.Evaluate(known);
        return result.IsBad && -result.Margin < Math.Abs(Math.Clamp(result.Required?.Number ?? 0, -1e9m, 1e9m)) * 0.02m
            ? result with { Verdict = known.IsOver ? Verdict.Achieved : Verdict.OnTrack } : result;
    }));

    /// <summary>A base of 0 is taken for no base.</summary>
    [Fact]
    public void Law4_ZeroIsAbsent_IsCaught() => LawAssert.IsCaught(Laws.Shift(known => LawCase.Evaluate(
        known.Base is "0" or "0.0" ? known with { Base = "—" } : known)));
}
