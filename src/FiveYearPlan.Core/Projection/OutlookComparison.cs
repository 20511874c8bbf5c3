namespace FiveYearPlan;

/// <summary>
/// Projections beside the outlook that the authority published. A published "early or on time" (提前或如期) agrees with either
/// of the two grades. The two never mix. Immutable and safe for use by several threads.
/// </summary>
[TypeFormatterSource]
public sealed class OutlookComparison
{
    internal OutlookComparison(Projections computed, PublishedEvaluation? published)
    {
        Computed = computed;
        Published = published;
        Outlooks = [.. computed.Rows.Select(Compare).OfType<ComparedOutlook>()];
    }

    /// <summary>The projections.</summary>
    public Projections Computed { get; }

    /// <summary>
    /// The published outlook: the latest that is not later than the projections; <see langword="null"/> where the dossier
    /// holds none.
    /// </summary>
    public PublishedEvaluation? Published { get; }

    /// <summary>Every indicator on which at least one of the two has an outlook, in the order of the plan.</summary>
    public IReadOnlyList<ComparedOutlook> Outlooks { get; }

    /// <summary>The indicators with one kind of agreement.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="agreement"/> is not a member of the enum.</exception>
    public IReadOnlyList<ComparedOutlook> this[Agreement agreement] => Enum.IsDefined(agreement)
        ? [.. Outlooks.Where(known => known.Agreement == agreement)]
        : throw new ArgumentOutOfRangeException(nameof(agreement), agreement, "The value must be a member of Agreement.");

    /// <summary>How many indicators the projections have in a published class.</summary>
    /// <param name="count">One of the classes of <see cref="Published"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="count"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The count is none of <see cref="Published"/>.</exception>
    public int CountOf(PublishedCount count)
    {
        ArgumentNullException.ThrowIfNull(count);
        return Published is not null && Published.Classes.Contains(count)
            ? Computed.Rows.Count(known => count.Outlooks.Contains(known.Outlook))
            : throw new ArgumentException($"'{count.Id}' is no class of the published outlook.", nameof(count));
    }

    /// <summary>How many agree, differ, and stand on one side only.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{this[Agreement.Agree].Count} agree, {this[Agreement.Differ].Count} differ, {this[Agreement.OnlyPublished].Count} only published, {this[Agreement.OnlyComputed].Count} only computed");

    // A class that does not say which outlooks it stands for cannot be compared, and counts as not published.
    private ComparedOutlook? Compare(Projection computed)
    {
        var named = Published?.ClassOf(computed.Indicator.Id);
        var published = named?.Outlooks is { Count: > 0 } known ? known : null;
        Agreement? agreement = (published, computed.Outlook) switch
        {
            (null, Outlook.NotAssessable) => null,
            (null, _) => Agreement.OnlyComputed,
            var (stated, outlook) when stated.Contains(outlook) => Agreement.Agree,
            (_, Outlook.NotAssessable) => Agreement.OnlyPublished,
            _ => Agreement.Differ,
        };
        return agreement is { } compared ? new ComparedOutlook(compared, named, computed) : null;
    }
}
