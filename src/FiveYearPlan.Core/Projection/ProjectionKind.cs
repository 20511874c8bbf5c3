namespace FiveYearPlan;

/// <summary>The closed set of ways to project.</summary>
internal enum ProjectionKind
{
    Proportional,
    Compound,
    RecentChange,
    LeastSquares,
    TheilSen,
    Logit,
    Authority,
}
