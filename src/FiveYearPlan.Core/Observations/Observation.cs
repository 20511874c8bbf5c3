using NodaTime;

namespace FiveYearPlan;

/// <summary>
/// One observed value (实绩): which indicator, which period, what figure, and what is known about it. Immutable and safe
/// for use by several threads.
/// </summary>
public sealed class Observation
{
    private Observation(string indicator, DateInterval? period, ObservationKind kind, Figure? figure, bool? declaredMet, string printed)
    {
        Indicator = indicator;
        Period = period;
        Kind = kind;
        Figure = figure;
        DeclaredMet = declaredMet;
        Printed = printed;
    }

    /// <summary>The id of the indicator; before the observation joins a dossier, also its number or name.</summary>
    public string Indicator { get; private init; }

    /// <summary>The days it covers; <see langword="null"/> where the document does not print them.</summary>
    public DateInterval? Period { get; private init; }

    /// <summary>What the figure counts.</summary>
    public ObservationKind Kind { get; }

    /// <summary>The figure; <see langword="null"/> for a declaration.</summary>
    public Figure? Figure { get; private init; }

    /// <summary>For a declaration: whether the target is declared met. Else <see langword="null"/>.</summary>
    public bool? DeclaredMet { get; }

    /// <summary>The figure or declaration as printed.</summary>
    public string Printed { get; private init; }

    /// <summary>How final the figure is; <see langword="null"/>, which counts as final, where unstated.</summary>
    public Vintage? Vintage { get; private init; }

    /// <summary>The day of publication, where known.</summary>
    public LocalDate? Published { get; private init; }

    /// <summary>The territory, where stated; else the indicator's.</summary>
    public Territory? Territory { get; private init; }

    /// <summary>The population, where stated; else the indicator's.</summary>
    public Population? Population { get; private init; }

    /// <summary>The price basis, where stated.</summary>
    public PriceBasis PriceBasis { get; private init; }

    /// <summary>Where it was printed.</summary>
    public Source? Source { get; private init; }

    /// <summary>Why the period or scope is inferred, where the document does not print it.</summary>
    public string? Inferred { get; private init; }

    /// <summary>An observation from printed text.</summary>
    /// <param name="indicator">The id, number or name of the indicator.</param>
    /// <param name="period">The period, such as <c>2022</c>, <c>2023H1</c> or <c>2023-06-30</c>.</param>
    /// <param name="figure">The figure as printed, such as <c>2.84</c> or <c>&gt;1500</c>, or a declaration such as <c>完成</c>.</param>
    /// <param name="kind">What the figure counts.</param>
    /// <exception cref="ArgumentNullException">A text is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The indicator is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a member of the enum.</exception>
    /// <exception cref="FormatException">The period or the figure cannot be read.</exception>
    public static Observation Parse(string indicator, string period, string figure, ObservationKind kind = ObservationKind.Level)
    {
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(figure);
        if (!ReportingPeriod.TryRead(period, out var days))
        {
            throw new FormatException($"'{period}' is not {ReportingPeriod.Expected.English}.");
        }

        return Cell.Read(figure) is { Kind: CellKind.Declared } declared
            ? Declared(indicator, days, declared.Met, declared.Text)
            : Of(indicator, days, FiveYearPlan.Figure.Parse(figure), kind);
    }

    /// <summary>An observation from its components.</summary>
    /// <param name="indicator">The id, number or name of the indicator.</param>
    /// <param name="period">The days it covers; <see langword="null"/> where the document does not print them.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="kind">What the figure counts; not <see cref="ObservationKind.Declared"/>.</param>
    /// <exception cref="ArgumentNullException">The indicator or the figure is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The indicator is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is declared, or not a member of the enum.</exception>
    public static Observation Of(string indicator, DateInterval? period, Figure figure, ObservationKind kind = ObservationKind.Level)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(indicator);
        ArgumentNullException.ThrowIfNull(figure);
        ObservationWords.Kinds.Check(kind, nameof(kind));
        return kind == ObservationKind.Declared
            ? throw new ArgumentOutOfRangeException(nameof(kind), kind, "A declaration has no figure; use Observation.Declared.")
            : new Observation(indicator, period, kind, figure, null, figure.ToString());
    }

    /// <summary>A declaration that a target is met or not met.</summary>
    /// <param name="indicator">The id, number or name of the indicator.</param>
    /// <param name="period">The days it speaks about; <see langword="null"/> where the document does not print them.</param>
    /// <param name="met">Whether the target is declared met.</param>
    /// <param name="printed">The word as printed; <c>完成</c> or <c>未完成</c> where absent.</param>
    /// <exception cref="ArgumentNullException">The indicator is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The indicator is blank.</exception>
    public static Observation Declared(string indicator, DateInterval? period, bool met, string? printed = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(indicator);
        return new Observation(indicator, period, ObservationKind.Declared, null, met, printed ?? (met ? "完成" : "未完成"));
    }

    /// <summary>
    /// Interprets rows against a plan. Every row that names an indicator of the plan, a period and a figure is kept. Two
    /// that differ for one series and period are an error, and the range that spans them takes their place.
    /// </summary>
    /// <param name="rows">The rows.</param>
    /// <param name="plan">The plan that the rows report on.</param>
    /// <returns>The observations, and every finding on the way.</returns>
    /// <exception cref="ArgumentNullException">An argument, or a row, is <see langword="null"/>.</exception>
    public static ReadResult<IReadOnlyList<Observation>> Read(IEnumerable<ObservationRow> rows, Plan plan)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(plan);
        var bag = new DiagnosticBag();
        var observations = new ObservationReader(plan, bag).Read(rows);
        return new ReadResult<IReadOnlyList<Observation>>(observations, bag.ToList());
    }

    /// <summary>A copy of another vintage.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="vintage"/> is not a member of the enum.</exception>
    public Observation WithVintage(Vintage vintage) =>
        new(this) { Vintage = ObservationWords.Vintages.Check(vintage, nameof(vintage)) };

    /// <summary>A copy with a day of publication.</summary>
    public Observation WithPublished(LocalDate published) => new(this) { Published = published };

    /// <summary>A copy of another territory.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="territory"/> is not a member of the enum.</exception>
    public Observation WithTerritory(Territory territory) =>
        new(this) { Territory = PlanWords.Territories.Check(territory, nameof(territory)) };

    /// <summary>A copy of another population.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="population"/> is not a member of the enum.</exception>
    public Observation WithPopulation(Population population) =>
        new(this) { Population = PlanWords.Populations.Check(population, nameof(population)) };

    /// <summary>A copy at other prices.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="basis"/> is not a member of the enum.</exception>
    public Observation WithPriceBasis(PriceBasis basis) =>
        new(this) { PriceBasis = PlanWords.PriceBases.Check(basis, nameof(basis)) };

    /// <summary>A copy with a source.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is <see langword="null"/>.</exception>
    public Observation WithSource(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new(this) { Source = source };
    }

    /// <summary>The indicator, the period and the figure.</summary>
    public override string ToString() =>
        $"{Indicator} {(Period is null ? "?" : ReportingPeriod.Write(Period))} {ObservationWords.Kinds.Word(Kind)} {Printed}";

    private Observation(Observation other)
        : this(other.Indicator, other.Period, other.Kind, other.Figure, other.DeclaredMet, other.Printed)
    {
        (Vintage, Published, Territory, Population) = (other.Vintage, other.Published, other.Territory, other.Population);
        (PriceBasis, Source, Inferred) = (other.PriceBasis, other.Source, other.Inferred);
    }

    internal Observation WithIndicator(string id) => Indicator == id ? this : new(this) { Indicator = id };

    internal Observation WithFigure(Figure figure) => new(this) { Figure = figure };

    internal Observation WithPrinted(string printed) => new(this) { Printed = printed };

    internal Observation WithPeriod(DateInterval period) => new(this) { Period = period };

    internal Observation WithInferred(string reason) => new(this) { Inferred = reason };
}
