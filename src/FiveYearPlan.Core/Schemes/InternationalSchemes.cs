namespace FiveYearPlan;

/// <summary>The international presets, declared with the boundaries of their sources: ≥ where they say at least, &gt; where they say above.</summary>
internal static class InternationalSchemes
{
    public static Scheme OpenSdg2() => new(
        "open-sdg-2", "1.0", new BilingualText("Open SDG 进展评价（有目标）", "Open SDG progress with a target"),
        new BilingualText("Open SDG，progress-methodology，方法二：实际增速与所需增速之比。", "Open SDG, progress methodology, method 2: actual over required compound annual growth."),
        [
            new Rule(Measure.GrowthRatio, [TargetKind.Level],
            [
                new Grade(Labels.TargetAchieved, Verdict.Achieved, Conditions.Met),
                new Grade(Labels.Substantial, Verdict.OnTrack, line: Line.AtLeast(0.95m)),
                new Grade(Labels.Moderate, Verdict.Behind, line: Line.AtLeast(0.60m)),
                new Grade(Labels.Limited, Verdict.Behind, line: Line.AtLeast(0)),
                new Grade(Labels.Deterioration, Verdict.Behind),
            ]),
        ])
    {
        NotAssessable = Labels.NotAvailable,
        MetIsAchieved = true,
        ReplacesZero = true,
        BaseFromSeries = true,
    };

    public static Scheme OpenSdg1() => new(
        "open-sdg-1", "1.0", new BilingualText("Open SDG 进展评价（无目标）", "Open SDG progress without a target"),
        new BilingualText("Open SDG，progress-methodology，方法一：年均复合增速；接近自然上限时按比例放宽。", "Open SDG, progress methodology, method 1: compound annual growth; lines scaled near a natural limit."),
        [
            new Rule(Measure.GrowthRate, [TargetKind.Direction],
            [
                new Grade(Labels.Substantial, Verdict.OnTrack, line: Line.AtLeast(0.015m).ScaledNearLimit()),
                new Grade(Labels.Moderate, Verdict.Behind, line: Line.AtLeast(0.005m).ScaledNearLimit()),
                new Grade(Labels.Limited, Verdict.Behind, line: Line.AtLeast(0)),
                new Grade(Labels.Deterioration, Verdict.Behind),
            ]),
        ])
    {
        NotAssessable = Labels.NotAvailable,
        JudgesWithoutTarget = true,
        ReplacesZero = true,
        BaseFromSeries = true,
    };

    public static Scheme Eurostat() => new(
        "eurostat", "1.0", new BilingualText("欧盟统计局可持续发展指标评价", "Eurostat SDG monitoring"),
        new BilingualText("欧盟统计局可持续发展监测方法，按巴斯克统计局（Eustat）的实现。", "Eurostat, SDG monitoring methodology, as the Basque statistics office (Eustat) implements it."),
        [
            new Rule(Measure.GrowthRatio, [TargetKind.Level],
            [
                new Grade(Labels.SignificantProgress, Verdict.OnTrack, line: Line.Above(0.95m)),
                new Grade(Labels.ModerateProgress, Verdict.Behind, line: Line.Above(0.60m)),
                new Grade(Labels.ModerateDeterioration, Verdict.Behind, line: Line.AtLeast(0)),
                new Grade(Labels.SignificantDeterioration, Verdict.Behind),
            ]),
            new Rule(Measure.GrowthRate, [TargetKind.Direction],
            [
                new Grade(Labels.SignificantProgress, Verdict.OnTrack, line: Line.Above(0.01m)),
                new Grade(Labels.ModerateProgress, Verdict.Behind, line: Line.Above(0.001m)),
                new Grade(Labels.NoProgress, Verdict.Behind, line: Line.AtLeast(-0.001m)),
                new Grade(Labels.ModerateDeterioration, Verdict.Behind, line: Line.AtLeast(-0.01m)),
                new Grade(Labels.SignificantDeterioration, Verdict.Behind),
            ]),
        ])
    {
        MetIsAchieved = true,
        JudgesWithoutTarget = true,
        BaseFromSeries = true,
    };

    public static Scheme Unsd2023() => new(
        "unsd-2023", "1.0", new BilingualText("联合国统计司2023年进展图", "UN SDG progress chart 2023"),
        new BilingualText("联合国统计司《可持续发展目标进展图2023》技术说明。", "United Nations Statistics Division, Sustainable Development Goals Progress Chart 2023, technical note."),
        [
            new Rule(Measure.GrowthProjection, [TargetKind.Level],
            [
                new Grade(Labels.OnTrackOrMet, Verdict.Achieved, Conditions.Met),
                new Grade(Labels.OnTrackOrMet, Verdict.OnTrack, line: Line.AtLeast(0.95m)),
                new Grade(Labels.Fair, Verdict.Behind, line: Line.AtLeast(0.10m)),
                new Grade(Labels.Stagnation, Verdict.Behind),
            ]),
            new Rule(Measure.GrowthRate, [TargetKind.Direction],
            [
                new Grade(Labels.OnTrackOrMet, Verdict.OnTrack, line: Line.AtLeast(0.02m)),
                new Grade(Labels.Fair, Verdict.Behind, line: Line.AtLeast(0.005m)),
                new Grade(Labels.Stagnation, Verdict.Behind),
            ]),
        ])
    {
        MetIsAchieved = true,
        JudgesWithoutTarget = true,
        BaseFromSeries = true,
    };

    public static Scheme GermanyDns() => new(
        "germany-dns", "1.0", new BilingualText("德国可持续发展战略天气符号", "Germany's weather symbols"),
        new BilingualText("德国可持续发展战略，联邦统计局指标报告：近六个数值的趋势推算到目标年。", "German Sustainable Development Strategy, indicator report of the Federal Statistical Office: the trend of the last six values carried to the target year."),
        [
            new Rule(Measure.ProjectedShare, [TargetKind.Level],
            [
                new Grade(Labels.Sun, Verdict.Achieved, Conditions.Met | Conditions.TrendNotAdverse),
                new Grade(Labels.SlightlyCloudy, Verdict.Achieved, Conditions.Met),
                new Grade(Labels.Sun, Verdict.OnTrack, line: Line.Above(0.95m)),
                new Grade(Labels.SlightlyCloudy, Verdict.Behind, line: Line.AtLeast(0.80m)),
                new Grade(Labels.Cloud, Verdict.Behind, Conditions.TrendHelpful),
                new Grade(Labels.Thunderstorm, Verdict.Behind),
            ]),
            new Rule(Measure.None, [TargetKind.EachYear],
            [
                new Grade(Labels.Sun, Verdict.OnTrack, Conditions.Met | Conditions.TrendNotAdverse),
                new Grade(Labels.SlightlyCloudy, Verdict.OnTrack, Conditions.Met),
                new Grade(Labels.Cloud, Verdict.Behind, Conditions.TrendHelpful),
                new Grade(Labels.Thunderstorm, Verdict.Behind),
            ]),
            new Rule(Measure.None, [TargetKind.Direction],
            [
                new Grade(Labels.Sun, Verdict.OnTrack, Conditions.TrendHelpful | Conditions.LastChangeHelpful),
                new Grade(Labels.SlightlyCloudy, Verdict.Behind, Conditions.TrendHelpful),
                new Grade(Labels.Cloud, Verdict.Behind, Conditions.LastChangeHelpful),
                new Grade(Labels.Thunderstorm, Verdict.Behind),
            ]),
        ])
    {
        NotAssessable = Labels.NoLabel,
        MetIsAchieved = true,
        JudgesWithoutTarget = true,
        NextDueOnly = true,
    };

    public static Scheme PepfarElapsed() => new(
        "pepfar-elapsed", "1.0", new BilingualText("PEPFAR 进度评价", "PEPFAR achievement against time"),
        new BilingualText("PEPFAR 季度目标完成情况的通行做法：完成率与应达比例之差。", "PEPFAR's quarterly review of targets: achievement against the goal of the share of the period that has passed."),
        [
            new Rule(Measure.ShareOfTotal, [TargetKind.Total],
            [
                new Grade(Labels.AboveTarget, Verdict.OnTrack, line: Line.AboveElapsed(0.10m)),
                new Grade(Labels.OnTarget, Verdict.OnTrack, line: Line.AtLeastElapsed(-0.10m)),
                new Grade(Labels.AtRisk, Verdict.Behind, line: Line.AtLeastElapsed(-0.25m)),
                new Grade(Labels.Concerned, Verdict.Behind),
            ]),
            new Rule(Measure.ShareOfTarget, [TargetKind.Level],
            [
                new Grade(Labels.AboveTarget, Verdict.OnTrack, line: Line.Above(1.10m)),
                new Grade(Labels.OnTarget, Verdict.OnTrack, line: Line.AtLeast(0.90m)),
                new Grade(Labels.AtRisk, Verdict.Behind, line: Line.AtLeast(0.75m)),
                new Grade(Labels.Concerned, Verdict.Behind),
            ]),
        ])
    {
        MetIsAchieved = true,
    };
}
