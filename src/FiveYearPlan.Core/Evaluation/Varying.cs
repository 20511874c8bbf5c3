using NodaTime;

namespace FiveYearPlan;

/// <summary>Evaluates a dossier again with one thing changed at a time.</summary>
internal static class Varying
{
    private static readonly TimeConvention[] Conventions = [TimeConvention.WholeMonths, TimeConvention.Days, TimeConvention.DataYears];

    public static IReadOnlyList<Variation> All(Evaluation from, IReadOnlyList<Scheme> schemes, CancellationToken cancellationToken)
    {
        var evaluator = new Evaluator(from.Dossier, from.Scheme, from.AsOf);
        var (dossier, scheme, plan) = (from.Dossier, from.Scheme, from.Dossier.Plan);
        return
        [
            .. schemes.Select(other => With(VariationKind.Scheme, new BilingualText(ComparisonText.NameOf(other, Language.Chinese), ComparisonText.NameOf(other, Language.English)), dossier, other)),
            .. Conventions.Where(convention => convention != scheme.TimeConvention)
                .Select(convention => With(VariationKind.TimeConvention, TimeWords.Conventions.Text(convention), dossier, scheme.With(convention))),
            .. Versions(plan).Select(version => With(VariationKind.Version, version.Version, dossier.With(version), scheme)),
            .. from indicator in plan.Indicators
               from other in indicator.Baselines
               where other != indicator.Baseline
               select WithBase(indicator, other),
        ];

        Variation With(VariationKind kind, BilingualText name, Dossier varied, Scheme by)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return new(kind, name, varied.Evaluate(by, from.AsOf), from);
        }

        // A plan can have as many other bases as rows, and each concerns its own row and those that keep in step with it.
        Variation WithBase(Indicator indicator, Baseline other)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var varied = plan.With(indicator, other);
            var judged = from.Assessments.Zip(varied.Indicators)
                .Where(pair => pair.First.Indicator == indicator || pair.First.Indicator.Targets.Any(target => target.Kind == TargetKind.InStep))
                .Select(pair => (pair.First, evaluator.AssessIn(varied, pair.Second)));
            return new(VariationKind.Base, NameOf(indicator, other), judged, () => dossier.With(plan.With(indicator, other)).Evaluate(scheme, from.AsOf));
        }
    }

    /// <summary>As adopted, and as of the day of each revision; none where nothing was revised.</summary>
    private static IEnumerable<Plan> Versions(Plan plan)
    {
        var days = plan.Indicators
            .SelectMany(indicator => indicator.TargetVersions.Select(target => target.Revision).Concat(indicator.Baselines.Select(known => known.Revision)))
            .OfType<Revision>().Select(revision => revision.Date).Distinct().Order().ToList();
        return days.Count == 0 ? [] : days.Select(plan.AsOf).Prepend(plan.AsAdopted());
    }

    private static BilingualText NameOf(Indicator indicator, Baseline baseline)
    {
        var revised = baseline.Revision is { } revision ? IsoDate.Write(revision.Date) : null;
        return new BilingualText(
            $"{indicator.Name.Chinese}：{baseline.Year}年{baseline.Figure}{(revised is null ? "" : $"（{revised}修订）")}",
            FormattableString.Invariant($"{indicator.Name.English}: {baseline.Figure} of {baseline.Year}{(revised is null ? "" : $", restated {revised}")}"));
    }
}
