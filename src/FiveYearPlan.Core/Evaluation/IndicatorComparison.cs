namespace FiveYearPlan;

/// <summary>
/// One indicator under several schemes: the assessment of each, and in what those that judge it differ. Immutable and safe
/// for use by several threads.
/// </summary>
public sealed class IndicatorComparison
{
    private readonly IReadOnlyList<Assessment> _judged;

    internal IndicatorComparison(IReadOnlyList<Scheme> schemes, IReadOnlyList<Assessment> assessments)
    {
        Schemes = [.. schemes];
        Assessments = [.. assessments];
        _judged = [.. assessments.Where(known => known.Reason is null)];
    }

    /// <summary>The indicator.</summary>
    public Indicator Indicator => Assessments[0].Indicator;

    /// <summary>The schemes.</summary>
    public IReadOnlyList<Scheme> Schemes { get; }

    /// <summary>The assessment under each of <see cref="Schemes"/>, in the same order.</summary>
    public IReadOnlyList<Assessment> Assessments { get; }

    /// <summary>How many schemes judge it: from 0 to the number of schemes.</summary>
    public int Judging => _judged.Count;

    /// <summary>Whether every scheme judges it, with the same verdict.</summary>
    public bool Agrees => Judging == Assessments.Count && !Differs;

    /// <summary>Whether two schemes that judge it give different verdicts.</summary>
    public bool Differs => Vary(known => known.Verdict);

    /// <summary>Whether, under the schemes that judge it, different targets of the row decide.</summary>
    public bool TargetsDiffer => Vary(known => (known.Deciding!.Target.Kind, known.Deciding.Target.Printed, known.Deciding.Target.DueYear));

    /// <summary>Whether the schemes that judge it measure different things.</summary>
    public bool MeasuresDiffer => Vary(known => known.Deciding!.Measure);

    /// <summary>Whether the schemes that judge it require different values.</summary>
    public bool LinesDiffer => Vary(known => known.Required);

    /// <summary>Whether the schemes that judge it rest on different observations.</summary>
    public bool ObservationsDiffer => Vary(known => string.Join('\n', known.Deciding!.Observations));

    /// <summary>What the schemes say of it, a line each, after a line that says in what they differ.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public string Describe(Language language) => ComparisonText.Describe(this, language);

    /// <summary>The indicator and the verdicts in the order of the schemes.</summary>
    public override string ToString() => $"{Indicator}: {string.Join(", ", Assessments.Select(known => known.Verdict))}";

    private bool Vary<T>(Func<Assessment, T> of) => _judged.Select(of).Distinct().Skip(1).Any();
}
