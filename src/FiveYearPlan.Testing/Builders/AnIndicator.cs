using System.Globalization;

namespace FiveYearPlan.Testing;

/// <summary>
/// One row of a plan for a test, with what is observed of it, all as printed:
/// <c>AnIndicator.Named("x").In("%").From("2.35").To("3.6").Observed("2022", "2.84")</c>. Each call gives a copy. What is
/// not stated is derived from the cells, as <see cref="Plan.Read"/> does. Immutable and safe for use by several threads.
/// </summary>
public sealed class AnIndicator
{
    private AnIndicator(string name) => Name = name;

    private AnIndicator(AnIndicator other)
    {
        (Name, Id, Unit, BaseCell, BaseYear) = (other.Name, other.Id, other.Unit, other.BaseCell, other.BaseYear);
        (TargetCell, AnnualCell, DueYear, Kind, Direction) = (other.TargetCell, other.AnnualCell, other.DueYear, other.Kind, other.Direction);
        (Quantity, Basis, Nature, Limit, Reference) = (other.Quantity, other.Basis, other.Nature, other.Limit, other.Reference);
        Observations = other.Observations;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    internal string? Id { get; private init; }

    internal string Unit { get; private init; } = "%";

    internal string? BaseCell { get; private init; }

    internal int? BaseYear { get; private init; }

    internal string? TargetCell { get; private init; }

    internal string? AnnualCell { get; private init; }

    internal int? DueYear { get; private init; }

    internal string? Kind { get; private init; }

    internal string? Direction { get; private init; }

    internal string? Quantity { get; private init; }

    internal string? Basis { get; private init; }

    internal string? Nature { get; private init; }

    internal decimal? Limit { get; private init; }

    internal string? Reference { get; private init; }

    internal IReadOnlyList<ObservedCell> Observations { get; private init; } = [];

    /// <summary>An indicator; where its name is a word of Latin letters, digits and hyphens, that is its id as well.</summary>
    /// <param name="name">The name; not blank.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    public static AnIndicator Named(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new AnIndicator(name);
    }

    /// <summary>With an id of its own.</summary>
    /// <param name="id">Latin letters, digits and hyphens, starting with a letter.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is blank.</exception>
    public AnIndicator WithId(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        return new(this) { Id = id };
    }

    /// <summary>Counted in a unit; % where not stated.</summary>
    /// <param name="unit">A unit, such as <c>亿元</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is <see langword="null"/>.</exception>
    public AnIndicator In(string unit) => new(this) { Unit = Given(unit, nameof(unit)) };

    /// <summary>From a base.</summary>
    /// <param name="cell">The cell of the base, such as <c>2.35</c>.</param>
    /// <param name="year">Its year; the year before the plan where absent.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cell"/> is <see langword="null"/>.</exception>
    public AnIndicator From(string cell, int? year = null) => new(this) { BaseCell = Given(cell, nameof(cell)), BaseYear = year };

    /// <summary>To a target, as the column of the target year prints it.</summary>
    /// <param name="cell">The cell, such as <c>3.6</c>, <c>&gt;93</c>, <c>[8]</c> or <c>进一步缩小</c>.</param>
    /// <param name="due">The year by whose last day it is due; the plan's last where absent.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cell"/> is <see langword="null"/>.</exception>
    public AnIndicator To(string cell, int? due = null) => new(this) { TargetCell = Given(cell, nameof(cell)), DueYear = due ?? DueYear };

    /// <summary>With a target as the column of annual growth or cumulative change prints it.</summary>
    /// <param name="cell">The cell, such as <c>7</c> for average growth, <c>[1.25]</c> for a change, or <c>每年3</c>.</param>
    /// <param name="due">The year by whose last day it is due; the plan's last where absent.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cell"/> is <see langword="null"/>.</exception>
    public AnIndicator Annually(string cell, int? due = null) => new(this) { AnnualCell = Given(cell, nameof(cell)), DueYear = due ?? DueYear };

    /// <summary>With the kind of target stated, where the columns do not tell.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is no member of the enum.</exception>
    public AnIndicator Of(TargetKind kind) => new(this) { Kind = EnumCells.Word(kind, nameof(kind)) };

    /// <summary>With the direction stated in which it gets better.</summary>
    /// <param name="direction">The direction.</param>
    /// <exception cref="ArgumentOutOfRangeException">The direction is no member of the enum.</exception>
    public AnIndicator Better(Direction direction) => new(this) { Direction = EnumCells.Word(direction, nameof(direction)) };

    /// <summary>With the quantity stated: a stock, a flow or a rate.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <exception cref="ArgumentOutOfRangeException">The quantity is no member of the enum.</exception>
    public AnIndicator Counting(Quantity quantity) => new(this) { Quantity = EnumCells.Word(quantity, nameof(quantity)) };

    /// <summary>At comparable or current prices.</summary>
    /// <param name="basis">The price basis.</param>
    /// <exception cref="ArgumentOutOfRangeException">The basis is no member of the enum.</exception>
    public AnIndicator At(PriceBasis basis) => new(this) { Basis = EnumCells.Word(basis, nameof(basis)) };

    /// <summary>Expected or binding.</summary>
    /// <param name="nature">The nature.</param>
    /// <exception cref="ArgumentOutOfRangeException">The nature is no member of the enum.</exception>
    public AnIndicator As(Nature nature) => new(this) { Nature = nature == FiveYearPlan.Nature.Unspecified ? null : EnumCells.Word(nature, nameof(nature)) };

    /// <summary>With a natural limit, in its unit, such as 100 for a share.</summary>
    /// <param name="limit">The limit; positive.</param>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not positive.</exception>
    public AnIndicator UpTo(decimal limit)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);
        return new(this) { Limit = limit };
    }

    /// <summary>To keep in step with another indicator of the plan, where the words of the target do not name it.</summary>
    /// <param name="indicator">The id of the other.</param>
    /// <exception cref="ArgumentException"><paramref name="indicator"/> is blank.</exception>
    public AnIndicator InStepWith(string indicator)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(indicator);
        return new(this) { Reference = indicator };
    }

    /// <summary>With one observation more.</summary>
    /// <param name="period">What it covers: <c>2022</c>, <c>2023H1</c>, <c>2021-2023</c>, a date.</param>
    /// <param name="figure">The figure as printed, or a declaration such as <c>完成</c>.</param>
    /// <param name="kind">What the figure is.</param>
    /// <exception cref="ArgumentNullException">The period or the figure is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind is no member of the enum.</exception>
    public AnIndicator Observed(string period, string figure, ObservationKind kind = ObservationKind.Level)
    {
        EnumCells.Word(kind, nameof(kind));
        return new(this) { Observations = [.. Observations, new ObservedCell(Given(period, nameof(period)), Given(figure, nameof(figure)), kind)] };
    }

    /// <summary>Judges it as the only indicator of the 14th five-year plan, 2021–2025.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="asOf">The day of the evaluation.</param>
    /// <exception cref="ArgumentNullException"><paramref name="scheme"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">A cell cannot be read; the message holds every finding.</exception>
    public Assessment Judge(Scheme scheme, LocalDate asOf) => APlan.OfFiveYears(14).With(this).ToDossier().Evaluate(scheme, asOf).Assessments[0];

    /// <summary>The calls that make it.</summary>
    public override string ToString()
    {
        var calls = new List<string> { $"AnIndicator.Named({Quote(Name)})" };
        Add("WithId", Id is null ? null : Quote(Id));
        Add("In", Unit == "%" ? null : Quote(Unit));
        Add("From", BaseCell is null ? null : Quote(BaseCell) + Year(BaseYear));
        Add("To", TargetCell is null ? null : Quote(TargetCell) + Year(DueYear));
        Add("Annually", AnnualCell is null ? null : Quote(AnnualCell) + Year(TargetCell is null ? DueYear : null));
        Add("Of", EnumCells.Member<TargetKind>(Kind));
        Add("Better", EnumCells.Member<Direction>(Direction));
        Add("Counting", EnumCells.Member<Quantity>(Quantity));
        Add("At", EnumCells.Member<PriceBasis>(Basis));
        Add("As", EnumCells.Member<Nature>(Nature));
        Add("UpTo", Limit is { } limit ? limit.ToString(CultureInfo.InvariantCulture) + "m" : null);
        Add("InStepWith", Reference is null ? null : Quote(Reference));
        foreach (var (period, text, kind) in Observations)
        {
            Add("Observed", $"{Quote(period)}, {Quote(text)}{(kind == ObservationKind.Level ? "" : $", ObservationKind.{kind}")}");
        }

        return string.Concat(calls);

        void Add(string method, string? arguments)
        {
            if (arguments is not null)
            {
                calls.Add($".{method}({arguments})");
            }
        }
    }

    internal IndicatorRow ToRow(RowPlace? place = null) => new()
    {
        Id = Id ?? (IsId(Name) ? Name : null),
        Name = Name,
        Unit = Unit,
        Base = BaseCell,
        BaseYear = BaseYear,
        Target = TargetCell,
        Annual = AnnualCell,
        DueYear = DueYear,
        Kind = Kind,
        Direction = Direction,
        Quantity = Quantity,
        Basis = Basis,
        Nature = Nature,
        Limit = Limit,
        InStepWith = Reference,
        Place = place,
    };

    private static bool IsId(string name) => char.IsAsciiLetter(name[0]) && name.Length <= 80 && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-');

    private static string Given(string cell, string parameter)
    {
        ArgumentNullException.ThrowIfNull(cell, parameter);
        return cell;
    }

    private static string Quote(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static string Year(int? year) => year is { } given ? ", " + given.ToString(CultureInfo.InvariantCulture) : "";

    /// <summary>An observation as printed.</summary>
    internal readonly record struct ObservedCell(string Period, string Text, ObservationKind Kind);
}
