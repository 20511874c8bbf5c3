namespace FiveYearPlan;

/// <summary>The columns of a table of observations and the headers that name them.</summary>
internal static class ColumnWords
{
    public const string Indicator = "indicator";
    public const string Period = "period";
    public const string Value = "value";
    public const string Unit = "unit";
    public const string Measure = "measure";
    public const string Vintage = "vintage";
    public const string Territory = "territory";
    public const string Population = "population";
    public const string Basis = "basis";
    public const string Published = "published";

    public static readonly string[] Required = [Indicator, Period, Value];

    private static readonly Dictionary<string, string> ByHeader = new(StringComparer.OrdinalIgnoreCase)
    {
        [Indicator] = Indicator,
        ["指标"] = Indicator,
        ["编号"] = Indicator,
        ["序号"] = Indicator,
        [Period] = Period,
        ["期间"] = Period,
        ["年份"] = Period,
        ["时期"] = Period,
        [Value] = Value,
        ["数值"] = Value,
        ["实绩"] = Value,
        ["值"] = Value,
        [Unit] = Unit,
        ["单位"] = Unit,
        [Measure] = Measure,
        ["类型"] = Measure,
        [Vintage] = Vintage,
        ["版本"] = Vintage,
        [Territory] = Territory,
        ["地域"] = Territory,
        ["范围"] = Territory,
        [Population] = Population,
        ["人口"] = Population,
        [Basis] = Basis,
        ["价格"] = Basis,
        [Published] = Published,
        ["发布日期"] = Published,
    };

    /// <summary>The column that a header names; <see langword="null"/> where it names none.</summary>
    public static string? Find(string header) => ByHeader.GetValueOrDefault(Fold(header).Trim());

    /// <summary>The headers that name a column, for saying what was expected.</summary>
    public static BilingualText Expected(string column)
    {
        var headers = string.Join(", ", ByHeader.Where(entry => entry.Value == column).Select(entry => entry.Key));
        return new BilingualText($"表头中的一列：{headers}", $"a column with the header {headers}");
    }

    // Full-width letters (ｖａｌｕｅ) are U+FEE0 above their half-width forms.
    private static string Fold(string header) => string.Create(header.Length, header, static (folded, original) =>
    {
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = original[i] is >= '\uFF01' and <= '\uFF5E' ? (char)(original[i] - 0xFEE0) : original[i];
        }
    });
}
