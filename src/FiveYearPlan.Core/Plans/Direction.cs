namespace FiveYearPlan;

/// <summary>Whether more or less of what is printed is better (正向／逆向指标).</summary>
public enum Direction
{
    /// <summary>More is better.</summary>
    Increase,

    /// <summary>Less is better.</summary>
    Decrease,

    /// <summary>Neither: the value is to stay in the target's range, such as consumer prices of about 2 %. Only ever stated.</summary>
    Neither,
}
