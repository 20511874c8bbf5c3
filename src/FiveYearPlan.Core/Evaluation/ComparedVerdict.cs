namespace FiveYearPlan;

/// <summary>
/// The published and the computed verdict on one indicator, side by side. Immutable and safe for use by several threads.
/// </summary>
public sealed class ComparedVerdict
{
    internal ComparedVerdict(Agreement agreement, PublishedCount? published, Assessment computed)
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

    /// <summary>The computed assessment.</summary>
    public Assessment Computed { get; }

    /// <summary>Both in one line: <c>published: on schedule; computed: no target</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public string Describe(Language language)
    {
        var published = Published is null
            ? new BilingualText("未逐项公布", "not by name").In(language)
            : InSentence(Published.Label.In(language), language);
        return language == Language.Chinese
            ? $"公布：{published}；计算：{Because(language)}"
            : $"published: {published}; computed: {Because(language)}";
    }

    /// <summary>The indicator and both verdicts.</summary>
    public override string ToString() => $"{Indicator}: {Describe(Language.English)}";

    /// <summary>The comparison that decided, or why there was none.</summary>
    private string Because(Language language)
    {
        if (Computed.Reason is { } reason)
        {
            return reason.In(language);
        }

        var label = InSentence(Computed.Label.In(language), language);
        var counted = Computed.Deciding!.Steps[^1].Numbers;
        return counted.Length == 0 ? label : language == Language.Chinese ? $"{label}（{counted}）" : $"{label} ({counted})";
    }

    private static string InSentence(string label, Language language) => language == Language.English ? Saying.InSentence(label) : label;
}
