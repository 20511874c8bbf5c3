namespace FiveYearPlan;

/// <summary>One row of a table, from a text file or a sheet.</summary>
/// <param name="Line">Its line, or its row in the sheet, from 1.</param>
/// <param name="Cells">Its cells from the first column on.</param>
internal sealed record GridRow(int Line, GridCell[] Cells)
{
    /// <summary>Whether nothing stands in it but repetitions of merged cells.</summary>
    public bool IsBlank => Cells.All(cell => cell.Text.Length == 0 || cell.RepeatsAbove || cell.RepeatsLeft);

    /// <summary>The cell in a column, from 1; a blank one beyond the row's end.</summary>
    public GridCell At(int column) => column <= Cells.Length ? Cells[column - 1] : default;

    public static GridRow Of(int line, IEnumerable<string> texts) =>
        new(line, [.. texts.Select(text => new GridCell(text.Trim(), false, false))]);
}
