namespace FiveYearPlan;

/// <summary>How a published and a computed verdict on one indicator stand to each other.</summary>
public enum Agreement
{
    /// <summary>Both say the same; or both say that it cannot be judged.</summary>
    Agree,

    /// <summary>They differ, which is a result and no error.</summary>
    Differ,

    /// <summary>A verdict was published; from what is printed none can be computed.</summary>
    OnlyPublished,

    /// <summary>A verdict was computed; none was published on this indicator by name.</summary>
    OnlyComputed,
}
