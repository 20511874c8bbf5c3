namespace FiveYearPlan;

public static partial class ReportExtensions
{
    /// <summary>
    /// A short report of a dossier: what it is, the plan's table as printed, the latest observations, forecasts, published
    /// evaluations and documents. Long lists are cut and say how much is left. What a notebook shows.
    /// </summary>
    /// <param name="dossier">The dossier.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dossier"/> is <see langword="null"/>.</exception>
    public static Report ToReport(this Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return DossierReport.Of(dossier);
    }

    /// <summary>The indicator table of a plan as printed, by group, with its notes and what was revised since. What a notebook shows.</summary>
    /// <param name="plan">The plan.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is <see langword="null"/>.</exception>
    public static Report ToReport(this Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return PrintedPlan.Of(plan);
    }

    /// <summary>The verdict on one indicator with every step. What a notebook shows; <see cref="ToCard"/> says more.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is <see langword="null"/>.</exception>
    public static Report ToReport(this Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return AssessmentReport.Of(assessment);
    }

    /// <summary>How firm verdicts are: what would turn each, and what every variation changes. What a notebook shows.</summary>
    /// <param name="report">The sensitivity report.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    public static Report ToReport(this SensitivityReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return FirmnessReport.Of(report);
    }

    /// <summary>Findings counted by severity, and each in a row with its code, place and sentence.</summary>
    /// <param name="diagnostics">The findings; copied.</param>
    /// <exception cref="ArgumentNullException">The findings, or one of them, are <see langword="null"/>.</exception>
    public static Report ToReport(this IEnumerable<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        Diagnostic[] all = [.. diagnostics];
        foreach (var found in all)
        {
            ArgumentNullException.ThrowIfNull(found, nameof(diagnostics));
        }

        return FindingsReport.Of(all);
    }
}
