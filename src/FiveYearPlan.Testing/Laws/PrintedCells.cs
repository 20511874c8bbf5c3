using System.Globalization;

namespace FiveYearPlan.Testing;

/// <summary>Takes printed figures apart and prints them with other numbers.</summary>
internal static class PrintedCells
{
    /// <summary>The figure of a cell; <see langword="null"/> where it holds none.</summary>
    public static Figure? FigureIn(string? cell) => Figure.TryParse(cell, out var figure) ? figure : null;

    public static bool IsImprecise(string? cell) => FigureIn(cell) is { Value: null };

    /// <summary>A number as printed.</summary>
    public static string Plain(decimal number) => (number == 0 ? Math.Abs(number) : number).ToString(CultureInfo.InvariantCulture);

    /// <summary>All numbers times 0.0001, decimal places moved with the point, so that the precision is the same.</summary>
    public static string TenThousandth(string cell) => Map(cell, number => number * 0.0001m);

    /// <summary>All numbers moved by a whole number or one of few decimal places.</summary>
    public static string Shift(string cell, decimal by) => Map(cell, number => number + by);

    /// <summary>Every number negated; what was above is below.</summary>
    public static string Negate(string cell)
    {
        var figure = Figure.Parse(cell);
        return figure.Form switch
        {
            FigureForm.Number => Plain(-figure.Number),
            FigureForm.Below => ">" + Plain(-figure.Number),
            FigureForm.AtMost => "≥" + Plain(-figure.Number),
            FigureForm.Above => "<" + Plain(-figure.Number),
            FigureForm.AtLeast => "≤" + Plain(-figure.Number),
            FigureForm.Range => Range(-figure.RangeEnd!.Value, figure.IncludesUpper, -figure.Number, figure.IncludesLower),
            FigureForm.About or FigureForm.Over or FigureForm.Near => throw new LawJudge.UnprintableException(),
        };
    }

    public static string Range(decimal lower, bool includesLower, decimal upper, bool includesUpper) =>
        $"{(includesLower ? '≥' : '>')}{Plain(lower)}且{(includesUpper ? '≤' : '<')}{Plain(upper)}";

    private static string Map(string cell, Func<decimal, decimal> change)
    {
        var figure = Figure.Parse(cell);
        var text = Plain(change(figure.Number));
        return figure.Form switch
        {
            FigureForm.Number => text,
            FigureForm.Below => "<" + text,
            FigureForm.AtMost => "≤" + text,
            FigureForm.Above => ">" + text,
            FigureForm.AtLeast => "≥" + text,
            FigureForm.About => "≈" + text,
            FigureForm.Range => Range(change(figure.Number), figure.IncludesLower, change(figure.RangeEnd!.Value), figure.IncludesUpper),
            FigureForm.Over or FigureForm.Near => throw new LawJudge.UnprintableException(),
        };
    }
}
