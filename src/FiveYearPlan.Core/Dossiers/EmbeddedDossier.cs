namespace FiveYearPlan;

/// <summary>One embedded resource, read on first use.</summary>
internal sealed class EmbeddedDossier
{
    private readonly Lazy<Dossier> _value;

    public EmbeddedDossier(Jurisdiction jurisdiction, PlanPeriod period)
    {
        var id = $"{jurisdiction.Id}-{new DossierEntry("?", jurisdiction, period).Plan}";
        Entry = new DossierEntry(id, jurisdiction, period);
        _value = new Lazy<Dossier>(() => Read(id));
    }

    public DossierEntry Entry { get; }

    public bool IsRead => _value.IsValueCreated;

    public Dossier Value => _value.Value;

    internal static Stream Open(string id) =>
        typeof(EmbeddedDossier).Assembly.GetManifestResourceStream($"FiveYearPlan.Dossiers.{id}.json")
        ?? throw new InvalidOperationException($"The resource of '{id}' is missing from the assembly.");

    private static Dossier Read(string id)
    {
        using var stream = Open(id);
        return Dossier.Read(stream).GetValueOrThrow();
    }
}
