namespace FiveYearPlan;

/// <summary>
/// Lists and finds dossiers over several sources, the shipped ones among them. Immutable; as safe for use by several
/// threads as its sources.
/// </summary>
public sealed class DossierCatalog
{
    private const string NullEntry = "List() gives an entry that is null";

    private readonly IReadOnlyList<IDossierSource> _sources;

    /// <summary>A catalogue of sources.</summary>
    /// <param name="sources">The sources; what an earlier one lists comes first.</param>
    /// <exception cref="ArgumentNullException">The sources, or one of them, are <see langword="null"/>.</exception>
    public DossierCatalog(params IEnumerable<IDossierSource> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        _sources = [.. sources];
        foreach (var source in _sources)
        {
            ArgumentNullException.ThrowIfNull(source, nameof(sources));
        }
    }

    /// <summary>What all sources list, in their order.</summary>
    /// <exception cref="InvalidOperationException">A source breaks its contract, or lists an id that an earlier one lists; the message names it.</exception>
    public IReadOnlyList<DossierEntry> List()
    {
        var listing = new Listing();
        foreach (var source in _sources)
        {
            if (listing.Add(source).FirstOrDefault() is { } fault)
            {
                throw fault;
            }
        }

        return [.. listing.Entries];
    }

    /// <summary>The dossier of an id; see <see cref="Find(string)"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">No source lists the id; the message names those that are listed.</exception>
    /// <exception cref="InvalidOperationException">A source breaks its contract, or cannot list, or cannot read what it lists; the message names it.</exception>
    public Dossier this[string id] => Find(id)
        ?? throw new ArgumentException($"'{id}' is no id of a dossier. Listed: {string.Join(", ", List().Select(entry => entry.Id))}.", nameof(id));

    /// <summary>The dossier of an id. The sources are asked in their order, and none behind the first that lists it.</summary>
    /// <param name="id">The id, such as <c>haishu-14</c>; upper and lower case are the same.</param>
    /// <returns>The dossier; <see langword="null"/> where none is listed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">A source breaks its contract, or cannot list, or cannot read what it lists; the message names it.</exception>
    public Dossier? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var key = id.Trim();
        return First(entry => string.Equals(entry.Id, key, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>
    /// The first dossier of a jurisdiction and a plan. The sources are asked in their order, and none behind the first that
    /// lists it.
    /// </summary>
    /// <param name="jurisdiction">A code, a short name, or a name in either language: <c>330203</c>, <c>haishu</c>, 海曙区 or 海曙.</param>
    /// <param name="plan">A plan's number, its year, or its years: <c>14</c>, 十四五, <c>2026</c>, <c>2021-2025</c>.</param>
    /// <returns>The dossier; <see langword="null"/> where none is listed.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">A source breaks its contract, or cannot list, or cannot read what it lists; the message names it.</exception>
    public Dossier? Find(string jurisdiction, string plan)
    {
        ArgumentNullException.ThrowIfNull(jurisdiction);
        ArgumentNullException.ThrowIfNull(plan);
        return First(entry => entry.IsOf(jurisdiction) && entry.IsFor(plan));
    }

    /// <summary>A catalogue with another source behind these.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is <see langword="null"/>.</exception>
    public DossierCatalog With(IDossierSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new DossierCatalog([.. _sources, source]);
    }

    /// <summary>Everything that is wrong with what the sources list, not only the first; a source that fails does not hide the next.</summary>
    internal IReadOnlyList<string> Faults()
    {
        var listing = new Listing();
        return [.. _sources.SelectMany(listing.Add).Select(fault => fault.Message)];
    }

    /// <summary>A name that is blank, or fails like the rest of its source, gives way to that of the type.</summary>
    internal static string NameOf(IDossierSource source) => GivenName(source) ?? source.GetType().Name;

    /// <summary>The name that a source gives; <see langword="null"/> where it is blank or fails.</summary>
    internal static string? GivenName(IDossierSource source)
    {
        try
        {
            return string.IsNullOrWhiteSpace(source.Name) ? null : source.Name;
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return null;
        }
    }

    private Dossier? First(Func<DossierEntry, bool> wanted)
    {
        foreach (var source in _sources)
        {
            foreach (var entry in Entries(source))
            {
                if (wanted(entry ?? throw Broken(source, NullEntry)))
                {
                    return Read(source, entry);
                }
            }
        }

        return null;
    }

    private static DossierEntry?[] Entries(IDossierSource source) => Ask(source, "List()", () => source.List()?.ToArray());

    private static Dossier Read(IDossierSource source, DossierEntry entry)
    {
        var dossier = Ask(source, $"Read(\"{entry.Id}\")", () => source.Read(entry.Id));
        var (listed, read) = (entry, dossier.Plan);
        return dossier.Id != listed.Id ? throw Broken(source, $"Read(\"{listed.Id}\") gives the dossier '{dossier.Id}'")
            : read.Jurisdiction.Code != listed.Jurisdiction.Code || !read.Period.Equals(listed.Period)
                ? throw Broken(source, $"'{listed.Id}' is listed as {listed.Jurisdiction.Code} {listed.Period} and reads as {read.Jurisdiction.Code} {read.Period}")
            : dossier;
    }

    /// <summary>Whatever a source throws, or leaves out, its name and the call belong in the message.</summary>
    private static T Ask<T>(IDossierSource source, string call, Func<T?> ask)
        where T : class
    {
        T? answer;
        try
        {
            answer = ask();
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            throw new InvalidOperationException($"The dossier source '{NameOf(source)}' failed in {call}: {error.Message}", error);
        }

        return answer ?? throw Broken(source, $"{call} gives null");
    }

    private static InvalidOperationException Broken(IDossierSource source, string what) =>
        new($"The dossier source '{NameOf(source)}' breaks its contract: {what}.");

    /// <summary>The entries of one source after another, and which source has which id.</summary>
    private sealed class Listing
    {
        private readonly Dictionary<string, IDossierSource> _owners = new(StringComparer.OrdinalIgnoreCase);

        public List<DossierEntry> Entries { get; } = [];

        /// <summary>Adds what a source lists, and gives what is wrong with it.</summary>
        public IEnumerable<InvalidOperationException> Add(IDossierSource source)
        {
            DossierEntry?[] entries;
            InvalidOperationException? failure = null;
            try
            {
                entries = DossierCatalog.Entries(source);
            }
            catch (InvalidOperationException error)
            {
                (entries, failure) = ([], error);
            }

            if (failure is not null)
            {
                yield return failure;
            }

            foreach (var entry in entries)
            {
                if (entry is null)
                {
                    yield return Broken(source, NullEntry);
                }
                else if (_owners.TryAdd(entry.Id, source))
                {
                    Entries.Add(entry);
                }
                else
                {
                    yield return Broken(source, $"List() gives '{entry.Id}', which {(_owners[entry.Id] == source ? "it" : $"'{NameOf(_owners[entry.Id])}'")} lists already");
                }
            }
        }
    }
}
