using NodaTime;

namespace FiveYearPlan;

/// <summary>
/// One indicator projected to a later year by one method: the value, an interval where the data support one, whether the
/// targets are expected to be met, and how it was computed. Immutable and safe for use by several threads; the same input
/// gives the same result on every machine.
/// </summary>
[TypeFormatterSource]
public sealed class Projection
{
    private readonly Lazy<IReadOnlyList<Step>> _steps;
    private readonly Func<int, Projection> _to;

    internal Projection(
        Indicator indicator, ProjectionMethod method, LocalDate asOf, int year, Reason? reason, Func<Projection, IReadOnlyList<Step>> steps, Func<int, Projection> to)
    {
        _to = to;
        Indicator = indicator;
        Method = method;
        AsOf = asOf;
        Year = year;
        Reason = reason;
        _steps = new Lazy<IReadOnlyList<Step>>(() => [.. steps(this)]);
    }

    /// <summary>The indicator.</summary>
    public Indicator Indicator { get; }

    /// <summary>The method, with its version.</summary>
    public ProjectionMethod Method { get; }

    /// <summary>The date: what covers time after it is not used.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The year at whose end the value is expected; of a flow the whole year.</summary>
    public int Year { get; }

    /// <summary>
    /// The value, in the indicator's unit, with at most twelve significant digits; a bound or a range where the points are
    /// imprecise, and what is published where it is a forecast. <see langword="null"/> exactly where there is a <see cref="Reason"/>.
    /// </summary>
    public Figure? Value { get; internal init; }

    /// <summary>
    /// The interval that is to hold the value with the method's <see cref="ProjectionMethod.Confidence"/>;
    /// <see langword="null"/> where the method knows none or the data do not support one.
    /// </summary>
    public Figure? Interval { get; internal init; }

    /// <summary>Why there is no value; <see langword="null"/> where there is one.</summary>
    public Reason? Reason { get; }

    /// <summary>Whether the value or an end of the interval was moved to a natural limit, such as 100 % of a share.</summary>
    public bool IsClamped { get; internal init; }

    /// <summary>The points used, in order of time.</summary>
    public IReadOnlyList<ProjectionPoint> Points { get; internal init; } = [];

    /// <summary>Points that are known and lie across a break in the series without a link factor; none of them is used.</summary>
    public IReadOnlyList<ProjectionPoint> NotUsed { get; internal init; } = [];

    /// <summary>Whether the row's targets are expected to be met: of several the worst.</summary>
    public Outlook Outlook => Decided?.Outlook ?? Outlook.NotAssessable;

    /// <summary>Why there is no outlook; <see langword="null"/> where there is one.</summary>
    public Reason? OutlookReason => Outlook != Outlook.NotAssessable ? null : Decided is null ? FiveYearPlan.Reason.NoTarget : Decided.Reason;

    /// <summary>The target that decides the outlook; <see langword="null"/> where the row prints none.</summary>
    public Target? Target => Decided?.Target;

    /// <summary>
    /// What that target is expected to count at its end: the level, the change since the base, the average growth in %, or the
    /// total; <see langword="null"/> where that is not known.
    /// </summary>
    public Figure? Counted { get; internal init; }

    /// <summary>
    /// The pace needed from the last point on to meet that target; <see langword="null"/> where it is met already, or no number
    /// says how much is needed.
    /// </summary>
    public Pace? Required => Decided?.Required;

    /// <summary>
    /// The pace that the projection expects from the last point on, of a total what each year is to add to it;
    /// <see langword="null"/> where it is not one number.
    /// </summary>
    public Pace? Expected { get; internal init; }

    /// <summary>The explanation, written when first asked for.</summary>
    public IReadOnlyList<Step> Steps => _steps.Value;

    internal TargetOutlook? Decided { get; init; }

    internal NumberSet? Exact { get; init; }

    internal NumberSet? ExactInterval { get; init; }

    /// <summary>The same projected to the end of another year; the outlook stays that of the targets' own due years.</summary>
    /// <param name="year">1949 to 2199.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is not in the years 1949 to 2199.</exception>
    public Projection To(int year)
    {
        Projector.Check(year, nameof(year));
        return year == Year ? this : _to(year);
    }

    /// <summary>The explanation as text, a step a line.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public string Explain(Language language) => string.Join('\n', Steps.Select(step => step.In(language)));

    /// <summary>The indicator, the method and the value.</summary>
    public override string ToString() => FormattableString.Invariant($"{Indicator}: {Method} {Year} {Value?.ToString() ?? Reason.ToString()}");
}
