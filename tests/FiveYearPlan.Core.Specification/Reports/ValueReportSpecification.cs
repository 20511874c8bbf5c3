using AngleSharp.Dom;

namespace FiveYearPlan.Specification.Reports;

/// <summary>The reports of comparisons, projections, dossiers and findings: what they hold, and that they say it in every form.</summary>
public class ValueReportSpecification
{
    public static TheoryData<string> Kinds => [.. SomeComparisons.Reports.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Report_OfEachKind_InBothLanguages(string kind)
    {
        var report = SomeComparisons.Reports[kind];
        var text = report.ToText(Language.Chinese) + "\n" + report.ToText(Language.English);

        Snapshot.Matches(text.Masked(SomeReports.Haishu13), $"report-value-{kind}", "txt");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Html_IsValid_AndMarkdownHasItsTables(string kind)
    {
        var report = SomeComparisons.Reports[kind];
        foreach (var language in new[] { Language.Chinese, Language.English })
        {
            var page = Pages.Of(report, language);

            Assert.Equal(report.Title.In(language), page.QuerySelector("h1")!.TextContent);
            Assert.Empty(page.QuerySelectorAll("script, img, a"));
            Assert.Equal(
                page.Rows().Where(row => row.Count > 1),
                Pages.OfMarkdown(report, language).Rows().Where(row => row.Count > 2 && row.Count(cell => cell.Length > 0) > 1));
        }
    }

    [Fact]
    public void Schemes_EveryIndicatorIsThere_WithEachVerdict()
    {
        var comparison = SomeComparisons.Schemes14;
        var page = Pages.Of(comparison.ToReport(), Language.Chinese);
        var rows = page.QuerySelectorAll("table")[0].QuerySelectorAll("tbody tr").Where(row => row.Children.Length > 1).ToList();
        var judged = comparison.Indicators.Where(known => known.Judging > 0).ToList();

        Assert.NotEmpty(judged);
        Assert.Equal(judged.Count, rows.Count);
        Assert.All(judged.Zip(rows), pair => Assert.All(pair.First.Assessments.Select((assessment, i) => (assessment, Cell: pair.Second.Children[i + 1])), known =>
        {
            Assert.StartsWith(known.assessment.Label.Chinese, known.Cell.TextContent, StringComparison.Ordinal);
            Assert.Contains(known.assessment.Verdict.ToString(), known.Cell.ClassName!, StringComparison.OrdinalIgnoreCase);
        }));
        Assert.All(comparison.JudgedByNone, known => Assert.Contains(known.Indicator.Name.Chinese, page.Body!.TextContent, StringComparison.Ordinal));
        Assert.Equal(
            comparison.Indicators.Count(known => known.Judging > 0 && !known.Agrees), page.QuerySelectorAll("h3").Length);
    }

    [Fact]
    public void Published_CountsAndVerdicts_InColumnsOfTheirOwn()
    {
        var comparison = SomeComparisons.Published;
        var page = Pages.Of(comparison.ToReport(), Language.English);
        var (counts, rows) = (page.QuerySelectorAll("table")[0], page.QuerySelectorAll("table")[1]);

        Assert.Equal(
            ["Published class", "Published: count", "Published: expected", "Published: binding", "Computed: count"], counts.QuerySelectorAll("thead th").Select(cell => cell.TextContent));
        Assert.Equal(
            comparison.Published!.Classes.Concat(comparison.Published.Sums).Select(known => ($"{known.Count}", $"{comparison.CountOf(known)}")),
            counts.QuerySelectorAll("tbody tr").Select(row => (row.Children[1].TextContent, row.Children[4].TextContent)));
        Assert.Equal(
            comparison.Verdicts.Select(known => (known.Published?.Label.English ?? "not by name", known.Agreement == Agreement.Agree)),
            rows.QuerySelectorAll("tbody tr").Select(row => (row.Children[2].TextContent, row.Children[5].TextContent == "agree")));
        Assert.Contains(Dossiers.Yinzhou14.Documents[0].Title.English, page.QuerySelector("dl")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Published_ComputedVerdicts_ShowFromWhat()
    {
        var comparison = Dossiers.Ningbo14.Evaluate(Schemes.Final, new LocalDate(2025, 12, 31)).CompareWithPublished();
        var page = Pages.Of(comparison.ToReport(), Language.English);

        Assert.Null(comparison.Published);
        Assert.Contains("the dossier holds none up to that day", page.QuerySelector("dl")!.TextContent, StringComparison.Ordinal);
        Assert.All(comparison.Verdicts, known => Assert.Equal(Agreement.OnlyComputed, known.Agreement));
        Assert.Equal(
            comparison.Verdicts.Select(known => known.Computed.Deciding!.Steps[^1].Numbers), page.QuerySelectorAll("table tbody tr").Select(row => row.Children[4].TextContent));
    }

    [Fact]
    public void Plan_PrintsEveryCellAsPrinted()
    {
        var plan = Dossiers.Haishu13.Plan;
        var rows = Pages.Of(plan.ToReport(), Language.English).Rows().Where(row => row.Count > 1).Skip(1).ToList();

        Assert.Equal(plan.Indicators.Count, rows.Count);
        Assert.All(plan.Indicators.Zip(rows), pair => Assert.All(
            new[] { pair.First.Row.Target, pair.First.Row.Annual, pair.First.Row.Outcome, pair.First.Row.OutcomeAnnual }.Where(cell => !string.IsNullOrWhiteSpace(cell)),
            cell => Assert.Contains(cell!.Trim(), pair.Second)));
    }

    [Fact]
    public void Plan_Revised_SaysWhenAndWhy()
    {
        var page = Pages.Of(Dossiers.Ningbo14.Plan.ToReport(), Language.Chinese);

        Assert.Contains("地区生产总值：自2026年1月21日起基期为1.31万亿元", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Dossiers.Ningbo14.Plan.Notes[0].Text.Chinese, page.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Dossier_LongLists_AreCutAndSayHowMuchIsLeft()
    {
        var rows = Enumerable.Range(1, 70).Select(i => Some.Row($"指标{i}", "个", "100", "110", id: $"x{i}", quantity: "stock")).ToArray();
        var text = Some.Dossier(rows).ToReport().ToText(Language.English);

        Assert.Contains("… and 10 more.", text, StringComparison.Ordinal);
        Assert.Contains("指标60", text, StringComparison.Ordinal);
        Assert.DoesNotContain("指标61", text, StringComparison.Ordinal);
        Assert.Contains("指标70", Some.Dossier(rows).Plan.ToReport().ToText(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Sensitivity_SummaryCountsWhatIsFirm()
    {
        var sensitivity = SomeComparisons.Sensitivity;
        var summary = Pages.Of(sensitivity.ToReport(), Language.English).QuerySelector("p")!.TextContent;

        Assert.Contains($"with the same verdict whatever is varied: {sensitivity.Firm.Count}", summary, StringComparison.Ordinal);
        Assert.Contains($"{sensitivity[VariationKind.Scheme].Count} by scheme", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Empty_IsAReportThatSaysSo()
    {
        var empty = Some.Dossier();
        var asOf = SomeReports.MidTerm;

        Assert.Contains("None.", Array.Empty<Diagnostic>().ToReport().ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains("no indicator", empty.ToReport().ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains("no indicator", empty.Plan.ToReport().ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains("nothing to compare", empty.Compare([Schemes.TimeProportional], asOf).ToReport().ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains("no indicator can be judged", empty.HowFirm(Schemes.TimeProportional, asOf).ToReport().ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains("no indicator has an outlook", empty.Project(ProjectionMethods.Compound, asOf).ToReport().ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains("There is no series", Backtest.Run([], ProjectionMethods.All, cancellationToken: TestContext.Current.CancellationToken).ToReport().ToText(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_Throws()
    {
        Assert.Throws<ArgumentNullException>("dossier", () => ((Dossier)null!).ToReport());
        Assert.Throws<ArgumentNullException>("plan", () => ((Plan)null!).ToReport());
        Assert.Throws<ArgumentNullException>("assessment", () => ((Assessment)null!).ToReport());
        Assert.Throws<ArgumentNullException>("comparison", () => ((SchemeComparison)null!).ToReport());
        Assert.Throws<ArgumentNullException>("comparison", () => ((PublishedComparison)null!).ToReport());
        Assert.Throws<ArgumentNullException>("comparison", () => ((OutlookComparison)null!).ToReport());
        Assert.Throws<ArgumentNullException>("projection", () => ((Projection)null!).ToReport());
        Assert.Throws<ArgumentNullException>("projections", () => ((Projections)null!).ToReport());
        Assert.Throws<ArgumentNullException>("report", () => ((SensitivityReport)null!).ToReport());
        Assert.Throws<ArgumentNullException>("backtest", () => ((Backtest)null!).ToReport());
        Assert.Throws<ArgumentNullException>("diagnostics", () => ((IEnumerable<Diagnostic>)null!).ToReport());
        Assert.Throws<ArgumentNullException>("diagnostics", () => new Diagnostic[] { null! }.ToReport());
    }
}
