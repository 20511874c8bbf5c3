using System.Globalization;
using CsCheck;

namespace FiveYearPlan.Tests;

internal static partial class Laws
{
    /// <summary>
    /// Same input, same bytes: evaluated twice, with the observations in another order, in a culture with other signs, and
    /// from several threads at once.
    /// </summary>
    /// <remarks>
    /// Nothing is left out but two observations of one series and period, of which by design the later given takes the
    /// place of the earlier. That the runtimes agree is tested by running all tests on both.
    /// </remarks>
    public static string? Deterministic(Func<LawCase, TargetResult> evaluate, LawFocus? focus = null) => LawRun.Find(
        Gen.OneOf(LawFocus.Or(focus).All, LawFocus.Or(focus).Fuzz),
        known =>
        {
            if (known.Given.GroupBy(printed => (printed.Indicator, End(printed), printed.Kind)).Any(group => group.Count() > 1))
            {
                return LawRun.NotApplicable;
            }

            var expected = evaluate(known).Json();
            var threads = new string[2];
            Parallel.For(0, threads.Length, i => threads[i] = evaluate(known).Json());
            var again = evaluate(known).Json();
            var reversed = evaluate(known with { Reversed = true }).Json();
            var reordered = evaluate(known with { Others = [.. known.Others.Reverse()] }).Json();
            return Difference("evaluated again", expected, again)
                ?? Difference("in reverse order", expected, reversed)
                ?? Difference("in another order", expected, reordered)
                ?? Difference("in another culture", expected, Elsewhere(() => evaluate(known).Json()))
                ?? threads.Select(thread => Difference("on another thread", expected, thread)).FirstOrDefault(difference => difference is not null);
        },
        LawFocus.Or(focus).Cases / 2);

    // A running total or a change that begins later than the plan is read as beginning with it, so that the end is all.
    private static LocalDate? End(LawObservation printed) => ReportingPeriod.TryRead(printed.Period, out var period) ? period!.End : null;

    private static string Elsewhere(Func<string> write)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (culture.NumberFormat.NegativeSign, culture.NumberFormat.NumberDecimalSeparator) = ("−", ",");
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            return write();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string? Difference(string how, string expected, string actual)
    {
        if (expected == actual)
        {
            return null;
        }

        var at = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"{how}: «{From(expected)}» became «{From(actual)}»";

        string From(string text) => text[Math.Max(0, at - 60)..Math.Min(text.Length, at + 120)];
    }
}

public sealed class Law10DeterministicTests
{
    [Fact]
    public void Law10_Library_Holds() => LawAssert.Holds(Laws.Deterministic(LawCase.Evaluate));

    /// <summary>The observation that is given last is taken for the latest.</summary>
    [Fact]
    public void Law10_OrderDependent_IsCaught() => LawAssert.IsCaught(Laws.Deterministic(known =>
        LawCase.Evaluate(known with { Latest = known.Given.Last(), Others = [.. known.Given.SkipLast(1).Take(1)] })));

    /// <summary>The margin is written in the culture of the thread.</summary>
    [Fact]
    public void Law10_CultureDependent_IsCaught() => LawAssert.IsCaught(Laws.Deterministic(known =>
    {
        var result = LawCase.Evaluate(known);
        return result with { Json = () => $"{result.Json()} {result.Margin}" };
    }));

    /// <summary>Something is remembered from one evaluation to the next.</summary>
    [Fact]
    public void Law10_Remembering_IsCaught()
    {
        var evaluations = 0;
        LawAssert.IsCaught(Laws.Deterministic(known =>
        {
            var (result, count) = (LawCase.Evaluate(known), Interlocked.Increment(ref evaluations));
            return count % 100 == 0 ? result with { Json = () => "" } : result;
        }));
    }
}
