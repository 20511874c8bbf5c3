using System.Text.Json;
using System.Text.Json.Serialization;
using FiveYearPlan;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

// What an application does, without reflection: evaluate, write JSON, read and write through its own source-generated context.
var evaluation = Dossiers.Haishu13.Evaluate(Schemes.Final, new LocalDate(2020, 12, 31));
var report = new Report(Figure.Parse("≥2.85%"), evaluation);
var json = JsonSerializer.Serialize(report, ReportContext.Default.Report);
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

// The container makes a source of the application's own.
var own = new Scheme("own", "1", new BilingualText("自定", "Own"), new BilingualText("本例", "This example"), Schemes.Final.Rules);
using var services = new ServiceCollection().AddSingleton(again.Plan).AddFiveYearPlan(plan => plan.AddSource<PlanSource>().AddScheme(own)).BuildServiceProvider();
var registered = services.GetRequiredService<DossierCatalog>()["plan-14"].Evaluate(services.GetRequiredService<SchemeCatalog>()["own"], midTerm);
Console.WriteLine($"{registered.Dossier.Id}: {registered.Tally}");
return registered.Assessments.Count == 33 && achieved == 16 && again.Equals(Dossiers.Haishu14) && comparison[Agreement.OnlyPublished].Count == 30 && judged == 33 ? 0 : 1;

internal sealed class PlanSource(Plan plan) : IDossierSource
{
    public string Name => "plan";

    public IReadOnlyList<DossierEntry> List() => [new DossierEntry("plan-14", plan.Jurisdiction, plan.Period)];

    public Dossier Read(string id) => Dossier.Of(plan, id);
}

internal sealed record Report(Figure Required, Evaluation Evaluation);

[JsonSerializable(typeof(Report))]
internal sealed partial class ReportContext : JsonSerializerContext;
