namespace FiveYearPlan;

/// <summary>What kind of quantity an indicator counts.</summary>
public enum Quantity
{
    /// <summary>A value at a point in time (时点数).</summary>
    Stock,

    /// <summary>A value over a period (时期数); only whole years meet a level target.</summary>
    Flow,

    /// <summary>A share, a ratio, or a growth rate that is itself the indicator (比率).</summary>
    Rate,
}
