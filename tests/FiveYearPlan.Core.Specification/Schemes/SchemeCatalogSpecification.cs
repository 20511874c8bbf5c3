namespace FiveYearPlan.Specification;

public class SchemeCatalogSpecification
{
    private static readonly Scheme Own = new("own", "1", new BilingualText("自定", "Own"), new BilingualText("本例", "This example"), Schemes.Final.Rules);

    [Fact]
    public void Catalog_OfShipped_IsAllOfThem()
    {
        Assert.Equal(Schemes.All, Schemes.Catalog.All);
        Assert.All(Schemes.All, scheme => Assert.Same(scheme, Schemes.Catalog[scheme.Id.ToUpperInvariant()]));
    }

    [Fact]
    public void With_OwnScheme_FindsItBehindTheShipped()
    {
        var catalog = Schemes.Catalog.With(Own);

        Assert.Same(Own, catalog.All[^1]);
        Assert.Same(Own, catalog["own"]);
        Assert.Same(Schemes.Final, catalog.Find("final"));
        Assert.Null(Schemes.Catalog.Find("own"));
    }

    [Fact]
    public void Get_UnknownId_NamesTheKnownOnes()
    {
        var error = Assert.Throws<ArgumentException>("id", () => new SchemeCatalog(Schemes.Final, Own)["none"]);

        Assert.StartsWith("'none' is no id of a scheme. There are: final, own.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_TakenAlready_AreNamed()
    {
        Assert.Contains("'own'", Assert.Throws<ArgumentException>("schemes", () => new SchemeCatalog(Own, Own)).Message, StringComparison.Ordinal);
        Assert.Contains("'final'", Assert.Throws<ArgumentException>("scheme", () => Schemes.Catalog.With(Schemes.Final.With(TimeConvention.Days))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Misuse_NamesTheParameter()
    {
        Assert.Throws<ArgumentNullException>("schemes", () => new SchemeCatalog(null!));
        Assert.Throws<ArgumentNullException>("schemes", () => new SchemeCatalog([null!]));
        Assert.Throws<ArgumentNullException>("scheme", () => Schemes.Catalog.With(null!));
        Assert.Throws<ArgumentNullException>("id", () => Schemes.Catalog[null!]);
        Assert.Throws<ArgumentNullException>("id", () => Schemes.Catalog.Find(null!));
    }
}
