namespace FiveYearPlan;

/// <summary>Draws evaluations. Safe for use by several threads.</summary>
public static class ChartExtensions
{
    /// <summary>
    /// Progress against time: for each indicator that can be judged the share of its target that is reached, as a bar, with the
    /// elapsed share of time across all of them. Where the scheme measures no share, the verdict stands with the figures and
    /// without a bar; what cannot be judged is listed with its reason.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="evaluation"/> is <see langword="null"/>.</exception>
    public static Chart ToProgressChart(this Evaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return new Chart(ProgressText.Title(evaluation), language => ProgressChart.Draw(evaluation, language));
    }

    /// <summary>The indicators counted by the scheme's labels: a stacked bar for each nature.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="evaluation"/> is <see langword="null"/>.</exception>
    public static Chart ToTallyChart(this Evaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return new Chart(TallyChart.Title(evaluation), language => TallyChart.Draw(evaluation, language));
    }

    /// <summary>
    /// The glide path of one indicator: base, target, the path between them, the observations known at the evaluation's date,
    /// the values that some methods project with their intervals, and the forecasts that authorities published. Of a total the
    /// sum so far is drawn, of chained reductions their product, of average growth the level or an index. Where no number can
    /// be drawn, the chart says so.
    /// </summary>
    /// <param name="evaluation">The evaluation; its date cuts observations and forecasts.</param>
    /// <param name="indicator">An id, number or name of an indicator, of the plan's table or beside it.</param>
    /// <param name="methods">The methods of projection; none where absent.</param>
    /// <exception cref="ArgumentNullException">An argument, or a method, is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">No indicator has the key, or several share it.</exception>
    public static Chart ToGlidePathChart(this Evaluation evaluation, string indicator, params IEnumerable<ProjectionMethod> methods)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(methods);
        var found = evaluation.Dossier.Plan[indicator];
        List<ProjectionMethod> chosen = [.. methods.Select(method => method ?? throw new ArgumentNullException(nameof(methods))).Distinct()];
        var path = new Lazy<GlidePath>(() => GlidePathFinder.Find(evaluation, found, chosen));
        return new Chart(GlidePathText.Title(evaluation, found), language => GlidePathChart.Draw(path.Value, language));
    }
}
