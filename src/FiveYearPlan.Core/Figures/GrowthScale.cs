using System.Numerics;

namespace FiveYearPlan;

/// <summary>
/// Between growth in % a year, as it is shown, and the factor over all years, as it is compared: the comparison is exact,
/// and the shown root is cut at 25 decimal places.
/// </summary>
internal static class GrowthScale
{
    private const int Places = 25;

    /// <summary>The mean growth in % of a factor over some years; exact where the root is a decimal of 25 places.</summary>
    public static Rational Mean(Rational factor, int years)
    {
        if (years == 1)
        {
            return (factor - 1) * 100;
        }

        // The integer root of the factor scaled by 10^(25·years) is the root scaled by 10^25.
        var scale = BigInteger.Pow(10, Places);
        var scaled = factor.Numerator * BigInteger.Pow(scale, years) / factor.Denominator;
        return (Rational.Of(Root(scaled, years), scale) - 1) * 100;
    }

    /// <summary>A number multiplied by itself.</summary>
    public static Rational Power(Rational value, int exponent)
    {
        var power = Rational.One;
        for (var i = 0; i < exponent; i++)
        {
            power *= value;
        }

        return power;
    }

    /// <summary>The greatest integer whose power does not exceed the value, by Newton's method from above.</summary>
    public static BigInteger Root(BigInteger value, int degree)
    {
        if (value <= 1)
        {
            return value;
        }

        var root = BigInteger.One << (int)((value.GetBitLength() / degree) + 1);
        while (true)
        {
            var next = (((degree - 1) * root) + (value / BigInteger.Pow(root, degree - 1))) / degree;
            if (next >= root)
            {
                return root;
            }

            root = next;
        }
    }
}
