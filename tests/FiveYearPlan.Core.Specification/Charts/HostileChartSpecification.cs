using System.Xml;
using System.Xml.Linq;

namespace FiveYearPlan.Specification.Charts;

/// <summary>Plans and names that would break a careless picture.</summary>
public class HostileChartSpecification
{
    public static TheoryData<string> Names =>
    [
        "<script>alert(1)</script>", "a & b < c > d \" e ' f ]]> <!--", "\u202Egnp.exe\u202C \u2067x\u2069 \u200F\u200E", "\0\u0001\u0008\u000B\u001F\u007F\u0085x",
        "half \uD800 and \uDC00", "\uFFFE\uFFFF\uFDD0 x", "مؤشر التنمية 12% שלום", new string('长', 10_000), new string('W', 10_000), string.Concat(Enumerable.Repeat("e\u0301\u0302", 3_000)),
        string.Concat(Enumerable.Repeat("😀", 5_000)), "line\r\nbreak\ttab\u2028sep",
    ];

    // Not enumerated at discovery: half a character would not survive it.
    [Theory]
    [MemberData(nameof(Names), DisableDiscoveryEnumeration = true)]
    public void Name_Hostile_IsEscapedAndKept(string name)
    {
        var plan = Plan.Read(
            Some.Jurisdiction, new BilingualText(name, name), PlanPeriod.FiveYear(14),
            [Some.Row(name, @base: "1", target: "2", id: "a"), Some.Row(name + "2", @base: "1", id: "b"), Some.Row(name + "3", "人", annual: "[5]", id: "c", quantity: "flow")]).Value!;
        var evaluation = Dossier.Of(plan).Observed("a", "2022 1.5").Observed("c", "2021 1").Evaluate(Schemes.TimeProportional, Drawn.MidTerm);
        Chart[] charts = [evaluation.ToProgressChart(), evaluation.ToTallyChart(), .. "abc".Select(id => evaluation.ToGlidePathChart(id.ToString(), ProjectionMethods.All))];

        Assert.All(from chart in charts from language in Enum.GetValues<Language>() select chart.ToSvg(language), svg =>
        {
            var root = XDocument.Parse(svg).Root!;
            Assert.Equal(["svg", "title", "desc", "style"], root.DescendantsAndSelf().Select(element => element.Name.LocalName).Take(4));
            Assert.All(root.DescendantsAndSelf(), element => Assert.Contains(element.Name.LocalName, "svg title desc style rect text g circle path line".Split(' ')));
            Assert.DoesNotContain(svg, character => character is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069');
            Assert.All(root.Descendants(Drawn.Svg + "text"), text => Assert.InRange(text.Value.Length, 0, 900));
        });
        Assert.All(Enum.GetValues<Language>(), language => Assert.InRange(charts[0].Describe(language).Length, 1, 12_000));
    }

    [Fact]
    public void Name_Long_IsCutInTheRowAndWholeInItsTitle()
    {
        var name = new string('长', 10_000);
        var evaluation = Some.Dossier(Some.Row(name, @base: "1", target: "2", id: "a")).Observed("a", "2022 1.5").Evaluate(Schemes.TimeProportional, Drawn.MidTerm);
        var svg = evaluation.ToProgressChart().Parse();

        Assert.Contains(svg.Descendants(Drawn.Svg + "title"), title => title.Value.Contains(name, StringComparison.Ordinal));
        Assert.Contains(svg.Texts(), text => text.EndsWith('…'));
    }

    [Fact]
    public void Plan_Empty_SaysSo()
    {
        var evaluation = Some.Dossier().Evaluate(Schemes.TimeProportional, Drawn.MidTerm);

        Assert.Contains("规划没有指标", evaluation.ToProgressChart().Parse(Language.Chinese).Texts());
        Assert.Contains("The plan has no indicators", evaluation.ToTallyChart().Parse().Texts());
    }

    [Fact]
    public void Plan_NothingAssessable_SaysSoAndWhy()
    {
        var svg = Dossiers.Haishu14.Evaluate(Schemes.TimeProportional, new LocalDate(2021, 6, 30)).ToProgressChart().Parse(Language.Chinese);

        Assert.Contains("没有可以评价的指标，原因如下。", svg.Texts());
        Assert.Contains(svg.Texts(), text => text.StartsWith("不能评价：没有可用的实绩数据", StringComparison.Ordinal));
        Assert.Empty(svg.Of("rect", "fyp-track"));
    }

    [Fact]
    public void Plan_OfThousandRows_IsDrawnWhole()
    {
        var rows = Enumerable.Range(0, 1000).Select(i => Some.Row($"指标{i}", @base: "1", target: "2", id: $"x{i}")).ToArray();
        var dossier = Some.Dossier(rows).With(Enumerable.Range(0, 500).Select(i => Observation.Parse($"x{i}", "2022", "1.5")));
        var evaluation = dossier.Evaluate(Schemes.TimeProportional, Drawn.MidTerm);
        var svg = evaluation.ToProgressChart().Parse();

        Assert.Equal(500, svg.Of("rect", "fyp-track").Count);
        Assert.Equal(1000, svg.Of("text", "fyp-name").Count + svg.Of("circle", "fyp-none").Count);
        Assert.InRange(evaluation.ToProgressChart().Describe(Language.Chinese).Length, 1, 2_000);
        Assert.Contains("500", evaluation.ToTallyChart().Parse().Texts());
    }

    [Theory]
    [InlineData("9999999999999999999999999", "99999999999999999999999999", "9999999999999999999999998")]
    [InlineData("0.0000000000000000000000001", "0.0000000000000000000000002", "0.00000000000000000000000015")]
    [InlineData("-5", "5", "0")]
    [InlineData("1", "1", "1")]
    [InlineData("0", "0", "0")]
    [InlineData("1", "<2", ">1")]
    [InlineData("1", "3—4", "2左右")]
    [InlineData("近100", "100余", "99")]
    public void Numbers_OfAnySize_AreDrawnInside(string start, string target, string observed)
    {
        var evaluation = Some.Dossier(Some.Row("某量", "人", start, target, id: "a")).Observed("a", $"2021 {observed}", $"2022 {observed}").Evaluate(Schemes.TimeProportional, Drawn.MidTerm);
        var svg = evaluation.ToGlidePathChart("a", ProjectionMethods.All).Parse();

        Assert.All(svg.Descendants().Attributes().Where(attribute => attribute.Name.LocalName is "x" or "cx" or "x1" or "x2"), x => Assert.InRange(XmlConvert.ToDouble(x.Value), 0, 420));
        Assert.All(svg.Of("circle", "fyp-point"), mark => Assert.InRange(mark.At("cy"), 0, svg.At("height")));
        Assert.NotEmpty(svg.Of("line", "fyp-grid"));
    }

    [Fact]
    public void Growth_BeyondAnyNumber_IsNotDrawnAndBreaksNothing()
    {
        var evaluation = Some.Dossier(Some.Gdp(annual: "9999999999999999999999999"))
            .Observed("gdp", "2021 9999999999999999999999999 Growth", "2022 9999999999999999999999999 Growth").Evaluate(Schemes.TimeProportional, Drawn.MidTerm);

        Assert.NotEmpty(evaluation.ToGlidePathChart("gdp", ProjectionMethods.All).Parse().Texts());
        Assert.NotEmpty(evaluation.ToProgressChart().Parse().Texts());
    }

    [Fact]
    public void Break_WithoutALink_IsShownAsOne()
    {
        var dossier = Some.Dossier(Some.Row("某率", "%", "50", "60", id: "a")).Observed("a", "2021 51", "2022 70")
            .With(new SeriesBreak("a", new LocalDate(2022, 1, 1), new BilingualText("新口径", "new definition")));
        var chart = dossier.Evaluate(Schemes.TimeProportional, Drawn.MidTerm).ToGlidePathChart("a", ProjectionMethods.Proportional);

        Assert.Contains("与基期不可比", chart.Describe(Language.Chinese), StringComparison.Ordinal);
        Assert.NotEmpty(chart.Parse().Of("circle", "fyp-hollow"));
    }
}
