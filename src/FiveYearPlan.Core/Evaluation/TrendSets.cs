namespace FiveYearPlan;

/// <summary>
/// The numbers of the last point for which the trend of the points, and the last change, go the better way; each
/// <see langword="null"/> where the points are not precise enough to tell.
/// </summary>
/// <param name="Helpful">The mean annual change is better.</param>
/// <param name="NotAdverse">The mean annual change is not worse.</param>
/// <param name="LastHelpful">The last change is better.</param>
internal sealed record TrendSets(NumberSet? Helpful, NumberSet? NotAdverse, NumberSet? LastHelpful);
