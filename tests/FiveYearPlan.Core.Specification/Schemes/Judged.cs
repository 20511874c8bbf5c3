namespace FiveYearPlan.Specification;

/// <summary>One indicator under one scheme: what the row prints, what is observed, and what comes of it.</summary>
internal static class Judged
{
    /// <summary>A row from 2015, judged at the end of the last period observed.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="lastYear">The last year of a plan that begins in 2016.</param>
    /// <param name="base">The value at the end of 2015.</param>
    /// <param name="target">The cell of the target year.</param>
    /// <param name="direction">Whether more is better.</param>
    /// <param name="observed">Period and figure, such as <c>2016 109.5</c>.</param>
    public static Assessment From2015(
        Scheme scheme, int lastYear, string? @base, string? target, string? direction, params string[] observed) =>
        Row(scheme, PlanPeriod.OfYears(2016, lastYear), Some.Row(unit: "亿元", @base: @base, target: target, direction: direction), observed);

    /// <summary>A row of the 14th plan, judged at the end of the last period observed.</summary>
    public static Assessment Of14th(Scheme scheme, IndicatorRow row, params string[] observed) =>
        Row(scheme, PlanPeriod.FiveYear(14), row, observed);

    public static Assessment Row(Scheme scheme, PlanPeriod period, IndicatorRow row, params string[] observed) =>
        Evaluated(scheme, period, row, observed)["x"];

    public static Evaluation Evaluated(Scheme scheme, PlanPeriod period, IndicatorRow row, params string[] observed) => Dossier
        .Of(Plan.Read(Some.Jurisdiction, new BilingualText("规划", "The plan"), period, [row]).GetValueOrThrow())
        .Observed("x", observed)
        .Evaluate(scheme, Some.EndOf(observed.Length == 0 ? $"{period.LastYear}" : Last(observed[^1])));

    public static (string, Verdict) LabelAndVerdict(this Assessment row) => (row.Label.English, row.Verdict);

    // 2021-2022 ends with 2022.
    private static string Last(string observed) => observed.Split(' ')[0].Split('-')[^1];
}
