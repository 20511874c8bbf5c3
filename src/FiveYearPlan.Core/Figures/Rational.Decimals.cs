using System.Globalization;
using System.Numerics;

namespace FiveYearPlan;

internal readonly partial struct Rational
{
    /// <summary>
    /// The most digits that a number is written with, integer digits and decimal places together: every number of 28
    /// digits fits a <see cref="decimal"/>, not every one of 29 does.
    /// </summary>
    public const int MaxDigits = 28;

    /// <summary>Whether the absolute value is at most <see cref="decimal.MaxValue"/>.</summary>
    public bool FitsDecimal => Abs() <= decimal.MaxValue;

    /// <summary>The value as a decimal without trailing zeros, if it can be written exactly with at most 28 digits.</summary>
    public bool TryToDecimal(out decimal value)
    {
        if (TryFinite(out var mantissa, out var scale) && scale <= MaxDigits && BigInteger.Abs(mantissa) < BigInteger.Pow(10, MaxDigits))
        {
            value = Compose(mantissa, scale);
            return true;
        }

        value = 0;
        return false;
    }

    /// <summary>
    /// The value rounded half to even to this many significant digits, and to no more than the 28 decimal places a
    /// decimal has; without trailing zeros after the point.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number of digits is not from 1 to 28.</exception>
    /// <exception cref="OverflowException">The rounded value is beyond the range of <see cref="decimal"/>.</exception>
    public decimal ToDecimal(int significantDigits)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(significantDigits, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(significantDigits, MaxDigits);
        if (numerator.IsZero)
        {
            return 0;
        }

        var places = Math.Min(significantDigits - IntegerDigits(), MaxDigits);
        var power = Of(BigInteger.Pow(10, Math.Abs(places)), BigInteger.One);
        var scaled = places >= 0 ? this * power : this / power;
        Rational rounded = new(HalfToEven(scaled), BigInteger.One);
        rounded = places >= 0 ? rounded / power : rounded * power;
        if (!rounded.FitsDecimal)
        {
            throw new OverflowException($"{this} is beyond the range of decimal, ±{decimal.MaxValue.ToString(CultureInfo.InvariantCulture)}.");
        }

        _ = rounded.TryFinite(out var mantissa, out var scale);
        return Compose(mantissa, scale);
    }

    /// <summary>The nearest double (ties to even); infinite beyond its range. For display and true roots, never for a rational verdict.</summary>
    public double ToDouble()
    {
        // A quotient of about 66 bits with the remainder folded into its last bit rounds exactly as the true value does,
        // unless the result is subnormal.
        var shift = 66 - (int)(BigInteger.Abs(numerator).GetBitLength() - Denominator.GetBitLength());
        var (dividend, divisor) = (BigInteger.Abs(numerator), Denominator);
        var quotient = shift >= 0
            ? BigInteger.DivRem(dividend << shift, divisor, out var remainder)
            : BigInteger.DivRem(dividend, divisor << -shift, out remainder);
        var sticky = (UInt128)quotient | (remainder.IsZero ? UInt128.Zero : UInt128.One);
        var kept = (ulong)(sticky >> 8) | ((sticky & 0xFF) == 0 ? 0UL : 1UL);
        return numerator.Sign * Math.ScaleB((double)kept, 8 - shift);
    }

    /// <summary>The exact decimal notation where it is finite, else numerator/denominator.</summary>
    public override string ToString()
    {
        if (!TryFinite(out var mantissa, out var scale))
        {
            return string.Create(CultureInfo.InvariantCulture, $"{numerator}/{Denominator}");
        }

        var digits = BigInteger.Abs(mantissa).ToString(CultureInfo.InvariantCulture).PadLeft(scale + 1, '0');
        var sign = mantissa.Sign < 0 ? "-" : "";
        return scale == 0 ? sign + digits : $"{sign}{digits[..^scale]}.{digits[^scale..]}";
    }

    // The value is mantissa / 10^scale with the smallest scale, if the denominator has no prime factor but 2 and 5.
    private bool TryFinite(out BigInteger mantissa, out int scale)
    {
        var rest = Denominator;
        var twos = (int)BigInteger.TrailingZeroCount(rest);
        rest >>= twos;
        var fives = 0;
        while (rest > 1 && (rest % 5).IsZero)
        {
            rest /= 5;
            fives++;
        }

        scale = Math.Max(twos, fives);
        mantissa = numerator * BigInteger.Pow(10, scale) / Denominator;
        return rest.IsOne;
    }

    // How many digits stand before the point; 0 for 0.5, negative for each zero after the point (0.05: −1).
    private int IntegerDigits()
    {
        var absolute = Abs();
        var guess = Length(absolute.numerator) - Length(Denominator);
        var power = Of(BigInteger.Pow(10, Math.Abs(guess)), BigInteger.One);
        return absolute >= (guess >= 0 ? power : One / power) ? guess + 1 : guess;

        static int Length(BigInteger value) => value.ToString(CultureInfo.InvariantCulture).Length;
    }

    private static BigInteger HalfToEven(Rational value)
    {
        var floor = Floor(value.numerator, value.Denominator);
        var twice = 2 * (value.numerator - (floor * value.Denominator));
        var order = twice.CompareTo(value.Denominator);
        return order > 0 || (order == 0 && !floor.IsEven) ? floor + 1 : floor;
    }

    private static decimal Compose(BigInteger mantissa, int scale)
    {
        var absolute = (UInt128)BigInteger.Abs(mantissa);
        return unchecked(new decimal((int)(uint)absolute, (int)(uint)(absolute >> 32), (int)(uint)(absolute >> 64), mantissa.Sign < 0, (byte)scale));
    }
}
