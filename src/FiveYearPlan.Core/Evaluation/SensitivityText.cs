namespace FiveYearPlan;

/// <summary>Writes down how firm verdicts are, from what the report holds and nothing else.</summary>
internal static class SensitivityText
{
    private static readonly WordTable<VariationKind> Kinds = new(
        (VariationKind.Scheme, "scheme", "评价方案", "schemes", []),
        (VariationKind.TimeConvention, "timeConvention", "时间计算方式", "time conventions", []),
        (VariationKind.Version, "version", "目标与基期版本", "versions of targets and bases", []),
        (VariationKind.Base, "base", "基期值", "bases", []));

    public static BilingualText Counts(SensitivityReport report)
    {
        var judged = report.Indicators.Count(known => known.Assessment.Reason is null);
        var kinds = Enum.GetValues<VariationKind>().Where(kind => report.Variations.Any(known => known.Kind == kind)).ToList();
        return new BilingualText(
            $"可评价{judged}项，结论改变："
            + string.Join("、", kinds.Select(kind => $"{Kinds.Text(kind).Chinese}{report[kind].Count}项").Append($"四舍五入{report.RoundingSensitive.Count}项")),
            FormattableString.Invariant($"{judged} judged; verdicts that change: ")
            + string.Join(", ", kinds.Select(kind => FormattableString.Invariant($"{report[kind].Count} with {Kinds.Text(kind).English}")).Append(FormattableString.Invariant($"{report.RoundingSensitive.Count} within rounding"))));
    }

    public static string Describe(SensitivityReport report, Language language)
    {
        var name = report.Evaluation.Dossier.Plan.Name.In(language);
        var chinese = language == Language.Chinese;
        var scheme = ComparisonText.NameOf(report.Evaluation.Scheme, language);
        var head = chinese
            ? $"{name}，{scheme}，截至{DateWords.In(report.Evaluation.AsOf, language)}"
            : $"{name}, {scheme}, as of {IsoDate.Write(report.Evaluation.AsOf)}";
        var variations = report.Variations.Where(known => known.Changed.Count + known.JudgedByOne.Count > 0).Select(known => chinese
            ? $"- {known.Name.Chinese}：改变{known.Changed.Count}项，仅一方能评价{known.JudgedByOne.Count}项"
            : FormattableString.Invariant($"- {known.Name.English}: {known.Changed.Count} change, {known.JudgedByOne.Count} judged by one of the two only"));
        var indicators = report.Indicators.Where(known => known.Assessment.Reason is null).Select(known => Describe(known, language));
        return string.Join('\n', [head, Counts(report).In(language), .. variations, .. indicators]);
    }

    public static string Describe(IndicatorSensitivity known, Language language)
    {
        var (assessment, chinese) = (known.Assessment, language == Language.Chinese);
        var name = assessment.Indicator.Number is { } number ? $"{number} {assessment.Indicator.Name.In(language)}" : assessment.Indicator.Name.In(language);
        var verdict = assessment.Reason is { } reason ? $"{assessment.Label.In(language)}{(chinese ? $"（{reason.In(language)}）" : $" ({reason.In(language)})")}" : assessment.Label.In(language);
        var parts = new List<string> { verdict };
        if (assessment.Required is { } required)
        {
            parts.Add(chinese ? $"应达到{required}" : $"required {required}");
        }

        if (assessment.Margin is { } margin)
        {
            parts.Add(chinese ? $"差值{Numbers.Signed(margin)}" : $"margin {Numbers.Signed(margin)}");
        }

        parts.Add(Flip(known, language));
        if (assessment.RoundingSensitive)
        {
            parts.Add(chinese ? "四舍五入可改变结论" : "rounding could change it");
        }

        if (known.Changes.Count > 0)
        {
            parts.Add((chinese ? "改变结论的情形：" : "changed by ") + string.Join(chinese ? "、" : ", ", known.Changes.Select(change => change.Name.In(language))));
        }

        return $"{name}{(chinese ? "：" : ": ")}{string.Join(chinese ? "；" : "; ", parts)}";
    }

    private static string Flip(IndicatorSensitivity known, Language language)
    {
        var chinese = language == Language.Chinese;
        if (known is { Flip: { } flip, Flipped: { } flipped })
        {
            var period = flip.Period is { } days ? DateWords.In(days, language) : "?";
            return chinese ? $"{period}为{flip.Printed}时：{flipped.Label.Chinese}" : $"with {flip.Printed} in {period}: {flipped.Label.English}";
        }

        return known.Assessment.Reason is null
            ? chinese ? "单个数值不能翻转结论" : "no value of one observation flips it"
            : chinese ? "未评价，无从翻转" : "not judged, nothing to flip";
    }
}
