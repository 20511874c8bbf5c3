using System.Globalization;

namespace FiveYearPlan;

/// <summary>What printed units mean in English. Figures keep the units in which they were printed; this says what they are.</summary>
internal static class UnitWords
{
    private static readonly Dictionary<string, (string Many, string One)> Names = new()
    {
        ["元"] = ("yuan", "yuan"), ["美元"] = ("US dollars", "US dollar"), ["人"] = ("people", "person"), ["名"] = ("people", "person"),
        ["人次"] = ("visits", "visit"), ["户"] = ("households", "household"), ["辆"] = ("vehicles", "vehicle"), ["床"] = ("beds", "bed"), ["头"] = ("head", "head"),
        ["位"] = ("rank", "rank"), ["倍"] = ("times", "times"), ["分"] = ("points of a score", "point of a score"),
        ["年"] = ("years", "year"), ["岁"] = ("years of age", "year of age"), ["月"] = ("months", "month"), ["个月"] = ("months", "month"), ["天"] = ("days", "day"), ["日"] = ("days", "day"),
        ["平方米"] = ("m²", "m²"), ["亩"] = ("mu (1/15 ha)", "mu (1/15 ha)"), ["公顷"] = ("ha", "ha"), ["平方公里"] = ("km²", "km²"), ["平方千米"] = ("km²", "km²"),
        ["米"] = ("m", "m"), ["公里"] = ("km", "km"), ["千米"] = ("km", "km"), ["立方米"] = ("m³", "m³"), ["方"] = ("m³", "m³"), ["升"] = ("litres", "litre"),
        ["微克"] = ("µg", "µg"), ["毫克"] = ("mg", "mg"), ["克"] = ("g", "g"), ["千克"] = ("kg", "kg"), ["公斤"] = ("kg", "kg"), ["斤"] = ("jin (500 g)", "jin (500 g)"),
        ["吨"] = ("t", "t"), ["载重吨"] = ("t deadweight", "t deadweight"), ["标箱"] = ("TEU", "TEU"), ["千瓦时"] = ("kWh", "kWh"),
        ["吨标准煤"] = ("t of coal equivalent", "t of coal equivalent"), ["吨标煤"] = ("t of coal equivalent", "t of coal equivalent"),
        ["百分点"] = ("percentage points", "percentage point"), ["个百分点"] = ("percentage points", "percentage point"),
    };

    // Words by which Chinese counts; English says the name of the thing counted, which the indicator has.
    private static readonly HashSet<string> Counters = ["个", "件", "家", "项", "张", "套", "所", "条", "座", "幢", "台", "次"];

    /// <summary>The meaning, such as <c>100 million yuan</c> of 亿元; <see langword="null"/> where none is needed, as of %, or none is known.</summary>
    public static string? English(Unit unit)
    {
        var parts = unit.Symbol.Split('/');
        var words = parts.Select((part, i) => parts.Length > 1 && i == 0 && Counters.Contains(part) ? "number" : Part(part, isDenominator: i > 0)).ToList();
        return words.All(word => word is not null) && unit.Symbol.Any(letter => letter >= 0x2E80) ? string.Join(" per ", words) : null;
    }

    private static string? Part(string part, bool isDenominator)
    {
        var digits = part.TakeWhile(char.IsAsciiDigit).Count();
        var ten = digits == 0 ? 0 : digits - 1;
        var name = part[digits..];
        if (Names.ContainsKey(name) || Counters.Contains(name))
        {
            return Counted(ten, name, isDenominator);
        }

        var (length, power) = UnitTable.Magnitude(name);
        return Counted(ten + power, name[length..], isDenominator);
    }

    private static string? Counted(int power, string name, bool isDenominator)
    {
        var word = name.Length == 0 || Counters.Contains(name) ? ""
            : Names.TryGetValue(name, out var known) ? isDenominator && power == 0 ? known.One : known.Many
            : null;
        return word is null ? null
            : word.Length == 0 ? power == 0 ? null : Magnitude(power)
            : power == 0 ? word : $"{Magnitude(power)} {word}";
    }

    private static string Magnitude(int power) => power switch
    {
        < 6 => Math.Pow(10, power).ToString("N0", CultureInfo.InvariantCulture),
        < 9 => $"{Digits(power - 6)}million",
        < 12 => $"{Digits(power - 9)}billion",
        _ => $"{Digits(power - 12)}trillion",
    };

    private static string Digits(int power) => "1" + new string('0', power) + " ";
}
