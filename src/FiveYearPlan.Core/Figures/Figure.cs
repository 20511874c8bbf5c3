namespace FiveYearPlan;

/// <summary>
/// A number as officials print numbers (数值): a set of numbers with a unit and a printed form. <c>1201</c> is one
/// number, <c>&lt;27</c> and <c>15万人以上</c> are half-lines, <c>5%—5.5%</c>, <c>8%左右</c> and <c>3500余</c> are intervals.
/// Immutable and safe for use by several threads.
/// </summary>
/// <remarks>
/// <para>Two figures are equal when form, numbers with their decimal places, inclusion of the ends, and unit are:
/// <c>83.0</c> is not <c>83</c>, but <c>≤22</c> is <c>22以下</c>. The text they were printed with does not count.</para>
/// <para>There are no operators <c>&lt;</c> and <c>&gt;</c>: whether one set of numbers is less than another may be
/// undecidable. Ask <see cref="IsWithin"/>.</para>
/// </remarks>
[System.Text.Json.Serialization.JsonConverter(typeof(Serialization.FigureJsonConverter))]
public sealed partial class Figure : IEquatable<Figure>, ISpanParsable<Figure>
{
    /// <summary>The greatest length of a figure in characters.</summary>
    /// <value>200.</value>
    internal const int MaxLength = 200;

    private Figure(FigureShape shape, Unit? unit, string? printed = null)
    {
        Shape = shape;
        Unit = unit;
        Set = shape.ToSet();
        Printed = printed ?? shape.Print(unit);
    }

    /// <summary>How the figure was printed, and so which set of numbers it stands for.</summary>
    public FigureForm Form => Shape.Form;

    /// <summary>The number as printed, in the printed unit; a bound's number, and of a range the lower end.</summary>
    public decimal Number => Shape.Number;

    /// <summary>The upper end of a range, in the printed unit; <see langword="null"/> for every form but <see cref="FigureForm.Range"/>.</summary>
    public decimal? RangeEnd => Shape.RangeEnd;

    /// <summary>The unit; <see langword="null"/> when none was printed.</summary>
    public Unit? Unit { get; }

    /// <summary>How many decimal places were printed, from 0 to 28; of a range the greater number.</summary>
    public int DecimalPlaces => Shape.DecimalPlaces;

    /// <summary>Half a unit of the last printed digit, in the printed unit: 0.5 for <c>8</c>, 0.05 for <c>6.5</c>.</summary>
    /// <remarks>With 28 decimal places, the most a decimal has, half a unit cannot be written, and the whole unit stands here.</remarks>
    public decimal HalfUnit => HalfUnitExact.TryToDecimal(out var half) ? half : new decimal(1, 0, 0, false, 28);

    /// <summary>The one number that the figure is; <see langword="null"/> for every form but <see cref="FigureForm.Number"/>.</summary>
    public decimal? Value => Form == FigureForm.Number ? Number : null;

    /// <summary>The lower end of the set, in the printed unit; <see langword="null"/> when there is none.</summary>
    public decimal? Lower => ToDecimal(Set.Lower);

    /// <summary>Whether <see cref="Lower"/> itself belongs to the set; <see langword="false"/> when there is no lower end.</summary>
    public bool IncludesLower => Set.IncludesLower;

    /// <summary>The upper end of the set, in the printed unit; <see langword="null"/> when there is none.</summary>
    public decimal? Upper => ToDecimal(Set.Upper);

    /// <summary>Whether <see cref="Upper"/> itself belongs to the set; <see langword="false"/> when there is no upper end.</summary>
    public bool IncludesUpper => Set.IncludesUpper;

    /// <summary>The figure as it was printed, without white space around it, or in canonical form when it was computed.</summary>
    public string Printed { get; }

    /// <summary>The numbers that the figure stands for, in the printed unit.</summary>
    internal NumberSet Set { get; }

    /// <summary><see cref="HalfUnit"/>, exact also with 28 decimal places.</summary>
    internal Rational HalfUnitExact => FigureShape.HalfUnit(DecimalPlaces);

    private FigureShape Shape { get; }

    /// <inheritdoc/>
    public bool Equals(Figure? other) => other is not null && Shape == other.Shape && Equals(Unit, other.Unit);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Figure);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Shape, Unit);

    /// <summary>The printed form, which <see cref="Parse(string)"/> reads back as an equal figure.</summary>
    public override string ToString() => Printed;

    // The ends are decimals: every way to make a figure refuses one whose ends are not.
    private static decimal? ToDecimal(Rational? end) => end is { } value && value.TryToDecimal(out var number) ? number : null;
}
