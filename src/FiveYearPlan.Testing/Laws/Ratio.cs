using System.Globalization;
using System.Numerics;

namespace FiveYearPlan.Testing;

/// <summary>An exact quotient, for computing again what an explanation says.</summary>
internal readonly record struct Ratio(BigInteger Numerator, BigInteger Denominator) : IComparable<Ratio>
{
    public static Ratio Of(decimal number) => new(
        BigInteger.Parse(number.ToString(CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture),
        BigInteger.Pow(10, number.Scale));

    public static Ratio operator +(Ratio left, Ratio right) =>
        new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static Ratio operator -(Ratio left, Ratio right) => left + new Ratio(-right.Numerator, right.Denominator);

    public static Ratio operator *(Ratio left, Ratio right) => new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    public static Ratio operator /(Ratio left, Ratio right) => right.Numerator.Sign < 0
        ? new(-left.Numerator * right.Denominator, -left.Denominator * right.Numerator)
        : new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    public Ratio Pow(int exponent) => new(BigInteger.Pow(Numerator, exponent), BigInteger.Pow(Denominator, exponent));

    public int CompareTo(Ratio other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>Reads what a step writes: <c>2.85</c> or <c>57/20</c>; <see langword="null"/> where it is neither.</summary>
    public static Ratio? Read(string text)
    {
        var parts = text.Split('/');
        var whole = parts[0].Replace(".", "", StringComparison.Ordinal);
        var point = parts[0].IndexOf('.', StringComparison.Ordinal);
        var places = point < 0 ? 0 : parts[0].Length - point - 1;
        if (parts.Length > 2 || !BigInteger.TryParse(whole, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var digits))
        {
            return null;
        }

        var divisor = BigInteger.One;
        return parts.Length == 2 && (!BigInteger.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out divisor) || divisor.IsZero)
            ? null : new Ratio(digits, divisor * BigInteger.Pow(10, places));
    }
}
