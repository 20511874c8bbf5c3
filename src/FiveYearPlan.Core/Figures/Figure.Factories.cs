namespace FiveYearPlan;

public sealed partial class Figure
{
    /// <summary>One number. Its decimal places count: <c>83.0m</c> prints <c>83.0</c>.</summary>
    /// <param name="value">The number, of at most 28 significant digits; round longer results of a division first.</param>
    /// <param name="unit">The unit; by default none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number has more than 28 significant digits.</exception>
    public static Figure Of(decimal value, Unit? unit = null) => Make(FigureForm.Number, value, unit);

    /// <summary>The number or more: <c>≥2.85</c>.</summary>
    /// <inheritdoc cref="Of" path="/param|/exception"/>
    public static Figure AtLeast(decimal value, Unit? unit = null) => Make(FigureForm.AtLeast, value, unit);

    /// <summary>The number or less: <c>≤22</c>.</summary>
    /// <inheritdoc cref="Of" path="/param|/exception"/>
    public static Figure AtMost(decimal value, Unit? unit = null) => Make(FigureForm.AtMost, value, unit);

    /// <summary>More than the number: <c>&gt;93</c>.</summary>
    /// <inheritdoc cref="Of" path="/param|/exception"/>
    public static Figure Above(decimal value, Unit? unit = null) => Make(FigureForm.Above, value, unit);

    /// <summary>Less than the number: <c>&lt;27</c>.</summary>
    /// <inheritdoc cref="Of" path="/param|/exception"/>
    public static Figure Below(decimal value, Unit? unit = null) => Make(FigureForm.Below, value, unit);

    /// <summary>
    /// The numbers that round to this one: <c>≈8</c> is from 7.5 to less than 8.5, <c>≈6.5</c> from 6.45 to less than 6.55.
    /// </summary>
    /// <param name="value">The number; with one digit more it must still have at most 28.</param>
    /// <param name="unit">The unit; by default none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number or an end of the interval has more than 28 digits.</exception>
    public static Figure About(decimal value, Unit? unit = null) => Make(FigureForm.About, value, unit);

    /// <summary>Between two numbers, both included: <c>5—5.5</c>.</summary>
    /// <param name="lower">The lower end, of at most 28 significant digits.</param>
    /// <param name="upper">The upper end, greater than <paramref name="lower"/>, of at most 28 significant digits.</param>
    /// <param name="unit">The unit; by default none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The upper end is not greater than the lower, or a number has more than 28 digits.</exception>
    public static Figure Range(decimal lower, decimal upper, Unit? unit = null) =>
        lower < upper
            ? Make(new(FigureForm.Range, Plain(lower), Plain(upper)), unit, nameof(lower))
            : throw new ArgumentOutOfRangeException(nameof(upper), upper, "The upper end of a range must be greater than the lower.");

    /// <summary>
    /// The figure of a set, without trailing zeros: a number, a bound, or a range; one that excludes an end prints as
    /// <c>&gt;84且&lt;85</c>, which <see cref="Parse(string)"/> reads.
    /// </summary>
    /// <exception cref="ArgumentException">The set is empty or all numbers, or an end cannot be written exactly with 28 digits.</exception>
    internal static Figure FromSet(NumberSet set, Unit? unit)
    {
        if (set.IsEmpty || (set.Lower is null && set.Upper is null))
        {
            throw new ArgumentException($"No figure stands for the set {set}: it must have an end.", nameof(set));
        }

        if (!(set.Lower ?? 0).TryToDecimal(out var lower) || !(set.Upper ?? 0).TryToDecimal(out var upper))
        {
            throw new ArgumentException($"An end of the set {set} cannot be written exactly with {Rational.MaxDigits} digits.", nameof(set));
        }

        FigureShape shape = set switch
        {
            { IsPoint: true } => new(FigureForm.Number, lower),
            { Lower: null } => new(set.IncludesUpper ? FigureForm.AtMost : FigureForm.Below, upper),
            { Upper: null } => new(set.IncludesLower ? FigureForm.AtLeast : FigureForm.Above, lower),
            _ => new(FigureForm.Range, lower, upper, set.IncludesLower, set.IncludesUpper),
        };
        return new Figure(shape, unit);
    }

    private static Figure Make(FigureForm form, decimal value, Unit? unit) => Make(new(form, Plain(value)), unit, nameof(value));

    private static Figure Make(FigureShape shape, Unit? unit, string parameter) =>
        shape.IsWritable
            ? new Figure(shape, unit)
            : throw new ArgumentOutOfRangeException(parameter, shape.Number, $"A figure and the ends of its interval have at most {Rational.MaxDigits} digits.");

    // A decimal can be a negative zero, which no one prints.
    private static decimal Plain(decimal value) => value == 0 ? Math.Abs(value) : value;
}
