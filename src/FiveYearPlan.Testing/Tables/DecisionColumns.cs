namespace FiveYearPlan.Testing;

/// <summary>The columns of a decision table and the headers that name them.</summary>
internal static class DecisionColumns
{
    public const string Base = "base";
    public const string Target = "target";
    public const string Annual = "annual";
    public const string Observed = "observed";
    public const string Period = "period";
    public const string Verdict = "verdict";
    public const string Reason = "reason";
    public const string Label = "label";
    public const string Required = "required";
    public const string Unit = "unit";
    public const string Kind = "kind";
    public const string Direction = "direction";
    public const string Quantity = "quantity";
    public const string Basis = "basis";
    public const string Due = "due";
    public const string Limit = "limit";
    public const string AsOf = "asOf";
    public const string Scheme = "scheme";
    public const string Comment = "comment";

    private static readonly Dictionary<string, string> ByHeader = new(StringComparer.OrdinalIgnoreCase)
    {
        [Base] = Base,
        ["基期"] = Base,
        ["基期值"] = Base,
        [Target] = Target,
        ["目标"] = Target,
        ["目标值"] = Target,
        [Annual] = Annual,
        ["年均增长"] = Annual,
        [Observed] = Observed,
        ["实绩"] = Observed,
        [Period] = Period,
        ["期间"] = Period,
        [Verdict] = Verdict,
        ["结论"] = Verdict,
        [Reason] = Reason,
        ["原因"] = Reason,
        [Label] = Label,
        ["等次"] = Label,
        [Required] = Required,
        ["应达到"] = Required,
        ["应达到值"] = Required,
        [Unit] = Unit,
        ["单位"] = Unit,
        [Kind] = Kind,
        ["目标类型"] = Kind,
        [Direction] = Direction,
        ["方向"] = Direction,
        [Quantity] = Quantity,
        ["数值类型"] = Quantity,
        [Basis] = Basis,
        ["价格"] = Basis,
        [Due] = Due,
        ["到期年"] = Due,
        [Limit] = Limit,
        ["上限"] = Limit,
        [AsOf] = AsOf,
        ["as of"] = AsOf,
        ["评价日"] = AsOf,
        [Scheme] = Scheme,
        ["评价方案"] = Scheme,
        [Comment] = Comment,
        ["备注"] = Comment,
    };

    /// <summary>The column that a header names; <see langword="null"/> where it names none.</summary>
    public static string? Find(string header) => ByHeader.GetValueOrDefault(header);

    /// <summary>The English names, for saying what was expected.</summary>
    public static string All => string.Join(", ", ByHeader.Values.Distinct());
}
