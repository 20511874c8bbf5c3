using NodaTime;

namespace FiveYearPlan;

/// <summary>
/// What a jurisdiction promised (规划纲要): a period and its indicators, with the targets in force. Immutable and safe for
/// use by several threads.
/// </summary>
[TypeFormatterSource]
public sealed class Plan
{
    private static readonly BilingualText Latest = new("最新版", "latest");

    private readonly Dictionary<string, Indicator> _byId;

    internal Plan(
        Jurisdiction jurisdiction, BilingualText name, PlanPeriod period, IReadOnlyList<Indicator> indicators,
        IReadOnlyList<Indicator> further, IReadOnlyList<Note> notes, BilingualText? version = null)
    {
        Jurisdiction = jurisdiction;
        Name = name;
        Period = period;
        Indicators = indicators;
        Further = further;
        Notes = notes;
        Version = version ?? Latest;
        _byId = indicators.Concat(further).ToDictionary(indicator => indicator.Id);
    }

    /// <summary>Whose plan it is.</summary>
    public Jurisdiction Jurisdiction { get; }

    /// <summary>The plan's name.</summary>
    public BilingualText Name { get; }

    /// <summary>The years of the plan.</summary>
    public PlanPeriod Period { get; }

    /// <summary>The indicators of the plan's table in printed order: those that are evaluated and counted.</summary>
    public IReadOnlyList<Indicator> Indicators { get; }

    /// <summary>
    /// What the documents name beside the table: further targets in text and boxes, and statistics without a target. They
    /// are found by id and may be observed; they are neither evaluated nor counted with the table.
    /// </summary>
    public IReadOnlyList<Indicator> Further { get; }

    /// <summary>The notes under the table, in printed order.</summary>
    public IReadOnlyList<Note> Notes { get; }

    /// <summary>Which versions of targets and bases are in force: the latest, as adopted, or as of a date.</summary>
    public BilingualText Version { get; }

    /// <summary>The groups in printed order.</summary>
    public IReadOnlyList<BilingualText> Groups => [.. Indicators.Select(indicator => indicator.Group).OfType<BilingualText>().Distinct()];

    /// <summary>The one indicator with an id, else a number, else a name in either language.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">No indicator has the key, or several share it; the message lists their ids.</exception>
    public Indicator this[string key]
    {
        get
        {
            var found = FindAll(key);
            return found.Count switch
            {
                1 => found[0],
                0 => throw new ArgumentException($"'{key}' is no id, number or name of an indicator of {Name.English}.", nameof(key)),
                _ => throw new ArgumentException($"'{key}' is ambiguous; use an id: {Ids(found)}.", nameof(key)),
            };
        }
    }

    /// <summary>
    /// Interprets the rows of an indicator table: cells become figures, bases and targets. Every row that names an
    /// indicator and a unit is kept, with all of its cells that can be read.
    /// </summary>
    /// <param name="jurisdiction">Whose plan it is.</param>
    /// <param name="name">The plan's name.</param>
    /// <param name="period">The years of the plan.</param>
    /// <param name="rows">The rows in printed order.</param>
    /// <param name="notes">The notes under the table; none where absent.</param>
    /// <param name="further">The rows of <see cref="Further"/>; none where absent.</param>
    /// <returns>The plan, and every finding on the way.</returns>
    /// <exception cref="ArgumentNullException">A required argument, or a row, is <see langword="null"/>.</exception>
    public static ReadResult<Plan> Read(
        Jurisdiction jurisdiction, BilingualText name, PlanPeriod period, IEnumerable<IndicatorRow> rows, IEnumerable<Note>? notes = null,
        IEnumerable<IndicatorRow>? further = null)
    {
        ArgumentNullException.ThrowIfNull(jurisdiction);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(rows);
        var bag = new DiagnosticBag();
        var (indicators, beside) = new PlanReader(period, bag).Read([.. rows], [.. further ?? []]);
        return new ReadResult<Plan>(new Plan(jurisdiction, name, period, indicators, beside, [.. notes ?? []]), bag.ToList());
    }

    /// <summary>
    /// The indicators that a key names: the one with that id; else those of the table with that number; else those with
    /// that name, the table before what stands beside it. Empty where none has it.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<Indicator> FindAll(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        key = key.Trim();
        if (_byId.TryGetValue(key, out var indicator))
        {
            return [indicator];
        }

        List<Indicator> found = [.. Indicators.Where(known => known.Number == key)];
        if (found.Count == 0)
        {
            found = [.. Indicators.Where(HasName)];
        }

        return found.Count > 0 ? found : [.. Further.Where(HasName)];

        bool HasName(Indicator known) => known.Name.Chinese == key || string.Equals(known.Name.English, key, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The plan with targets and bases as adopted, before any revision.</summary>
    public Plan AsAdopted() => At(revision => revision is null, new BilingualText("原定目标", "as adopted"));

    /// <summary>The plan with the targets and bases in force on a date.</summary>
    public Plan AsOf(LocalDate date) => At(
        revision => revision is null || revision.Date <= date, VersionOf(date));

    /// <summary>The plan with another base that the document names for an indicator, such as 2019 for a year of the pandemic.</summary>
    /// <param name="indicator">An id, number or name.</param>
    /// <param name="year">The year of the base to use.</param>
    /// <exception cref="ArgumentException">The key is unknown or ambiguous, or the document names no base of that year.</exception>
    public Plan WithBaseline(string indicator, int year)
    {
        var found = this[indicator];
        var baseline = found.Baselines.FirstOrDefault(known => known.Year == year)
            ?? throw new ArgumentException(
                $"'{found.Id}' has a base of {string.Join(", ", found.Baselines.Select(known => known.Year))}, none of {year}.", nameof(year));
        return With(found, baseline);
    }

    /// <summary>The name and the years.</summary>
    public override string ToString() => $"{Name} ({Period})";

    /// <summary>The indicator with an id, of the table or beside it; <see langword="null"/> where there is none.</summary>
    internal Indicator? ById(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The table, and what stands beside it.</summary>
    internal IEnumerable<Indicator> Known => Indicators.Concat(Further);

    internal static string Ids(IEnumerable<Indicator> indicators) => string.Join(", ", indicators.Select(indicator => indicator.Id));

    /// <summary>The plan with one of the bases of an indicator, whichever it is.</summary>
    internal Plan With(Indicator indicator, Baseline baseline)
    {
        return new Plan(
            Jurisdiction, Name, Period, [.. Indicators.Select(Changed)], [.. Further.Select(Changed)], Notes,
            new BilingualText($"{Version.Chinese}，{indicator.Name.Chinese}以 {baseline.Year} 年为基期", $"{Version.English}, {indicator.Name.English} from its {baseline.Year} base"));

        Indicator Changed(Indicator known) => known == indicator ? known.With(baseline) : known;
    }

    /// <summary>The plan without the versions of targets and bases that came in after a day, and without later notes; itself where there are none.</summary>
    internal Plan KnownAsOf(LocalDate date, Func<Note, bool> isKnown)
    {
        var (indicators, further) = (Indicators.Select(known => known.KnownAsOf(date)).ToList(), Further.Select(known => known.KnownAsOf(date)).ToList());
        var revised = !indicators.SequenceEqual(Indicators) || !further.SequenceEqual(Further);
        if (!revised && Notes.All(isKnown))
        {
            return this;
        }

        var version = VersionOf(date);
        return new Plan(
            Jurisdiction, Name, Period, indicators, further, [.. Notes.Where(isKnown)],
            !revised ? Version :
            Version.Equals(Latest) ? version : new BilingualText($"{Version.Chinese}，{version.Chinese}", $"{Version.English}, {version.English}"));
    }

    private static BilingualText VersionOf(LocalDate date) => new($"{DateWords.Day(date, Language.Chinese)}版", $"as of {IsoDate.Write(date)}");

    private Plan At(Func<Revision?, bool> admits, BilingualText version) =>
        new(Jurisdiction, Name, Period, [.. Indicators.Select(known => known.At(admits))], [.. Further.Select(known => known.At(admits))], Notes, version);
}
