namespace FiveYearPlan;

/// <summary>The Chinese presets, declared.</summary>
internal static class ChineseSchemes
{
    private static readonly BilingualText UsualPractice = new(
        "中期评估通行做法：实际完成进度与时间进度相比较。", "The usual practice of mid-term evaluations in China: progress made is compared with time elapsed.");

    public static Scheme TimeProportional() => new(
        "time-proportional", "1.0", new BilingualText("时间进度法", "Progress in proportion to time"), UsualPractice,
        InProportion(Labels.ReachedEarly, Labels.OnSchedule, Labels.BehindSchedule, keptHold: (Labels.OnSchedule, Verdict.OnTrack)))
    {
        NotAssessable = Labels.HardToAssess,
        NotAssessableAtEnd = Labels.CannotBeAssessed,
    };

    public static Scheme TimeHalfProgressHalf() => new(
        "time-half-progress-half", "1.0", new BilingualText("时间过半、进度过半", "Half the time, half the progress"),
        new BilingualText("半年和中期评估的通行说法：时间过半，进度过半。", "The usual phrase of half-year and mid-term evaluations in China: when half the time has passed, half the progress is made."),
        InProportion(Labels.ReachedEarly, Labels.OnSchedule, Labels.BehindSchedule, keptHold: (Labels.OnSchedule, Verdict.OnTrack)))
    {
        NotAssessable = Labels.HardToAssess,
        NotAssessableAtEnd = Labels.CannotBeAssessed,
        AcceptedElapsed = [new Fraction(1, 2)],
    };

    public static Scheme Jiangbei2023() => new(
        "jiangbei-2023", "1.0", new BilingualText("江北区2023年中期评估方法", "Jiangbei's mid-term rule of 2023"),
        new BilingualText(
            "江北区“十四五”规划中期评估报告（2023年11月），指标评价注：年度指标以2022年数据评价，达到目标值的40%为达到要求；总体为时间过半、进度过半。",
            "Mid-term evaluation of Jiangbei's 14th plan (November 2023), its note on judging: annual indicators are judged on 2022 and are as required from 40 % of the target; in general, half the time, half the progress."),
        InProportion(Labels.MeetsRequirement, Labels.MeetsRequirement, Labels.BelowRequirement, keptHold: (Labels.MeetsRequirement, Verdict.OnTrack)))
    {
        AcceptedElapsed = [new Fraction(2, 5), new Fraction(1, 2)],
    };

    public static Scheme Yinzhou2023() => new(
        "yinzhou-2023", "1.0", new BilingualText("鄞州区2023年中期评估方法", "Yinzhou's mid-term rule of 2023"),
        new BilingualText(
            "鄞州区“十四五”规划中期评估报告（2023年）：提前达到目标、达到进度要求、未达到进度要求、难以评估四类。",
            "Mid-term evaluation of Yinzhou's 14th plan (2023): four classes, reached early, on schedule, behind schedule, hard to assess."),
        InProportion(Labels.ReachedEarly, Labels.OnSchedule, Labels.BehindSchedule, keptHold: (Labels.ReachedEarly, Verdict.Achieved)))
    {
        NotAssessable = Labels.HardToAssess,
        NotAssessableAtEnd = Labels.CannotBeAssessed,
    };

    public static Scheme Final() => new(
        "final", "1.0", new BilingualText("期末完成情况", "Final attainment"),
        new BilingualText("规划期末总结评估：期末数值与目标相比较，达到或优于目标为完成。", "The final evaluation of a plan: the value at its end meets the target or does not."),
        [
            new Rule(
                Measure.None,
                [
                    TargetKind.Level, TargetKind.Total, TargetKind.Change, TargetKind.Reduction, TargetKind.AverageGrowth,
                    TargetKind.EachYear, TargetKind.InStep, TargetKind.Direction, TargetKind.Assigned,
                ],
                AtEnd(), holds: true),
        ]);

    /// <summary>Shares against elapsed time, growth against its target, all else kept or broken; at the end met or missed.</summary>
    private static Rule[] InProportion(BilingualText early, BilingualText onSchedule, BilingualText behind, (BilingualText Label, Verdict Verdict) keptHold)
    {
        Grade[] inProportion =
        [
            .. AtEnd(),
            new(early, Verdict.Achieved, Conditions.Met),
            new(onSchedule, Verdict.OnTrack, line: Line.AtLeastElapsed()),
            new(behind, Verdict.Behind),
        ];

        // A growth target that is met so far can still be lost, so it is on track, not achieved.
        Grade[] onPace =
        [
            .. AtEnd(),
            new(onSchedule, Verdict.OnTrack, Conditions.Met),
            new(onSchedule, Verdict.OnTrack, line: Line.AtLeast(0)),
            new(behind, Verdict.Behind),
        ];
        Grade[] kept = [.. AtEnd(), new(onSchedule, Verdict.OnTrack, Conditions.Met), new(behind, Verdict.Behind)];
        return
        [
            new Rule(Measure.None, [], [.. AtEnd(), new Grade(keptHold.Label, keptHold.Verdict, Conditions.Met), new Grade(behind, Verdict.Behind)], holds: true),
            new Rule(Measure.ShareOfDistance, [TargetKind.Level, TargetKind.Change], inProportion),
            new Rule(Measure.ShareOfTotal, [TargetKind.Total], inProportion),
            new Rule(Measure.ChainedShare, [TargetKind.Reduction], inProportion),
            new Rule(Measure.GrowthMargin, [TargetKind.AverageGrowth, TargetKind.InStep], onPace),
            new Rule(Measure.None, [TargetKind.EachYear, TargetKind.Direction, TargetKind.Assigned], kept),
        ];
    }

    private static Grade[] AtEnd() =>
    [
        new(Labels.Completed, Verdict.Achieved, Conditions.Over | Conditions.Met),
        new(Labels.NotCompleted, Verdict.Missed, Conditions.Over),
    ];
}
