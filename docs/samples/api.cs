#:sdk Microsoft.NET.Sdk.Web
#:project ../../src/FiveYearPlan.Core/FiveYearPlan.Core.csproj
#:property PublishAot=false

// Plans, evaluations and reports over HTTP.
//   dotnet run docs/samples/api.cs                                          then open http://localhost:5000/
//   dotnet run docs/samples/api.cs -- --urls http://127.0.0.1:8080
//
//   GET  /                     a page of links                   GET  /schemes   the rules
//   GET  /plans                what there is                     GET  /plans/ID  one plan with its table and all that is known about it
//   GET  /plans/ID/WHAT        of a plan of the catalogue
//   POST /plans/ID/WHAT        with observations of one's own    [{ "indicator": "3", "period": "2022", "value": "2.84" }]
//   POST /WHAT                 of a plan of one's own            a dossier, in the format of /plans/ID
//
// WHAT is one of these. Each takes ?scheme=ID&asOf=YYYY-MM-DD, and &knownAsOf=YYYY-MM-DD where only what was known on that day is to
// count; the program has no clock and no rule of its own.
//   evaluation           JSON
//   reports/mid-term     HTML   &outlook=METHOD              [&lang=zh|en]
//   reports/final        HTML                                [&lang=zh|en]
//   reports/card         HTML   &indicator=KEY [&method=ID]… [&lang=zh|en]
//   charts/progress      SVG                                 [&lang=zh|en]
//   charts/tally         SVG                                 [&lang=zh|en]
//   charts/glide-path    SVG    &indicator=KEY [&method=ID]… [&lang=zh|en]
// Without lang the header Accept-Language decides. Whatever is wrong is answered with problem details (RFC 9457) that list every
// fault. A body is UTF-8 and has at most 1 MiB. Answers to GET carry a strong ETag; If-None-Match is answered with 304.

using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using FiveYearPlan;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using NodaTime;
using NodaTime.Text;

var builder = WebApplication.CreateSlimBuilder(args);
builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
builder.Services.AddFiveYearPlan(); // a source or scheme of one's own: AddFiveYearPlan(plan => plan.AddSource<MySource>())
builder.Services.ConfigureHttpJsonOptions(json =>
{
    json.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
    json.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiJson.Default);
});

var app = builder.Build();
var dossiers = app.Services.GetRequiredService<DossierCatalog>(); // what is set up wrongly ends the program here
var schemes = app.Services.GetRequiredService<SchemeCatalog>();

app.UseExceptionHandler(failed => failed.Run(context => Problems.Of(500, "The server made a mistake.").ExecuteAsync(context)));
app.Use(Headers.Secure);
app.UseStatusCodePages(pages => Problems.Of(pages.HttpContext.Response.StatusCode).ExecuteAsync(pages.HttpContext));
app.Use(Body.Refuse);

Get("/", asked => asked.Language() is var language && asked.Refusal is { } refusal
    ? refusal
    : asked.Answer("text/html", [.. dossiers.List().Select(entry => entry.ToString()), language.ToString()], () => StartPage.Write(dossiers, language)), "lang");
Get("/plans", asked => asked.Refusal ?? asked.Answer(
    "application/json", [.. dossiers.List().Select(entry => entry.ToString())],
    () => JsonSerializer.Serialize([.. dossiers.List().Select(PlanLine.Of)], ApiJson.Written.PlanLineArray)));
Get("/schemes", asked => asked.Refusal ?? asked.Answer(
    "application/json", [.. schemes.All.Select(scheme => scheme.ToString())],
    () => JsonSerializer.Serialize([.. schemes.All.Select(SchemeLine.Of)], ApiJson.Written.SchemeLineArray)));
Get("/plans/{id}", asked => asked.Dossier(dossiers) is { } dossier && asked.Refusal is null
    ? asked.Answer("application/json", [dossier.Id, dossier.DataVersion], dossier.ToJson)
    : asked.Refusal!);

Evaluated("evaluation", "application/json", (evaluation, _) => evaluation.ToJson());
Evaluated("reports/mid-term", "text/html", (evaluation, asked) => evaluation.ToMidTermReport(asked.Outlook!).ToHtml(asked.Language), "lang", "outlook");
Evaluated("reports/final", "text/html", (evaluation, asked) => evaluation.ToFinalReport().ToHtml(asked.Language), "lang");
Evaluated("reports/card", "text/html", (evaluation, asked) => evaluation.ToCard(asked.Indicator!, asked.Methods).ToHtml(asked.Language), "lang", "indicator", "method");
Evaluated("charts/progress", "image/svg+xml", (evaluation, asked) => evaluation.ToProgressChart().ToSvg(asked.Language), "lang");
Evaluated("charts/tally", "image/svg+xml", (evaluation, asked) => evaluation.ToTallyChart().ToSvg(asked.Language), "lang");
Evaluated("charts/glide-path", "image/svg+xml", (evaluation, asked) => evaluation.ToGlidePathChart(asked.Indicator!, asked.Methods).ToSvg(asked.Language), "lang", "indicator", "method");

app.Run();

void Get(string route, Func<Asked, IResult> answer, params string[] parameters) =>
    app.MapMethods(route, ["GET", "HEAD"], (HttpContext context) => answer(new Asked(context, parameters)));

// One thing that can be said of an evaluation: of a plan of the catalogue, of one with observations, of a plan that is sent.
void Evaluated(string what, string contentType, Func<Evaluation, Options, string> write, params string[] parameters)
{
    string[] all = ["scheme", "asOf", "knownAsOf", .. parameters];
    Get($"/plans/{{id}}/{what}", asked => Answer(asked, asked.Dossier(dossiers)), all);
    app.MapPost($"/plans/{{id}}/{what}", async (HttpContext context) =>
    {
        var asked = new Asked(context, all);
        return Answer(asked, await Body.Observed(context, asked, asked.Dossier(dossiers)));
    });
    app.MapPost($"/{what}", async (HttpContext context) =>
    {
        var asked = new Asked(context, all);
        return Answer(asked, await Body.Dossier(context, asked));
    });

    IResult Answer(Asked asked, Dossier? dossier)
    {
        var options = asked.Options(schemes, dossier);
        if (asked.Refusal is { } refusal)
        {
            return refusal;
        }

        var known = options.KnownAsOf is { } day ? dossier!.KnownAsOf(day) : dossier!;
        var evaluation = known.Evaluate(options.Scheme!, options.AsOf);
        return asked.Answer(contentType, [what, .. options.Versions(known), evaluation.LibraryVersion], () => write(evaluation, options));
    }
}

/// <summary>What a request asks for, beside the plan.</summary>
internal sealed record Options(Scheme? Scheme, LocalDate AsOf, LocalDate? KnownAsOf, Language Language, ProjectionMethod? Outlook, string? Indicator, IReadOnlyList<ProjectionMethod> Methods)
{
    /// <summary>All that the answer depends on; where one of these changes, the answer may.</summary>
    public IEnumerable<string> Versions(Dossier dossier) =>
    [
        dossier.Id, dossier.DataVersion, Scheme!.Id, Scheme.Version, LocalDatePattern.Iso.Format(AsOf), KnownAsOf is { } day ? LocalDatePattern.Iso.Format(day) : "", Language.ToString(),
        Outlook is null ? "" : $"{Outlook.Id} {Outlook.Version}", Indicator ?? "", .. Methods.Select(method => $"{method.Id} {method.Version}"),
    ];
}

/// <summary>Reads path and query, and gathers every fault of query and body before anything is answered.</summary>
internal sealed class Asked
{
    private const int LongestText = 200;

    private readonly HttpContext _context;
    private readonly string[] _parameters;
    private readonly Dictionary<string, string[]> _faults = [];
    private IReadOnlyList<Diagnostic> _findings = [];
    private IResult? _refused;

    public Asked(HttpContext context, params string[] parameters)
    {
        (_context, _parameters) = (context, parameters);
        foreach (var unknown in context.Request.Query.Keys.Where(key => !parameters.Contains(key, StringComparer.OrdinalIgnoreCase)))
        {
            Fault(unknown, parameters.Length == 0 ? "There is no such parameter; there is none." : $"There is no such parameter. There are: {string.Join(", ", parameters)}.");
        }
    }

    /// <summary>The answer where something is wrong; <see langword="null"/> so far.</summary>
    public IResult? Refusal => _refused
        ?? (_faults.Count > 0 ? Problems.Request(_faults, _findings) : _findings.Count > 0 ? Problems.Data(_findings) : null);

    /// <summary>Answers with this, whatever else is wrong.</summary>
    public void Refuse(IResult answer) => _refused = answer;

    /// <summary>A body that cannot be read at all.</summary>
    public void RefuseBody(string what) => Fault("body", what);

    /// <summary>A body with errors.</summary>
    public void RefuseBody(IReadOnlyList<Diagnostic> findings) => _findings = findings;

    public Dossier? Dossier(DossierCatalog dossiers)
    {
        var id = (string)_context.GetRouteValue("id")!;
        if (id.Length > LongestText || !id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.'))
        {
            Refuse(Problems.Of(400, "An id has at most 200 letters, digits, hyphens, dots and underscores."));
            return null;
        }

        if (dossiers.Find(id) is { } dossier)
        {
            return dossier;
        }

        Refuse(Problems.Of(404, $"'{id}' is no id of a plan. There are: {string.Join(", ", dossiers.List().Select(entry => entry.Id))}."));
        return null;
    }

    public Options Options(SchemeCatalog schemes, Dossier? dossier)
    {
        var scheme = Known("scheme", required: true, schemes.Find, schemes.All.Select(known => known.Id));
        return new Options(
            scheme, Date("asOf", required: true) ?? default, Date("knownAsOf", required: false), Language(), Method("outlook"), Indicator(dossier),
            [.. Texts("method").OfType<string>().Select(id => Known("method", id, ProjectionMethods.Find, MethodIds)!)]);
    }

    /// <summary>The language of the query, else the one that the reader would rather have, else English.</summary>
    public Language Language()
    {
        if (!_parameters.Contains("lang"))
        {
            return default;
        }

        if (One("lang", required: false) is { } stated)
        {
            return stated switch
            {
                "zh" => FiveYearPlan.Language.Chinese,
                "en" => FiveYearPlan.Language.English,
                _ => Fault("lang", $"'{Shown(stated)}' is no language that there is: zh or en.", FiveYearPlan.Language.English),
            };
        }

        _context.Response.Headers.Vary = HeaderNames.AcceptLanguage;
        var wanted = _context.Request.GetTypedHeaders().AcceptLanguage
            .Where(known => known.Quality is not 0).OrderByDescending(known => known.Quality ?? 1)
            .Select(known => known.Value.ToString()).FirstOrDefault(known => IsIn(known, "zh") || IsIn(known, "en"));
        return wanted is not null && IsIn(wanted, "zh") ? FiveYearPlan.Language.Chinese : FiveYearPlan.Language.English;
    }

    /// <summary>
    /// The answer, with a strong ETag of this build and of everything that the answer depends on, so that a client that has
    /// it already is told so. What was sent in a body is answered once and not kept.
    /// </summary>
    public IResult Answer(string contentType, IEnumerable<string> versions, Func<string> write)
    {
        var headers = _context.Response.Headers;
        if (contentType != "application/json")
        {
            headers.ContentLanguage = Language() == FiveYearPlan.Language.Chinese ? "zh" : "en";
        }

        var body = Encoding.UTF8.GetBytes(write());
        contentType += "; charset=utf-8";
        if (HttpMethods.IsPost(_context.Request.Method))
        {
            return Results.Bytes(body, contentType);
        }

        headers.CacheControl = "public, no-cache"; // it may be kept, and is asked for anew each time
        string[] all = [.. Builds, contentType, .. versions];
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', all)));
        return Results.Bytes(body, contentType, entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(hash.AsSpan(0, 16))}\""));
    }

    private static IEnumerable<string> MethodIds => ProjectionMethods.All.Select(known => known.Id);

    private static string[] Builds => [.. new[] { typeof(Asked), typeof(Evaluation) }.Select(type => type.Module.ModuleVersionId.ToString())];

    private LocalDate? Date(string name, bool required) => One(name, required) is not { } text ? null
        : LocalDatePattern.Iso.Parse(text) is { Success: true, Value: { Year: >= 1949 and <= 2199 } date } ? date
        : Fault(name, $"'{Shown(text)}' is not a date of the years 1949 to 2199, such as 2023-06-30.", (LocalDate?)null);

    private ProjectionMethod? Method(string name) => _parameters.Contains(name) ? Known(name, required: true, ProjectionMethods.Find, MethodIds) : null;

    private string? Indicator(Dossier? dossier)
    {
        if (!_parameters.Contains("indicator") || One("indicator", required: true) is not { } key || dossier is null)
        {
            return null;
        }

        try
        {
            return dossier.Plan[key].Id;
        }
        catch (ArgumentException unknown)
        {
            return Fault("indicator", unknown.Message.Split(" (Parameter")[0], (string?)null);
        }
    }

    private T? Known<T>(string name, bool required, Func<string, T?> find, IEnumerable<string> ids)
        where T : class => One(name, required) is { } id ? Known(name, id, find, ids) : null;

    private T? Known<T>(string name, string id, Func<string, T?> find, IEnumerable<string> ids)
        where T : class => find(id) ?? Fault(name, $"'{Shown(id)}' is not known. There are: {string.Join(", ", ids)}.", (T?)null);

    private string? One(string name, bool required)
    {
        var texts = Texts(name);
        return texts.Count > 1 ? Fault(name, "It is given more than once.", (string?)null)
            : texts.Count == 0 || string.IsNullOrWhiteSpace(texts[0]) ? required ? Fault(name, "It is required.", (string?)null) : null
            : texts[0];
    }

    private StringValues Texts(string name) => _parameters.Contains(name) ? _context.Request.Query[name] : StringValues.Empty;

    private void Fault(string name, string what) => _faults[Shown(name)] = _faults.TryGetValue(Shown(name), out var known) ? [.. known, what] : [what];

    private T Fault<T>(string name, string what, T instead)
    {
        Fault(name, what);
        return instead;
    }

    private static bool IsIn(string tag, string language) =>
        tag.Equals(language, StringComparison.OrdinalIgnoreCase) || tag.StartsWith(language + "-", StringComparison.OrdinalIgnoreCase);

    private static string Shown(string text) => text.Length <= 80 ? text : text[..80] + "…";
}

/// <summary>Bodies: at most so large, of JSON in UTF-8, and with every fault listed.</summary>
internal static class Body
{
    public const int MostBytes = 1 << 20;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>What can be said of a body before it is read.</summary>
    public static Task Refuse(HttpContext context, RequestDelegate next)
    {
        if (!HttpMethods.IsPost(context.Request.Method))
        {
            return next(context);
        }

        if (context.Request.ContentLength > MostBytes)
        {
            return Problems.Of(413, TooLarge).ExecuteAsync(context);
        }

        if (!context.Request.HasJsonContentType() || !IsUtf8(context.Request.GetTypedHeaders().ContentType!))
        {
            return Problems.Of(415, "Send JSON in UTF-8: Content-Type: application/json.").ExecuteAsync(context);
        }

        if (!StringValues.IsNullOrEmpty(context.Request.Headers.ContentEncoding))
        {
            context.Response.Headers.AcceptEncoding = "identity";
            return Problems.Of(415, "Send the body as it is, without a Content-Encoding.").ExecuteAsync(context);
        }

        return next(context);
    }

    /// <summary>A dossier of one's own; <see langword="null"/> where there is a fault.</summary>
    public static async Task<Dossier?> Dossier(HttpContext context, Asked asked)
    {
        if (await Text(context, asked) is not { } json)
        {
            return null;
        }

        var read = FiveYearPlan.Dossier.Read(json);
        if (read.Value is { } dossier && !HasErrors(read.Diagnostics))
        {
            return dossier;
        }

        asked.RefuseBody(read.Diagnostics);
        return null;
    }

    /// <summary>A shipped dossier with observations of one's own; without them where there is a fault.</summary>
    public static async Task<Dossier?> Observed(HttpContext context, Asked asked, Dossier? dossier)
    {
        if (dossier is null || await Text(context, asked) is not { } json)
        {
            return dossier;
        }

        try
        {
            if (JsonSerializer.Deserialize(json, ApiJson.Default.ObservationLineArray) is not { } lines)
            {
                asked.RefuseBody("The body is no list of observations: it is null.");
                return dossier;
            }

            var rows = lines.Select((line, i) => (line ?? new ObservationLine(null, null, null, null, null)).ToRow(i));
            var read = Observation.Read(rows, dossier.Plan);
            if (!HasErrors(read.Diagnostics))
            {
                return dossier.With(read);
            }

            asked.RefuseBody(read.Diagnostics);
        }
        catch (JsonException error)
        {
            asked.RefuseBody($"The body is no list of observations: {error.Message}");
        }

        return dossier;
    }

    private const string TooLarge = "A body has at most 1 MiB.";

    private static bool IsUtf8(MediaTypeHeaderValue contentType) =>
        !contentType.Charset.HasValue || HeaderUtilities.RemoveQuotes(contentType.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase);

    private static bool HasErrors(IReadOnlyList<Diagnostic> found) => found.Any(known => known.Severity == DiagnosticSeverity.Error);

    /// <summary>
    /// The body as text; <see langword="null"/> where it turns out too large while it is read, or is not UTF-8. The limit is kept
    /// here, not by the server: that would cut the connection, often before the client has read why.
    /// </summary>
    private static async Task<string?> Text(HttpContext context, Asked asked)
    {
        var bytes = new byte[(int)Math.Min(context.Request.ContentLength ?? MostBytes, MostBytes) + 1];
        var read = await context.Request.Body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, context.RequestAborted);
        if (read > MostBytes)
        {
            asked.Refuse(Problems.Of(413, TooLarge));
            return null;
        }

        var start = bytes.AsSpan(0, read).StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        try
        {
            return Strict.GetString(bytes, start, read - start);
        }
        catch (DecoderFallbackException error)
        {
            asked.RefuseBody($"The body is not valid UTF-8: byte {start + error.Index + 1} begins no character.");
            return null;
        }
    }
}

/// <summary>What is wrong, as problem details (RFC 9457).</summary>
internal static class Problems
{
    public static IResult Of(int status, string? detail = null) => Results.Problem(detail, statusCode: status);

    /// <summary>Every fault of the query by its parameter, that of the body under its own name, and what was found in a body that could be read.</summary>
    public static IResult Request(Dictionary<string, string[]> faults, IReadOnlyList<Diagnostic> found) =>
        Results.ValidationProblem(faults, "The request cannot be answered.", extensions: found.Count == 0 ? null : Findings(found));

    /// <summary>Every finding of severity error and below, in the order in which they were found.</summary>
    public static IResult Data(IReadOnlyList<Diagnostic> found) => Results.Problem("The body has errors.", statusCode: 422, extensions: Findings(found));

    private static Dictionary<string, object?> Findings(IReadOnlyList<Diagnostic> found) => new() { ["diagnostics"] = found.Select(DiagnosticLine.Of).ToArray() };
}

/// <summary>What every answer carries: no script may run in a page, and nothing may be loaded.</summary>
internal static class Headers
{
    public static Task Secure(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        return next(context);
    }
}

/// <summary>A page of links to try the API with.</summary>
internal static class StartPage
{
    public static string Write(DossierCatalog dossiers, Language language)
    {
        var (chinese, lang) = (language == Language.Chinese, language == Language.Chinese ? "zh" : "en");
        var page = new StringBuilder($"<!DOCTYPE html>\n<html lang=\"{(chinese ? "zh-CN" : "en")}\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>FiveYearPlan</title>\n")
            .Append("<style>body { font-family: system-ui, \"Noto Sans CJK SC\", \"Microsoft YaHei\", sans-serif; color-scheme: light dark; max-width: 48rem; margin: 1rem auto; padding: 0 1rem; line-height: 1.6; }</style>\n</head>\n<body>\n")
            .Append(chinese ? "<h1>五年规划</h1>\n<p><a href=\"/?lang=en\">English</a></p>\n<ul>\n" : "<h1>Five-year plans</h1>\n<p><a href=\"/?lang=zh\">中文</a></p>\n<ul>\n");
        var names = HtmlEncoder.Create(UnicodeRanges.All);
        foreach (var entry in dossiers.List())
        {
            var id = HtmlEncoder.Default.Encode(entry.Id);
            List<(string Path, string Name)> links = [("", "JSON")];
            links.Add(($"/reports/final?scheme=final&amp;asOf={LocalDatePattern.Iso.Format(entry.Period.LastDay)}&amp;lang={lang}", chinese ? "期末评估报告" : "final report"));
            if (entry.Period.Years > 1) // a plan of one year has no mid-term
            {
                var half = LocalDatePattern.Iso.Format(new LocalDate(entry.Period.FirstYear + (entry.Period.Years / 2), 6, 30));
                links.Add(($"/reports/mid-term?scheme=time-proportional&amp;asOf={half}&amp;knownAsOf={half}&amp;outlook=proportional&amp;lang={lang}", chinese ? "中期评估报告" : "mid-term report"));
                links.Add(($"/charts/progress?scheme=time-proportional&amp;asOf={half}&amp;knownAsOf={half}&amp;lang={lang}", chinese ? "完成进度图" : "chart of progress"));
            }

            var years = chinese ? $"{entry.Period}年：".Replace('–', '—') : $" {entry.Period}: ";
            page.Append($"<li>{names.Encode(entry.Jurisdiction.Name.In(language))}{years}")
                .AppendJoin(chinese ? "、" : ", ", links.Select(link => $"<a href=\"/plans/{id}{link.Path}\">{link.Name}</a>")).Append("</li>\n");
        }

        return page.Append("</ul>\n<p><a href=\"/plans\">/plans</a> <a href=\"/schemes\">/schemes</a></p>\n</body>\n</html>\n").ToString();
    }
}

internal sealed record PlanLine(string Id, string Jurisdiction, string JurisdictionInEnglish, string Code, int FirstYear, int LastYear)
{
    public static PlanLine Of(DossierEntry entry) => new(
        entry.Id, entry.Jurisdiction.Name.Chinese, entry.Jurisdiction.Name.English, entry.Jurisdiction.Code, entry.Period.FirstYear, entry.Period.LastYear);
}

internal sealed record SchemeLine(string Id, string Version, string Name, string NameInEnglish)
{
    public static SchemeLine Of(Scheme scheme) => new(scheme.Id, scheme.Version, scheme.Name.Chinese, scheme.Name.English);
}

internal sealed record DiagnosticLine(string Severity, string Code, string Place, string? Value, string Message)
{
    public static DiagnosticLine Of(Diagnostic found) => new(
        found.Severity.ToString(), found.Code.ToString(), found.Line is { } line ? $"{found.Path} (line {line}, column {found.Column})" : found.Path, found.Value, found.Message(Language.English));
}

/// <summary>An observation as it is sent; figures stay the text that they are printed as.</summary>
internal sealed record ObservationLine(string? Indicator, string? Period, string? Value, string? Unit, string? Measure)
{
    public ObservationRow ToRow(int index) => new()
    {
        Indicator = Indicator, Period = Period, Value = Value, Unit = Unit, Measure = Measure, Place = RowPlace.At($"$[{index}]"),
    };
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(PlanLine[]))]
[JsonSerializable(typeof(SchemeLine[]))]
[JsonSerializable(typeof(DiagnosticLine[]))]
[JsonSerializable(typeof(ObservationLine[]))]
internal sealed partial class ApiJson : JsonSerializerContext
{
    /// <summary>For writing: Chinese as it is.</summary>
    public static ApiJson Written { get; } = new(new JsonSerializerOptions(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });
}
