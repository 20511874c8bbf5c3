using System.Globalization;
using AngleSharp.Dom;

namespace FiveYearPlan.Specification.Reports;

/// <summary>The same report as text, Markdown and HTML, in both languages.</summary>
public class ReportSpecification
{
    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void MidTerm_OfHaishu14_AsText(Language language) => Snapshot.Matches(
        SomeReports.Haishu14.ToMidTerm().ToText(language).Masked(SomeReports.Haishu14), $"report-mid-term-{language}", "txt");

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void MidTerm_OfNingbo14_AsHtml(Language language) => Snapshot.Matches(
        SomeReports.Ningbo14.ToMidTerm().ToHtml(language).Masked(SomeReports.Ningbo14), $"report-mid-term-ningbo-{language}", "html");

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void Final_OfHaishu13_AsMarkdown(Language language) => Snapshot.Matches(
        SomeReports.Haishu13.ToFinalReport().ToMarkdown(language).Masked(SomeReports.Haishu13), $"report-final-{language}", "md");

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void Card_OfHaishu14_AsText(Language language) => Snapshot.Matches(
        SomeReports.Haishu14.ToCard("3", ProjectionMethods.All).ToText(language).Masked(SomeReports.Haishu14), $"report-card-{language}", "txt");

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void Comparisons_AsText(Language language)
    {
        var evaluation = SomeReports.Haishu14;
        var schemes = evaluation.Dossier.Compare([Schemes.TimeProportional, Schemes.OpenSdg2, Schemes.Eurostat], SomeReports.MidTerm).ToReport();
        var published = Dossiers.Yinzhou14.Evaluate(Schemes.Yinzhou2023, SomeReports.MidTerm).CompareWithPublished();

        Snapshot.Matches((schemes.ToText(language) + "\n" + published.ToReport().ToText(language)).Masked(evaluation), $"report-comparisons-{language}", "txt");
    }

    [Fact]
    public void Published_StandsApartFromComputed()
    {
        var published = Dossiers.Yinzhou14.Evaluate(Schemes.Yinzhou2023, SomeReports.MidTerm).CompareWithPublished();
        var text = Pages.Of(published.ToReport(), Language.Chinese).Body!.TextContent;

        // As Yinzhou printed it in 2023: 8 reached early, 11 on schedule, 11 behind, 2 hard to assess.
        Assert.All(published.Published!.Classes, known => Assert.Contains(known.Label.Chinese, text, StringComparison.Ordinal));
        Assert.Equal([8, 11, 11, 2], published.Published.Classes.Select(known => known.Count));
        Assert.Contains("公布", text, StringComparison.Ordinal);
        Assert.Contains("计算", text, StringComparison.Ordinal);
    }

    [Fact]
    public void MidTerm_HasEveryRow_WithWhatTheEvaluationSays()
    {
        var evaluation = SomeReports.Haishu14;
        var page = Pages.Of(evaluation.ToMidTerm(), Language.Chinese);
        var rows = page.QuerySelectorAll("table")[0].QuerySelectorAll("tbody tr").Where(row => row.Children.Length > 1).ToList();

        Assert.Equal(evaluation.Assessments.Count, rows.Count);
        Assert.All(evaluation.Assessments.Zip(rows), pair =>
        {
            var (assessment, row) = pair;
            Assert.Equal(assessment.Indicator.Number, row.Children[0].TextContent);
            Assert.StartsWith(assessment.Indicator.Name.Chinese, row.Children[1].TextContent, StringComparison.Ordinal);
            Assert.StartsWith(assessment.Label.Chinese, row.Children[8].TextContent, StringComparison.Ordinal);
            Assert.Contains(assessment.Verdict.ToString(), row.Children[8].ClassName!, StringComparison.OrdinalIgnoreCase);
        });
        Assert.Equal(evaluation.Dossier.Plan.Groups.Select(group => group.Chinese), page.QuerySelectorAll("th[scope=rowgroup]").Select(cell => cell.TextContent));
    }

    // 2.84 of 2.35 → 3.6 in 2022: 0.49/1.25 = 39.2 %, against 24/60; 2.85 would have been enough; 0.76 in three years.
    [Fact]
    public void MidTerm_RowOfRD_PrintsWhatIsComputedByHand()
    {
        var row = Pages.Of(SomeReports.Haishu14.ToMidTerm(), Language.Chinese).Rows().First(cells => cells[0] == "3");

        Assert.Equal(
            ["3", "研发与试验发展经费支出占地区生产总值比重（%）", "预期性", "2.35", "3.6；[1.25]百分点", "2.84（2022年）", "39.2%／40%", "≥2.85", "未达到进度要求", "完成有困难"], row);
        Assert.Contains(
            Pages.Of(SomeReports.Haishu14.ToMidTerm(), Language.English).Rows(),
            cells => cells is [var name, "2.84 (2022)", "≥2.85", "-0.01 percentage points", "+0.245 percentage points", "≈+0.2533 percentage points"] && name.StartsWith("R&D", StringComparison.Ordinal));
    }

    [Fact]
    public void Figures_KeepTheirPrintedForm()
    {
        var rows = Pages.Of(SomeReports.Ningbo14.ToMidTerm(), Language.Chinese).Rows();

        Assert.Contains(rows, cells => cells[0] == "地区生产总值（亿元）" && cells[1] == "12408.7" && cells[2] == "1.7万亿元" && cells[3] == "14595（2021年）");
        Assert.Contains(rows, cells => cells[0] == "城镇居民人均可支配收入（万元）" && cells[1] == "68008元");
    }

    [Fact]
    public void Formats_SayTheSame()
    {
        foreach (var language in new[] { Language.Chinese, Language.English })
        {
            var report = SomeReports.Haishu13.ToFinalReport();

            Assert.Equal(Pages.Of(report, language).Rows().Where(row => row.Count > 2), Pages.OfMarkdown(report, language).Rows().Where(row => row.Count > 2 && row.Count(cell => cell.Length > 0) > 1));
            var text = report.ToText(language).ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal);
            Assert.All(SomeReports.Haishu13.Assessments, row => Assert.Contains(row.Indicator.Name.In(language)[..4].Replace(" ", "", StringComparison.Ordinal), text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Html_IsSelfContained()
    {
        var page = Pages.Of(SomeReports.Haishu14.ToMidTerm(), Language.Chinese);

        Assert.Equal("zh-CN", page.DocumentElement.GetAttribute("lang"));
        Assert.Empty(page.QuerySelectorAll("script, link, iframe, object, embed, img, form, base"));
        Assert.All(page.All, element => Assert.DoesNotContain(element.Attributes, known => known.Name.StartsWith("on", StringComparison.Ordinal) || known.Name is "src" or "srcset" or "action"));
        Assert.Equal(3, page.QuerySelectorAll("style").Length);
        Assert.All(page.QuerySelectorAll("style"), style => Assert.DoesNotMatch(@"url\(|@import", style.TextContent));
        Assert.All(page.All, element => Assert.DoesNotContain(element.Attributes, known => known.Name is "href" or "xlink:href"));
        Assert.Contains("size: A4", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("prefers-color-scheme: dark", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_ShowsCharts_EachWithIdsOfItsOwn()
    {
        var evaluation = SomeReports.Haishu14;
        var midTerm = Pages.Of(evaluation.ToMidTerm(), Language.English);
        var card = Pages.Of(evaluation.ToCard("3", ProjectionMethods.Compound), Language.English);

        Assert.Equal(
            [evaluation.ToTallyChart().Title.English, evaluation.ToProgressChart().Title.English], midTerm.QuerySelectorAll("figure > svg > title").Select(title => title.TextContent));
        Assert.Equal(evaluation.ToGlidePathChart("3").Title.English, card.QuerySelector("figure > svg > title")!.TextContent);
        Assert.All(new[] { midTerm, card }, page =>
        {
            var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
            Assert.Equal(ids.Count, ids.Distinct().Count());
            Assert.All(page.QuerySelectorAll("svg[aria-labelledby]"), svg => Assert.All(svg.GetAttribute("aria-labelledby")!.Split(' '), id => Assert.NotNull(page.GetElementById(id))));
        });
    }

    [Fact]
    public void Headings_AreInOrder()
    {
        var levels = Pages.Of(SomeReports.Haishu14.ToCard("3", ProjectionMethods.All), Language.English).QuerySelectorAll("h1, h2, h3, h4").Select(heading => heading.LocalName[1] - '0').ToList();

        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.InRange(pair.Second, 2, pair.First + 1));
    }

    [Fact]
    public void Report_SameWhateverTheCultureAndHowOften()
    {
        var report = SomeReports.Haishu14.ToMidTerm();
        var expected = report.ToHtml(Language.English) + report.ToText(Language.Chinese) + report.ToMarkdown(Language.Chinese);
        var culture = CultureInfo.CurrentCulture;
        try
        {
            var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            (other.NumberFormat.NumberDecimalSeparator, other.NumberFormat.NegativeSign) = (",", "~");
            CultureInfo.CurrentCulture = other;

            Assert.Equal(expected, report.ToHtml(Language.English) + report.ToText(Language.Chinese) + report.ToMarkdown(Language.Chinese));
            var again = SomeReports.Haishu14.ToMidTerm();
            Assert.Equal(expected, again.ToHtml(Language.English) + again.ToText(Language.Chinese) + again.ToMarkdown(Language.Chinese));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void ToString_IsTextInTheChosenLanguage()
    {
        var report = SomeReports.Haishu13.ToReport();

        Assert.Null(report.Language);
        Assert.Equal(report.ToText(Language.English), report.ToString());
        Assert.Equal(report.ToText(Language.Chinese), report.In(Language.Chinese).ToString());
        Assert.Equal(Language.Chinese, report.In(Language.Chinese).Language);
    }

    [Fact]
    public void MidTerm_NamesTheVersions()
    {
        var page = Pages.Of(SomeReports.Haishu14.ToMidTerm(), Language.English);
        var versions = page.QuerySelectorAll("dl").Last().QuerySelectorAll("dd").Select(value => value.TextContent).ToList();

        Assert.Equal([$"FiveYearPlan.Core {SomeReports.Haishu14.LibraryVersion}", "haishu-14 1.1", "latest", "Progress in proportion to time (time-proportional 1.0)", "proportional 1.0"], versions);
    }
}
