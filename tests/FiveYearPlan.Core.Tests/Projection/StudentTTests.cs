namespace FiveYearPlan.Tests;

public class StudentTTests
{
    /// <summary>
    /// Closed forms: for 1 tan(0.475π), for 2 0.95·√2 ÷ √(1 − 0.95²). The others as tables print them (NIST/SEMATECH e-Handbook
    /// of Statistical Methods, 1.3.6.7.2, critical values of Student's t, 0.975: 3.182, 2.776, 2.571, 2.228, 2.086, 2.042, 1.984).
    /// </summary>
    [Theory]
    [InlineData(1, 12.7062047362)]
    [InlineData(2, 4.30265272975)]
    public void Quantile_ClosedForm_IsExactToTwelveDigits(int freedom, double expected) =>
        Assert.Equal((Rational)(decimal)expected, StudentT.Quantile(0.95m, freedom));

    [Theory]
    [InlineData(3, 3.182)]
    [InlineData(4, 2.776)]
    [InlineData(5, 2.571)]
    [InlineData(10, 2.228)]
    [InlineData(20, 2.086)]
    [InlineData(30, 2.042)]
    [InlineData(100, 1.984)]
    public void Quantile_AsTablesPrintIt(int freedom, double expected) =>
        Assert.Equal(expected, Math.Round(StudentT.Quantile(0.95m, freedom).ToDouble(), 3));

    // With many degrees of freedom the normal distribution's 1.959963984540 (Abramowitz and Stegun, table 26.5).
    [Fact]
    public void Quantile_ManyDegrees_NearsTheNormal() =>
        Assert.InRange(StudentT.Quantile(0.95m, 1_000_000).ToDouble(), 1.95996, 1.95997);

    // The same table at other levels: 0.90 two-sided with 5 is 2.015, 0.99 with 5 is 4.032.
    [Theory]
    [InlineData(0.90, 2.015)]
    [InlineData(0.99, 4.032)]
    public void Quantile_OtherLevels(double confidence, double expected) =>
        Assert.Equal(expected, Math.Round(StudentT.Quantile((decimal)confidence, 5).ToDouble(), 3));
}
