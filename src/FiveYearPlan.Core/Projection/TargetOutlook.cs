namespace FiveYearPlan;

/// <summary>Whether one target is expected to be met, and what that is computed from.</summary>
internal sealed record TargetOutlook(Target Target, Outlook Outlook, Reason? Reason)
{
    /// <summary>What the target will count at its end: the level, the change since the base, the average growth in %, the total.</summary>
    public NumberSet? Counted { get; init; }

    public Unit? Unit { get; init; }

    /// <summary>What is compared at the end: the level or the total.</summary>
    public NumberSet? Compared { get; init; }

    /// <summary>The set that meets the target, of what is compared.</summary>
    public NumberSet? Goal { get; init; }

    /// <summary>Whether it is met by what is known.</summary>
    public bool? IsMetAlready { get; init; }

    /// <summary>The year before the last in which it is first expected to be met.</summary>
    public int? EarlyYear { get; init; }

    /// <summary>The first year in which a target for each year fails.</summary>
    public int? FailedYear { get; init; }

    /// <summary>Whether the value expected in the last year is in the set.</summary>
    public bool? IsMetAtEnd { get; init; }

    /// <summary>The pace needed from now on; <see langword="null"/> where nothing is needed any more, or no number says how much.</summary>
    public Pace? Required { get; init; }

    /// <summary>Of a total what each year to come is expected to add, to be held against what is needed.</summary>
    public Pace? Expected { get; init; }

    /// <summary>From the base to the target, the distance that errors are measured by; <see langword="null"/> where there is none.</summary>
    public Rational? Distance { get; init; }

    public static TargetOutlook Without(Target target, Reason reason) => new(target, Outlook.NotAssessable, reason);
}
