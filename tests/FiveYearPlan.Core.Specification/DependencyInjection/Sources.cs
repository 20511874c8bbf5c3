namespace FiveYearPlan.Specification.DependencyInjection;

/// <summary>A source that keeps the contract, unless one of its answers is replaced.</summary>
internal class MemorySource(string name, params Dossier[] dossiers) : IDossierSource
{
    public string Name => name;

    public Func<IReadOnlyList<DossierEntry>>? Lists { get; init; }

    public virtual IReadOnlyList<DossierEntry> List() => Lists is null
        ? [.. dossiers.Select(dossier => new DossierEntry(dossier.Id, dossier.Plan.Jurisdiction, dossier.Plan.Period))]
        : Lists();

    public Dossier Read(string id) => dossiers.Single(dossier => dossier.Id == id);
}

/// <summary>What a source may need of the container.</summary>
internal sealed class Store
{
    public string Name { get; init; } = "store";

    public Dossier Dossier { get; init; } = Some.Dossier(Some.Gdp());
}

/// <summary>A source that the container makes of a store. Counts how often it was asked.</summary>
internal sealed class StoreSource(Store store) : MemorySource(store.Name, store.Dossier)
{
    private int _asked;

    public int Asked => _asked;

    public override IReadOnlyList<DossierEntry> List()
    {
        Interlocked.Increment(ref _asked);
        return base.List();
    }
}

internal sealed class FailingSource : MemorySource
{
    public FailingSource()
        : base("failing") => throw new IOException("no connection");
}

internal sealed class NamelessSource() : MemorySource(" ");
