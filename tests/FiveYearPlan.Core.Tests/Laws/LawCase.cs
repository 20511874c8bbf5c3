namespace FiveYearPlan.Tests;

/// <summary>An observation as printed.</summary>
internal sealed record LawObservation(string Period, string Text, ObservationKind Kind = ObservationKind.Level, string Indicator = LawCase.Id)
{
    public override string ToString() => $"{(Indicator == LawCase.Id ? "" : Indicator + " ")}{Period} {Kind} «{Text}»";
}

/// <summary>
/// One target with what is observed of it, all as printed, so that a law can print it differently: the input of every law.
/// </summary>
internal sealed record LawCase
{
    public const string Id = "x";
    public const string Reference = "gdp";

    private static readonly Jurisdiction Somewhere = new("330203", "somewhere", new BilingualText("某区", "Somewhere"));

    /// <summary>The kind that the cells are meant to give; fuzzed cells may give another.</summary>
    public required TargetKind Kind { get; init; }

    public string Name { get; init; } = "指标";

    public string Unit { get; init; } = "亿元";

    public string? Direction { get; init; }

    public string? Base { get; init; }

    public string? Target { get; init; }

    public string? Annual { get; init; }

    public int? DueYear { get; init; }

    public required LawObservation Latest { get; init; }

    /// <summary>Earlier parts of a total or a chain, other years, the growth to keep in step with.</summary>
    public IReadOnlyList<LawObservation> Others { get; init; } = [];

    /// <summary>Whether the observations are given latest first.</summary>
    public bool Reversed { get; init; }

    public Scheme Scheme { get; init; } = Schemes.TimeProportional;

    public LocalDate AsOf { get; init; } = new(2022, 12, 31);

    public IEnumerable<LawObservation> Given => Reversed ? Others.Prepend(Latest) : Others.Append(Latest);

    public int Due => DueYear ?? 2025;

    /// <summary>Whether the target's last day has come.</summary>
    public bool IsOver => AsOf >= new LocalDate(Due, 12, 31);

    public LocalDate LatestEnd => ReportingPeriod.TryRead(Latest.Period, out var period) ? period!.End : AsOf.PlusDays(1);

    public Plan ReadPlan()
    {
        var rows = new List<IndicatorRow>
        {
            new() { Id = Id, Name = Name, Unit = Unit, Direction = Direction, Base = Base, Target = Target, Annual = Annual, DueYear = DueYear },
        };
        if (Kind == TargetKind.InStep)
        {
            rows.Add(new() { Id = Reference, Name = "地区生产总值", Unit = "亿元", Annual = "6" });
        }

        return Plan.Read(Somewhere, new BilingualText("规划", "The plan"), PlanPeriod.FiveYear(14), rows).Value!;
    }

    /// <summary>The row as the library reads it.</summary>
    public Indicator ReadRow() => ReadPlan()[Id];

    public Dossier ToDossier()
    {
        var plan = ReadPlan();
        var readable = Given.Where(known => plan.FindAll(known.Indicator).Count == 1 && ReportingPeriod.TryRead(known.Period, out _)
            && (Cell.Read(known.Text).Kind == CellKind.Declared || Figure.TryParse(known.Text, out _)));
        return Dossier.Of(plan).With(readable.Select(known => Observation.Parse(known.Indicator, known.Period, known.Text, known.Kind)));
    }

    /// <summary>The library's own answer: the evaluator that every law must hold for.</summary>
    public static TargetResult Evaluate(LawCase known)
    {
        var evaluation = known.ToDossier().Evaluate(known.Scheme, known.AsOf);
        var row = evaluation.Assessments.FirstOrDefault(assessment => assessment.Indicator.Id == Id);
        var target = row?.Deciding;
        return new TargetResult(
            row?.Verdict ?? Verdict.NotAssessable, row is null ? Reason.NoTarget : row.Reason, target?.Required, target?.Margin,
            target?.Counted, target?.MeasureValue, target?.Steps ?? [], evaluation.ToJson);
    }

    /// <summary>The case with its latest figure printed otherwise.</summary>
    public LawCase Observing(string text) => this with { Latest = Latest with { Text = LawText.Checked(text) } };

    /// <summary>The case with every observation of the row changed.</summary>
    public LawCase MapObservations(Func<LawObservation, LawObservation> change) => this with
    {
        Latest = change(Latest),
        Others = [.. Others.Select(known => known.Indicator == Id ? change(known) : known)],
    };

    public override string ToString() =>
        $"{Kind} of {Name} in {Unit}: base «{Base}», target «{Target}», annual «{Annual}», direction {Direction ?? "unstated"}, due {Due}; "
        + $"observed {string.Join(", ", Given)}; {Scheme.Id} as of {IsoDate.Write(AsOf)}";
}
