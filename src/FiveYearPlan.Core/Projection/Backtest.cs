using NodaTime;

namespace FiveYearPlan;

/// <summary>
/// How well methods would have done: every series whose end is known is cut at earlier year ends, projected from there as if
/// the rest were not known, and held against what came. Immutable and safe for use by several threads.
/// </summary>
[TypeFormatterSource]
public sealed class Backtest
{
    private Backtest(IReadOnlyList<BacktestCase> cases, IReadOnlyList<BacktestScore> scores)
    {
        Cases = cases;
        Scores = scores;
    }

    /// <summary>Every case, by dossier, indicator, cut and method.</summary>
    public IReadOnlyList<BacktestCase> Cases { get; }

    /// <summary>The methods, in the given order, each with its score.</summary>
    public IReadOnlyList<BacktestScore> Scores { get; }

    /// <summary>The score of one method.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="method"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The method was not tested.</exception>
    public BacktestScore this[ProjectionMethod method]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(method);
            return Scores.FirstOrDefault(known => known.Method.Equals(method))
                ?? throw new ArgumentException($"'{method}' was not tested.", nameof(method));
        }
    }

    /// <summary>
    /// Runs the test over every indicator of some dossiers, those beside the table included. The end of a series is the due
    /// year of its targets, or without one its last known year. At each cut only what covers time up to it is used, base and
    /// targets as they stood then, and of forecasts those with a day of publication up to it.
    /// </summary>
    /// <param name="dossiers">What is known: shipped dossiers, or one's own.</param>
    /// <param name="methods">The methods to test; one that is named twice is tested once.</param>
    /// <param name="cut">The day at which to cut; every year end before the end of the series where absent.</param>
    /// <param name="progress">Told how many indicators are done.</param>
    /// <param name="cancellationToken">Stops the run between two cases.</param>
    /// <exception cref="ArgumentNullException">An argument, a dossier or a method is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is not in the years 1949 to 2199.</exception>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public static Backtest Run(
        IEnumerable<Dossier> dossiers, IEnumerable<ProjectionMethod> methods, LocalDate? cut = null, IProgress<int>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dossiers);
        ArgumentNullException.ThrowIfNull(methods);
        if (cut is { } day && (day.Year is < PlanPeriod.EarliestYear or > PlanPeriod.LatestYear || day.Calendar != CalendarSystem.Iso))
        {
            throw new ArgumentOutOfRangeException(nameof(cut), IsoDate.Write(day), "The date must be an ISO date in the years 1949 to 2199.");
        }

        var tested = new List<ProjectionMethod>();
        foreach (var method in methods)
        {
            ArgumentNullException.ThrowIfNull(method, nameof(methods));
            if (!tested.Contains(method))
            {
                tested.Add(method);
            }
        }

        var (cases, done) = (new List<BacktestCase>(), 0);
        foreach (var dossier in dossiers)
        {
            ArgumentNullException.ThrowIfNull(dossier, nameof(dossiers));
            foreach (var indicator in dossier.Plan.Known)
            {
                cases.AddRange(SeriesCut.Cases(dossier, indicator, tested, cut, cancellationToken));
                progress?.Report(++done);
            }
        }

        return new Backtest([.. cases], [.. tested.Select(method => new BacktestScore(method, [.. cases.Where(known => known.Projection.Method.Equals(method))]))]);
    }

    /// <summary>The methods with their scores, a line each.</summary>
    public override string ToString() => string.Join('\n', Scores);
}
