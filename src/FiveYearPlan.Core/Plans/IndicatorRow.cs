namespace FiveYearPlan;

/// <summary>
/// One row of an indicator table as printed: its cells, and what an editor has to add where the columns alone do not
/// tell. Nothing in it is interpreted; <see cref="Plan.Read"/> does that. Immutable once made, and then safe for use by
/// several threads.
/// </summary>
public sealed class IndicatorRow
{
    /// <summary>An id of Latin letters, digits and hyphens that starts with a letter; without one, <c>row-</c> and the row's position, from 1.</summary>
    public string? Id { get; init; }

    /// <summary>The number as printed; it need not be unique.</summary>
    public string? Number { get; init; }

    /// <summary>The Chinese name without its unit; required.</summary>
    public string? Name { get; init; }

    /// <summary>The English name; without one the Chinese name serves.</summary>
    public string? EnglishName { get; init; }

    /// <summary>The unit, such as <c>亿元</c>; required.</summary>
    public string? Unit { get; init; }

    /// <summary>The group (一级指标).</summary>
    public string? Group { get; init; }

    /// <summary>The English name of the group.</summary>
    public string? EnglishGroup { get; init; }

    /// <summary>预期性, 约束性, or their English words.</summary>
    public string? Nature { get; init; }

    /// <summary><c>stock</c>, <c>flow</c> or <c>rate</c>; else derived from the cells and the unit.</summary>
    public string? Quantity { get; init; }

    /// <summary><c>increase</c>, <c>decrease</c> or <c>neither</c>; else derived from the cells.</summary>
    public string? Direction { get; init; }

    /// <summary>The kind of target, where the columns do not tell; of two cells it overrides that of <see cref="Annual"/>.</summary>
    public string? Kind { get; init; }

    /// <summary><c>whole</c>, <c>proper</c> or <c>unstated</c>; whole where absent.</summary>
    public string? Territory { get; init; }

    /// <summary><c>resident</c>, <c>registered</c>, <c>none</c> or <c>unstated</c>; none where absent.</summary>
    public string? Population { get; init; }

    /// <summary><c>comparable</c>, <c>current</c> or <c>unstated</c>; unstated where absent.</summary>
    public string? Basis { get; init; }

    /// <summary>The id of the indicator that an in-step target refers to, where its words do not tell.</summary>
    public string? InStepWith { get; init; }

    /// <summary>The cell of the base year (2020年).</summary>
    public string? Base { get; init; }

    /// <summary>The cell of the target year (2025年目标).</summary>
    public string? Target { get; init; }

    /// <summary>The cell of annual growth or [cumulative] change (年均增长[累计]).</summary>
    public string? Annual { get; init; }

    /// <summary>The outcome in the last year, in a table of a plan that is over.</summary>
    public string? Outcome { get; init; }

    /// <summary>The outcome in average annual growth, in a table of a plan that is over.</summary>
    public string? OutcomeAnnual { get; init; }

    /// <summary>The year of the base; the year before the plan where absent.</summary>
    public int? BaseYear { get; init; }

    /// <summary>The year by whose last day the targets are due; the plan's last where absent.</summary>
    public int? DueYear { get; init; }

    /// <summary>The natural limit that its values near and do not pass, in its unit, such as 100 for a share; positive.</summary>
    public decimal? Limit { get; init; }

    /// <summary>Which cells repeat a vertically merged one: <c>number</c>, <c>base</c>, <c>target</c>, <c>annual</c>, <c>outcome</c>, <c>outcomeAnnual</c>.</summary>
    public IReadOnlyList<string> Merged { get; init; } = [];

    /// <summary>Why a property holds that the document does not print, by the property's name.</summary>
    public IReadOnlyDictionary<string, string> Inferred { get; init; } = new Dictionary<string, string>();

    /// <summary>Alternatives to the base, and revisions of cells.</summary>
    public IReadOnlyList<RowVariant> Variants { get; init; } = [];

    /// <summary>Where the row was printed.</summary>
    public Source? Source { get; init; }

    /// <summary>Where the row stands in the input, for findings about it.</summary>
    public RowPlace? Place { get; init; }

    /// <summary>The names of the cells that hold figures, in printed order.</summary>
    internal static IReadOnlyList<string> CellNames { get; } = ["base", "target", "annual", "outcome", "outcomeAnnual"];

    /// <summary>The cell of a name of <see cref="CellNames"/>.</summary>
    internal string? CellOf(string name) => name switch
    {
        "base" => Base,
        "target" => Target,
        "annual" => Annual,
        "outcome" => Outcome,
        "outcomeAnnual" => OutcomeAnnual,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "The name must be that of a cell."),
    };
}
