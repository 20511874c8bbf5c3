namespace FiveYearPlan;

/// <summary>
/// How targets of some kinds are judged: a measure and an ordered list of grades. Immutable and safe for use by several
/// threads.
/// </summary>
public sealed class Rule
{
    /// <summary>Declares a rule.</summary>
    /// <param name="measure">What is measured.</param>
    /// <param name="kinds">The kinds of target it is for; each must fit the measure.</param>
    /// <param name="grades">The grades, of which the first that applies wins; where none does, the target is not yet due.</param>
    /// <param name="holds">Whether the rule is also for holds: levels and changes that need only be kept.</param>
    /// <exception cref="ArgumentNullException">The kinds or grades, or one of the grades, are <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The measure or a kind is no member of its enum.</exception>
    /// <exception cref="ArgumentException">There is no grade, a kind does not fit the measure, or a line is drawn where nothing is measured.</exception>
    public Rule(Measure measure, IEnumerable<TargetKind> kinds, IEnumerable<Grade> grades, bool holds = false)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        ArgumentNullException.ThrowIfNull(grades);
        Measure = MeasureWords.Measures.Check(measure, nameof(measure));
        Kinds = [.. kinds.Select(kind => PlanWords.Kinds.Check(kind, nameof(kinds)))];
        Grades = [.. grades];
        Holds = holds;
        if (Grades.Count == 0)
        {
            throw new ArgumentException("A rule has at least one grade.", nameof(grades));
        }

        foreach (var grade in Grades)
        {
            ArgumentNullException.ThrowIfNull(grade, nameof(grades));
            if (grade.Line is not null && measure == Measure.None)
            {
                throw new ArgumentException($"'{grade.Label.English}' draws a line, and the rule measures nothing.", nameof(grades));
            }
        }

        foreach (var kind in Kinds.Where(kind => !MeasureWords.Fits(measure, kind)))
        {
            throw new ArgumentException($"{kind} targets are not measured by {measure}.", nameof(kinds));
        }
    }

    /// <summary>What is measured.</summary>
    public Measure Measure { get; }

    /// <summary>The kinds of target it is for.</summary>
    public IReadOnlyList<TargetKind> Kinds { get; }

    /// <summary>The grades in the order in which they are tried.</summary>
    public IReadOnlyList<Grade> Grades { get; }

    /// <summary>Whether it is for holds as well.</summary>
    public bool Holds { get; }

    /// <summary>The measure and the kinds.</summary>
    public override string ToString() => $"{Measure}: {string.Join(", ", Kinds)}";
}
