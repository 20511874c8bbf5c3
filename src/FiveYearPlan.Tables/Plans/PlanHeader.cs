namespace FiveYearPlan;

/// <summary>The header of a table of indicators: on which rows it stands, and which column holds what.</summary>
internal sealed class PlanHeader
{
    private readonly Dictionary<string, int> _columns = [];
    private Dictionary<string, int>? _places;

    private PlanHeader(IReadOnlyList<GridRow> rows, int first, int depth)
    {
        Rows = rows.Skip(first).Take(depth).ToList();
        Last = first + depth - 1;
    }

    /// <summary>The index of its last row among those of the table.</summary>
    public int Last { get; }

    public IReadOnlyList<GridRow> Rows { get; }

    /// <summary>The numbers of the columns, from 1, by the names of fields; for findings.</summary>
    public IReadOnlyDictionary<string, int> Columns => _columns;

    /// <summary>The column right of the names that divides a name into parts; <see langword="null"/> where there is none.</summary>
    public int? Parts { get; private set; }

    /// <summary>The year of the base that the header states.</summary>
    public int? BaseYear { get; private set; }

    /// <summary>How many columns the header has.</summary>
    public int Width { get; private set; }

    public bool Has(string column) => _columns.ContainsKey(column);

    /// <summary>Finds the header among the first rows of a table; <see langword="null"/> where nothing looks like one.</summary>
    public static PlanHeader? Find(IReadOnlyList<GridRow> rows, HeaderTexts texts)
    {
        var best = Candidates(rows, texts).OrderByDescending(candidate => candidate.Score).ThenByDescending(candidate => candidate.Levels).FirstOrDefault();
        return best.Score == 0 ? null : new PlanHeader(rows, best.First, best.Depth);
    }

    /// <summary>How much rows look like a table with a header, to tell the delimiter by.</summary>
    public static int Score(IReadOnlyList<GridRow> rows, HeaderTexts texts) =>
        Candidates(rows, texts).Select(candidate => candidate.Score).DefaultIfEmpty().Max();

    /// <summary>Numbers the columns; what is wrong goes to the findings. Whether the table can be read.</summary>
    public bool Number(HeaderTexts texts, List<Diagnostic> findings)
    {
        var read = texts.Read(Rows);
        var latestBase = read.Where(one => one.Reading is { Column: PlanColumns.Base, Year: not null }).Max(one => one.Reading.Year);
        for (var column = 1; column <= read.Count; column++)
        {
            var (text, line, reading) = read[column - 1];
            if (text.Length == 0 || reading.Column == HeaderText.Ignored)
            {
                continue;
            }

            var isEarlierBase = reading is { Column: PlanColumns.Base, Year: { } year } && year != latestBase;
            var at = TableHeader.At(line, column);
            if (reading.Column is not { } name || isEarlierBase)
            {
                findings.Add(Diagnostic.Create(DiagnosticCode.UnknownField, at, null, text));
            }
            else if (_columns.TryAdd(name, column))
            {
                BaseYear = name == PlanColumns.Base ? reading.Year : BaseYear;
            }
            else if (name == PlanColumns.Name && column == _columns[name] + 1 && RepeatsLeft(column))
            {
                Parts = column;
            }
            else
            {
                findings.Add(Diagnostic.Create(
                    DiagnosticCode.DuplicateId, at, null, text,
                    new BilingualText($"第 {_columns[name]} 列已是 {name}", $"column {_columns[name]} is {name} already")));
            }
        }

        // A second column of names without a header of its own.
        if (_columns.TryGetValue(PlanColumns.Name, out var names) && names < read.Count && read[names].Text.Length == 0)
        {
            Parts = names + 1;
        }

        Width = Math.Max(read.ToList().FindLastIndex(one => one.Text.Length > 0) + 1, Parts ?? 0);
        ReportMissing(texts, findings);
        return _columns.ContainsKey(PlanColumns.Name) && HasTargets;
    }

    /// <summary>The place of a row; a unit stands beside the name where it has no column.</summary>
    public RowPlace PlaceOf(int line) => RowPlace.InFile(line, _places ??= Has(PlanColumns.Unit)
        ? _columns
        : new(_columns) { [PlanColumns.Unit] = _columns.GetValueOrDefault(PlanColumns.Name, 1) });

    private bool HasTargets => _columns.ContainsKey(PlanColumns.Target) || _columns.ContainsKey(PlanColumns.Annual);

    private bool RepeatsLeft(int column) => Rows.Any(row => row.At(column).RepeatsLeft);

    private void ReportMissing(HeaderTexts texts, List<Diagnostic> findings)
    {
        var place = RowPlace.InFile(Rows[0].Line, new Dictionary<string, int>());
        if (!_columns.ContainsKey(PlanColumns.Name))
        {
            findings.Add(Diagnostic.Create(DiagnosticCode.MissingValue, place, PlanColumns.Name, null, PlanColumns.Expected(PlanColumns.Name)));
        }

        if (!HasTargets)
        {
            var years = new BilingualText($"或以 {texts.Period.LastYear} 年为表头的一列", $", or one whose header is the year {texts.Period.LastYear}");
            var expected = PlanColumns.Expected(PlanColumns.Target, PlanColumns.Annual);
            findings.Add(Diagnostic.Create(
                DiagnosticCode.MissingValue, place, PlanColumns.Target, null,
                new BilingualText(expected.Chinese + years.Chinese, expected.English + years.English)));
        }

        foreach (var header in texts.NamedButMissing(Rows))
        {
            findings.Add(Diagnostic.Create(
                DiagnosticCode.MissingValue, place, null, header, new BilingualText("由调用者命名的表头", "a header that the caller has named")));
        }
    }

    private static IEnumerable<(int Score, int First, int Depth, int Levels)> Candidates(IReadOnlyList<GridRow> rows, HeaderTexts texts)
    {
        const int mostRows = 50, mostLevels = 3;
        for (var first = 0; first < Math.Min(rows.Count, mostRows); first++)
        {
            for (var depth = 1; depth <= mostLevels && first + depth <= rows.Count; depth++)
            {
                var header = rows.Skip(first).Take(depth).ToList();
                if (depth == 1 || texts.IsLevel(header))
                {
                    yield return (texts.Score(header), first, depth, texts.Levels(header));
                }
            }
        }
    }
}
