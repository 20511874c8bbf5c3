namespace FiveYearPlan;

/// <summary>Why something is not assessable.</summary>
public enum Reason
{
    /// <summary>The row prints no target.</summary>
    NoTarget,

    /// <summary>The target is assigned from above, and no declaration decides it.</summary>
    Assigned,

    /// <summary>The target is words.</summary>
    Words,

    /// <summary>No observation of the needed kind and period is known.</summary>
    NoObservation,

    /// <summary>The target is not met yet, and without a base there is no distance to measure.</summary>
    NoBaseline,

    /// <summary>A year or part of a year is missing in a sum or a chain.</summary>
    IncompleteSeries,

    /// <summary>Base and observation lie on both sides of a break in the series that has no link factor.</summary>
    SeriesBreak,

    /// <summary>The figure is a set of numbers that lies on both sides of the line.</summary>
    ImpreciseFigure,

    /// <summary>The observation is at other prices than the target.</summary>
    BasisMismatch,

    /// <summary>The observation's unit cannot be converted into the indicator's.</summary>
    UnitMismatch,

    /// <summary>The document does not print the period of the only observation.</summary>
    PeriodUnstated,

    /// <summary>The document does not print the territory or population of the only observation.</summary>
    ScopeUnstated,

    /// <summary>The scheme does not define an answer for these numbers.</summary>
    OutOfDomain,

    /// <summary>The scheme judges at the end only, and the target is not due yet.</summary>
    NotYetDue,

    /// <summary>The method of projection needs more points than are known.</summary>
    TooFewPoints,

    /// <summary>No authority has published a forecast for the year.</summary>
    NoForecast,

    /// <summary>The year to project to is not after the last one that is known.</summary>
    NoTimeLeft,
}
