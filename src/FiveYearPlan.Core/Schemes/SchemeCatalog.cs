namespace FiveYearPlan;

/// <summary>
/// Schemes by their ids, the shipped ones among them: <see cref="Schemes.Catalog"/> holds those alone, and
/// <see cref="With"/> adds one's own. Immutable and safe for use by several threads.
/// </summary>
public sealed class SchemeCatalog
{
    private readonly Dictionary<string, Scheme> _byId = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A catalogue of schemes.</summary>
    /// <param name="schemes">The schemes, each with an id of its own; upper and lower case are the same.</param>
    /// <exception cref="ArgumentNullException">The schemes, or one of them, are <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Two of them have one id; the message names it.</exception>
    public SchemeCatalog(params IEnumerable<Scheme> schemes)
    {
        ArgumentNullException.ThrowIfNull(schemes);
        All = [.. schemes];
        foreach (var scheme in All)
        {
            ArgumentNullException.ThrowIfNull(scheme, nameof(schemes));
            if (!_byId.TryAdd(scheme.Id, scheme))
            {
                throw new ArgumentException($"Two schemes have the id '{scheme.Id}'.", nameof(schemes));
            }
        }
    }

    /// <summary>Every scheme, in the order given.</summary>
    public IReadOnlyList<Scheme> All { get; }

    /// <summary>The scheme of an id.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">No scheme has the id; the message names the ids that there are.</exception>
    public Scheme this[string id] => Find(id)
        ?? throw new ArgumentException($"'{id}' is no id of a scheme. There are: {string.Join(", ", All.Select(scheme => scheme.Id))}.", nameof(id));

    /// <summary>The scheme of an id; <see langword="null"/> where there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public Scheme? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _byId.GetValueOrDefault(id);
    }

    /// <summary>A catalogue with another scheme behind these.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="scheme"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A scheme has its id already.</exception>
    public SchemeCatalog With(Scheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        return Find(scheme.Id) is null
            ? new SchemeCatalog([.. All, scheme])
            : throw new ArgumentException($"A scheme has the id '{scheme.Id}' already.", nameof(scheme));
    }
}
