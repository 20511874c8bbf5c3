using System.Globalization;

namespace FiveYearPlan;

/// <summary>
/// One point of a series: the value at the end of a year, of a flow that of the whole year. Immutable and safe for use by
/// several threads.
/// </summary>
public sealed class ProjectionPoint
{
    internal ProjectionPoint(int year, Figure figure, Observation? observation, NumberSet numbers)
    {
        Year = year;
        Figure = figure;
        Observation = observation;
        Numbers = numbers;
    }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The figure as printed.</summary>
    public Figure Figure { get; }

    /// <summary>The observation; <see langword="null"/> where the point is the plan's base.</summary>
    public Observation? Observation { get; }

    /// <summary>Whether the point is the plan's base.</summary>
    public bool IsBase => Observation is null;

    /// <summary>The numbers in the indicator's unit, linked across breaks to the other points.</summary>
    internal NumberSet Numbers { get; }

    /// <summary>The number, where it is one.</summary>
    internal Rational? Number => Numbers.IsPoint ? Numbers.Lower : null;

    /// <summary>The year and the figure; a base is marked.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year}: {Figure}{(IsBase ? " (base)" : "")}");
}
