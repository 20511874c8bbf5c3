namespace FiveYearPlan;

/// <summary>Writes comparisons of schemes for people, from what the assessments say and nothing else.</summary>
internal static class ComparisonText
{
    public static string Describe(SchemeComparison comparison, Language language)
    {
        var name = comparison.Dossier.Plan.Name.In(language);
        var chinese = language == Language.Chinese;
        var (agree, differ, some, none) = (comparison.Agreeing, comparison.Differing, comparison.JudgedBySome, comparison.JudgedByNone);
        string[] head =
        [
            chinese
                ? $"{name}，{comparison.Evaluations.Count}种评价方案，截至{DateWords.In(comparison.AsOf, language)}"
                : $"{name} under {comparison.Evaluations.Count} schemes, as of {IsoDate.Write(comparison.AsOf)}",
            chinese
                ? $"结论一致{agree.Count}项，不一致{differ.Count}项，只有部分方案能评价{some.Count}项，都不能评价{none.Count}项"
                : FormattableString.Invariant($"the same verdict: {agree.Count}, different verdicts: {differ.Count}, judged by some schemes only: {some.Count}, by none: {none.Count}"),
        ];
        return string.Join('\n', head.Concat(comparison.Indicators.Where(known => known.Judging > 0 && !known.Agrees).Select(known => Describe(known, language))));
    }

    public static string Describe(IndicatorComparison comparison, Language language)
    {
        var chinese = language == Language.Chinese;
        var name = comparison.Indicator.Number is { } number ? $"{number} {comparison.Indicator.Name.In(language)}" : comparison.Indicator.Name.In(language);
        var lines = comparison.Schemes.Select((scheme, i) => $"  {NameOf(scheme, language)}{(chinese ? "：" : ": ")}{Describe(comparison.Assessments[i], language)}");
        return string.Join('\n', lines.Prepend($"{name}{(chinese ? "：" : ": ")}{Summary(comparison).In(language)}"));
    }

    /// <summary>What a line names it by, its name in Chinese, its id in English; and the way of counting time where it is not the usual one.</summary>
    public static string NameOf(Scheme scheme, Language language)
    {
        var name = language.Say(scheme.Name.Chinese, scheme.Id);
        return scheme.TimeConvention == TimeConvention.WholeMonths ? name : language.Bracketed(name, TimeWords.Conventions.Text(scheme.TimeConvention).In(language));
    }

    /// <summary>Whether the verdicts are the same, and in what those that judge differ.</summary>
    public static BilingualText Summary(IndicatorComparison comparison)
    {
        if (comparison.Agrees || comparison.Judging == 0)
        {
            return comparison.Agrees ? new BilingualText("结论一致", "the same verdict") : new BilingualText("都不能评价", "judged by none");
        }

        (bool Differs, string Chinese, string English)[] why =
        [
            (comparison.TargetsDiffer, "起决定作用的目标", "the target that decides"),
            (comparison.MeasuresDiffer, "所计量的内容", "what is measured"),
            (comparison.LinesDiffer, "所要求的数值", "the value required"),
            (comparison.ObservationsDiffer, "所用的实绩", "the observation used"),
            (comparison.Judging < comparison.Assessments.Count, "能否评价", "whether it can be judged"),
        ];
        var found = why.Where(known => known.Differs).ToList();
        var (chinese, english) = comparison.Differs ? ("结论不一致", "different verdicts") : ("结论一致，但不是都能评价", "the same verdict where it is judged");
        return found.Count == 0
            ? new BilingualText($"{chinese}；等级不同", $"{english}; other grades")
            : new BilingualText($"{chinese}；不同之处：{string.Join("、", found.Select(known => known.Chinese))}", $"{english}; they differ in {string.Join(", ", found.Select(known => known.English))}");
    }

    /// <summary>Label and verdict, the deciding target with its comparison, and what was said of the other targets.</summary>
    public static string Describe(Assessment assessment, Language language)
    {
        var chinese = language == Language.Chinese;
        var others = assessment.Targets.Where(target => target != assessment.Deciding).Select(target => Describe(target, language)).ToList();
        var beside = others.Count == 0 ? "" : chinese ? $"；另有：{string.Join("；", others)}" : $"; beside it {string.Join("; ", others)}";
        if (assessment.Deciding is not { } deciding)
        {
            return Says(assessment.Label, assessment.Verdict, assessment.Reason, language);
        }

        return $"{Says(assessment.Label, assessment.Verdict, assessment.Reason, language)}{(chinese ? "；" : "; ")}{Basis(deciding, language)}{beside}";
    }

    private static string Describe(TargetAssessment target, Language language) =>
        $"{Name(target.Target, language)} → {Says(target.Label, target.Verdict, target.Reason, language)}{Compared(target, language)}";

    private static string Says(BilingualText label, Verdict verdict, Reason? reason, Language language)
    {
        var because = reason is { } why ? why.In(language) : verdict.In(language);
        return language == Language.Chinese ? $"{label.Chinese}（{because}）" : $"{label.English} ({because})";
    }

    private static string Basis(TargetAssessment target, Language language)
    {
        var chinese = language == Language.Chinese;
        var periods = language.List(target.Observations.Select(used => used.Period).OfType<NodaTime.DateInterval>().Select(period => DateWords.In(period, language)));
        var measure = MeasureWords.Measures.Text(target.Measure).In(language);
        var observed = periods.Length == 0 ? "" : chinese ? $"；实绩（{periods}）" : $"; observed {periods}";
        return $"{Name(target.Target, language)}{(chinese ? "；" : "; ")}{measure}{observed}{Compared(target, language)}";
    }

    /// <summary>The comparison that decided, as the last step writes it.</summary>
    private static string Compared(TargetAssessment target, Language language) => target.Reason is not null || target.Steps[^1].Numbers.Length == 0
        ? "" : language == Language.Chinese ? $"：{target.Steps[^1].Numbers}" : $": {target.Steps[^1].Numbers}";

    private static string Name(Target target, Language language) => target.IsImplied
        ? Reason.NoTarget.In(language)
        : $"{target.Kind.In(language)} {target.Printed}";
}
