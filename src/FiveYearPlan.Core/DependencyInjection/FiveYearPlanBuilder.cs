using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace FiveYearPlan;

/// <summary>
/// Takes the sources and schemes that an application adds in <c>AddFiveYearPlan</c>. Their faults are gathered and thrown
/// together when that call ends, so no method here throws. Used by one thread.
/// </summary>
public sealed class FiveYearPlanBuilder
{
    private readonly List<Action<IServiceCollection>> _additions = [];
    private readonly List<string> _faults = [];

    internal FiveYearPlanBuilder()
    {
    }

    /// <summary>Adds a source of dossiers, behind those added before. The same object again is not added twice.</summary>
    /// <param name="source">A source with a name of its own.</param>
    public FiveYearPlanBuilder AddSource(IDossierSource source) => Add(source, nameof(AddSource));

    /// <summary>
    /// Adds a source that the container makes, as a singleton, behind those added before. The same type again is not added
    /// twice; where it is registered as itself, that registration makes it.
    /// </summary>
    /// <typeparam name="TSource">The type; what its constructor needs comes from the container.</typeparam>
    public FiveYearPlanBuilder AddSource<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TSource>()
        where TSource : class, IDossierSource
    {
        _additions.Add(services =>
        {
            services.TryAddSingleton<TSource>();
            if (services.Any(known => known.ServiceType == typeof(TSource) && known is { IsKeyedService: false, Lifetime: ServiceLifetime.Scoped }))
            {
                _faults.Add(SetUp.Scoped(typeof(TSource)));
            }

            // Not TryAddEnumerable: it would take an object of the type that was added for the type itself.
            if (!services.Any(SetUp.Makes<TSource>))
            {
                services.Add(ServiceDescriptor.Singleton<IDossierSource, TSource>(made => made.GetRequiredService<TSource>()));
            }
        });
        return this;
    }

    /// <summary>Adds a scheme, behind the shipped ones and those added before. The same object again is not added twice.</summary>
    /// <param name="scheme">A scheme with an id of its own.</param>
    public FiveYearPlanBuilder AddScheme(Scheme scheme) => Add(scheme, nameof(AddScheme));

    /// <summary>Registers what was added, or throws for all that is wrong with it and leaves the services as they were.</summary>
    internal void Register(IServiceCollection services)
    {
        IServiceCollection tried = new ServiceCollection();
        tried.Add(services);
        foreach (var addition in _additions)
        {
            addition(tried);
        }

        SetUp.Check([.. _faults, .. SetUp.Faults(tried)]);
        services.Add(tried.Skip(services.Count).ToArray());
    }

    private FiveYearPlanBuilder Add<T>(T? added, string method)
        where T : class
    {
        if (added is null)
        {
            _faults.Add($"{method} was given null.");
            return this;
        }

        _additions.Add(services =>
        {
            if (!SetUp.Instances<T>(services).Contains(added, ReferenceEqualityComparer.Instance))
            {
                services.AddSingleton(added);
            }
        });
        return this;
    }
}
