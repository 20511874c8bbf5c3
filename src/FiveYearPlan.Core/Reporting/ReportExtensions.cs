namespace FiveYearPlan;

/// <summary>Makes reports for people from what the library computed. Safe for use by several threads.</summary>
public static partial class ReportExtensions
{
    /// <summary>
    /// A mid-term report (中期评估报告): the summary in the wording of published ones, every indicator with base, target, latest
    /// value, progress against time, verdict, what is required and the outlook; the indicators behind with the pace they need;
    /// findings, sources and versions.
    /// </summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="outlook">The method that projects to the plan's end; the report names it.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Report ToMidTermReport(this Evaluation evaluation, ProjectionMethod outlook)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        ArgumentNullException.ThrowIfNull(outlook);
        return EvaluationReports.MidTerm(evaluation, outlook);
    }

    /// <summary>
    /// A report at the plan's end (完成情况评估报告): the summary, every indicator with target, outcome, margin and verdict; rows whose
    /// targets disagree, explained; findings, sources and versions.
    /// </summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <exception cref="ArgumentNullException"><paramref name="evaluation"/> is <see langword="null"/>.</exception>
    public static Report ToFinalReport(this Evaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return EvaluationReports.Final(evaluation);
    }

    /// <summary>
    /// A card of one indicator: what was promised and observed, the verdict with every step, and what the given methods expect.
    /// </summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="indicator">An id, number or name of an indicator of the plan's table.</param>
    /// <param name="methods">Methods of projection; none where absent.</param>
    /// <exception cref="ArgumentNullException">An argument, or a method, is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">No indicator of the table has the key, or several share it.</exception>
    public static Report ToCard(this Evaluation evaluation, string indicator, params IEnumerable<ProjectionMethod> methods)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(methods);
        var assessment = evaluation[indicator];
        return IndicatorCard.Of(evaluation, assessment, evaluation.Dossier.Project(assessment.Indicator.Id, methods, evaluation.AsOf));
    }

    /// <summary>A short report of an evaluation: the counts and the table. What a notebook shows.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <exception cref="ArgumentNullException"><paramref name="evaluation"/> is <see langword="null"/>.</exception>
    public static Report ToReport(this Evaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return EvaluationReports.Overview(evaluation);
    }
}
