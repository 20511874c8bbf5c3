using NodaTime;

namespace FiveYearPlan;

/// <summary>Goes through the indicators of a dossier once.</summary>
internal sealed class Evaluator
{
    private readonly Dossier _dossier;
    private readonly Scheme _scheme;
    private readonly LocalDate _asOf;
    private readonly DiagnosticBag _bag = new();
    private readonly ILookup<string, Observation> _observations;
    private readonly ILookup<string, SeriesBreak> _breaks;
    private readonly HashSet<Observation> _given;
    private readonly HashSet<string?> _references;

    public Evaluator(Dossier dossier, Scheme scheme, LocalDate asOf)
    {
        _dossier = dossier;
        _scheme = scheme;
        _asOf = asOf;
        _observations = dossier.Observations.ToLookup(known => known.Indicator);
        _given = [.. dossier.Given];
        _references = [.. dossier.Plan.Indicators.SelectMany(indicator => indicator.Targets).Select(target => target.Reference)];
        _breaks = dossier.Breaks.ToLookup(known => known.Indicator);
    }

    public Evaluation Evaluate()
    {
        _bag.AddRange(_dossier.Diagnostics);
        var assessor = new TargetAssessor(_scheme, _dossier.Plan, _asOf, SeriesOf, _bag);
        var assessments = new List<Assessment>();
        foreach (var indicator in _dossier.Plan.Indicators)
        {
            ReportAfterAsOf(indicator);
            var assessment = Assess(indicator, assessor);
            ReportUnused(indicator, assessment.Targets);
            assessments.Add(assessment);
            ReportWhatChanged(indicator, assessment.Targets);
        }

        return new Evaluation(_dossier, _scheme, _asOf, assessments, InPlanOrder(_bag.ToList()));
    }

    /// <summary>One indicator alone, as if another observation stood in the place of one of its own.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="own">Its observation.</param>
    /// <param name="instead">What stands in its place.</param>
    /// <param name="verdictOnly">Whether the numbers that show how the verdict came about are left out.</param>
    public Assessment AssessWith(Indicator indicator, Observation own, Observation instead, bool verdictOnly) => Assess(
        indicator,
        new TargetAssessor(_scheme, _dossier.Plan, _asOf, of => of == indicator ? SeriesOf(of, own, instead) : SeriesOf(of), new DiagnosticBag(), verdictOnly));

    /// <summary>One indicator alone, as another form of the same plan has it.</summary>
    public Assessment AssessIn(Plan plan, Indicator indicator) => Assess(indicator, new TargetAssessor(_scheme, plan, _asOf, SeriesOf, new DiagnosticBag()));

    private Assessment Assess(Indicator indicator, TargetAssessor assessor)
    {
        var targets = Judged(indicator).Select(target => assessor.Assess(indicator, target)).ToList();
        var over = indicator.Targets.Any(target => _asOf >= new LocalDate(target.DueYear, 12, 31));
        return RowAssessor.Assess(indicator, targets, over ? _scheme.NotAssessableAtEnd : _scheme.NotAssessable, Latest);

        Observation? Latest() => SeriesOf(indicator).History(_asOf).LastOrDefault(known => known.Period!.Start >= _dossier.Plan.Period.FirstDay);
    }

    /// <summary>
    /// Findings about indicators in the order of the plan, whatever the order in which observations were added; those
    /// about a file stay before them, in the order of the file.
    /// </summary>
    private IReadOnlyList<Diagnostic> InPlanOrder(IReadOnlyList<Diagnostic> found)
    {
        var positions = _dossier.Plan.Indicators.Select((indicator, i) => (indicator.Id, i)).ToDictionary(known => known.Id, known => known.i);
        var byPlace = found.ToLookup(known => known.Line is null && positions.ContainsKey(known.Path.Split('.')[0]));
        return
        [
            .. byPlace[false],
            .. byPlace[true].OrderBy(known => positions[known.Path.Split('.')[0]]).ThenBy(known => known.Path, StringComparer.Ordinal)
                .ThenBy(known => known.Code).ThenBy(known => known.Value, StringComparer.Ordinal),
        ];
    }

    /// <summary>The targets in force; those due next where the scheme judges no others, and the direction alone where it judges without a target.</summary>
    private IEnumerable<Target> Judged(Indicator indicator)
    {
        if (indicator.Targets.Count == 0)
        {
            return _scheme.JudgesWithoutTarget ? [Target.Implied(_dossier.Plan.Period.LastYear)] : [];
        }

        var due = indicator.Targets.Where(target => target.DueYear >= _asOf.Year).Select(target => target.DueYear).DefaultIfEmpty(indicator.Targets.Max(target => target.DueYear)).Min();
        return _scheme.NextDueOnly ? indicator.Targets.Where(target => target.DueYear == due) : indicator.Targets;
    }

    private Series SeriesOf(Indicator indicator) =>
        new(indicator, _observations[indicator.Id], _dossier.Plan.Period, _asOf, _breaks[indicator.Id]);

    private Series SeriesOf(Indicator indicator, Observation own, Observation instead) => new(
        indicator, _observations[indicator.Id].Select(known => known == own ? instead : known), _dossier.Plan.Period, _asOf, _breaks[indicator.Id]);

    private void ReportAfterAsOf(Indicator indicator)
    {
        foreach (var observation in _observations[indicator.Id].Where(known => known.Period?.End > _asOf))
        {
            _bag.Add(
                DiagnosticCode.AfterAsOf, RowPlace.At(indicator.Id), ReportingPeriod.Write(observation.Period!), observation.Printed,
                new BilingualText($"评价日为 {IsoDate.Write(_asOf)}", $"the as-of date is {IsoDate.Write(_asOf)}"));
        }
    }

    /// <summary>Where nothing could decide: what is there, and is of another scope, or of a kind that decides nothing here.</summary>
    private void ReportUnused(Indicator indicator, IReadOnlyList<TargetAssessment> targets)
    {
        if (targets.Count == 0 || _references.Contains(indicator.Id) || targets.Any(target => target.Observations.Count > 0))
        {
            return;
        }

        var firstDay = _dossier.Plan.Period.FirstDay;
        foreach (var observation in _observations[indicator.Id].Where(known => _given.Contains(known) && !(known.Period?.End > _asOf) && !(known.Period?.Start < firstDay)))
        {
            var (place, period) = (RowPlace.At(indicator.Id), observation.Period is { } days ? ReportingPeriod.Write(days) : null);
            Joining.CheckScope(observation, indicator, place, period, _bag);
            if (!indicator.Targets.Any(target => IsUsed(observation.Kind, target.Kind, indicator)))
            {
                var kinds = indicator.Targets.SelectMany(target => KindsFor(target.Kind, indicator)).Distinct().Select(ObservationWords.Kinds.Word);
                _bag.Add(
                    DiagnosticCode.UnusedKind, place, period, $"{ObservationWords.Kinds.Word(observation.Kind)} {observation.Printed}",
                    new BilingualText($"可用：{string.Join("、", kinds)}", $"usable: {string.Join(", ", kinds)}"));
            }
        }
    }

    private void ReportWhatChanged(Indicator indicator, IReadOnlyList<TargetAssessment> targets)
    {
        if (targets.All(target => target.Reason is not null))
        {
            return;
        }

        if (indicator.Baseline is { } used && (used.Revision is not null || indicator.Baselines.Count(known => known.Reason is null) > 1))
        {
            ReportRestatedBase(indicator, used);
        }

        foreach (var note in _dossier.Plan.Notes.Where(note => note.Kind == NoteKind.DefinitionChanged && note.Indicators.Contains(indicator.Id)))
        {
            _bag.Add(DiagnosticCode.DefinitionChanged, RowPlace.At(indicator.Id), null, null, note.Text);
        }
    }

    private void ReportRestatedBase(Indicator indicator, Baseline used)
    {
        var (version, chinese, english) = (_dossier.Plan.Version, "", "");
        if (used.Revision is { Date: var date })
        {
            var (day, isLater) = (IsoDate.Write(date), date > _asOf);
            chinese = isLater ? $"，自 {day} 起，晚于评价日" : $"，自 {day} 起";
            english = isLater ? $", since {day}, after the as-of date" : $", since {day}";
        }

        var figures = indicator.Baselines.Select(known => known.Figure).ToList();
        _bag.Add(
            DiagnosticCode.BaseRestated, RowPlace.At(indicator.Id), "base", used.Figure.ToString(),
            new BilingualText(
                $"采用{version.Chinese}{chinese}；共有：{string.Join("、", figures)}",
                $"used: {version.English}{english}; there are {string.Join(", ", figures)}"));
    }

    private static bool IsUsed(ObservationKind observed, TargetKind target, Indicator indicator) =>
        target == TargetKind.Words || KindsFor(target, indicator).Contains(observed);

    /// <summary>What decides what; nothing else decides.</summary>
    private static ObservationKind[] KindsFor(TargetKind target, Indicator indicator) => target switch
    {
        TargetKind.Level or TargetKind.EachYear or TargetKind.Direction => [ObservationKind.Level],
        TargetKind.Total => [ObservationKind.Level, ObservationKind.Total],
        TargetKind.Change => [ObservationKind.Change, ObservationKind.Level],
        TargetKind.Reduction => [ObservationKind.Change],
        TargetKind.AverageGrowth or TargetKind.InStep =>
            indicator.IsGrowthRate || (indicator.PriceBasis != PriceBasis.Comparable && indicator.Baseline is not null)
                ? [ObservationKind.Growth, ObservationKind.Level] : [ObservationKind.Growth],
        TargetKind.Assigned => [ObservationKind.Declared],
        TargetKind.Words => [],
    };
}
