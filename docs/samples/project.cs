#:project ../../src/FiveYearPlan.Core/FiveYearPlan.Core.csproj
#:property PublishAot=false

// Where an indicator leads by each method, and how the methods would have done on series that are over.
//   dotnet run docs/samples/project.cs -- [zh|en] [DOSSIER INDICATOR YYYY-MM-DD]
// Without arguments: R&D expenditure of Ningbo's 14th plan, as known at the end of 2023.
// Outside this repository a line "#:package FiveYearPlan.Core" takes the place of the first one.

using System.Text;
using FiveYearPlan;
using NodaTime.Text;

Console.OutputEncoding = new UTF8Encoding(false);
string[] asked = args.Length > 1 ? args[1..] : ["ningbo-14", "rd-intensity", "2023-12-31"];
var day = asked.Length == 3 ? LocalDatePattern.Iso.Parse(asked[2]) : null;
if (args.FirstOrDefault() is not (null or "zh" or "en") || day is not { Success: true }
    || !Dossiers.Catalog.List().Any(known => known.Id == asked[0]) || Dossiers.Catalog[asked[0]].Plan.FindAll(asked[1]).Count != 1)
{
    Console.Error.WriteLine("dotnet run docs/samples/project.cs -- [zh|en] [DOSSIER INDICATOR YYYY-MM-DD]");
    Console.Error.WriteLine($"DOSSIER is one of {string.Join(", ", Dossiers.Catalog.List().Select(known => known.Id))}, INDICATOR an id, number or name in it.");
    return 2;
}

var language = args is ["en", ..] ? Language.English : Language.Chinese;
var evaluation = Dossiers.Catalog[asked[0]].Evaluate(Schemes.TimeProportional, day.Value);
Console.WriteLine(evaluation.ToCard(asked[1], ProjectionMethods.All).ToText(language));

// The series whose end is known are cut in the middle of their plan, and projected from there.
var backtest = Backtest.Run([Dossiers.Ningbo14], ProjectionMethods.All);
Console.WriteLine(backtest.ToReport().ToText(language));
return 0;
