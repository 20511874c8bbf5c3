namespace FiveYearPlan.Specification;

/// <summary>A projection explains itself in plain words, with units, and rounded where only people read it.</summary>
public class ExplainSpecification
{
    private static readonly LocalDate EndOf2022 = new(2022, 12, 31);

    // 2.84 + (2.84 − 2.35) × 3 ÷ 2 = 3.575. Needed (3.6 − 2.84) ÷ 3 = 0.2533…, and (3.6 ÷ 2.84)^(1/3) = 1.08225….
    [Fact]
    public void Explain_SharePaces_HaveUnitsAndAreRounded()
    {
        var projection = Dossiers.Haishu14.Observed("3", "2022 2.84").Project("3", ProjectionMethods.Proportional, EndOf2022);

        Assert.Contains("Needed a year from now: ≈0.25333 percentage points (or ≈8.23% a year, compounded)\n", projection.Explain(Language.English), StringComparison.Ordinal);
        Assert.Contains("今后每年需：≈0.25333百分点（或年均增长≈8.23%）\n", projection.Explain(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("目标：3.6%（2025年底前）", projection.Explain(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("展望：3.575% < 3.6% → 完成有困难", projection.Explain(Language.Chinese), StringComparison.Ordinal);
    }

    // 30 − 5 × 2 ÷ 3 = 26.666…; (28 ÷ 30)^(1/2) − 1 = −3.39 %.
    [Fact]
    public void Explain_Falling_SaysSo()
    {
        var text = Some.Dossier(Some.Row("某浓度", "微克/立方米", @base: "35", target: "<28")).Observed("x", "2023 30")
            .Project("x", ProjectionMethods.Proportional, new LocalDate(2023, 12, 31)).Explain(Language.Chinese);

        Assert.Contains("基期：2020：35微克/立方米\n各年末数值：2023：30微克/立方米\n", text, StringComparison.Ordinal);
        Assert.Contains("今后每年需：-1微克/立方米（或年均下降≈3.39%）", text, StringComparison.Ordinal);
        Assert.Contains("展望：≈26.6667微克/立方米 < 28微克/立方米 → 能如期完成", text, StringComparison.Ordinal);
    }

    // Six digits of 119.9999995 would be 120, and that is not below 120.
    [Fact]
    public void Explain_NearTheTarget_ShowsTheDigitsThatDecide()
    {
        var text = Some.Dossier(Some.Row(unit: "张", @base: "100", target: "120")).Observed("x", "2022 107.9999998")
            .Project("x", ProjectionMethods.Proportional, EndOf2022).Explain(Language.English);

        Assert.Contains("Outlook: 119.9999995张 < 120张 → difficult", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_Imprecise_SaysWhatIsExpectedAndWanted() => Assert.Contains(
        "展望：预计 >1948.5亿元，要求 ≥2000亿元 → 难以评估：",
        Dossiers.Haishu14.Observed("1", "2022 >1500").Project("1", ProjectionMethods.Proportional, EndOf2022).Explain(Language.Chinese), StringComparison.Ordinal);

    [Fact]
    public void Explain_EachYear_NamesTheYearThatFails()
    {
        var text = Some.Dossier(Some.Row(unit: "万人", @base: "3", target: "3", kind: "eachYear", quantity: "flow")).Observed("x", "2021 2.9", "2022 3.2")
            .Project("x", ProjectionMethods.RecentChangeOver(1), EndOf2022).Explain(Language.English);

        Assert.Contains("Outlook: 2.9万人 < 3万人 → difficult (in 2021)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_Flow_SpeaksOfYearsAndNotOfTheirEnds()
    {
        var text = Dossiers.Haishu14.Observed("25", "2021 1.7", "2022 1.6").Project("25", ProjectionMethods.Proportional, EndOf2022).Explain(Language.Chinese);

        Assert.Contains("各年数值：2021：1.7万人，2022：1.6万人\n按比例外推，2025年：（1.7 + 1.6）÷ 2 = 1.65万人", text, StringComparison.Ordinal);
        Assert.Contains("今后每年需：≈1.5667万人\n按此方法每年：1.65万人\n展望：8.25万人 ≥ 8万人 → 能如期完成", text, StringComparison.Ordinal);
    }

    // 100 → 110 → 121 is exact: 110 × 1.1. 2.84 × (2.84 ÷ 2.35)^(3 ÷ 2) = 3.7730629991… is a root, and no decimal.
    [Fact]
    public void Explain_Compound_SaysWhetherItIsRounded()
    {
        var exact = Some.Dossier(Some.Row(unit: "张", @base: "100", target: "200")).Observed("x", "2021 110").Project("x", ProjectionMethods.Compound, new LocalDate(2021, 12, 31));
        var root = Dossiers.Haishu14.Observed("3", "2022 2.84").Project("3", ProjectionMethods.Compound, EndOf2022);

        Assert.Contains("110 × (110 ÷ 100)^(1 ÷ 1) = 121张\n", exact.To(2022).Explain(Language.English), StringComparison.Ordinal);
        Assert.Contains("2.84 × (2.84 ÷ 2.35)^(3 ÷ 2) ≈ 3.77306299912%\n", root.Explain(Language.English), StringComparison.Ordinal);
    }

    // 63 ÷ 27 = 7 ÷ 3 is no decimal, and 63 × 7 ÷ 3 = 147 is one.
    [Fact]
    public void Explain_Compound_ExactThoughTheRatioIsNoDecimal_IsEqual()
    {
        var projection = Some.Dossier(Some.Row(unit: "张", @base: "27", target: "200")).Observed("x", "2022 63").Project("x", ProjectionMethods.Compound, EndOf2022);

        Assert.Contains("= 147张\n", projection.To(2024).Explain(Language.English), StringComparison.Ordinal);
    }

    // Shares of 20, 30 and 50 % lie on no simple curve; shares of 50 % have the logit 0, and 100 ÷ (1 + e^0) is 50.
    [Theory]
    [InlineData("20", "30", "50", " ≈ ")]
    [InlineData("50", "50", "50", " = 50%")]
    public void Explain_Logit_SaysWhetherItIsRounded(string first, string second, string third, string result)
    {
        var projection = Some.Dossier(Some.Row(@base: first, target: "90")).Observed("x", "2021 " + second, "2022 " + third).Project("x", ProjectionMethods.Logit, EndOf2022);

        Assert.Contains(result, projection.Steps.Single(step => step.Numbers.Contains('ẑ')).In(Language.English)[^20..], StringComparison.Ordinal);
    }
}
