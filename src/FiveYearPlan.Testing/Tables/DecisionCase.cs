namespace FiveYearPlan.Testing;

/// <summary>
/// One row of a decision table: an indicator with what is observed of it, the day of the evaluation, and what a scheme must
/// say of it. Immutable and safe for use by several threads.
/// </summary>
public sealed class DecisionCase
{
    private readonly string _shown;

    internal DecisionCase(int line, string shown, Dossier dossier, LocalDate asOf, Expectation expected)
    {
        (Line, _shown, Dossier, AsOf, Expected) = (line, shown, dossier, asOf, expected);
    }

    /// <summary>The line of the table on which it stands, from 1.</summary>
    public int Line { get; }

    /// <summary>The one indicator of the row, with what is observed of it.</summary>
    public Dossier Dossier { get; }

    /// <summary>The day of the evaluation: that of the row, else the last day that its observations cover.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The scheme that the row names; <see langword="null"/> where it names none.</summary>
    public Scheme? Scheme => Expected.Scheme;

    /// <summary>The verdict that is expected.</summary>
    public Verdict Verdict => Expected.Verdict;

    internal Expectation Expected { get; }

    /// <summary>What a scheme says of the row.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <exception cref="ArgumentNullException"><paramref name="scheme"/> is <see langword="null"/>.</exception>
    public Assessment Judge(Scheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        return Dossier.Evaluate(scheme, AsOf).Assessments[0];
    }

    /// <summary>Checks that a scheme says what is expected.</summary>
    /// <param name="scheme">The scheme; that which the row names where absent.</param>
    /// <exception cref="ArgumentException">No scheme is given, and the row names none; or it names another.</exception>
    /// <exception cref="CheckFailedException">It says otherwise; the message has what was expected, what it says, and its explanation.</exception>
    public void Check(Scheme? scheme = null)
    {
        var judging = scheme ?? Scheme ?? throw new ArgumentException($"No scheme is given, and line {Line} names none.", nameof(scheme));
        if (Scheme is { } named && named.Id != judging.Id)
        {
            throw new ArgumentException($"Line {Line} is for {named.Id}.", nameof(scheme));
        }

        if (Failure(judging) is { } failure)
        {
            throw new CheckFailedException(failure);
        }
    }

    /// <summary>The row as written, for the name of a test.</summary>
    public override string ToString() => _shown;

    /// <summary>How a scheme fails the row; <see langword="null"/> where it does not.</summary>
    internal string? Failure(Scheme scheme)
    {
        var assessment = Judge(scheme);
        return Expected.Differences(assessment) is { Count: > 0 } differences
            ? $"Line {Line}: {this}\n{string.Concat(differences.Select(difference => $"  {difference}\n"))}"
                + string.Join('\n', assessment.Explain(Language.English).Split('\n').Select(step => "    " + step.TrimEnd()))
            : null;
    }
}
