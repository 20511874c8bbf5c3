using CsCheck;

namespace FiveYearPlan.Tests;

/// <summary>The fits on published data.</summary>
public class FitTests
{
    private static readonly decimal[] NorrisX =
    [
        0.2m, 337.4m, 118.2m, 884.6m, 10.1m, 226.5m, 666.3m, 996.3m, 448.6m, 777.0m, 558.2m, 0.4m, 0.6m, 775.5m, 666.9m, 338.0m, 447.5m, 11.6m,
        556.0m, 228.1m, 995.8m, 887.6m, 120.2m, 0.3m, 0.3m, 556.8m, 339.1m, 887.2m, 999.0m, 779.0m, 11.1m, 118.3m, 229.2m, 669.1m, 448.9m, 0.5m,
    ];

    private static readonly decimal[] NorrisY =
    [
        0.1m, 338.8m, 118.1m, 888.0m, 9.2m, 228.1m, 668.5m, 998.5m, 449.1m, 778.9m, 559.2m, 0.3m, 0.1m, 778.1m, 668.8m, 339.3m, 448.9m, 10.8m,
        557.7m, 228.3m, 998.0m, 888.8m, 119.6m, 0.3m, 0.6m, 557.6m, 339.3m, 888.0m, 998.5m, 778.9m, 10.2m, 117.6m, 228.9m, 668.4m, 449.2m, 0.2m,
    ];

    private static readonly int[] CarsSpeed =
    [
        4, 4, 7, 7, 8, 9, 10, 10, 10, 11, 11, 12, 12, 12, 12, 13, 13, 13, 13, 14, 14, 14, 14, 15, 15, 15, 16, 16, 17, 17, 17, 18, 18, 18, 18, 19, 19, 19,
        20, 20, 20, 20, 20, 22, 23, 24, 24, 24, 24, 25,
    ];

    private static readonly int[] CarsDistance =
    [
        2, 10, 4, 22, 16, 10, 18, 26, 34, 17, 28, 14, 20, 24, 28, 26, 34, 34, 46, 26, 36, 60, 80, 20, 26, 54, 32, 40, 32, 40, 50, 42, 56, 76, 84, 36, 46, 68,
        32, 48, 52, 56, 64, 66, 54, 70, 92, 93, 120, 85,
    ];

    /// <summary>
    /// NIST Statistical Reference Datasets, Linear Regression, Norris. Certified: intercept −0.262323073774029, slope
    /// 1.00211681802045, residual standard deviation 0.884796396144373.
    /// </summary>
    [Fact]
    public void LeastSquares_OfNorris_IsAsCertified()
    {
        var (fit, y) = (new LineFit([.. NorrisX.Select(Rational.From)]), NorrisY.Select(Rational.From).ToList());

        Assert.Equal(1.00211681802045m, Math.Round(fit.Slope(y).ToDecimal(28), 14));
        Assert.Equal(-0.262323073774029m, Math.Round(fit.At(0, y).ToDecimal(28), 15));
        Assert.Equal(0.884796396144373m, Math.Round(Elementary.Root(fit.Variance(y), 2).ToDecimal(28), 15));
    }

    /// <summary>
    /// The data set "cars" of R (Ezekiel, Methods of Correlation Analysis, 1930). Prediction intervals of 95 % as R 3.4 prints
    /// them: at 12 29.6 from −1.75 to 61.0, at 19 57.1 from 25.76 to 88.5, at 24 76.8 from 44.75 to 108.8 (A. Kassambara, Machine
    /// Learning Essentials, 2018, "Predict in R").
    /// </summary>
    [Theory]
    [InlineData(12, 29.6, -1.75, 61.0)]
    [InlineData(19, 57.1, 25.76, 88.5)]
    [InlineData(24, 76.8, 44.75, 108.8)]
    public void PredictionInterval_OfCars_IsAsPublished(int speed, double value, double lower, double upper)
    {
        var (fit, y) = (new LineFit([.. CarsSpeed.Select(known => (Rational)known)]), CarsDistance.Select(known => (Rational)known).ToList());
        var (middle, half) = (fit.At(speed, y), StudentT.Quantile(0.95m, 48) * Elementary.Root(fit.VarianceOfNew(speed, y), 2));

        Assert.Equal(value, Math.Round(middle.ToDouble(), 1));
        Assert.Equal(lower, Math.Round((middle - half).ToDouble(), 2));
        Assert.Equal(upper, Math.Round((middle + half).ToDouble(), 1));
    }

    /// <summary>
    /// Hollander and Wolfe, Nonparametric Statistical Methods, 2nd edition 1999, example 9.1: rain after cloud seeding, years 1
    /// to 5, double ratios 1.26, 1.27, 1.12, 1.16, 1.03. The ten slopes in order are −0.15, −0.13, −0.08, −0.07, −0.0575, −0.055,
    /// −0.045, −0.0333, 0.01, 0.04; the mean of the two in the middle is −0.05625, printed −0.056.
    /// </summary>
    [Fact]
    public void MedianSlope_OfCloudSeeding_IsAsPublished() => Assert.Equal(
        (Rational)(-0.05625m), MedianLine.Fit([(1, 1.26m), (2, 1.27m), (3, 1.12m), (4, 1.16m), (5, 1.03m)]).Slope);

    [Fact]
    public void Weights_SumToOne_AndPointAtThePlace() => Years.Sample(years =>
    {
        var fit = new LineFit([.. years.Select(year => (Rational)year)]);
        var weights = fit.Weights(2040);

        Assert.Equal(Rational.One, weights.Aggregate((sum, next) => sum + next));
        Assert.Equal((Rational)2040, weights.Zip(years, (weight, year) => weight * year).Aggregate((sum, next) => sum + next));
    });

    private static Gen<int[]> Years => Gen.Int[1990, 2030].HashSet[3, 12].Select(years => years.Order().ToArray());
}
