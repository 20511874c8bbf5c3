namespace FiveYearPlan;

/// <summary>
/// Lists and finds dossiers over several sources, the shipped ones among them. Immutable; as safe for use by several
/// threads as its sources.
/// </summary>
public sealed class DossierCatalog
{
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
    /// <exception cref="InvalidOperationException">A source breaks its contract; the message names it.</exception>
    public IReadOnlyList<DossierEntry> List() => [.. Listed().Select(known => known.Entry)];

    /// <summary>The dossier of an id.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">No source lists the id; the message names those that are listed.</exception>
    /// <exception cref="InvalidOperationException">A source breaks its contract, or cannot read what it lists; the message names it.</exception>
    public Dossier this[string id]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(id);
            var listed = Listed();
            foreach (var (source, entry) in listed)
            {
                if (string.Equals(entry.Id, id.Trim(), StringComparison.OrdinalIgnoreCase))
                {
                    return Read(source, entry);
                }
            }

            throw new ArgumentException($"'{id}' is no id of a dossier. Listed: {string.Join(", ", listed.Select(known => known.Entry.Id))}.", nameof(id));
        }
    }

    /// <summary>The first dossier of a jurisdiction and a plan.</summary>
    /// <param name="jurisdiction">A code, a short name, or a name in either language: <c>330203</c>, <c>haishu</c>, 海曙区 or 海曙.</param>
    /// <param name="plan">A plan's number, its year, or its years: <c>14</c>, 十四五, <c>2026</c>, <c>2021-2025</c>.</param>
    /// <returns>The dossier; <see langword="null"/> where none is listed.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">A source breaks its contract, or cannot read what it lists; the message names it.</exception>
    public Dossier? Find(string jurisdiction, string plan)
    {
        ArgumentNullException.ThrowIfNull(jurisdiction);
        ArgumentNullException.ThrowIfNull(plan);
        foreach (var (source, entry) in Listed())
        {
            if (entry.IsOf(jurisdiction) && entry.IsFor(plan))
            {
                return Read(source, entry);
            }
        }

        return null;
    }

    /// <summary>A catalogue with another source behind these.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is <see langword="null"/>.</exception>
    public DossierCatalog With(IDossierSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new DossierCatalog([.. _sources, source]);
    }

    private List<(IDossierSource Source, DossierEntry Entry)> Listed()
    {
        var listed = new List<(IDossierSource Source, DossierEntry Entry)>();
        var owners = new Dictionary<string, IDossierSource>(StringComparer.OrdinalIgnoreCase);
        foreach (var source in _sources)
        {
            foreach (var entry in Ask(source, "List()", () => source.List()?.ToArray()))
            {
                if (entry is null)
                {
                    throw Broken(source, "List() gives an entry that is null");
                }

                if (!owners.TryAdd(entry.Id, source))
                {
                    throw Broken(source, $"List() gives '{entry.Id}', which {(owners[entry.Id] == source ? "it" : $"'{NameOf(owners[entry.Id])}'")} lists already");
                }

                listed.Add((source, entry));
            }
        }

        return listed;
    }

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

    /// <summary>A name that is blank, or fails like the rest of its source, gives way to that of the type.</summary>
    private static string NameOf(IDossierSource source)
    {
        string? name;
        try
        {
            name = source.Name;
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            name = null;
        }

        return string.IsNullOrWhiteSpace(name) ? source.GetType().Name : name;
    }
}
