using Microsoft.Extensions.DependencyInjection;

namespace FiveYearPlan;

/// <summary>
/// The registered sources as far as they can be made. The container makes all of them together or none; where one fails, each is
/// made alone, so that the others are checked too.
/// </summary>
internal sealed class SourcesMade
{
    private readonly List<IDossierSource> _sources = [];
    private readonly List<string> _faults = [];
    private readonly List<Exception> _failures = [];

    private SourcesMade()
    {
    }

    public IReadOnlyList<IDossierSource> Sources => _sources;

    /// <summary>One for each source that cannot be made.</summary>
    public IReadOnlyList<string> Faults => _faults;

    /// <summary>What was thrown; <see langword="null"/> where nothing was.</summary>
    public Exception? Cause => _failures.Count > 1 ? new AggregateException(_failures) : _failures.SingleOrDefault();

    public static SourcesMade Of(IServiceProvider services, IServiceCollection registered)
    {
        var made = new SourcesMade();
        made.Try("The dossier sources", () => made._sources.AddRange(services.GetServices<IDossierSource>()));
        if (made._failures.Count == 0)
        {
            return made;
        }

        var alone = new SourcesMade();
        foreach (var source in registered.Where(known => known.ServiceType == typeof(IDossierSource) && !known.IsKeyedService))
        {
            if (source.Lifetime == ServiceLifetime.Scoped)
            {
                alone._faults.Add(SetUp.Scoped(TypeOf(source)));
            }
            else
            {
                alone.Try($"The dossier source {TypeOf(source).Name}", () => alone._sources.Add(Make(source, services)));
            }
        }

        // What was registered elsewhere is not known here: then the container's own words have to do.
        return alone._faults.Count == 0 ? made : alone;
    }

    private void Try(string what, Action make)
    {
        try
        {
            make();
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            _failures.Add(error);
            _faults.Add($"{what} cannot be made: {error.Message}");
        }
    }

    /// <summary>A second object, for the check only, where the container keeps its own to itself.</summary>
    private static IDossierSource Make(ServiceDescriptor source, IServiceProvider services) => (IDossierSource)(
        source.ImplementationInstance
        ?? source.ImplementationFactory?.Invoke(services)
        ?? ActivatorUtilities.CreateInstance(services, source.ImplementationType!));

    private static Type TypeOf(ServiceDescriptor source) => source.ImplementationType
        ?? source.ImplementationInstance?.GetType()
        ?? source.ImplementationFactory?.GetType().GenericTypeArguments[1]
        ?? source.ServiceType;
}
