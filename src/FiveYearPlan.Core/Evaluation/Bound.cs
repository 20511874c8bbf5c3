namespace FiveYearPlan;

/// <summary>
/// One end of an imprecise base or reference. Between its ends lie all lines that may be the true one: at the end that
/// asks least, an excluded end makes the line strict, since the true value only comes near it.
/// </summary>
/// <param name="Value">The number.</param>
/// <param name="Included">Whether the number itself may be the true one.</param>
/// <param name="IsLower">Whether it is the lower end.</param>
internal readonly record struct Bound(Rational Value, bool Included, bool IsLower)
{
    /// <summary>The ends of a set, one for a single number; <see langword="null"/> for an end that is open to infinity.</summary>
    public static IReadOnlyList<Bound?> Of(NumberSet numbers) => numbers.IsPoint
        ? [new Bound(numbers.Lower!.Value, true, true)]
        :
        [
            numbers.Lower is { } lower ? new Bound(lower, numbers.IncludesLower, true) : null,
            numbers.Upper is { } upper ? new Bound(upper, numbers.IncludesUpper, false) : null,
        ];

    /// <summary>At least, or at most, the true value.</summary>
    public NumberSet OrBetter(Direction direction)
    {
        var strict = !Included && IsLower == (direction != Direction.Decrease);
        return direction == Direction.Decrease
            ? NumberSet.Between(null, false, Value, !strict)
            : NumberSet.Between(Value, !strict, null, false);
    }

    /// <summary>Strictly better than the true value.</summary>
    public NumberSet Better(Direction direction)
    {
        var reached = !Included && IsLower == (direction == Direction.Decrease);
        return direction == Direction.Decrease
            ? NumberSet.Between(null, false, Value, reached)
            : NumberSet.Between(Value, reached, null, false);
    }
}
