using System.Globalization;

namespace FiveYearPlan;

/// <summary>
/// A line on the measure of a rule: a constant, or the elapsed share of time with an offset; reached from it on, or only
/// above it. Shares are fractions of 1, growth is in percentage points. Immutable, compared by value, and safe for use by
/// several threads.
/// </summary>
public sealed class Line : IEquatable<Line>
{
    private Line(decimal value, bool isStrict, bool followsTime, bool isScaled)
    {
        Value = value;
        IsStrict = isStrict;
        FollowsTime = followsTime;
        IsScaledNearLimit = isScaled;
    }

    /// <summary>The constant, or the offset from the elapsed share of time.</summary>
    public decimal Value { get; }

    /// <summary>Whether the line itself is not enough.</summary>
    public bool IsStrict { get; }

    /// <summary>Whether it lies at the elapsed share of time at the end of the period that the observation covers.</summary>
    public bool FollowsTime { get; }

    /// <summary>Whether it sinks towards nought as the base nears the natural limit of its indicator.</summary>
    public bool IsScaledNearLimit { get; }

    /// <summary>The measure is at least a constant.</summary>
    public static Line AtLeast(decimal value) => new(value, false, false, false);

    /// <summary>The measure is above a constant.</summary>
    public static Line Above(decimal value) => new(value, true, false, false);

    /// <summary>The measure is at least the elapsed share of time plus an offset.</summary>
    public static Line AtLeastElapsed(decimal offset = 0) => new(offset, false, true, false);

    /// <summary>The measure is above the elapsed share of time plus an offset.</summary>
    public static Line AboveElapsed(decimal offset = 0) => new(offset, true, true, false);

    /// <summary>
    /// The same constant line, scaled near the natural limit L of the indicator by 1 − (B/L)^4.44 for a base B up to L and
    /// 1 − ((2L − B)/L)^4.44 beyond it, up to 2L (Open SDG, progress methodology).
    /// </summary>
    /// <exception cref="InvalidOperationException">The line follows time.</exception>
    public Line ScaledNearLimit() => FollowsTime
        ? throw new InvalidOperationException("Only a constant line is scaled near a natural limit.")
        : new(Value, IsStrict, false, true);

    /// <inheritdoc/>
    public bool Equals(Line? other) => other is not null
        && (Value, IsStrict, FollowsTime, IsScaledNearLimit) == (other.Value, other.IsStrict, other.FollowsTime, other.IsScaledNearLimit);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Line);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Value, IsStrict, FollowsTime, IsScaledNearLimit);

    /// <summary>The relation and the line, such as <c>≥ τ</c> or <c>&gt; 0.95</c>.</summary>
    public override string ToString()
    {
        var number = Math.Abs(Value).ToString(CultureInfo.InvariantCulture);
        var line = !FollowsTime ? Value.ToString(CultureInfo.InvariantCulture) : Value == 0 ? "τ" : $"τ {(Value < 0 ? '−' : '+')} {number}";
        return $"{(IsStrict ? '>' : '≥')} {line}{(IsScaledNearLimit ? " × C" : "")}";
    }
}
