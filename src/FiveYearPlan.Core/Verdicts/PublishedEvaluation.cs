using NodaTime;

namespace FiveYearPlan;

/// <summary>
/// An evaluation as an authority published it (公布的评价结论): classes of indicators, with names where they are printed
/// and with counts where only these are. It is data and stays apart from what the library computes. Immutable and safe for
/// use by several threads.
/// </summary>
public sealed class PublishedEvaluation
{
    internal PublishedEvaluation(
        string id, VerdictAxis axis, LocalDate asOf, int total, IReadOnlyList<PublishedCount> classes, IReadOnlyList<PublishedCount> sums, Source? source)
    {
        Id = id;
        Axis = axis;
        AsOf = asOf;
        Total = total;
        Classes = classes;
        Sums = sums;
        Source = source;
    }

    /// <summary>A short name in Latin letters, unique in its dossier.</summary>
    public string Id { get; }

    /// <summary>What it judges.</summary>
    public VerdictAxis Axis { get; }

    /// <summary>The day up to which it judges.</summary>
    public LocalDate AsOf { get; }

    /// <summary>How many indicators it covers in all.</summary>
    public int Total { get; }

    /// <summary>The classes in printed order; together they hold every indicator that it covers.</summary>
    public IReadOnlyList<PublishedCount> Classes { get; }

    /// <summary>The sums over several classes that it prints.</summary>
    public IReadOnlyList<PublishedCount> Sums { get; }

    /// <summary>Where it was printed, as far as the classes do not say it themselves.</summary>
    public Source? Source { get; }

    /// <summary>The class that names an indicator; <see langword="null"/> where none does.</summary>
    /// <param name="indicator">The id of the indicator.</param>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is <see langword="null"/>.</exception>
    public PublishedCount? ClassOf(string indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return Classes.FirstOrDefault(known => known.Indicators.Contains(indicator));
    }

    /// <summary>A class alone, or the classes that a sum adds.</summary>
    internal IEnumerable<PublishedCount> ClassesOf(PublishedCount count) => Classes.Where(known => known == count || count.SumOf.Contains(known.Id));

    /// <summary>The id, the axis and the date.</summary>
    public override string ToString() => $"{Id} ({Axis}, {IsoDate.Write(AsOf)})";
}
