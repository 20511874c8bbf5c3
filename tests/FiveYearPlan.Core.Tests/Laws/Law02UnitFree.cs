using CsCheck;

namespace FiveYearPlan.Tests;

internal static partial class Laws
{
    private static readonly (string Small, string Large)[] UnitPairs = [("万元", "亿元"), ("人", "万人"), ("元/人", "万元/人"), ("平方米", "公顷")];

    /// <summary>
    /// Changing the unit of base, target and observation together changes nothing, nor does printing an observation in
    /// another unit than its column: required and margin are the same amounts.
    /// </summary>
    /// <remarks>
    /// Figures are rewritten in the unit 10 000 times as great, decimal places moved with the point, so that both say the
    /// same with the same precision. Left out: reductions, in step and assigned, whose figures are in % or none at all; and
    /// figures of more than 20 decimal places, as the numbers of a result have no more than 28.
    /// </remarks>
    public static string? UnitFree(Func<LawCase, TargetResult> evaluate, LawFocus? focus = null) => LawRun.Find(
        Gen.Select(
            LawFocus.Or(focus).Of(TargetKind.Level, TargetKind.Total, TargetKind.Change, TargetKind.AverageGrowth, TargetKind.EachYear, TargetKind.Direction),
            Gen.OneOf(UnitPairs), Gen.Bool, (known, units, mixed) => (Case: known with { Unit = units.Small }, units.Large, Mixed: mixed)),
        input =>
        {
            var (known, large, mixed) = input;
            var cells = known.Given.Select(printed => printed.Text).Append(known.Base).Append(known.Target);
            if (cells.Any(cell => LawText.FigureIn(cell)?.DecimalPlaces > 20))
            {
                return LawRun.NotApplicable;
            }

            var rates = known.Kind == TargetKind.AverageGrowth;
            string? Scale(string? cell) => LawText.Map(cell, figure => LawText.Scale(figure, 0.0001m));
            LawObservation Observed(LawObservation printed) => printed.Kind == ObservationKind.Growth ? printed
                : mixed ? printed with { Text = WithUnit(printed.Text, known.Unit) }
                : printed with { Text = Scale(printed.Text)! };
            var rewritten = known.MapObservations(Observed) with
            {
                Unit = large,
                Base = Scale(known.Base),
                Target = Scale(known.Target),
                Annual = rates ? known.Annual : Scale(known.Annual),
            };
            var (before, after) = (evaluate(known), evaluate(rewritten));
            var factor = rates ? 1 : 10_000m;
            return before.Verdict == after.Verdict && before.Reason == after.Reason && before.Measure == after.Measure
                && before.Margin == after.Margin * factor && SameNumbers(before.Required, after.Required, factor)
                ? null : $"{before}\nbut {rewritten}: {after}";
        },
        LawFocus.Or(focus).Cases);

    private static string WithUnit(string text, string unit) => Figure.TryParse(text, out var figure) ? figure.WithUnit(Unit.Parse(unit)).ToString() : text;

    private static bool SameNumbers(Figure? left, Figure? right, decimal factor) =>
        left is null || right is null ? left is null && right is null : left.Set.Equals(right.Set.Times(factor));
}

public sealed class Law02UnitFreeTests
{
    [Fact]
    public void Law2_Library_Holds() => LawAssert.Holds(Laws.UnitFree(LawCase.Evaluate));

    /// <summary>The unit that an observation prints is not looked at.</summary>
    [Fact]
    public void Law2_IgnoredUnit_IsCaught() => LawAssert.IsCaught(Laws.UnitFree(known => LawCase.Evaluate(known.MapObservations(
        printed => printed with { Text = printed.Text.Replace("万元", "", StringComparison.Ordinal) }))));

    /// <summary>Short of the line by less than 0.01 of whatever unit is near enough.</summary>
    [Fact]
    public void Law2_AbsoluteTolerance_IsCaught() => LawAssert.IsCaught(Laws.UnitFree(known =>
    {
        var result = LawCase.Evaluate(known);
        return result.Verdict == Verdict.Behind && result.Margin > -0.01m ? result with { Verdict = Verdict.OnTrack } : result;
    }));
}
