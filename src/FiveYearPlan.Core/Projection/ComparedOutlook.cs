namespace FiveYearPlan;

/// <summary>
/// The published and the computed outlook of one indicator, side by side. Immutable and safe for use by several threads.
/// </summary>
public sealed class ComparedOutlook
{
    internal ComparedOutlook(Agreement agreement, PublishedCount? published, Projection computed)
    {
        Agreement = agreement;
        Published = published;
        Computed = computed;
    }

    /// <summary>The indicator.</summary>
    public Indicator Indicator => Computed.Indicator;

    /// <summary>How the two stand to each other.</summary>
    public Agreement Agreement { get; }

    /// <summary>The class in which the authority names the indicator; <see langword="null"/> where it names it in none.</summary>
    public PublishedCount? Published { get; }

    /// <summary>The computed projection.</summary>
    public Projection Computed { get; }

    /// <summary>Both in one line: <c>published: Difficult to reach; computed: no target</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public string Describe(Language language)
    {
        var published = (Published?.Label ?? new BilingualText("未逐项公布", "not by name")).In(language);
        var computed = Computed.OutlookReason is { } reason ? reason.In(language) : Computed.Outlook.In(language);
        return language == Language.Chinese ? $"公布：{published}；计算：{computed}" : $"published: {published}; computed: {computed}";
    }

    /// <summary>The indicator and both outlooks.</summary>
    public override string ToString() => $"{Indicator}: {Describe(Language.English)}";
}
