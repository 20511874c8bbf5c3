#:project ../../src/FiveYearPlan.Core/FiveYearPlan.Core.csproj
#:property PublishAot=false

// One case a line in, one result a line out: for decision tables and other people's test vectors.
//   dotnet run docs/samples/assess.cs -- [--lang en|zh] < cases.jsonl > results.jsonl
//
// A case is a JSON object. Only `scheme` must be there:
//   id          a string or a number, repeated in the result
//   scheme      the id of a shipped scheme; timeConvention: wholeMonths (the default), days, dataYears
//   direction   increase, decrease, neither; else derived        name, unit, quantity, basis: as in the JSON of a dossier
//   base        { year or period, value }, the period one to the end of a year; without a value that of the series in that year, under a rule of growth the first after it.
//               Without a base, a rule of growth starts from the first level of the series, where the plan allows it.
//   target      { kind, value, dueBy }, or targets, several of them: the worst decides, or, under a scheme that judges the
//               next due year only, that one. kind is level (the default; a range is a level), total, change, reduction,
//               averageGrowth, eachYear, inStep, direction, assigned, words. Without dueBy it is due at the end of the plan.
//   series      [{ year or period, value }]; each may carry measure (level, total, growth, change, declared), unit, vintage,
//               basis, published. Without a measure an entry is a level; beside a reduction it is the reduction of the
//               period, and beside average growth without a base the growth, since a level could decide neither.
//   reference   { base, series, basis }: the indicator with which an inStep target is to keep in step
//   limit       the natural limit, a positive number        asOf  a date; else the end of the last entry
//   plan        "2021-2025"; else from the year after the base (or the first entry) to the last dueBy
// Values are figures as printed, as strings or as numbers; numbers are read as they are written, never rounded. One of more than
// 28 digits is no figure: such a case is outOfDomain. null is absent.
//
// A result is {"id","verdict","label","measure":{"name","value"},"reason","required","margin","warnings":[{"code","path","message"}]};
// a bad line gives {"line","error":{"code","path","message"}} and the next one is read. Fields that are not known are warnings.
// Blank lines give no result but count as lines. A line has at most 1 MiB, a series at most 1000 entries. Exit status 0; 2: usage.

using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using FiveYearPlan;
using NodaTime;
using NodaTime.Text;

if (args is not ([] or ["--lang", "en" or "zh"] or ["--lang=en" or "--lang=zh"]))
{
    Console.Error.WriteLine("dotnet run docs/samples/assess.cs -- [--lang en|zh] < cases.jsonl > results.jsonl");
    return args is ["--help" or "-h" or "-?"] ? 0 : 2;
}

var language = args.Length > 0 && args[^1].EndsWith("zh", StringComparison.Ordinal) ? Language.Chinese : Language.English;
using var output = Console.OpenStandardOutput();
using var input = Console.OpenStandardInput();
var lines = new LineReader(input);
var results = new ResultWriter(output, language);
while (lines.TryRead(out var line, out var tooLong))
{
    try
    {
        if (tooLong)
        {
            throw new BadLineException(DiagnosticCode.TooLarge, "$", null, new BilingualText("一行不超过 1 MiB", "at most 1 MiB a line"));
        }

        if (line.Span.IndexOfAnyExcept((byte)' ', (byte)'\t') < 0)
        {
            continue;
        }

        using var json = Parsing.Open(line);
        var given = new Case(new Fields(json.RootElement, "$"));
        results.Write(given, Assessing.Assess(given));
    }
    catch (BadLineException bad)
    {
        results.Write(lines.Number, bad.Finding.Code.ToString(), bad.Finding.Path, bad.Finding.Message(language));
    }
    catch (Exception fault) when (fault is not IOException)
    {
        results.Write(lines.Number, "Fault", "$", fault.Message); // a mistake of ours costs one line, not those after it
    }
}

return 0;

/// <summary>What makes a line unusable; the next one is read.</summary>
internal sealed class BadLineException(Diagnostic finding) : Exception
{
    public BadLineException(DiagnosticCode code, string path, string? value, BilingualText? expected = null)
        : this(Diagnostic.Create(code, RowPlace.At(path), null, value, expected))
    {
    }

    public Diagnostic Finding { get; } = finding;
}

/// <summary>Lines of bytes in one buffer of limited size; what is longer is passed over, not kept.</summary>
internal sealed class LineReader(Stream input)
{
    private const int Longest = 1 << 20;

    private byte[] _buffer = new byte[1 << 14];
    private int _start;
    private int _end;
    private bool _isOver;

    public long Number { get; private set; }

    /// <summary>The next line without its line break and, at the very beginning, without a byte order mark.</summary>
    public bool TryRead(out ReadOnlyMemory<byte> line, out bool tooLong)
    {
        (line, tooLong) = (default, false);
        var searched = 0;
        while (true)
        {
            var found = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (found >= 0 || (_isOver && (_end > _start || tooLong)))
            {
                var length = found >= 0 ? searched + found : _end - _start;
                tooLong |= length > Longest;
                line = Trimmed(_buffer.AsMemory(_start, length));
                _start += Math.Min(length + 1, _end - _start);
                Number++;
                return true;
            }

            if (_isOver)
            {
                return false;
            }

            if (_end - _start > Longest)
            {
                (tooLong, _start) = (true, _end);
            }

            searched = _end - _start;
            Fill();
        }
    }

    private void Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        var read = input.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _isOver = read == 0;
    }

    private Memory<byte> Trimmed(Memory<byte> line)
    {
        line = line.Span is [.., (byte)'\r'] ? line[..^1] : line;
        return Number == 0 && line.Span is [0xEF, 0xBB, 0xBF, ..] ? line[3..] : line;
    }
}

internal static class Parsing
{
    private const int MostLevels = 16;
    private const int MostDigits = 28;
    private const int MostZeros = 60;

    public static JsonDocument Open(ReadOnlyMemory<byte> line)
    {
        if (!Utf8.IsValid(line.Span))
        {
            throw new BadLineException(DiagnosticCode.InvalidEncoding, "$", null);
        }

        try
        {
            return JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = MostLevels });
        }
        catch (JsonException error)
        {
            var at = (error.BytePositionInLine ?? 0) + 1;
            throw new BadLineException(DiagnosticCode.InvalidJson, "$", null, new BilingualText($"第 {at} 字节处", $"at byte {at}"));
        }
    }

    /// <summary>Whether a text is a number, but one of more digits than a figure can have.</summary>
    public static bool IsBeyondFigures(string text) => text.All(letter => char.IsAsciiDigit(letter) || letter is '-' or '.' or 'e' or 'E' or '+' or '…')
        && (text.Count(char.IsAsciiDigit) > MostDigits || Plain(text) is null);

    /// <summary>
    /// A JSON number as people write it, digit by digit: 1.5e3 is 1500, 0.10 stays 0.10. <see langword="null"/> for powers of
    /// ten far beyond any figure.
    /// </summary>
    public static string? Plain(string raw)
    {
        var e = raw.IndexOfAny(['e', 'E']);
        if (e < 0)
        {
            return raw;
        }

        if (!int.TryParse(raw.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var power) || Math.Abs(power) > MostZeros)
        {
            return null;
        }

        var sign = raw[0] == '-' ? "-" : "";
        var mantissa = raw[sign.Length..e];
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var digits = mantissa.Replace(".", "", StringComparison.Ordinal);
        var whole = (point < 0 ? digits.Length : point) + power;
        digits = whole <= 0 ? new string('0', 1 - whole) + digits : digits.PadRight(whole, '0');
        whole = Math.Max(whole, 1);
        var integer = digits[..whole].TrimStart('0');
        return $"{sign}{(integer.Length == 0 ? "0" : integer)}{(digits.Length > whole ? "." + digits[whole..] : "")}";
    }
}

/// <summary>Periods as the library reads them.</summary>
internal static class Periods
{
    /// <summary>The year at whose end a period within that year ends: of 2020, 2020Q4, 2020-12 and 2020-12-31 it is 2020.</summary>
    public static int? WholeYear(string text)
    {
        if (text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            return year is >= 1900 and <= 2199 ? year : null;
        }

        try
        {
            return Observation.Parse("x", text, "0").Period is { End: { Month: 12, Day: 31 } end } period && period.Start.Year == end.Year ? end.Year : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}

/// <summary>The properties of one JSON object; what nobody asks for is a warning.</summary>
internal sealed class Fields
{
    private static readonly BilingualText AnObject = new("对象", "an object");
    private static readonly BilingualText AnArray = new("数组，不超过 1000 项", "an array of at most 1000 entries");
    private static readonly BilingualText AText = new("文本或数", "a string or a number");
    private static readonly BilingualText AYear = new("1900 年至 2199 年的年份", "a year from 1900 to 2199");
    private const int MostEntries = 1000;
    private const int LongestName = 80;

    private readonly Dictionary<string, JsonElement> _properties = [];
    private readonly HashSet<string> _known = [];

    public Fields(JsonElement element, string path)
    {
        Path = path;
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw new BadLineException(DiagnosticCode.InvalidValue, path, element.GetRawText(), AnObject);
        }

        foreach (var property in element.EnumerateObject())
        {
            if (!_properties.TryAdd(NameOf(property), property.Value))
            {
                throw new BadLineException(DiagnosticCode.InvalidJson, At(property.Name), null, new BilingualText("每个属性一次", "each property once"));
            }
        }
    }

    public string Path { get; }

    public IEnumerable<string> Unknown => _properties.Keys.Where(name => !_known.Contains(name)).Select(At);

    public string At(string name)
    {
        // Any text can be a name, also none, or a whole book.
        name = name.Length <= LongestName ? name : name[..(char.IsHighSurrogate(name[LongestName - 1]) ? LongestName - 1 : LongestName)] + "…";
        return string.IsNullOrWhiteSpace(name) ? $"{Path}['{name}']" : Path == "$" ? name : $"{Path}.{name}";
    }

    public JsonElement? Find(string name)
    {
        _known.Add(name);
        return _properties.TryGetValue(name, out var element) && element.ValueKind != JsonValueKind.Null ? element : null;
    }

    /// <summary>A string, or a number as it is written.</summary>
    public string? Text(string name)
    {
        if (Find(name) is not { } element)
        {
            return null;
        }

        try
        {
            var text = element.ValueKind switch { JsonValueKind.String => element.GetString(), JsonValueKind.Number => Parsing.Plain(element.GetRawText()) ?? element.GetRawText(), _ => null };
            if (text is not null)
            {
                return text;
            }
        }
        catch (InvalidOperationException)
        {
            // An escaped lone surrogate is well-formed JSON but no text.
        }

        throw Invalid(name, element.GetRawText(), AText);
    }

    public int? Year(string name) => Text(name) is not { } text ? null
        : text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2199
            ? year
            : throw Invalid(name, text, AYear);

    /// <summary>The year at whose end a period ends.</summary>
    public int? YearOfPeriod(string name) => Text(name) is not { } text ? null
        : Periods.WholeYear(text) ?? throw Invalid(name, text, new BilingualText("到年末为止的期间，如 2020、2020Q4 或 2020-12-31", "a period to the end of a year such as 2020, 2020Q4 or 2020-12-31"));

    public LocalDate? Date(string name) => Text(name) is not { } text ? null
        : LocalDatePattern.Iso.Parse(text) is { Success: true, Value: { Year: >= 1949 and <= 2199 } date }
            ? date
            : throw Invalid(name, text, new BilingualText("1949 年至 2199 年的日期，如 2023-06-30", "a date of 1949 to 2199 such as 2023-06-30"));

    public Fields? Object(string name) => Find(name) is { } element ? new Fields(element, At(name)) : null;

    public IReadOnlyList<Fields> Objects(string name)
    {
        if (Find(name) is not { } element)
        {
            return [];
        }

        return element.ValueKind == JsonValueKind.Array && element.GetArrayLength() <= MostEntries
            ? [.. element.EnumerateArray().Select((item, i) => new Fields(item, string.Create(CultureInfo.InvariantCulture, $"{At(name)}[{i}]")))]
            : throw Invalid(name, element.ValueKind == JsonValueKind.Array ? null : element.GetRawText(), AnArray);
    }

    public BadLineException Missing(string name, BilingualText? expected = null) => new(DiagnosticCode.MissingValue, At(name), null, expected);

    public BadLineException Invalid(string name, string? value, BilingualText expected) => new(DiagnosticCode.InvalidValue, At(name), value, expected);

    private string NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            throw new BadLineException(DiagnosticCode.InvalidValue, Path, null, AText);
        }
    }
}

/// <summary>One entry of a series.</summary>
internal sealed class Entry
{
    public Entry(Fields fields)
    {
        Path = fields.Path;
        Period = fields.Year("year")?.ToString(CultureInfo.InvariantCulture) ?? fields.Text("period") ?? throw fields.Missing("year", new BilingualText("year 或 period", "year or period"));
        Value = fields.Text("value") ?? throw fields.Missing("value");
        (Unit, Measure, Vintage) = (fields.Text("unit"), fields.Text("measure"), fields.Text("vintage"));
        (Basis, Published) = (fields.Text("basis"), fields.Text("published"));
        Unknown = [.. fields.Unknown];
    }

    public string Path { get; }

    public string Period { get; }

    public string Value { get; }

    public string? Unit { get; }

    public string? Measure { get; }

    public IReadOnlyList<string> Unknown { get; }

    /// <summary>The year of an entry of one year; the first year of a longer one.</summary>
    public int? Year => Period.Length >= 4 && int.TryParse(Period.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    /// <summary>The year at whose end the entry stands, where it can be a base.</summary>
    public int? BaseYear => Periods.WholeYear(Period);

    public bool IsLevel => Measure is null or "level";

    private string? Vintage { get; }

    private string? Basis { get; }

    private string? Published { get; }

    public ObservationRow Row(string indicator, string measure) => new()
    {
        Indicator = indicator,
        Period = Period,
        Value = Value,
        Unit = Unit,
        Measure = Measure ?? measure,
        Vintage = Vintage,
        Basis = Basis,
        Published = Published,
        Place = RowPlace.At(Path),
    };
}

/// <summary>One target.</summary>
internal sealed class Goal
{
    private static readonly BilingualText Expected = new(
        "level、total、change、reduction、averageGrowth、eachYear、inStep、direction、assigned 或 words",
        "level, total, change, reduction, averageGrowth, eachYear, inStep, direction, assigned or words");

    public Goal(Fields fields)
    {
        Path = fields.Path;
        var kind = fields.Text("kind") ?? "level";
        var plain = kind.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        Kind = plain.Equals("range", StringComparison.OrdinalIgnoreCase) ? TargetKind.Level
            : plain.All(char.IsAsciiLetter) && Enum.TryParse<TargetKind>(plain, ignoreCase: true, out var known) ? known
            : throw fields.Invalid("kind", kind, Expected);
        var hasFigure = Kind is not (TargetKind.InStep or TargetKind.Direction or TargetKind.Assigned or TargetKind.Words);
        Value = fields.Text("value") ?? (hasFigure ? throw fields.Missing("value") : Kind switch
        {
            TargetKind.InStep => "同步",
            TargetKind.Assigned => "下达",
            _ => "定性",
        });
        DueBy = fields.Year("dueBy");
        Unknown = [.. fields.Unknown];
    }

    public string Path { get; }

    public TargetKind Kind { get; }

    public string Value { get; }

    public int? DueBy { get; }

    public IReadOnlyList<string> Unknown { get; }
}

/// <summary>A base: a year and a value, the value in the series where it is not stated.</summary>
internal sealed record Start(string Path, int? Year, string? Value)
{
    public static Start? Of(Fields? fields, List<string> unknown)
    {
        if (fields is null)
        {
            return null;
        }

        var start = new Start(fields.Path, fields.Year("year") ?? fields.YearOfPeriod("period"), fields.Text("value"));
        unknown.AddRange(fields.Unknown);
        return start.Year is null && start.Value is null ? throw fields.Missing("year") : start;
    }
}

/// <summary>What a line says.</summary>
internal sealed class Case
{
    public Case(Fields fields)
    {
        Id = fields.Find("id")?.ValueKind == JsonValueKind.Number ? fields.Find("id")!.Value.GetRawText() : fields.Text("id");
        IsNumber = fields.Find("id")?.ValueKind == JsonValueKind.Number;
        var scheme = fields.Text("scheme") ?? throw fields.Missing("scheme");
        Scheme = Schemes.Find(scheme) ?? throw fields.Invalid("scheme", scheme, OneOf(Schemes.All.Select(known => known.Id)));
        if (fields.Text("timeConvention") is { } convention)
        {
            Scheme = convention.All(char.IsAsciiLetter) && Enum.TryParse<TimeConvention>(convention, ignoreCase: true, out var known)
                ? Scheme.With(known)
                : throw fields.Invalid("timeConvention", convention, OneOf(["wholeMonths", "days", "dataYears"]));
        }

        (Name, Direction, Quantity, Basis) = (fields.Text("name"), fields.Text("direction"), fields.Text("quantity"), fields.Text("basis"));
        Base = Start.Of(fields.Object("base"), Unknown);
        Goals = [.. fields.Objects("targets").Select(goal => new Goal(goal))];
        if (fields.Object("target") is { } single)
        {
            Goals = Goals.Count == 0 ? [new Goal(single)] : throw fields.Invalid("target", null, new BilingualText("target 与 targets 只用其一", "target or targets, not both"));
        }

        Series = [.. fields.Objects("series").Select(entry => new Entry(entry))];
        Unit = fields.Text("unit") ?? new[] { Base?.Value }.Concat(Goals.Where(goal => goal.Kind is TargetKind.Level or TargetKind.Total or TargetKind.EachYear).Select(goal => goal.Value))
            .Concat(Series.Where(entry => entry.IsLevel).Select(entry => entry.Value)).Select(UnitIn).FirstOrDefault(unit => unit is not null);
        Limit = fields.Text("limit") is { } limit
            ? decimal.TryParse(limit, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) && value > 0 ? value : throw fields.Invalid("limit", limit, new BilingualText("正数", "a positive number"))
            : null;
        (AsOf, Plan) = (fields.Date("asOf"), ReadPlan(fields));
        if (fields.Object("reference") is { } reference)
        {
            ReferenceBase = Start.Of(reference.Object("base"), Unknown);
            Reference = [.. reference.Objects("series").Select(entry => new Entry(entry))];
            ReferenceBasis = reference.Text("basis");
            Unknown.AddRange(reference.Unknown);
        }

        Unknown.AddRange([.. Goals.SelectMany(goal => goal.Unknown), .. Series.Concat(Reference ?? []).SelectMany(entry => entry.Unknown), .. fields.Unknown]);
    }

    public string? Id { get; }

    public bool IsNumber { get; }

    public Scheme Scheme { get; }

    public string? Name { get; }

    public string? Unit { get; }

    public string? Direction { get; }

    public string? Quantity { get; }

    public string? Basis { get; }

    public Start? Base { get; }

    public IReadOnlyList<Goal> Goals { get; }

    public IReadOnlyList<Entry> Series { get; }

    public Start? ReferenceBase { get; }

    public string? ReferenceBasis { get; }

    public IReadOnlyList<Entry>? Reference { get; }

    public decimal? Limit { get; }

    public LocalDate? AsOf { get; }

    public PlanPeriod? Plan { get; }

    public List<string> Unknown { get; } = [];

    private static string? UnitIn(string? value) => Figure.TryParse(value, out var figure) ? figure.Unit?.Symbol : null;

    private static BilingualText OneOf(IEnumerable<string> words) => new($"以下之一：{string.Join(", ", words)}", $"one of: {string.Join(", ", words)}");

    private static PlanPeriod? ReadPlan(Fields fields)
    {
        if (fields.Text("plan") is not { } text)
        {
            return null;
        }

        var years = text.Split('-', '–', '—').Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0).ToList();
        return years is [>= 1949 and <= 2199, ..] && years.Count <= 2 && years[^1] >= years[0] && years[^1] <= 2199
            ? PlanPeriod.OfYears(years[0], years[^1])
            : throw fields.Invalid("plan", text, new BilingualText("年份，如 2021-2025", "years such as 2021-2025"));
    }
}

/// <summary>What comes out: a verdict, what it rests on, and the findings on the way.</summary>
internal sealed record Result(Verdict Verdict, BilingualText Label, TargetAssessment? Deciding, Reason? Reason, IReadOnlyList<Diagnostic> Warnings);

/// <summary>Makes a plan of one row a target, adds the series, and evaluates it.</summary>
internal static class Assessing
{
    /// <summary>A unit that converts into no other, for cases that state none.</summary>
    public const string NoUnit = "单位";

    private const string ReferenceId = "reference";

    private static readonly Jurisdiction Anywhere = new("000000", "case", new BilingualText("测试", "Case"));
    private static readonly BilingualText Plan = new("测试规划", "the case's plan");

    public static Result Assess(Case given)
    {
        var start = BaseOf(given, out var note);
        var warnings = new List<Diagnostic>(given.Unknown.Select(path => Diagnostic.Create(DiagnosticCode.UnknownField, RowPlace.At(path))));
        if (note is not null)
        {
            warnings.Add(note);
        }

        var period = PeriodOf(given, start.Year);
        var judged = NextDue(given, period);
        var rows = judged.Select((goal, i) => Row(given, start, goal, Id(i), period)).ToList();
        if (rows.Count == 0)
        {
            rows.Add(Row(given, start, null, Id(0), period));
        }

        if (given.Reference is not null)
        {
            rows.Add(new IndicatorRow { Id = ReferenceId, Name = "对照指标", Unit = NoUnit, Direction = "increase", Base = given.ReferenceBase?.Value, BaseYear = given.ReferenceBase?.Year, Basis = given.ReferenceBasis, Place = RowPlace.At("reference") });
        }

        if (given.Unit is not null && !Unit.TryParse(given.Unit, out _))
        {
            warnings.Add(Diagnostic.Create(DiagnosticCode.InvalidValue, RowPlace.At("unit"), null, given.Unit, new BilingualText("按不可换算的单位处理", "taken for a unit that converts into no other")));
        }

        if (judged.Find(goal => goal.DueBy < period.FirstYear) is { } past)
        {
            warnings.Add(Diagnostic.Create(DiagnosticCode.InvalidValue, RowPlace.At($"{past.Path}.dueBy"), null, past.DueBy?.ToString(CultureInfo.InvariantCulture), new BilingualText("不早于规划首年", "a year not before the plan's first")));
            return new Result(Verdict.NotAssessable, given.Scheme.NotAssessable, null, Reason.OutOfDomain, warnings);
        }

        var plan = FiveYearPlan.Plan.Read(Anywhere, Plan, period, rows);
        Refuse(plan.Diagnostics, given);
        if (plan.Diagnostics.FirstOrDefault(IsBeyondFigures) is { } beyond)
        {
            return new Result(Verdict.NotAssessable, given.Scheme.NotAssessable, null, Reason.OutOfDomain, [.. warnings, Placed(beyond, given)]);
        }

        var observations = rows.SelectMany((row, i) => row.Id == ReferenceId
            ? given.Reference!.Select(entry => entry.Row(ReferenceId, given.ReferenceBase?.Value is null ? "growth" : "level"))
            : given.Series.Select(entry => entry.Row(row.Id!, MeasureOf(judged.ElementAtOrDefault(i), start.Value)))).ToList();
        var read = Observation.Read(observations, plan.Value!);
        Refuse(read.Diagnostics, given);
        if (read.Diagnostics.FirstOrDefault(IsBeyondFigures) is { } far)
        {
            return new Result(Verdict.NotAssessable, given.Scheme.NotAssessable, null, Reason.OutOfDomain, [.. warnings, Placed(far, given)]);
        }

        var asOf = given.AsOf ?? read.Value!.Where(known => known.Indicator != ReferenceId).Select(known => known.Period?.End).Max() ?? period.FirstDay;
        if (asOf.Year is < 1949 or > 2199)
        {
            asOf = period.FirstDay;
        }

        var evaluation = Dossier.Of(plan.Value!).With(read).Evaluate(given.Scheme, asOf);
        warnings.AddRange(plan.Diagnostics.Concat(evaluation.Diagnostics).Where(found => IsWorthSaying(found, given, period)).Select(found => Placed(found, given)).Distinct());
        var worst = Worst([.. evaluation.Assessments.Where(known => known.Indicator.Id != ReferenceId)]);
        return new Result(worst.Verdict, worst.Label, worst.Deciding, worst.Reason, warnings);
    }

    private static string Id(int position) => string.Create(CultureInfo.InvariantCulture, $"t{position}");

    /// <summary>The base as stated; its value in the series; or the first level of the series, where a rule asks for growth.</summary>
    private static Start BaseOf(Case given, out Diagnostic? note)
    {
        note = null;
        if (given.Base is { Value: not null } stated)
        {
            return stated.Year is not null ? stated : stated with { Year = given.Plan is { } plan ? plan.FirstYear - 1 : throw new BadLineException(DiagnosticCode.MissingValue, $"{stated.Path}.year", null) };
        }

        var grows = given.Scheme.Rules.Any(rule => rule.Measure is Measure.GrowthRatio or Measure.GrowthRate or Measure.GrowthProjection);
        var levels = given.Series.Where(entry => entry.IsLevel && entry.BaseYear is not null).OrderBy(entry => entry.BaseYear).ToList();
        var found = given.Base is { Year: { } year }
            ? levels.Find(entry => grows ? entry.BaseYear >= year : entry.BaseYear == year) ?? throw new BadLineException(DiagnosticCode.MissingValue, $"{given.Base.Path}.value", null)
            : grows && levels.Count > 1 && (given.Plan is null || levels[0].BaseYear < given.Plan.FirstYear) ? levels[0] : null;
        if (found is null)
        {
            return new Start("base", null, null);
        }

        if (found.BaseYear != given.Base?.Year)
        {
            note = Diagnostic.Create(DiagnosticCode.MissingValue, RowPlace.At("base"), null, null, new BilingualText($"以 {found.BaseYear} 年的 {found.Value} 为基期值", $"the base is {found.Value} of {found.BaseYear}"));
        }

        return new Start(given.Base?.Path ?? "base", found.BaseYear, found.Value);
    }

    /// <summary>As stated; else from the year after the base, or the first entry, to the last due year, or the last entry.</summary>
    private static PlanPeriod PeriodOf(Case given, int? baseYear)
    {
        if (given.Plan is { } stated)
        {
            return stated;
        }

        var years = given.Series.Select(entry => entry.Year).OfType<int>().Where(year => year is >= 1949 and <= 2199).ToList();
        var due = given.Goals.Select(goal => goal.DueBy).OfType<int>().ToList();
        if (given.Goals.FirstOrDefault(goal => goal.DueBy is null) is { } open && due.Count == 0)
        {
            throw new BadLineException(DiagnosticCode.MissingValue, $"{open.Path}.dueBy", null, new BilingualText("dueBy 或 plan", "dueBy or plan"));
        }

        var last = due.Count > 0 ? due.Max() : Math.Max(years.DefaultIfEmpty(given.AsOf?.Year ?? 0).Max(), given.AsOf?.Year ?? 0);
        var first = baseYear + 1 ?? years.DefaultIfEmpty(last).Min();
        first = Math.Clamp(first, 1949, 2199);
        return PlanPeriod.OfYears(first, Math.Clamp(last, first, 2199));
    }

    /// <summary>All targets; or those due next, where the scheme judges no others.</summary>
    private static List<Goal> NextDue(Case given, PlanPeriod period)
    {
        if (!given.Scheme.NextDueOnly || given.Goals.Count < 2)
        {
            return [.. given.Goals];
        }

        var today = given.AsOf?.Year ?? given.Series.Select(entry => entry.Year).OfType<int>().DefaultIfEmpty(period.FirstYear).Max();
        var due = given.Goals.Select(goal => goal.DueBy ?? period.LastYear).ToList();
        var next = due.Where(year => year >= today).DefaultIfEmpty(due.Max()).Min();
        return [.. given.Goals.Where(goal => (goal.DueBy ?? period.LastYear) == next)];
    }

    private static IndicatorRow Row(Case given, Start start, Goal? goal, string id, PlanPeriod period) => new()
    {
        Id = id,
        Name = string.IsNullOrWhiteSpace(given.Name) ? "测试指标" : given.Name,
        Unit = Unit.TryParse(given.Unit, out _) ? given.Unit : NoUnit,
        Direction = given.Direction,
        Quantity = given.Quantity,
        Basis = given.Basis,
        Kind = goal is null ? null : char.ToLowerInvariant(goal.Kind.ToString()[0]) + goal.Kind.ToString()[1..],
        InStepWith = goal?.Kind == TargetKind.InStep && given.Reference is not null ? ReferenceId : null,
        Base = start.Value,
        BaseYear = start.Year,
        Target = goal?.Value,
        DueYear = goal?.DueBy ?? period.LastYear,
        Limit = given.Limit,
        Place = RowPlace.At(id),
    };

    /// <summary>What an entry without a measure is, where a level could decide nothing.</summary>
    private static string MeasureOf(Goal? goal, string? start) => goal?.Kind switch
    {
        TargetKind.Reduction => "change",
        TargetKind.AverageGrowth or TargetKind.InStep when start is null => "growth",
        _ => "level",
    };

    /// <summary>Behind or missed decides; then what is undecidable; then the worst of the rest, among equals the first; what has no evidence does not decide.</summary>
    private static Assessment Worst(IReadOnlyList<Assessment> all)
    {
        var missed = all.FirstOrDefault(known => known.Verdict is Verdict.Behind or Verdict.Missed);
        var undecidable = all.FirstOrDefault(known => known.Reason is Reason.ImpreciseFigure or Reason.BasisMismatch or Reason.SeriesBreak or Reason.UnitMismatch);
        return missed ?? undecidable ?? all.FirstOrDefault(known => known.Verdict == Verdict.OnTrack) ?? all.FirstOrDefault(known => known.Verdict == Verdict.Achieved) ?? all[0];
    }

    /// <summary>An error makes the line unusable; but two figures for one period are judged as the range that spans both.</summary>
    private static void Refuse(IReadOnlyList<Diagnostic> found, Case given)
    {
        if (found.FirstOrDefault(one => one.Severity == DiagnosticSeverity.Error && one.Code != DiagnosticCode.ConflictingObservations && !IsBeyondFigures(one)) is { } error)
        {
            throw new BadLineException(Placed(error, given));
        }
    }

    private static bool IsBeyondFigures(Diagnostic found) => found.Code == DiagnosticCode.UnreadableFigure && found.Value is { } value && Parsing.IsBeyondFigures(value);

    // What lies before the plan is given on purpose: the base's own year, and the years of a trend.
    private static bool IsWorthSaying(Diagnostic found, Case given, PlanPeriod period) => found.Severity != DiagnosticSeverity.Info
        && !(found.Code == DiagnosticCode.OutsidePlan && given.Series.Concat(given.Reference ?? []).Any(entry => found.Path.StartsWith(entry.Path + ".", StringComparison.Ordinal) && entry.Year < period.FirstYear));

    /// <summary>The finding at the field of the line that it is about.</summary>
    private static Diagnostic Placed(Diagnostic found, Case given)
    {
        var (row, field) = found.Path.Split('.', 2) is [var head, var tail] ? (head, tail) : (found.Path, "");
        var goal = row is ['t', .. var digits] && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var position)
            ? given.Goals.ElementAtOrDefault(position)?.Path ?? "target" : null;
        var path = goal is null ? found.Path : field switch
        {
            "" => "$",
            "base" => "base.value",
            "baseYear" => "base.year",
            "target" => $"{goal}.value",
            "dueYear" => $"{goal}.dueBy",
            "kind" => $"{goal}.kind",
            "inStepWith" => "reference",
            _ => PathOf(given.Series, field) ?? field,
        };
        return Diagnostic.Create(found.Code, RowPlace.At(path), null, found.Value?.Replace(NoUnit, "", StringComparison.Ordinal), found.Expected);
    }

    /// <summary>What is found of a period is said of the entry that covers it.</summary>
    private static string? PathOf(IReadOnlyList<Entry> series, string period) => series.FirstOrDefault(entry => entry.Period == period)?.Path;
}

/// <summary>Writes one line a result, and hands it on at once.</summary>
internal sealed class ResultWriter(Stream output, Language language)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> _buffer = new();

    public void Write(Case given, Result result) => Write(writer =>
    {
        writer.WritePropertyName("id");
        switch (given)
        {
            case { IsNumber: true }:
                writer.WriteRawValue(given.Id!);
                break;
            default:
                writer.WriteStringValue(given.Id);
                break;
        }

        writer.WriteString("verdict", Camel(result.Verdict.ToString()));
        writer.WriteString("label", result.Label.In(language));
        writer.WriteStartObject("measure");
        writer.WriteString("name", Kebab((result.Deciding?.Measure ?? Measure.None).ToString()));
        WriteNumber(writer, "value", result.Deciding?.MeasureValue);
        writer.WriteEndObject();
        writer.WriteString("reason", result.Reason is { } reason ? Camel(reason.ToString()) : null);
        writer.WriteString("required", Plain(result.Deciding?.Required));
        WriteNumber(writer, "margin", result.Deciding?.Margin);
        writer.WriteStartArray("warnings");
        foreach (var found in result.Warnings)
        {
            writer.WriteStartObject();
            WriteFinding(writer, found.Code.ToString(), found.Path, found.Message(language));
        }

        writer.WriteEndArray();
    });

    public void Write(long line, string code, string path, string message) => Write(writer =>
    {
        writer.WriteNumber("line", line);
        writer.WriteStartObject("error");
        WriteFinding(writer, code, path, message);
    });

    private void Write(Action<Utf8JsonWriter> write)
    {
        _buffer.ResetWrittenCount();
        using (var writer = new Utf8JsonWriter(_buffer, Options))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        _buffer.Write("\n"u8);
        output.Write(_buffer.WrittenSpan);
        output.Flush();
    }

    private static void WriteFinding(Utf8JsonWriter writer, string code, string path, string message)
    {
        writer.WriteString("code", code);
        writer.WriteString("path", path);
        writer.WriteString("message", message);
        writer.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, decimal? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    private static string? Plain(Figure? figure) => figure?.ToString() is not { } text ? null
        : text.EndsWith(Assessing.NoUnit, StringComparison.Ordinal) ? text[..^Assessing.NoUnit.Length] : text;

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static string Kebab(string name) => string.Concat(name.Select((letter, i) => char.IsUpper(letter) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString()));
}
