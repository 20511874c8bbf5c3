namespace FiveYearPlan.Testing;

/// <summary>A last period observed, of the 14th plan.</summary>
/// <param name="Period">The period.</param>
/// <param name="Running">From the plan's first day on.</param>
/// <param name="Years">How many years have begun by its end.</param>
/// <param name="End">Its last day.</param>
internal sealed record LawMoment(string Period, string Running, int Years, LocalDate End)
{
    public static readonly IReadOnlyList<LawMoment> All =
    [
        new("2021", "2021", 1, new(2021, 12, 31)),
        new("2022", "2021-2022", 2, new(2022, 12, 31)),
        new("2023H1", "2021-2023H1", 3, new(2023, 6, 30)),
        new("2023", "2021-2023", 3, new(2023, 12, 31)),
        new("2024H1", "2021-2024H1", 4, new(2024, 6, 30)),
        new("2024", "2021-2024", 4, new(2024, 12, 31)),
        new("2025", "2021-2025", 5, new(2025, 12, 31)),
    ];

    public bool IsHalf => Period.EndsWith("H1", StringComparison.Ordinal);

    /// <summary>The share of the plan that has passed.</summary>
    public decimal Elapsed => ((12 * Years) - (IsHalf ? 6 : 0)) / 60m;

    /// <summary>The years before the last.</summary>
    public IEnumerable<string> Earlier => Enumerable.Range(2021, Years - 1).Select(year => FormattableString.Invariant($"{year}"));

    /// <summary>The moments at which a scheme accepts observations.</summary>
    public static IReadOnlyList<LawMoment> AcceptedBy(Scheme scheme) => scheme.AcceptedElapsed.Count == 0 ? All
        : [.. All.Where(moment => scheme.AcceptedElapsed.Contains(PlanPeriod.FiveYear(14).Elapsed(moment.End, scheme.TimeConvention)))];
}
