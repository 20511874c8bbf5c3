namespace FiveYearPlan;

/// <summary>
/// One grade of a rule: conditions, a line, a label, a verdict. Of the grades of a rule the first that applies wins.
/// Immutable and safe for use by several threads.
/// </summary>
public sealed class Grade
{
    private const Conditions AllConditions =
        Conditions.Met | Conditions.Over | Conditions.TrendHelpful | Conditions.TrendNotAdverse | Conditions.LastChangeHelpful;

    /// <summary>Declares a grade.</summary>
    /// <param name="label">The scheme's word for it.</param>
    /// <param name="verdict">The verdict that it stands for; not <see cref="FiveYearPlan.Verdict.NotAssessable"/>.</param>
    /// <param name="when">What must hold; nothing where absent.</param>
    /// <param name="line">The line that the measure must reach; none where absent.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The verdict is not assessable or no member of its enum, or the conditions are unknown.</exception>
    public Grade(BilingualText label, Verdict verdict, Conditions when = Conditions.None, Line? line = null)
    {
        ArgumentNullException.ThrowIfNull(label);
        VerdictWords.Verdicts.Check(verdict, nameof(verdict));
        if (verdict == Verdict.NotAssessable)
        {
            throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "A grade judges; what cannot be judged has a reason instead.");
        }

        if ((when & ~AllConditions) != 0)
        {
            throw new ArgumentOutOfRangeException(nameof(when), when, "The conditions must be members of Conditions, combined with |.");
        }

        Label = label;
        Verdict = verdict;
        When = when;
        Line = line;
    }

    /// <summary>The scheme's word for it.</summary>
    public BilingualText Label { get; }

    /// <summary>The verdict that it stands for.</summary>
    public Verdict Verdict { get; }

    /// <summary>What must hold.</summary>
    public Conditions When { get; }

    /// <summary>The line that the measure must reach; <see langword="null"/> where the conditions alone decide.</summary>
    public Line? Line { get; }

    /// <summary>The label and the verdict.</summary>
    public override string ToString() => $"{Label} ({Verdict})";

    /// <summary>Another verdict under the same label, for those that meet the target, or did not in time.</summary>
    internal Grade As(Verdict verdict) => verdict == Verdict ? this : new Grade(Label, verdict, When, Line);
}
