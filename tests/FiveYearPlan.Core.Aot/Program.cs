using System.Text.Json;
using System.Text.Json.Serialization;
using FiveYearPlan;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

// What an application does, without reflection: evaluate, write JSON, read and write through its own source-generated context.
var evaluation = Dossiers.Haishu13.Evaluate(Schemes.Final, new LocalDate(2020, 12, 31));
var json = JsonSerializer.Serialize(new Stored(Figure.Parse("≥2.85%"), evaluation), StoredContext.Default.Stored);
using var read = JsonDocument.Parse(json);
var achieved = read.RootElement.GetProperty("Evaluation").GetProperty("tally").GetProperty("all").GetProperty("achieved").GetInt32();
var again = Dossier.Read(Dossiers.Haishu14.ToJson()).GetValueOrThrow();
Console.WriteLine(evaluation);

// Every shipped dossier, every scheme, every method of projection.
var midTerm = new LocalDate(2023, 6, 30);
var comparison = Dossiers.Yinzhou14.Evaluate(Schemes.TimeProportional, midTerm).CompareWithPublished();
Console.WriteLine(comparison);
var findings = Dossiers.Catalog.List().Sum(listed => Dossiers.Catalog[listed.Id].Check().Count);
var judged = Dossiers.Haishu14.Compare(Schemes.All, midTerm).Indicators.Count;
var projected = ProjectionMethods.All.Sum(method => Dossiers.Ningbo14.Project(method, midTerm).Rows.Count);
Console.WriteLine($"{findings} findings, {judged} indicators compared, {projected} projections");

// Every report and chart of a plan, in every form and both languages.
var running = Dossiers.Haishu14.With([Observation.Parse("3", "2022", "2.84")]).Evaluate(Schemes.TimeProportional, midTerm);
Report[] reports = [running.ToMidTermReport(ProjectionMethods.Proportional), evaluation.ToFinalReport(), running.ToCard("3", ProjectionMethods.All), running.ToReport(), comparison.ToReport()];
Chart[] charts = [running.ToProgressChart(), running.ToTallyChart(), running.ToGlidePathChart("3", ProjectionMethods.All)];
var written = Enum.GetValues<Language>().Sum(language =>
    reports.Sum(report => report.ToText(language).Length + report.ToMarkdown(language).Length + report.ToHtml(language).Length) + charts.Sum(chart => chart.ToSvg(language).Length));
Console.WriteLine($"{reports.Length} reports and {charts.Length} charts, {written} characters");

// The container makes a source of the application's own.
var own = new Scheme("own", "1", new BilingualText("自定", "Own"), new BilingualText("本例", "This example"), Schemes.Final.Rules);
using var services = new ServiceCollection().AddSingleton(again.Plan).AddFiveYearPlan(plan => plan.AddSource<PlanSource>().AddScheme(own)).BuildServiceProvider();
var registered = services.GetRequiredService<DossierCatalog>()["plan-14"].Evaluate(services.GetRequiredService<SchemeCatalog>()["own"], midTerm);
Console.WriteLine($"{registered.Dossier.Id}: {registered.Tally}");
return registered.Assessments.Count == 33 && achieved == 16 && again.Equals(Dossiers.Haishu14) && comparison[Agreement.OnlyPublished].Count == 30 && judged == 33 && written > 100_000 ? 0 : 1;

internal sealed class PlanSource(Plan plan) : IDossierSource
{
    public string Name => "plan";

    public IReadOnlyList<DossierEntry> List() => [new DossierEntry("plan-14", plan.Jurisdiction, plan.Period)];

    public Dossier Read(string id) => Dossier.Of(plan, id);
}

internal sealed record Stored(Figure Required, Evaluation Evaluation);

[JsonSerializable(typeof(Stored))]
internal sealed partial class StoredContext : JsonSerializerContext;
