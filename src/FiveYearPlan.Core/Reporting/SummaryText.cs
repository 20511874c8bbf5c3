using System.Globalization;

namespace FiveYearPlan;

/// <summary>
/// The paragraph with which an evaluation opens, in the wording of published mid-term reports (Yinzhou and Jiangbei, 2023): of N
/// indicators, all but those that cannot be judged, so many in which class, split by nature; then the names in each class.
/// </summary>
internal static class SummaryText
{
    private const int MostNamesBeforehand = 3;

    /// <summary>The counts in one or two sentences.</summary>
    public static string Counts(Evaluation evaluation, Language language)
    {
        var (plan, total) = (evaluation.Dossier.Plan, evaluation.Tally.All.Total);
        var date = DateWords.In(evaluation.AsOf, language);
        var scheme = evaluation.Scheme.Name.In(language);
        if (total == 0)
        {
            return language.Say($"{plan.Name.Chinese}的指标表中没有指标，无从评价。", $"The table of the {plan.Name.English} holds no indicator; there is nothing to judge.");
        }

        var by = language.Say($"截至{date}，按“{scheme}”评价，", $"As of {date}, judged by the scheme \"{scheme}\", ");
        var selected = plan.Notes.Any(note => note.Kind == NoteKind.Selection);
        if (evaluation.Assessments is [var only])
        {
            var subject = language.Say(
                selected ? $"所收录的{plan.Name.Chinese}1项指标" : $"{plan.Name.Chinese}确定的1项主要指标",
                selected ? $"the one indicator on file of the {plan.Name.English}" : $"the one main indicator of the {plan.Name.English}");
            return language == Language.Chinese
                ? $"{by}{subject}{Predicate(only.Label, language)}{(only.Reason is { } why ? $"：{why.In(language)}" : "")}。"
                : $"{by}{subject} {(only.Reason is { } because ? $"cannot be judged: {because.In(language)}" : $"is judged \"{Saying.InSentence(only.Label.English)}\"")}.";
        }

        var all = language.Say(
            selected ? $"所收录的{plan.Name.Chinese}{Count(total)}项指标" : $"{plan.Name.Chinese}确定的{Count(total)}项主要指标",
            selected ? $"the {Count(total)} indicators on file of the {plan.Name.English}" : $"the {Count(total)} main indicators of the {plan.Name.English}");
        var unjudged = evaluation.Assessments.Where(known => known.Reason is not null).ToList();
        if (unjudged.Count == total)
        {
            return language.Say($"{by}{all}均{Predicate(unjudged[0].Label, language)}：{Reasons(unjudged, language)}。", $"{by}of {all}, none can be judged: {Reasons(unjudged, language)}.");
        }

        var (good, bad) = (Those(evaluation, VerdictWords.IsGood), Those(evaluation, verdict => VerdictWords.Rank(verdict) == 0));
        var classes = new[] { good, bad }.Where(rows => rows.Count > 0).ToList();
        if (classes is [{ Count: var count } alike] && count == total)
        {
            return language == Language.Chinese
                ? $"{by}{all}{Split(alike, language)}均{Labelled(alike, language)}。"
                : $"{by}all {all[4..]}{Split(alike, language)} are judged {Labelled(alike, language)}.";
        }

        var said = classes.Select(rows => Class(rows, rows.Count + unjudged.Count == total, language)).ToList();
        return language == Language.Chinese
            ? $"{by}{all}中，{Except(unjudged, language)}{string.Join("，", said)}。"
            : $"{by}of {all}, {Except(unjudged, language)}{string.Join(" and ", said)}.";
    }

    /// <summary>The names in each class, the best first; of those not judged, why; of those judged, whose figures do not quite compare.</summary>
    public static IReadOnlyList<string> Classes(Evaluation evaluation, Language language) =>
    [
        .. evaluation.Assessments.Where(known => known.Reason is null).GroupBy(known => known.Label).OrderByDescending(label => VerdictWords.Rank(label.First().Verdict))
            .Select(label => language.Pair(language.Say($"{Count(label.Count())}项指标{Predicate(label.Key, language)}", $"{label.Key.English} ({Count(label.Count())})"), Names(label, language))),
        .. evaluation.Assessments.Where(known => known.Reason is not null).GroupBy(known => known.Label)
            .Select(label => language.Pair(language.Say($"{Count(label.Count())}项指标{Predicate(label.Key, language)}", $"{label.Key.English} ({Count(label.Count())})"), ByReason(label, language))),
        .. Reserved(evaluation, language),
    ];

    /// <summary>Verdicts that rest on figures of different definitions, or of prices that are not stated.</summary>
    private static IEnumerable<string> Reserved(Evaluation evaluation, Language language)
    {
        var judged = evaluation.Assessments.Where(known => known.Reason is null).Select(known => known.Indicator).ToHashSet();
        List<string> names =
        [
            .. from found in evaluation.Diagnostics
               where found.Code is DiagnosticCode.DefinitionChanged or DiagnosticCode.BasisAssumed
               let indicator = FindingPlace.Indicator(found, evaluation.Dossier)
               where indicator is not null && judged.Contains(indicator)
               group found by (Indicator: indicator, found.Code) into row
               select language.Bracketed(
                   language.Say(row.Key.Indicator.Name.Chinese, Saying.InSentence(row.Key.Indicator.Name.English)),
                   row.Key.Code == DiagnosticCode.DefinitionChanged ? language.Say("统计口径有变", "the definition changed") : language.Say("价格口径一方未注明", "a price basis is unstated")),
        ];
        return names.Count == 0 ? [] : [language.Pair(language.Say("按所印数值评价，可比性有保留", "Judged on the figures as printed, which may not quite compare"), language.And(names))];
    }

    /// <summary>How many are expected to be met, by the words of the outlook.</summary>
    public static string Outlook(Projections projections, Language language)
    {
        var method = $"{projections.Method.Name.In(language)}";
        var judged = projections.Rows.Count - projections.Count(FiveYearPlan.Outlook.NotAssessable);
        var year = Count(projections.Dossier.Plan.Period.LastYear);
        if (judged == 0)
        {
            return language.Say($"采用“{method}”预测到{year}年，各项指标均难以预判。", $"Projected to {year} by the method \"{method}\", no indicator has an outlook.");
        }

        var counts = new[] { FiveYearPlan.Outlook.EarlyOrMet, FiveYearPlan.Outlook.OnTime, FiveYearPlan.Outlook.Difficult }
            .Select(outlook => (Outlook: outlook, Count: projections.Count(outlook))).Where(known => known.Count > 0)
            .Select(known => language.Say($"{Count(known.Count)}项{known.Outlook.In(language)}", $"{Count(known.Count)} {known.Outlook.In(language)}")).ToList();
        var rest = projections.Rows.Count - judged;
        return language == Language.Chinese
            ? $"采用“{method}”预测到{year}年，可预判的{Count(judged)}项指标中，{string.Join("，", counts)}{(rest > 0 ? $"；其余{Count(rest)}项难以预判" : "")}。"
            : $"Projected to {year} by the method \"{method}\", of the {(judged == 1 ? "1 indicator that has" : $"{Count(judged)} indicators that have")} an outlook: {string.Join(", ", counts)}{(rest > 0 ? $"; {Count(rest)} {(rest == 1 ? "has" : "have")} none" : "")}.";
    }

    /// <summary>Why a plan that is over has no outlook.</summary>
    public static string Over(Evaluation evaluation, Language language)
    {
        var end = DateWords.In(evaluation.Dossier.Plan.Period.LastDay, language);
        return language.Say($"规划期已于{end}结束，不再预测。", $"The plan ended on {end}; there is nothing left to project.");
    }

    /// <summary>What is to be said of a day before the plan; <see langword="null"/> of any other.</summary>
    public static string? NotBegun(Evaluation evaluation, Language language)
    {
        var first = evaluation.Dossier.Plan.Period.FirstDay;
        return evaluation.AsOf >= first ? null
            : language.Say($"规划期自{DateWords.Day(first, language)}起，评价时点尚未开始。", $"The plan begins on {DateWords.Day(first, language)}, after the as-of date.");
    }

    /// <summary>What a final report of a plan that still runs is not.</summary>
    public static string StillRunning(Evaluation evaluation, Language language)
    {
        var (now, end) = (DateWords.In(evaluation.AsOf, language), DateWords.In(evaluation.Dossier.Plan.Period.LastDay, language));
        return language.Say($"规划期到{end}为止，以下为截至{now}的情况，不是期末结论。", $"The plan runs until {end}; what follows is how things stood on {now}, and is not final.");
    }

    private static List<Assessment> Those(Evaluation evaluation, Func<Verdict, bool> verdict) =>
        [.. evaluation.Assessments.Where(known => known.Reason is null && verdict(known.Verdict))];

    private static string Except(List<Assessment> unjudged, Language language)
    {
        if (unjudged.Count == 0)
        {
            return "";
        }

        var label = Predicate(unjudged[0].Label, language);
        return language == Language.Chinese
            ? unjudged.Count <= MostNamesBeforehand ? $"除{Names(unjudged, language)}{label}外，" : $"除{Count(unjudged.Count)}项指标{label}外，"
            : $"{Count(unjudged.Count)} cannot be judged; of the others, ";
    }

    /// <summary>19项指标（12项预期性指标、7项约束性指标）提前达到目标或达到进度要求.</summary>
    private static string Class(List<Assessment> rows, bool rest, Language language)
    {
        var split = Split(rows, language);
        return language == Language.Chinese
            ? $"{(rest ? "其余" : "")}{Count(rows.Count)}项指标{split}{(rest && rows.Count > 1 ? "均" : "")}{Labelled(rows, language)}"
            : $"{Count(rows.Count)}{split} {(rows.Count == 1 ? "is" : "are")} judged {Labelled(rows, language)}";
    }

    private static string Labelled(List<Assessment> rows, Language language)
    {
        var labels = rows.OrderByDescending(known => VerdictWords.Rank(known.Verdict)).Select(known => known.Label).Distinct();
        return language.Or(labels.Select(label => language == Language.Chinese ? Predicate(label, language) : $"\"{Saying.InSentence(label.English)}\""));
    }

    private static string Split(List<Assessment> rows, Language language)
    {
        var natures = rows.GroupBy(known => known.Indicator.Nature).OrderBy(known => known.Key == Nature.Unspecified).ThenBy(known => known.Key).ToList();
        if (natures is [{ Key: Nature.Unspecified }])
        {
            return "";
        }

        if (rows is [var single])
        {
            return language.Say($"（{Of(single.Indicator.Nature)}）", $" ({single.Indicator.Nature.In(language)})");
        }

        return language == Language.Chinese
            ? $"（{(natures.Count == 1 ? $"均为{Of(natures[0].Key)}" : string.Join("、", natures.Select(known => $"{Count(known.Count())}项{Of(known.Key)}")))}）"
            : natures is [{ Key: var alike }] ? $" ({(rows.Count == 2 ? "both" : "all")} {alike.In(language)})"
            : $" ({string.Join(", ", natures.Select(known => $"{Count(known.Count())} {(known.Key == Nature.Unspecified ? "of unspecified nature" : known.Key.In(language))}"))})";

        static string Of(Nature nature) => nature == Nature.Unspecified ? "未注明属性指标" : $"{nature.In(Language.Chinese)}指标";
    }

    /// <summary>29项没有可用的实绩数据、4项目标由上级下达，未见完成声明.</summary>
    private static string Reasons(IEnumerable<Assessment> rows, Language language) => string.Join(
        language.Say("；", "; "),
        rows.GroupBy(known => known.Reason!.Value).Select(reason => language.Say($"{Count(reason.Count())}项{reason.Key.In(language)}", $"{reason.Key.In(language)} ({Count(reason.Count())})")));

    private static string ByReason(IEnumerable<Assessment> rows, Language language) => string.Join(
        language.Say("；", "; "),
        rows.GroupBy(known => known.Reason!.Value).Select(reason => language.Bracketed(Names(reason, language), reason.Key.In(language))));

    private static string Names(IEnumerable<Assessment> rows, Language language) =>
        language.And([.. rows.Select(known => language == Language.English ? Saying.InSentence(known.Indicator.Name.English) : known.Indicator.Name.Chinese)]);

    // The labels of the Chinese schemes are predicates; others are named as what they are.
    private static string Predicate(BilingualText label, Language language) =>
        language != Language.Chinese || Labels.IsPredicate(label) ? label.In(language) : $"评为“{label.Chinese}”";

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
