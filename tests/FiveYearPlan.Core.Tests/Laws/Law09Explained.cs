using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace FiveYearPlan.Tests;

internal static partial class Laws
{
    /// <summary>
    /// Recomputing the last step gives the verdict: its comparison is true, of the very number that the observations
    /// make, and says the same as the verdict.
    /// </summary>
    /// <remarks>
    /// Left out: of single schemes rows whose stated direction contradicts the bound of the target; what is not assessable for another reason than an imprecise figure, or whose growth is imprecise down to
    /// below −100 %, as nothing is compared then; and of what is imprecise the rows with an imprecise base, where the
    /// required set is that of its worst number. What the observations make is recomputed where each of them is one
    /// number; on which side the required numbers lie is not known where they have more digits than a figure holds.
    /// </remarks>
    public static string? Explained(Func<LawCase, TargetResult> evaluate, LawFocus? focus = null) => LawRun.Find(
        LawFocus.Or(focus).Of(LawCases.AllKinds),
        known =>
        {
            var result = evaluate(known);
            if (focus is not null && known.ReadRow() is var row && row.Targets.Any(target => Contradicts(target, row.Direction)))
            {
                return LawRun.NotApplicable;
            }

            if (result.Steps.Count == 0 || (result.Reason is { } reason
                && (reason != Reason.ImpreciseFigure || result.Counted is null || Imprecise(known.Base) is not null
                    || known.Others.Any(other => Imprecise(other.Text) is not null))))
            {
                return LawRun.NotApplicable;
            }

            return Misfit(known, result) is { } misfit ? $"{result}: {misfit}" : null;
        },
        LawFocus.Or(focus).Cases);

    private static string? Misfit(LawCase known, TargetResult result)
    {
        var text = result.Steps[^1].Numbers;
        if (Cell.Read(text).Kind == CellKind.Declared)
        {
            return (text != "未完成") == result.IsGood ? null : "the declaration says otherwise";
        }

        if (Statement.Read(text) is not { } statement)
        {
            return "the last step compares nothing";
        }

        return !statement.IsTrue ? "what the last step says is not true"
            : LawCount.Of(known) is { } count && !IsCount(statement.Left, count, known) ? $"the observations make {count}"
            : (statement.Says(result.Required), result) switch
            {
                _ when result.Required is null && statement.IsRelation => null,
                (true, { IsGood: true }) or (false, { IsBad: true }) or (null, { Reason: Reason.ImpreciseFigure }) => null,
                _ => "the last step says otherwise than the verdict",
            };
    }

    /// <summary>Growth is compared as the factor over all years or, where one rate is observed for all of them, as that rate.</summary>
    private static bool IsCount(NumberSet left, Rational count, LawCase known) => left.Equals(NumberSet.Point(count))
        || (known.Kind is TargetKind.AverageGrowth or TargetKind.InStep && left is { IsPoint: true, Lower: { } rate }
            && (Rational.One + (rate / 100)).Pow(known.LatestEnd.Year - 2020) == count);

    /// <summary>The comparison of a last step, in the notation of StepWriter: numbers with a relation, or sets.</summary>
    private sealed partial record Statement(NumberSet Left, string Relation, NumberSet Right)
    {
        public bool IsTrue => Relation switch
        {
            "≥" => Left.Lower >= Right.Lower!.Value,
            ">" => Left.Lower > Right.Lower!.Value,
            "≤" => Left.Lower <= Right.Lower!.Value,
            "<" => Left.Lower < Right.Lower!.Value,
            "⊆" => Left.IsWithin(Right) is true,
            "∩" => Left.IsWithin(Right) is false,
            _ => Left.IsWithin(Right) is null,
        };

        public bool IsRelation => Relation is "≥" or ">" or "≤" or "<";

        /// <summary>Whether it says good or bad, given the side on which the required numbers lie; null for neither.</summary>
        public bool? Says(Figure? required) => (Relation, required) switch
        {
            ("⊆", _) => true,
            ("∩", _) => false,
            ("⊈", _) => null,
            ("≥" or ">", { Upper: null }) or ("≤" or "<", { Lower: null }) => true,
            _ => false,
        };

        public static Statement? Read(string text)
        {
            var match = Pattern().Match(text);
            return match.Success && Set(match.Groups[1].Value) is { } left && Set(match.Groups[3].Value) is { } right
                && (match.Groups[2].Value == "∩") == (match.Groups[4].Length > 0)
                ? new(left, match.Groups[2].Value, right) : null;
        }

        private static NumberSet? Set(string text) => text switch
        {
            "?" => null,
            ['≥', .. var number] => NumberSet.AtLeast(Number(number)),
            ['>', .. var number] => NumberSet.Above(Number(number)),
            ['≤', .. var number] => NumberSet.AtMost(Number(number)),
            ['<', .. var number] => NumberSet.Below(Number(number)),
            ['[' or '(', .. var ends, ']' or ')'] when ends.Split(", ") is [var lower, var upper] =>
                NumberSet.Between(Number(lower), text[0] == '[', Number(upper), text[^1] == ']'),
            _ => NumberSet.Point(Number(text)),
        };

        private static Rational Number(string text)
        {
            var (whole, divisor) = text.Split('/') is [var dividend, var by] ? (dividend, BigInteger.Parse(by, CultureInfo.InvariantCulture)) : (text, BigInteger.One);
            var places = whole.Contains('.', StringComparison.Ordinal) ? whole.Length - whole.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
            var digits = BigInteger.Parse(whole.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
            return Rational.Of(digits, divisor * BigInteger.Pow(10, places));
        }

        [GeneratedRegex("^(.+?) (≥|>|≤|<|⊆|∩|⊈) (.+?)( = ∅)?$", RegexOptions.CultureInvariant)]
        private static partial Regex Pattern();
    }
}
