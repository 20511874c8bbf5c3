using System.Text.RegularExpressions;

namespace FiveYearPlan.Docs;

/// <summary>docs/coverage.md counts what the lists hold, and explains every reason in them.</summary>
public partial class CoveragePageTests
{
    private static readonly string Page = Repository.Read("docs/coverage.md");

    [Fact]
    public void Tables_CountWhatTheListsHold()
    {
        var right = TablePlace().Replace(Page, place => $"{place.Groups[1].Value}{CoverageLists.Table(place.Groups[2].Value)}");
        if (right != Page)
        {
            const string received = "tests/FiveYearPlan.Docs.Tests/coverage.received.txt";
            File.WriteAllText(Repository.Full(received), right);
            Assert.Fail($"The tables of docs/coverage.md differ from the lists. The page as it should be is in {received}.");
        }
    }

    [Fact]
    public void Tables_AreOfAllDocumentsAndOfEach() => Assert.Equal(
        CoverageLists.Numbers.Select(number => number.Document).Distinct().Prepend("documents"), TablePlace().Matches(Page).Select(place => place.Groups[2].Value));

    [Fact]
    public void Reasons_AreThoseOfTheLists_EachWithAnExampleFromThem()
    {
        var rows = ReasonRow().Matches(Page);

        Assert.Equal(CoverageLists.Numbers.Where(number => number.State == "out").Select(number => number.Reason).Distinct().Order(StringComparer.Ordinal),
            rows.Select(row => row.Groups["reason"].Value).Order(StringComparer.Ordinal));
        Assert.All(rows, row => Assert.Contains(CoverageLists.Numbers, number => number.Reason == row.Groups["reason"].Value && number.Document == row.Groups["document"].Value
            && number.Index == row.Groups["index"].Value && number.Number == row.Groups["number"].Value && number.Explanation == row.Groups["explanation"].Value));
    }

    [Fact]
    public void Sections_HoldWhatThePageExplains_AndNoReasonThatItExcludes()
    {
        var rows = HoldsRow().Matches(Page).ToDictionary(row => row.Groups[1].Value, row => row.Groups[2].Value.Split(", "));

        Assert.Equal(CoverageLists.Numbers.Select(number => number.Holds).Distinct().Order(StringComparer.Ordinal), rows.Keys.Order(StringComparer.Ordinal));
        Assert.All(CoverageLists.Numbers.Where(number => number.State == "out"), number => Assert.Contains(number.Reason, rows[number.Holds]));
    }

    [Fact]
    public void ExampleLines_AreOfTheLists()
    {
        var lines = Markdown.Open("docs/coverage.md").Fences.Where(fence => fence.Language == "text").SelectMany(fence => fence.Text.Split('\n')).ToList();
        var lists = string.Join('\n', CoverageLists.Numbers.Select(number => number.Document).Distinct().Select(document => Repository.Read($"{CoverageLists.Folder}/{document}.tsv")));

        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Contains($"\n{Columns().Replace(line, "\t")}\n", lists, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"(<!-- table of ([\w-]+) -->\n)(?:\|.*\n)*")]
    private static partial Regex TablePlace();

    [GeneratedRegex(@"^\| `(?<reason>\w+)` \| [^|]+ \| (?<document>[\w-]+) (?<index>\d+): `(?<number>[^`]+)`, (?<explanation>[^|]+) \|$", RegexOptions.Multiline)]
    private static partial Regex ReasonRow();

    [GeneratedRegex(@"^\| `(\w+)` \| [^|]+ \| ([a-z, ]+) \|$", RegexOptions.Multiline)]
    private static partial Regex HoldsRow();

    // Columns of a list are set apart by several blanks on the page.
    [GeneratedRegex(" {2,}")]
    private static partial Regex Columns();
}
