using FiveYearPlan.Specification.Reports;
using Microsoft.DotNet.Interactive.Formatting;

namespace FiveYearPlan.Specification.Notebooks;

/// <summary>What the formatting of .NET Interactive itself finds in the library by convention.</summary>
public class NotebookSpecification
{
    public static TheoryData<string> Shown => [.. Values.Keys];

    private static Dictionary<string, (object Value, Report Report)> Values => Every().ToDictionary(known => known.Value.GetType().Name);

    [Theory]
    [MemberData(nameof(Shown))]
    public void Value_ShowsItsReport_ChineseFirstAndTheEnglishFoldedAway(string type)
    {
        var (value, report) = Values[type];
        var html = value.ToDisplayString("text/html");
        var page = Pages.Parse($"<!DOCTYPE html><html lang=\"zh\"><head><title>x</title></head><body>{html}</body></html>");

        Assert.Equal("zh-CN", page.QuerySelector(".fyp [lang]")!.GetAttribute("lang"));
        Assert.StartsWith(report.Title.Chinese, page.QuerySelector("h3")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(report.Title.English, page.QuerySelector("details")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("script, link, img"));
        Assert.Equal(report.ToText(Language.English), value.ToDisplayString("text/plain"));
        Assert.Equal("text/html", Formatter.GetPreferredMimeTypesFor(value.GetType()).First());
    }

    [Fact]
    public void Report_InALanguage_ShowsThatAlone()
    {
        var report = SomeReports.Haishu13.ToFinalReport();
        var english = report.In(Language.English).ToDisplayString("text/html");

        Assert.Contains("16 are judged", english, StringComparison.Ordinal);
        Assert.DoesNotContain("指标完成", english, StringComparison.Ordinal);
        Assert.DoesNotContain("<details>", english, StringComparison.Ordinal);
    }

    [Fact]
    public void Chart_ShowsItsPicture_AndIsDescribedInText()
    {
        var chart = SomeReports.Haishu14.ToProgressChart();

        Assert.Contains("<svg ", chart.ToDisplayString("text/html"), StringComparison.Ordinal);
        Assert.Equal(chart.Describe(Language.English), chart.ToDisplayString("text/plain"));
        Assert.Contains(chart.Title.Chinese, chart.In(Language.Chinese).ToDisplayString("text/html"), StringComparison.Ordinal);
        Assert.DoesNotContain(chart.Title.English, chart.In(Language.Chinese).ToDisplayString("text/html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Diagnostic_ShowsItsSentence()
    {
        var found = Dossiers.Haishu14.Check()[0];

        Assert.Contains(found.Code.ToString(), found.ToDisplayString("text/html"), StringComparison.Ordinal);
        Assert.Equal(found.ToString(), found.ToDisplayString("text/plain"));
    }

    [Fact]
    public void Diagnostics_InAList_AreALineEach()
    {
        var found = SomeReports.Haishu14.Diagnostics;
        var list = found.ToDisplayString("text/html");

        Assert.True(found.Count > 1);
        Assert.All(found, known => Assert.Contains(known.ToDisplayString("text/html"), list, StringComparison.Ordinal));
        Assert.DoesNotContain("<style", found[0].ToDisplayString("text/html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_WithMarkup_AreEscaped()
    {
        const string name = "<script>alert(1)</script>";
        var dossier = Some.Dossier(Some.Row(name, "个", "100", "110", quantity: "stock", english: name));
        var evaluation = dossier.Evaluate(Schemes.TimeProportional, SomeReports.MidTerm);

        Assert.All(
            new object[] { dossier, dossier.Plan, evaluation, evaluation.Assessments[0], evaluation.ToProgressChart(), dossier.Compare([Schemes.Final], SomeReports.MidTerm) },
            value => Assert.DoesNotContain("<script", value.ToDisplayString("text/html"), StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [MemberData(nameof(Shown))]
    public void Report_OfEachValue_IsInBothLanguagesAndAllFormats(string type)
    {
        var report = Values[type].Report;

        foreach (var language in new[] { Language.Chinese, Language.English })
        {
            var page = Pages.Of(report, language);
            Assert.Equal(report.Title.In(language), page.QuerySelector("h1")!.TextContent);
            Assert.True(page.Body!.TextContent.Trim().Length > report.Title.In(language).Length + 10, type);
            Assert.StartsWith(report.Title.In(language)[..4], report.ToText(language), StringComparison.Ordinal);
            Assert.Equal(page.QuerySelectorAll("table").Length, Pages.OfMarkdown(report, language).QuerySelectorAll("thead").Count(head => head.TextContent.Trim().Length > 0));
        }

        Assert.Throws<ArgumentOutOfRangeException>("language", () => report.ToHtml((Language)9));
    }

    private static IEnumerable<(object Value, Report Report)> Every()
    {
        var (evaluation, dossier) = (SomeReports.Haishu14, SomeReports.Haishu14.Dossier);
        var comparison = dossier.Compare([Schemes.TimeProportional, Schemes.OpenSdg2], SomeReports.MidTerm);
        var published = Dossiers.Yinzhou14.Evaluate(Schemes.Yinzhou2023, SomeReports.MidTerm).CompareWithPublished();
        var projection = dossier.Project("3", ProjectionMethods.Proportional, SomeReports.MidTerm);
        var projections = Dossiers.Yinzhou14.Project(ProjectionMethods.Authority, SomeReports.MidTerm);
        var outlooks = projections.CompareWithPublished();
        var sensitivity = dossier.HowFirm(Schemes.TimeProportional, SomeReports.MidTerm);
        var backtest = Backtest.Run([Dossiers.Ningbo14], ProjectionMethods.All);
        yield return (evaluation, evaluation.ToReport());
        yield return (evaluation["3"], evaluation["3"].ToReport());
        yield return (dossier, dossier.ToReport());
        yield return (dossier.Plan, dossier.Plan.ToReport());
        yield return (comparison, comparison.ToReport());
        yield return (published, published.ToReport());
        yield return (projection, projection.ToReport());
        yield return (projections, projections.ToReport());
        yield return (outlooks, outlooks.ToReport());
        yield return (sensitivity, sensitivity.ToReport());
        yield return (backtest, backtest.ToReport());
    }
}
