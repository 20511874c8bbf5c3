namespace FiveYearPlan;

/// <summary>
/// A named, versioned, cited set of progress rules (评价方案): for each kind of target a measure and an ordered list of
/// grades, of which the first that applies wins. Declared in a dozen lines, as the presets of <see cref="Schemes"/> are.
/// Immutable and safe for use by several threads.
/// </summary>
public sealed class Scheme
{
    private readonly TimeConvention _timeConvention = TimeConvention.WholeMonths;
    private readonly BilingualText _notAssessable = Labels.CannotBeAssessed;
    private readonly BilingualText? _notAssessableAtEnd;
    private readonly IReadOnlyList<Fraction> _acceptedElapsed = [];

    /// <summary>Declares a scheme.</summary>
    /// <param name="id">An id in kebab-case, such as <c>time-proportional</c>; not blank.</param>
    /// <param name="version">The version of the rules; it must change whenever a verdict could; not blank.</param>
    /// <param name="name">The name.</param>
    /// <param name="citation">Where the rules come from.</param>
    /// <param name="rules">The rules; for a kind of target the first that is for it is used.</param>
    /// <exception cref="ArgumentNullException">An argument, or a rule, is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A text is blank, or there is no rule.</exception>
    public Scheme(string id, string version, BilingualText name, BilingualText citation, IEnumerable<Rule> rules)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(version);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(citation);
        ArgumentNullException.ThrowIfNull(rules);
        Id = id;
        Version = version;
        Name = name;
        Citation = citation;
        Rules = [.. rules];
        foreach (var rule in Rules)
        {
            ArgumentNullException.ThrowIfNull(rule, nameof(rules));
        }

        if (Rules.Count == 0)
        {
            throw new ArgumentException("A scheme has at least one rule.", nameof(rules));
        }
    }

    private Scheme(Scheme other)
        : this(other.Id, other.Version, other.Name, other.Citation, other.Rules)
    {
        (_timeConvention, _notAssessable, _notAssessableAtEnd) = (other._timeConvention, other._notAssessable, other._notAssessableAtEnd);
        _acceptedElapsed = other._acceptedElapsed;
        (MetIsAchieved, JudgesWithoutTarget) = (other.MetIsAchieved, other.JudgesWithoutTarget);
        (NextDueOnly, ReplacesZero, BaseFromSeries) = (other.NextDueOnly, other.ReplacesZero, other.BaseFromSeries);
    }

    /// <summary>The id, such as <c>time-proportional</c>.</summary>
    public string Id { get; }

    /// <summary>The version of the rules; it changes whenever a verdict could.</summary>
    public string Version { get; }

    /// <summary>The name.</summary>
    public BilingualText Name { get; }

    /// <summary>Where the rules come from.</summary>
    public BilingualText Citation { get; }

    /// <summary>The rules.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>How elapsed time is counted.</summary>
    /// <value>Whole months, in every preset.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enum.</exception>
    public TimeConvention TimeConvention
    {
        get => _timeConvention;
        init => _timeConvention = TimeWords.Conventions.Check(value, nameof(value));
    }

    /// <summary>The label of what cannot be judged.</summary>
    /// <value>无法评估 / Cannot be assessed where not stated.</value>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public BilingualText NotAssessable
    {
        get => _notAssessable;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            _notAssessable = value;
        }
    }

    /// <summary>The label of what cannot be judged from the target's last day on.</summary>
    /// <value><see cref="NotAssessable"/> where not stated.</value>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public BilingualText NotAssessableAtEnd
    {
        get => _notAssessableAtEnd ?? _notAssessable;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            _notAssessableAtEnd = value;
        }
    }

    /// <summary>
    /// The elapsed shares of time at which observations are accepted, all others being outside what the scheme defines;
    /// empty where every observation is.
    /// </summary>
    /// <value>Empty where not stated.</value>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public IReadOnlyList<Fraction> AcceptedElapsed
    {
        get => _acceptedElapsed;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            _acceptedElapsed = [.. value];
        }
    }

    /// <summary>
    /// Whether what meets its target is achieved whatever its label, and what does not is missed from the target's last
    /// day on: for schemes whose grades do not say it themselves.
    /// </summary>
    /// <value><see langword="false"/> where not stated.</value>
    public bool MetIsAchieved { get; init; }

    /// <summary>Whether an indicator without a target is judged by the rule for directions.</summary>
    /// <value><see langword="false"/> where not stated.</value>
    public bool JudgesWithoutTarget { get; init; }

    /// <summary>Whether of several due years only the next one is judged.</summary>
    /// <value><see langword="false"/> where not stated.</value>
    public bool NextDueOnly { get; init; }

    /// <summary>Whether a base or target of nought is read as 0.001, with a warning, so that growth is defined.</summary>
    /// <value><see langword="false"/> where not stated.</value>
    public bool ReplacesZero { get; init; }

    /// <summary>
    /// Whether an indicator without a base starts from its series: from its first level at the end of the base year or of a
    /// year after it.
    /// </summary>
    /// <value><see langword="false"/> where not stated.</value>
    public bool BaseFromSeries { get; init; }

    /// <summary>The scheme with another way of counting time.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="convention"/> is not a member of the enum.</exception>
    public Scheme With(TimeConvention convention) => new(this) { TimeConvention = TimeWords.Conventions.Check(convention, nameof(convention)) };

    /// <summary>The rules in words: for each kind of target its measure, and its grades in the order in which they are tried.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public string Describe(Language language) => SchemeText.Describe(this, language);

    /// <summary>The id and the version.</summary>
    public override string ToString() => $"{Id} {Version}";

    /// <summary>The rule for a target: of a hold one for holds before one for its kind; <see langword="null"/> where there is none.</summary>
    internal Rule? RuleFor(TargetKind kind, bool hold) =>
        (hold ? Rules.FirstOrDefault(rule => rule.Holds) : null) ?? Rules.FirstOrDefault(rule => rule.Kinds.Contains(kind));
}
