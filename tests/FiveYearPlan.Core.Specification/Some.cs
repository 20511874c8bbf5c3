namespace FiveYearPlan.Specification;

/// <summary>The one builder of small plans: what a row prints, and nothing else to set up.</summary>
internal static class Some
{
    public static readonly Jurisdiction Jurisdiction = new("330299", "some", new BilingualText("某区", "Some District"), "330200");

    public static ReadResult<Plan> Reading(params IndicatorRow[] rows) => FiveYearPlan.Plan.Read(
        Jurisdiction, new BilingualText("某区“十四五”规划", "Some District's 14th plan"), PlanPeriod.FiveYear(14), rows);

    public static Plan Plan(params IndicatorRow[] rows) => Reading(rows).GetValueOrThrow();

    public static Dossier Dossier(params IndicatorRow[] rows) => FiveYearPlan.Dossier.Of(Plan(rows));

    public static IndicatorRow Row(
        string name = "某指标", string unit = "%", string? @base = null, string? target = null, string? annual = null,
        string? id = "x", string? direction = null, string? quantity = null, string? kind = null, string? basis = null,
        string? number = null, string? nature = null, string? group = null, string? english = null) => new()
        {
            Id = id,
            Name = name,
            Unit = unit,
            Base = @base,
            Target = target,
            Annual = annual,
            Direction = direction,
            Quantity = quantity,
            Kind = kind,
            Basis = basis,
            Number = number,
            Nature = nature,
            Group = group,
            EnglishGroup = group,
            EnglishName = english,
        };

    public static IndicatorRow Gdp(string? @base = "1000", string? annual = "6") =>
        Row("地区生产总值", "亿元", @base, null, annual, "gdp", "increase", "flow");

    /// <summary>The last day of a year, or of a half-year such as <c>2023H1</c>.</summary>
    public static LocalDate EndOf(string period) => period.EndsWith("H1", StringComparison.Ordinal)
        ? new LocalDate(int.Parse(period[..4], System.Globalization.CultureInfo.InvariantCulture), 6, 30)
        : new LocalDate(int.Parse(period, System.Globalization.CultureInfo.InvariantCulture), 12, 31);

    public static Dossier Observed(this Dossier dossier, string indicator, params string[] periodAndFigure) => dossier.With(
        periodAndFigure.Select(text => text.Split(' ')).Select(parts => Observation.Parse(
            indicator, parts[0], parts[1], parts.Length > 2 ? Enum.Parse<ObservationKind>(parts[2]) : ObservationKind.Level)));

    public static Assessment MidTerm(this Dossier dossier, string indicator, LocalDate asOf) =>
        dossier.Evaluate(Schemes.TimeProportional, asOf)[indicator];

    public static Assessment AtTheEnd(this Dossier dossier, string indicator) =>
        dossier.Evaluate(Schemes.Final, dossier.Plan.Period.LastDay)[indicator];

    /// <summary>The sensitivity, given up when the test is.</summary>
    public static SensitivityReport HowFirm(this Dossier dossier, Scheme scheme, LocalDate asOf, IEnumerable<Scheme>? others = null) =>
        dossier.Sensitivity(scheme, asOf, others, cancellationToken: TestContext.Current.CancellationToken);
}
