using System.Text;

namespace FiveYearPlan.Specification;

/// <summary>
/// The numbers of every method, in a file that is named by its version. A changed number needs a new version, and with it a
/// new file; the old one stays as it is.
/// </summary>
public class GoldenSpecification
{
    private static readonly (string Name, IndicatorRow Row, string[] Observed)[] Series =
    [
        ("a straight line", Some.Row(unit: "张", @base: "100", target: "150"), ["2018 80", "2019 90", "2021 110", "2022 120", "2023 130"]),
        ("a share", Some.Row("某覆盖率", @base: "60", target: "95"), ["2018 48.5", "2019 55.1", "2021 66.3", "2022 74.9", "2023 79.2"]),
        ("falling", Some.Row("某浓度", "微克/立方米", @base: "35", target: "<25"), ["2019 38", "2021 33.5", "2022 31", "2023 32"]),
        ("growing", Some.Row("某产值", "亿元", @base: "1201", target: "2000", annual: "7", quantity: "flow"), ["2019 1150.5", "2021 1333.33", "2022 1500", "2023 1512.7"]),
        ("a total", Some.Row("某新增就业人数", "万人", target: "[8]", quantity: "flow"), ["2021 1.7", "2022 1.6", "2023 1.45"]),
        ("imprecise", Some.Row(unit: "张", @base: "100", target: "150"), ["2021 ≈110", "2022 115-120", "2023 >125"]),
        ("falling to nothing", Some.Row("某占比", @base: "30", target: "2", direction: "decrease"), ["2021 20", "2022 14", "2023 3"]),
        ("one observation", Some.Row(unit: "张", @base: "3", target: "10"), ["2023 7"]),
    ];

    public static TheoryData<string> Methods => [.. ProjectionMethods.All.Append(ProjectionMethods.RecentChangeOver(1)).Select(method => method.Id)];

    [Theory]
    [MemberData(nameof(Methods))]
    public void Numbers_OfMethod_AreThoseOfItsVersion(string id)
    {
        var method = ProjectionMethods.Find(id)!;

        Snapshot.Matches(Golden(method), $"projection-{method.Id}-{method.Version}", "txt");
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void File_NamesTheVersion(string id)
    {
        var method = ProjectionMethods.Find(id)!;
        var file = Path.Combine(Repository.Root, "tests", "FiveYearPlan.Core.Specification", "Snapshots", $"projection-{method.Id}-{method.Version}.verified.txt");

        Assert.Equal(method.ToString(), File.ReadLines(file).First());
    }

    private static string Golden(ProjectionMethod method)
    {
        var text = new StringBuilder($"{method}\n");
        foreach (var (name, row, observed) in Series)
        {
            var projection = Some.Dossier(row).Observed("x", observed).Project("x", method, new LocalDate(2024, 6, 30));
            text.Append($"\n{name}: {string.Join(", ", observed)}\n");
            foreach (var known in new[] { projection.To(2024), projection, projection.To(2035) })
            {
                text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{known.Year}: {known.Value?.ToString() ?? known.Reason.ToString()}{(known.Interval is { } interval ? $" [{interval}]" : "")}{(known.IsClamped ? " clamped" : "")}\n");
            }

            text.Append($"needed: {projection.Required?.ToString() ?? "-"}; expected: {projection.Expected?.ToString() ?? "-"}; counted: {projection.Counted?.ToString() ?? "-"}; {projection.Outlook} {projection.OutlookReason}\n".Replace(" \n", "\n", StringComparison.Ordinal));
        }

        return text.ToString();
    }
}
