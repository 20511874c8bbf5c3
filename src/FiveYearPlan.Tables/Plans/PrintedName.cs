using System.Text.RegularExpressions;

namespace FiveYearPlan;

/// <summary>The name of an indicator as a table prints it, taken apart: number before it, unit and footnote marks behind it.</summary>
/// <param name="Number">The number that stands before the name.</param>
/// <param name="Name">The name itself.</param>
/// <param name="Unit">The unit in brackets behind the name.</param>
/// <param name="Marks">Footnote marks: ①, *, [1].</param>
internal sealed partial record PrintedName(string? Number, string Name, string? Unit, IReadOnlyList<string> Marks)
{
    // What stands in brackets behind a name and looks like a unit to whoever knows no better.
    private static readonly string[] Remarks =
        ["常住", "户籍", "口径", "人口", "价", "全", "含", "不", "其中", "预计", "约束", "预期", "规上", "规模", "以上", "以下", "累计", "年均", "新", "级", "区", "市", "县"];

    /// <summary>Takes a name apart.</summary>
    /// <param name="printed">The cell.</param>
    /// <param name="takesNumber">Whether a number may stand before the name, the table having no column for it.</param>
    /// <param name="unit">The unit of the row's own cell, if any.</param>
    public static PrintedName Read(string printed, bool takesNumber, string? unit)
    {
        var marks = new List<string>();
        var name = TakeMarks(CircledWithin().Replace(printed, mark =>
        {
            marks.Add(mark.Value);
            return "";
        }), marks);
        string? number = null;
        if (takesNumber && NumberBefore().Match(name) is { Success: true } match)
        {
            (number, name) = (match.Groups[1].Value, match.Groups[2].Value);
        }

        if (UnitBehind().Match(name) is { Success: true } behind && behind.Groups[1].Length > 0 && IsUnit(behind.Groups[2].Value, unit))
        {
            (name, unit) = (TakeMarks(behind.Groups[1].Value, marks), unit ?? behind.Groups[2].Value.Trim());
        }

        return new PrintedName(number, name.Length == 0 ? printed : name, unit, marks);
    }

    /// <summary>A unit as its column prints it: with or without brackets.</summary>
    public static string? UnitOf(string cell) => cell.Length == 0 ? null
        : Bracketed().Match(cell) is { Success: true } match ? match.Groups[1].Value.Trim() : cell;

    /// <summary>Takes footnote marks from the end of a text.</summary>
    public static string TakeMarks(string text, List<string> marks)
    {
        text = text.Trim();
        while (MarkBehind().Match(text) is { Success: true } match && match.Index > 0)
        {
            marks.Add(match.Value.Trim());
            text = text[..match.Index].TrimEnd();
        }

        return text;
    }

    private static bool IsUnit(string text, string? stated)
    {
        if (stated is not null)
        {
            return FiveYearPlan.Unit.TryParse(text, out var inName) && FiveYearPlan.Unit.TryParse(stated, out var inCell) && inName.Equals(inCell);
        }

        // GDP and PM2.5 are no units; kWh, mg and L are.
        return FiveYearPlan.Unit.TryParse(text, out _)
            && (text.Contains('/', StringComparison.Ordinal) || !Remarks.Any(remark => text.Contains(remark, StringComparison.Ordinal)))
            && !(text.Length > 1 && text.All(letter => char.IsAsciiLetterUpper(letter)));
    }

    [GeneratedRegex(@"^[（(]?([0-9]{1,3}[a-z]?)(?:[)）、．.])\s*(?![0-9])(\S.*)$", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex NumberBefore();

    [GeneratedRegex(@"^(.*\S)\s*[（(]([^（）()]{1,40})[）)]$", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex UnitBehind();

    // A circled number before the name is its number.
    [GeneratedRegex("(?<=[^①-⑳])[①-⑳]", RegexOptions.CultureInvariant)]
    private static partial Regex CircledWithin();

    [GeneratedRegex(@"^[（(\[](.+)[）)\]]$", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    // ①…⑳, *, ※, †, and [1] or （注1）.
    [GeneratedRegex(@"(?:[①-⑳*＊※†]|[\[〔【][0-9]{1,2}[\]〕】]|[（(]注[0-9]{0,2}[）)])\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex MarkBehind();
}
