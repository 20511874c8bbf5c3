namespace FiveYearPlan.Specification;

/// <summary>Shares end at 0 and 100 %, stated limits hold, and the result says so.</summary>
public class ClampSpecification
{
    // 50 → 80 in two years: 80 + 30 × 3 ÷ 2 = 125 %
    [Fact]
    public void Share_AboveTheWhole_IsTheWhole_AndSaidSo()
    {
        var projection = Projected(Some.Row("某覆盖率", @base: "50", target: "95"), "2022 80");

        Assert.Equal(100m, projection.Value!.Value);
        Assert.True(projection.IsClamped);
        Assert.Equal(Outlook.EarlyOrMet, projection.Outlook); // 95 in 2023
        Assert.Contains("Natural limits: 0–100 → 100%", projection.Explain(Language.English), StringComparison.Ordinal);
        Assert.Contains("自然界限：0–100 → 100%", projection.Explain(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Share_BelowNothing_IsNothing()
    {
        var projection = Projected(Some.Row("某占比", @base: "50", target: "5", direction: "decrease"), "2022 20"); // 20 − 45

        Assert.Equal((0m, true), (projection.Value!.Value, projection.IsClamped));
    }

    [Theory]
    [InlineData("居民收入增长率", "8", "5", "2022 2", "-7%")] // growth may fall below nothing: 2 − 6 × 3 ÷ 2
    [InlineData("某到位率", "150", "180", "2022 170", "200%")] // 150 % is no share of a whole: 170 + 30
    public void NoShare_IsNotClamped(string name, string @base, string target, string observed, string value)
    {
        var projection = Projected(Some.Row(name, @base: @base, target: target), observed);

        Assert.Equal((value, false), (projection.Value!.ToString(), projection.IsClamped));
    }

    [Fact]
    public void Permille_EndsAtAThousand() => Assert.Equal("1000‰", Projected(Some.Row("某占比", "‰", @base: "500", target: "950"), "2022 800").Value!.ToString());

    [Theory]
    [InlineData("60", "2022 80", 90, "90张")] // 80 + 30 = 110
    [InlineData("140", "2022 120", 100, "100张")] // from above the limit is a floor: 120 − 30 = 90
    public void Limit_Stated_Holds(string @base, string observed, int limit, string value)
    {
        var row = new IndicatorRow { Id = "x", Name = "某指标", Unit = "张", Base = @base, Limit = limit };
        var projection = Projected(row, observed);

        Assert.Equal((value, true), (projection.Value!.ToString(), projection.IsClamped));
    }

    [Fact]
    public void Interval_IsClampedToo()
    {
        var share = Some.Dossier(Some.Row("某占比")).Observed("x", "2020 70", "2021 85", "2022 80", "2023 95")
            .Project("x", ProjectionMethods.LeastSquares, new LocalDate(2023, 12, 31)).To(2024);

        // Mean 82.5, slope (−105 − 42.5 + 40 + 142.5) ÷ 5 = 7; 2.5 years after the middle 100. The interval reaches beyond.
        Assert.Equal((100m, 100m, true), (share.Value!.Value, share.Interval!.Upper, share.IsClamped));
        Assert.True(share.Interval.Lower < 100);
    }

    [Fact]
    public void Range_IsClampedAtTheEndThatPasses() =>
        Assert.Equal(">95且≤100%", Projected(Some.Row("某占比", @base: "50", target: "95"), "2022 >68").Value!.ToString()); // more than 68 + 27

    private static Projection Projected(IndicatorRow row, string observed) =>
        Some.Dossier(row).Observed("x", observed).Project("x", ProjectionMethods.Proportional, new LocalDate(2022, 12, 31));
}
