using System.Globalization;
using System.Text.RegularExpressions;

namespace FiveYearPlan;

/// <summary>
/// Turns the rows below a header into rows of indicators and notes: categories that span the table, cells that continue
/// the one above, sub-rows, marks, and the notes below.
/// </summary>
internal sealed partial class PlanRows(PlanHeader header, PlanPeriod period, TableLayout layout, List<Diagnostic> findings)
{
    private static readonly BilingualText WholeYear = new("年份，如 2020", "a year such as 2020");

    private readonly List<RowDraft> _drafts = [];
    private readonly List<IndicatorRow> _further = [];
    private readonly List<Note> _notes = [];
    private readonly NoteLines _lines = new();
    private string? _group;
    private string? _englishGroup;
    private RowHead? _head;

    public (IReadOnlyList<IndicatorRow> Rows, IReadOnlyList<IndicatorRow> Further, IReadOnlyList<Note> Notes) Read(IReadOnlyList<GridRow> rows)
    {
        var below = rows.Where(row => !row.IsBlank).ToList();
        var last = below.FindLastIndex(row => IsIndicator(row));
        for (var i = 0; i < below.Count; i++)
        {
            ReadRow(below[i], i < last, below.ElementAtOrDefault(i + 1));
        }

        var marked = layout.MarkedBaseYear ?? _lines.MarkedYear();
        List<IndicatorRow> read = [.. _drafts.Select(draft => ToRow(draft, marked))];
        var ids = _drafts
            .SelectMany((draft, i) => draft.Marks.Select(mark => (Mark: NoteLines.Plain(mark), Id: read[i].Id ?? $"row-{(i + 1).ToString(CultureInfo.InvariantCulture)}")))
            .ToLookup(pair => pair.Mark, pair => pair.Id);
        return (read, _further, [.. _notes, .. _lines.ToNotes(ids)]);
    }

    private void ReadRow(GridRow row, bool isAboveIndicators, GridRow? next)
    {
        var place = header.PlaceOf(row.Line);
        if (row.At(ColumnOf(PlanColumns.Note)).Own is { Length: > 0 } json)
        {
            if (CompactJson.Note(json, period, place, PlanColumns.Note, findings) is { } note)
            {
                _notes.Add(note);
            }
        }
        else if (row.At(ColumnOf(PlanColumns.Further)).Own is { Length: > 0 } beside)
        {
            if (CompactJson.Row(beside, period, place, PlanColumns.Further, findings) is { } whole)
            {
                _further.Add(RowDraft.Exact(whole, place));
            }
        }
        else if (row.At(ColumnOf(PlanColumns.Exact)).Own is { Length: > 0 } exact)
        {
            if (CompactJson.Row(exact, period, place, PlanColumns.Exact, findings) is { } whole)
            {
                _drafts.Add(new RowDraft(row.Line) { Structured = whole, IsExact = true });
                (_group, _englishGroup, _head) = (whole.Group, whole.EnglishGroup, null);
            }
        }
        else if (!IsIndicator(row))
        {
            var text = string.Join(',', row.Cells.Select(cell => cell.Own).Where(own => own.Length > 0));
            if (isAboveIndicators && !NoteLines.Begins(text))
            {
                (_group, _englishGroup, _head) = (CategoryNumber().Replace(text, "", 1).TrimStart(',', '、'), null, null);
            }
            else
            {
                _lines.Add(text);
            }
        }
        else if (FitsHeader(row))
        {
            ReadIndicator(WithoutErrors(row), place, next);
        }
    }

    // The other cells of a row with a formula that failed are as good as any.
    private GridRow WithoutErrors(GridRow row)
    {
        if (!row.Cells.Any(cell => cell.IsError))
        {
            return row;
        }

        for (var column = 1; column <= row.Cells.Length; column++)
        {
            if (row.At(column) is { IsError: true, RepeatsAbove: false, RepeatsLeft: false } failed)
            {
                var field = header.Columns.FirstOrDefault(known => known.Value == column).Key;
                var place = field is null ? TableHeader.At(row.Line, column) : header.PlaceOf(row.Line);
                findings.Add(Diagnostic.Create(DiagnosticCode.InvalidValue, place, field, failed.Text, TableReader.StoredResult));
            }
        }

        return row with { Cells = [.. row.Cells.Select(cell => cell.IsError ? default : cell)] };
    }

    /// <summary>Whether a row has more in it than a category or a note, which is one text however many columns it spans.</summary>
    private bool IsIndicator(GridRow row)
    {
        if (row.At(ColumnOf(PlanColumns.Exact)).Own.Length > 0)
        {
            return true;
        }

        if (row.At(ColumnOf(PlanColumns.Further)).Own.Length > 0)
        {
            return false;
        }

        var own = row.Cells.Where(cell => cell.Own.Length > 0).ToList();
        if (own.Count == 2 && !HasValues(row) && CategoryNumber().IsMatch(own[0].Text + "、"))
        {
            return false; // 一 in the column of numbers, and the category beside it
        }

        return own.Count > 0 && !NoteLines.Begins(own[0].Text) && row.At(ColumnOf(PlanColumns.Note)).Own.Length == 0
            && (own.Count > 1 || row.Cells.Any(cell => cell is { RepeatsAbove: true, RepeatsLeft: false, Text.Length: > 0 }) || IsNameWithUnit(row));
    }

    // A category has no unit: an indicator whose other cells are blank stays one.
    private bool IsNameWithUnit(GridRow row) =>
        Cell(row, PlanColumns.Name).Own is { Length: > 0 } name && PrintedName.Read(name, takesNumber: true, null).Unit is not null;

    // A row that is too short or too long may have lost or gained a delimiter anywhere: its cells cannot be trusted.
    private bool FitsHeader(GridRow row)
    {
        var beyond = row.Cells.Length <= header.Width ? -1 : Array.FindIndex(row.Cells, header.Width, cell => cell.Own.Length > 0);
        if (beyond < 0 && row.Cells.Length >= header.Width)
        {
            return true;
        }

        var column = beyond < 0 ? row.Cells.Length + 1 : beyond + 1;
        findings.Add(Diagnostic.Create(
            DiagnosticCode.FieldCount, TableHeader.At(row.Line, column), null, row.Cells.Length.ToString(CultureInfo.InvariantCulture),
            new BilingualText($"应为 {header.Width} 列", $"expected {header.Width}")));
        return false;
    }

    private void ReadIndicator(GridRow row, RowPlace place, GridRow? next)
    {
        var (name, part) = (Cell(row, PlanColumns.Name), header.Parts is { } parts ? row.At(parts) : default);
        var hasPart = part.Text.Length > 0 && !part.RepeatsLeft;
        var unit = PrintedName.UnitOf(Text(row, PlanColumns.Unit));
        var ownNumber = Cell(row, PlanColumns.Number).Own;
        var title = name.Own.Length == 0 ? null : PrintedName.Read(name.Own, takesNumber: ownNumber.Length == 0, hasPart ? null : unit);
        var number = ownNumber.Length > 0 ? ownNumber : title?.Number;
        var divides = number is not null && _head is { IsTitle: true } && _head.IsDividedBy(number);
        var isNew = !divides && (number is not null || _head?.Number is null);
        if (isNew)
        {
            var isTitle = hasPart || (!HasValues(row) && IsDivided(number, next));
            _head = new RowHead(number, title?.Name ?? "", title?.Unit ?? (isTitle && !hasPart ? unit : null), isTitle) { Nature = Text(row, PlanColumns.Nature) };
            if (isTitle && !hasPart)
            {
                ReadGroup(row);
                return;
            }
        }

        var draft = new RowDraft(row.Line);
        var printed = hasPart ? PrintedName.Read(part.Text, takesNumber: false, unit) : title ?? PrintedName.Read(name.Text, takesNumber: ownNumber.Length == 0, unit);
        draft.Marks.AddRange(printed.Marks);
        draft.Marks.AddRange(hasPart && title is not null ? title.Marks : []);
        var isDivision = hasPart || divides || !isNew;
        var own = Including().Replace(printed.Name, "", 1);
        draft[PlanColumns.Name] = isDivision && _head is { IsTitle: true } ? _head.NameOf(own, (unit ?? printed.Unit) is not null) : own;
        draft[PlanColumns.Unit] = unit ?? printed.Unit ?? (isDivision ? _head?.Unit : null);
        draft[PlanColumns.Number] = number ?? _head?.Number;
        if (!isNew && number is null)
        {
            draft.Merged.Add(PlanColumns.Number);
        }

        ReadGroup(row);
        draft[PlanColumns.Group] = _group;
        draft[PlanColumns.EnglishGroup] = _englishGroup;
        ReadNature(row, draft, isDivision);
        ReadCells(row, draft);
        draft[PlanColumns.Unit] ??= UnitOfFigures(draft);
        ReadRest(row, draft, place);
        CheckKind(draft, place);
        _drafts.Add(draft);
    }

    private bool IsDivided(string? number, GridRow? next)
    {
        if (number is null || next is null || !IsIndicator(next))
        {
            return false;
        }

        var below = Cell(next, PlanColumns.Number).Own;
        return (below.Length == 0 && (header.Has(PlanColumns.Number) || PrintedName.Read(Text(next, PlanColumns.Name), true, null).Number is null))
            || new RowHead(number, "", null, true).IsDividedBy(below);
    }

    private static string? UnitOfFigures(RowDraft draft) => PlanColumns.Cells
        .Select(column => Figure.TryParse(draft[column], out var figure) ? figure.Unit?.Symbol : null).FirstOrDefault(unit => unit is not null);

    private bool HasValues(GridRow row) => PlanColumns.Cells.Any(column => Text(row, column).Length > 0);

    private int ColumnOf(string column) => header.Columns.GetValueOrDefault(column, int.MaxValue);

    private GridCell Cell(GridRow row, string column) => row.At(ColumnOf(column));

    private string Text(GridRow row, string column) => Cell(row, column) is { RepeatsLeft: false } cell ? cell.Text : "";

    [GeneratedRegex("^(?:[一二三四五六七八九十]+[、,]|[（(][一二三四五六七八九十]+[)）])\\s*", RegexOptions.CultureInvariant)]
    private static partial Regex CategoryNumber();

    [GeneratedRegex("^(?:其中|#)\\s*[：:]?\\s*(?=\\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Including();
}
