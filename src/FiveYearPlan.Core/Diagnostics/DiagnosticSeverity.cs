namespace FiveYearPlan;

/// <summary>How much a finding matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Good to know: something was derived, replaced or left out by rule.</summary>
    Info,

    /// <summary>Used under an assumption, ignored, or contradictory.</summary>
    Warning,

    /// <summary>Something given could not be read, or names nothing that exists.</summary>
    Error,
}
