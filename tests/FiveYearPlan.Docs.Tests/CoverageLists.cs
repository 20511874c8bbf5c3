using System.Globalization;
using System.Text;

namespace FiveYearPlan.Docs;

/// <summary>A number of a source document as its list has it: in, or out with a reason.</summary>
internal sealed record CoverageNumber(string Document, string Index, string Section, string Holds, string Number, string State, string Reason, string Explanation);

/// <summary>The lists of the numbers of the source documents, and the tables of docs/coverage.md that count them.</summary>
internal static class CoverageLists
{
    public const string Folder = "tests/FiveYearPlan.Core.Specification/Coverage";

    private static readonly string[] Reasons = ["code", "date", "activity", "streak", "elsewhere", "undated", "unnamed", "other"];

    /// <summary>Every line of every list, documents in the order of the section file.</summary>
    public static IReadOnlyList<CoverageNumber> Numbers { get; } = [.. Sections.Select(section => section.Document).Distinct().SelectMany(Read)];

    /// <summary>Document, section and what it holds, in their order.</summary>
    private static IReadOnlyList<(string Document, string Name, string Holds)> Sections => [.. Repository.Read($"{Folder}/sections.tsv").Split('\n')
        .Where(line => !line.StartsWith('#')).Skip(1).Select(line => line.Split('\t')).Where(cells => cells.Length > 2).Select(cells => (cells[0], cells[1], cells[2])).Distinct()];

    /// <summary>The table of all documents, or of the sections of one.</summary>
    public static string Table(string what)
    {
        var table = new StringBuilder();
        if (what == "documents")
        {
            table.Append($"| document | title | numbers | in | {string.Join(" | ", Reasons)} |\n| --- | --- {Rule}");
            foreach (var document in Numbers.GroupBy(number => number.Document))
            {
                table.Append($"| [`{document.Key}`](#{document.Key}) | {Title(document.Key)} | {Counts([.. document])} |\n");
            }

            return table.Append($"| all | | {Counts(Numbers)} |\n").ToString();
        }

        table.Append($"| section | holds | numbers | in | {string.Join(" | ", Reasons)} |\n| --- | --- {Rule}");
        foreach (var (document, name, holds) in Sections.Where(section => section.Document == what))
        {
            table.Append($"| {name} | {holds} | {Counts([.. Numbers.Where(number => number.Document == document && number.Section == name)])} |\n");
        }

        return table.ToString();
    }

    private static string Rule => $"{string.Concat(Reasons.Select(_ => "| ---: "))}| ---: | ---: |\n";

    private static string Counts(IReadOnlyList<CoverageNumber> numbers) => string.Join(" | ",
        Reasons.Select(reason => numbers.Count(number => number.Reason == reason)).Prepend(numbers.Count(number => number.State == "in")).Prepend(numbers.Count)
            .Select(count => count == 0 ? "·" : count.ToString(CultureInfo.InvariantCulture)));

    private static string Title(string document) =>
        Dossiers.Catalog.List().SelectMany(listed => Dossiers.Catalog[listed.Id].Documents).First(known => known.Id == document).Title.English;

    private static IEnumerable<CoverageNumber> Read(string document) =>
        from line in Repository.Read($"{Folder}/{document}.tsv").Split('\n')
        let cells = line.Split('\t')
        where char.IsAsciiDigit(cells[0].FirstOrDefault())
        let why = cells[4] == "out" ? cells[5].Split(": ", 2) : ["", ""]
        select new CoverageNumber(document, cells[0], cells[1], Sections.First(section => section.Document == document && section.Name == cells[1]).Holds, cells[2], cells[4], why[0], why[1]);
}
