namespace FiveYearPlan;

/// <summary>The columns of a table of indicators and the headers that name them, in the order in which they are written.</summary>
internal static class PlanColumns
{
    public const string Id = "id";
    public const string Number = "number";
    public const string Group = "group";
    public const string EnglishGroup = "englishGroup";
    public const string Name = "name";
    public const string EnglishName = "englishName";
    public const string Unit = "unit";
    public const string Base = "base";
    public const string Target = "target";
    public const string Annual = "annual";
    public const string Outcome = "outcome";
    public const string OutcomeAnnual = "outcomeAnnual";
    public const string Nature = "nature";
    public const string Kind = "kind";
    public const string Direction = "direction";
    public const string Quantity = "quantity";
    public const string Territory = "territory";
    public const string Population = "population";
    public const string Basis = "basis";
    public const string InStepWith = "inStepWith";
    public const string BaseYear = "baseYear";
    public const string DueYear = "dueYear";
    public const string Merged = "merged";
    public const string Inferred = "inferred";
    public const string Alternatives = "alternatives";
    public const string Revisions = "revisions";
    public const string Source = "source";
    public const string Note = "note";
    public const string Exact = "exact";
    public const string Further = "further";

    // The name of a field, the header that is written, and others that are read, folded.
    private static readonly (string Column, string Header, string[] Others)[] All =
    [
        (Id, "id", ["编码", "代码", "标识"]),
        (Number, "no", ["no.", "number", "序号", "编号"]),
        (Group, "group", ["category", "一级指标", "分类", "类别", "领域", "大类", "指标类别", "指标分类", "维度"]),
        (EnglishGroup, "group in English", ["groupinenglish", "英文分类"]),
        (Name, "indicator", ["indicators", "name", "指标", "指标名称", "主要指标", "二级指标", "三级指标", "具体指标", "名称"]),
        (EnglishName, "indicator in English", ["indicatorinenglish", "英文名称"]),
        (Unit, "unit", ["units", "单位", "计量单位"]),
        (Base, "base", ["基期", "基期值", "基数", "基准值", "现状值", "baseline"]),
        (Target, "target", ["目标", "目标值", "规划目标", "规划值"]),
        (Annual, "annual or cumulative", ["annualorcumulative", "annual", "annualgrowth", "累计", "[累计]", "五年累计", "cumulative"]),
        (Outcome, "outcome", ["完成情况", "完成值", "实际完成", "实绩", "实现值", "完成数"]),
        (OutcomeAnnual, "outcome, annual or cumulative", ["outcome,annualorcumulative", "outcomeannual"]),
        (Nature, "nature", ["属性", "指标属性", "指标性质", "性质"]),
        (Kind, "kind", ["目标类型"]),
        (Direction, "direction", ["方向", "指标方向"]),
        (Quantity, "quantity", ["数量类型"]),
        (Territory, "territory", ["地域", "范围"]),
        (Population, "population", ["人口", "人口口径"]),
        (Basis, "basis", ["价格", "价格口径"]),
        (InStepWith, "in step with", ["instepwith", "同步于"]),
        (BaseYear, "base year", ["baseyear", "基期年份", "基年"]),
        (DueYear, "due year", ["dueyear", "到期年份"]),
        (Merged, "merged", ["合并"]),
        (Inferred, "inferred", ["推定"]),
        (Alternatives, "alternatives", ["其他基数"]),
        (Revisions, "revisions", ["调整"]),
        (Source, "source", ["来源"]),
        (Note, "note", ["注"]),
        (Exact, "exact", ["原样"]),
        (Further, "further", ["表外"]),
    ];

    /// <summary>The cells as printed, in their order.</summary>
    public static readonly string[] Cells = [Base, Target, Annual, Outcome, OutcomeAnnual];

    private static readonly Dictionary<string, string> ByHeader = All
        .SelectMany(entry => entry.Others.Append(entry.Header).Append(entry.Column).Select(word => (Word: HeaderText.Fold(word), entry.Column)))
        .DistinctBy(entry => entry.Word).ToDictionary(entry => entry.Word, entry => entry.Column);

    public static IEnumerable<string> InOrder => All.Select(entry => entry.Column);

    /// <summary>The column that a word names; <see langword="null"/> where it names none.</summary>
    public static string? Find(string header) => ByHeader.GetValueOrDefault(HeaderText.Fold(header));

    public static string Header(string column) => All.First(entry => entry.Column == column).Header;

    /// <summary>The headers that name a column, for saying what was expected.</summary>
    public static BilingualText Expected(params string[] columns)
    {
        var headers = string.Join(", ", columns.SelectMany(column => All.Where(entry => entry.Column == column)
            .SelectMany(entry => new[] { entry.Header }.Concat(entry.Others.Where(other => other.Any(letter => letter > 127)).Take(3)))));
        return new BilingualText($"表头中的一列：{headers}", $"a column with the header {headers}");
    }
}
