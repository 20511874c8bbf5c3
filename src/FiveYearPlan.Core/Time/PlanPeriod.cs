using System.Globalization;
using NodaTime;

namespace FiveYearPlan;

/// <summary>
/// The years of a plan (规划期): a numbered five-year plan, or an annual plan (年度计划) of one year without a number.
/// Immutable and safe for use by several threads.
/// </summary>
public sealed class PlanPeriod : IEquatable<PlanPeriod>
{
    internal const int EarliestYear = 1949;
    internal const int LatestYear = 2199;
    private const int LatestOrdinal = 49;

    private PlanPeriod(int? ordinal, int firstYear, int lastYear)
    {
        Ordinal = ordinal;
        FirstYear = firstYear;
        LastYear = lastYear;
    }

    /// <summary>The number of the plan, 14 for 2021–2025; <see langword="null"/> for a period that is not a numbered plan.</summary>
    public int? Ordinal { get; }

    /// <summary>The first year.</summary>
    public int FirstYear { get; }

    /// <summary>The last year.</summary>
    public int LastYear { get; }

    /// <summary>The number of years.</summary>
    public int Years => LastYear - FirstYear + 1;

    /// <summary>1 January of the first year.</summary>
    public LocalDate FirstDay => new(FirstYear, 1, 1);

    /// <summary>31 December of the last year.</summary>
    public LocalDate LastDay => new(LastYear, 12, 31);

    /// <summary>All days of the plan.</summary>
    public DateInterval Days => new(FirstDay, LastDay);

    /// <summary>
    /// A numbered plan. The 1st is 1953–1957 and the 2nd 1958–1962; after three years without a plan the 3rd begins in
    /// 1966, and from there the n-th begins in 1966 + 5·(n − 3).
    /// </summary>
    /// <param name="ordinal">1 to 49.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside 1 to 49.</exception>
    public static PlanPeriod FiveYear(int ordinal)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(ordinal, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(ordinal, LatestOrdinal);
        var first = ordinal switch { 1 => 1953, 2 => 1958, _ => 1966 + (5 * (ordinal - 3)) };
        return new PlanPeriod(ordinal, first, first + 4);
    }

    /// <summary>The one year of an annual plan.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 1949 to 2199.</exception>
    public static PlanPeriod Annual(int year) => OfYears(year, year);

    /// <summary>The plan with these years: a numbered one where the years are those of a five-year plan.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A year is outside 1949 to 2199, or the last is before the first.</exception>
    public static PlanPeriod OfYears(int firstYear, int lastYear)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(firstYear, EarliestYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lastYear, LatestYear);
        ArgumentOutOfRangeException.ThrowIfLessThan(lastYear, firstYear);
        int? ordinal = (firstYear, lastYear - firstYear) switch
        {
            (1953, 4) => 1,
            (1958, 4) => 2,
            ( >= 1966, 4) when (firstYear - 1966) % 5 == 0 => ((firstYear - 1966) / 5) + 3,
            _ => null,
        };
        return new PlanPeriod(ordinal, firstYear, lastYear);
    }

    /// <summary>
    /// The share of the plan that has passed at the end of a day, exact and between 0 and 1: 30 June 2023 is 30/60 of the
    /// 14th plan in whole months.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="convention"/> is not a member of the enum.</exception>
    public Fraction Elapsed(LocalDate endOfDay, TimeConvention convention = TimeConvention.WholeMonths)
    {
        TimeWords.Conventions.Check(convention, nameof(convention));
        var day = LocalDate.Max(FirstDay.PlusDays(-1), LocalDate.Min(endOfDay, LastDay));
        var next = day.PlusDays(1);
        var years = next.Year - FirstYear;
        return convention switch
        {
            TimeConvention.WholeMonths => new Fraction((12 * years) + next.Month - 1, 12 * Years),
            TimeConvention.Days => new Fraction(
                Period.DaysBetween(FirstDay, next), Period.DaysBetween(FirstDay, LastDay.PlusDays(1))),
            TimeConvention.DataYears => new Fraction(years, Years),
        };
    }

    /// <inheritdoc/>
    public bool Equals(PlanPeriod? other) => other is not null && FirstYear == other.FirstYear && LastYear == other.LastYear;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PlanPeriod);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(FirstYear, LastYear);

    /// <summary>The years, such as <c>2021–2025</c> or <c>2020</c>.</summary>
    public override string ToString() => Years == 1
        ? FirstYear.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{FirstYear}–{LastYear}");

    /// <summary>The plan's first years up to an earlier or later last year: a target's own due year moves its last day.</summary>
    internal PlanPeriod Until(int lastYear) => lastYear == LastYear ? this : OfYears(FirstYear, lastYear);
}
