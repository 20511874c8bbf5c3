using AngleSharp.Dom;

namespace FiveYearPlan.Specification.Reports;

/// <summary>Misuse throws; names that would break a page do not.</summary>
public class ReportBadInputSpecification
{
    private const string Markup = "<script>alert(1)</script> & \"quotes\" 'and' `ticks` | pipes | [link](http://x) *bold* <b>";
    private const string Direction = "left\u202Eright\u2066x\u200F end\u061C";
    private const string Control = "a\u0000b\u001Bc\nnext\ttab\u0085\uFFFEz";

    public static TheoryData<string> Names => [Markup, Direction, Control, "lone\uD800half", new string('长', 10_000), new string('w', 10_000), "# heading\r\n- item", "1. first", "👩‍👩‍👧 family é"];

    [Theory]
    [InlineData((Language)7)]
    [InlineData((Language)(-1))]
    public void UnknownLanguage_Throws(Language language)
    {
        var report = SomeReports.Haishu13.ToReport();

        foreach (var use in new Action[] { () => report.ToText(language), () => report.ToMarkdown(language), () => report.ToHtml(language), () => report.In(language) })
        {
            Assert.Equal("language", Assert.Throws<ArgumentOutOfRangeException>(use).ParamName);
        }
    }

    [Fact]
    public void Nothing_Throws()
    {
        Evaluation evaluation = SomeReports.Haishu13, nothing = null!;

        Assert.Equal("evaluation", Assert.Throws<ArgumentNullException>(() => nothing.ToReport()).ParamName);
        Assert.Equal("evaluation", Assert.Throws<ArgumentNullException>(() => nothing.ToFinalReport()).ParamName);
        Assert.Equal("evaluation", Assert.Throws<ArgumentNullException>(() => nothing.ToMidTermReport(ProjectionMethods.Proportional)).ParamName);
        Assert.Equal("outlook", Assert.Throws<ArgumentNullException>(() => evaluation.ToMidTermReport(null!)).ParamName);
        Assert.Equal("evaluation", Assert.Throws<ArgumentNullException>(() => nothing.ToCard("1")).ParamName);
        Assert.Equal("indicator", Assert.Throws<ArgumentNullException>(() => evaluation.ToCard(null!)).ParamName);
        Assert.Equal("methods", Assert.Throws<ArgumentNullException>(() => evaluation.ToCard("1", (IEnumerable<ProjectionMethod>)null!)).ParamName);
        Assert.Equal("key", Assert.Throws<ArgumentException>(() => evaluation.ToCard("no such")).ParamName);
        Assert.Equal("key", Assert.Throws<ArgumentException>(() => evaluation.ToCard("19")).ParamName);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void HostileName_BreaksNoPage(string name)
    {
        var evaluation = Named(name);
        foreach (var report in evaluation.AllReports())
        {
            var page = Pages.Of(report, Language.Chinese);
            Assert.Empty(page.QuerySelectorAll("script, b, a"));
            Assert.Equal(1, page.QuerySelectorAll("h1").Length);
            AssertShown(name, page.Body!.TextContent);
            AssertTables(page);

            var markdown = Pages.OfMarkdown(report, Language.Chinese);
            Assert.Empty(markdown.QuerySelectorAll("script, b, em, a, code"));
            Assert.Equal(page.QuerySelectorAll("h1, h2, h3").Select(heading => heading.LocalName), markdown.QuerySelectorAll("h1, h2, h3").Select(heading => heading.LocalName));
            AssertShown(name, markdown.Body!.TextContent);
            AssertTables(markdown);

            var text = report.ToText(Language.Chinese);
            Assert.DoesNotContain(text, letter => char.IsControl(letter) && letter != '\n');
            Assert.All(text.Split('\n'), line => Assert.InRange(line.Length, 0, 400));
        }
    }

    [Fact]
    public void DirectionMarks_AreLeftOut()
    {
        foreach (var report in Named(Direction).AllReports())
        {
            var all = report.ToHtml(Language.Chinese) + report.ToText(Language.English) + report.ToMarkdown(Language.English);

            Assert.DoesNotContain(all, letter => letter is '\u202E' or '\u2066' or '\u200F' or '\u061C');
            Assert.Contains("leftrightx end", all, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void ThousandRows_AreAllThere()
    {
        var rows = Enumerable.Range(1, 1000).Select(i => Some.Row($"指标{i}", "个", "100", "110", id: $"x{i}", quantity: "stock")).ToArray();
        var evaluation = Some.Dossier(rows).Evaluate(Schemes.TimeProportional, SomeReports.MidTerm);

        Assert.Equal(1000, Pages.Of(evaluation.ToMidTerm(), Language.Chinese).QuerySelectorAll("table")[0].QuerySelectorAll("tbody tr").Length);
        Assert.True(evaluation.ToMidTerm().ToText(Language.English).Split('\n').Length > 1000);
    }

    [Fact]
    public void EmptyPlan_IsAReport()
    {
        var evaluation = Some.Dossier().Evaluate(Schemes.TimeProportional, SomeReports.MidTerm);

        foreach (var report in evaluation.AllReports())
        {
            Assert.Contains("没有指标", Pages.Of(report, Language.Chinese).Body!.TextContent, StringComparison.Ordinal);
            Assert.Contains("no indicator", report.ToText(Language.English), StringComparison.Ordinal);
            Assert.Contains("no indicator", report.ToMarkdown(Language.English), StringComparison.Ordinal);
        }
    }

    private static Evaluation Named(string name) => Dossier.Of(Plan.Read(
            Some.Jurisdiction, new BilingualText(name, name), PlanPeriod.FiveYear(14),
            [Some.Row(name, "个", "100", "110", quantity: "stock", english: name, group: name, number: name.Length > 40 ? "1" : name)]).GetValueOrThrow())
        .With(Observation.Parse("x", "2022", "103")).Evaluate(Schemes.TimeProportional, SomeReports.MidTerm);

    // White space may be folded, and what is no character is shown as one that stands for it.
    private static void AssertShown(string name, string page)
    {
        var expected = string.Concat(name.Trim().EnumerateRunes().Where(rune => char.IsLetterOrDigit((char)Math.Min(rune.Value, 0xFFFF)) && rune.Value < 0xFFFE).Take(30).Select(rune => rune.ToString()));
        var shown = string.Concat(page.EnumerateRunes().Where(rune => System.Text.Rune.IsLetterOrDigit(rune)).Select(rune => rune.ToString()));
        Assert.Contains(string.Concat(expected.EnumerateRunes().Where(System.Text.Rune.IsLetterOrDigit).Select(rune => rune.ToString())), shown, StringComparison.Ordinal);
    }

    private static void AssertTables(IParentNode page) => Assert.All(page.QuerySelectorAll("table"), table =>
    {
        var columns = table.QuerySelectorAll("thead th").Length;
        Assert.All(table.QuerySelectorAll("tbody tr"), row => Assert.Equal(columns, row.Children.Sum(cell => int.Parse(cell.GetAttribute("colspan") ?? "1", System.Globalization.CultureInfo.InvariantCulture))));
    });
}
