using System.Numerics;

namespace FiveYearPlan;

/// <summary>
/// Roots, logarithms and exponentials in integer arithmetic of fifty decimal places. The framework's functions of
/// <see cref="double"/> differ in the last bit between machines; these do not, and so a projection is the same everywhere.
/// </summary>
internal static class Elementary
{
    private const int Places = 50;

    // Beyond e^±200 a logistic curve is at its limit to all 28 places of a decimal.
    private const int GreatestExponent = 200;

    private static readonly BigInteger One = BigInteger.Pow(10, Places);

    /// <summary>The value as the decimal of twelve significant digits nearest to it; <see langword="null"/> beyond decimal's range.</summary>
    public static Rational? Short(Rational value) => Numbers.Short(value) is { } rounded ? rounded : null;

    /// <summary>The positive root of a positive number, to at least fifty significant digits.</summary>
    public static Rational Root(Rational value, int degree) =>
        value.Sign == 0 || degree == 1 ? value
        : value < 1 ? Rational.One / Root(Rational.One / value, degree)
        : Rational.Of(GrowthScale.Root(value.Numerator * BigInteger.Pow(One, degree) / value.Denominator, degree), One);

    /// <summary>A positive number to the power of a fraction.</summary>
    public static Rational Power(Rational value, int numerator, int denominator) => Root(value.Pow(numerator), denominator);

    /// <summary>The natural logarithm of a positive number: ln(m·2ᵏ) = k·ln 2 + 2·artanh((m − 1)/(m + 1)), m near 1.</summary>
    public static Rational Ln(Rational value)
    {
        var exponent = (int)(value.Numerator.GetBitLength() - value.Denominator.GetBitLength());
        var mantissa = value / Two(exponent);
        if (mantissa > Rational.Of(4, 3))
        {
            (mantissa, exponent) = (mantissa / 2, exponent + 1);
        }
        else if (mantissa < Rational.Of(2, 3))
        {
            (mantissa, exponent) = (mantissa * 2, exponent - 1);
        }

        return Rational.Of(2 * ((exponent * Artanh(One / 3)) + Artanh(Fixed((mantissa - 1) / (mantissa + 1)))), One);
    }

    /// <summary>The exponential: e^y = 2ᵏ·e^r with r = y − k·ln 2 near 0, by Taylor's series.</summary>
    public static Rational Exp(Rational value)
    {
        value = Rational.Max(-GreatestExponent, Rational.Min(GreatestExponent, value));
        var ln2 = 2 * Artanh(One / 3);
        var exponent = (int)(Fixed(value) / ln2);
        var rest = Fixed(value) - (exponent * ln2);
        var (term, sum) = (One, One);
        for (var i = 1; !term.IsZero; i++)
        {
            term = term * rest / (One * i);
            sum += term;
        }

        return Rational.Of(sum, One) * Two(exponent);
    }

    // artanh(u) = u + u³/3 + u⁵/5 + …
    private static BigInteger Artanh(BigInteger u)
    {
        var (power, sum, square) = (u, u, u * u / One);
        for (var i = 3; !power.IsZero; i += 2)
        {
            power = power * square / One;
            sum += power / i;
        }

        return sum;
    }

    private static BigInteger Fixed(Rational value) => value.Numerator * One / value.Denominator;

    private static Rational Two(int exponent) => exponent >= 0
        ? Rational.Of(BigInteger.One << exponent, BigInteger.One)
        : Rational.Of(BigInteger.One, BigInteger.One << -exponent);
}
