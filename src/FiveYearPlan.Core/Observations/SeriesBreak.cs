using NodaTime;

namespace FiveYearPlan;

/// <summary>
/// A day from which an indicator is counted differently: a census revision, a changed definition. Two observed levels on
/// both sides of it do not compare, unless a link factor is known. Immutable and safe for use by several threads.
/// </summary>
public sealed class SeriesBreak
{
    /// <summary>Names a break.</summary>
    /// <param name="indicator">The id, number or name of the indicator.</param>
    /// <param name="date">The first day that is counted the new way.</param>
    /// <param name="reason">Why the series breaks.</param>
    /// <param name="linkFactor">By what a value after the break is multiplied to compare with one before it; positive.</param>
    /// <param name="source">Where it was printed.</param>
    /// <exception cref="ArgumentNullException">The indicator or the reason is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The indicator is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The link factor is not positive.</exception>
    public SeriesBreak(string indicator, LocalDate date, BilingualText reason, decimal? linkFactor = null, Source? source = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(indicator);
        ArgumentNullException.ThrowIfNull(reason);
        if (linkFactor is { } factor)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(factor, nameof(linkFactor));
        }

        Indicator = indicator;
        Date = date;
        Reason = reason;
        LinkFactor = linkFactor;
        Source = source;
    }

    /// <summary>The id of the indicator; before the break joins a dossier, also its number or name.</summary>
    public string Indicator { get; }

    /// <summary>The first day that is counted the new way.</summary>
    public LocalDate Date { get; }

    /// <summary>Why the series breaks.</summary>
    public BilingualText Reason { get; }

    /// <summary>By what a value after the break is multiplied to compare with one before it; <see langword="null"/> where unknown.</summary>
    public decimal? LinkFactor { get; }

    /// <summary>Where it was printed.</summary>
    public Source? Source { get; }
}
