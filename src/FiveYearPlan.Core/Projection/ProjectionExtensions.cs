using NodaTime;

namespace FiveYearPlan;

/// <summary>Projects what a dossier knows to a later year.</summary>
public static class ProjectionExtensions
{
    /// <summary>Projects every indicator of the plan's table.</summary>
    /// <param name="dossier">What is known.</param>
    /// <param name="method">The method, one of <see cref="ProjectionMethods"/>.</param>
    /// <param name="asOf">The date: what covers time after it is not used.</param>
    /// <returns>The projections, each to the due year of the indicator's targets, else to the plan's last; see <see cref="Projections.To"/>.</returns>
    /// <exception cref="ArgumentNullException">The dossier or the method is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is not in the years 1949 to 2199.</exception>
    public static Projections Project(this Dossier dossier, ProjectionMethod method, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(method);
        var projector = Projecting(dossier, asOf);
        return new Projections(dossier, method, asOf, [.. dossier.Plan.Indicators.Select(indicator => projector.Project(indicator, method, null))]);
    }

    /// <summary>Projects one indicator, of the plan's table or beside it.</summary>
    /// <param name="dossier">What is known.</param>
    /// <param name="indicator">An id, number or name.</param>
    /// <param name="method">The method, one of <see cref="ProjectionMethods"/>.</param>
    /// <param name="asOf">The date: what covers time after it is not used.</param>
    /// <returns>The projection to the due year of the indicator's targets, else to the plan's last; see <see cref="Projection.To"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">No indicator has the key, or several share it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is not in the years 1949 to 2199.</exception>
    public static Projection Project(this Dossier dossier, string indicator, ProjectionMethod method, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(method);
        return Project(dossier, indicator, [method], asOf)[0];
    }

    /// <summary>Projects one indicator by several methods, side by side; with <see cref="ProjectionMethods.All"/> a published forecast beside the computed values.</summary>
    /// <param name="dossier">What is known.</param>
    /// <param name="indicator">An id, number or name.</param>
    /// <param name="methods">The methods.</param>
    /// <param name="asOf">The date: what covers time after it is not used.</param>
    /// <returns>A projection for each method, in their order, to the due year of the indicator's targets, else to the plan's last.</returns>
    /// <exception cref="ArgumentNullException">An argument, or a method, is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">No indicator has the key, or several share it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is not in the years 1949 to 2199.</exception>
    public static IReadOnlyList<Projection> Project(
        this Dossier dossier, string indicator, IEnumerable<ProjectionMethod> methods, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(methods);
        var projector = Projecting(dossier, asOf);
        var found = dossier.Plan[indicator];
        return [.. methods.Select(method => projector.Project(found, method ?? throw new ArgumentNullException(nameof(methods)), null))];
    }

    private static Projector Projecting(Dossier dossier, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return asOf.Year is < PlanPeriod.EarliestYear or > PlanPeriod.LatestYear || asOf.Calendar != CalendarSystem.Iso
            ? throw new ArgumentOutOfRangeException(nameof(asOf), IsoDate.Write(asOf), "The date must be an ISO date in the years 1949 to 2199.")
            : new Projector(dossier, asOf);
    }
}
