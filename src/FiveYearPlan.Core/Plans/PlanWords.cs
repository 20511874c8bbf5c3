namespace FiveYearPlan;

/// <summary>The words of the plan's enums, in JSON, in tables and in both languages.</summary>
internal static class PlanWords
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>十四五: how a numbered five-year plan is called.</summary>
    /// <param name="ordinal">1 to 99.</param>
    public static string FiveYear(int ordinal) =>
        $"{(ordinal >= 20 ? Digits[ordinal / 10] : "")}{(ordinal >= 10 ? "十" : "")}{(ordinal % 10 > 0 ? Digits[ordinal % 10] : "")}五";

    public static readonly WordTable<Nature> Natures = new(
        (Nature.Unspecified, "unspecified", "未注明", "unspecified", []),
        (Nature.Expected, "expected", "预期性", "expected", ["预期", "anticipatory"]),
        (Nature.Binding, "binding", "约束性", "binding", ["约束", "obligatory"]));

    public static readonly WordTable<Direction> Directions = new(
        (Direction.Increase, "increase", "正向", "increase", ["+", "up"]),
        (Direction.Decrease, "decrease", "逆向", "decrease", ["-", "down"]),
        (Direction.Neither, "neither", "适度", "neither", []));

    public static readonly WordTable<Quantity> Quantities = new(
        (Quantity.Stock, "stock", "时点数", "stock", []),
        (Quantity.Flow, "flow", "时期数", "flow", []),
        (Quantity.Rate, "rate", "比率", "rate", []));

    public static readonly WordTable<Territory> Territories = new(
        (Territory.Whole, "whole", "全区", "whole", ["全大区", "全市", "全域"]),
        (Territory.Proper, "proper", "区本级", "proper", ["本级", "市本级"]),
        (Territory.Unstated, "unstated", "未注明", "unstated", []));

    public static readonly WordTable<Population> Populations = new(
        (Population.None, "none", "不涉及", "none", []),
        (Population.Resident, "resident", "常住人口", "resident", ["常住"]),
        (Population.Registered, "registered", "户籍人口", "registered", ["户籍"]),
        (Population.Unstated, "unstated", "未注明", "unstated", []));

    public static readonly WordTable<PriceBasis> PriceBases = new(
        (PriceBasis.Unstated, "unstated", "未注明", "unstated", []),
        (PriceBasis.Comparable, "comparable", "可比价", "comparable", ["可比价格", "不变价", "constant", "real"]),
        (PriceBasis.Current, "current", "现价", "current", ["现行价", "当年价", "nominal"]));

    public static readonly WordTable<TargetKind> Kinds = new(
        (TargetKind.Level, "level", "期末值", "level", []),
        (TargetKind.Total, "total", "五年累计", "total", ["累计"]),
        (TargetKind.Change, "change", "五年变动", "change", ["提高", "变动"]),
        (TargetKind.Reduction, "reduction", "累计降低", "reduction", ["降低"]),
        (TargetKind.AverageGrowth, "averageGrowth", "年均增长", "average growth", []),
        (TargetKind.EachYear, "eachYear", "每年", "each year", []),
        (TargetKind.InStep, "inStep", "同步", "in step", []),
        (TargetKind.Direction, "direction", "方向", "direction", []),
        (TargetKind.Assigned, "assigned", "上级下达", "assigned", ["下达"]),
        (TargetKind.Words, "words", "定性", "words", []));

    public static readonly WordTable<DocumentGrade> Grades = new(
        (DocumentGrade.Official, "official", "官方", "official", []),
        (DocumentGrade.Press, "press", "媒体", "press", []),
        (DocumentGrade.Mirror, "mirror", "转载", "mirror", []));
}
