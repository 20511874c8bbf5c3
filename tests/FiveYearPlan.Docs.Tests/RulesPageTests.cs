using FiveYearPlan.Tests;

namespace FiveYearPlan.Docs;

/// <summary>Every preset has its page, with all that a reader must find, and the tables equal the declarations.</summary>
public class RulesPageTests
{
    private const string Overview = "docs/rules/README.md";
    private const string ChineseOverview = "docs/rules/README.zh-CN.md";

    private static readonly string[] Headings =
        ["Formula", "Citation", "Rules", "Boundaries", "Worked example", "What it cannot judge", "Laws", "Beside the others"];

    public static TheoryData<string> Presets => [.. Schemes.All.Select(scheme => scheme.Id)];

    [Theory]
    [MemberData(nameof(Presets))]
    public void Page_HasEverySection(string id)
    {
        var page = Markdown.Open(PageOf(id));

        Assert.Equal(id, page.Headings[0]);
        Assert.Empty(Headings.Except(page.Headings));
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void Page_CitesAndRunsTheDeclaration(string id)
    {
        var (scheme, page) = (Schemes.Find(id)!, Markdown.Open(PageOf(id)));
        var prose = page.Prose.Replace('\n', ' ');
        var shown = page.Fences.Single(fence => fence.Heading == "Rules" && fence.Language == "text").Text;

        Assert.Contains(scheme.Citation.English.TrimEnd('.'), prose, StringComparison.Ordinal);
        Assert.Contains(scheme.Citation.Chinese.TrimEnd('。'), prose, StringComparison.Ordinal);
        Assert.Equal(scheme.Describe(Language.English).Trim(), shown.Trim());
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void Page_RunsAWorkedExample_AndAComparison(string id)
    {
        var runs = Markdown.Open(PageOf(id)).Fences.Where(fence => fence is { Language: "csharp", Remark: null }).ToList();

        Assert.Contains(runs, fence => fence.Heading == "Beside the others");
        Assert.Contains(runs, fence => fence.Heading is not ("Rules" or "Beside the others"));
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void Page_SaysWhichLawsDoNotApply_AndWhy(string id)
    {
        var section = Repository.Read(PageOf(id)).Split("\n## Laws\n")[1].Split("\n## ")[0];
        var expected = LawTable.Laws.Where(law => LawTable.WhyNotFor(id, law) is not null).Select(law => $"- {law}: {LawTable.WhyNotFor(id, law)}")
            .Concat(LawTable.Laws.Where(law => LawTable.ExceptionFor(id, law) is not null)
                .Select(law => $"- {law}, of `{LawTable.ExceptionFor(id, law)!.Value.Kind}` targets: {LawTable.ExceptionFor(id, law)!.Value.Why}"));

        Assert.Equal(expected, section.Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal)));
        Assert.Contains($"{LawTable.Laws.Count(law => LawTable.WhyNotFor(id, law) is null)} of the [ten laws]", section, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Overview, Language.English, ", ")]
    [InlineData(ChineseOverview, Language.Chinese, "、")]
    public void Catalogue_EqualsTheDeclarations(string page, Language language, string comma) => Assert.Equal(
        Schemes.All.Select(scheme =>
        {
            var measures = scheme.Rules.Select(rule => rule.Measure).Distinct().Select(measure => $"`{measure}`");
            var lines = scheme.Rules.SelectMany(rule => rule.Grades).Select(grade => grade.Line).OfType<Line>().Distinct();
            return $"| [{scheme.Id}]({scheme.Id}.md) | {scheme.Name.In(language)} | {string.Join(comma, measures)} | {string.Join(comma, lines)} |";
        }),
        Repository.Read(page).Split('\n').Where(line => line.StartsWith("| [", StringComparison.Ordinal)));

    [Theory]
    [InlineData(Overview)]
    [InlineData(ChineseOverview)]
    public void LawTable_EqualsTheTests(string page) => Assert.Equal(
        Schemes.All.Select(scheme => $"| {scheme.Id} | {string.Join(" | ", LawTable.Laws.Select(law =>
            LawTable.WhyNotFor(scheme.Id, law) is not null ? "—" : LawTable.ExceptionFor(scheme.Id, law) is not null ? "(✓)" : "✓"))} |"),
        Repository.Read(page).Split('\n').Where(line => line.EndsWith("✓ |", StringComparison.Ordinal)));

    [Fact]
    public void Laws_AreListedInTheirOrder() => Assert.Equal(
        LawTable.Laws.Select((law, i) => $"{i + 1}. *{law}*"),
        Repository.Read(Overview).Split('\n').Where(line => line.Length > 0 && char.IsAsciiDigit(line[0])).Select(line => line.Split(':')[0]));

    [Fact]
    public void Measures_AreAllListed() => Assert.Equal(
        Enum.GetNames<Measure>(),
        Repository.Read(Overview).Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`')[1]));

    private static string PageOf(string id) => $"docs/rules/{id}.md";
}
