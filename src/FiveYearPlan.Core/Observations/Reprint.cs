using NodaTime;

namespace FiveYearPlan;

/// <summary>
/// A figure that is known already, as another place prints it: the text beside the table, a second document. It never
/// decides; <c>Dossier.Check</c> reports where the two differ. Immutable and safe for use by several threads.
/// </summary>
public sealed class Reprint
{
    internal Reprint(string indicator, string? cell, Observation? observation, Figure? figure, string printed, Source? source)
    {
        Indicator = indicator;
        Cell = cell;
        Observation = observation;
        Figure = figure;
        Printed = printed;
        Source = source;
    }

    /// <summary>The id of the indicator.</summary>
    public string Indicator { get; }

    /// <summary>
    /// The cell of the indicator's row that is printed again: <c>base</c>, <c>target</c>, <c>annual</c>, <c>outcome</c> or
    /// <c>outcomeAnnual</c>; <see langword="null"/> where it is an observation.
    /// </summary>
    public string? Cell { get; }

    /// <summary>The days that the figure covers; <see langword="null"/> for a cell, and where the document does not print them.</summary>
    public DateInterval? Period => Observation?.Period;

    /// <summary>What the figure counts, where it is an observation that is printed again.</summary>
    public ObservationKind? Kind => Observation?.Kind;

    /// <summary>The territory, where stated; else the indicator's.</summary>
    public Territory? Territory => Observation?.Territory;

    /// <summary>The figure; <see langword="null"/> for words and declarations.</summary>
    public Figure? Figure { get; }

    /// <summary>What stands in the other place.</summary>
    public string Printed { get; }

    /// <summary>The other place.</summary>
    public Source? Source { get; }

    /// <summary>The indicator, what is printed again, and how.</summary>
    public override string ToString() => $"{Indicator} {Cell ?? (Period is { } days ? ReportingPeriod.Write(days) : "?")} {Printed}";

    /// <summary>Read as an observation, for what it shares with one.</summary>
    internal Observation? Observation { get; }
}
