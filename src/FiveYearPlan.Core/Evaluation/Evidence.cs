using NodaTime;

namespace FiveYearPlan;

/// <summary>
/// What decides about a target: the observations, how they are put together, and the last day they cover. Computing with
/// sets of numbers, so that imprecise figures stay imprecise; and computing twice with wider sets tells what rounding
/// could do.
/// </summary>
internal sealed class Evidence(Indicator indicator, Counting counting, IReadOnlyList<Observation> observations, LocalDate end)
{
    private static readonly Rational Hundred = 100;

    public Indicator Indicator { get; } = indicator;

    public Baseline? Baseline => Indicator.Baseline;

    public Counting Counting { get; } = counting;

    public IReadOnlyList<Observation> Observations { get; } = observations;

    public LocalDate End { get; } = end;

    /// <summary>The years over which growth is averaged; 1 for all else.</summary>
    public int Years { get; init; } = 1;

    /// <summary>By what a value after a break in the series is multiplied; <see langword="null"/> where that is unknown.</summary>
    public Rational? Link { get; init; } = Rational.One;

    public bool IsGrowth => Counting is Counting.Growth or Counting.GrowthFromBase;

    public bool UsesBase => Counting is Counting.Difference or Counting.GrowthFromBase;

    /// <summary>The unit of what is counted.</summary>
    public Unit Unit => IsGrowth || Counting == Counting.Chain ? FigureUnits.Percent
        : Counting == Counting.Difference || Observations[0].Kind == ObservationKind.Change ? Indicator.Unit.OfChange
        : Indicator.Unit;

    /// <summary>What is counted: growth as a factor over all years, all else in <see cref="Unit"/>.</summary>
    /// <param name="start">The base, for what is counted from it.</param>
    /// <param name="widened">Whether each figure may be anything that rounds to what is printed.</param>
    public NumberSet Count(NumberSet? start, bool widened) => Counting switch
    {
        Counting.Single => Linked(Numbers(Observations[0], widened)),
        Counting.Sum => Observations.Select(known => Numbers(known, widened)).Aggregate((sum, next) => sum.Plus(next)),
        Counting.Difference => Signed(Linked(Numbers(Observations[0], widened)).Minus(start!)),
        Counting.Chain => Product(observation => OneLess(Numbers(observation, widened))).Negate().Plus(NumberSet.Point(Rational.One)).Times(Hundred),
        Counting.Growth => Product(observation => Power(OneMore(Numbers(observation, widened)), YearsOf(observation.Period!))),
        Counting.GrowthFromBase => Linked(Numbers(Observations[0], widened)).Times(Inverse(start!)),
        Counting.Declaration => NumberSet.Point(Observations[0].DeclaredMet is true ? Rational.One : Rational.Zero),
    };

    /// <summary>The numbers of an observation in the unit that counts.</summary>
    public NumberSet Numbers(Observation observation, bool widened)
    {
        if (observation.Figure is not { } figure)
        {
            return NumberSet.Empty;
        }

        var unit = Counting is Counting.Growth or Counting.Chain ? FigureUnits.Percent : Indicator.Unit;
        var numbers = figure.NumbersIn(unit);
        return widened ? numbers.Widen(figure.HalfUnitIn(unit)) : numbers;
    }

    public static int YearsOf(DateInterval period) => period.End.Year - period.Start.Year + 1;

    /// <summary>From growth in % a year to the factor over <paramref name="years"/> years. Growth below −100 % is none.</summary>
    public static Rational Factor(Rational growth, int years) =>
        Rational.Max(Rational.Zero, Rational.One + (growth / Hundred)).Pow(years);

    // Where a fall is printed as positive, what is counted is the fall.
    private NumberSet Signed(NumberSet change) => Indicator.PrintsFallsAsPositive ? change.Negate() : change;

    private NumberSet Linked(NumberSet numbers) => numbers.Times(Link ?? Rational.One);

    private NumberSet Product(Func<Observation, NumberSet> factor) =>
        Observations.Select(factor).Aggregate((product, next) => product.Times(next));

    private static NumberSet OneLess(NumberSet reductions) => NumberSet.Point(Rational.One).Minus(reductions.Times(Rational.Of(1, 100)));

    private static NumberSet OneMore(NumberSet growth) => NumberSet.Point(Rational.One).Plus(growth.Times(Rational.Of(1, 100)));

    // Growth below −100 % would turn signs; the ends are cut at nought, and a factor of nought has no mean growth.
    private static NumberSet Power(NumberSet factors, int years) =>
        factors.Intersect(NumberSet.AtLeast(Rational.Zero)).Map(factor => factor.Pow(years));

    private static NumberSet Inverse(NumberSet positive) => NumberSet.Between(
        positive.Upper is { } upper ? Rational.One / upper : Rational.Zero,
        positive.Upper is not null && positive.IncludesUpper,
        positive.Lower is { Sign: > 0 } lower ? Rational.One / lower : null,
        positive.IncludesLower);
}
