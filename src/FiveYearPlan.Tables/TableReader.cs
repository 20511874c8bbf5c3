namespace FiveYearPlan;

/// <summary>Reads one table of observations: the header, then row after row, with the findings of the text and of its content.</summary>
internal sealed partial class TableReader
{
    private readonly Plan _plan;
    private readonly IReadOnlyDictionary<string, string> _named;
    private readonly TextLines _lines;
    private readonly TextRecords _records;
    private readonly List<Diagnostic> _findings = [];

    public TableReader(Plan plan, IReadOnlyDictionary<string, string> named, TextReader csv)
    {
        _plan = plan;
        _named = named;
        _lines = new TextLines(csv);
        _records = new TextRecords(_lines);
    }

    public ReadResult<IReadOnlyList<Observation>> Read()
    {
        var header = ReadHeader();
        return Read(header is null ? [] : Rows(header));
    }

    private ReadResult<IReadOnlyList<Observation>> Read(IEnumerable<ObservationRow> rows)
    {
        var read = Observation.Read(rows, _plan);

        // OrderBy is stable: findings about one line stay in the order in which they were made. The same quote may be
        // found twice, in a row that is read again.
        var all = _findings.Distinct().Concat(read.Diagnostics).OrderBy(found => found.Line);
        return new ReadResult<IReadOnlyList<Observation>>(read.Value, all);
    }

    // Nothing where the rows cannot be read without it.
    private TableHeader? ReadHeader()
    {
        if (_records.Next(TableHeader.Delimiters) is not { } record)
        {
            ReportCutOff();
            ReportNoHeader();
            return null;
        }

        if (record.Fault is { } fault)
        {
            Report(fault.Code, TableHeader.At(fault.Line, fault.Column), null, null, fault.Expected);
            if (fault.Code != DiagnosticCode.InvalidEncoding)
            {
                return null;
            }
        }

        var header = TableHeader.Read(record, _named, _findings);
        return header.IsComplete ? header : null;
    }

    private IEnumerable<ObservationRow> Rows(TableHeader header)
    {
        using var sound = new SoundRecords(_records, header.Delimiter, fault => Report(fault, header));
        using var parser = FieldParser.Open(sound, header.Delimiter);
        while (parser.Read())
        {
            var line = sound.TakeLine();
            var fields = parser.Record!;
            if (fields.All(string.IsNullOrWhiteSpace))
            {
                continue;
            }

            if (fields.Length == header.Headers.Count)
            {
                yield return Row(fields, header, line);
            }
            else
            {
                ReportFieldCount(fields.Length, header, line);
            }
        }

        ReportCutOff();
    }

    private ObservationRow Row(string[] fields, TableHeader header, int line) => new()
    {
        Indicator = header.Field(fields, ColumnWords.Indicator),
        Period = header.Field(fields, ColumnWords.Period),
        Value = header.Field(fields, ColumnWords.Value),
        Unit = header.Field(fields, ColumnWords.Unit),
        Measure = header.Field(fields, ColumnWords.Measure),
        Vintage = header.Field(fields, ColumnWords.Vintage),
        Territory = header.Field(fields, ColumnWords.Territory),
        Population = header.Field(fields, ColumnWords.Population),
        Basis = header.Field(fields, ColumnWords.Basis),
        Published = header.Field(fields, ColumnWords.Published),
        Inferred = header.Field(fields, ColumnWords.Inferred),
        Source = header.Field(fields, ColumnWords.Source) is { } source
            ? CompactJson.Properties([(ColumnWords.Source, source)], _plan.Period, header.PlaceOf(line), _findings)?.Source
            : null,
        Place = header.PlaceOf(line),
    };

    private void ReportNoHeader()
    {
        var required = string.Join(", ", ColumnWords.Required);
        Report(
            DiagnosticCode.MissingValue, TableHeader.At(1, null), "header", null,
            new BilingualText($"含有 {required} 等列的表头", $"a header with the columns {required}"));
    }

    // The column is the first one that is missing, or that is too many.
    private void ReportFieldCount(int count, TableHeader header, int line)
    {
        var wanted = header.Headers.Count;
        var (place, field) = header.PlaceOf(line, Math.Min(count, wanted) + 1);
        Report(
            DiagnosticCode.FieldCount, place, field, count.ToString(System.Globalization.CultureInfo.InvariantCulture),
            new BilingualText($"应为 {wanted} 列", $"expected {wanted}"));
    }

    private void Report(RecordFault fault, TableHeader header)
    {
        var (place, field) = header.PlaceOf(fault.Line, fault.Column);
        Report(fault.Code, place, field, null, fault.Expected);
    }

    private void ReportCutOff()
    {
        if (_lines.CutOffAt is { } line)
        {
            Report(DiagnosticCode.TooLarge, TableHeader.At(line, null), null, null, TableLimits.Characters);
        }
    }

    private void Report(DiagnosticCode code, RowPlace place, string? field, string? value, BilingualText expected) =>
        _findings.Add(Diagnostic.Create(code, place, field, value, expected));
}
