namespace FiveYearPlan.Specification;

/// <summary>
/// Every number of the five source documents is in a shipped dossier, or out with its reason. The documents are no part of the
/// repository; eng/coverage holds the lists against them, these tests hold the dossiers against the lists.
/// </summary>
public class CoverageSpecification
{
    private const string Haishu = "haishu-14th-outline", Yinzhou = "yinzhou-14th-midterm", Yinzhou2020 = "yinzhou-2020-work-report",
        Jiangbei = "jiangbei-14th-midterm", Ningbo = "ningbo-2026-work-report";

    public static TheoryData<string> Documents => [.. CoverageList.Documents];

    [Fact]
    public void Lists_AreThoseOfTheFiveDocuments() => Assert.Equal([Haishu, Jiangbei, Ningbo, Yinzhou, Yinzhou2020], CoverageList.Documents);

    [Theory]
    [MemberData(nameof(Documents))]
    public void Document_IsOneOfADossier(string document) =>
        Assert.Contains(Dossiers.Catalog.List(), listed => Dossiers.Catalog[listed.Id].Documents.Any(known => known.Id == document));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Number_IsInOrOut(string document)
    {
        var list = CoverageList.Read(document);

        Assert.True(list.Numbers.Count > 100, $"The list of {document} has hardly any number.");
        Assert.Empty(CoverageCheck.Form(list));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void NumberIn_IsPrintedAtItsPlace(string document) => Assert.Empty(CoverageCheck.In(CoverageList.Read(document), CoverageEntry.All));

    [Theory]
    [MemberData(nameof(Documents))]
    public void NumberOfPrintedPart_IsIn(string document) => Assert.Empty(CoverageCheck.Printed(CoverageList.Read(document), CoverageEntry.All));

    [Theory]
    [MemberData(nameof(Documents))]
    public void NumberOut_HasAReasonThatCanStandThere(string document) => Assert.Empty(CoverageCheck.Out(CoverageList.Read(document)));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Sections_AreThoseThatAnchorsDefine(string document)
    {
        var defined = File.ReadLines(Path.Combine(CoverageList.Folder, "sections.tsv")).Select(line => line.Split('\t')).Where(cells => cells[0] == document)
            .Select(cells => (cells[1], cells[2])).Distinct();
        var list = CoverageList.Read(document);

        Assert.Equal(defined, list.Sections.Select(section => (section.Name, section.Holds)));
        Assert.All(list.Sections, section => Assert.Matches("^[0-9a-f]{64}$", section.Hash));
    }

    // What must be in, whatever else the documents say: tables, verdicts and outlooks, and the sections whose headline statistics ship.
    [Theory]
    [InlineData(Haishu, "table", "table 1; main table")]
    [InlineData(Haishu, "headline", "chapter 1, section 1")]
    [InlineData(Yinzhou, "headline", "part 1 (1)")]
    [InlineData(Yinzhou, "verdicts", "part 1 (2); part 1 (3)")]
    [InlineData(Yinzhou, "targets", "part 5")]
    [InlineData(Jiangbei, "headline", "part 1 (1); part 2 (1), first sentences; part 2 (2), first sentences; part 2 (3), first sentences; part 2 (4), first sentences; part 2 (5), first sentences; part 2 (6), first sentences; part 2 (7), first sentences; part 2 (8), first sentences")]
    [InlineData(Jiangbei, "verdicts", "part 1 (2)")]
    [InlineData(Jiangbei, "targets", "part 4")]
    [InlineData(Yinzhou2020, "headline", "2019, results")]
    [InlineData(Yinzhou2020, "targets", "2020, aims; 2020, part 1; 2020, part 2; 2020, part 3; 2020, part 4; 2020, part 5; 2020, part 6; 2020, part 7; 2020, part 8")]
    [InlineData(Ningbo, "headline", "part 1, five years (1); part 1, five years (2); part 1, five years (3); part 1, five years (4); part 1, five years (5); part 1, five years (6); part 1, 2025")]
    [InlineData(Ningbo, "targets", "part 2; part 3, aims; part 3 (1); part 3 (2); part 3 (3); part 3 (4); part 3 (5); part 3 (6); part 3 (7); part 3 (8); part 3 (9)")]
    public void Sections_OfWhatMustBeIn_AreTheirOwn(string document, string holds, string names) =>
        Assert.Equal(names.Split("; "), CoverageList.Read(document).Sections.Where(section => section.Holds == holds).Select(section => section.Name));

    [Fact]
    public void Sections_OfThePlan_AreOfTargetsWhereTheyAreNotMore() =>
        Assert.DoesNotContain(CoverageList.Read(Haishu).Sections, section => section.Holds == "text");

    [Theory]
    [InlineData("15\ttable 1", "16\ttable 1", "the index should be 15")]
    [InlineData("15\ttable 1", "15\ttable 3", "'table 3' is no section")]
    [InlineData("in\thaishu-13 indicators gdp", "open", "neither in with a place nor out with a reason")]
    [InlineData("\tcode: row number", "\t", "neither in with a place nor out with a reason")]
    [InlineData("«1400»", "1400", "a context is a few characters")]
    [InlineData("(亿元)«1400»", "地区生产总值地区生产总值(亿元)«1400»", "a context is a few characters")]
    [InlineData("in\thaishu-13 indicators gdp", "in\thaishu-13 indicators gnp", "there is no haishu-13 indicators gnp")]
    [InlineData("in\thaishu-13 indicators gdp", "in\thaishu-14 indicators gdp", "haishu-14 indicators gdp does not print it")]
    [InlineData("in\thaishu-13 indicators gdp", "in\thaishu-13 indicators gdp, beside", "has it as a value")]
    [InlineData("in\thaishu-14 further new-talents", "out\tdate: year", "haishu-14 further new-talents prints")]
    [InlineData("code: row number", "row: number", "'row' is no reason")]
    [InlineData("code: row number", "code: ", "does not say what the number is")]
    [InlineData("code: row number", "undated: number", "'undated' cannot stand in a section of table")]
    [InlineData("streak: years in a row", "unnamed: years in a row", "'unnamed' cannot stand in a section of headline")]
    public void SpoiltList_IsFound(string right, string wrong, string failure)
    {
        var spoilt = CoverageList.Read(Haishu).With(right, wrong);

        Assert.Contains(CoverageCheck.Form(spoilt).Concat(CoverageCheck.In(spoilt, CoverageEntry.All)).Concat(CoverageCheck.Printed(spoilt, CoverageEntry.All)).Concat(CoverageCheck.Out(spoilt)),
            found => found.Contains(failure, StringComparison.Ordinal));
    }

    [Fact]
    public void BesideAValue_NoYear_IsFound()
    {
        var list = CoverageList.Read(Jiangbei);
        var entry = new CoverageEntry("place", Jiangbei, ["284个项目"], []);
        var spoilt = list.With("in\tjiangbei-14 further major-projects-investment, beside", "in\tplace, beside").With("181\t", "0\t");

        Assert.Contains(CoverageCheck.In(spoilt, [entry]), found => found.EndsWith("beside a value stand years only", StringComparison.Ordinal));
    }

    [Fact]
    public void NewPrintedPart_IsFound()
    {
        var entry = CoverageEntry.All.First(known => known.Document == Haishu) with { Printed = ["路网体系4566"] };

        Assert.Single(CoverageCheck.Printed(CoverageList.Read(Haishu), [entry]));
    }
}
