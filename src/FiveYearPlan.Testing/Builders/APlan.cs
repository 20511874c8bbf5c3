namespace FiveYearPlan.Testing;

/// <summary>
/// A plan for a test: <c>APlan.OfFiveYears(14).With(AnIndicator.Named("x").From("2.35").To("3.6"))</c>. Each call gives a
/// copy. Immutable and safe for use by several threads.
/// </summary>
public sealed class APlan
{
    private static readonly Jurisdiction Somewhere = new("330299", "somewhere", new BilingualText("某地", "Somewhere"));

    private readonly PlanPeriod _period;
    private readonly IReadOnlyList<AnIndicator> _indicators;

    private APlan(PlanPeriod period, IReadOnlyList<AnIndicator> indicators) => (_period, _indicators) = (period, indicators);

    /// <summary>A five-year plan without indicators.</summary>
    /// <param name="ordinal">Its number; the 14th covers 2021–2025.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such plan.</exception>
    public static APlan OfFiveYears(int ordinal) => Of(PlanPeriod.FiveYear(ordinal));

    /// <summary>A plan of any period without indicators.</summary>
    /// <param name="period">The period.</param>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is <see langword="null"/>.</exception>
    public static APlan Of(PlanPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return new APlan(period, []);
    }

    /// <summary>With more indicators.</summary>
    /// <param name="indicators">The indicators.</param>
    /// <exception cref="ArgumentNullException">The indicators, or one of them, are <see langword="null"/>.</exception>
    public APlan With(params AnIndicator[] indicators)
    {
        ArgumentNullException.ThrowIfNull(indicators);
        foreach (var indicator in indicators)
        {
            ArgumentNullException.ThrowIfNull(indicator, nameof(indicators));
        }

        return new APlan(_period, [.. _indicators, .. indicators]);
    }

    /// <summary>The plan.</summary>
    /// <exception cref="FormatException">A cell cannot be read; the message holds every finding.</exception>
    public Plan ToPlan() => ReadPlan().GetValueOrThrow();

    /// <summary>The plan with everything that is observed of its indicators.</summary>
    /// <exception cref="FormatException">A cell cannot be read; the message holds every finding of plan and observations.</exception>
    public Dossier ToDossier()
    {
        var plan = ReadPlan();
        if (plan.Value is not { } read)
        {
            throw new FormatException(string.Join(Environment.NewLine, plan.Diagnostics));
        }

        var rows = _indicators.SelectMany((indicator, i) => indicator.Observations.Select(observed => new ObservationRow
        {
            Indicator = IdOf(i),
            Period = observed.Period,
            Value = observed.Text,
            Measure = observed.Kind == ObservationKind.Level ? null : EnumCells.Word(observed.Kind, nameof(observed)),
            Place = RowPlace.At($"{IdOf(i)}.{observed.Period}"),
        }));

        // What could not be read as an indicator has no observations to speak of.
        var observations = Observation.Read(rows.Where(row => read.FindAll(row.Indicator!).Count > 0), read);
        new ReadResult<Plan>(read, plan.Diagnostics.Concat(observations.Diagnostics)).GetValueOrThrow();
        return Dossier.Of(read).With(observations.GetValueOrThrow());
    }

    /// <summary>Evaluates it.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="asOf">The day of the evaluation.</param>
    /// <exception cref="ArgumentNullException"><paramref name="scheme"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">A cell cannot be read; the message holds every finding.</exception>
    public Evaluation Evaluate(Scheme scheme, LocalDate asOf) => ToDossier().Evaluate(scheme, asOf);

    /// <summary>The calls that make it.</summary>
    public override string ToString() => (_period.Ordinal is { } ordinal
        ? FormattableString.Invariant($"APlan.OfFiveYears({ordinal})")
        : FormattableString.Invariant($"APlan.Of(PlanPeriod.OfYears({_period.FirstYear}, {_period.LastYear}))"))
        + string.Concat(_indicators.Select(indicator => $".With({indicator})"));

    private ReadResult<Plan> ReadPlan() => Plan.Read(
        Somewhere, new BilingualText("某规划", "A plan"), _period, _indicators.Select((indicator, i) => indicator.ToRow(RowPlace.At(IdOf(i)))));

    private string IdOf(int index) => _indicators[index].ToRow().Id ?? FormattableString.Invariant($"row-{index + 1}");
}
