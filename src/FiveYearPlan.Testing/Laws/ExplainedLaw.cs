using System.Text.RegularExpressions;

namespace FiveYearPlan.Testing;

/// <summary>
/// The comparison of the last step is true, is of the very number that the printed observations make, and says the same as
/// the verdict. Says nothing where nothing is compared, and of imprecise figures, whose points the law of soundness checks.
/// </summary>
internal static partial class ExplainedLaw
{
    public static string? Ask(LawCase known, LawJudge judge)
    {
        var result = judge.Judge(known);
        if (result.Rank is null || result.Steps.Count == 0 || PrintedCells.IsImprecise(known.Base))
        {
            return LawRun.SaysNothing;
        }

        var text = result.Steps[^1].Numbers;
        if (known.Kind == TargetKind.Assigned)
        {
            return (text != "未完成") == result.IsGood ? null : $"{result}: the declaration says otherwise";
        }

        if (Comparison().Match(text) is not { Success: true } match || Ratio.Read(match.Groups[1].Value) is not { } left || Ratio.Read(match.Groups[3].Value) is not { } right)
        {
            return LawRun.SaysNothing;
        }

        var (relation, order) = (match.Groups[2].Value, left.CompareTo(right));
        var isTrue = relation switch { "≥" => order >= 0, ">" => order > 0, "≤" => order <= 0, _ => order < 0 };
        return !isTrue ? $"{result}: what the last step says is not true"
            : LawNumbers.Count(known) is { } count && !IsCount(left, count, known) ? $"{result}: the observations make {count.Numerator}/{count.Denominator}"
            : Says(relation, result.Required) is { } good && good != result.IsGood ? $"{result}: the last step says otherwise than the verdict"
            : null;
    }

    /// <summary>Growth is compared as the factor over all years or, where one rate is observed for all of them, as that rate.</summary>
    private static bool IsCount(Ratio left, Ratio count, LawCase known) => left.CompareTo(count) == 0
        || (known.Kind is TargetKind.AverageGrowth or TargetKind.InStep && known.Observed.Count == 1
            && ((Ratio.Of(100) + left) / Ratio.Of(100)).Pow(LawNumbers.Years(known.Latest.Period)).CompareTo(count) == 0);

    /// <summary>Whether a relation says good or bad, given the side on which the required numbers lie.</summary>
    private static bool? Says(string relation, Figure? required) => required switch
    {
        { Lower: not null, Upper: null } => relation is "≥" or ">",
        { Lower: null, Upper: not null } => relation is "≤" or "<",
        _ => null,
    };

    [GeneratedRegex("^(.+?) (≥|>|≤|<) (.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Comparison();
}
