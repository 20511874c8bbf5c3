namespace FiveYearPlan;

/// <summary>How a figure was printed, and so which set of numbers it stands for.</summary>
public enum FigureForm
{
    /// <summary>One number: <c>83.0</c>.</summary>
    Number,

    /// <summary>Less than the number: <c>&lt;5</c>, 低于, 小于, 不足, 不满.</summary>
    Below,

    /// <summary>The number or less: <c>≤22</c>, 以下, 以内, 不超过, 不高于, 控制在.</summary>
    AtMost,

    /// <summary>More than the number: <c>&gt;93</c>, 超过, 突破, 高于, 大于, 逾.</summary>
    Above,

    /// <summary>The number or more: <c>≥5.5</c>, 以上, 不低于, 不少于.</summary>
    AtLeast,

    /// <summary>From half a unit of the last printed digit below the number to less than half a unit above it: <c>≈8</c>, 左右, 约.</summary>
    About,

    /// <summary>Between two numbers, both included unless printed otherwise: <c>5%—5.5%</c>.</summary>
    Range,

    /// <summary>The number or more by less than one unit of its last digit that is not zero: 3500余, 300多.</summary>
    Over,

    /// <summary>Less than the number by less than one unit of its last digit that is not zero: 近3000, 接近85%.</summary>
    Near,
}
