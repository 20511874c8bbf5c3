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
    public const string Inferred = "inferred";
    public const string Source = "source";

    /// <summary>The columns in the order in which they are written; those from the fourth on where some row needs them.</summary>
    public static readonly string[] InOrder =
        [Indicator, Period, Value, Unit, Measure, Vintage, Territory, Population, Basis, Published, Inferred, Source];

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
        [Inferred] = Inferred,
        ["推定"] = Inferred,
        [Source] = Source,
        ["来源"] = Source,
    };

    /// <summary>The column that a header names; <see langword="null"/> where it names none.</summary>
    public static string? Find(string header) => ByHeader.GetValueOrDefault(HeaderText.Fold(header));

    /// <summary>The headers that name a column, for saying what was expected.</summary>
    public static BilingualText Expected(string column)
    {
        var headers = string.Join(", ", ByHeader.Where(entry => entry.Value == column).Select(entry => entry.Key));
        return new BilingualText($"表头中的一列：{headers}", $"a column with the header {headers}");
    }
}
