using System.Globalization;

namespace FiveYearPlan.Tests;

/// <summary>A figure that a law would have to write cannot be printed with 28 digits, or has no such printed form.</summary>
internal sealed class UnprintableException : Exception;

/// <summary>Takes printed cells apart and prints them with other numbers.</summary>
internal static class LawText
{
    public static string Of(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "none";

    /// <summary>The figure in a cell, out of its brackets or behind 每年; <see langword="null"/> where the cell holds none.</summary>
    public static Figure? FigureIn(string? cell) => Split(cell).Figure;

    /// <summary>The cell with its figure printed anew; a cell without a figure stays as it is.</summary>
    public static string? Map(string? cell, Func<Figure, string> change)
    {
        var (before, figure, after) = Split(cell);
        return figure is null ? cell : before + Checked(change(figure)) + after;
    }

    /// <summary>All numbers times a power of ten, decimal places moved with the point, so that the precision is the same.</summary>
    public static string Scale(Figure figure, decimal powerOfTen)
    {
        return Print(figure.Form, Scaled(figure.Number), figure.RangeEnd is { } end ? Scaled(end) : null, figure.IncludesLower, figure.IncludesUpper);

        decimal Scaled(decimal number)
        {
            var scaled = number * powerOfTen;
            return scaled.Scale == number.Scale + powerOfTen.Scale ? scaled : throw new UnprintableException();
        }
    }

    /// <summary>Moved by a number of no more decimal places than are printed. Words that no moved figure could carry become a range.</summary>
    public static string Shift(Figure figure, decimal by, bool keepsForm)
    {
        if (figure.Form is not (FigureForm.Over or FigureForm.Near))
        {
            return Print(figure.Form, Add(figure.Number, by), figure.RangeEnd is { } end ? Add(end, by) : null, figure.IncludesLower, figure.IncludesUpper);
        }

        return keepsForm ? throw new UnprintableException()
            : Print(FigureForm.Range, Add(figure.Lower!.Value, by), Add(figure.Upper!.Value, by), figure.IncludesLower, figure.IncludesUpper);
    }

    /// <summary>Every number negated; what was above is below. Words that no negative figure could carry become a range.</summary>
    public static string Negate(Figure figure, bool keepsForm) => figure.Form switch
    {
        FigureForm.Number => Print(FigureForm.Number, -figure.Number),
        FigureForm.Below => Print(FigureForm.Above, -figure.Number),
        FigureForm.AtMost => Print(FigureForm.AtLeast, -figure.Number),
        FigureForm.Above => Print(FigureForm.Below, -figure.Number),
        FigureForm.AtLeast => Print(FigureForm.AtMost, -figure.Number),
        FigureForm.Range => Print(FigureForm.Range, -figure.RangeEnd!.Value, -figure.Number, figure.IncludesUpper, figure.IncludesLower),
        FigureForm.About or FigureForm.Over or FigureForm.Near when keepsForm => throw new UnprintableException(),
        _ => Print(FigureForm.Range, -figure.Upper!.Value, -figure.Lower!.Value, figure.IncludesUpper, figure.IncludesLower),
    };

    public static string Print(FigureForm form, decimal number, decimal? end = null, bool includesLower = true, bool includesUpper = true)
    {
        var text = Plain(number);
        return form switch
        {
            FigureForm.Number => text,
            FigureForm.Below => "<" + text,
            FigureForm.AtMost => "≤" + text,
            FigureForm.Above => ">" + text,
            FigureForm.AtLeast => "≥" + text,
            FigureForm.About => "≈" + text,
            FigureForm.Over => text + "余",
            FigureForm.Near => "近" + text,
            FigureForm.Range => $"{(includesLower ? '≥' : '>')}{text}且{(includesUpper ? '≤' : '<')}{Plain(end!.Value)}",
            _ => throw new InvalidOperationException(),
        };
    }

    /// <summary>A number as printed, if a figure can hold it.</summary>
    public static string Exact(Rational number) => number.TryToDecimal(out var value) ? Checked(Plain(value)) : throw new UnprintableException();

    /// <summary>The exact sum with its decimal places, if a figure can hold it.</summary>
    public static decimal Add(decimal number, decimal by)
    {
        var sum = number + by;
        return Rational.From(sum) == Rational.From(number) + by && Rational.From(sum).TryToDecimal(out _) ? sum : throw new UnprintableException();
    }

    private static string Plain(decimal number) => (number == 0 ? Math.Abs(number) : number).ToString(CultureInfo.InvariantCulture);

    public static string Checked(string text) => Figure.TryParse(text, out _) ? text : throw new UnprintableException();

    private static (string Before, Figure? Figure, string After) Split(string? cell)
    {
        var (before, text, after) = cell is ['[', .. var inside, ']'] ? ("[", inside, "]")
            : cell is ['每', '年', .. var yearly] ? ("每年", yearly, "")
            : ("", cell, "");
        return Figure.TryParse(text, out var figure) ? (before, figure, after) : ("", null, "");
    }
}
