using CsCheck;

namespace FiveYearPlan.Tests;

internal static partial class Laws
{
    private static readonly string[] NoNumbers = ["NaN", "Infinity", "∞"];

    /// <summary>
    /// Nothing that the types admit makes a rule throw, neither in judging nor in explaining nor in writing the result down;
    /// no number in it is infinite or none; and a verdict has a reason exactly when it is not assessable.
    /// </summary>
    /// <remarks>Nothing is left out. What the fuzzed texts themselves say (NaN, ∞) is no number of the result.</remarks>
    public static string? Total(Func<LawCase, TargetResult> evaluate, LawFocus? focus = null) => LawRun.Find(
        Gen.OneOf(LawFocus.Or(focus).All, LawFocus.Or(focus).Fuzz),
        known =>
        {
            var result = evaluate(known);
            var texts = result.Steps.SelectMany(step => new[] { step.In(Language.Chinese), step.In(Language.English) }).Append(result.Json());
            var given = known.ToString();
            var strange = NoNumbers.Where(word => !given.Contains(word, StringComparison.Ordinal)).ToList();
            return texts.FirstOrDefault(text => strange.Any(word => text.Contains(word, StringComparison.Ordinal))) is { } wrong
                ? $"{result}\nwrites {wrong}"
                : (result.Reason is null) == (result.Verdict == Verdict.NotAssessable) ? $"{result}: reason and verdict disagree"
                : null;
        },
        LawFocus.Or(focus).Cases);
}

public sealed class Law08TotalTests
{
    [Fact]
    public void Law8_Library_Holds() => LawAssert.Holds(Laws.Total(LawCase.Evaluate));

    /// <summary>The distance from base to target is divided by, where it is nought.</summary>
    [Fact]
    public void Law8_DivisionByDistance_IsCaught() => LawAssert.IsCaught(Laws.Total(known =>
        LawText.FigureIn(known.Base) is { } start && LawText.FigureIn(known.Target)?.Number == start.Number
            ? throw new DivideByZeroException() : LawCase.Evaluate(known)));

    /// <summary>Growth is computed in double, where a negative base has no root.</summary>
    [Fact]
    public void Law8_RootOfNegative_IsCaught() => LawAssert.IsCaught(Laws.Total(known =>
    {
        var result = LawCase.Evaluate(known);
        var root = Math.Pow((double)(LawText.FigureIn(known.Base)?.Number ?? 1), 0.2);
        return double.IsFinite(root) || result.Steps.Count == 0 ? result
            : result with
            {
                Steps = [.. result.Steps, new Step(new BilingualText("增速", "Growth"), null, root.ToString(System.Globalization.CultureInfo.InvariantCulture), null)],
            };
    }));

    /// <summary>Numbers beyond those of decimal overflow.</summary>
    [Fact]
    public void Law8_Overflow_IsCaught() => LawAssert.IsCaught(Laws.Total(known =>
    {
        _ = (LawText.FigureIn(known.Latest.Text)?.Number ?? 0) * 1_000m;
        return LawCase.Evaluate(known);
    }));

    /// <summary>A verdict that cannot be reached has no reason.</summary>
    [Fact]
    public void Law8_LostReason_IsCaught() => LawAssert.IsCaught(Laws.Total(known => LawCase.Evaluate(known) with { Reason = null }));
}
