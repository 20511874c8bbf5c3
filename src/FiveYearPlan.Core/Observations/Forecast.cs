using NodaTime;

namespace FiveYearPlan;

/// <summary>
/// A value that an authority expects of a later year (部门预计). It is no observation and never decides a verdict.
/// Immutable and safe for use by several threads.
/// </summary>
public sealed class Forecast
{
    internal Forecast(string indicator, int year, Figure figure, string printed)
    {
        Indicator = indicator;
        Year = year;
        Figure = figure;
        Printed = printed;
    }

    /// <summary>The id of the indicator.</summary>
    public string Indicator { get; }

    /// <summary>The year at whose end the value is expected.</summary>
    public int Year { get; }

    /// <summary>The value, in the indicator's unit where none was printed.</summary>
    public Figure Figure { get; }

    /// <summary>The value as printed.</summary>
    public string Printed { get; }

    /// <summary>Who expects it; <see langword="null"/> where the document does not say.</summary>
    public BilingualText? By { get; internal init; }

    /// <summary>The day of publication, where known.</summary>
    public LocalDate? Published { get; internal init; }

    /// <summary>Where it was printed.</summary>
    public Source? Source { get; internal init; }

    /// <summary>The indicator, the year and the value.</summary>
    public override string ToString() => FormattableString.Invariant($"{Indicator} {Year} {Printed}");
}
