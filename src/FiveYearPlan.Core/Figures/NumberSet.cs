namespace FiveYearPlan;

/// <summary>
/// A set of numbers without gaps: an interval whose ends are each open, closed or missing, possibly empty. Immutable
/// and safe for use by several threads.
/// </summary>
internal sealed partial class NumberSet : IEquatable<NumberSet>
{
    private NumberSet(Rational? lower, bool includesLower, Rational? upper, bool includesUpper, bool isEmpty = false)
    {
        Lower = lower;
        IncludesLower = includesLower;
        Upper = upper;
        IncludesUpper = includesUpper;
        IsEmpty = isEmpty;
    }

    /// <summary>No number.</summary>
    public static NumberSet Empty { get; } = new(null, false, null, false, isEmpty: true);

    /// <summary>Every number.</summary>
    public static NumberSet All { get; } = new(null, false, null, false);

    /// <summary>The greatest lower bound; null when there is none, and of the empty set.</summary>
    public Rational? Lower { get; }

    /// <summary>Whether <see cref="Lower"/> itself is in the set; false where there is none.</summary>
    public bool IncludesLower { get; }

    /// <summary>The least upper bound; null when there is none, and of the empty set.</summary>
    public Rational? Upper { get; }

    /// <summary>Whether <see cref="Upper"/> itself is in the set; false where there is none.</summary>
    public bool IncludesUpper { get; }

    public bool IsEmpty { get; }

    /// <summary>Whether the set is one number.</summary>
    public bool IsPoint => Lower is { } lower && Upper is { } upper && lower == upper;

    /// <summary>Whether neither end is missing; true of the empty set.</summary>
    public bool IsBounded => IsEmpty || (Lower is not null && Upper is not null);

    /// <summary>Whether a figure can hold the set: it has an end, and its ends are exact decimals.</summary>
    public bool IsWritable => !IsEmpty && (Lower is not null || Upper is not null)
        && (Lower is not { } lower || lower.TryToDecimal(out _)) && (Upper is not { } upper || upper.TryToDecimal(out _));

    public static NumberSet Point(Rational value) => new(value, true, value, true);

    public static NumberSet AtLeast(Rational value) => new(value, true, null, false);

    public static NumberSet Above(Rational value) => new(value, false, null, false);

    public static NumberSet AtMost(Rational value) => new(null, false, value, true);

    public static NumberSet Below(Rational value) => new(null, false, value, false);

    /// <summary>The numbers between two ends; null is no end. An interval that holds no number is <see cref="Empty"/>.</summary>
    public static NumberSet Between(Rational? lower, bool includesLower, Rational? upper, bool includesUpper)
    {
        if (lower is { } low && upper is { } high && (low > high || (low == high && !(includesLower && includesUpper))))
        {
            return Empty;
        }

        return new(lower, includesLower && lower is not null, upper, includesUpper && upper is not null);
    }

    public bool Equals(NumberSet? other) =>
        other is not null && IsEmpty == other.IsEmpty && Lower == other.Lower && Upper == other.Upper
        && IncludesLower == other.IncludesLower && IncludesUpper == other.IncludesUpper;

    public override bool Equals(object? obj) => Equals(obj as NumberSet);

    public override int GetHashCode() => HashCode.Combine(IsEmpty, Lower, IncludesLower, Upper, IncludesUpper);

    /// <summary>Mathematical notation: [84, 85), (−∞, 5], {3}, ∅.</summary>
    public override string ToString()
    {
        if (IsEmpty)
        {
            return "∅";
        }

        return IsPoint
            ? $"{{{Lower}}}"
            : $"{(IncludesLower ? '[' : '(')}{Lower?.ToString() ?? "−∞"}, {Upper?.ToString() ?? "+∞"}{(IncludesUpper ? ']' : ')')}";
    }
}
