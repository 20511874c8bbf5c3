namespace FiveYearPlan;

/// <summary>
/// Writes down what was required by then. A formula stands there only where it comes to what is required; where nothing but the
/// target can be required, the step says so.
/// </summary>
internal sealed class LineStep(Target target, StepWriter.Facts facts)
{
    private static readonly BilingualText Name = new("此时应达到", "Required by then");

    private static readonly BilingualText TargetOnlyAcrossBreak = new(
        "（统计口径中断，无换算系数，只能按目标本身要求）", "(across a break in the series without a link factor only the target itself can be required)");

    private TargetLines Lines => facts.Lines;

    private Rational Goal => Lines.Goal;

    public Step? Write()
    {
        if ((facts.Line.Lower is null && facts.Line.Upper is null) || (target.Kind == TargetKind.Level && facts.Base is null))
        {
            return null;
        }

        if (Formula() is not var (symbols, numbers))
        {
            var isBroken = target.Kind == TargetKind.Level && facts.Evidence.Link is null;
            return new Step(Name, null, Numbers.Text(facts.Line), isBroken ? TargetOnlyAcrossBreak : null);
        }

        var result = $"→ {Numbers.Text(facts.Line)}";
        return new Step(Name, symbols, numbers, new BilingualText(result, result));
    }

    /// <summary>The formula of the line that is an end of what is required; of an imprecise base the end from which it is drawn.</summary>
    private (string Symbols, string Numbers)? Formula()
    {
        foreach (var (share, text, symbol) in Shares())
        {
            if (facts.Kind == Measure.LogarithmicShare)
            {
                if (GrowthLines.Logarithmic(share, Goal, strict: false) is { Lower: { } line } && IsEnd(line))
                {
                    return ($"1 − (1 − t)^{symbol}", $"100 × (1 − (1 − {Numbers.Text(Goal)}%)^({text}))");
                }
            }
            else if (target.Kind == TargetKind.Level)
            {
                foreach (var start in new[] { facts.Base!.Lower, facts.Base.Upper })
                {
                    if (start is { } from && IsEnd(from + (share * (Goal - from))))
                    {
                        var known = Enclosed(Numbers.Text(from));
                        return ($"b + {symbol} × (t − b)", $"{Numbers.Text(from)} + {text} × ({Numbers.Text(Goal)} − {known})");
                    }
                }
            }
            else if (IsEnd(share * Goal))
            {
                return ($"{symbol} × t", $"{text} × {Enclosed(Numbers.Text(Goal))}");
            }
        }

        return null;
    }

    /// <summary>The shares of the way at which the rule draws the lines of its good grades.</summary>
    private IEnumerable<(Rational Share, string Text, string Symbol)> Shares()
    {
        // A ceiling on a total is kept in proportion to time, whatever the lines.
        yield return (facts.Elapsed.Exact, facts.Elapsed.ToString(), "τ");
        foreach (var line in Lines.GoodLines.Where(line => !line.IsScaledNearLimit))
        {
            var (offset, sign) = (Numbers.Text(Rational.From(line.Value).Abs()), line.Value < 0 ? "−" : "+");
            yield return !line.FollowsTime ? (line.Value, Numbers.Text(line.Value), Numbers.Text(line.Value))
                : line.Value == 0 ? (facts.Elapsed.Exact, facts.Elapsed.ToString(), "τ")
                : (facts.Elapsed.Exact + line.Value, $"({facts.Elapsed} {sign} {offset})", $"(τ {sign} {offset})");
        }
    }

    private bool IsEnd(Rational line) => facts.Line.Lower == line || facts.Line.Upper == line;

    private static string Enclosed(string number) => number.StartsWith('-') ? $"({number})" : number;
}
