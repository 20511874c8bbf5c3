namespace FiveYearPlan.Specification.Reports;

/// <summary>What a report says where a plan still runs, is over, is empty, or where nothing can be judged: no more than is known.</summary>
public class PlainTruthSpecification
{
    private static readonly LocalDate MidTerm = SomeReports.MidTerm;

    [Fact]
    public void Final_OfARunningPlan_SaysSoAndNamesItsMargin()
    {
        // By the end of 2022 60 + 2/5 × (50 − 60) = 56 is required; 55 is one better, and five short of the target.
        var evaluation = Some.Dossier(Some.Row(unit: "个", @base: "60", target: "50")).Observed("x", "2022 55").Evaluate(Schemes.TimeProportional, MidTerm);

        var text = evaluation.ToFinalReport().ToText(Language.Chinese);
        var row = Pages.Of(evaluation.ToFinalReport(), Language.English).QuerySelectorAll("tr").Select(known => string.Join('|', known.Children.Select(cell => cell.TextContent))).ToList();

        Assert.Contains("规划期到2025年12月底为止，以下为截至2023年6月底的情况，不是期末结论。", text, StringComparison.Ordinal);
        Assert.Contains("与应达到值之差", text, StringComparison.Ordinal);
        Assert.DoesNotContain("与目标之差", text, StringComparison.Ordinal);
        Assert.Contains("Indicator|Base|Target|Outcome|Margin by now|Verdict", row);
        Assert.Contains(row, known => known.EndsWith("|60|50|55|+1个|On schedule", StringComparison.Ordinal));
    }

    [Fact]
    public void Final_AtTheEnd_MeasuresFromTheTarget()
    {
        var text = SomeReports.Haishu13.ToFinalReport().ToText(Language.Chinese);

        Assert.Contains("与目标之差", text, StringComparison.Ordinal);
        Assert.DoesNotContain("不是期末结论", text, StringComparison.Ordinal);
    }

    [Fact]
    public void MidTerm_OfAPlanThatIsOver_ProjectsNothing()
    {
        var page = Pages.Of(SomeReports.Haishu13.ToMidTerm(), Language.Chinese);

        Assert.Contains("规划期已于2020年12月底结束，不再预测。", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(page.QuerySelectorAll("th"), cell => cell.TextContent is "展望" or "预测每年" or "余下时间每年需");
        Assert.DoesNotContain("预测方法", page.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_WithoutAnything_AreLeftOut_AndNotExplained()
    {
        var none = Dossiers.Yinzhou14.Evaluate(Schemes.Yinzhou2023, MidTerm).ToMidTerm();
        var over = SomeReports.Haishu13.ToMidTerm();
        var headers = (Report report) => Pages.Of(report, Language.Chinese).QuerySelector("thead tr")!.Children.Select(cell => cell.TextContent);

        Assert.Equal(["指标", "属性", "目标", "最新值", "评价", "展望"], headers(none));
        Assert.Equal(["序号", "指标", "目标", "最新值", "应达到", "评价"], headers(over));
        Assert.DoesNotContain("“应达到”", none.ToText(Language.Chinese), StringComparison.Ordinal);
        Assert.DoesNotContain("与应达到值之差", Dossiers.Yinzhou14.Evaluate(Schemes.Yinzhou2023, MidTerm).ToFinalReport().ToText(Language.Chinese), StringComparison.Ordinal);
        Assert.DoesNotContain("“进度／时间”", over.ToText(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("“应达到”为按所用评价方案，到实绩所属时段末应达到的数值。", over.ToText(Language.Chinese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ningbo-14", "所收录的宁波市“十四五”规划11项指标中，", "of the 11 indicators on file of the Ningbo City 14th Five-Year Plan, ")]
    [InlineData("jiangbei-14", "所收录的江北区“十四五”规划1项指标难以评估", "the one indicator on file of the Jiangbei District 14th Five-Year Plan cannot be judged")]
    [InlineData("haishu-14", "海曙区“十四五”规划确定的33项主要指标均难以评估", "of the 33 main indicators of the Haishu District 14th Five-Year Plan, none can be judged")]
    public void Rows_ThatAreNotThePlansOwnTable_AreCalledWhatTheyAre(string id, string chinese, string english)
    {
        var report = Dossiers.Catalog[id].Evaluate(Schemes.TimeProportional, MidTerm).ToFinalReport();

        Assert.Contains(chinese, report.ToMarkdown(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains(english, report.ToMarkdown(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void AllAlike_AreSaidOnce()
    {
        var dossier = Some.Dossier(Some.Row(unit: "个", @base: "100", target: "110", id: "x"), Some.Row(unit: "个", @base: "100", target: "110", id: "y", name: "另一指标"))
            .Observed("x", "2022 108").Observed("y", "2022 107");

        var report = dossier.Evaluate(Schemes.TimeProportional, MidTerm).ToMidTerm();

        Assert.Contains("某区“十四五”规划确定的2项主要指标均达到进度要求。", report.ToText(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("all 2 main indicators of the Some District's 14th plan are judged \"on schedule\".", report.ToText(Language.English).ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public void BeforeThePlan_IsSaid() => Assert.Contains(
        "规划期自2021年1月1日起，评价时点尚未开始。", Dossiers.Haishu14.Evaluate(Schemes.TimeProportional, new LocalDate(2019, 6, 30)).ToMidTerm().ToText(Language.Chinese), StringComparison.Ordinal);

    /// <summary>Printed is 1.87万亿元 beside a row in 亿元.</summary>
    [Fact]
    public void Outcome_KeepsItsPrintedUnit()
    {
        var row = Pages.Of(Dossiers.Ningbo14.Evaluate(Schemes.Final, new LocalDate(2025, 12, 31)).ToFinalReport(), Language.Chinese).Rows()
            .First(cells => cells[0] == "地区生产总值（亿元）");

        Assert.Contains("1.87万亿元", row);
        Assert.DoesNotContain("18700", row);
    }

    [Fact]
    public void Notes_OfTheTable_StandInEveryReportOfIt()
    {
        Report[] reports = [Dossiers.Haishu14.ToReport(), SomeReports.Haishu14.ToMidTerm(), SomeReports.Haishu14.ToFinalReport(), Dossiers.Haishu14.Plan.ToReport()];

        Assert.All(reports, report => Assert.Contains("2 方括号内的数是五年合计。", report.ToText(Language.Chinese), StringComparison.Ordinal));
        Assert.All(reports[1..3], report => Assert.DoesNotContain("家庭农场", report.ToText(Language.Chinese), StringComparison.Ordinal)); // of a row beside the table
    }

    [Fact]
    public void Verdicts_OnFiguresThatDoNotQuiteCompare_AreNamed() => Assert.Contains(
        "按所印数值评价，可比性有保留：地区生产总值（统计口径有变）、规上工业增加值（统计口径有变）、固定资产投资（统计口径有变）、商品销售总额（统计口径有变）",
        SomeReports.Haishu13.ToFinalReport().ToMarkdown(Language.Chinese), StringComparison.Ordinal);

    [Fact]
    public void EnglishReport_ExplainsWhatStaysChinese()
    {
        var text = Dossiers.Ningbo14.Evaluate(Schemes.Final, new LocalDate(2025, 12, 31)).ToFinalReport().ToMarkdown(Language.English);

        Assert.Contains("亿元 = 100 million yuan", text, StringComparison.Ordinal);
        Assert.Contains("Words as printed: ", text, StringComparison.Ordinal);
        Assert.Contains("超过 = more than", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Units as printed", Dossiers.Ningbo14.ToReport().ToMarkdown(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_StayWholeInCells_AndLongNamesWrap()
    {
        var cells = Pages.Of(SomeReports.Haishu14.ToMidTerm(), Language.English).QuerySelectorAll("td");

        Assert.All(cells.Where(cell => cell.TextContent is "expected" or "not assessable"), cell => Assert.True(cell.ClassList.Contains("whole")));
        Assert.DoesNotContain(cells, cell => cell.ClassList.Contains("whole") && cell.TextContent.Split(' ').Any(word => word.Length > 16));
    }

    [Fact]
    public void NothingJudged_NothingIsSaidOfThoseBehind()
    {
        var text = Dossiers.Ningbo15.Evaluate(Schemes.TimeProportional, new LocalDate(2028, 6, 30)).ToMidTerm();

        Assert.Contains("没有可以评价的指标，无从判断。", text.ToText(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("No indicator can be judged, so nothing can be said.", text.ToText(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void NoneBehind_OfHowMany_IsSaid()
    {
        var text = Some.Dossier(Some.Row(unit: "个", @base: "100", target: "110")).Observed("x", "2022 108").Evaluate(Schemes.TimeProportional, MidTerm).ToMidTerm();

        Assert.Contains("可评价的1项指标中没有未达进度的指标。", text.ToText(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("None of the 1 that can be judged.", text.ToText(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void EmptyPlan_HasNoTablesChartsOrOutlook()
    {
        var evaluation = Some.Dossier().Evaluate(Schemes.TimeProportional, MidTerm);

        Assert.All(new[] { evaluation.ToReport(), evaluation.ToMidTerm(), evaluation.ToFinalReport(), evaluation.Dossier.HowFirm(Schemes.TimeProportional, MidTerm).ToReport() }, report =>
        {
            var page = Pages.Of(report, Language.Chinese);

            Assert.Empty(page.QuerySelectorAll("table, svg"));
            Assert.DoesNotContain("预测", page.Body!.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain("没有未达进度", page.Body.TextContent, StringComparison.Ordinal);
        });
    }

    /// <summary>The value of 2022 is printed in Yinzhou's report of 2023; the target is not.</summary>
    [Fact]
    public void LatestValue_WithoutATarget_IsShownWithItsSource()
    {
        var report = Dossiers.Yinzhou14.Evaluate(Schemes.TimeProportional, MidTerm).ToMidTerm();

        var row = Pages.Of(report, Language.Chinese).Rows().First(cells => cells[0].StartsWith("地区生产总值", StringComparison.Ordinal));

        Assert.Contains("2734.8（2022年）", row);
        Assert.Contains("难以评估（未收录目标值）", row);
        Assert.Contains("资料来源", report.ToText(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void RestatedBase_ShowsItsDayAndItsSource()
    {
        var text = Dossiers.Ningbo14.Evaluate(Schemes.TimeProportional, MidTerm).ToMidTerm().ToMarkdown(Language.Chinese);

        Assert.Contains("1.31万亿元（2026年1月21日起）", text, StringComparison.Ordinal);
        Assert.Contains("| 14（2026年1月21日起） | 17 |", text, StringComparison.Ordinal);
        Assert.Contains("- ningbo-2026-work-report：", text, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatWasKnownByADay_IsNamedAmongTheVersions()
    {
        var text = SomeReports.Ningbo14.ToMidTerm().ToText(Language.Chinese);

        Assert.Matches("所知截至 +2023年6月30日\n", text);
        Assert.DoesNotContain("2026", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Card_NamesTheSourcesOfItsProjections()
    {
        var evaluation = Dossiers.Ningbo14.Evaluate(Schemes.TimeProportional, new LocalDate(2023, 12, 31));
        var used = evaluation.Dossier.Project("rd-intensity", ProjectionMethods.LeastSquares, evaluation.AsOf).Steps.SelectMany(step => step.Sources).Select(source => source.Document).Distinct().ToList();

        var text = evaluation.ToCard("rd-intensity", ProjectionMethods.LeastSquares).ToMarkdown(Language.Chinese);

        Assert.NotEmpty(used);
        Assert.All(used, document => Assert.Contains($"- {document}：", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Findings_NameIndicatorsAndNotIds()
    {
        var text = Dossiers.Ningbo14.Evaluate(Schemes.TimeProportional, MidTerm).ToMidTerm().ToMarkdown(Language.Chinese);

        Assert.Matches("(?m)^- .*（AfterAsOf，[0-9]+条）：.*地区生产总值（[0-9]+条）", text);
        Assert.DoesNotContain("rd-intensity", text, StringComparison.Ordinal);
    }

    // With the method of least squares, which knows no pace from one point, the table still says how much a year is needed, with its unit.
    [Fact]
    public void PaceNeeded_HasAUnitWhateverTheMethod()
    {
        var evaluation = Some.Dossier(Some.Row(unit: "个", @base: "100", target: "160")).Observed("x", "2022 110").Evaluate(Schemes.TimeProportional, MidTerm);

        foreach (var method in ProjectionMethods.All)
        {
            var row = Pages.Of(evaluation.ToMidTermReport(method), Language.Chinese).QuerySelectorAll("h2").First(known => known.TextContent == "未达进度的指标")
                .NextElementSibling!.QuerySelectorAll("tbody tr").Single();

            Assert.Matches("^≈[+]16[.]67个|^≈ 16[.]6667个", row.Children[^1].TextContent); // (160 − 110) ÷ 3
        }
    }
}
