#:project ../../src/FiveYearPlan.Tables/FiveYearPlan.Tables.csproj
#:package System.CommandLine
#:property PublishAot=false

// What did a plan promise, and what was delivered?
//   dotnet run docs/samples/evaluate.cs -- [JURISDICTION PLAN] [--scheme ID] [--as-of YYYY-MM-DD]
//                                          [--observations FILE.csv|.xlsx] [--lang zh|en] [--format text|markdown|html|json|dossier]
//   dotnet run docs/samples/evaluate.cs -- --plan-file FILE.csv|.xlsx|.json [--period 2011-2015] [--jurisdiction CODE] ...
// Standard output carries the result only, standard error the findings.
// Exit status 0: no error; 1: some input was wrong, the rest was evaluated and printed; 2: usage, or a file that is unreadable.

using System.CommandLine;
using System.Globalization;
using System.Text;
using FiveYearPlan;
using NodaTime;
using NodaTime.Text;

const int Ok = 0, SomeInputWrong = 1, Usage = 2;

using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
using var findings = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { NewLine = "\n", AutoFlush = true };

var place = new Argument<string[]>("JURISDICTION PLAN")
{
    Arity = new ArgumentArity(0, 2),
    Description = "A shipped plan: haishu or 330203, and 13 or 14. Default: haishu 13.",
};
var scheme = new Option<string?>("--scheme") { HelpName = "ID", Description = $"One of: {string.Join(", ", Schemes.All.Select(known => known.Id))}." };
var asOf = new Option<string?>("--as-of") { HelpName = "YYYY-MM-DD", Description = "The date of evaluation. Default: the end of the latest supplied observation, else the plan's last day." };
var planFile = new Option<FileInfo?>("--plan-file") { HelpName = "FILE.csv|.xlsx|.json", Description = "A plan of one's own in place of a shipped one: a table as an outline prints it, or a dossier." };
var period = new Option<string?>("--period") { HelpName = "2011-2015", Description = "The years of the plan in a table, or its one year." };
var code = new Option<string?>("--jurisdiction") { HelpName = "CODE", Description = "The code of six digits of whose plan the table is. Default: none." };
var file = new Option<FileInfo?>("--observations") { HelpName = "FILE.csv|.xlsx", Description = "Observations: indicator, period, value and, where wanted, unit, measure, vintage, territory, population, basis, published." };
var lang = new Option<string>("--lang") { DefaultValueFactory = _ => "en" }.AcceptOnlyFromAmong("zh", "en");
var format = new Option<string>("--format") { DefaultValueFactory = _ => "text" }.AcceptOnlyFromAmong("text", "markdown", "html", "json", "dossier");
var command = new RootCommand("What did a plan promise, and what was delivered?") { place, planFile, period, code, scheme, asOf, file, lang, format };

var parsed = command.Parse(args);
if (parsed.Errors.Count > 0)
{
    return Misused([.. parsed.Errors.Select(error => error.Message)]);
}

if (parsed.Action is not null)
{
    return parsed.Invoke(); // help or version was asked for
}

var language = parsed.GetValue(lang) == "zh" ? Language.Chinese : Language.English;
Dossier dossier;
IReadOnlyList<Diagnostic> ofPlan = [];
if (parsed.GetValue(planFile) is { } table)
{
    if (parsed.GetValue(place) is { Length: > 0 })
    {
        return Misused("--plan-file takes the place of JURISDICTION PLAN: give one of them.");
    }

    var isDossier = table.Extension.Equals(".json", StringComparison.OrdinalIgnoreCase);
    if (!isDossier && !table.Extension.Equals(".csv", StringComparison.OrdinalIgnoreCase) && !IsWorkbook(table))
    {
        return Misused($"'{table}' is not a .csv, .xlsx or .json file.");
    }

    var stated = parsed.GetValue(period);
    var years = stated is null ? null : Years(stated);
    if (stated is null ? !isDossier : years is null)
    {
        return Misused($"{(stated is null ? "A table does not state the years of its plan" : $"'{stated}' is not a period")}: give --period with the years of the plan, such as 2011-2015, or its one year.");
    }

    var digits = parsed.GetValue(code) ?? "000000";
    if (digits.Length != 6 || !digits.All(char.IsAsciiDigit))
    {
        return Misused($"'{digits}' is not a code of six digits.");
    }

    if (isDossier && parsed.GetValue(code) is not null)
    {
        return Misused("A dossier states its jurisdiction: leave out --jurisdiction.");
    }

    try
    {
        using var stream = table.OpenRead();
        var (read, found) = isDossier ? ReadDossier(stream) : ReadTable(stream, table, years!, digits);
        ofPlan = found;
        if (read is null || (years is not null && !read.Plan.Period.Equals(years)))
        {
            Report(found, _ => table);
            return Misused(read is null ? $"'{table}' holds no plan that can be read." : $"The plan of '{table}' is that of {read.Plan.Period}, not of {years}.");
        }

        dossier = read;
    }
    catch (Exception error) when (error is IOException or UnauthorizedAccessException)
    {
        return Misused($"'{table}' cannot be read: {error.Message}");
    }
}
else
{
    if (parsed.GetValue(period) is not null || parsed.GetValue(code) is not null)
    {
        return Misused("--period and --jurisdiction belong to --plan-file.");
    }

    var where = parsed.GetValue(place) is { Length: > 0 } named ? named : ["haishu", "13"];
    if (where.Length != 2 || Dossiers.Catalog.Find(where[0], where[1]) is not { } shipped)
    {
        return Misused($"'{string.Join(' ', where)}' is not a shipped plan: give a jurisdiction and a plan. Shipped: {string.Join(", ", Dossiers.Catalog.List().Select(listed => listed.Id.Replace('-', ' ')))}.");
    }

    dossier = shipped;
}

var rules = parsed.GetValue(scheme) is { } schemeId ? Schemes.Find(schemeId) : null;
if (rules is null && parsed.GetValue(scheme) is { } unknown)
{
    return Misused($"'{unknown}' is not a scheme: {string.Join(", ", Schemes.All.Select(known => known.Id))}.");
}

LocalDate? date = null;
if (parsed.GetValue(asOf) is { } text)
{
    var day = LocalDatePattern.Iso.Parse(text);
    if (!day.Success || day.Value.Year is < 1949 or > 2199)
    {
        return Misused($"'{text}' is not a date of the years 1949 to 2199, such as 2023-06-30.");
    }

    date = day.Value;
}

LocalDate? latest = null;
if (parsed.GetValue(file) is { } observed)
{
    try
    {
        using var stream = observed.OpenRead();
        var read = IsWorkbook(observed) ? ObservationTable.ReadWorkbook(stream, dossier.Plan) : ObservationTable.Read(stream, dossier.Plan);
        latest = read.Value?.Select(known => known.Period?.End).Max();
        dossier = dossier.With(read);
    }
    catch (Exception error) when (error is IOException or UnauthorizedAccessException)
    {
        return Misused($"'{observed}' cannot be read: {error.Message}");
    }
}

var lastDay = dossier.Plan.Period.LastDay;
var on = date ?? latest ?? lastDay;
var evaluation = dossier.Evaluate(rules ?? (on >= lastDay ? Schemes.Final : Schemes.TimeProportional), on);
Diagnostic[] all = [.. ofPlan, .. evaluation.Diagnostics.Where(found => !ofPlan.Contains(found))];
Report(all, found => ofPlan.Contains(found) ? parsed.GetValue(planFile) : found.Line is null ? null : parsed.GetValue(file));

switch (parsed.GetValue(format))
{
    case "json":
        output.Write(evaluation.ToJson());
        break;
    case "dossier":
        output.Write(dossier.ToJson());
        break;
    case "html":
        output.Write(ToReport(evaluation).ToHtml(language));
        break;
    case "markdown":
        output.Write(ToReport(evaluation).ToMarkdown(language));
        break;
    default:
        output.Write(ToReport(evaluation).ToText(language));
        break;
}

return all.Any(found => found.Severity == DiagnosticSeverity.Error) ? SomeInputWrong : Ok;

// At the end of the plan what came of it; before it where it stands, and where that leads.
static Report ToReport(Evaluation evaluation) => evaluation.AsOf >= evaluation.Dossier.Plan.Period.LastDay
    ? evaluation.ToFinalReport()
    : evaluation.ToMidTermReport(ProjectionMethods.Proportional);

static bool IsWorkbook(FileInfo file) => file.Extension.Equals(".xlsx", StringComparison.OrdinalIgnoreCase);

// 2011-2015, or 2011.
static PlanPeriod? Years(string text)
{
    var years = text.Split('-', '–', '—').Select(year => year.Length == 4 && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).ToList();
    return years.Count is 1 or 2 && years.TrueForAll(year => year is >= 1949 and <= 2199) && years[^1] >= years[0]
        ? PlanPeriod.OfYears(years[0], years[^1]) : null;
}

static (Dossier?, IReadOnlyList<Diagnostic>) ReadDossier(Stream json)
{
    var read = Dossier.Read(json);
    return (read.Value, read.Diagnostics);
}

// A table does not say whose it is: its file gives the plan its name, and the jurisdiction has one only where it is stated.
static (Dossier?, IReadOnlyList<Diagnostic>) ReadTable(Stream stream, FileInfo file, PlanPeriod years, string code)
{
    var jurisdiction = code == "000000"
        ? new Jurisdiction(code, "own", new BilingualText("未注明行政区", "Unstated jurisdiction"))
        : new Jurisdiction(code, code, new BilingualText(code, code));
    var title = Path.GetFileNameWithoutExtension(file.Name) is { Length: > 0 } stem ? stem : file.Name;
    var name = new BilingualText(title, title);
    var read = IsWorkbook(file) ? PlanTable.ReadWorkbook(stream, jurisdiction, name, years) : PlanTable.Read(stream, jurisdiction, name, years);
    var dossier = read.Value is null ? null : Dossier.Of(read.Value);
    return (dossier, [.. read.Diagnostics, .. dossier?.Diagnostics.Where(found => !read.Diagnostics.Contains(found)) ?? []]);
}

void Report(IEnumerable<Diagnostic> diagnostics, Func<Diagnostic, FileInfo?> fileOf)
{
    foreach (var found in diagnostics)
    {
        var lineAndColumn = found.Line is null ? "" : string.Create(CultureInfo.InvariantCulture, $"({found.Line}{(found.Column is null ? "" : ",")}{found.Column})");
        var at = $"{fileOf(found)?.Name}{lineAndColumn} {found.Path}".Trim();
        findings.WriteLine($"{found.Severity.ToString().ToLowerInvariant()} {found.Code} {at}: {found.Message(language)}");
    }
}

int Misused(params IReadOnlyList<string> messages)
{
    foreach (var message in messages)
    {
        findings.WriteLine(message);
    }

    findings.WriteLine("dotnet run docs/samples/evaluate.cs -- [JURISDICTION PLAN] [--scheme ID] [--as-of YYYY-MM-DD] [--observations FILE.csv|.xlsx] [--lang zh|en] [--format text|markdown|html|json|dossier]");
    findings.WriteLine("dotnet run docs/samples/evaluate.cs -- --plan-file FILE.csv|.xlsx|.json [--period 2011-2015] [--jurisdiction CODE] [...]");
    return Usage;
}
