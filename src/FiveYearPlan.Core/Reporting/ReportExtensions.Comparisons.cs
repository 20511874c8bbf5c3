namespace FiveYearPlan;

public static partial class ReportExtensions
{
    /// <summary>
    /// Several schemes on one plan: the counts, every indicator with the label and verdict of each scheme, and where they do
    /// not agree what differs and why. What a notebook shows.
    /// </summary>
    /// <param name="comparison">The comparison.</param>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is <see langword="null"/>.</exception>
    public static Report ToReport(this SchemeComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return ComparisonReports.Of(comparison);
    }

    /// <summary>
    /// What the authority published beside what is computed, in columns of their own: counts class by class, then every
    /// indicator with its published class, the computed verdict or why there is none, and whether they agree. It names the
    /// published document. What a notebook shows.
    /// </summary>
    /// <param name="comparison">The comparison.</param>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is <see langword="null"/>.</exception>
    public static Report ToReport(this PublishedComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return PublishedReports.Of(comparison);
    }

    /// <summary>The outlook that the authority published beside the computed one, in columns of their own. What a notebook shows.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is <see langword="null"/>.</exception>
    public static Report ToReport(this OutlookComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return PublishedReports.Of(comparison);
    }

    /// <summary>One projection: value, interval, outlook, paces, and every step. What a notebook shows.</summary>
    /// <param name="projection">The projection.</param>
    /// <exception cref="ArgumentNullException"><paramref name="projection"/> is <see langword="null"/>.</exception>
    public static Report ToReport(this Projection projection)
    {
        ArgumentNullException.ThrowIfNull(projection);
        return ProjectionReports.Of(projection);
    }

    /// <summary>The projections of a plan: the outlooks counted, and every indicator in a row. What a notebook shows.</summary>
    /// <param name="projections">The projections.</param>
    /// <exception cref="ArgumentNullException"><paramref name="projections"/> is <see langword="null"/>.</exception>
    public static Report ToReport(this Projections projections)
    {
        ArgumentNullException.ThrowIfNull(projections);
        return ProjectionReports.Of(projections);
    }

    /// <summary>How well methods would have done: the score of each, and the first cases. What a notebook shows.</summary>
    /// <param name="backtest">The backtest.</param>
    /// <exception cref="ArgumentNullException"><paramref name="backtest"/> is <see langword="null"/>.</exception>
    public static Report ToReport(this Backtest backtest)
    {
        ArgumentNullException.ThrowIfNull(backtest);
        return ProjectionReports.Of(backtest);
    }
}
