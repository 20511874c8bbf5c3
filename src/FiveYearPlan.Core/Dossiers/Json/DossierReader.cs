using System.Text.Json;
using System.Text.Unicode;

namespace FiveYearPlan;

/// <summary>Reads a dossier from JSON: limits first, then the whole document in one pass that collects every finding.</summary>
internal sealed class DossierReader
{
    public const int Format = 1;
    public const int MostBytes = 32 * 1024 * 1024;
    private const int MostLevels = 64;

    private static readonly BilingualText Levels = new($"不超过 {MostLevels} 层", $"at most {MostLevels} levels");
    private const int MostIndicators = 10_000;
    private const int MostObservations = 200_000;
    private const int MostOthers = 10_000;

    private readonly DiagnosticBag _bag = new();
    private readonly SourceReader _sources;

    private DossierReader() => _sources = new SourceReader(_bag);

    public static ReadResult<Dossier> Read(ReadOnlyMemory<byte> utf8)
    {
        var reader = new DossierReader();
        var dossier = reader.ReadBytes(utf8);
        return new ReadResult<Dossier>(dossier, dossier?.Diagnostics ?? reader._bag.ToList());
    }

    public static ReadResult<Dossier> TooLarge(long length)
    {
        var reader = new DossierReader();
        reader._bag.Add(
            DiagnosticCode.TooLarge, RowPlace.At("$"), null, length.ToString(System.Globalization.CultureInfo.InvariantCulture),
            new BilingualText($"不超过 {MostBytes} 字节", $"at most {MostBytes} bytes"));
        return new ReadResult<Dossier>(null, reader._bag.ToList());
    }

    private Dossier? ReadBytes(ReadOnlyMemory<byte> utf8)
    {
        if (utf8.Span.StartsWith("\uFEFF"u8))
        {
            utf8 = utf8[3..];
        }

        if (!Utf8.IsValid(utf8.Span))
        {
            _bag.Add(DiagnosticCode.InvalidEncoding, RowPlace.At("$"));
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = MostLevels });
            return JsonObjectReader.Open(document.RootElement, "$", _bag) is { } root ? Read(root) : null;
        }
        catch (JsonException error)
        {
            var line = (int)(error.LineNumber ?? 0);
            var column = Characters(utf8.Span, line, (int)(error.BytePositionInLine ?? 0));
            _bag.Add(DiagnosticCode.InvalidJson, RowPlace.AtCharacter(line + 1, column + 1), null, null, NestsTooDeep(utf8.Span) ? Levels : null);
            return null;
        }
    }

    /// <summary>Whether it is for its depth that a text cannot be read, which says nothing of its form.</summary>
    private static bool NestsTooDeep(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = MostLevels + 1 });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject && reader.CurrentDepth >= MostLevels)
                {
                    return true;
                }
            }
        }
        catch (JsonException)
        {
            // It went wrong before it went deep.
        }

        return false;
    }

    /// <summary>The parser counts bytes; a Chinese character has three.</summary>
    private static int Characters(ReadOnlySpan<byte> utf8, int line, int bytes)
    {
        for (; line > 0 && utf8.IndexOf((byte)'\n') is >= 0 and var end; line--)
        {
            utf8 = utf8[(end + 1)..];
        }

        return System.Text.Encoding.UTF8.GetCharCount(utf8[..Math.Min(bytes, utf8.Length)]);
    }

    private Dossier? Read(JsonObjectReader root)
    {
        if (root.Integer("format", required: true) is not { } format)
        {
            return null;
        }

        if (format != Format)
        {
            _bag.Add(
                DiagnosticCode.UnknownFormat, root.Place, "format", format.ToString(System.Globalization.CultureInfo.InvariantCulture),
                new BilingualText($"本版本只识别格式 {Format}", $"this library reads format {Format}"));
            return null;
        }

        var id = root.RequiredString("id");
        var version = root.RequiredString("dataVersion");
        var jurisdiction = root.Object("jurisdiction", required: true) is { } place ? ReadJurisdiction(place) : null;
        var (name, period) = root.Object("plan", required: true) is { } head ? ReadPlan(head) : default;
        var documents = root.Objects("documents", MostOthers).Select(ReadDocument).OfType<Document>().ToList();
        _sources.Documents.UnionWith(documents.Select(document => document.Id));
        var notes = root.Objects("notes", MostOthers).Select(ReadNote).OfType<Note>().ToList();
        var rowReader = new IndicatorRowJson(_bag, _sources.Read);
        var rows = root.Objects("indicators", MostIndicators, required: true).Select(rowReader.Read).ToList();
        var further = root.Objects("further", MostIndicators).Select(rowReader.Read).ToList();
        var observations = root.Objects("observations", MostObservations).Select(ReadObservation).ToList();
        var reprints = root.Objects("reprints", MostObservations).ToList();
        var forecasts = root.Objects("forecasts", MostOthers).ToList();
        var published = root.Objects("published", MostOthers).ToList();
        var breaks = root.Objects("breaks", MostOthers).ToList();
        if (id is null || version is null || jurisdiction is null || name is null || period is null)
        {
            root.Finish();
            return null;
        }

        var read = Plan.Read(jurisdiction, name, period, rows, notes, further);
        _bag.AddRange(read.Diagnostics);
        var plan = read.Value!;
        var observed = new ObservationReader(plan, _bag, isRecord: true);
        var given = observed.Read(observations);
        _ = OutcomeCells.Read(plan, _bag).ToList();
        var beside = new BesideReader(observed, _sources.Read, _bag);
        var publishedReader = new PublishedReader(observed, _sources.Read, _bag);
        var dossier = new DossierParts(id, version, plan)
        {
            Documents = [.. documents],
            Given = given,
            Reprints = [.. reprints.Select(reader => beside.ReadReprint(reader, Row(reader))).OfType<Reprint>()],
            Forecasts = [.. forecasts.Select(beside.ReadForecast).OfType<Forecast>()],
            Published = publishedReader.Read(published),
            Breaks = [.. breaks.Select(beside.ReadBreak).OfType<SeriesBreak>()],
        };
        root.Finish();
        return new Dossier(dossier with { Diagnostics = _bag.ToList() });
    }

    private Jurisdiction? ReadJurisdiction(JsonObjectReader reader)
    {
        var (code, id, name, parent) = (reader.RequiredString("code"), reader.RequiredString("id"), reader.Text("name", required: true), reader.String("parent"));
        reader.Finish();
        foreach (var (value, field) in new[] { (code, "code"), (parent, "parent") })
        {
            if (value is not null && !Jurisdiction.IsCode(value))
            {
                _bag.Add(DiagnosticCode.InvalidValue, reader.Place, field, value, new BilingualText("六位行政区划代码", "a code of six digits"));
                return null;
            }
        }

        return code is null || id is null || name is null ? null : new Jurisdiction(code, id, name, parent);
    }

    private (BilingualText? Name, PlanPeriod? Period) ReadPlan(JsonObjectReader reader)
    {
        var name = reader.Text("name", required: true);
        var ordinal = reader.Integer("ordinal");
        var (first, last) = (reader.Integer("firstYear", required: true), reader.Integer("lastYear", required: true));
        reader.Finish();
        if (first is not { } from || last is not { } to)
        {
            return (name, null);
        }

        if (from < PlanPeriod.EarliestYear || to > PlanPeriod.LatestYear || to < from)
        {
            _bag.Add(
                DiagnosticCode.InvalidValue, reader.Place, "lastYear", $"{from}-{to}",
                new BilingualText("1949 至 2199 年之间、先后有序的年份", "years from 1949 to 2199, the first not after the last"));
            return (name, null);
        }

        var period = PlanPeriod.OfYears(from, to);
        if (ordinal is { } number && number != period.Ordinal)
        {
            _bag.Add(
                DiagnosticCode.InvalidValue, reader.Place, "ordinal", number.ToString(System.Globalization.CultureInfo.InvariantCulture),
                new BilingualText("与年份相符的规划序号", "the number of the plan of these years"));
        }

        return (name, period);
    }

    private Document? ReadDocument(JsonObjectReader reader)
    {
        var (id, title, publisher) = (reader.RequiredString("id"), reader.Text("title", required: true), reader.Text("publisher", required: true));
        var (year, grade, url) = (reader.Integer("year", required: true), reader.String("grade"), reader.String("url"));
        reader.Finish();
        var read = PlanWords.Grades.Read(grade, "grade", reader.Place, _bag) ?? DocumentGrade.Official;
        return id is null || title is null || publisher is null || year is null ? null : new Document(id, title, publisher, year.Value, read, url);
    }

    private Note? ReadNote(JsonObjectReader reader)
    {
        var (mark, word, text) = (reader.String("mark"), reader.String("kind"), reader.Text("text", required: true));
        var (indicators, source) = (reader.Strings("indicators", MostIndicators), _sources.Read(reader));
        reader.Finish();
        var kind = Note.Kinds.Read(word, "kind", reader.Place, _bag) ?? NoteKind.Remark;
        return text is null ? null : new Note(mark, kind, text, indicators, source);
    }

    /// <summary>The row of an observation; its object is finished by the one who asks for it, who may read more.</summary>
    private ObservationRow Row(JsonObjectReader reader) => new()
    {
        Indicator = reader.String("indicator"),
        Period = reader.String("period"),
        Value = reader.String("value"),
        Unit = reader.String("unit"),
        Measure = reader.String("measure"),
        Vintage = reader.String("vintage"),
        Territory = reader.String("territory"),
        Population = reader.String("population"),
        Basis = reader.String("basis"),
        Published = reader.String("published"),
        Inferred = reader.String("inferred"),
        Source = _sources.Read(reader),
        Place = reader.Place,
    };

    private ObservationRow ReadObservation(JsonObjectReader reader)
    {
        var row = Row(reader);
        reader.Finish();
        return row;
    }
}
