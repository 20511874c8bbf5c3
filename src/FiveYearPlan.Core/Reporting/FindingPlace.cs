using System.Globalization;

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
        ["published"] = new("公布的结论", "published verdicts"),
    };

    /// <summary>The indicator with which the place begins.</summary>
    public static Indicator? Indicator(Diagnostic found, Plan? plan) => plan?.Known.FirstOrDefault(known => known.Id == found.Path.Split('.')[0]);

    public static string Of(Diagnostic found, Plan? plan, Language language)
    {
        var place = Indicator(found, plan) is { } indicator
            ? string.Join(language.Say("，", ", "), found.Path.Split('.').Skip(1).Select(part => Word(part, language)).Prepend(indicator.Name.In(language)))
            : found.Path;
        if (found.Line is not { } line)
        {
            return place;
        }

        var column = found.Column is { } known ? language.Say($"第{Count(known)}列", $", column {Count(known)}") : "";
        return $"{place} {language.Say($"（第{Count(line)}行{column}）", $"(line {Count(line)}{column})")}".Trim();
    }

    private static string Word(string part, Language language) =>
        Fields.TryGetValue(part, out var word) ? word.In(language)
        : ReportingPeriod.TryRead(part, out var period) && period is not null ? DateWords.In(period, language)
        : part;

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
