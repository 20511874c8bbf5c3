namespace FiveYearPlan;

/// <summary>Where a finding is, for people: the indicator by its name where the plan knows it, the field by its word.</summary>
internal static class FindingPlace
{
    private static readonly Dictionary<string, BilingualText> Fields = new()
    {
        ["base"] = new("基期", "base"),
        ["target"] = new("目标", "target"),
        ["annual"] = new("年均增长［累计］", "growth a year [in all]"),
        ["outcome"] = new("实绩", "outcome"),
        ["outcomeAnnual"] = new("年均增长［累计］实绩", "growth a year [in all], outcome"),
        ["nature"] = new("属性", "nature"),
        ["direction"] = new("方向", "direction"),
        ["unit"] = new("计量单位", "unit"),
        ["name"] = new("名称", "name"),
        ["number"] = new("序号", "number"),
        ["expected"] = new("预期性", "expected"),
        ["binding"] = new("约束性", "binding"),
        ["total"] = new("总项数", "total"),
        ["count"] = new("项数", "count"),
    };

    /// <summary>The indicator with which the place begins.</summary>
    public static Indicator? Indicator(Diagnostic found, Dossier? dossier) => dossier?.Plan.ById(found.Path.Split('.')[0]);

    public static string Of(Diagnostic found, Dossier? dossier, Language language)
    {
        var parts = found.Path.Split('.');
        var place = Indicator(found, dossier) is { } indicator ? Joined([indicator.Name.In(language), .. parts.Skip(1).Select(part => Word(part, language))])
            : Published(parts, dossier) is { } published ? Joined([published.In(language), .. parts.Skip(3).Select(part => Word(part, language))])
            : found.Path;
        if (found.Line is not { } line)
        {
            return place;
        }

        var column = found.Column is { } known ? language.Say($"第{ReportCells.Count(known)}列", $", column {ReportCells.Count(known)}") : "";
        return $"{place} {language.Say($"（第{ReportCells.Count(line)}行{column}）", $"(line {ReportCells.Count(line)}{column})")}".Trim();

        string Joined(IEnumerable<string> words) => string.Join(language.Say("，", ", "), words);
    }

    /// <summary>A class of a published evaluation, by <c>published.ID.CLASS</c>.</summary>
    private static BilingualText? Published(string[] parts, Dossier? dossier)
    {
        if (dossier is null || parts is not ["published", var id, var named, ..] || dossier.Published.FirstOrDefault(known => known.Id == id) is not { } published)
        {
            return null;
        }

        var label = published.Classes.Concat(published.Sums).FirstOrDefault(known => known.Id == named)?.Label;
        return label is null ? null : new($"公布的“{label.Chinese}”", $"published \"{label.English}\"");
    }

    private static string Word(string part, Language language) =>
        Fields.TryGetValue(part, out var word) ? word.In(language)
        : ReportingPeriod.TryRead(part, out var period) && period is not null ? DateWords.In(period, language)
        : part;
}
