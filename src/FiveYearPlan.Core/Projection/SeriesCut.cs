using NodaTime;

namespace FiveYearPlan;

/// <summary>Cuts one series and holds the projections against its end.</summary>
internal static class SeriesCut
{
    private static readonly LocalDate Latest = new(PlanPeriod.LatestYear, 12, 31);

    public static IEnumerable<BacktestCase> Cases(
        Dossier dossier, Indicator indicator, IReadOnlyList<ProjectionMethod> methods, LocalDate? cut, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var whole = new Projector(dossier, Latest).SeriesOf(indicator);
        var end = indicator.Targets.Count == 0 ? whole.Last?.Year : indicator.Targets.Max(target => target.DueYear);
        if (whole.Points.FirstOrDefault(point => point.Year == end && !point.IsBase) is not { } actual)
        {
            yield break;
        }

        var days = cut is { } day ? [day] : whole.Points.Concat(whole.Dropped).Where(point => point.Year < end && !point.IsBase)
            .Select(point => point.Year).Order().Select(year => new LocalDate(year, 12, 31));
        foreach (var known in days.Where(known => known < new LocalDate(actual.Year, 12, 31)))
        {
            var then = AsItStood(dossier, indicator, known);
            var projector = new Projector(then, known) { OnlyDatedForecasts = true };
            var asked = then.Plan[indicator.Id];
            foreach (var method in methods)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return Held(dossier.Id, projector.Project(asked, method, actual.Year), actual, whole);
            }
        }
    }

    /// <summary>The plan before revisions that came after the cut.</summary>
    private static Dossier AsItStood(Dossier dossier, Indicator indicator, LocalDate day) =>
        indicator.Baselines.Select(known => known.Revision).Concat(indicator.TargetVersions.Select(known => known.Revision)).Any(known => known?.Date > day)
            ? dossier.With(dossier.Plan.AsOf(day))
            : dossier;

    private static BacktestCase Held(string dossier, Projection projection, ProjectionPoint actual, PointSeries whole)
    {
        // Across a break of which no one knew at the cut, what was observed is linked otherwise than it is today, or not at all. A
        // base that was restated since is another number and still the one that was known.
        var observed = projection.Points.Where(used => !used.IsBase).DefaultIfEmpty(projection.Points.LastOrDefault()).OfType<ProjectionPoint>();
        var compares = observed.All(used => whole.Points.Any(point => point.Year == used.Year && point.Numbers.Equals(used.Numbers)));
        if (!compares)
        {
            return new BacktestCase(dossier, projection, actual);
        }

        var error = projection.Exact is { IsPoint: true, Lower: { } value } && actual.Number is { } came ? value - came : (Rational?)null;
        var wasMet = projection.Target is { } target && target.DueYear == actual.Year
            ? new OutlookFinder(whole, year => whole.Points.FirstOrDefault(point => point.Year == year)?.Numbers).IsMetAtEnd(target)
            : null;
        bool? expected = projection.Outlook == Outlook.NotAssessable ? null : projection.Outlook != Outlook.Difficult;
        return new BacktestCase(dossier, projection, actual)
        {
            Exact = error,
            ExactOfDistance = error is { } size && projection.Decided?.Distance is { } distance ? size.Abs() / distance : null,
            ExactOfActual = error is { } part && actual.Number is { Sign: not 0 } all ? part.Abs() / all.Abs() : null,
            WasMet = wasMet,
            IsHit = wasMet is { } met && expected is { } said ? met == said : null,
            IsCovered = projection.ExactInterval is { } interval ? actual.Numbers.IsWithin(interval) : null,
        };
    }
}
