using System.Globalization;

namespace FiveYearPlan;

/// <content>The cells of one row.</content>
internal sealed partial class PlanRows
{
    private static readonly string[] TakenAsTheyAre =
    [
        PlanColumns.Id, PlanColumns.EnglishName, PlanColumns.Kind, PlanColumns.Direction, PlanColumns.Quantity, PlanColumns.Territory,
        PlanColumns.Population, PlanColumns.Basis, PlanColumns.InStepWith, PlanColumns.BaseYear, PlanColumns.DueYear,
    ];

    private static readonly string[] Structured = [PlanColumns.Alternatives, PlanColumns.Revisions, PlanColumns.Inferred, PlanColumns.Source];

    // Whoever says so in the name leaves no doubt.
    private static readonly string[] TellingNames = ["降低", "减少", "下降", "提高", "增长", "新增", "累计"];

    private static readonly BilingualText StarExplained = new(
        $"“带*的为某年数据”一类的注，或 {nameof(TableLayout)}.{nameof(TableLayout.MarkedBaseYear)}；在此之前按基期年份理解",
        $"a note that names the year of values marked *, or {nameof(TableLayout)}.{nameof(TableLayout.MarkedBaseYear)}; until then the base's own year is taken");

    private static readonly BilingualText SumOrChange = new(
        "如系五年变动请注明 kind 为 change；现按五年合计理解", "state kind 'change' if it is one; read as a total over the plan");

    /// <summary>A blank group continues the one above, as a merged cell does.</summary>
    private void ReadGroup(GridRow row)
    {
        if (Cell(row, PlanColumns.Group).Own is { Length: > 0 } group)
        {
            (_group, _englishGroup) = (CategoryNumber().Replace(group, "", 1), Text(row, PlanColumns.EnglishGroup) is { Length: > 0 } english ? english : null);
        }
    }

    private void ReadNature(GridRow row, RowDraft draft, bool isDivision)
    {
        var nature = Text(row, PlanColumns.Nature);
        if (isDivision && _head is not null)
        {
            _head.Nature = string.IsNullOrEmpty(_head.Nature) ? nature : _head.Nature;
            nature = nature.Length == 0 ? _head.Nature : nature;
        }

        draft[PlanColumns.Nature] = nature;
    }

    private void ReadCells(GridRow row, RowDraft draft)
    {
        foreach (var column in PlanColumns.Cells)
        {
            if (Cell(row, column) is { RepeatsLeft: false, Text.Length: > 0 } cell)
            {
                var marks = new List<string>();
                draft[column] = TakeMarks(cell.Text, marks);
                draft.HasMarkedBase |= column == PlanColumns.Base && marks.Contains("*");
                if (cell.RepeatsAbove)
                {
                    draft.Merged.Add(column);
                }
            }
        }
    }

    // Brackets beside a figure are cumulative numbers, not marks: 3.6[1.25].
    private static string TakeMarks(string cell, List<string> marks)
    {
        while (cell.Length > 1 && cell[^1] is '*' or '＊' or '※' or '†' or (>= '①' and <= '⑳'))
        {
            marks.Add(NoteLines.Plain(cell[^1..]));
            cell = cell[..^1].TrimEnd();
        }

        return cell;
    }

    private void ReadRest(GridRow row, RowDraft draft, RowPlace place)
    {
        foreach (var column in TakenAsTheyAre)
        {
            draft[column] = Text(row, column);
        }

        foreach (var word in Text(row, PlanColumns.Merged).Split([' ', ',', '，', '、', ';'], StringSplitOptions.RemoveEmptyEntries))
        {
            var column = PlanColumns.Find(word);
            if (column != PlanColumns.Number && !PlanColumns.Cells.Contains(column))
            {
                findings.Add(Diagnostic.Create(
                    DiagnosticCode.InvalidValue, place, PlanColumns.Merged, word,
                    new BilingualText("number、base、target、annual、outcome、outcomeAnnual", "number, base, target, annual, outcome, outcomeAnnual")));
            }
            else if (!draft.Merged.Contains(column!))
            {
                draft.Merged.Add(column!);
            }
        }

        var cells = Structured.Select(column => (column, Text(row, column))).Where(cell => cell.Item2.Length > 0).ToList();
        if (cells.Count > 0)
        {
            draft.Structured = CompactJson.Properties(cells, period, place, findings);
        }
    }

    /// <summary>A bracketed figure without a base is read as a total, but a share or an age has none.</summary>
    private void CheckKind(RowDraft draft, RowPlace place)
    {
        if (draft[PlanColumns.Kind] is null && draft[PlanColumns.Annual] is ['[' or '〔' or '【' or '［', ..] annual
            && IsNothing(draft[PlanColumns.Base]) && IsNothing(draft[PlanColumns.Target])
            && draft[PlanColumns.Unit] is { } unit && (unit is "%" or "％" or "‰" or "岁" or "年" || unit.Contains('/', StringComparison.Ordinal))
            && !TellingNames.Any(word => draft[PlanColumns.Name]?.Contains(word, StringComparison.Ordinal) is true))
        {
            findings.Add(Diagnostic.Create(DiagnosticCode.KindUnclear, place, PlanColumns.Annual, annual, SumOrChange));
        }
    }

    private static bool IsNothing(string? cell) => cell is null or "—" or "－" or "-" or "/" or "——" or "–" or "／";

    private IndicatorRow ToRow(RowDraft draft, int? marked)
    {
        var place = header.PlaceOf(draft.Line);
        if (draft.HasMarkedBase && draft[PlanColumns.BaseYear] is null && marked is null)
        {
            findings.Add(Diagnostic.Create(DiagnosticCode.MarkUnclear, place, PlanColumns.Base, draft[PlanColumns.Base] + "*", StarExplained));
        }

        return draft.ToRow(place, Year);

        int? Year(string column)
        {
            if (draft[column] is { } text)
            {
                if (text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
                {
                    return year;
                }

                findings.Add(Diagnostic.Create(DiagnosticCode.InvalidValue, place, column, text, WholeYear));
                return null;
            }

            return column != PlanColumns.BaseYear || draft[PlanColumns.Base] is null ? null
                : draft.HasMarkedBase && marked is { } other ? other
                : header.BaseYear is { } stated && stated != period.FirstYear - 1 ? stated : null;
        }
    }
}
