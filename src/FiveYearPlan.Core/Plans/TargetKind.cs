namespace FiveYearPlan;

/// <summary>What a target promises, and so what meets it.</summary>
public enum TargetKind
{
    /// <summary>The last year's value is in the required set.</summary>
    Level,

    /// <summary>The flow summed over the plan is.</summary>
    Total,

    /// <summary>The last value less the base is.</summary>
    Change,

    /// <summary>The annual reductions, chained, are.</summary>
    Reduction,

    /// <summary>The geometric mean of annual growth is.</summary>
    AverageGrowth,

    /// <summary>Every year's value is.</summary>
    EachYear,

    /// <summary>Average growth is at least that of another indicator (同步).</summary>
    InStep,

    /// <summary>The last value is strictly better than the base.</summary>
    Direction,

    /// <summary>The target is assigned from above (下达): only a declaration decides.</summary>
    Assigned,

    /// <summary>The target is words; it is never computed.</summary>
    Words,
}
