using CsCheck;

namespace FiveYearPlan.Tests;

public class ElementaryTests
{
    // ln 2 = 0.69314718055994530941723212145817656807550013436025…, ln 10 = 2.30258509299404568401799145468436420760110148862877…,
    // e = 2.71828182845904523536028747135266249775724709369995…, √2 = 1.41421356237309504880168872420969807856967187537694…
    [Fact]
    public void Constants_AreThose_ToFortyDigits()
    {
        Has("0.6931471805599453094172321214581765680755", Elementary.Ln(2));
        Has("2.3025850929940456840179914546843642076011", Elementary.Ln(10));
        Has("2.7182818284590452353602874713526624977572", Elementary.Exp(1));
        Has("1.4142135623730950488016887242096980785696", Elementary.Root(2, 2));
        Assert.Equal(Rational.Zero, Elementary.Ln(1));
        Assert.Equal(Rational.One, Elementary.Exp(0));
    }

    [Fact]
    public void Root_OfAPower_IsItsBase()
    {
        Assert.Equal((Rational)1.05m, Elementary.Root(((Rational)1.05m).Pow(5), 5));
        Assert.Equal(Rational.Of(1, 4), Elementary.Root(Rational.Of(1, 64), 3));
        Assert.Equal(Rational.Zero, Elementary.Root(0, 3));
    }

    [Fact]
    public void Exp_OfLn_IsTheNumber() => Gen.Int[1, int.MaxValue].Select(Gen.Int[1, int.MaxValue]).Sample(parts =>
    {
        var value = Rational.Of(parts.Item1, parts.Item2);
        Assert.True((Elementary.Exp(Elementary.Ln(value)) / value - 1).Abs() < Rational.Of(1, System.Numerics.BigInteger.Pow(10, 35)));
    });

    [Fact]
    public void Exp_FarAway_IsCut()
    {
        Assert.Equal(Elementary.Exp(200), Elementary.Exp(1_000_000));
        Assert.True(Elementary.Exp(-1_000_000).Sign > 0);
    }

    [Fact]
    public void Ln_OfAProduct_IsTheSum() => Gen.Int[1, 1_000_000].Select(Gen.Int[1, 1_000_000]).Sample(parts =>
        Assert.True((Elementary.Ln(parts.Item1) + Elementary.Ln(parts.Item2) - Elementary.Ln((long)parts.Item1 * parts.Item2)).Abs() < Rational.Of(1, System.Numerics.BigInteger.Pow(10, 45))));

    private static void Has(string digits, Rational value) =>
        Assert.True((value - Rational.Of(System.Numerics.BigInteger.Parse(digits.Replace(".", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture), System.Numerics.BigInteger.Pow(10, 40))).Abs() < Rational.Of(1, System.Numerics.BigInteger.Pow(10, 39)), value.ToString());
}
