namespace FiveYearPlan;

/// <summary>
/// What a rule measures to compare with its lines. b base, o observed, t target, d = +1 where more is better and −1 where
/// less is. All but the logarithm and the growth measures are exact; these are computed in double precision and rounded to
/// twelve significant digits.
/// </summary>
public enum Measure
{
    /// <summary>Nothing: the target is kept or broken, met or missed.</summary>
    None,

    /// <summary>The share of the way from base to target that is covered: (o − b) ÷ (t − b).</summary>
    ShareOfDistance,

    /// <summary>The share of the total that is reached: sum ÷ total.</summary>
    ShareOfTotal,

    /// <summary>The share of the reduction that is reached, annual reductions chained: (1 − ∏(1 − r)) ÷ target.</summary>
    ChainedShare,

    /// <summary>
    /// Average growth less the growth required, in percentage points; compared as ∏(1 + g) with (1 + target)ⁿ.
    /// </summary>
    GrowthMargin,

    /// <summary>
    /// The logarithmic share of a reduction: ln ∏(1 − r) ÷ ln(1 − target), the national method for energy intensity.
    /// </summary>
    LogarithmicShare,

    /// <summary>What is reached as a share of the target itself: o ÷ t.</summary>
    ShareOfTarget,

    /// <summary>Actual growth over the growth required from base to target: d·g(o, b) ÷ |g(t, b)|, with g = (v₁/v₀)^(1/years) − 1.</summary>
    GrowthRatio,

    /// <summary>Growth a year the better way, without a target: d·g(o, b), as a fraction of 1.</summary>
    GrowthRate,

    /// <summary>
    /// The share of the distance from base to target that the growth observed so far would cover by the target year:
    /// (b·(o/b)^(years to target ÷ years so far) − b) ÷ (t − b).
    /// </summary>
    GrowthProjection,

    /// <summary>
    /// The share of the distance left that the mean annual change of the last points would cover by the target year:
    /// 1 − d·(t − projected) ÷ |t − o|.
    /// </summary>
    ProjectedShare,
}
