namespace FiveYearPlan;

/// <summary>What a method makes of a series: a value, and where it knows one an interval, at the end of any later year.</summary>
internal sealed class ProjectionPath
{
    /// <summary>The points that went into it.</summary>
    public required IReadOnlyList<ProjectionPoint> Used { get; init; }

    /// <summary>The value at the end of a year; <see langword="null"/> where a decimal cannot hold it, or the method says nothing of that year.</summary>
    public required Func<int, NumberSet?> At { get; init; }

    /// <summary>The interval at the end of a year; <see langword="null"/> where the data support none.</summary>
    public Func<int, NumberSet?> Interval { get; init; } = _ => null;

    /// <summary>Whether the value of a year is a true root or logarithm, rounded to twelve significant digits.</summary>
    public Func<int, bool> IsRounded { get; init; } = _ => false;

    /// <summary>The formula with numbers, for a year.</summary>
    public required Func<int, string> Numbers { get; init; }

    /// <summary>The interval's formula with numbers, for a year, or why there is none.</summary>
    public Func<int, BilingualText?> IntervalText { get; init; } = _ => null;

    /// <summary>Where a forecast was printed.</summary>
    public IReadOnlyList<Source> Sources { get; init; } = [];

    /// <summary>The figure of a year as an authority printed it; <see langword="null"/> for what is computed.</summary>
    public Func<int, Figure?> Printed { get; init; } = _ => null;

    /// <summary>Whether values are kept within natural limits; a published forecast stays as it is.</summary>
    public bool IsClamped { get; init; } = true;
}
