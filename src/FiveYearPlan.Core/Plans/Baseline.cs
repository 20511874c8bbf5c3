namespace FiveYearPlan;

/// <summary>
/// The value from which a plan starts (基期值): the printed one, an alternative that the document names beside it, or a
/// restated one. Immutable and safe for use by several threads.
/// </summary>
public sealed class Baseline
{
    internal Baseline(Figure figure, int year, BilingualText? reason = null, Revision? revision = null, Source? source = null)
    {
        Figure = figure;
        Year = year;
        Reason = reason;
        Revision = revision;
        Source = source;
    }

    /// <summary>The value, in the indicator's unit.</summary>
    public Figure Figure { get; }

    /// <summary>The year at whose end it stands.</summary>
    public int Year { get; }

    /// <summary>Why the document names this value beside the printed base; <see langword="null"/> for the base itself.</summary>
    public BilingualText? Reason { get; }

    /// <summary>The restatement by which it came in; <see langword="null"/> for the base as adopted.</summary>
    public Revision? Revision { get; }

    /// <summary>Where it was printed, if somewhere else than its row.</summary>
    public Source? Source { get; }

    /// <summary>The figure and the year.</summary>
    public override string ToString() => $"{Figure} ({Year.ToString(System.Globalization.CultureInfo.InvariantCulture)})";
}
