namespace FiveYearPlan;

/// <summary>The schemes that ship with the library. Safe for use by several threads.</summary>
public static class Schemes
{
    /// <summary>
    /// 时间进度法: before the end a level, change, reduction or total is on track when the share reached is at least the
    /// elapsed share of time at the end of the period that the observation covers; average growth when it is at least the
    /// target's; holds, each-year targets and declarations when they are kept. From the last day on a target is met or
    /// missed. The usual rule of mid-term evaluations in China.
    /// </summary>
    public static Scheme TimeProportional { get; } = new(
        "time-proportional",
        "1.0",
        new BilingualText("时间进度法", "Progress in proportion to time"),
        new BilingualText(
            "中期评估通行做法：实际完成进度与时间进度相比较。",
            "The usual practice of mid-term evaluations in China: progress made is compared with time elapsed."),
        [
            new([TargetKind.Level, TargetKind.Change], false, Measure.ShareOfDistance, [.. AtEnd, .. InProportion]),
            new([TargetKind.Total], false, Measure.ShareOfTotal, [.. AtEnd, .. InProportion]),
            new([TargetKind.Reduction], false, Measure.ChainedShare, [.. AtEnd, .. InProportion]),
            new([TargetKind.AverageGrowth, TargetKind.InStep], false, Measure.GrowthMargin, [.. AtEnd, .. OnPace]),
            new([TargetKind.EachYear, TargetKind.Direction, TargetKind.Assigned], true, Measure.None, [.. AtEnd, .. Kept]),
        ],
        Labels.HardToAssess,
        Labels.CannotBeAssessed);

    /// <summary>
    /// 期末完成情况: at the end a target is met or missed; before it, it is not yet due. No tolerance: 98.1 % of a target
    /// is missed.
    /// </summary>
    public static Scheme Final { get; } = new(
        "final",
        "1.0",
        new BilingualText("期末完成情况", "Final attainment"),
        new BilingualText(
            "规划期末总结评估：期末数值与目标相比较，达到或优于目标为完成。",
            "The final evaluation of a plan: the value at its end meets the target or does not."),
        [
            new(
                [
                    TargetKind.Level, TargetKind.Total, TargetKind.Change, TargetKind.Reduction, TargetKind.AverageGrowth,
                    TargetKind.EachYear, TargetKind.InStep, TargetKind.Direction, TargetKind.Assigned,
                ],
                true, Measure.None, [.. AtEnd]),
        ],
        Labels.CannotBeAssessed,
        Labels.CannotBeAssessed);

    /// <summary>Every shipped scheme.</summary>
    public static IReadOnlyList<Scheme> All => [TimeProportional, Final];

    private static Grade[] AtEnd =>
    [
        new(Conditions.Over | Conditions.Met, Line.None, Labels.Completed, Verdict.Achieved),
        new(Conditions.Over, Line.None, Labels.NotCompleted, Verdict.Missed),
    ];

    private static Grade[] InProportion =>
    [
        new(Conditions.Met, Line.None, Labels.ReachedEarly, Verdict.Achieved),
        new(Conditions.None, Line.Elapsed, Labels.OnSchedule, Verdict.OnTrack),
        new(Conditions.None, Line.None, Labels.BehindSchedule, Verdict.Behind),
    ];

    // A growth target that is met so far can still be lost, so it is on track, not achieved.
    private static Grade[] OnPace =>
    [
        new(Conditions.Met, Line.None, Labels.OnSchedule, Verdict.OnTrack),
        new(Conditions.None, Line.Zero, Labels.OnSchedule, Verdict.OnTrack),
        new(Conditions.None, Line.None, Labels.BehindSchedule, Verdict.Behind),
    ];

    private static Grade[] Kept =>
    [
        new(Conditions.Met, Line.None, Labels.OnSchedule, Verdict.OnTrack),
        new(Conditions.None, Line.None, Labels.BehindSchedule, Verdict.Behind),
    ];

    /// <summary>A shipped scheme by its id; <see langword="null"/> where there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public static Scheme? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return All.FirstOrDefault(scheme => string.Equals(scheme.Id, id, StringComparison.OrdinalIgnoreCase));
    }
}
