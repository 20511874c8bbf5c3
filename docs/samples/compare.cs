#:project ../../src/FiveYearPlan.Core/FiveYearPlan.Core.csproj
#:property PublishAot=false

// A plan and figures of one's own, judged by several schemes: where they agree, where they differ, and why.
//   dotnet run docs/samples/compare.cs -- [zh|en]
// Outside this repository a line "#:package FiveYearPlan.Core" takes the place of the first one.

using System.Text;
using FiveYearPlan;
using NodaTime;

Console.OutputEncoding = new UTF8Encoding(false);
if (args is not ([] or ["zh"] or ["en"]))
{
    Console.Error.WriteLine("dotnet run docs/samples/compare.cs -- [zh|en]");
    return 2;
}

var language = args is ["en"] ? Language.English : Language.Chinese;

// The rows as an outline prints them. County and figures are inputs chosen for the example, not published facts.
IndicatorRow[] rows =
[
    new() { Number = "1", Name = "研发经费支出占地区生产总值比重", EnglishName = "R&D expenditure as a share of gross regional product", Unit = "%", Base = "2.0", Target = "3.0", Nature = "预期性" },
    new() { Number = "2", Name = "森林覆盖率", EnglishName = "Forest coverage rate", Unit = "%", Base = "60.0", Target = "61.0", Nature = "约束性" },
    new() { Number = "3", Name = "城镇新增就业人数", EnglishName = "New urban jobs", Unit = "万人", Target = "[5]", Nature = "预期性" },
];
var county = new Jurisdiction("330299", "county", new BilingualText("某县", "Some County"), "330200");
var plan = Plan.Read(county, new BilingualText("某县“十四五”规划", "Some County's 14th Five-Year Plan"), PlanPeriod.FiveYear(14), rows);
var dossier = Dossier.Of(plan.GetValueOrThrow()).With(
[
    Observation.Parse("1", "2021", "2.1"), Observation.Parse("1", "2022", "2.38"),
    Observation.Parse("2", "2022", "60.5"),
    Observation.Parse("3", "2021", "1.1"), Observation.Parse("3", "2022", "1.0"),
]);

var asOf = new LocalDate(2022, 12, 31);
var comparison = dossier.Compare([Schemes.TimeProportional, Schemes.OpenSdg2, Schemes.Eurostat], asOf);
Console.WriteLine(comparison.Describe(language));
Console.WriteLine();
Console.WriteLine(dossier.Sensitivity(Schemes.TimeProportional, asOf).Describe(language));
return 0;
