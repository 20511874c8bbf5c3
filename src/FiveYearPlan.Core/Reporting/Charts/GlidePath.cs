using NodaTime;

namespace FiveYearPlan;

/// <summary>What a glide-path chart shows of one indicator, as numbers over time and words for each of them.</summary>
internal sealed record GlidePath(Evaluation Evaluation, Indicator Indicator, Assessment? Assessment)
{
    /// <summary>What the vertical axis counts.</summary>
    public required BilingualText Counts { get; init; }

    /// <summary>Its unit; empty for an index.</summary>
    public required string Unit { get; init; }

    /// <summary>The target that is drawn; <see langword="null"/> where none has a number.</summary>
    public Target? Target { get; init; }

    /// <summary>The base, or the origin of what is counted from nought.</summary>
    public GlideMark? Base { get; init; }

    /// <summary>What is known, in order of time.</summary>
    public IReadOnlyList<GlideMark> Observed { get; init; } = [];

    /// <summary>The target's figure as the numbers that it stands for, at its due date.</summary>
    public GlideMark? Goal { get; init; }

    /// <summary>Whether the goal is to be kept: it is asked of every year, or the base meets it already.</summary>
    public bool IsKept { get; init; }

    /// <summary>From the base to the target; empty where there is no path.</summary>
    public IReadOnlyList<(double Time, Rational Value)> Way { get; init; } = [];

    public IReadOnlyList<GlideProjection> Projections { get; init; } = [];

    /// <summary>What authorities expect, as published.</summary>
    public IReadOnlyList<GlideMark> Forecasts { get; init; } = [];

    /// <summary>What the picture does not show, and why.</summary>
    public IReadOnlyList<BilingualText> Notes { get; init; } = [];

    /// <summary>Whether there is any number to draw.</summary>
    public bool IsEmpty => Base is null && Goal is null && Observed.Count == 0 && Forecasts.Count == 0;

    /// <summary>The time at the end of a day, in years: the end of 2022 is 2023.</summary>
    public static double TimeOf(LocalDate day)
    {
        var next = day.PlusDays(1);
        return next.Year + ((next.DayOfYear - 1d) / CalendarSystem.Iso.GetDaysInYear(next.Year));
    }

    public static double EndOf(int year) => year + 1;
}
