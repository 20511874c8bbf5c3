namespace FiveYearPlan.Specification;

public class CatalogSpecification
{
    private static readonly DossierCatalog Shipped = Dossiers.Catalog;

    private sealed class Gone : IReadOnlyList<DossierEntry>
    {
        public int Count => 1;

        public DossierEntry this[int index] => throw new IOException("gone");

        public IEnumerator<DossierEntry> GetEnumerator() => throw new IOException("gone");

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private sealed class Nameless(DossierEntry entry) : IDossierSource
    {
        public string Name => throw new IOException("gone");

        public IReadOnlyList<DossierEntry> List() => [entry];

        public Dossier Read(string id) => throw new IOException("gone");
    }

    [Fact]
    public void List_OfShipped_IsTheThirteenDossiers() => Assert.Equal(
        [
            "haishu-13", "haishu-14", "yinzhou-14", "yinzhou-2020", "jiangbei-14", "ningbo-14", "ningbo-15",
            "ningbo-2021", "ningbo-2022", "ningbo-2023", "ningbo-2024", "ningbo-2025", "ningbo-2026",
        ],
        Shipped.List().Select(listed => listed.Id));

    [Fact]
    public void Properties_OfDossiers_AreTheListedOnes() => Assert.Equal(
        Shipped.List().Select(listed => listed.Id),
        new[]
        {
            Dossiers.Haishu13, Dossiers.Haishu14, Dossiers.Yinzhou14, Dossiers.Yinzhou2020, Dossiers.Jiangbei14, Dossiers.Ningbo14, Dossiers.Ningbo15,
            Dossiers.Ningbo2021, Dossiers.Ningbo2022, Dossiers.Ningbo2023, Dossiers.Ningbo2024, Dossiers.Ningbo2025, Dossiers.Ningbo2026,
        }.Select(dossier => dossier.Id));

    [Theory]
    [InlineData("330203", "14", "haishu-14")]
    [InlineData("haishu", "2021-2025", "haishu-14")]
    [InlineData("HAISHU", "2021–2025", "haishu-14")]
    [InlineData("海曙", "十四五", "haishu-14")]
    [InlineData("宁波", "“十五五”", "ningbo-15")]
    [InlineData("海曙", "十五", null)]
    [InlineData("海曙区", "13", "haishu-13")]
    [InlineData("Haishu District", " 13 ", "haishu-13")]
    [InlineData("330212", "2020", "yinzhou-2020")]
    [InlineData("ningbo", "2026", "ningbo-2026")]
    [InlineData("ningbo", "15", "ningbo-15")]
    [InlineData("ningbo", "20", null)]
    [InlineData("330299", "14", null)]
    [InlineData("", "14", null)]
    public void Find_ByJurisdictionAndPlan_FindsOne(string jurisdiction, string plan, string? id) =>
        Assert.Equal(id, Shipped.Find(jurisdiction, plan)?.Id);

    [Fact]
    public void Get_UnknownId_NamesTheKnownOnes()
    {
        var error = Assert.Throws<ArgumentException>("id", () => Shipped["haishu-15"]);

        Assert.Contains("'haishu-15'", error.Message, StringComparison.Ordinal);
        Assert.Contains("haishu-13, haishu-14", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void With_OwnSource_ListsAndFindsItBehindTheShipped()
    {
        var catalog = Shipped.With(new Source("county", Some.Dossier(Some.Gdp())));

        Assert.Equal("some-14", catalog.List()[^1].Id);
        Assert.Equal("some-14", catalog["some-14"].Id);
        Assert.Equal("some-14", catalog.Find("某区", "14")!.Id);
        Assert.Equal("haishu-14", catalog.Find("haishu", "14")!.Id);
        Assert.DoesNotContain(Shipped.List(), listed => listed.Id == "some-14");
    }

    [Fact]
    public void Lookup_AsksNoSourceBehindTheFirstThatListsIt()
    {
        var failing = new Source("down") { Lists = () => throw new IOException("down") };
        var catalog = Shipped.With(new Source("county", Some.Dossier(Some.Gdp()))).With(failing);

        Assert.Equal("haishu-14", catalog["haishu-14"].Id);
        Assert.Equal("some-14", catalog["SOME-14"].Id);
        Assert.Equal("some-14", catalog.Find(" some-14 ")!.Id);
        Assert.Null(Shipped.Find("some-14"));
        Assert.Equal("some-14", catalog.Find("某区", "14")!.Id);
        AssertNamed("'down'", "failed in List(): down", () => catalog["nowhere"]);
        AssertNamed("'down'", "failed in List(): down", () => catalog.Find("nowhere", "14")!);
        AssertNamed("'down'", "failed in List(): down", catalog.List);
    }

    [Fact]
    public void Lookup_BehindASourceThatFails_Fails_SinceThatOneMightHaveIt() =>
        AssertNamed("'down'", "failed in List()", () => new DossierCatalog(new Source("down") { Lists = () => throw new IOException("down") }, new Source("county", Some.Dossier(Some.Gdp())))["some-14"]);

    [Fact]
    public void Lookup_OfAnIdListedTwice_GivesTheFirst_AndTheListNamesTheSecond()
    {
        var other = Some.Dossier(Some.Gdp("2000"));
        var catalog = new DossierCatalog(new Source("county", Some.Dossier(Some.Gdp())), new Source("copy", other));

        Assert.NotEqual(other, catalog["some-14"]);
        AssertNamed("'copy'", "gives 'some-14', which 'county' lists already", catalog.List);
    }

    [Fact]
    public void Source_ThatListsAnIdTwice_IsNamed() =>
        AssertNamed("'county'", "lists already", () => Shipped.With(new Source("county", Dossiers.Haishu14)).List());

    [Fact]
    public void Source_ThatGivesAnotherDossier_IsNamed() => AssertNamed(
        "'county'", "gives the dossier 'haishu-14'",
        () => new DossierCatalog(new Source("county", Some.Dossier(Some.Gdp())) { Reads = _ => Dossiers.Haishu14 })["some-14"]);

    [Fact]
    public void Source_ThatGivesAnotherPeriod_IsNamed() => AssertNamed(
        "'county'", "is listed as 330203 2021–2025 and reads as 330203 2016–2020",
        () => new DossierCatalog(new Source("county") { Lists = () => [new DossierEntry("haishu-13", Dossiers.Haishu14.Plan.Jurisdiction, PlanPeriod.FiveYear(14))], Reads = _ => Dossiers.Haishu13 })["haishu-13"]);

    [Fact]
    public void Source_WhoseListFailsOnlyWhenItIsRead_IsNamed() => AssertNamed(
        "'county'", "failed in List(): gone", () => new DossierCatalog(new Source("county") { Lists = () => new Gone() }).List());

    [Fact]
    public void Source_WhoseNameFails_IsNamedByItsType()
    {
        var entry = new DossierEntry("some-14", Dossiers.Haishu14.Plan.Jurisdiction, PlanPeriod.FiveYear(14));

        AssertNamed("'Nameless' breaks", "'Nameless' lists already", () => new DossierCatalog(new Nameless(entry), new Nameless(entry)).List());
    }

    [Fact]
    public void Source_ThatGivesNothing_IsNamed()
    {
        AssertNamed("'county'", "List() gives null", () => new DossierCatalog(new Source("county") { Lists = () => null! }).List());
        AssertNamed("'county'", "an entry that is null", () => new DossierCatalog(new Source("county") { Lists = () => [null!] }).List());
        AssertNamed("'county'", "an entry that is null", () => new DossierCatalog(new Source("county") { Lists = () => [null!] })["some-14"]);
        AssertNamed("'county'", "Read(\"some-14\") gives null", () => new DossierCatalog(new Source("county", Some.Dossier(Some.Gdp())) { Reads = _ => null! })["some-14"]);
    }

    [Fact]
    public void Source_ThatThrows_IsNamed_AndItsErrorIsKept()
    {
        var catalog = new DossierCatalog(new Source("county", Some.Dossier(Some.Gdp())) { Reads = _ => throw new IOException("the disk is gone") });

        var error = AssertNamed("'county'", "the disk is gone", () => catalog["some-14"]);

        Assert.IsType<IOException>(error.InnerException);
    }

    [Fact]
    public void Source_WithoutAName_IsNamedByItsType() =>
        AssertNamed("'Source'", "List() gives null", () => new DossierCatalog(new Source(" ") { Lists = () => null! }).List());

    [Fact]
    public void Misuse_NamesTheParameter()
    {
        Assert.Throws<ArgumentNullException>("sources", () => new DossierCatalog(null!));
        Assert.Throws<ArgumentNullException>("sources", () => new DossierCatalog([null!]));
        Assert.Throws<ArgumentNullException>("source", () => Shipped.With(null!));
        Assert.Throws<ArgumentNullException>("id", () => Shipped[null!]);
        Assert.Throws<ArgumentNullException>("id", () => Shipped.Find(null!));
        Assert.Throws<ArgumentNullException>("jurisdiction", () => Shipped.Find(null!, "14"));
        Assert.Throws<ArgumentNullException>("plan", () => Shipped.Find("haishu", null!));
    }

    private static InvalidOperationException AssertNamed(string name, string what, Func<object> act)
    {
        var error = Assert.Throws<InvalidOperationException>(act);

        Assert.Contains(name, error.Message, StringComparison.Ordinal);
        Assert.Contains(what, error.Message, StringComparison.Ordinal);
        return error;
    }

    /// <summary>A source that keeps the contract, unless one of its answers is replaced.</summary>
    private sealed class Source(string name, params Dossier[] dossiers) : IDossierSource
    {
        public string Name => name;

        public Func<IReadOnlyList<DossierEntry>>? Lists { get; init; }

        public Func<string, Dossier>? Reads { get; init; }

        public IReadOnlyList<DossierEntry> List() => Lists is null
            ? [.. dossiers.Select(dossier => new DossierEntry(dossier.Id, dossier.Plan.Jurisdiction, dossier.Plan.Period))]
            : Lists();

        public Dossier Read(string id) => Reads is null ? dossiers.Single(dossier => dossier.Id == id) : Reads(id);
    }
}
