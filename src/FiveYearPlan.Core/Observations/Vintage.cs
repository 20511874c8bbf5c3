namespace FiveYearPlan;

/// <summary>How final a figure is, in order: of several figures for one period the last vintage counts.</summary>
public enum Vintage
{
    /// <summary>Estimated before the period closed (预计).</summary>
    Estimate,

    /// <summary>A flash figure (快报).</summary>
    Flash,

    /// <summary>Preliminary accounting (初步核算).</summary>
    Preliminary,

    /// <summary>Finally verified (最终核实). A figure of unstated vintage counts as final.</summary>
    Final,

    /// <summary>Revised after it was final (修订).</summary>
    Revised,
}
