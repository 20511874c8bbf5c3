namespace FiveYearPlan;

/// <summary>What a variation changes, all else being equal.</summary>
public enum VariationKind
{
    /// <summary>Another scheme.</summary>
    Scheme,

    /// <summary>Another way of counting elapsed time.</summary>
    TimeConvention,

    /// <summary>The versions of all targets and bases: as adopted, or in force on the day of a revision.</summary>
    Version,

    /// <summary>Another base of one indicator: as adopted, restated, or an alternative that the document names.</summary>
    Base,
}
