using NodaTime;

namespace FiveYearPlan;

/// <summary>The one verb of a dossier; and what comes of it under several schemes, or when something varies.</summary>
public static class EvaluationExtensions
{
    /// <summary>
    /// Judges every indicator of a dossier. What varies is copied with its variation beforehand:
    /// <see cref="Scheme.With(TimeConvention)"/>, <see cref="Dossier.With(Plan)"/>, <see cref="Dossier.KnownAsOf"/>.
    /// </summary>
    /// <param name="dossier">What is known.</param>
    /// <param name="scheme">The rules.</param>
    /// <param name="asOf">The date: what covers time after it is ignored, and targets due by it are met or missed.</param>
    /// <exception cref="ArgumentNullException">The dossier or the scheme is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is not in the years 1949 to 2199.</exception>
    public static Evaluation Evaluate(this Dossier dossier, Scheme scheme, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(scheme);
        CheckDate(asOf);
        return new Evaluator(dossier, scheme, asOf).Evaluate();
    }

    /// <summary>Judges a dossier under several schemes at one date and holds the verdicts against each other.</summary>
    /// <param name="dossier">What is known.</param>
    /// <param name="schemes">The schemes, at least one, each once; copies with another time convention are schemes of their own.</param>
    /// <param name="asOf">The date, the same for all.</param>
    /// <exception cref="ArgumentNullException">The dossier, the schemes or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no scheme, or one is given twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is not in the years 1949 to 2199.</exception>
    public static SchemeComparison Compare(this Dossier dossier, IEnumerable<Scheme> schemes, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var all = Checked(schemes, nameof(schemes));
        CheckDate(asOf);
        return all.Count == 0
            ? throw new ArgumentException("A comparison needs at least one scheme.", nameof(schemes))
            : new SchemeComparison(dossier, asOf, [.. all.Select(scheme => dossier.Evaluate(scheme, asOf))]);
    }

    /// <summary>
    /// How firm the verdicts of a dossier are: how many change under other schemes, other ways of counting time, other
    /// versions of targets and bases, other bases, and within the printed rounding; and which observation would flip each.
    /// </summary>
    /// <param name="dossier">What is known.</param>
    /// <param name="scheme">The scheme from which the variations start.</param>
    /// <param name="asOf">The date.</param>
    /// <param name="others">The other schemes, each once; every other one of <see cref="Schemes.All"/> where absent.</param>
    /// <param name="progress">Told how many indicators are done.</param>
    /// <param name="cancellationToken">Stops the work between two variations or indicators.</param>
    /// <exception cref="ArgumentNullException">The dossier, the scheme, or one of the others is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">One of the others is given twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is not in the years 1949 to 2199.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static SensitivityReport Sensitivity(
        this Dossier dossier, Scheme scheme, LocalDate asOf, IEnumerable<Scheme>? others = null, IProgress<int>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(scheme);
        CheckDate(asOf);
        var compared = Checked(others ?? Schemes.All.Where(known => known.Id != scheme.Id), nameof(others));
        cancellationToken.ThrowIfCancellationRequested();
        var evaluation = dossier.Evaluate(scheme, asOf);
        return new SensitivityReport(evaluation, Varying.All(evaluation, compared, cancellationToken), progress, cancellationToken);
    }

    private static List<Scheme> Checked(IEnumerable<Scheme> schemes, string parameter)
    {
        ArgumentNullException.ThrowIfNull(schemes, parameter);
        var all = new List<Scheme>();
        foreach (var scheme in schemes)
        {
            ArgumentNullException.ThrowIfNull(scheme, parameter);
            if (all.Exists(known => known.Id == scheme.Id && known.Version == scheme.Version && known.TimeConvention == scheme.TimeConvention))
            {
                throw new ArgumentException($"The scheme {scheme} is given twice.", parameter);
            }

            all.Add(scheme);
        }

        return all;
    }

    private static void CheckDate(LocalDate asOf)
    {
        if (asOf.Year is < PlanPeriod.EarliestYear or > PlanPeriod.LatestYear || asOf.Calendar != CalendarSystem.Iso)
        {
            throw new ArgumentOutOfRangeException(nameof(asOf), IsoDate.Write(asOf), "The date must be an ISO date in the years 1949 to 2199.");
        }
    }
}
