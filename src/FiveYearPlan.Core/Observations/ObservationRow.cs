namespace FiveYearPlan;

/// <summary>
/// One observation as a row of text, from a table or a file. Nothing in it is interpreted; <see cref="Observation.Read"/>
/// does that. Immutable once made, and then safe for use by several threads.
/// </summary>
public sealed class ObservationRow
{
    /// <summary>The id, number or name of the indicator; required.</summary>
    public string? Indicator { get; init; }

    /// <summary>
    /// <c>2022</c>, <c>2023H1</c>, <c>2023Q1-3</c>, <c>2021-2023</c>, <c>2021-2023H1</c>, <c>2021-01/2023-06</c>, a date,
    /// or <c>unstated</c>; required.
    /// </summary>
    public string? Period { get; init; }

    /// <summary>The figure as printed, or a declaration such as <c>完成</c>; required.</summary>
    public string? Value { get; init; }

    /// <summary>The unit; the indicator's where blank, and % for growth.</summary>
    public string? Unit { get; init; }

    /// <summary><c>level</c> (the default), <c>total</c>, <c>growth</c>, <c>change</c> or <c>declared</c>.</summary>
    public string? Measure { get; init; }

    /// <summary><c>estimate</c>, <c>flash</c>, <c>preliminary</c>, <c>final</c> or <c>revised</c>; final where blank.</summary>
    public string? Vintage { get; init; }

    /// <summary><c>whole</c>, <c>proper</c> or <c>unstated</c>; the indicator's where blank.</summary>
    public string? Territory { get; init; }

    /// <summary><c>resident</c>, <c>registered</c>, <c>none</c> or <c>unstated</c>; the indicator's where blank.</summary>
    public string? Population { get; init; }

    /// <summary><c>comparable</c> or <c>current</c>; unstated where blank.</summary>
    public string? Basis { get; init; }

    /// <summary>The day of publication, <c>2023-02-01</c>.</summary>
    public string? Published { get; init; }

    /// <summary>Why the period or scope is inferred, where the document does not print it.</summary>
    public string? Inferred { get; init; }

    /// <summary>Where the figure was printed.</summary>
    public Source? Source { get; init; }

    /// <summary>Where the row stands in the input, for findings about it.</summary>
    public RowPlace? Place { get; init; }
}
