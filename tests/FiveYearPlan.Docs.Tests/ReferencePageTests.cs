using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NodaTime;

namespace FiveYearPlan.Docs;

/// <summary>The pages that list things list all of them.</summary>
public partial class ReferencePageTests
{
    [Fact]
    public void JsonPage_HasEveryKeyOfDossier()
    {
        using var schema = JsonDocument.Parse(Repository.Read("docs/schema/dossier.schema.json"));
        var keys = Properties(schema.RootElement).Distinct().ToList();

        Assert.True(keys.Count > 40, "The schema has hardly any property.");
        AssertNamed(keys, "The dossier, key by key", "指标档案的各字段");
    }

    [Fact]
    public void JsonPage_HasEveryWordOfDossier()
    {
        using var schema = JsonDocument.Parse(Repository.Read("docs/schema/dossier.schema.json"));
        var words = Words(schema.RootElement).Distinct().ToList();

        Assert.True(words.Count > 30, "The schema has hardly any word.");
        AssertNamed(words, "The dossier, key by key", "指标档案的各字段");
    }

    [Fact]
    public void JsonPage_HasEveryKeyOfEvaluation()
    {
        var evaluation = Dossiers.Haishu13.Evaluate(Schemes.Final, new LocalDate(2020, 12, 31));
        using var json = JsonDocument.Parse(evaluation.ToJson());
        var keys = JsonKeys.Of(json.RootElement).Distinct().ToList();

        Assert.True(keys.Count > 40, "The evaluation has hardly any key.");
        AssertNamed(keys.Except(["zh", "en"]), "The evaluation, key by key", "评价结果的各字段");
    }

    [Fact]
    public void ConceptsPage_HasEveryKindOfTarget() =>
        Assert.Equal(Enum.GetNames<TargetKind>(), FirstColumn(Section("docs/concepts.md", "Kinds of target")));

    [Fact]
    public void ConceptsPage_HasEveryReason() =>
        Assert.Equal(Enum.GetNames<Reason>(), FirstColumn(Section("docs/concepts.md", "Not assessable always has a reason")));

    [Fact]
    public void ProjectionPage_HasEveryMethod_WithItsCitation()
    {
        var text = Repository.Read("docs/projection.md");
        var folded = string.Join(' ', text.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(ProjectionMethods.All.Select(method => method.Id), MethodRow().Matches(Section("docs/projection.md", "Methods")).Select(row => row.Groups[1].Value));
        Assert.All(ProjectionMethods.All, method => Assert.Contains(method.Citation.English.TrimEnd('.'), folded, StringComparison.Ordinal));
        Assert.All(ProjectionMethods.All, method => Assert.Contains(method.Citation.Chinese.TrimEnd('。'), folded, StringComparison.Ordinal));
        Assert.All(ProjectionMethods.All, method => Assert.Contains($"\n- `{method.Id}`：{method.Citation.Chinese}\n", Repository.Read("docs/projection.zh-CN.md"), StringComparison.Ordinal));
        Assert.Equal(Enum.GetNames<Outlook>().Reverse(), FirstColumn(Section("docs/projection.md", "Outlook")));
    }

    [Fact]
    public void DependenciesPage_HasEveryPackage_AndNoOther()
    {
        var referenced = XDocument.Parse(Repository.Read("Directory.Packages.props"))
            .Descendants("PackageVersion").Select(package => package.Attribute("Include")!.Value);
        var documented = Row().Matches(Repository.Read("docs/dependencies.md")).Select(row => row.Groups[1].Value).Where(cell => cell is not ("package" or "---"))
            .Distinct(); // one package may serve samples and tests, for reasons of their own

        Assert.Equal(referenced.Order(StringComparer.Ordinal), documented.Order(StringComparer.Ordinal));
    }

    private static void AssertNamed(IEnumerable<string> names, string heading, string chineseHeading)
    {
        string[] sections = [Section("docs/json.md", heading), Section("docs/json.zh-CN.md", chineseHeading)];
        Assert.All(names, name => Assert.All(sections, section => Assert.Contains($"`{name}`", section, StringComparison.Ordinal)));
    }

    private static string Section(string page, string heading)
    {
        var text = Repository.Read(page);
        var start = text.IndexOf($"\n## {heading}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"{page} has no heading '{heading}'.");
        var end = text.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return end < 0 ? text[start..] : text[start..end];
    }

    private static IEnumerable<string> FirstColumn(string section) =>
        CodeRow().Matches(section).Select(row => row.Groups[1].Value);

    private static IEnumerable<string> Properties(JsonElement schema) => Objects(schema)
        .SelectMany(one => one.TryGetProperty("properties", out var known)
            ? known.EnumerateObject().Select(property => property.Name) : []);

    private static IEnumerable<string> Words(JsonElement schema) => Objects(schema)
        .SelectMany(one => one.TryGetProperty("enum", out var words) ? words.EnumerateArray().Select(word => word.GetString()!) : []);

    private static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Objects(property.Value)).Prepend(element),
        _ => [],
    };

    [GeneratedRegex(@"^\| ([\w.-]+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"^\| `([\w-]+)` \|", RegexOptions.Multiline)]
    private static partial Regex MethodRow();

    [GeneratedRegex(@"^\| `(\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex CodeRow();
}
