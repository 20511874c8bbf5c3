namespace FiveYearPlan.Specification;

public class TimeSpecification
{
    private static readonly PlanPeriod Fourteenth = PlanPeriod.FiveYear(14);

    [Theory]
    [InlineData(1, 1953, 1957)]
    [InlineData(2, 1958, 1962)]
    [InlineData(3, 1966, 1970)]
    [InlineData(4, 1971, 1975)]
    [InlineData(13, 2016, 2020)]
    [InlineData(14, 2021, 2025)]
    [InlineData(15, 2026, 2030)]
    public void FiveYear_Ordinal_YearsOfHistory(int ordinal, int first, int last)
    {
        var period = PlanPeriod.FiveYear(ordinal);

        Assert.Equal((first, last), (period.FirstYear, period.LastYear));
        Assert.Equal(ordinal, PlanPeriod.OfYears(first, last).Ordinal);
    }

    [Fact]
    public void Annual_OneYear_HasNoOrdinal()
    {
        Assert.Null(PlanPeriod.Annual(2020).Ordinal);
        Assert.Equal(1, PlanPeriod.Annual(2020).Years);
        Assert.Null(PlanPeriod.OfYears(2022, 2026).Ordinal);
    }

    // 30 June 2023: 12 + 12 + 6 of 60 months; 365 + 365 + 181 of 1826 days; 2 of 5 whole years
    [Theory]
    [InlineData(2023, 6, 30, TimeConvention.WholeMonths, 30, 60)]
    [InlineData(2023, 6, 29, TimeConvention.WholeMonths, 29, 60)]
    [InlineData(2022, 12, 31, TimeConvention.WholeMonths, 24, 60)]
    [InlineData(2025, 12, 31, TimeConvention.WholeMonths, 60, 60)]
    [InlineData(2030, 1, 1, TimeConvention.WholeMonths, 60, 60)]
    [InlineData(2019, 1, 1, TimeConvention.WholeMonths, 0, 60)]
    [InlineData(2023, 6, 30, TimeConvention.Days, 911, 1826)]
    [InlineData(2023, 6, 30, TimeConvention.DataYears, 2, 5)]
    [InlineData(2023, 12, 31, TimeConvention.DataYears, 3, 5)]
    public void Elapsed_Day_ExactFraction(int year, int month, int day, TimeConvention convention, long numerator, long denominator)
    {
        var elapsed = Fourteenth.Elapsed(new LocalDate(year, month, day), convention);

        Assert.Equal((numerator, denominator), (elapsed.Numerator, elapsed.Denominator));
    }

    [Fact]
    public void Elapsed_MidYear2023_IsExactlyOneHalfInMonthsAndLessInDays()
    {
        var mid = new LocalDate(2023, 6, 30);

        Assert.Equal(new Fraction(1, 2), Fourteenth.Elapsed(mid));
        Assert.True(Fourteenth.Elapsed(mid, TimeConvention.Days) < new Fraction(1, 2));
    }

    [Theory]
    [InlineData(TimeConvention.WholeMonths, Verdict.OnTrack)]
    [InlineData(TimeConvention.Days, Verdict.OnTrack)]
    [InlineData(TimeConvention.DataYears, Verdict.OnTrack)]
    public void Evaluate_Convention_IsNamedInTheResult(TimeConvention convention, Verdict expected)
    {
        var evaluation = Dossiers.Haishu14.Observed("3", "2023H1 2.975")
            .Evaluate(Schemes.TimeProportional.With(convention), new LocalDate(2023, 6, 30));

        Assert.Equal(convention, evaluation.Scheme.TimeConvention);
        Assert.Equal(expected, evaluation["3"].Verdict);
        Assert.Equal(Fourteenth.Elapsed(new LocalDate(2023, 6, 30), convention), evaluation["3"].Deciding?.Elapsed);
    }

    [Theory]
    [InlineData("2022", "2022-01-01", "2022-12-31")]
    [InlineData("2023H1", "2023-01-01", "2023-06-30")]
    [InlineData("2023H2", "2023-07-01", "2023-12-31")]
    [InlineData("2023Q1-3", "2023-01-01", "2023-09-30")]
    [InlineData("2023Q2", "2023-04-01", "2023-06-30")]
    [InlineData("2021-2023", "2021-01-01", "2023-12-31")]
    [InlineData("2021-2023H1", "2021-01-01", "2023-06-30")]
    [InlineData("2021-01/2023-06", "2021-01-01", "2023-06-30")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2023-06-30", "2023-06-30", "2023-06-30")]
    [InlineData("2023-01-15/2023-06-30", "2023-01-15", "2023-06-30")]
    public void Period_Printed_Days(string printed, string start, string end)
    {
        var period = Observation.Parse("x", printed, "1").Period;

        Assert.Equal((start, end), (period!.Start.ToString("uuuu-MM-dd", null), period.End.ToString("uuuu-MM-dd", null)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("22")]
    [InlineData("2022H3")]
    [InlineData("2022Q5")]
    [InlineData("2022Q3-1")]
    [InlineData("2023-2021")]
    [InlineData("2023-13")]
    [InlineData("2023-02-30")]
    [InlineData("0000")]
    [InlineData("9999")]
    [InlineData("2022//2023")]
    public void Period_Unreadable_FormatException(string printed) =>
        Assert.Throws<FormatException>(() => Observation.Parse("x", printed, "1"));

    [Theory]
    [InlineData(0)]
    [InlineData(50)]
    [InlineData(-3)]
    public void FiveYear_OutsideRange_NamesParameter(int ordinal) =>
        Assert.Equal("ordinal", Assert.Throws<ArgumentOutOfRangeException>(() => PlanPeriod.FiveYear(ordinal)).ParamName);

    [Fact]
    public void OfYears_Misused_NamesParameter()
    {
        Assert.Equal("lastYear", Assert.Throws<ArgumentOutOfRangeException>(() => PlanPeriod.OfYears(2021, 2020)).ParamName);
        Assert.Equal("convention", Assert.Throws<ArgumentOutOfRangeException>(() => Fourteenth.Elapsed(default, (TimeConvention)9)).ParamName);
        Assert.Equal("denominator", Assert.Throws<ArgumentOutOfRangeException>(() => new Fraction(1, 0)).ParamName);
    }

    [Fact]
    public void Fraction_Default_IsNought() => Assert.Equal(new Fraction(0, 60), default);
}
