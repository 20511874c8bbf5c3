using System.Globalization;
using System.Numerics;

namespace FiveYearPlan;

/// <summary>A figure without its unit and its printed text: a form, one or two numbers, and for a range which ends it includes.</summary>
/// <param name="Form">How the number is limited.</param>
/// <param name="Number">The number, or the lower end of a range.</param>
/// <param name="RangeEnd">The upper end of a range, else null.</param>
/// <param name="IncludesStart">Whether a range includes its lower end; true for other forms.</param>
/// <param name="IncludesEnd">Whether a range includes its upper end; true for other forms.</param>
internal readonly record struct FigureShape(
    FigureForm Form, decimal Number, decimal? RangeEnd = null, bool IncludesStart = true, bool IncludesEnd = true)
{
    public int DecimalPlaces => Math.Max(Number.Scale, RangeEnd?.Scale ?? 0);

    /// <summary>Whether the numbers and the ends of the set are ones that decimal holds, and 余 and 近 stand with a number above 0.</summary>
    public bool IsWritable => NumbersAreWritable && (Form is not (FigureForm.Over or FigureForm.Near) || Number > 0) && EndsAreWritable;

    private bool NumbersAreWritable => Fits(Number) && Fits(RangeEnd ?? 0);

    private bool EndsAreWritable
    {
        get
        {
            var set = ToSet();
            return (set.Lower ?? 0).TryToDecimal(out _) && (set.Upper ?? 0).TryToDecimal(out _);
        }
    }

    /// <summary>Half a unit of the last of this many decimal places.</summary>
    public static Rational HalfUnit(int decimalPlaces) => Rational.Of(1, 2 * BigInteger.Pow(10, decimalPlaces));

    // Numbers are compared as printed: decimals that are equal but differ in places (83.0 and 83) make different figures.
    public bool Equals(FigureShape other) =>
        Form == other.Form && Number == other.Number && Number.Scale == other.Number.Scale
        && RangeEnd == other.RangeEnd && RangeEnd?.Scale == other.RangeEnd?.Scale
        && IncludesStart == other.IncludesStart && IncludesEnd == other.IncludesEnd;

    public override int GetHashCode() =>
        HashCode.Combine(Form, Number, Number.Scale, RangeEnd, RangeEnd?.Scale, IncludesStart, IncludesEnd);

    public NumberSet ToSet()
    {
        Rational number = Number;
        return Form switch
        {
            FigureForm.Number => NumberSet.Point(number),
            FigureForm.Below => NumberSet.Below(number),
            FigureForm.AtMost => NumberSet.AtMost(number),
            FigureForm.Above => NumberSet.Above(number),
            FigureForm.AtLeast => NumberSet.AtLeast(number),
            FigureForm.About => NumberSet.Point(number).Widen(HalfUnit(Number.Scale)),
            FigureForm.Range => NumberSet.Between(number, IncludesStart, RangeEnd, IncludesEnd),
            FigureForm.Over => NumberSet.Between(number, true, number + LastDigitUnit(number), false),
            FigureForm.Near => NumberSet.Between(number - LastDigitUnit(number), false, number, false),
        };
    }

    /// <summary>The canonical printed form with this unit.</summary>
    public string Print(Unit? unit)
    {
        var number = Print(Number);
        var printed = Form switch
        {
            FigureForm.Number => number,
            FigureForm.Below => "<" + number,
            FigureForm.AtMost => "≤" + number,
            FigureForm.Above => ">" + number,
            FigureForm.AtLeast => "≥" + number,
            FigureForm.About => "≈" + number,
            FigureForm.Range when IncludesStart && IncludesEnd => $"{number}—{Print(RangeEnd ?? 0)}",
            FigureForm.Range => $"{(IncludesStart ? '≥' : '>')}{number}且{(IncludesEnd ? '≤' : '<')}{Print(RangeEnd ?? 0)}",
            FigureForm.Over => number + "余",
            FigureForm.Near => "近" + number,
        };
        return printed + unit?.Symbol;
    }

    private static string Print(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static bool Fits(decimal number) => ((Rational)number * Rational.Of(BigInteger.Pow(10, number.Scale), 1)).TryToDecimal(out _);

    // One unit of the last digit that is not zero: 100 for 3500, 0.1 for 1.50.
    private static Rational LastDigitUnit(Rational number)
    {
        _ = number.TryToDecimal(out var shortest);
        var unit = Rational.Of(1, BigInteger.Pow(10, shortest.Scale));
        for (var next = unit * 10; number.Sign != 0 && (number / next).Denominator.IsOne; next *= 10)
        {
            unit = next;
        }

        return unit;
    }
}
