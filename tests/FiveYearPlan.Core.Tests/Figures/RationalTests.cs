using System.Globalization;
using System.Numerics;
using CsCheck;
using Xunit;

namespace FiveYearPlan.Tests;

public class RationalTests
{
    private static readonly Gen<Rational> Any =
        Gen.Select(Gen.Int[-1_000, 1_000], Gen.Int[1, 60], (numerator, denominator) => Rational.Of(numerator, denominator));

    [Theory]
    [InlineData(6, 8, 3, 4)]
    [InlineData(-6, 8, -3, 4)]
    [InlineData(6, -8, -3, 4)]
    [InlineData(-6, -8, 3, 4)]
    [InlineData(0, -5, 0, 1)]
    public void Of_AnyFraction_IsInLowestTerms(int numerator, int denominator, int expectedNumerator, int expectedDenominator)
    {
        var value = Rational.Of(numerator, denominator);
        Assert.Equal(expectedNumerator, value.Numerator);
        Assert.Equal(expectedDenominator, value.Denominator);
    }

    [Fact]
    public void Default_IsZero()
    {
        Assert.Equal(Rational.Zero, default);
        Assert.Equal(1, default(Rational).Denominator);
        Assert.Equal("0", default(Rational).ToString());
        Assert.Equal(0, default(Rational).Sign);
    }

    [Fact]
    public void DivisionByZero_Throws()
    {
        Assert.Throws<DivideByZeroException>(() => Rational.Of(1, 0));
        Assert.Throws<DivideByZeroException>(() => Rational.One / Rational.Zero);
    }

    [Fact]
    public void From_ExtremeDecimals_IsExact()
    {
        Assert.Equal(BigInteger.Parse("79228162514264337593543950335", CultureInfo.InvariantCulture), Rational.From(decimal.MaxValue).Numerator);
        Assert.Equal(-Rational.From(decimal.MaxValue), Rational.From(decimal.MinValue));
        Assert.Equal(Rational.Of(1, BigInteger.Pow(10, 28)), Rational.From(new decimal(1, 0, 0, false, 28)));
        Assert.Equal(Rational.From(83m), Rational.From(83.0m));
        Assert.Equal(Rational.Zero, Rational.From(-0.0m));
    }

    [Fact]
    public void Arithmetic_HandComputedFractions_IsExact()
    {
        var third = Rational.Of(1, 3);
        var sixth = Rational.Of(1, 6);
        Assert.Equal(Rational.Of(1, 2), third + sixth);
        Assert.Equal(Rational.Of(1, 6), third - sixth);
        Assert.Equal(Rational.Of(1, 18), third * sixth);
        Assert.Equal((Rational)2, third / sixth);
        Assert.Equal(Rational.Of(-1, 3), -third);
        Assert.Equal(Rational.Of(8, 27), Rational.Of(2, 3).Pow(3));
        Assert.Equal(Rational.One, Rational.Zero.Pow(0));
        Assert.Equal(third, Rational.Of(-1, 3).Abs());
        Assert.Equal(sixth, Rational.Min(third, sixth));
        Assert.Equal(third, Rational.Max(third, sixth));
        Assert.Throws<ArgumentOutOfRangeException>(() => third.Pow(-1));
    }

    [Fact]
    public void FieldLaws_AnyValues_Hold() => Gen.Select(Any, Any, Any).Sample((a, b, c) =>
    {
        Assert.Equal(a + b, b + a);
        Assert.Equal(a + (b + c), a + b + c);
        Assert.Equal(a * (b * c), a * b * c);
        Assert.Equal((a * b) + (a * c), a * (b + c));
        Assert.Equal(Rational.Zero, a - a);
        Assert.Equal(b.Sign == 0 ? Rational.One : a, b.Sign == 0 ? Rational.One : a / b * b);
        Assert.Equal((a - b).Sign, a.CompareTo(b));
        Assert.Equal(a == b, a.GetHashCode() == b.GetHashCode() && a.Equals(b));
    });

    [Fact]
    public void TryToDecimal_AnyShortDecimal_RoundTrips() => Gen.Select(Gen.Long, Gen.Int[0, 28]).Sample((mantissa, scale) =>
    {
        var value = new decimal((int)(mantissa & 0x7FFFFFFF), (int)(mantissa >> 40 & 0x7FFF), 0, mantissa < 0, (byte)scale);
        Assert.True(Rational.From(value).TryToDecimal(out var back));
        Assert.Equal(value, back);
    });

    [Fact]
    public void TryToDecimal_NotExactlyWritable_IsFalse()
    {
        Assert.False(Rational.Of(1, 3).TryToDecimal(out _));
        Assert.False(Rational.Of(1, BigInteger.Pow(10, 29)).TryToDecimal(out _));
        Assert.False(Rational.Of(BigInteger.Pow(10, 28), 1).TryToDecimal(out _));
        Assert.False(Rational.Of(BigInteger.Pow(10, 40), 1).TryToDecimal(out _));
        Assert.True(Rational.Of(BigInteger.Pow(10, 28) - 1, 1).TryToDecimal(out var greatest));
        Assert.Equal(9999999999999999999999999999m, greatest);
    }

    [Theory]
    [InlineData(1, 8, 1, "0.1")]
    [InlineData(1, 8, 2, "0.12")]
    [InlineData(3, 8, 2, "0.38")]
    [InlineData(-1, 8, 2, "-0.12")]
    [InlineData(1, 2, 28, "0.5")]
    [InlineData(2, 3, 4, "0.6667")]
    [InlineData(25, 1, 1, "20")]
    [InlineData(35, 1, 1, "40")]
    [InlineData(9996, 10, 3, "1000")]
    [InlineData(99949, 100, 3, "999")]
    [InlineData(2, 300, 2, "0.0067")]
    public void ToDecimal_SignificantDigits_RoundsHalfToEven(int numerator, int denominator, int digits, string expected) =>
        Assert.Equal(expected, Rational.Of(numerator, denominator).ToDecimal(digits).ToString(CultureInfo.InvariantCulture));

    [Fact]
    public void ToDecimal_BeyondDecimal_ThrowsAndNeverSaturates()
    {
        Assert.Throws<OverflowException>(() => Rational.Of(BigInteger.Pow(10, 29), 1).ToDecimal(5));
        Assert.Throws<OverflowException>(() => ((Rational)decimal.MaxValue).ToDecimal(1));
        Assert.Equal(79_000_000_000_000_000_000_000_000_000m, ((Rational)decimal.MaxValue).ToDecimal(2));
        Assert.Equal(0m, Rational.Of(1, BigInteger.Pow(10, 40)).ToDecimal(5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rational.One.ToDecimal(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rational.One.ToDecimal(29));
    }

    [Fact]
    public void FitsDecimal_AroundTheLimit_IsExact()
    {
        Assert.True(((Rational)decimal.MinValue).FitsDecimal);
        Assert.False(((Rational)decimal.MaxValue + Rational.Of(1, 3)).FitsDecimal);
    }

    [Theory]
    [InlineData(2849, 1000, 2, true, "2.85")]
    [InlineData(2849, 1000, 2, false, "2.84")]
    [InlineData(-2849, 1000, 2, true, "-2.84")]
    [InlineData(-2849, 1000, 2, false, "-2.85")]
    [InlineData(285, 100, 2, true, "2.85")]
    [InlineData(285, 100, 2, false, "2.85")]
    [InlineData(1, 3, 0, true, "1")]
    [InlineData(-1, 3, 0, true, "0")]
    public void Round_EitherSide_GoesToThatSide(int numerator, int denominator, int decimals, bool up, string expected) =>
        Assert.Equal(expected, Rational.Of(numerator, denominator).Round(decimals, up).ToString());

    [Theory]
    [InlineData(1, 3, "1/3")]
    [InlineData(-5, 4, "-1.25")]
    [InlineData(1, 80, "0.0125")]
    [InlineData(-1, 7, "-1/7")]
    [InlineData(1200, 1, "1200")]
    public void ToString_AnyValue_IsExact(int numerator, int denominator, string expected) =>
        Assert.Equal(expected, Rational.Of(numerator, denominator).ToString());

    [Fact]
    public void ToDouble_AnyDouble_RoundTrips() => Gen.Double[-1e15, 1e15].Sample(value =>
    {
        // A finite double is a whole number times a power of two.
        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)((bits >> 52) & 0x7FF) - 1075;
        var mantissa = (BigInteger)((bits & 0xFFFFFFFFFFFFF) | 0x10000000000000) * (bits < 0 ? -1 : 1);
        if (Math.Abs(value) < 1e-300)
        {
            return;
        }

        var exact = exponent >= 0 ? Rational.Of(mantissa << exponent, 1) : Rational.Of(mantissa, BigInteger.One << -exponent);
        Assert.Equal(value, exact.ToDouble());
    });

    [Fact]
    public void ToDouble_Fractions_IsNearest()
    {
        Assert.Equal(0.1, Rational.Of(1, 10).ToDouble());
        Assert.Equal(1.0 / 3, Rational.Of(1, 3).ToDouble());
        Assert.Equal(-2.0 / 3, Rational.Of(-2, 3).ToDouble());
        Assert.Equal(0, Rational.Zero.ToDouble());
        Assert.Equal(1e22, Rational.Of(BigInteger.Pow(10, 22), 1).ToDouble());
        Assert.Equal(1.0, Rational.Of(BigInteger.Pow(10, 400) + 1, BigInteger.Pow(10, 400)).ToDouble());

        // 1 + 2⁻⁵³ is a tie and rounds to even; the least bit more decides upwards, however far behind the kept bits it is.
        var tie = Rational.One + Rational.Of(1, BigInteger.One << 53);
        Assert.Equal(1.0, tie.ToDouble());
        Assert.Equal(Math.BitIncrement(1.0), (tie + Rational.Of(1, BigInteger.One << 200)).ToDouble());
        Assert.Equal(double.PositiveInfinity, Rational.Of(BigInteger.Pow(10, 400), 1).ToDouble());
    }
}
