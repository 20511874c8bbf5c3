using Microsoft.Extensions.DependencyInjection;

namespace FiveYearPlan;

/// <summary>Makes the catalogues from what is registered, and finds every fault in it, not only the first.</summary>
internal static class SetUp
{
    /// <summary>The shipped schemes and those registered.</summary>
    public static SchemeCatalog Schemes(IServiceProvider services)
    {
        var own = OwnSchemes(services);
        Check(FaultsOf(own));
        return new SchemeCatalog([.. FiveYearPlan.Schemes.All, .. own]);
    }

    /// <summary>The shipped dossiers and those of the registered sources; the schemes are checked with them, so that one error says it all.</summary>
    public static DossierCatalog Dossiers(IServiceProvider services, IServiceCollection registered)
    {
        var made = SourcesMade.Of(services, registered);
        var sources = Distinct(made.Sources);
        var catalog = sources.Aggregate(FiveYearPlan.Dossiers.Catalog, (all, source) => all.With(source));
        Check([.. made.Faults, .. FaultsOf(sources), .. catalog.Faults(), .. FaultsOf(OwnSchemes(services))], made.Cause);
        return catalog;
    }

    /// <summary>What is wrong with the objects that are registered, and can be said without making any.</summary>
    public static IEnumerable<string> Faults(IServiceCollection services) =>
    [
        .. services.Where(IsScoped).Select(known => Scoped(known.ImplementationType ?? known.ServiceType)),
        .. FaultsOf(Instances<IDossierSource>(services)),
        .. FaultsOf([.. Instances<Scheme>(services).Where(IsOwn)]),
    ];

    public static string Scoped(Type source) =>
        $"The dossier source {source.Name} is registered as scoped; the catalogue is a singleton and keeps it: register it as a singleton that opens a scope when it reads.";

    /// <summary>Whether a registration makes a source of exactly this type.</summary>
    public static bool Makes<TSource>(ServiceDescriptor known) => known.ServiceType == typeof(IDossierSource) && !known.IsKeyedService
        && (known.ImplementationType == typeof(TSource) || known.ImplementationFactory?.GetType() == typeof(Func<IServiceProvider, TSource>));

    public static IReadOnlyList<T> Instances<T>(IServiceCollection services) => Distinct(services
        .Where(known => known.ServiceType == typeof(T) && !known.IsKeyedService).Select(known => known.ImplementationInstance).OfType<T>());

    /// <exception cref="InvalidOperationException">There is a fault.</exception>
    public static void Check(IReadOnlyList<string> faults, Exception? cause = null)
    {
        if (faults.Count > 0)
        {
            throw new InvalidOperationException($"FiveYearPlan cannot be set up:{string.Concat(faults.Distinct().Select(fault => $"\n- {fault}"))}", cause);
        }
    }

    private static bool IsScoped(ServiceDescriptor known) =>
        known.ServiceType == typeof(IDossierSource) && known is { IsKeyedService: false, Lifetime: ServiceLifetime.Scoped };

    private static bool IsOwn(Scheme scheme) => !FiveYearPlan.Schemes.All.Contains(scheme, ReferenceEqualityComparer.Instance);

    private static List<T> Distinct<T>(IEnumerable<T> registered) => [.. registered.DistinctBy(known => (object?)known, ReferenceEqualityComparer.Instance)];

    private static List<Scheme> OwnSchemes(IServiceProvider services) => Distinct(services.GetServices<Scheme>().Where(IsOwn));

    private static IEnumerable<string> FaultsOf(IReadOnlyList<IDossierSource> sources)
    {
        var names = new HashSet<string>(StringComparer.Ordinal) { EmbeddedSource.ItsName };
        foreach (var source in sources)
        {
            if (DossierCatalog.GivenName(source) is not { } name)
            {
                yield return $"A dossier source of type {source.GetType().Name} has no name.";
            }
            else if (!names.Add(name))
            {
                yield return $"Two dossier sources have the name '{name}'.";
            }
        }
    }

    private static IReadOnlyList<string> FaultsOf(IReadOnlyList<Scheme> own)
    {
        var ids = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. own.Select(scheme => scheme.Id).Where(id => FiveYearPlan.Schemes.Find(id) is not null).Select(id => $"The id '{id}' is that of a shipped scheme; give yours another."),
            .. own.Select(scheme => scheme.Id).Where(id => !ids.Add(id)).Select(id => $"Two schemes have the id '{id}'."),
        ];
    }
}
