using CsCheck;

namespace FiveYearPlan.Tests;

/// <summary>The last period observed, and the day of the evaluation.</summary>
/// <param name="Years">How many years have begun by the end of the period.</param>
/// <param name="IsHalf">Whether the last one is observed to 30 June only.</param>
/// <param name="AsOf">The day of the evaluation.</param>
internal sealed record LawMoment(int Years, bool IsHalf, LocalDate AsOf)
{
    /// <summary>Evaluated at the end of the period, later, after the end of the plan, and before the period is over.</summary>
    public static readonly Gen<LawMoment> Any = Gen.OneOf(
        new LawMoment(1, false, new(2021, 12, 31)),
        new LawMoment(2, false, new(2022, 12, 31)),
        new LawMoment(2, false, new(2023, 6, 30)),
        new LawMoment(3, true, new(2023, 6, 30)),
        new LawMoment(3, true, new(2023, 9, 15)),
        new LawMoment(3, false, new(2024, 5, 1)),
        new LawMoment(4, false, new(2024, 12, 31)),
        new LawMoment(4, false, new(2025, 12, 30)),
        new LawMoment(5, false, new(2025, 12, 31)),
        new LawMoment(5, false, new(2025, 12, 31)),
        new LawMoment(5, false, new(2026, 3, 1)),
        new LawMoment(3, false, new(2026, 1, 1)),
        new LawMoment(4, false, new(2022, 12, 31)));

    /// <summary>Years without a half one.</summary>
    public static readonly Gen<LawMoment> AnyYear = Any.Select(moment => moment with { IsHalf = false });

    public static readonly Gen<Scheme> Scheme = Gen.Frequency((3, Gen.Const(Schemes.TimeProportional)), (1, Gen.Const(Schemes.Final)));

    /// <summary>The plan's own due year, or another.</summary>
    public static readonly Gen<int?> DueYear = Gen.OneOf<int?>(null, null, null, null, 2023, 2030);

    public int LastYear => 2020 + Years;

    /// <summary>The last year, or its first half.</summary>
    public string Period => LastYear + (IsHalf ? "H1" : "");

    /// <summary>From the plan's first day on.</summary>
    public string Running => Years == 1 ? Period : $"2021-{Period}";

    /// <summary>The years before the last.</summary>
    public IEnumerable<string> Earlier => Enumerable.Range(2021, Years - 1).Select(year => year.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>The elapsed share, of 5 years or to another due year; rounded, for guessing where the edges are.</summary>
    public decimal Elapsed(int? dueYear) => ((12 * Years) - (IsHalf ? 6 : 0)) / (12m * ((dueYear ?? 2025) - 2020));

    public LawCase Case(TargetKind kind, Scheme scheme) =>
        new() { Kind = kind, Scheme = scheme, AsOf = AsOf, Latest = new(Period, "0") };
}
