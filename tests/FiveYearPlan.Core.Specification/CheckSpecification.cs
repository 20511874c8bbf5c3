namespace FiveYearPlan.Specification;

/// <summary>What a careful reader finds in the shipped documents: these findings, and no other.</summary>
public class CheckSpecification
{
    // Error Code at Path, one a line; the numbers in the comments are worked out by hand.
    private static readonly Dictionary<string, string[]> Expected = new()
    {
        ["haishu-13"] =
        [
            "Info NumberShared at urban-income.number", // 19
            "Info NumberShared at pension-insurance.number", // 21
            "Warning DefinitionChanged at gdp",
            "Warning DefinitionChanged at industrial-value-added",
            "Warning DefinitionChanged at fixed-asset-investment",
            "Warning DefinitionChanged at goods-sales",
            "Warning PrintedDifferently at imports-exports.outcome", // 750 in the text, 747 in the table
            "Warning PrintedDifferently at new-high-tech-share.outcome", // 36 and 37.3
        ],
        ["haishu-14"] =
        [
            "Info NoteMarkShared at notes.mark", // note 4
            "Warning ImpliedGrowthDiffers at gdp.annual", // 1201 · 1.07⁵ = 1684.5
            "Warning ImpliedGrowthDiffers at cross-border-ecommerce-exports.annual", // 2^(1/5) = 1.1487
            "Info CellRepeated at pm25.annual",
            "Warning WeakerThanBase at pm25.target", // 26 → <27
            "Warning WeakerThanBase at work-safety-deaths.target", // 0.003 → <0.005
            "Warning PrintedDifferently at gdp.target", // over 2000, and 2000
        ],
        ["yinzhou-14"] =
        [
            "Warning UnitMismatch at $.observations[47].unit", // 18家 observed, 30个以上 promised
            "Warning DefinitionChanged at business-environment",
            "Info NatureUnidentified at published.progress.reached-early+on-schedule.binding", // 7 of 19, 6 identified
        ],
        ["yinzhou-2020"] = [],
        ["jiangbei-14"] = ["Info FigureShared at exports.2021-2022"], // 20.7 % for exports and for imports and exports
        ["ningbo-14"] = ["Info BaseRestated at gdp.base"],
        ["ningbo-15"] = [],
        ["ningbo-2021"] =
        [
            "Warning WeakerThanBase at new-urban-jobs.target", // 20.9 → 16
            "Warning WeakerThanBase at registered-unemployment.target", // 2.22 → 3.5
            "Warning DefinitionChanged at urbanization",
        ],
        ["ningbo-2022"] = [],
        ["ningbo-2023"] = ["Warning DefinitionChanged at gdp"],
        ["ningbo-2024"] = [],
        ["ningbo-2025"] =
        [
            "Warning WeakerThanBase at new-urban-jobs.target", // 26.8 → at least 20
            "Warning WeakerThanBase at registered-unemployment.target", // 2.09 → 3.5
        ],
        ["ningbo-2026"] =
        [
            "Warning WeakerThanBase at new-urban-jobs.target", // 26.4 → at least 20
            "Warning WeakerThanBase at registered-unemployment.target", // 2.14 → 3.5
            "Warning WeakerThanBase at new-university-students.target", // 36.1 → at least 36
        ],
    };

    public static TheoryData<string> Shipped => [.. Dossiers.Catalog.List().Select(listed => listed.Id)];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Check_OfShippedDossier_FindsTheseAndNoOther(string id) => Assert.Equal(
        Expected[id], Dossiers.Catalog[id].Check().Select(found => $"{found.Severity} {found.Code} at {found.Path}"));

    [Theory]
    [InlineData("850", "1400", "10", false)] // 10.495 %
    [InlineData("850", "1400", "10.5", false)]
    [InlineData("850", "1400", "10.4", true)]
    [InlineData("20", "40", "14", true)] // 14.87 %
    [InlineData("20", "40", "15", false)]
    [InlineData("20", "40", "≥15", false)]
    [InlineData("1201", "2000", "7", true)]
    [InlineData("100", "约200", "15", false)]
    [InlineData("100", "50", "-13", false)] // −12.94 %
    [InlineData("100", "50", "-12", true)]
    [InlineData("0", "50", "7", false)] // nothing grows from nought
    public void Check_GrowthAgainstBaseAndTarget_AtThePrintedPrecision(string from, string to, string rate, bool found) => AssertFound(
        DiagnosticCode.ImpliedGrowthDiffers, found, Some.Row("某产值", "亿元", from, to, rate, direction: to == "50" && from == "100" ? "decrease" : "increase"));

    [Theory]
    [InlineData("2.35", "3.6", "[1.25]", null, false)]
    [InlineData("2.35", "3.6", "[1.3]", null, false)]
    [InlineData("2.35", "3.6", "[1.2]", null, false)] // 1.25 is half-way, and either is as near
    [InlineData("2.35", "3.6", "[1.24]", null, true)]
    [InlineData("26", "22", "[-4]", "decrease", false)]
    [InlineData("26", "22", "[4]", "decrease", true)]
    public void Check_ChangeAgainstBaseAndTarget_AtThePrintedPrecision(string from, string to, string change, string? direction, bool found) =>
        AssertFound(DiagnosticCode.ChangeDiffers, found, Some.Row("某比重", "%", from, to, change, direction: direction));

    [Fact]
    public void Check_FallPrintedAsPositive_IsNoFinding() =>
        AssertFound(DiagnosticCode.ChangeDiffers, false, Some.Row("某浓度降低", "微克/立方米", "26", "22", "[4]", direction: "decrease", kind: "change"));

    [Theory]
    [InlineData("100", "90", "increase", true)]
    [InlineData("100", "100", "increase", false)]
    [InlineData("100", "110", "decrease", true)]
    [InlineData("100", "90", "neither", false)]
    [InlineData("＞100", "90", "increase", false)] // a base that is no one number
    public void Check_TargetAgainstBase_ByDirection(string from, string to, string direction, bool found) =>
        AssertFound(DiagnosticCode.WeakerThanBase, found, Some.Row("某数", "个", from, to, direction: direction));

    [Fact]
    public void Check_KeepsWhatReadingFound()
    {
        var read = Dossiers.Haishu14.With(Observation.Parse("1", "2019", "1100"));

        Assert.Contains(read.Check(), found => found.Code == DiagnosticCode.OutsidePlan);
        Assert.DoesNotContain(read.Diagnostics, found => found.Code == DiagnosticCode.ImpliedGrowthDiffers);
    }

    private static void AssertFound(DiagnosticCode code, bool expected, IndicatorRow row) =>
        Assert.Equal(expected, Some.Dossier(row).Check().Any(found => found.Code == code));
}
