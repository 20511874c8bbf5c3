using NodaTime;

namespace FiveYearPlan;

/// <summary>
/// Every indicator of a plan projected by one method, in printed order. Immutable and safe for use by several threads.
/// </summary>
[TypeFormatterSource]
public sealed class Projections
{
    private readonly Dictionary<string, Projection> _byId;

    internal Projections(Dossier dossier, ProjectionMethod method, LocalDate asOf, IReadOnlyList<Projection> rows)
    {
        Dossier = dossier;
        Method = method;
        AsOf = asOf;
        Rows = [.. rows];
        _byId = rows.ToDictionary(known => known.Indicator.Id);
    }

    /// <summary>What was projected.</summary>
    public Dossier Dossier { get; }

    /// <summary>The method.</summary>
    public ProjectionMethod Method { get; }

    /// <summary>The date: what covers time after it is not used.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Every indicator of the plan's table in printed order.</summary>
    public IReadOnlyList<Projection> Rows { get; }

    /// <summary>The projection of the one indicator with an id, else a number, else a name.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">No indicator of the table has the key, or several share it.</exception>
    public Projection this[string indicator] => _byId.TryGetValue(Dossier.Plan[indicator].Id, out var found)
        ? found
        : throw new ArgumentException($"'{indicator}' stands beside the plan's table; project it by its id.", nameof(indicator));

    /// <summary>The same, each projected to the end of another year; the outlooks stay those of the targets' own due years.</summary>
    /// <param name="year">1949 to 2199.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is not in the years 1949 to 2199.</exception>
    public Projections To(int year) => new(Dossier, Method, AsOf, [.. Rows.Select(known => known.To(year))]);

    /// <summary>How many indicators have an outlook.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="outlook"/> is not a member of the enum.</exception>
    public int Count(Outlook outlook)
    {
        VerdictWords.Outlooks.Check(outlook, nameof(outlook));
        return Rows.Count(known => known.Outlook == outlook);
    }

    /// <summary>
    /// Holds the outlooks against those that the authority published: of the published outlooks in the dossier the latest that
    /// is not later than this date.
    /// </summary>
    public OutlookComparison CompareWithPublished() => new(
        this, Dossier.Published.Where(known => known.Axis == VerdictAxis.Outlook && known.AsOf <= AsOf).MaxBy(known => known.AsOf));

    /// <summary>The dossier, the method and the outlooks counted.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Dossier.Id}, {Method}, {IsoDate.Write(AsOf)}: {Rows.Count}: {Count(Outlook.EarlyOrMet)} early or met, {Count(Outlook.OnTime)} on time, {Count(Outlook.Difficult)} difficult, {Count(Outlook.NotAssessable)} not assessable");
}
