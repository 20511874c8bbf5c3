namespace FiveYearPlan;

/// <summary>One grade of a rule. The first that applies wins; precedence and fallback are places in the list.</summary>
internal sealed record Grade(Conditions When, Line Line, BilingualText Label, Verdict Verdict);
