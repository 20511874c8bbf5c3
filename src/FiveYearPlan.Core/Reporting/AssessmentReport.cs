namespace FiveYearPlan;

/// <summary>The verdict on one indicator with every step; <see cref="IndicatorCard"/> knows the plan and the scheme too.</summary>
internal static class AssessmentReport
{
    public static Report Of(Assessment assessment)
    {
        var indicator = assessment.Indicator;
        var title = new BilingualText(
            $"{ReportCells.Numbered(indicator, Language.Chinese)}：{assessment.Label.Chinese}", $"{ReportCells.Numbered(indicator, Language.English)}: {assessment.Label.English}");
        return new(title, language =>
        [
            new Block.Facts(
            [
                (language.Say("计量单位", "Unit"), indicator.Unit.Symbol),
                (language.Say("属性", "Nature"), indicator.Nature.In(language)),
                (language.Say("目标", "Target"), indicator.Targets.Count == 0 ? ReportCells.Nothing : string.Join(
                    language.Say("；", "; "), indicator.Targets.Select(target => language.Bracketed($"{target.Kind.In(language)} {target.Printed}", ReportCells.Count(target.DueYear))))),
                (language.Say("最新值", "Latest"), ReportCells.Latest(assessment, language)),
                (language.Say("进度／时间", "Progress / time"), ReportCells.Progress(assessment.Deciding, language)),
                (language.Say("评价", "Verdict"), ReportCells.Verdict(assessment, language)),
                (language.Say("应达到", "Required"), ReportCells.Required(assessment)),
                (language.Say("差值（正为优）", "Margin (+ is better)"), ReportCells.Margin(assessment, language)),
            ]),
            .. assessment.Targets.SelectMany(target => IndicatorCard.Steps(target, assessment, language)),
        ]);
    }
}
