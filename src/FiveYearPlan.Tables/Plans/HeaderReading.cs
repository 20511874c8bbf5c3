using System.Globalization;
using System.Text.RegularExpressions;

namespace FiveYearPlan;

/// <summary>What a header text means in a table for a period; a year among it tells base, target and outcome apart.</summary>
/// <param name="Column">The column of <see cref="PlanColumns"/>; <see langword="null"/> where it means none.</param>
/// <param name="Year">The year that it states.</param>
internal readonly partial record struct HeaderReading(string? Column, int? Year)
{
    private static readonly string[] Growth = ["年均", "增长", "增速", "增幅", "annual", "growth", "average"];
    private static readonly string[] Sums = ["累计", "cumulative"];
    private static readonly string[] Outcomes = ["完成", "实绩", "实现", "实际", "outcome", "actual"];
    private static readonly string[] Targets = ["目标", "规划", "target"];
    private static readonly string[] Planned = ["目标", "计划", "规划值", "规划数", "预期数", "target", "planned"];
    private static readonly string[] Bases = ["基期", "基数", "基准", "现状", "base"];

    public static HeaderReading Read(string text, PlanPeriod period)
    {
        var folded = HeaderText.Fold(text);
        if (PlanColumns.Find(folded) is { } known)
        {
            return new(known, null);
        }

        int? year = Years().Match(folded) is { Success: true } match ? int.Parse(match.ValueSpan, CultureInfo.InvariantCulture) : null;
        var isOutcome = Says(folded, Outcomes);
        if (Says(folded, Growth) || (Says(folded, Sums) && (year is null || !Says(folded, Targets))))
        {
            return new(isOutcome ? PlanColumns.OutcomeAnnual : PlanColumns.Annual, null);
        }

        return year switch
        {
            { } past when past < period.FirstYear => new(isOutcome || Says(folded, Bases) || !Says(folded, Planned) ? PlanColumns.Base : null, past),
            { } last when last == period.LastYear => new(isOutcome ? PlanColumns.Outcome : PlanColumns.Target, last),
            not null => new(null, year),
            _ => new(
                isOutcome ? PlanColumns.Outcome
                : Says(folded, Targets) ? PlanColumns.Target
                : Says(folded, Bases) ? PlanColumns.Base
                : Says(folded, ["指标"]) ? Says(folded, ["属性", "性质"]) ? PlanColumns.Nature : PlanColumns.Name
                : folded.StartsWith("单位", StringComparison.Ordinal) ? PlanColumns.Unit
                : null, null),
        };
    }

    private static bool Says(string text, string[] words) => words.Any(word => text.Contains(word, StringComparison.Ordinal));

    [GeneratedRegex("(?<![0-9])(?:19|20|21)[0-9]{2}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Years();
}
