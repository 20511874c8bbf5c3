namespace FiveYearPlan;

/// <summary>The words of the observations' enums, in JSON, in tables and in both languages.</summary>
internal static class ObservationWords
{
    public static readonly WordTable<ObservationKind> Kinds = new(
        (ObservationKind.Level, "level", "数值", "level", []),
        (ObservationKind.Total, "total", "累计", "total", []),
        (ObservationKind.Growth, "growth", "增长", "growth", ["增速"]),
        (ObservationKind.Change, "change", "变动", "change", []),
        (ObservationKind.Declared, "declared", "声明", "declared", []));

    public static readonly WordTable<Vintage> Vintages = new(
        (Vintage.Estimate, "estimate", "预计", "estimate", ["预计值"]),
        (Vintage.Flash, "flash", "快报", "flash", []),
        (Vintage.Preliminary, "preliminary", "初步核算", "preliminary", []),
        (Vintage.Final, "final", "最终核实", "final", []),
        (Vintage.Revised, "revised", "修订", "revised", []));
}
