using System.Numerics;

namespace FiveYearPlan;

internal readonly partial struct Rational
{
    public static Rational operator +(Rational left, Rational right) =>
        Of((left.numerator * right.Denominator) + (right.numerator * left.Denominator), left.Denominator * right.Denominator);

    public static Rational operator -(Rational left, Rational right) => left + -right;

    public static Rational operator -(Rational value) => new(-value.numerator, value.Denominator);

    public static Rational operator *(Rational left, Rational right) =>
        Of(left.numerator * right.numerator, left.Denominator * right.Denominator);

    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Rational operator /(Rational left, Rational right) =>
        Of(left.numerator * right.Denominator, left.Denominator * right.numerator);

    /// <summary>The power with a whole exponent; 0⁰ is 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The exponent is negative.</exception>
    public Rational Pow(int exponent)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(exponent);
        return new(BigInteger.Pow(numerator, exponent), BigInteger.Pow(Denominator, exponent));
    }

    public Rational Abs() => new(BigInteger.Abs(numerator), Denominator);

    public static Rational Min(Rational left, Rational right) => left <= right ? left : right;

    public static Rational Max(Rational left, Rational right) => left >= right ? left : right;

    /// <summary>The nearest number with this many decimal places that is not below (<paramref name="up"/>) or not above the value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number of places is negative.</exception>
    public Rational Round(int decimals, bool up)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        var scale = BigInteger.Pow(10, decimals);
        var scaled = up ? -Floor(-numerator * scale, Denominator) : Floor(numerator * scale, Denominator);
        return Of(scaled, scale);
    }

    private static BigInteger Floor(BigInteger dividend, BigInteger divisor)
    {
        var quotient = BigInteger.DivRem(dividend, divisor, out var remainder);
        return remainder.Sign < 0 ? quotient - 1 : quotient;
    }
}
