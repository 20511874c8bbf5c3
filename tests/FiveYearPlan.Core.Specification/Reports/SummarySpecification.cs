using System.Globalization;
using System.Text.RegularExpressions;

namespace FiveYearPlan.Specification.Reports;

/// <summary>The paragraph that opens a report: the wording of published reports, and every number counted.</summary>
public partial class SummarySpecification
{
    [Fact]
    public void Haishu13_Final_ReadsAsAnOfficialReport() => Assert.Equal(
        "截至2020年12月底，按“期末完成情况”评价，海曙区“十三五”规划确定的26项主要指标中，16项指标完成，10项指标未完成。",
        Opening(SomeReports.Haishu13.ToFinalReport(), Language.Chinese));

    [Fact]
    public void Haishu13_Final_InEnglish() => Assert.Equal(
        "As of 31 December 2020, judged by the scheme \"Final attainment\", of the 26 main indicators of the Haishu District 13th Five-Year Plan, "
        + "16 are judged \"completed\" and 10 are judged \"not completed\".",
        Opening(SomeReports.Haishu13.ToFinalReport(), Language.English));

    [Fact]
    public void Haishu14_MidTerm_SplitsByNature() => Assert.Equal(
        "截至2023年6月底，按“时间进度法”评价，海曙区“十四五”规划确定的33项主要指标中，除25项指标难以评估外，"
        + "5项指标（3项预期性指标、2项约束性指标）达到进度要求，3项指标（均为预期性指标）未达到进度要求。",
        Opening(SomeReports.Haishu14.ToMidTerm(), Language.Chinese));

    // 32 rows, 19 on schedule of 12 expected and 7 binding, 11 behind of 10 and 1, 2 not assessable: the counts that Yinzhou published
    // on its own plan in 2023, rebuilt with rows of one's own. The sentence follows the one it published.
    [Fact]
    public void Counts_OfYinzhou_ReadAsYinzhouWroteThem()
    {
        var rows = new List<IndicatorRow>();
        var observed = new List<Observation>();
        Add(7, "预期性", "110");
        Add(1, "约束性", "110");
        Add(5, "预期性", "104");
        Add(6, "约束性", "104");
        Add(10, "预期性", "103");
        Add(1, "约束性", "103");
        Add(2, "约束性", null);
        var dossier = Some.Dossier([.. rows]).With(observed);

        var summary = Opening(dossier.Evaluate(Schemes.Yinzhou2023, SomeReports.MidTerm).ToMidTerm(), Language.Chinese);

        Assert.Equal(
            "截至2023年6月底，按“鄞州区2023年中期评估方法”评价，某区“十四五”规划确定的32项主要指标中，除指标31、指标32难以评估外，"
            + "19项指标（12项预期性指标、7项约束性指标）提前达到目标或达到进度要求，11项指标（10项预期性指标、1项约束性指标）未达到进度要求。",
            summary);

        void Add(int count, string nature, string? value)
        {
            for (var i = 0; i < count; i++)
            {
                var number = (rows.Count + 1).ToString(CultureInfo.InvariantCulture);
                rows.Add(Some.Row($"指标{number}", "个", "100", "110", id: $"x{number}", quantity: "stock", number: number, nature: nature));
                if (value is not null)
                {
                    observed.Add(Observation.Parse($"x{number}", "2022", value));
                }
            }
        }
    }

    [Fact]
    public void NothingAssessable_SaysSoAndWhy()
    {
        var evaluation = Dossiers.Ningbo15.Evaluate(Schemes.TimeProportional, new LocalDate(2028, 6, 30));

        Assert.Equal(
            "截至2028年6月底，按“时间进度法”评价，所收录的宁波市“十五五”规划10项指标均难以评估：9项没有可用的实绩数据；1项定性目标，不计算。",
            Opening(evaluation.ToMidTerm(), Language.Chinese));
    }

    [Fact]
    public void EmptyPlan_SaysSo() => Assert.Equal(
        "某区“十四五”规划的指标表中没有指标，无从评价。",
        Opening(Some.Dossier().Evaluate(Schemes.TimeProportional, SomeReports.MidTerm).ToMidTerm(), Language.Chinese));

    [Fact]
    public void OneIndicator_IsNotCounted()
    {
        var judged = Some.Dossier(Some.Row(unit: "个", @base: "100", target: "110")).Observed("x", "2022 104");
        var opening = (Dossier dossier, Language language) => Opening(dossier.Evaluate(Schemes.TimeProportional, SomeReports.MidTerm).ToMidTerm(), language);

        Assert.Equal("截至2023年6月底，按“时间进度法”评价，某区“十四五”规划确定的1项主要指标达到进度要求。", opening(judged, Language.Chinese));
        Assert.EndsWith("the one main indicator of the Some District's 14th plan is judged \"on schedule\".", opening(judged, Language.English), StringComparison.Ordinal);
        Assert.EndsWith("的1项主要指标难以评估：没有可用的实绩数据。", opening(Some.Dossier(Some.Row(@base: "100", target: "110")), Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void LabelThatIsNoPredicate_IsQuoted()
    {
        var dossier = Some.Dossier(Some.Row(@base: "10", target: "20", quantity: "rate")).Observed("x", "2020 10", "2021 13", "2022 16", "2023 19");

        Assert.Contains("1项主要指标评为“晴”。", Opening(dossier.Evaluate(Schemes.GermanyDns, new LocalDate(2023, 12, 31)).ToReport(), Language.Chinese), StringComparison.Ordinal);
    }

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var entry in Dossiers.Catalog.List())
            {
                foreach (var scheme in Schemes.All)
                {
                    cases.Add(entry.Id, scheme.Id);
                }
            }

            return cases;
        }
    }

    // Whatever the dossier and the scheme: the numbers of the paragraph are those of the tally, and of each list the number of its names.
    [Theory]
    [MemberData(nameof(Cases))]
    public void Numbers_AreThoseOfTheTally(string id, string scheme)
    {
        var dossier = Dossiers.Catalog[id];
        var asOf = new LocalDate(dossier.Plan.Period.FirstYear + 2, 6, 30);
        var evaluation = dossier.Evaluate(Schemes.Find(scheme)!, LocalDate.Min(asOf, dossier.Plan.Period.LastDay));
        var tally = evaluation.Tally.All;
        var report = evaluation.ToMidTerm().ToMarkdown(Language.Chinese);
        var opening = Opening(evaluation.ToMidTerm(), Language.Chinese);

        Assert.Matches($"确定的{tally.Total}项主要指标|所收录的.*规划{tally.Total}项指标", opening);
        var (good, bad) = (tally.Achieved + tally.OnTrack, tally.Behind + tally.Missed);
        var counts = Count().Matches(opening).Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).ToList();
        if (tally.Assessable > 0)
        {
            Assert.Equal(new[] { good, bad }.Where(count => count > 0), counts.TakeLast((good > 0 ? 1 : 0) + (bad > 0 ? 1 : 0)));
        }

        foreach (var (label, count) in tally.ByLabel)
        {
            Assert.Matches($"(?m)^- {count}项指标(评为“)?{Regex.Escape(label.Chinese)}", report);
        }
    }

    private static string Opening(Report report, Language language) =>
        Pages.Of(report, language).QuerySelector("p")!.TextContent;

    [GeneratedRegex(@"(?<=[，中外余])([0-9]+)项指标(?!（?难)(?!无法)")]
    private static partial Regex Count();
}
