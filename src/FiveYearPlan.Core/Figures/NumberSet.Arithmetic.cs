namespace FiveYearPlan;

/// <content>Each operation gives exactly the set of results over all members of the operands.</content>
internal sealed partial class NumberSet
{
    public NumberSet Plus(NumberSet other) =>
        IsEmpty || other.IsEmpty
            ? Empty
            : Between(
                Lower + other.Lower, IncludesLower && other.IncludesLower,
                Upper + other.Upper, IncludesUpper && other.IncludesUpper);

    public NumberSet Minus(NumberSet other) => Plus(other.Negate());

    public NumberSet Negate() => IsEmpty ? this : new(-Upper, IncludesUpper, -Lower, IncludesLower);

    /// <summary>The set with every member multiplied; zero gives the point 0.</summary>
    public NumberSet Times(Rational factor)
    {
        if (IsEmpty)
        {
            return Empty;
        }

        if (factor.Sign == 0)
        {
            return Point(Rational.Zero);
        }

        return factor.Sign > 0
            ? new(Lower * factor, IncludesLower, Upper * factor, IncludesUpper)
            : new(Upper * factor, IncludesUpper, Lower * factor, IncludesLower);
    }

    public NumberSet Times(NumberSet other)
    {
        if (IsEmpty || other.IsEmpty)
        {
            return Empty;
        }

        // A product of two intervals has its extremes at products of their ends.
        ReadOnlySpan<End> mine = [new(Lower, IncludesLower, -1), new(Upper, IncludesUpper, 1)];
        ReadOnlySpan<End> theirs = [new(other.Lower, other.IncludesLower, -1), new(other.Upper, other.IncludesUpper, 1)];
        var least = mine[0].Times(theirs[0]);
        var greatest = least;
        foreach (var left in mine)
        {
            foreach (var right in theirs)
            {
                var product = left.Times(right);
                least = product.Better(least, -1);
                greatest = product.Better(greatest, 1);
            }
        }

        return Between(least.Value, least.Included, greatest.Value, greatest.Included);
    }

    /// <summary>The image under a strictly increasing function that has no limit at a missing end.</summary>
    public NumberSet Map(Func<Rational, Rational> increasing) =>
        IsEmpty
            ? this
            : Between(
                Lower is { } lower ? increasing(lower) : null, IncludesLower,
                Upper is { } upper ? increasing(upper) : null, IncludesUpper);

    /// <summary>
    /// The values that rounding to the nearest may have turned into a member: from [a, b] to [a − half, b + half). The
    /// upper end becomes open (a half is rounded up), an open end stays open, a missing one missing; a half of 0 changes nothing.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The half is negative.</exception>
    public NumberSet Widen(Rational half) => Widen(half, half);

    /// <summary>As <see cref="Widen(Rational)"/>, with its own distance below and above.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A distance is negative.</exception>
    public NumberSet Widen(Rational below, Rational above)
    {
        if (below.Sign < 0 || above.Sign < 0)
        {
            throw new ArgumentOutOfRangeException(below.Sign < 0 ? nameof(below) : nameof(above), "A set is widened by 0 or more.");
        }

        return IsEmpty ? this : Between(Lower - below, IncludesLower, Upper + above, IncludesUpper && above.Sign == 0);
    }

    // One end of an interval: a number, or without one the infinity of the sign.
    private readonly record struct End(Rational? Value, bool Included, int Infinity)
    {
        private int Sign => Value is { } value ? value.Sign : Infinity;

        private bool IsZero => Sign == 0;

        public End Times(End other)
        {
            // Zero times whatever the other set holds is zero, also when the other set has no end on this side.
            if (IsZero || other.IsZero)
            {
                var reached = (IsZero && Included) || (other.IsZero && other.Included);
                return new(Rational.Zero, reached, 0);
            }

            return Value is { } left && other.Value is { } right
                ? new(left * right, Included && other.Included, 0)
                : new(null, false, Sign * other.Sign);
        }

        // The end that lies further in the direction of the sign; where they are equal, included if either is.
        public End Better(End other, int sign)
        {
            var order = Compare(other) * sign;
            return order == 0 ? this with { Included = Included || other.Included } : order > 0 ? this : other;
        }

        private int Compare(End other) =>
            Value is { } left && other.Value is { } right
                ? left.CompareTo(right)
                : (Value is null ? Infinity : 0).CompareTo(other.Value is null ? other.Infinity : 0);
    }
}
