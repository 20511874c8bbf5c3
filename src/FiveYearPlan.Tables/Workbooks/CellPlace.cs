namespace FiveYearPlan;

/// <summary>Where a cell stands: the reference <c>B12</c>, read.</summary>
/// <param name="Row">The row, from 1.</param>
/// <param name="Column">The column, from 1.</param>
internal readonly record struct CellPlace(int Row, int Column)
{
    private const int MostRows = 1_048_576;
    private const int MostColumns = 16_384;

    public static int? RowOf(string? text) =>
        int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var row) && row is >= 1 and <= MostRows
            ? row : null;

    public static int? ColumnOf(string? reference) => Read(reference)?.Column;

    /// <summary>The corners of a range <c>A1:B2</c>.</summary>
    public static (CellPlace First, CellPlace Last)? Range(string? reference) =>
        reference?.Split(':') is [var from, var to] && Read(from) is { } first && Read(to) is { } last && first.Row <= last.Row && first.Column <= last.Column
            ? (first, last) : null;

    private static CellPlace? Read(string? reference)
    {
        var text = reference?.Replace("$", "", StringComparison.Ordinal) ?? "";
        var (column, at) = (0, 0);
        while (at < text.Length && at < 4 && char.IsAsciiLetter(text[at]))
        {
            column = (column * 26) + (char.ToUpperInvariant(text[at++]) - 'A' + 1);
        }

        return column is >= 1 and <= MostColumns && RowOf(text[at..]) is { } row ? new CellPlace(row, column) : null;
    }
}
