namespace FiveYearPlan;

/// <summary>
/// The dossiers that ship with the library, each an embedded resource that is read on first use and then kept. Reading
/// one reads no other. Safe for use by several threads.
/// </summary>
public static class Dossiers
{
    private static readonly Jurisdiction Ningbo = new("330200", "ningbo", new BilingualText("宁波市", "Ningbo City"), "330000");
    private static readonly Jurisdiction Haishu = new("330203", "haishu", new BilingualText("海曙区", "Haishu District"), Ningbo.Code);
    private static readonly Jurisdiction Jiangbei = new("330205", "jiangbei", new BilingualText("江北区", "Jiangbei District"), Ningbo.Code);
    private static readonly Jurisdiction Yinzhou = new("330212", "yinzhou", new BilingualText("鄞州区", "Yinzhou District"), Ningbo.Code);

    private static readonly EmbeddedDossier[] Embedded =
    [
        new(Haishu, PlanPeriod.FiveYear(13)),
        new(Haishu, PlanPeriod.FiveYear(14)),
        new(Yinzhou, PlanPeriod.FiveYear(14)),
        new(Yinzhou, PlanPeriod.Annual(2020)),
        new(Jiangbei, PlanPeriod.FiveYear(14)),
        new(Ningbo, PlanPeriod.FiveYear(14)),
        new(Ningbo, PlanPeriod.FiveYear(15)),
        new(Ningbo, PlanPeriod.Annual(2021)),
        new(Ningbo, PlanPeriod.Annual(2022)),
        new(Ningbo, PlanPeriod.Annual(2023)),
        new(Ningbo, PlanPeriod.Annual(2024)),
        new(Ningbo, PlanPeriod.Annual(2025)),
        new(Ningbo, PlanPeriod.Annual(2026)),
    ];

    /// <summary>The shipped dossiers as a catalogue, to list them, to find them, and to add one's own sources.</summary>
    public static DossierCatalog Catalog { get; } = new(new EmbeddedSource(Embedded));

    /// <summary>Haishu District's 13th plan, 2016–2020: 26 rows with target and outcome.</summary>
    public static Dossier Haishu13 => Embedded[0].Value;

    /// <summary>Haishu District's 14th plan, 2021–2025: 33 indicators with base and target, and its further targets.</summary>
    public static Dossier Haishu14 => Embedded[1].Value;

    /// <summary>Yinzhou District's 14th plan, 2021–2025: 32 indicators by name, with the mid-term evaluation as published. Their targets are not printed.</summary>
    public static Dossier Yinzhou14 => Embedded[2].Value;

    /// <summary>Yinzhou District's annual plan of 2020, with its outcomes.</summary>
    public static Dossier Yinzhou2020 => Embedded[3].Value;

    /// <summary>Jiangbei District's 14th plan, 2021–2025: the mid-term evaluation as published, in counts, and observations. Its table is not printed.</summary>
    public static Dossier Jiangbei14 => Embedded[4].Value;

    /// <summary>Ningbo City's 14th plan, 2021–2025: the targets of 2021 and the results printed in 2026.</summary>
    public static Dossier Ningbo14 => Embedded[5].Value;

    /// <summary>Ningbo City's 15th plan, 2026–2030: its goals.</summary>
    public static Dossier Ningbo15 => Embedded[6].Value;

    /// <summary>Ningbo City's annual plan of 2021, with its outcomes.</summary>
    public static Dossier Ningbo2021 => Embedded[7].Value;

    /// <summary>Ningbo City's annual plan of 2022, with its outcomes.</summary>
    public static Dossier Ningbo2022 => Embedded[8].Value;

    /// <summary>Ningbo City's annual plan of 2023, with its outcomes.</summary>
    public static Dossier Ningbo2023 => Embedded[9].Value;

    /// <summary>Ningbo City's annual plan of 2024, with its outcomes.</summary>
    public static Dossier Ningbo2024 => Embedded[10].Value;

    /// <summary>Ningbo City's annual plan of 2025, with its outcomes.</summary>
    public static Dossier Ningbo2025 => Embedded[11].Value;

    /// <summary>Ningbo City's annual plan of 2026: its targets.</summary>
    public static Dossier Ningbo2026 => Embedded[12].Value;

    /// <summary>How many embedded resources have been read so far.</summary>
    internal static int ReadSoFar => Embedded.Count(dossier => dossier.IsRead);
}
