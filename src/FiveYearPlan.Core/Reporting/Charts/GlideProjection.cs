namespace FiveYearPlan;

/// <summary>The values that one method expects, a point a year, or why there are none.</summary>
/// <param name="Method">The method.</param>
/// <param name="Points">The points in order of time; of a straight path the last one known comes first.</param>
/// <param name="Reason">Why there are none.</param>
internal sealed record GlideProjection(ProjectionMethod Method, IReadOnlyList<GlideMark> Points, Reason? Reason);
