#:project ../../src/FiveYearPlan.Core/FiveYearPlan.Core.csproj
#:property PublishAot=false

// A mid-term report as a page to read or print: written to a file, and its summary shown here.
//   dotnet run docs/samples/midterm.cs -- [DOSSIER] [YYYY-MM-DD] [zh|en] [FILE.html]
// Without arguments: Ningbo's 14th plan at the end of June 2023, in Chinese, to midterm.html.
// Outside this repository a line "#:package FiveYearPlan.Core" takes the place of the first one.

using System.Text;
using FiveYearPlan;
using NodaTime.Text;

Console.OutputEncoding = new UTF8Encoding(false);
var (id, date, lang, file) = (At(0) ?? "ningbo-14", At(1) ?? "2023-06-30", At(2) ?? "zh", At(3) ?? "midterm.html");
var day = LocalDatePattern.Iso.Parse(date);
if (args.Length > 4 || !day.Success || lang is not ("zh" or "en") || !Dossiers.Catalog.List().Any(known => known.Id == id))
{
    Console.Error.WriteLine("dotnet run docs/samples/midterm.cs -- [DOSSIER] [YYYY-MM-DD] [zh|en] [FILE.html]");
    Console.Error.WriteLine($"DOSSIER is one of {string.Join(", ", Dossiers.Catalog.List().Select(known => known.Id))}.");
    return 2;
}

var language = lang == "zh" ? Language.Chinese : Language.English;
var evaluation = Dossiers.Catalog[id].KnownAsOf(day.Value).Evaluate(Schemes.TimeProportional, day.Value);
var report = evaluation.ToMidTermReport(ProjectionMethods.Proportional);
try
{
    File.WriteAllText(file, report.ToHtml(language));
}
catch (Exception error) when (error is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine($"{file}: {error.Message}");
    return 2;
}

Console.WriteLine(evaluation.ToReport().ToText(language));
Console.WriteLine(Path.GetFullPath(file));
return 0;

string? At(int index) => args.ElementAtOrDefault(index);
