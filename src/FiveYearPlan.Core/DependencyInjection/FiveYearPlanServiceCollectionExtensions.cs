using FiveYearPlan;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers FiveYearPlan in a container.</summary>
public static class FiveYearPlanServiceCollectionExtensions
{
    /// <summary>
    /// Registers a <see cref="DossierCatalog"/> of the shipped dossiers and every registered <see cref="IDossierSource"/>,
    /// and a <see cref="SchemeCatalog"/> of the shipped schemes and every registered <see cref="Scheme"/>. Both are
    /// singletons and safe for use by several threads. A catalogue that is registered already stays.
    /// </summary>
    /// <remarks>
    /// May be called several times, by libraries and by the application: what is added adds up, and nothing is added twice.
    /// What only the container can make is checked when the <see cref="DossierCatalog"/> is first resolved. Resolve it once
    /// at start, <c>app.Services.GetRequiredService&lt;DossierCatalog&gt;()</c>, and no fault waits for the first request:
    /// it asks every source for its list and throws one <see cref="InvalidOperationException"/> that names every fault.
    /// </remarks>
    /// <param name="services">The services.</param>
    /// <param name="configure">Adds sources and schemes of one's own; <see langword="null"/> for none.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">
    /// What was added is <see langword="null"/>, has no name, or has a name or an id that is taken; or a source is
    /// registered as scoped. The message names every fault, and nothing is registered.
    /// </exception>
    public static IServiceCollection AddFiveYearPlan(this IServiceCollection services, Action<FiveYearPlanBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var builder = new FiveYearPlanBuilder();
        configure?.Invoke(builder);
        builder.Register(services);
        services.TryAddSingleton(made => SetUp.Dossiers(made, services));
        services.TryAddSingleton(SetUp.Schemes);
        return services;
    }
}
