using Microsoft.Extensions.DependencyInjection;

namespace FiveYearPlan.Specification.DependencyInjection;

/// <summary>What <c>AddFiveYearPlan</c> registers, however often and by whomever it is called.</summary>
public class RegistrationSpecification
{
    private static readonly ServiceProviderOptions Strict = new() { ValidateOnBuild = true, ValidateScopes = true };

    private static readonly Scheme Own = SchemeOf("own");

    internal static Scheme SchemeOf(string id) => new(id, "1", new BilingualText("自定", "Own"), new BilingualText("本例", "This example"), Schemes.TimeProportional.Rules);

    private static ServiceProvider Build(Action<IServiceCollection> register)
    {
        var services = new ServiceCollection();
        register(services);
        return services.BuildServiceProvider(Strict);
    }

    private static string[] Ids(IServiceProvider services) => [.. services.GetRequiredService<DossierCatalog>().List().Select(entry => entry.Id)];

    private static string[] SchemeIds(IServiceProvider services) => [.. services.GetRequiredService<SchemeCatalog>().All.Select(scheme => scheme.Id)];

    [Fact]
    public void Add_Nothing_ShippedDossiersAndSchemes()
    {
        using var services = Build(all => Assert.Same(all, all.AddFiveYearPlan()));

        Assert.Equal(Dossiers.Catalog.List().Select(entry => entry.Id), Ids(services));
        Assert.Equal(Schemes.All, services.GetRequiredService<SchemeCatalog>().All);
        Assert.Same(services.GetRequiredService<DossierCatalog>(), services.GetRequiredService<DossierCatalog>());
        Assert.Same(services.GetRequiredService<SchemeCatalog>(), services.GetRequiredService<SchemeCatalog>());
    }

    [Fact]
    public void Add_InstanceTypeAndRegistered_AllBehindTheShippedInTheirOrder()
    {
        using var services = Build(all => all
            .AddSingleton<Store>()
            .AddSingleton<IDossierSource>(_ => new MemorySource("made", Dossier.Of(Some.Plan(Some.Gdp()), "made-14")))
            .AddSingleton(SchemeOf("registered"))
            .AddFiveYearPlan(plan => plan
                .AddSource<StoreSource>()
                .AddSource(new MemorySource("county", Dossier.Of(Some.Plan(Some.Gdp()), "county-14")))
                .AddScheme(Own)));

        Assert.Equal([.. Dossiers.Catalog.List().Select(entry => entry.Id), "made-14", "some-14", "county-14"], Ids(services));
        Assert.Equal([.. Schemes.All.Select(scheme => scheme.Id), "registered", "own"], SchemeIds(services));
        Assert.Equal("county-14", services.GetRequiredService<DossierCatalog>()["county-14"].Id);
        Assert.Same(Own, services.GetRequiredService<SchemeCatalog>()["OWN"]);
    }

    [Fact]
    public void Add_SeveralTimes_AddsUpAndNeverDoubles()
    {
        var county = new MemorySource("county", Dossier.Of(Some.Plan(Some.Gdp()), "county-14"));
        var services = new ServiceCollection().AddSingleton<Store>();
        void Library() => services.AddFiveYearPlan(plan => plan.AddSource(county).AddSource(county).AddSource<StoreSource>().AddScheme(Own).AddScheme(Schemes.Final));
        Library();
        var count = services.Count;
        Library();
        services.AddFiveYearPlan();
        services.AddFiveYearPlan(plan => plan.AddSource<StoreSource>());

        Assert.Equal(count, services.Count);
        services.AddFiveYearPlan(plan => plan.AddScheme(SchemeOf("another")));
        using var built = services.BuildServiceProvider(Strict);
        Assert.Equal(["county-14", "some-14"], Ids(built)[^2..]);
        Assert.Equal([.. Schemes.All.Select(scheme => scheme.Id), "own", "another"], SchemeIds(built));
    }

    [Fact]
    public void Add_WithinTheDelegateOfAnother_NeverDoubles()
    {
        var services = new ServiceCollection().AddSingleton<Store>();
        services.AddFiveYearPlan(plan =>
        {
            plan.AddSource<StoreSource>();
            services.AddFiveYearPlan(inner => inner.AddSource<StoreSource>());
        });

        using var built = services.BuildServiceProvider(Strict);
        Assert.Equal(Dossiers.Catalog.List().Count + 1, Ids(built).Length);
    }

    [Fact]
    public void Add_ObjectsOfOneType_AndTheTypeItself_AreAllThere()
    {
        using var services = Build(all => all.AddFiveYearPlan(plan => plan
            .AddSource(new StoreSource(new Store { Name = "a", Dossier = Dossier.Of(Some.Plan(Some.Gdp()), "a-14") }))
            .AddSource(new StoreSource(new Store { Name = "b", Dossier = Dossier.Of(Some.Plan(Some.Gdp()), "b-14") }))
            .AddSource<StoreSource>()).AddSingleton<Store>());

        Assert.Equal(["a-14", "b-14", "some-14"], Ids(services)[^3..]);
    }

    [Fact]
    public void Source_RegisteredAsItself_IsTheOneThatIsUsed()
    {
        var store = new StoreSource(new Store());
        using var services = Build(all => all.AddSingleton(store).AddFiveYearPlan(plan => plan.AddSource<StoreSource>()));

        Assert.Equal("some-14", services.GetRequiredService<DossierCatalog>()["some-14"].Id);
        Assert.True(store.Asked > 0);
    }

    [Fact]
    public void Catalogue_RegisteredBefore_Stays_RegisteredAfter_Wins()
    {
        var (dossiers, schemes) = (new DossierCatalog(), new SchemeCatalog(Own));
        using var before = Build(all => all.AddSingleton(dossiers).AddSingleton(schemes).AddFiveYearPlan());
        using var after = Build(all => all.AddFiveYearPlan().AddSingleton(dossiers).AddSingleton(schemes));

        Assert.All([before, after], services =>
        {
            Assert.Same(dossiers, services.GetRequiredService<DossierCatalog>());
            Assert.Same(schemes, services.GetRequiredService<SchemeCatalog>());
        });
    }

    [Fact]
    public void Source_KeyedOfTheUser_IsLeftAlone()
    {
        using var services = Build(all => all
            .AddKeyedSingleton<IDossierSource>("mine", new MemorySource("keyed", Some.Dossier(Some.Gdp())))
            .AddKeyedSingleton("mine", Own)
            .AddFiveYearPlan(plan => plan.AddScheme(Own)));

        Assert.DoesNotContain("some-14", Ids(services));
        Assert.Equal("own", SchemeIds(services)[^1]);
    }

    [Fact]
    public async Task Resolve_FromManyThreads_OneCatalogueThatAsksEachSourceOnce()
    {
        using var services = Build(all => all.AddSingleton<Store>().AddFiveYearPlan(plan => plan.AddSource<StoreSource>()));
        using var start = new ManualResetEventSlim();
        var resolving = Enumerable.Range(0, 8).Select(_ => Task.Factory.StartNew(
            () =>
            {
                start.Wait();
                using var scope = services.CreateScope();
                return (scope.ServiceProvider.GetRequiredService<DossierCatalog>(), scope.ServiceProvider.GetRequiredService<SchemeCatalog>());
            },
            TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToArray();
        start.Set();

        Assert.Single((await Task.WhenAll(resolving)).Distinct());
        Assert.Equal(1, services.GetRequiredService<StoreSource>().Asked);
    }

    [Fact]
    public void Source_OfTheContainer_IsDisposedWithIt()
    {
        var services = Build(all => all.AddFiveYearPlan(plan => plan.AddSource<ClosingSource>()));
        var source = services.GetRequiredService<ClosingSource>();
        _ = services.GetRequiredService<DossierCatalog>();
        services.Dispose();

        Assert.True(source.IsClosed);
    }

    private sealed class ClosingSource() : MemorySource("closing"), IDisposable
    {
        public bool IsClosed { get; private set; }

        public void Dispose() => IsClosed = true;
    }
}
