namespace FiveYearPlan;

/// <summary>One embedded resource, read on first use.</summary>
internal sealed class EmbeddedDossier
{
    private readonly Lazy<Dossier> _value;
    private readonly string _jurisdiction;
    private readonly string _code;
    private readonly string _plan;

    public EmbeddedDossier(string id, string jurisdiction, string code, string plan)
    {
        Id = id;
        _jurisdiction = jurisdiction;
        _code = code;
        _plan = plan;
        _value = new Lazy<Dossier>(() => Read(id));
    }

    public string Id { get; }

    public bool IsRead => _value.IsValueCreated;

    public Dossier Value => _value.Value;

    public bool Is(string jurisdiction, string plan) =>
        (string.Equals(jurisdiction, _jurisdiction, StringComparison.OrdinalIgnoreCase) || jurisdiction == _code) && plan == _plan;

    internal static Stream Open(string id) =>
        typeof(EmbeddedDossier).Assembly.GetManifestResourceStream($"FiveYearPlan.Dossiers.{id}.json")
        ?? throw new InvalidOperationException($"The resource of '{id}' is missing from the assembly.");

    private static Dossier Read(string id)
    {
        using var stream = Open(id);
        return Dossier.Read(stream).GetValueOrThrow();
    }
}
