using CsCheck;

namespace FiveYearPlan.Tests;

/// <summary>How the presets of two districts relate to the usual rule, over generated data (rules.md 2).</summary>
public sealed class PresetEqualityTests
{
    private static readonly Gen<LawCase> Cases = LawCases.All.Select(known => known with { Scheme = Schemes.TimeProportional });

    [Fact]
    public void Jiangbei_OnAllItAccepts_EqualsTimeProportional()
    {
        var accepted = 0;
        Gen<LawCase> cases = LawFocus.On(Schemes.Jiangbei2023).Of(LawCases.AllKinds);

        LawAssert.Holds(LawRun.Find(cases, known =>
        {
            var (jiangbei, usual) = (Row(known, Schemes.Jiangbei2023), Row(known, Schemes.TimeProportional));
            if (jiangbei is null || usual is null || jiangbei.Reason == Reason.OutOfDomain)
            {
                return LawRun.NotApplicable;
            }

            accepted++;
            return Numbers(jiangbei) == Numbers(usual) ? null : $"{Numbers(jiangbei)}\nbut {Numbers(usual)}";
        }));
        Assert.True(accepted > 1000, $"accepted {accepted} only");
    }

    [Fact]
    public void Jiangbei_OutsideOfTwoPeriods_JudgesNothing() => LawAssert.Holds(LawRun.Find(Cases, known =>
    {
        var row = Row(known, Schemes.Jiangbei2023);
        var elapsed = row?.Deciding?.Elapsed;
        return row is null ? LawRun.NotApplicable
            : row.Verdict == Verdict.NotAssessable || elapsed == new Fraction(2, 5) || elapsed == new Fraction(1, 2) ? null : $"{row} at {elapsed}";
    }));

    /// <summary>Only a kept hold before its end differs: on track there, achieved here.</summary>
    [Fact]
    public void Yinzhou_DiffersExactlyOnKeptHolds()
    {
        var differing = 0;

        LawAssert.Holds(LawRun.Find(Cases, known =>
        {
            if (Row(known, Schemes.Yinzhou2023) is not { } yinzhou || Row(known, Schemes.TimeProportional) is not { } usual || yinzhou.Targets.Count != 1)
            {
                return LawRun.NotApplicable;
            }

            var keptHold = !known.IsOver && yinzhou.Indicator.IsHold(yinzhou.Targets[0].Target) && usual.Verdict == Verdict.OnTrack;
            differing += keptHold ? 1 : 0;
            return keptHold
                ? yinzhou.Verdict == Verdict.Achieved && yinzhou.Label.English == "Target reached early" ? null : $"a kept hold is {yinzhou.Verdict}"
                : (Numbers(yinzhou), yinzhou.Label.English) == (Numbers(usual), usual.Label.English) ? null : $"{Numbers(yinzhou)}\nbut {Numbers(usual)}";
        }));
        Assert.True(differing > 20, $"{differing} kept holds only");
    }

    private static Assessment? Row(LawCase known, Scheme scheme) =>
        known.ToDossier().Evaluate(scheme, known.AsOf).Assessments.FirstOrDefault(row => row.Indicator.Id == LawCase.Id);

    private static (Verdict, Reason?, string?, decimal?, string?, bool) Numbers(Assessment row) =>
        (row.Verdict, row.Reason, row.Required?.ToString(), row.Margin, row.Counted?.ToString(), row.RoundingSensitive);
}
