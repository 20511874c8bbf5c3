namespace FiveYearPlan;

/// <summary>
/// The dossiers that ship with the library, each an embedded resource that is read on first use and then kept. Reading
/// one reads no other. Safe for use by several threads.
/// </summary>
public static class Dossiers
{
    private static readonly EmbeddedDossier[] Embedded =
    [
        new("haishu-13", "haishu", "330203", "13"),
        new("haishu-14", "haishu", "330203", "14"),
    ];

    /// <summary>The ids of the shipped dossiers.</summary>
    public static IReadOnlyList<string> Ids => [.. Embedded.Select(dossier => dossier.Id)];

    /// <summary>Haishu District's 13th plan, 2016–2020: 26 rows with target and outcome.</summary>
    public static Dossier Haishu13 => Embedded[0].Value;

    /// <summary>Haishu District's 14th plan, 2021–2025: 33 indicators with base and target.</summary>
    public static Dossier Haishu14 => Embedded[1].Value;

    /// <summary>A shipped dossier.</summary>
    /// <param name="jurisdiction">A short name or code, such as <c>haishu</c> or <c>330203</c>.</param>
    /// <param name="plan">The plan's number, such as <c>14</c>.</param>
    /// <returns>The dossier; <see langword="null"/> where none is shipped.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Dossier? Find(string jurisdiction, string plan)
    {
        ArgumentNullException.ThrowIfNull(jurisdiction);
        ArgumentNullException.ThrowIfNull(plan);
        return Embedded.FirstOrDefault(dossier => dossier.Is(jurisdiction, plan))?.Value;
    }

    /// <summary>How many embedded resources have been read so far.</summary>
    internal static int ReadSoFar => Embedded.Count(dossier => dossier.IsRead);
}
