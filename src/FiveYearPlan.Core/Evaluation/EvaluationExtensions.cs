using NodaTime;

namespace FiveYearPlan;

/// <summary>The one verb of a dossier.</summary>
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
        if (asOf.Year is < PlanPeriod.EarliestYear or > PlanPeriod.LatestYear || asOf.Calendar != CalendarSystem.Iso)
        {
            throw new ArgumentOutOfRangeException(nameof(asOf), IsoDate.Write(asOf), "The date must be an ISO date in the years 1949 to 2199.");
        }

        return new Evaluator(dossier, scheme, asOf).Evaluate();
    }
}
