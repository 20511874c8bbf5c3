namespace FiveYearPlan;

/// <summary>
/// The straight line of least squares, in exact arithmetic. With weights wᵢ = 1/n + (T − x̄)(xᵢ − x̄)/Σ(x − x̄)² the value on
/// the line at T is Σ wᵢyᵢ (Draper and Smith, <em>Applied Regression Analysis</em>, 3rd edition 1998, chapter 1).
/// </summary>
internal sealed class LineFit
{
    private readonly IReadOnlyList<Rational> _x;
    private readonly Rational _mean;
    private readonly Rational _squares;

    /// <summary>Prepares the fit for some places, at least two of them different.</summary>
    public LineFit(IReadOnlyList<Rational> x)
    {
        _x = x;
        _mean = Sum(x) / x.Count;
        _squares = Sum([.. x.Select(value => (value - _mean) * (value - _mean))]);
    }

    /// <summary>The mean place.</summary>
    public Rational Mean => _mean;

    /// <summary>How much each value counts for the value on the line at a place.</summary>
    public IReadOnlyList<Rational> Weights(Rational at) =>
        [.. _x.Select(value => Rational.Of(1, _x.Count) + ((at - _mean) * (value - _mean) / _squares))];

    /// <summary>The value on the line at a place.</summary>
    public Rational At(Rational at, IReadOnlyList<Rational> y) => Sum([.. Weights(at).Zip(y, (weight, value) => weight * value)]);

    /// <summary>The slope: Σ(x − x̄)(y − ȳ)/Σ(x − x̄)².</summary>
    public Rational Slope(IReadOnlyList<Rational> y) => Sum([.. _x.Zip(y, (x, value) => (x - _mean) * value)]) / _squares;

    /// <summary>The variance of the residuals, s² = Σ(y − ŷ)²/(n − 2); needs three places.</summary>
    public Rational Variance(IReadOnlyList<Rational> y) =>
        Sum([.. _x.Zip(y, (x, value) => value - At(x, y)).Select(rest => rest * rest)]) / (_x.Count - 2);

    /// <summary>The variance of one new value at a place: s²·(1 + 1/n + (T − x̄)²/Σ(x − x̄)²).</summary>
    public Rational VarianceOfNew(Rational at, IReadOnlyList<Rational> y) =>
        Variance(y) * (1 + Rational.Of(1, _x.Count) + ((at - _mean) * (at - _mean) / _squares));

    private static Rational Sum(IReadOnlyList<Rational> values) => values.Aggregate(Rational.Zero, (sum, value) => sum + value);
}
