namespace FiveYearPlan;

/// <summary>The set of numbers that a printed target requires.</summary>
internal static class Requirement
{
    /// <summary>
    /// A bound requires itself. A number, a range or an approximate figure requires itself <em>or anything better</em>;
    /// where neither more nor less is better it requires just itself.
    /// </summary>
    public static NumberSet Of(Figure figure, Direction direction, Unit unit)
    {
        var set = figure.NumbersIn(unit);
        return HasBound(figure) ? set : direction switch
        {
            Direction.Increase => NumberSet.Between(set.Lower, set.IncludesLower, null, false),
            Direction.Decrease => NumberSet.Between(null, false, set.Upper, set.IncludesUpper),
            Direction.Neither => set,
        };
    }

    public static bool HasBound(Figure figure) => BetterBy(figure) is not null;

    /// <summary>The direction that a bound names; <see langword="null"/> for a figure that is no bound.</summary>
    public static Direction? BetterBy(Figure figure) => figure.Form switch
    {
        FigureForm.Below or FigureForm.AtMost => Direction.Decrease,
        FigureForm.Above or FigureForm.AtLeast => Direction.Increase,
        FigureForm.Number or FigureForm.About or FigureForm.Range or FigureForm.Over or FigureForm.Near => null,
    };

    /// <summary>
    /// The number to which a distance runs: the bound's or the printed number; of a range its weakest end.
    /// </summary>
    public static Rational Number(Figure figure, Direction direction, Unit unit)
    {
        var factor = figure.Unit is null || figure.Unit.IsPointsOf(unit) ? Rational.One : figure.Unit.FactorTo(unit);
        return factor * (figure.RangeEnd is { } end && direction == Direction.Decrease ? end : figure.Number);
    }
}
