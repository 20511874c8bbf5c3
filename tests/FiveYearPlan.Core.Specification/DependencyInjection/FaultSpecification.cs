using Microsoft.Extensions.DependencyInjection;

namespace FiveYearPlan.Specification.DependencyInjection;

/// <summary>Whatever is set up wrongly is one error that lists every fault: at the call, or when the catalogue is first resolved.</summary>
public class FaultSpecification
{
    private static readonly DossierEntry SameAsShipped = Dossiers.Catalog.List()[0];

    private static Scheme SchemeOf(string id) => RegistrationSpecification.SchemeOf(id);

    private static string[] Faults(Action act)
    {
        var lines = Assert.Throws<InvalidOperationException>(act).Message.Split('\n');
        Assert.Equal("FiveYearPlan cannot be set up:", lines[0]);
        Assert.All(lines[1..], line => Assert.StartsWith("- ", line, StringComparison.Ordinal));
        return [.. lines[1..].Select(line => line[2..])];
    }

    private static string[] FaultsAtStart(Action<IServiceCollection> register)
    {
        var services = new ServiceCollection();
        register(services);
        using var built = services.BuildServiceProvider();
        return Faults(() => built.GetRequiredService<DossierCatalog>());
    }

    [Fact]
    public void Add_ManyFaults_OneErrorListsAll_AndNothingIsRegistered()
    {
        var services = new ServiceCollection().AddScoped<IDossierSource>(_ => new MemorySource("scoped"));

        var faults = Faults(() => services.AddFiveYearPlan(plan => plan
            .AddSource(null!)
            .AddScheme(null!)
            .AddSource(new MemorySource("county"))
            .AddSource(new MemorySource("county"))
            .AddSource(new MemorySource(" "))
            .AddSource(new MemorySource("FiveYearPlan.Core"))
            .AddSource<StoreSource>()
            .AddScheme(Schemes.TimeProportional.With(TimeConvention.Days))
            .AddScheme(SchemeOf("own"))
            .AddScheme(SchemeOf("OWN"))));

        Assert.Equal(
            [
                "AddSource was given null.",
                "AddScheme was given null.",
                "The dossier source IDossierSource is registered as scoped; the catalogue is a singleton and keeps it: register it as a singleton that opens a scope when it reads.",
                "Two dossier sources have the name 'county'.",
                "A dossier source of type MemorySource has no name.",
                "Two dossier sources have the name 'FiveYearPlan.Core'.",
                "The id 'time-proportional' is that of a shipped scheme; give yours another.",
                "Two schemes have the id 'OWN'.",
            ],
            faults);
        Assert.Single(services);
    }

    [Fact]
    public void Add_ASecondTime_IsCheckedAgainstTheFirst()
    {
        var services = new ServiceCollection().AddFiveYearPlan(plan => plan.AddSource(new MemorySource("county")).AddScheme(SchemeOf("own")));

        Assert.Equal(
            ["Two dossier sources have the name 'county'.", "Two schemes have the id 'own'."],
            Faults(() => services.AddFiveYearPlan(plan => plan.AddSource(new MemorySource("county")).AddScheme(SchemeOf("own")))));
    }

    [Fact]
    public void Add_TypeThatIsScopedItself_IsAFault() => Assert.Contains(
        "StoreSource is registered as scoped",
        Assert.Single(Faults(() => new ServiceCollection().AddScoped<StoreSource>().AddFiveYearPlan(plan => plan.AddSource<StoreSource>()))),
        StringComparison.Ordinal);

    [Fact]
    public void Resolve_ManyFaults_OneErrorListsAll()
    {
        var faults = FaultsAtStart(services => services
            .AddSingleton<Store>()
            .AddFiveYearPlan(plan => plan
                .AddSource(new MemorySource("store"))
                .AddSource(new MemorySource("down") { Lists = () => throw new IOException("no connection") })
                .AddSource(new MemorySource("nothing") { Lists = () => null! })
                .AddSource(new MemorySource("holes") { Lists = () => [null!, SameAsShipped] })
                .AddSource<StoreSource>())
            .AddSingleton<IDossierSource>(_ => new MemorySource(""))
            .AddSingleton<IDossierSource>(_ => new MemorySource("again", Some.Dossier(Some.Gdp())))
            .AddSingleton(_ => SchemeOf("final"))
            .AddSingleton(_ => SchemeOf("own"))
            .AddSingleton(SchemeOf("own")));

        Assert.Equal(
            [
                "Two dossier sources have the name 'store'.",
                "A dossier source of type MemorySource has no name.",
                "The dossier source 'down' failed in List(): no connection",
                "The dossier source 'nothing' breaks its contract: List() gives null.",
                "The dossier source 'holes' breaks its contract: List() gives an entry that is null.",
                "The dossier source 'holes' breaks its contract: List() gives 'haishu-13', which 'FiveYearPlan.Core' lists already.",
                "The dossier source 'again' breaks its contract: List() gives 'some-14', which 'store' lists already.",
                "The id 'final' is that of a shipped scheme; give yours another.",
                "Two schemes have the id 'own'.",
            ],
            faults);
    }

    [Fact]
    public void Resolve_SourceThatCannotBeMade_IsListedWithTheFaultsOfTheSchemes()
    {
        var services = new ServiceCollection().AddFiveYearPlan(plan => plan.AddSource<FailingSource>()).AddSingleton(_ => SchemeOf("final"));
        using var built = services.BuildServiceProvider();

        var error = Assert.Throws<InvalidOperationException>(() => built.GetRequiredService<DossierCatalog>());

        Assert.Contains("- The dossier source FailingSource cannot be made: no connection\n- The id 'final' is that of a shipped scheme", error.Message, StringComparison.Ordinal);
        Assert.IsType<IOException>(error.InnerException);
    }

    [Fact]
    public void Resolve_SourcesThatCannotBeMade_DoNotHideTheOthers()
    {
        var services = new ServiceCollection()
            .AddFiveYearPlan(plan => plan
                .AddSource<FailingSource>()
                .AddSource(new MemorySource("down") { Lists = () => throw new IOException("out of order") })
                .AddSource<StoreSource>())
            .AddSingleton<IDossierSource, FailingSource>()
            .AddSingleton<IDossierSource>(_ => new MemorySource("down"))
            .AddSingleton<IDossierSource>(_ => throw new TimeoutException("too slow"))
            .AddTransient<IDossierSource, NamelessSource>()
            .AddKeyedSingleton<IDossierSource, FailingSource>("other")
            .AddSingleton(_ => SchemeOf("final"));
        using var built = services.BuildServiceProvider();

        var error = Assert.Throws<InvalidOperationException>(() => built.GetRequiredService<DossierCatalog>());

        Assert.Equal(
            [
                "FiveYearPlan cannot be set up:",
                "- The dossier source FailingSource cannot be made: no connection",
                $"- The dossier source StoreSource cannot be made: Unable to resolve service for type '{typeof(Store)}' while attempting to activate '{typeof(StoreSource)}'.",
                "- The dossier source IDossierSource cannot be made: too slow",
                "- Two dossier sources have the name 'down'.",
                "- A dossier source of type NamelessSource has no name.",
                "- The dossier source 'down' failed in List(): out of order",
                "- The id 'final' is that of a shipped scheme; give yours another.",
            ],
            error.Message.Split('\n'));
        Assert.Equal(4, Assert.IsType<AggregateException>(error.InnerException).InnerExceptions.Count);
    }

    [Fact]
    public void Resolve_SourceRegisteredInACopyOfTheServices_IsAFaultToo()
    {
        IServiceCollection services = new ServiceCollection();
        foreach (var known in new ServiceCollection().AddFiveYearPlan())
        {
            services.Add(known);
        }

        using var built = services.AddSingleton<IDossierSource, FailingSource>().BuildServiceProvider();

        Assert.Equal(["The dossier sources cannot be made: no connection"], Faults(() => built.GetRequiredService<DossierCatalog>()));
    }

    [Fact]
    public void Resolve_SourceWithoutWhatItNeeds_IsAFault_AndValidationOnBuildFindsItToo()
    {
        var services = new ServiceCollection().AddFiveYearPlan(plan => plan.AddSource<StoreSource>());

        Assert.Contains(
            "Unable to resolve service for type", Assert.Single(FaultsAtStart(all => all.AddFiveYearPlan(plan => plan.AddSource<StoreSource>()))), StringComparison.Ordinal);
        Assert.Throws<AggregateException>(() => services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true }));
    }

    [Fact]
    public void Resolve_SourceThatIsScoped_IsAFaultUnderValidation()
    {
        var services = new ServiceCollection().AddFiveYearPlan().AddScoped<IDossierSource>(_ => new MemorySource("late"));
        using var built = services.BuildServiceProvider(validateScopes: true);

        Assert.Contains("IDossierSource is registered as scoped", Assert.Single(Faults(() => built.GetRequiredService<DossierCatalog>())), StringComparison.Ordinal);
    }

    [Fact]
    public void Resolve_AfterTheFaultIsGone_Works()
    {
        var down = true;
        var services = new ServiceCollection().AddFiveYearPlan(plan => plan.AddSource(new MemorySource("county") { Lists = () => down ? throw new IOException("down") : [] }));
        using var built = services.BuildServiceProvider();
        Assert.Single(Faults(() => built.GetRequiredService<DossierCatalog>()));
        down = false;

        Assert.Equal("haishu-14", built.GetRequiredService<DossierCatalog>()["haishu-14"].Id);
    }

    [Fact]
    public void Resolve_SchemesAlone_AreCheckedWithoutTheSources()
    {
        using var built = new ServiceCollection()
            .AddFiveYearPlan(plan => plan.AddSource<FailingSource>()).AddSingleton(_ => SchemeOf("final")).BuildServiceProvider();

        Assert.Equal(["The id 'final' is that of a shipped scheme; give yours another."], Faults(() => built.GetRequiredService<SchemeCatalog>()));
    }

    [Fact]
    public void Misuse_NamesTheParameter() =>
        Assert.Throws<ArgumentNullException>("services", () => FiveYearPlanServiceCollectionExtensions.AddFiveYearPlan(null!));
}
