namespace FiveYearPlan;

/// <summary>The dossiers that ship with the library, as a source. Listing them reads none.</summary>
internal sealed class EmbeddedSource(IReadOnlyList<EmbeddedDossier> dossiers) : IDossierSource
{
    public string Name => "FiveYearPlan.Core";

    public IReadOnlyList<DossierEntry> List() => [.. dossiers.Select(dossier => dossier.Entry)];

    public Dossier Read(string id) => dossiers.First(dossier => dossier.Entry.Id == id).Value;
}
