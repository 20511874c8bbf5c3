namespace FiveYearPlan;

/// <summary>The prices in which a value is counted.</summary>
public enum PriceBasis
{
    /// <summary>The document does not say.</summary>
    Unstated,

    /// <summary>Comparable prices (可比价): growth without price changes.</summary>
    Comparable,

    /// <summary>Current prices (现价).</summary>
    Current,
}
