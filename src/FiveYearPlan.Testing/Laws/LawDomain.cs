namespace FiveYearPlan.Testing;

/// <summary>Of which rules and kinds of target a law says something, and why not of the others.</summary>
internal static class LawDomain
{
    /// <summary>The reason why a law says nothing; <see langword="null"/> where it applies.</summary>
    public static string? WhyNot(Law law, Rule rule, TargetKind kind) => kind == TargetKind.Words ? "words are never computed" : law switch
    {
        Law.Monotone => kind == TargetKind.Assigned ? "a declaration is not better by degrees" : null,
        Law.UnitFree => kind switch
        {
            TargetKind.Reduction or TargetKind.InStep => "its figures are in %",
            TargetKind.Assigned => "a declaration has no unit",
            _ => null,
        },
        Law.Mirror => kind is TargetKind.Level or TargetKind.Change or TargetKind.Direction or TargetKind.EachYear
            ? OfMeasure(rule.Measure, "a growth or a share of the target itself has no mirror image") : "sums, rates and declarations are not distances",
        Law.Shift => kind is TargetKind.Level or TargetKind.Direction or TargetKind.EachYear
            ? OfMeasure(rule.Measure, "a growth or a share of the target itself is not counted from the base") : "totals, changes, rates and declarations are not counted from the base",
        Law.Time => !rule.Grades.Any(grade => grade.Line is { FollowsTime: true }) ? "no line of its rule follows time" : null,
        Law.Sound => kind == TargetKind.Assigned ? "no figure decides it" : UsesTrend(rule) ? "a trend is made of numbers, and is not judged where one is imprecise" : null,
        Law.Required => kind == TargetKind.Assigned ? "it requires a declaration, not a number" : null,
        Law.Total or Law.Explained or Law.Deterministic => null,
    };

    /// <summary>Whether a rule looks at more points of the series than the last.</summary>
    public static bool UsesTrend(Rule rule) => rule.Measure == Measure.ProjectedShare
        || rule.Grades.Any(grade => (grade.When & (Conditions.TrendHelpful | Conditions.TrendNotAdverse | Conditions.LastChangeHelpful)) != 0);

    /// <summary>Whether the lines of a measure are true roots, which are rounded to twelve significant digits.</summary>
    public static bool IsRounded(Measure measure) => measure is Measure.LogarithmicShare or Measure.GrowthRatio or Measure.GrowthRate or Measure.GrowthProjection;

    private static string? OfMeasure(Measure measure, string reason) => IsDistance(measure) ? null : reason;

    private static bool IsDistance(Measure measure) => measure is Measure.None or Measure.ShareOfDistance or Measure.ProjectedShare;
}
