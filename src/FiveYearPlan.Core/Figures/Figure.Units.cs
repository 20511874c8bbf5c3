using System.Numerics;

namespace FiveYearPlan;

public sealed partial class Figure
{
    /// <summary>The same numbers in another unit, in canonical form: adds a unit that was not printed, or replaces a wrong one. Nothing is converted.</summary>
    /// <param name="unit">The unit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is <see langword="null"/>.</exception>
    public Figure WithUnit(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return unit.Equals(Unit) ? this : new Figure(Shape, unit);
    }

    /// <summary>
    /// The same set of numbers written in another unit of the same dimension, exactly: <c>1201亿元</c> is <c>12010000万元</c>.
    /// </summary>
    /// <remarks>
    /// Decimal places move with the point, so that the precision survives where the new unit can show it: <c>25000元</c>
    /// is <c>2.5000万元</c>. Where the set of an approximate figure would change (<c>≈8%</c> is not <c>≈80‰</c>), the result
    /// is the range (<c>≥75且&lt;85‰</c>).
    /// </remarks>
    /// <param name="unit">The unit to write the figure in.</param>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The figure has no unit, the units measure different things, or the result cannot be written exactly as a decimal.
    /// </exception>
    public Figure ConvertTo(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        if (unit.Equals(Unit))
        {
            return this;
        }

        var set = SetIn(unit);
        var factor = Unit!.FactorTo(unit);
        if (TryScale(Number, factor, out var number) && TryScale(RangeEnd ?? 0, factor, out var rangeEnd))
        {
            var scaled = Shape with { Number = number, RangeEnd = RangeEnd is null ? null : rangeEnd };
            if (scaled.IsWritable && scaled.ToSet().Equals(set))
            {
                return new Figure(scaled, unit);
            }
        }

        return (set.Lower ?? 0).TryToDecimal(out _) && (set.Upper ?? 0).TryToDecimal(out _)
            ? FromSet(set, unit)
            : throw new ArgumentException(
                $"{Printed} ({Unit.Symbol}) cannot be written exactly in {unit.Symbol} with {Rational.MaxDigits} digits; use {nameof(IsWithin)}, which compares across units exactly.",
                nameof(unit));
    }

    /// <summary>
    /// Whether this figure meets a requirement: <see langword="true"/> when all its numbers are among the required ones,
    /// <see langword="false"/> when none is, <see langword="null"/> when it cannot be decided from this figure.
    /// </summary>
    /// <remarks>Units of one dimension are converted exactly, without rounding, before the comparison.</remarks>
    /// <param name="required">The numbers required.</param>
    /// <exception cref="ArgumentNullException"><paramref name="required"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Only one of the figures has a unit, or the units measure different things.</exception>
    public bool? IsWithin(Figure required)
    {
        ArgumentNullException.ThrowIfNull(required);
        if ((Unit is null) != (required.Unit is null))
        {
            throw new ArgumentException(
                $"'{Printed}' and '{required.Printed}' cannot be compared: only one of them has a unit.", nameof(required));
        }

        if (required.Unit is not { } unit)
        {
            return Set.IsWithin(required.Set);
        }

        return Unit!.IsConvertibleTo(unit)
            ? SetIn(unit).IsWithin(required.Set)
            : throw new ArgumentException(
                $"'{Printed}' and '{required.Printed}' cannot be compared: {Unit.Symbol} and {unit.Symbol} measure different things.", nameof(required));
    }

    /// <summary>The numbers of the figure in another unit of the same dimension, exactly.</summary>
    /// <exception cref="ArgumentException">The figure has no unit, or the units measure different things.</exception>
    internal NumberSet SetIn(Unit unit) =>
        Unit is null
            ? throw new ArgumentException($"'{Printed}' has no unit and cannot be converted to {unit.Symbol}.", nameof(unit))
            : Set.Times(Unit.FactorTo(unit));

    // The number in the new unit, its last printed digit standing for the same amount where that can be written.
    private static bool TryScale(decimal number, Rational factor, out decimal scaled)
    {
        if (!(number * factor).TryToDecimal(out scaled))
        {
            return false;
        }

        // Rounded, as logarithms are inexact; whether it is the power is then checked exactly.
        var greater = BigInteger.Max(factor.Numerator, factor.Denominator);
        var power = (int)Math.Round(BigInteger.Log10(greater));
        var isPowerOfTen = BigInteger.Min(factor.Numerator, factor.Denominator).IsOne && greater == BigInteger.Pow(10, power);
        var places = number.Scale + (factor < 1 ? power : -power);
        if (isPowerOfTen && places <= Rational.MaxDigits && places > scaled.Scale)
        {
            // Adding 0.00 gives a decimal its places, as long as it has room for them.
            var padded = scaled + new decimal(0, 0, 0, false, (byte)places);
            scaled = padded.Scale == places ? padded : scaled;
        }

        return true;
    }
}
