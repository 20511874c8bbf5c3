using System.Globalization;

namespace FiveYearPlan;

/// <summary>
/// How one method did in a backtest. Rates are <see langword="null"/> where nothing could be counted, never 0. Immutable and
/// safe for use by several threads.
/// </summary>
public sealed class BacktestScore
{
    internal BacktestScore(ProjectionMethod method, IReadOnlyList<BacktestCase> cases)
    {
        Method = method;
        Cases = cases.Count;
        Projected = cases.Count(known => known.Projection.Value is not null);
        Judged = cases.Count(known => known.IsHit is not null);
        Hits = cases.Count(known => known.IsHit is true);
        Measured = cases.Count(known => known.RelativeError is not null);
        Intervals = cases.Count(known => known.IsCovered is not null);
        Covered = cases.Count(known => known.IsCovered is true);
        Compared = cases.Count(known => known.ShareOfActual is not null);
        MeanError = Mean([.. cases.Select(known => known.ExactOfDistance).OfType<Rational>()]);
        MeanShareOfActual = Mean([.. cases.Select(known => known.ExactOfActual).OfType<Rational>()]);
    }

    /// <summary>The method.</summary>
    public ProjectionMethod Method { get; }

    /// <summary>How many cases there were.</summary>
    public int Cases { get; }

    /// <summary>In how many of them the method gave a value.</summary>
    public int Projected { get; }

    /// <summary>In how many there was an outlook and what came is known.</summary>
    public int Judged { get; }

    /// <summary>In how many of these the outlook was right.</summary>
    public int Hits { get; }

    /// <summary>In how many there is an error relative to the distance from base to target.</summary>
    public int Measured { get; }

    /// <summary>In how many value and what came are one number each.</summary>
    public int Compared { get; }

    /// <summary>In how many there was an interval to compare with.</summary>
    public int Intervals { get; }

    /// <summary>In how many of these what came lay in it.</summary>
    public int Covered { get; }

    /// <summary><see cref="Hits"/> of <see cref="Judged"/>, as a share of 1 with at most twelve significant digits.</summary>
    public decimal? HitRate => Share(Hits, Judged);

    /// <summary>The mean size of the error relative to the distance from base to target, with at most twelve significant digits.</summary>
    public decimal? MeanError { get; }

    /// <summary>The mean size of the error as a share of what came, over <see cref="Compared"/> cases, with or without a target; with at most twelve significant digits.</summary>
    public decimal? MeanShareOfActual { get; }

    /// <summary><see cref="Covered"/> of <see cref="Intervals"/>, as a share of 1, to be held against <see cref="ProjectionMethod.Confidence"/>.</summary>
    public decimal? Coverage => Share(Covered, Intervals);

    /// <summary>The method and its counts.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Method}: {Projected} of {Cases} projected; outlook right {Hits} of {Judged}; mean error {Text(MeanError)} of the distance ({Measured}), {Text(MeanShareOfActual)} of what came ({Compared}); interval held {Covered} of {Intervals}");

    private static decimal? Mean(IReadOnlyList<Rational> values) => values.Count == 0 ? null
        : Numbers.Short(values.Aggregate(Rational.Zero, (sum, value) => sum + value) / values.Count);

    private static decimal? Share(int part, int whole) => whole == 0 ? null : Numbers.Short(Rational.Of(part, whole));

    private static string Text(decimal? share) => share is { } value ? Numbers.Percent(value) : "—";
}
