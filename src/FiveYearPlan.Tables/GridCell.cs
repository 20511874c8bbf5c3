namespace FiveYearPlan;

/// <summary>One cell of a table.</summary>
/// <param name="Text">Its text without white space around it; that of the merged cell it belongs to.</param>
/// <param name="RepeatsAbove">Whether it belongs to a merged cell that begins in a row above.</param>
/// <param name="RepeatsLeft">Whether it belongs to a merged cell that begins in a column to the left.</param>
/// <param name="IsError">Whether it is the error of a formula, or a formula without a stored result.</param>
internal readonly record struct GridCell(string Text, bool RepeatsAbove, bool RepeatsLeft, bool IsError = false)
{
    private readonly string? _text = Text;

    /// <summary>Its text without white space around it; that of the merged cell it belongs to.</summary>
    public string Text => _text ?? "";

    /// <summary>The text where it begins or continues in this row as a value of its own; else empty.</summary>
    public string Own => RepeatsAbove || RepeatsLeft ? "" : Text;
}
