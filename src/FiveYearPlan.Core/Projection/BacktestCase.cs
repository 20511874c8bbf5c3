using NodaTime;

namespace FiveYearPlan;

/// <summary>
/// One series cut at one day, projected by one method, and what came. Immutable and safe for use by several threads.
/// </summary>
public sealed class BacktestCase
{
    internal BacktestCase(string dossier, Projection projection, ProjectionPoint actual)
    {
        Dossier = dossier;
        Projection = projection;
        Actual = actual;
    }

    /// <summary>The id of the dossier.</summary>
    public string Dossier { get; }

    /// <summary>What was projected from the cut, <see cref="Projection.AsOf"/>, to the year of <see cref="Actual"/>.</summary>
    public Projection Projection { get; }

    /// <summary>What came.</summary>
    public ProjectionPoint Actual { get; }

    /// <summary>
    /// The value less what came, in the indicator's unit, with at most twelve significant digits; <see langword="null"/> where
    /// there is no value, one of the two is not one number, or they lie across a break.
    /// </summary>
    public decimal? Error => Shown(Exact);

    /// <summary>
    /// The size of the error relative to the distance from base to target, 1 being all of it; <see langword="null"/> where
    /// there is no error or no distance.
    /// </summary>
    public decimal? RelativeError => Shown(ExactOfDistance);

    /// <summary>
    /// The size of the error as a share of what came, for series without a target; <see langword="null"/> where there is no
    /// error, or what came is 0.
    /// </summary>
    public decimal? ShareOfActual => Shown(ExactOfActual);

    /// <summary>Whether the target of the outlook was met in the end; <see langword="null"/> where that is not known.</summary>
    public bool? WasMet { get; internal init; }

    /// <summary>Whether the outlook said rightly that the target would, or would not, be met; <see langword="null"/> without an outlook or without knowing what came.</summary>
    public bool? IsHit { get; internal init; }

    /// <summary>Whether what came lies in the interval; <see langword="null"/> without an interval.</summary>
    public bool? IsCovered { get; internal init; }

    internal Rational? Exact { get; init; }

    internal Rational? ExactOfDistance { get; init; }

    internal Rational? ExactOfActual { get; init; }

    /// <summary>The indicator, the cut, the method, the value and what came.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Dossier} {Projection.Indicator.Id} {IsoDate.Write(Projection.AsOf)} {Projection.Method.Id}: {Projection.Value?.ToString() ?? Projection.Reason.ToString()}; {Actual}");

    private static decimal? Shown(Rational? exact) => exact is { } value ? Numbers.Short(value) : null;
}
