namespace FiveYearPlan.Specification;

public class ComparisonSpecification
{
    private static readonly LocalDate MidTerm = new(2023, 6, 30);

    // rules.md, worked cases: the last year's 550 meets the level of 524; 430 + 420 + 430 + 450 + 550 = 2280 misses the total of 2300.
    private static readonly Dossier Steel = Some
        .Dossier(Some.Row("钢产量", "万吨", null, "524", "[2300]", "steel", "increase", "flow", "total"))
        .Observed("steel", "2021 430", "2022 420", "2023 430", "2024 450", "2025 550");

    [Fact]
    public void SteelPlan_LevelMetTotalMissed_TheComparisonSaysWhy()
    {
        var compared = Steel.Compare([Schemes.Final, Schemes.GermanyDns], Steel.Plan.Period.LastDay)["steel"];

        Assert.Equal([Verdict.Missed, Verdict.Achieved], compared.Assessments.Select(known => known.Verdict));
        Assert.True(compared.Assessments[0].TargetsDisagree);
        Assert.True(compared is { Differs: true, Agrees: false, Judging: 2, TargetsDiffer: true, MeasuresDiffer: true, LinesDiffer: true, ObservationsDiffer: true });
        Assert.Equal(
            """
            某指标: different verdicts; they differ in the target that decides, what is measured, the value required, the observation used
              final: Not completed (missed); total [2300]; Kept or broken; observed 2021, 2022, 2023, 2024, 2025: 2280 < 2300; beside it level 524 → Completed (achieved): 550 ≥ 524
              germany-dns: sun (achieved); level 524; Share of the distance left that the trend would cover; observed 2025: 550 ≥ 524; beside it total [2300] → no label (outside its range of application)
            """.Replace("某指标", "钢产量", StringComparison.Ordinal),
            compared.Describe(Language.English));
        Assert.StartsWith("钢产量：结论不一致；不同之处：起决定作用的目标、", compared.Describe(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_KeepsTheOrderOfSchemesAndIndicators_AndCounts()
    {
        // 40 % of the way by the end of 2022: on track in proportion to time, not yet due at the end only.
        var dossier = Some.Dossier(Some.Row("甲", @base: "0", target: "100", id: "a"), Some.Row("乙", @base: "0", target: "100", id: "b"), Some.Row("丙", target: "—", id: "c"))
            .Observed("a", "2022 40").Observed("b", "2022 39");
        var compared = dossier.Compare([Schemes.TimeProportional, Schemes.TimeProportional.With(TimeConvention.DataYears), Schemes.Final], MidTerm);

        Assert.Equal(3, compared.Evaluations.Count);
        Assert.Same(Schemes.Final, compared.Evaluations[2].Scheme);
        Assert.Equal(["a", "b", "c"], compared.Indicators.Select(known => known.Indicator.Id));
        Assert.Equal("0 agree, 0 differ, 2 judged by some, 1 judged by none", compared.ToString());
        Assert.Equal(2, compared["a"].Judging);
        Assert.False(compared["a"].LinesDiffer);
        Assert.Contains("time-proportional (data years): On schedule (on track)", compared.Describe(Language.English), StringComparison.Ordinal);
        Assert.Contains("final: Cannot be assessed (not yet due)", compared.Describe(Language.English), StringComparison.Ordinal);
        Assert.DoesNotContain("丙", compared.Describe(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_SameVerdictWithOtherMeasures_Agrees()
    {
        // Half the way in two fifths of the time: (150 − 100) ÷ (200 − 100) = 50 % ≥ 40 %; growth 1.5^(1/2) − 1 = 22.5 % a year
        // against 2^(1/5) − 1 = 14.9 %, ratio 1.51 ≥ 0.95.
        var compared = Some.Dossier(Some.Row(unit: "亿元", @base: "100", target: "200")).Observed("x", "2022 150")
            .Compare([Schemes.TimeProportional, Schemes.OpenSdg2], new LocalDate(2022, 12, 31));

        Assert.True(compared["x"] is { Agrees: true, MeasuresDiffer: true, LinesDiffer: true, TargetsDiffer: false, ObservationsDiffer: false });
        Assert.Equal("1 agree, 0 differ, 0 judged by some, 0 judged by none", compared.ToString());
    }

    [Fact]
    public void Compare_KeptHold_IsAllThatYinzhouDiffersIn()
    {
        var hold = Some.Dossier(Some.Row(@base: "26", target: "<27")).Observed("x", "2022 26.9")
            .Compare([Schemes.TimeProportional, Schemes.Yinzhou2023], new LocalDate(2022, 12, 31))["x"];

        Assert.True(hold is { Differs: true, MeasuresDiffer: false, LinesDiffer: false, ObservationsDiffer: false });
        Assert.Contains("different verdicts; other grades", hold.Describe(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_Misused_NamesTheParameter()
    {
        Assert.Throws<ArgumentNullException>("dossier", () => ((Dossier)null!).Compare([Schemes.Final], MidTerm));
        Assert.Throws<ArgumentNullException>("schemes", () => Steel.Compare(null!, MidTerm));
        Assert.Throws<ArgumentNullException>("schemes", () => Steel.Compare([Schemes.Final, null!], MidTerm));
        Assert.Throws<ArgumentException>("schemes", () => Steel.Compare([], MidTerm));
        Assert.Throws<ArgumentException>("schemes", () => Steel.Compare([Schemes.Final, Schemes.Final], MidTerm));
        Assert.Throws<ArgumentOutOfRangeException>("asOf", () => Steel.Compare([Schemes.Final], new LocalDate(1900, 1, 1)));
        Assert.Throws<ArgumentException>("key", () => Steel.Compare([Schemes.Final], MidTerm)["coal"]);
        Assert.Throws<ArgumentOutOfRangeException>("language", () => Steel.Compare([Schemes.Final], MidTerm).Describe((Language)7));
    }
}
