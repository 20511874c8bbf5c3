using NodaTime;

namespace FiveYearPlan;

/// <summary>
/// Other cells of a row: with a date a revision that takes effect that day, without one an alternative base that the
/// document names beside the printed one. Immutable once made, and then safe for use by several threads.
/// </summary>
public sealed class RowVariant
{
    /// <summary>The day from which the cells count; <see langword="null"/> for an alternative base.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>Why the variant exists; required.</summary>
    public BilingualText? Reason { get; init; }

    /// <summary>The other base.</summary>
    public string? Base { get; init; }

    /// <summary>The year of the other base; the row's where absent.</summary>
    public int? BaseYear { get; init; }

    /// <summary>The revised cell of the target year.</summary>
    public string? Target { get; init; }

    /// <summary>The revised cell of annual growth or [cumulative] change.</summary>
    public string? Annual { get; init; }

    /// <summary>The revised due year; the row's where absent.</summary>
    public int? DueYear { get; init; }

    /// <summary>Where it was printed.</summary>
    public Source? Source { get; init; }
}
