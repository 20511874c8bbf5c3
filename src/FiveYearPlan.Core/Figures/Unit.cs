namespace FiveYearPlan;

/// <summary>
/// A unit of measure as officials print it (计量单位): 亿元, 万元/人, %, 百分点, 微克/立方米, 人/亿元, 位.
/// Immutable and safe for use by several threads.
/// </summary>
/// <remarks>
/// A unit is a named unit, or a ratio of several with <c>/</c>, each with or without a magnitude (百 千 万 百万 亿 万亿 …)
/// before it; a magnitude alone (万) is a unit of pure number. A name that the library does not know is a dimension of
/// its own, in which only the magnitude is understood: 万标箱 is 10 000 标箱 and convertible to nothing else.
/// Two units are equal when they are printed alike, full width or half; 人 and 名 are not equal, but convertible.
/// </remarks>
public sealed partial class Unit : IEquatable<Unit>, IParsable<Unit>
{
    /// <summary>The greatest length of a unit in characters.</summary>
    /// <value>40.</value>
    internal const int MaxLength = 40;

    private readonly string dimension;
    private readonly Rational factor;

    private Unit(string symbol, string dimension, Rational factor, bool isKnown)
    {
        Symbol = symbol;
        this.dimension = dimension;
        this.factor = factor;
        IsKnown = isKnown;
    }

    /// <summary>The unit as printed, its full-width forms made half-width: ％ is <c>%</c>.</summary>
    public string Symbol { get; }

    /// <summary>Whether every name in the unit is one of which the library knows the size.</summary>
    internal bool IsKnown { get; }

    /// <summary>What a difference between two figures in this unit is printed in: 百分点 for %, else the unit itself.</summary>
    internal Unit OfChange => Symbol == "%" ? Parse(UnitTable.Points) : this;

    /// <summary>A number with the unit as a sentence writes it: units are printed in Chinese, but for percentage points in English.</summary>
    internal string After(string number, Language language) =>
        language == Language.English && Symbol == UnitTable.Points ? $"{number} percentage points" : number + Symbol;

    /// <summary>Whether figures in this unit can be written in the other: both are of one dimension.</summary>
    /// <param name="other">The other unit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public bool IsConvertibleTo(Unit other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return dimension == other.dimension;
    }

    /// <summary>How many of the other unit one of this unit is: 10 000 from 万元 to 元, 1/15 from 亩 to 公顷.</summary>
    /// <exception cref="ArgumentException">The units are not of one dimension.</exception>
    internal Rational FactorTo(Unit other) =>
        IsConvertibleTo(other)
            ? factor / other.factor
            : throw new ArgumentException($"Figures in {Symbol} cannot be converted to {other.Symbol}: the units measure different things.", nameof(other));

    /// <summary>Whether this is 百分点 and the other the % whose differences it counts.</summary>
    internal bool IsPointsOf(Unit other) => dimension == UnitTable.Points && other.Symbol == "%";

    /// <summary>Whether this is a bare magnitude with which the other unit begins: 万 of 万人.</summary>
    internal bool IsMagnitudeOf(Unit other) =>
        UnitTable.Magnitude(Symbol).Length == Symbol.Length && UnitTable.Magnitude(other.Symbol).Length == Symbol.Length
        && other.Symbol.StartsWith(Symbol, StringComparison.Ordinal);

    /// <inheritdoc/>
    public bool Equals(Unit? other) => other is not null && Symbol == other.Symbol;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Unit);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Symbol);

    /// <summary>The <see cref="Symbol"/>.</summary>
    public override string ToString() => Symbol;
}
