namespace FiveYearPlan;

/// <summary>The header of a table: how its fields are divided, and which column holds what.</summary>
internal sealed class TableHeader
{
    /// <summary>All characters that may divide fields; the first of equals is preferred.</summary>
    public const string Delimiters = ",;\t，";

    private readonly Dictionary<string, int> _columns = [];
    private readonly IReadOnlyDictionary<string, string> _named;

    private TableHeader(int line, string delimiter, string[] headers, IReadOnlyDictionary<string, string> named)
    {
        _named = named;
        Line = line;
        Delimiter = delimiter;
        Headers = headers;
        Place = RowPlace.InFile(line, _columns);
    }

    public int Line { get; }

    public string Delimiter { get; }

    /// <summary>The headers as written.</summary>
    public IReadOnlyList<string> Headers { get; }

    /// <summary>Whether every required column is there.</summary>
    public bool IsComplete => ColumnWords.Required.All(_columns.ContainsKey);

    private RowPlace Place { get; }

    /// <summary>Reads a header; what is wrong with it goes to the findings.</summary>
    /// <param name="record">The first row.</param>
    /// <param name="named">What the caller says that headers mean, by folded header.</param>
    /// <param name="findings">Where findings go.</param>
    public static TableHeader Read(TextRecord record, IReadOnlyDictionary<string, string> named, List<Diagnostic> findings)
    {
        var (delimiter, headers) = Delimiters
            .Select(delimiter => (Delimiter: delimiter.ToString(), Headers: FieldParser.Split(record.Text, delimiter.ToString())))
            .MaxBy(candidate => Score(candidate.Headers, named));
        return Of(record.Line, delimiter, headers, named, findings);
    }

    /// <summary>The header of a sheet.</summary>
    public static TableHeader Read(GridRow row, IReadOnlyDictionary<string, string> named, List<Diagnostic> findings) =>
        Of(row.Line, "", [.. row.Cells.Select(cell => cell.Text)], named, findings);

    private static TableHeader Of(int line, string delimiter, string[] headers, IReadOnlyDictionary<string, string> named, List<Diagnostic> findings)
    {
        var header = new TableHeader(line, delimiter, headers, named);
        header.Number(findings);
        return header;
    }

    /// <summary>The columns of a row that begins on a line.</summary>
    public RowPlace PlaceOf(int line) => RowPlace.InFile(line, _columns);

    /// <summary>The place of the field in a column, and the name of that column where it is known.</summary>
    public (RowPlace Place, string? Field) PlaceOf(int line, int? column)
    {
        var field = _columns.FirstOrDefault(known => known.Value == column).Key;
        return field is null ? (At(line, column), null) : (PlaceOf(line), field);
    }

    /// <summary>The place of a field in a column whose name is not known, or of a line as a whole.</summary>
    public static RowPlace At(int line, int? column) =>
        RowPlace.InFile(line, column is { } number ? new Dictionary<string, int> { [""] = number } : []);

    /// <summary>The field of a row in a column, without white space around it; <see langword="null"/> where there is none.</summary>
    public string? Field(string[] fields, string column) =>
        _columns.TryGetValue(column, out var number) && fields[number - 1].Trim() is { Length: > 0 } text ? text : null;

    private void Number(List<Diagnostic> findings)
    {
        for (var column = 1; column <= Headers.Count; column++)
        {
            var text = Headers[column - 1];
            if (Find(text, _named) is not { } name)
            {
                // Where the encoding is invalid, that has been reported.
                if (!text.Contains('\uFFFD', StringComparison.Ordinal) && !text.Contains('\0', StringComparison.Ordinal))
                {
                    findings.Add(Diagnostic.Create(DiagnosticCode.UnknownField, At(Line, column), null, text));
                }
            }
            else if (name != HeaderText.Ignored && !_columns.TryAdd(name, column))
            {
                findings.Add(Diagnostic.Create(
                    DiagnosticCode.DuplicateId, At(Line, column), null, text,
                    new BilingualText($"第 {_columns[name]} 列已是 {name}", $"column {_columns[name]} is {name} already")));
            }
        }

        foreach (var header in _named.Keys.Except(Headers.Select(HeaderText.Fold)))
        {
            findings.Add(Diagnostic.Create(
                DiagnosticCode.MissingValue, At(Line, null), null, header, new BilingualText("由调用者命名的表头", "a header that the caller has named")));
        }

        foreach (var name in ColumnWords.Required.Where(name => !_columns.ContainsKey(name)))
        {
            findings.Add(Diagnostic.Create(DiagnosticCode.MissingValue, Place, name, null, ColumnWords.Expected(name)));
        }
    }

    // Required columns first; among headers that name as many of them, the one that names more in all.
    private static int Score(string[] headers, IReadOnlyDictionary<string, string> named)
    {
        var names = headers.Select(header => Find(header, named)).OfType<string>().Distinct().ToList();
        return (100 * names.Count(ColumnWords.Required.Contains)) + names.Count;
    }

    private static string? Find(string header, IReadOnlyDictionary<string, string> named) =>
        named.GetValueOrDefault(HeaderText.Fold(header)) ?? ColumnWords.Find(header);
}
