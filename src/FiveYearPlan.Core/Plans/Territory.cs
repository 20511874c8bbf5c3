namespace FiveYearPlan;

/// <summary>Which part of a jurisdiction a figure covers.</summary>
public enum Territory
{
    /// <summary>The whole jurisdiction (全区、全大区).</summary>
    Whole,

    /// <summary>The part that the jurisdiction itself administers (区本级).</summary>
    Proper,

    /// <summary>The document does not say, and it matters: such a figure is shown and never judged.</summary>
    Unstated,
}
