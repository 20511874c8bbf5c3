using CsCheck;

namespace FiveYearPlan.Tests;

internal static partial class Laws
{
    private static readonly (string Level, string Running)[] Ends =
        [("2021", "2021"), ("2022", "2021-2022"), ("2023H1", "2021-2023H1"), ("2023", "2021-2023"), ("2024H1", "2021-2024H1"), ("2024", "2021-2024")];

    /// <summary>
    /// With the same observation, a later end of its period never turns behind into on track or achieved; and a later day
    /// of evaluation alone changes nothing before the target's last day, since the share of time that matters is the one
    /// at the end of the period (domain.md 5).
    /// </summary>
    /// <remarks>
    /// Evaluated before the target's last day, as on it the rule itself changes from the line to the target. Left out:
    /// each year, growth, in step, direction and assigned, whose line does not move with time; and totals below a
    /// ceiling, of which the same sum after more time is better.
    /// </remarks>
    public static string? Time(Func<LawCase, TargetResult> evaluate, LawFocus? focus = null) => LawRun.Find(
        Gen.Select(
            LawFocus.Or(focus).Of(TargetKind.Level, TargetKind.Total, TargetKind.Change, TargetKind.Reduction),
            Gen.Int[0, Ends.Length - 2], Gen.Int[1, 5], (known, first, later) => (Case: known, First: first, Later: Math.Min(first + later, Ends.Length - 1))),
        input =>
        {
            var asOf = new LocalDate(2025, 3, 1);
            var known = At(input.Case with { Scheme = focus?.Scheme ?? Schemes.TimeProportional, DueYear = null, Others = [], AsOf = asOf }, input.First);
            if (known.Kind == TargetKind.Total && IsCeiling(known.ReadRow()))
            {
                return LawRun.NotApplicable;
            }

            var (before, after) = (evaluate(known), evaluate(At(known, input.Later)));
            if (before.IsBad && after.IsGood)
            {
                return $"{before}\nbut observed {Ends[input.Later]}: {after}";
            }

            var laterDay = evaluate(known with { AsOf = new LocalDate(2025, 12, 30) });
            return laterDay.Verdict == before.Verdict && laterDay.Reason == before.Reason && laterDay.Margin == before.Margin
                ? null : $"{before}\nbut as of 2025-12-30: {laterDay}";
        },
        LawFocus.Or(focus).Cases);

    private static LawCase At(LawCase known, int end)
    {
        var runs = known.Kind is TargetKind.Total or TargetKind.Reduction || known.Latest.Kind != ObservationKind.Level;
        var kind = known.Kind == TargetKind.Total ? ObservationKind.Total : known.Latest.Kind;
        return known with { Latest = known.Latest with { Period = runs ? Ends[end].Running : Ends[end].Level, Kind = kind } };
    }

    private static bool IsCeiling(Indicator row) => row.Direction != FiveYearPlan.Direction.Increase
        || row.Targets.Any(target => target.Figure!.Form is FigureForm.Below or FigureForm.AtMost);
}

public sealed class Law05TimeTests
{
    [Fact]
    public void Law5_Library_Holds() => LawAssert.Holds(Laws.Time(LawCase.Evaluate));

    /// <summary>The line is drawn at the time that is left.</summary>
    [Fact]
    public void Law5_TimeLeftForTimeElapsed_IsCaught() => LawAssert.IsCaught(Laws.Time(known => LawCase.Evaluate(known with
    {
        Latest = known.Latest with
        {
            Period = known.Latest.Period switch
            {
                "2021" => "2024",
                "2022" => "2023",
                "2023" => "2022",
                "2024" => "2021",
                "2021-2022" => "2021-2023",
                "2021-2023" => "2021-2022",
                "2021-2024" => "2021",
                var half => half,
            },
        },
    })));

    /// <summary>The elapsed share is taken at the day of evaluation.</summary>
    [Fact]
    public void Law5_ElapsedAtAsOf_IsCaught() => LawAssert.IsCaught(Laws.Time(known => LawCase.Evaluate(
        known.Kind == TargetKind.Level ? known with { Latest = known.Latest with { Period = IsoDate.Write(known.AsOf) } } : known)));
}
