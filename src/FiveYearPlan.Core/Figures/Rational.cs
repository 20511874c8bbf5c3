using System.Numerics;

namespace FiveYearPlan;

/// <summary>
/// An exact fraction of two integers in lowest terms, the denominator positive. Verdicts are decided in it, because
/// <see cref="decimal"/> rounds silently beyond 28 digits. The default is zero.
/// </summary>
internal readonly partial struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    private readonly BigInteger numerator;

    // Kept as the denominator less one, so that the all-zero struct is 0/1 and needs no special case.
    private readonly BigInteger denominatorLessOne;

    private Rational(BigInteger numerator, BigInteger denominator)
    {
        this.numerator = numerator;
        denominatorLessOne = denominator - 1;
    }

    public static Rational Zero => default;

    public static Rational One => new(BigInteger.One, BigInteger.One);

    /// <summary>The numerator in lowest terms; it carries the sign.</summary>
    public BigInteger Numerator => numerator;

    /// <summary>The denominator in lowest terms; at least 1.</summary>
    public BigInteger Denominator => denominatorLessOne + 1;

    /// <summary>−1, 0 or 1.</summary>
    public int Sign => numerator.Sign;

    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public static Rational Of(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException("A fraction cannot have the denominator 0.");
        }

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0)
        {
            divisor = -divisor;
        }

        return new(numerator / divisor, denominator / divisor);
    }

    /// <summary>The exact value of a decimal.</summary>
    public static Rational From(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var mantissa = unchecked(((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0]);
        return Of(value < 0 ? -mantissa : mantissa, BigInteger.Pow(10, value.Scale));
    }

    public static implicit operator Rational(int value) => new(value, BigInteger.One);

    public static implicit operator Rational(long value) => new(value, BigInteger.One);

    public static implicit operator Rational(decimal value) => From(value);

    public bool Equals(Rational other) => numerator == other.numerator && denominatorLessOne == other.denominatorLessOne;

    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(numerator, denominatorLessOne);

    public int CompareTo(Rational other) => (numerator * other.Denominator).CompareTo(other.numerator * Denominator);

    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;
}
