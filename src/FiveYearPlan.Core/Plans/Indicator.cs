using NodaTime;

namespace FiveYearPlan;

/// <summary>
/// One indicator of a plan: what its row prints, interpreted. Made by <see cref="Plan.Read"/>. Immutable and safe for use
/// by several threads.
/// </summary>
public sealed class Indicator
{
    internal Indicator(IndicatorRow row, string id, BilingualText name, Unit unit)
    {
        Row = row;
        Id = id;
        Name = name;
        Unit = unit;
    }

    private Indicator(Indicator other, IReadOnlyList<Target> targets, Baseline? baseline)
    {
        (Row, Id, Name, Unit, Group) = (other.Row, other.Id, other.Name, other.Unit, other.Group);
        (Nature, Direction, Quantity) = (other.Nature, other.Direction, other.Quantity);
        (Territory, Population, PriceBasis) = (other.Territory, other.Population, other.PriceBasis);
        (Baselines, TargetVersions) = (other.Baselines, other.TargetVersions);
        (Baseline, Targets) = (baseline, targets);
    }

    /// <summary>The row as printed.</summary>
    public IndicatorRow Row { get; }

    /// <summary>The id, unique in the plan.</summary>
    public string Id { get; }

    /// <summary>The number as printed; it need not be unique.</summary>
    public string? Number => Row.Number?.Trim();

    /// <summary>The name without its unit.</summary>
    public BilingualText Name { get; }

    /// <summary>The unit of its figures.</summary>
    public Unit Unit { get; }

    /// <summary>The group it stands in; <see langword="null"/> where the table has none.</summary>
    public BilingualText? Group { get; internal init; }

    /// <summary>Who answers for it.</summary>
    public Nature Nature { get; internal init; }

    /// <summary>Whether more or less of what is printed is better; stated, or derived from the cells.</summary>
    public Direction Direction { get; internal init; }

    /// <summary>
    /// What kind of quantity it counts: as the row states it; else a flow where a target is a total over the plan, a rate where
    /// the unit is %, ‰, ‱ or has a slash, and a stock otherwise. Names are not read for it.
    /// </summary>
    public Quantity Quantity { get; internal init; }

    /// <summary>Which part of the jurisdiction its figures cover.</summary>
    public Territory Territory { get; internal init; }

    /// <summary>Which population its figures count or are divided by.</summary>
    public Population Population { get; internal init; }

    /// <summary>The prices of its target and growth.</summary>
    public PriceBasis PriceBasis { get; internal init; }

    /// <summary>The base from which the plan starts; <see langword="null"/> where none is printed.</summary>
    public Baseline? Baseline { get; internal init; }

    /// <summary>Every base the document names: the printed one, restatements, and alternatives.</summary>
    public IReadOnlyList<Baseline> Baselines { get; internal init; } = [];

    /// <summary>The targets in force, in printed order.</summary>
    public IReadOnlyList<Target> Targets { get; internal init; } = [];

    /// <summary>Every version of every target, the adopted ones first.</summary>
    public IReadOnlyList<Target> TargetVersions { get; internal init; } = [];

    /// <summary>Where the row was printed.</summary>
    public Source? Source => Row.Source;

    /// <summary>Whether the indicator is itself a growth rate (增长率, 增速): its level then is a growth too.</summary>
    public bool IsGrowthRate => (Says("增长率") || Says("增速")) && Unit.IsConvertibleTo(FigureUnits.Percent);

    /// <summary>Whether the printed figures are reductions (降低, 减少, 下降, 降幅): more of them is better, a rise is negative.</summary>
    public bool IsReduction => Says("降低") || Says("减少") || Says("下降") || Says("降幅");

    /// <summary>
    /// Whether a target is a hold: a level whose required set already contains the base, or whose number equals it, or a
    /// change of 0. A hold has no distance to cover; it is kept or broken. Where it cannot be decided whether the base is
    /// in the set, the target is no hold.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is <see langword="null"/>.</exception>
    public bool IsHold(Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return target switch
        {
            { Kind: TargetKind.Change, Figure: { } change } => change.Number == 0 && change.RangeEnd is null,
            { Kind: TargetKind.Level, Figure: { } level } when Baseline is { Figure: var start } =>
                start.NumbersIn(Unit).IsSubsetOf(Requirement.Of(level, Direction, Unit))
                || (start.Value is not null && start.NumbersIn(Unit).Equals(NumberSet.Point(Requirement.Number(level, Direction, Unit)))),
            _ => false,
        };
    }

    /// <summary>The number and the name.</summary>
    public override string ToString() => Number is null ? $"{Id} {Name}" : $"{Number} {Name}";

    /// <summary>Whether the row states what kind of quantity it counts, so that nothing was derived.</summary>
    internal bool IsQuantityStated => PlanWords.Quantities.TryRead(Row.Quantity ?? "", out _);

    /// <summary>Whether a change is an annual reduction in %, to be chained, not a change since the base.</summary>
    internal bool CountsReductions => TargetVersions.Any(target => target.Kind == TargetKind.Reduction)
        || (IsReduction && TargetVersions.All(target => target.Kind is not (TargetKind.Change or TargetKind.Total)));

    /// <summary>Whether a falling level is printed with a change that is a reduction: 26, 22 and [4].</summary>
    internal bool PrintsFallsAsPositive => IsReduction && Direction == Direction.Decrease;

    internal bool Says(string word) => Name.Chinese.Contains(word, StringComparison.Ordinal);

    /// <summary>The indicator with the versions of targets and base that a date or a rule admits.</summary>
    internal Indicator At(Func<Revision?, bool> admits)
    {
        var (targets, baseline) = (InForce(TargetVersions, admits), InForce(Baselines, admits));
        Direction? stated = PlanWords.Directions.TryRead(Row.Direction ?? "", out var direction) ? direction : null;
        return new Indicator(this, targets, baseline)
        {
            Direction = new DirectionReader(this, RowPlace.At(Id), new DiagnosticBag()).Read(stated, targets, baseline),
        };
    }

    /// <summary>The indicator without the versions of targets and base that came in after a day; itself where there are none.</summary>
    internal Indicator KnownAsOf(LocalDate date)
    {
        if (TargetVersions.All(target => IsKnown(target.Revision)) && Baselines.All(known => IsKnown(known.Revision)))
        {
            return this;
        }

        // What was chosen and is older stays, such as the targets as adopted.
        var (chosenTargets, chosenBase) = (Targets.All(target => IsKnown(target.Revision)), IsKnown(Baseline?.Revision));
        var then = At(IsKnown);
        return new Indicator(then, chosenTargets ? Targets : then.Targets, chosenBase ? Baseline : then.Baseline)
        {
            Direction = chosenTargets && chosenBase ? Direction : then.Direction,
            Baselines = [.. Baselines.Where(known => IsKnown(known.Revision))],
            TargetVersions = [.. TargetVersions.Where(target => IsKnown(target.Revision))],
        };

        bool IsKnown(Revision? revision) => revision is null || revision.Date <= date;
    }

    internal Indicator With(Baseline baseline) => new(this, Targets, baseline);

    internal Indicator WithTargets(Func<Target, Target> change) =>
        new(this, [.. Targets.Select(change)], Baseline) { TargetVersions = [.. TargetVersions.Select(change)] };

    /// <summary>
    /// Of each kind the last admitted version, in the order in which the kinds were printed. A figure that came in later
    /// takes the place of a target that was only to be assigned.
    /// </summary>
    internal static IReadOnlyList<Target> InForce(IReadOnlyList<Target> versions, Func<Revision?, bool> admits)
    {
        var admitted = versions.Where(target => admits(target.Revision)).ToList();
        var assigned = admitted.Any(target => target.Revision is not null && target.Figure is not null);
        return [.. admitted.Where(target => !assigned || target.Kind != TargetKind.Assigned)
            .GroupBy(target => target.Kind).Select(kind => kind.Last())];
    }

    /// <summary>The last admitted base; alternatives are used on request only.</summary>
    internal static Baseline? InForce(IReadOnlyList<Baseline> versions, Func<Revision?, bool> admits) =>
        versions.LastOrDefault(known => known.Reason is null && admits(known.Revision));
}
