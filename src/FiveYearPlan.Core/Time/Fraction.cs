using System.Globalization;

namespace FiveYearPlan;

/// <summary>
/// An exact share of the time of a plan, such as 24/60. It keeps the numbers it was counted with and compares by value:
/// 30/60 equals 1/2. The default is 0/1. Immutable and safe for use by several threads.
/// </summary>
public readonly struct Fraction : IEquatable<Fraction>, IComparable<Fraction>
{
    private readonly long _denominatorMinusOne;

    /// <summary>Makes a fraction.</summary>
    /// <param name="numerator">What has passed; not negative.</param>
    /// <param name="denominator">The whole; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The numerator is negative or the denominator is below 1.</exception>
    public Fraction(long numerator, long denominator)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(numerator);
        ArgumentOutOfRangeException.ThrowIfLessThan(denominator, 1);
        Numerator = numerator;
        _denominatorMinusOne = denominator - 1;
    }

    /// <summary>What has passed.</summary>
    public long Numerator { get; }

    /// <summary>The whole.</summary>
    public long Denominator => _denominatorMinusOne + 1;

    internal Rational Exact => Rational.Of(Numerator, Denominator);

    /// <summary>Whether two fractions have the same value.</summary>
    public static bool operator ==(Fraction left, Fraction right) => left.Equals(right);

    /// <summary>Whether two fractions have different values.</summary>
    public static bool operator !=(Fraction left, Fraction right) => !left.Equals(right);

    /// <summary>Whether the left fraction is smaller.</summary>
    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left fraction is greater.</summary>
    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left fraction is smaller or equal.</summary>
    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left fraction is greater or equal.</summary>
    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;

    /// <summary>Compares by value.</summary>
    public int CompareTo(Fraction other) =>
        ((Int128)Numerator * other.Denominator).CompareTo((Int128)other.Numerator * Denominator);

    /// <summary>Compares by value: 30/60 equals 1/2.</summary>
    public bool Equals(Fraction other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Fraction other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Exact.GetHashCode();

    /// <summary>The share as a decimal, rounded to 28 digits where it does not end.</summary>
    public decimal ToDecimal() => (decimal)Numerator / Denominator;

    /// <summary>The two numbers as they were counted, such as <c>24/60</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");
}
