namespace FiveYearPlan.Tests;

internal static partial class Laws
{
    /// <summary>
    /// Negating base, target and observation, swapping above and below and the direction changes nothing; required is
    /// mirrored and the margin stays.
    /// </summary>
    /// <remarks>
    /// The direction is stated in both, as "else more is better" is no symmetric rule. Left out: kinds other than level
    /// (with holds), change and direction, as sums, rates and declarations are not distances; and targets printed with
    /// ≈, 余 or 近, as there is no word for their mirror image. Where others are, required is not compared, as the ranges
    /// that stand for them may have more decimal places.
    /// </remarks>
    public static string? Mirror(Func<LawCase, TargetResult> evaluate, LawFocus? focus = null) => LawRun.Find(
        LawFocus.Or(focus).Of(TargetKind.Level, TargetKind.Change, TargetKind.Direction),
        known =>
        {
            var direction = known.ReadRow().Direction;
            known = known with { Direction = Word(direction) };
            LawObservation Observed(LawObservation printed) =>
                printed with { Text = LawText.Map(printed.Text, figure => LawText.Negate(figure, keepsForm: false))! };
            var mirrored = known.MapObservations(Observed) with
            {
                Direction = Word(Opposite(direction)),
                Base = LawText.Map(known.Base, figure => LawText.Negate(figure, keepsForm: false)),
                Target = LawText.Map(known.Target, figure => LawText.Negate(figure, keepsForm: true)),
                Annual = LawText.Map(known.Annual, figure => LawText.Negate(figure, keepsForm: true)),
            };
            var (before, after) = (evaluate(known), evaluate(mirrored));
            var rewritten = known.Given.Select(printed => printed.Text).Append(known.Base)
                .Any(cell => LawText.FigureIn(cell)?.Form is FigureForm.About or FigureForm.Over or FigureForm.Near);
            return before.Verdict == after.Verdict && before.Reason == after.Reason && before.Margin == after.Margin
                && (rewritten || SameNumbers(before.Required, after.Required, -1))
                ? null : $"{before}\nbut {mirrored}: {after}";
        },
        LawFocus.Or(focus).Cases);

    private static string Word(Direction direction) => direction switch
    {
        FiveYearPlan.Direction.Increase => "increase",
        FiveYearPlan.Direction.Decrease => "decrease",
        _ => "neither",
    };

    private static Direction Opposite(Direction direction) => direction switch
    {
        FiveYearPlan.Direction.Increase => FiveYearPlan.Direction.Decrease,
        FiveYearPlan.Direction.Decrease => FiveYearPlan.Direction.Increase,
        _ => direction,
    };
}

public sealed class Law03MirrorTests
{
    [Fact]
    public void Law3_Library_Holds() => LawAssert.Holds(Laws.Mirror(LawCase.Evaluate));

    /// <summary>At the line <c>&gt;</c> for <c>≥</c>, of rising targets only.</summary>
    [Fact]
    public void Law3_StrictLineOnOneSide_IsCaught() => LawAssert.IsCaught(Laws.Mirror(known =>
    {
        var result = LawCase.Evaluate(known);
        return result is { Verdict: Verdict.OnTrack, Margin: 0, Required.Form: FigureForm.AtLeast } ? result with { Verdict = Verdict.Behind } : result;
    }));

    /// <summary>The direction of falling targets is not looked at.</summary>
    [Fact]
    public void Law3_EverythingRises_IsCaught() => LawAssert.IsCaught(Laws.Mirror(known => LawCase.Evaluate(known with { Direction = "increase" })));

    /// <summary>Negative numbers are read without their sign.</summary>
    [Fact]
    public void Law3_LostSign_IsCaught() => LawAssert.IsCaught(Laws.Mirror(known => LawCase.Evaluate(
        known.Observing(known.Latest.Text.Replace("-", "", StringComparison.Ordinal)))));
}
