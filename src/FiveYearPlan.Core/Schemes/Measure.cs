namespace FiveYearPlan;

/// <summary>What a rule measures to compare with its line.</summary>
public enum Measure
{
    /// <summary>Nothing: the target is kept or broken, met or missed.</summary>
    None,

    /// <summary>The share of the way from base to target that is covered: (observed − base) ÷ (target − base); exact.</summary>
    ShareOfDistance,

    /// <summary>The share of the total that is reached: sum ÷ total; exact.</summary>
    ShareOfTotal,

    /// <summary>The share of the reduction that is reached, annual reductions chained: (1 − ∏(1 − r)) ÷ target; exact.</summary>
    ChainedShare,

    /// <summary>
    /// Average growth less the growth required, in percentage points; compared exactly as ∏(1 + g) with (1 + target)ⁿ.
    /// </summary>
    GrowthMargin,
}
