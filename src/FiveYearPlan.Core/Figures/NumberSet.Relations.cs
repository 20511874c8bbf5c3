namespace FiveYearPlan;

internal sealed partial class NumberSet
{
    public bool Contains(Rational value) =>
        !IsEmpty
        && (Lower is not { } lower || value > lower || (IncludesLower && value == lower))
        && (Upper is not { } upper || value < upper || (IncludesUpper && value == upper));

    public bool IsSubsetOf(NumberSet other) => Intersect(other).Equals(this);

    public bool Overlaps(NumberSet other) => !Intersect(other).IsEmpty;

    /// <summary>
    /// Whether a number of which only this set is known meets the requirement: true when all of the set does, false
    /// when none does, null when it cannot be decided.
    /// </summary>
    public bool? IsWithin(NumberSet required) => IsSubsetOf(required) ? true : Overlaps(required) ? null : false;

    public NumberSet Intersect(NumberSet other)
    {
        if (IsEmpty || other.IsEmpty)
        {
            return Empty;
        }

        var (lower, includesLower) = Tighter(Lower, IncludesLower, other.Lower, other.IncludesLower, 1);
        var (upper, includesUpper) = Tighter(Upper, IncludesUpper, other.Upper, other.IncludesUpper, -1);
        return Between(lower, includesLower, upper, includesUpper);
    }

    /// <summary>The smallest interval that holds both.</summary>
    public NumberSet Hull(NumberSet other)
    {
        if (IsEmpty || other.IsEmpty)
        {
            return IsEmpty ? other : this;
        }

        var (lower, includesLower) = Wider(Lower, IncludesLower, other.Lower, other.IncludesLower, 1);
        var (upper, includesUpper) = Wider(Upper, IncludesUpper, other.Upper, other.IncludesUpper, -1);
        return Between(lower, includesLower, upper, includesUpper);
    }

    // The sign is 1 for lower ends, where the greater one is tighter, and −1 for upper ends.
    private static (Rational? End, bool Included) Tighter(Rational? left, bool includesLeft, Rational? right, bool includesRight, int sign)
    {
        if (left is not { } first || right is not { } second)
        {
            return left is null ? (right, includesRight) : (left, includesLeft);
        }

        var order = first.CompareTo(second) * sign;
        return order == 0 ? (left, includesLeft && includesRight) : order > 0 ? (left, includesLeft) : (right, includesRight);
    }

    private static (Rational? End, bool Included) Wider(Rational? left, bool includesLeft, Rational? right, bool includesRight, int sign)
    {
        if (left is not { } first || right is not { } second)
        {
            return (null, false);
        }

        var order = first.CompareTo(second) * sign;
        return order == 0 ? (left, includesLeft || includesRight) : order < 0 ? (left, includesLeft) : (right, includesRight);
    }
}
