namespace FiveYearPlan;

/// <summary>
/// Where dossiers come from: a folder, a database, a service. A <see cref="DossierCatalog"/> lists and finds over several
/// of them. Implementations must be safe for use by several threads where the catalogue is.
/// </summary>
/// <remarks>
/// The contract: <see cref="List"/> gives each id once and never <see langword="null"/>; <see cref="Read"/> gives, for
/// each listed id, a dossier with that id, jurisdiction and period. A catalogue checks both and names the source that
/// breaks it.
/// </remarks>
public interface IDossierSource
{
    /// <summary>A name for messages, such as a path; not blank.</summary>
    string Name { get; }

    /// <summary>What the source holds.</summary>
    IReadOnlyList<DossierEntry> List();

    /// <summary>Reads one dossier.</summary>
    /// <param name="id">An id that <see cref="List"/> gave.</param>
    Dossier Read(string id);
}
