namespace FiveYearPlan;

/// <summary>The dossiers that ship with the library, as a source. Listing them reads none.</summary>
internal sealed class EmbeddedSource(IReadOnlyList<EmbeddedDossier> dossiers) : IDossierSource
{
    public const string ItsName = "FiveYearPlan.Core";

    public string Name => ItsName;

    public IReadOnlyList<DossierEntry> List() => [.. dossiers.Select(dossier => dossier.Entry)];

    public Dossier Read(string id) => dossiers.First(dossier => dossier.Entry.Id == id).Value;
}
