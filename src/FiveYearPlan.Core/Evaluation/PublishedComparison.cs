namespace FiveYearPlan;

/// <summary>
/// An evaluation beside the one that the authority published: where the two agree, where they differ, and what only one of
/// them says. The two never mix. Immutable and safe for use by several threads.
/// </summary>
[TypeFormatterSource]
public sealed class PublishedComparison
{
    internal PublishedComparison(Evaluation computed, PublishedEvaluation? published)
    {
        Computed = computed;
        Published = published;
        Verdicts = [.. computed.Assessments.Select(Compare).OfType<ComparedVerdict>()];
        var bag = new DiagnosticBag();
        if (published is not null)
        {
            PublishedCheck.Check(published, computed.Dossier.Plan, bag);
        }

        Diagnostics = bag.ToList();
    }

    /// <summary>The computed evaluation.</summary>
    public Evaluation Computed { get; }

    /// <summary>
    /// The published one: of those that judge progress the latest that is not later than the computed one;
    /// <see langword="null"/> where the dossier holds none.
    /// </summary>
    public PublishedEvaluation? Published { get; }

    /// <summary>Every indicator on which at least one of the two has a verdict, in the order of the plan.</summary>
    public IReadOnlyList<ComparedVerdict> Verdicts { get; }

    /// <summary>What was found when the published counts were added again: those that do not agree with each other.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The indicators with one kind of agreement.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="agreement"/> is not a member of the enum.</exception>
    public IReadOnlyList<ComparedVerdict> this[Agreement agreement] => Enum.IsDefined(agreement)
        ? [.. Verdicts.Where(known => known.Agreement == agreement)]
        : throw new ArgumentOutOfRangeException(nameof(agreement), agreement, "The value must be a member of Agreement.");

    /// <summary>How many indicators the computed evaluation has in a published class, or in all classes of a published sum.</summary>
    /// <param name="count">One of the classes or sums of <see cref="Published"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="count"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The count is none of <see cref="Published"/>.</exception>
    public int CountOf(PublishedCount count)
    {
        ArgumentNullException.ThrowIfNull(count);
        if (Published is null || !Published.Classes.Concat(Published.Sums).Contains(count))
        {
            throw new ArgumentException($"'{count.Id}' is no class or sum of the published evaluation.", nameof(count));
        }

        var classes = Published.ClassesOf(count).ToList();
        return Computed.Assessments.Count(known => classes.Any(one => one.Verdict == AsPublished(known.Verdict)));
    }

    /// <summary>How many agree, differ, and stand on one side only.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{this[Agreement.Agree].Count} agree, {this[Agreement.Differ].Count} differ, {this[Agreement.OnlyPublished].Count} only published, {this[Agreement.OnlyComputed].Count} only computed");

    private ComparedVerdict? Compare(Assessment computed)
    {
        var named = Published?.ClassOf(computed.Indicator.Id);
        Agreement? agreement = (named?.Verdict, computed.Verdict) switch
        {
            (null, Verdict.NotAssessable) => null,
            (null, _) => Agreement.OnlyComputed,
            (Verdict.NotAssessable, Verdict.NotAssessable) => Agreement.Agree,
            (_, Verdict.NotAssessable) => Agreement.OnlyPublished,
            var (published, verdict) => published == AsPublished(verdict) ? Agreement.Agree : Agreement.Differ,
        };
        return agreement is { } known ? new ComparedVerdict(known, named, computed) : null;
    }

    /// <summary>An authority with one class for all that is on schedule counts the achieved there, and the missed as behind.</summary>
    private Verdict AsPublished(Verdict computed) => computed switch
    {
        Verdict.Achieved when Lacks(Verdict.Achieved) => Verdict.OnTrack,
        Verdict.Missed when Lacks(Verdict.Missed) => Verdict.Behind,
        Verdict.Achieved or Verdict.OnTrack or Verdict.Behind or Verdict.Missed or Verdict.NotAssessable => computed,
    };

    private bool Lacks(Verdict verdict) => Published?.Classes.All(known => known.Verdict != verdict) ?? false;
}
