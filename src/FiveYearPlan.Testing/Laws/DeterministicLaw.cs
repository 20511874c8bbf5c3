using System.Globalization;

namespace FiveYearPlan.Testing;

/// <summary>
/// Evaluated twice, with the observations in another order, and on a thread of another culture: the same bytes. Says nothing
/// of two observations of one period, of which by design the later given takes the place of the earlier.
/// </summary>
internal static class DeterministicLaw
{
    private static readonly CultureInfo Elsewhere = new("")
    {
        NumberFormat = { NegativeSign = "−", NumberDecimalSeparator = "," },
    };

    public static string? Ask(LawCase known, LawJudge judge)
    {
        var dossier = LawJudge.Read(known);
        if (dossier.Observations.GroupBy(one => (one.Indicator, one.Period?.End, one.Kind)).Any(group => group.Count() > 1))
        {
            return LawRun.SaysNothing;
        }

        var reversed = Dossier.Of(dossier.Plan).With(dossier.Observations.Reverse());
        var expected = judge.Judge(dossier, known.AsOf).Evaluation.ToJson();
        return Difference("evaluated again", expected, judge.Judge(dossier, known.AsOf).Evaluation.ToJson())
            ?? Difference("in reverse order", expected, judge.Judge(reversed, known.AsOf).Evaluation.ToJson())
            ?? Difference("on a thread of another culture", expected, OnThread(() => judge.Judge(LawJudge.Read(known), known.AsOf).Evaluation.ToJson()));
    }

    private static string OnThread(Func<string> write)
    {
        var (written, thrown) = ("", (Exception?)null);
        var thread = new Thread(() =>
        {
            try
            {
                written = write();
            }
            catch (Exception exception)
            {
                thrown = exception;
            }
        })
        {
            CurrentCulture = Elsewhere,
        };
        thread.Start();
        thread.Join();
        return thrown is null ? written : $"{thrown.GetType().Name}: {thrown.Message}";
    }

    private static string? Difference(string how, string expected, string actual)
    {
        if (expected == actual)
        {
            return null;
        }

        var at = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"{how}: «{From(expected)}» became «{From(actual)}»";

        string From(string text) => text[Math.Max(0, Math.Min(text.Length, at) - 60)..Math.Min(text.Length, at + 100)].ReplaceLineEndings(" ");
    }
}
