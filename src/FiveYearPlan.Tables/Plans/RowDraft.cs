namespace FiveYearPlan;

/// <summary>A row of a table while it is being put together: its fields by column, and what the table says around them.</summary>
internal sealed class RowDraft(int line)
{
    private readonly Dictionary<string, string> _fields = [];

    public int Line => line;

    /// <summary>The columns whose cells repeat a merged one.</summary>
    public List<string> Merged { get; } = [];

    /// <summary>The footnote marks behind its name.</summary>
    public List<string> Marks { get; } = [];

    /// <summary>Whether its base is marked * for another year.</summary>
    public bool HasMarkedBase { get; set; }

    /// <summary>What the row holds in JSON: variants, inferences, the source; or the row as a whole.</summary>
    public IndicatorRow? Structured { get; set; }

    /// <summary>Whether <see cref="Structured"/> is the row as a whole.</summary>
    public bool IsExact { get; set; }

    public string? this[string column]
    {
        get => _fields.GetValueOrDefault(column);
        set
        {
            if (string.IsNullOrEmpty(value))
            {
                _fields.Remove(column);
            }
            else
            {
                _fields[column] = value;
            }
        }
    }

    public IndicatorRow ToRow(RowPlace place, Func<string, int?> year) => IsExact ? Exact(Structured!, place) : new()
    {
        Id = this[PlanColumns.Id],
        Number = this[PlanColumns.Number],
        Name = this[PlanColumns.Name],
        EnglishName = this[PlanColumns.EnglishName],
        Unit = this[PlanColumns.Unit],
        Group = this[PlanColumns.Group],
        EnglishGroup = this[PlanColumns.EnglishGroup],
        Nature = this[PlanColumns.Nature],
        Quantity = this[PlanColumns.Quantity],
        Direction = this[PlanColumns.Direction],
        Kind = this[PlanColumns.Kind],
        Territory = this[PlanColumns.Territory],
        Population = this[PlanColumns.Population],
        Basis = this[PlanColumns.Basis],
        InStepWith = this[PlanColumns.InStepWith],
        Base = this[PlanColumns.Base],
        Target = this[PlanColumns.Target],
        Annual = this[PlanColumns.Annual],
        Outcome = this[PlanColumns.Outcome],
        OutcomeAnnual = this[PlanColumns.OutcomeAnnual],
        BaseYear = year(PlanColumns.BaseYear),
        DueYear = year(PlanColumns.DueYear),
        Merged = Merged.AsReadOnly(),
        Inferred = Structured?.Inferred ?? new Dictionary<string, string>(),
        Variants = Structured?.Variants ?? [],
        Source = Structured?.Source,
        Place = place,
    };

    /// <summary>A row that was written as a whole, at its place in the table.</summary>
    public static IndicatorRow Exact(IndicatorRow row, RowPlace place) => new()
    {
        Id = row.Id,
        Number = row.Number,
        Name = row.Name,
        EnglishName = row.EnglishName,
        Unit = row.Unit,
        Group = row.Group,
        EnglishGroup = row.EnglishGroup,
        Nature = row.Nature,
        Quantity = row.Quantity,
        Direction = row.Direction,
        Kind = row.Kind,
        Territory = row.Territory,
        Population = row.Population,
        Basis = row.Basis,
        InStepWith = row.InStepWith,
        Base = row.Base,
        Target = row.Target,
        Annual = row.Annual,
        Outcome = row.Outcome,
        OutcomeAnnual = row.OutcomeAnnual,
        BaseYear = row.BaseYear,
        DueYear = row.DueYear,
        Merged = row.Merged,
        Inferred = row.Inferred,
        Variants = row.Variants,
        Source = row.Source,
        Place = place,
    };
}
