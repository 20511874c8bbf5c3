namespace FiveYearPlan;

/// <summary>Gives a figure that was printed in a column the unit of that column.</summary>
internal static class FigureUnits
{
    public static readonly Unit Percent = Unit.Parse("%");

    private static readonly char[] Magnitudes = ['百', '千', '万', '亿'];

    /// <summary>
    /// The figure in the column's unit where it prints none of its own; <c>1.5万</c> in a column of 人 is 1.5万人.
    /// A magnitude of its own takes the place of the column's: <c>1.7万亿</c> in a column of 亿元 is 1.7万亿元.
    /// <see langword="null"/> where its own unit cannot be converted into the column's.
    /// </summary>
    public static Figure? In(this Figure figure, Unit column)
    {
        if (figure.Unit is null)
        {
            return figure.WithUnit(column);
        }

        if (figure.Unit.IsConvertibleTo(column) || figure.Unit.IsPointsOf(column))
        {
            return figure;
        }

        return Joined(column.Symbol) ?? Joined(column.Symbol.TrimStart(Magnitudes));

        Figure? Joined(string unit) => Unit.TryParse(figure.Unit.Symbol + unit, null, out var joined) && joined.IsConvertibleTo(column)
            ? figure.WithUnit(joined)
            : null;
    }

    /// <summary>The numbers of a figure in a unit; percentage points count a change in per cent.</summary>
    public static NumberSet NumbersIn(this Figure figure, Unit unit) =>
        figure.Unit is null || figure.Unit.IsPointsOf(unit) ? figure.Set : figure.SetIn(unit);

    /// <summary>The printed number in a unit: a bound's, or the lower end of a range.</summary>
    public static Rational NumberIn(this Figure figure, Unit unit) =>
        figure.Unit is null || figure.Unit.IsPointsOf(unit) ? figure.Number : figure.Unit.FactorTo(unit) * figure.Number;

    /// <summary>Half a unit of the last printed digit, in another unit.</summary>
    public static Rational HalfUnitIn(this Figure figure, Unit unit) =>
        figure.Unit is null || figure.Unit.IsPointsOf(unit) ? figure.HalfUnit : figure.HalfUnit * figure.Unit.FactorTo(unit);
}
