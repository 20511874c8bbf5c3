using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SheetCell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace FiveYearPlan;

/// <summary>Reads the rows of one sheet, cell by cell, and fills its merged cells when all rows are known.</summary>
internal sealed class SheetRows(CellTexts texts, List<GridRow> rows, int mostRows, BilingualText tooManyRows, List<Diagnostic> findings)
{
    private readonly Dictionary<int, int> _indexByLine = [];
    private int _line;
    private bool _hasWideRow;
    private int _mergedLeft = TableLimits.MostMergedCells;

    public void Read(WorksheetPart part)
    {
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (!reader.IsStartElement)
            {
                continue;
            }

            if (reader.ElementType == typeof(Row) && !ReadRow(reader))
            {
                return;
            }

            if (reader.ElementType == typeof(MergeCell) && !Merge(reader.LoadCurrentElement() as MergeCell))
            {
                return;
            }
        }
    }

    /// <summary>Takes back the row that was read last, where it is not whole and may say anything.</summary>
    public void DropLast(bool isCut)
    {
        if (isCut && rows.Count > 0 && rows[^1].Line == _line)
        {
            rows.RemoveAt(rows.Count - 1);
        }
    }

    private bool ReadRow(OpenXmlReader reader)
    {
        var stated = reader.Attributes.FirstOrDefault(attribute => attribute.LocalName == "r").Value;
        _line = CellPlace.RowOf(stated) is { } line && line > _line ? line : _line + 1;
        var cells = new List<GridCell>();
        if (reader.ReadFirstChild())
        {
            var column = 0;
            do
            {
                if (reader.ElementType == typeof(SheetCell) && reader.LoadCurrentElement() is SheetCell cell)
                {
                    column = CellPlace.ColumnOf(cell.CellReference?.Value) is { } named && named > column ? named : column + 1;
                    Add(cells, column, cell);
                }
            }
            while (reader.ReadNextSibling());
        }

        if (cells.FindIndex(cell => cell.Text.Length > TableLimits.LongestField) is >= 0 and var tooLong)
        {
            findings.Add(Diagnostic.Create(DiagnosticCode.TooLarge, TableHeader.At(_line, tooLong + 1), null, null, TableLimits.Field));
            return true;
        }

        // Rows of empty cells are as many as a sheet likes.
        if (cells.TrueForAll(cell => cell.Text.Length == 0))
        {
            return true;
        }

        if (rows.Count == mostRows)
        {
            findings.Add(Diagnostic.Create(DiagnosticCode.TooLarge, TableHeader.At(_line, null), null, null, tooManyRows));
            return false;
        }

        _indexByLine[_line] = rows.Count;
        rows.Add(new GridRow(_line, [.. cells]));
        return true;
    }

    private void Add(List<GridCell> cells, int column, SheetCell cell)
    {
        if (column <= TableLimits.MostColumns)
        {
            cells.AddRange(Enumerable.Repeat(default(GridCell), column - 1 - cells.Count));
            cells.Add(texts.Of(cell));
        }
        else if (!_hasWideRow)
        {
            _hasWideRow = true;
            findings.Add(Diagnostic.Create(DiagnosticCode.TooLarge, TableHeader.At(_line, column), null, null, TableLimits.Columns));
        }
    }

    private bool Merge(MergeCell? merged)
    {
        if (CellPlace.Range(merged?.Reference?.Value) is not var (first, last) || !_indexByLine.TryGetValue(first.Row, out var index))
        {
            return true;
        }

        var width = Math.Min(last.Column, TableLimits.MostColumns);
        var origin = rows[index].At(first.Column);
        for (; index < rows.Count && rows[index].Line <= last.Row; index++)
        {
            _mergedLeft -= Math.Max(1, width - first.Column + 1);
            if (_mergedLeft < 0)
            {
                findings.Add(Diagnostic.Create(DiagnosticCode.TooLarge, TableHeader.At(rows[index].Line, first.Column), null, null, TableLimits.MergedCells));
                return false;
            }

            var row = rows[index];
            if (row.Cells.Length < width && origin.Text.Length > 0)
            {
                rows[index] = row = row with { Cells = [.. row.Cells, .. Enumerable.Repeat(default(GridCell), width - row.Cells.Length)] };
            }

            for (var column = first.Column; column <= Math.Min(width, row.Cells.Length); column++)
            {
                row.Cells[column - 1] = origin with { RepeatsAbove = row.Line > first.Row, RepeatsLeft = column > first.Column };
            }
        }

        return true;
    }
}
