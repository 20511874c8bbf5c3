using System.Globalization;
using System.Text.RegularExpressions;

namespace FiveYearPlan.Specification;

/// <summary>What an explanation prints as a formula comes to what it prints as the result.</summary>
public partial class FormulaSpecification
{
    private static readonly string[] NotPlain = ["(∏(1 + g))^(1/n) − 1", "(o ÷ b)^(1/n) − 1"];

    // These add figures in the unit of the indicator, which may be %.
    private static readonly string[] InItsUnit = ["Σ o", "o − b", "o × link"];

    // 9.5 % of the 10 % a year that lead from 100 to 121 in two years.
    [Fact]
    public void GrowthRatio_Rising_IsAFormula() => Explains(
        "(109.5 ÷ 100 − 1) ÷ ((121 ÷ 100)^(1/2) − 1) = 95%", Judged.From2015(Schemes.Eurostat, 2017, "100", "121", "increase", "2016 109.5"));

    // 6 % of the 10 % a year down to 81.
    [Fact]
    public void GrowthRatio_Falling_TurnsTheDifferences() => Explains(
        "(1 − 94 ÷ 100) ÷ (1 − (81 ÷ 100)^(1/2)) = 60%", Judged.From2015(Schemes.OpenSdg2, 2017, "100", "81", "decrease", "2016 94"));

    [Fact]
    public void GrowthRatio_NegativeBase_TurnsTheSign() => Explains(
        "(1 − (-94) ÷ (-100)) ÷ (1 − ((-81) ÷ (-100))^(1/2)) = 60%", Judged.From2015(Schemes.OpenSdg2, 2017, "-100", "-81", "increase", "2016 -94"));

    // 1.1^3 = 1.331 in a year and a half: 1.331^(2/3) = 1.21.
    [Fact]
    public void GrowthRate_WithinAYear_CountsMonths() => Explains(
        "(133.1 ÷ 100)^(2/3) − 1 = 21%", Judged.From2015(Schemes.Eurostat, 2025, "100", null, "increase", "2017H1 133.1"));

    [Fact]
    public void GrowthRate_TheOtherWay_IsNegative() => Explains(
        "1 − 102 ÷ 100 = -2%", Judged.From2015(Schemes.Eurostat, 2025, "100", null, "decrease", "2016 102"));

    [Fact]
    public void GrowthRate_FromNought_PrintsWhatStandsForIt() => Explains(
        "0.00102 ÷ 0.001 − 1 = 2%", Judged.From2015(Schemes.OpenSdg1, 2025, "0", null, "increase", "2016 0.00102"));

    // 2734.8 ÷ 2266.1 = 1.20683…, and 1.09855…² is that.
    [Fact]
    public void GrowthRate_OfYinzhou14_IsTheRoot() => Explains(
        "(2734.8 ÷ 2266.1)^(1/2) − 1 ≈ 9.86%", Dossiers.Yinzhou14.Evaluate(Schemes.Eurostat, new LocalDate(2022, 12, 31))["gdp"]);

    // 100 · 1.95² = 380.25, and 280.25 ÷ 295 = 0.95.
    [Fact]
    public void GrowthProjection_IsAFormula() => Explains(
        "(100 × (195 ÷ 100)^2 − 100) ÷ (395 − 100) = 95%", Judged.From2015(Schemes.Unsd2023, 2017, "100", "395", "increase", "2016 195"));

    // p = −80 − 80 · 5 ÷ 5 = −160, d = −1: 1 − (−160 + 180) ÷ 100.
    [Fact]
    public void ProjectedShare_Falling_TurnsTheDifference()
    {
        var row = Judged.From2015(Schemes.GermanyDns, 2025, "0", "-180", "decrease", "2016 1", "2017 2", "2018 3", "2019 4", "2020 -80");

        Explains("The mean annual change carried to 2025: (-80) + ((-80) − 0) ÷ 5 × 5 = -160", row);
        Explains("1 − ((-160) − (-180)) ÷ |(-180) − (-80)| = 80%", row);
    }

    // A half-year that begins with the base year is no base of a flow: 101.5 ÷ 100 from 2021 on.
    [Fact]
    public void BaseFromTheSeries_OfAFlow_IsAWholeYear() => Explains("101.5 ÷ 100 − 1 = 1.5%", Judged.Of14th(
        Schemes.Eurostat, Some.Row(unit: "亿元", direction: "increase", quantity: "flow"), "2020-07/2020-12 40", "2021 100", "2022 101.5"));

    [Theory]
    [InlineData(null, Language.English, "Required by then: ≥80 (across a break in the series without a link factor only the target itself can be required)")]
    [InlineData(null, Language.Chinese, "此时应达到：≥80（统计口径中断，无换算系数，只能按目标本身要求）")]
    [InlineData(1.0, Language.English, "Required by then: 75 + 48/60 × (80 − 75) → ≥79")] // 75 + 0.8 · 5
    public void RequiredAcrossABreak_IsTheTargetItself_AndSaidSo(double? factor, Language language, string line)
    {
        var dossier = Some.Dossier(Some.Row(@base: "75", target: "80", direction: "increase")).Observed("x", "2024 80.9")
            .With(new SeriesBreak("x", new LocalDate(2021, 1, 1), new BilingualText("普查", "census"), (decimal?)factor));

        Assert.Contains(line, dossier.MidTerm("x", new LocalDate(2024, 12, 31)).Explain(language).Split('\n'));
    }

    // PEPFAR asks for the share of time less a tenth: (0.2 − 0.1) · 100.
    [Fact]
    public void Required_OffTheElapsedShare_PrintsTheOffset() => Explains(
        "Required by then: (12/60 − 0.1) × 100 → ≥10", Judged.Of14th(Schemes.PepfarElapsed, Some.Row(unit: "个", target: "[100]", direction: "increase", kind: "total"), "2021 15 Total"));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void EveryFormula_OfEveryDossier_ComesOut(bool isAsKnown)
    {
        var count = 0;
        foreach (var entry in Dossiers.Catalog.List())
        {
            for (var year = entry.Period.FirstYear; year <= entry.Period.LastYear; year++)
            {
                var dossier = isAsKnown ? Dossiers.Catalog[entry.Id].KnownAsOf(new LocalDate(year + 1, 6, 30)) : Dossiers.Catalog[entry.Id];
                foreach (var scheme in Schemes.All)
                {
                    count += dossier.Evaluate(scheme, new LocalDate(year, 12, 31)).Assessments.SelectMany(row => row.Targets).SelectMany(target => target.Steps).Count(ComesOut);
                }
            }
        }

        Assert.InRange(count, 300, int.MaxValue);
    }

    private static bool ComesOut(Step step)
    {
        // Sets of numbers and means of several years have results of their own form.
        if (step.Formula is null || NotPlain.Contains(step.Formula) || Result().Match(step.Result?.English ?? "") is not { Success: true } result || step.Numbers.AsSpan().ContainsAny("–≥≤<>"))
        {
            return false;
        }

        var (printed, value) = (double.Parse(result.Groups[1].ValueSpan, CultureInfo.InvariantCulture), Arithmetic.Of(step.Numbers));
        value = result.Groups[2].Length > 0 && !InItsUnit.Contains(step.Formula) ? value * 100 : value;
        Assert.True(Math.Abs(value - printed) <= 0.00501 + (1e-6 * Math.Abs(printed)), $"{step} is {value}");
        return true;
    }

    private static void Explains(string line, Assessment row) => Assert.Contains(line, row.Explain(Language.English), StringComparison.Ordinal);

    [GeneratedRegex(@"^(?:[=≈]|→ [≥≤<>]) ?(-?[0-9.]+)(%?)")]
    private static partial Regex Result();
}
