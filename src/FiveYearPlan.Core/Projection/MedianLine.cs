namespace FiveYearPlan;

/// <summary>
/// The line of Theil and Sen, in exact arithmetic: the slope is the median of the slopes of all pairs, the height the median
/// of y − slope·x (Sen, <em>Journal of the American Statistical Association</em> 63, 1968, 1379–1389).
/// </summary>
internal static class MedianLine
{
    public static (Rational Slope, Rational Intercept) Fit(IReadOnlyList<(Rational X, Rational Y)> points)
    {
        var slopes = new List<Rational>();
        for (var i = 0; i < points.Count; i++)
        {
            for (var j = i + 1; j < points.Count; j++)
            {
                slopes.Add((points[j].Y - points[i].Y) / (points[j].X - points[i].X));
            }
        }

        var slope = Median(slopes);
        return (slope, Median([.. points.Select(point => point.Y - (slope * point.X))]));
    }

    /// <summary>The middle value; of an even number the mean of the two in the middle.</summary>
    private static Rational Median(List<Rational> values)
    {
        values.Sort();
        var middle = values.Count / 2;
        return values.Count % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
