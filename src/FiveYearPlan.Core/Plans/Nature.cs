namespace FiveYearPlan;

/// <summary>Who answers for an indicator (属性).</summary>
public enum Nature
{
    /// <summary>The document does not say.</summary>
    Unspecified,

    /// <summary>Anticipatory (预期性): the market is to deliver it.</summary>
    Expected,

    /// <summary>Obligatory (约束性): the government answers for it.</summary>
    Binding,
}
