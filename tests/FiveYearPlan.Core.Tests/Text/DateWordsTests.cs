namespace FiveYearPlan.Tests.Text;

public class DateWordsTests
{
    [Theory]
    [InlineData(2023, 6, 30, "2023年6月底", "30 June 2023")]
    [InlineData(2024, 2, 29, "2024年2月底", "29 February 2024")]
    [InlineData(2023, 6, 15, "2023年6月15日", "15 June 2023")]
    public void In_Date_AsASentenceWritesIt(int year, int month, int day, string chinese, string english)
    {
        Assert.Equal(chinese, DateWords.In(new LocalDate(year, month, day), Language.Chinese));
        Assert.Equal(english, DateWords.In(new LocalDate(year, month, day), Language.English));
    }

    [Theory]
    [InlineData("2022", "2022年", "2022")]
    [InlineData("2021-2022", "2021—2022年", "2021–2022")]
    [InlineData("2023H1", "2023年上半年", "first half of 2023")]
    [InlineData("2023H2", "2023年下半年", "second half of 2023")]
    [InlineData("2023Q1-3", "2023年1—9月", "January–September 2023")]
    [InlineData("2023-05", "2023年5月", "May 2023")]
    [InlineData("2021-2023H1", "2021年1月—2023年6月", "January 2021–June 2023")]
    [InlineData("2023-06-30", "2023年6月30日", "30 June 2023")]
    [InlineData("2023-06-10/2023-06-20", "2023年6月10日至2023年6月20日", "10 June 2023 to 20 June 2023")]
    public void In_Period_AsASentenceWritesIt(string printed, string chinese, string english)
    {
        Assert.True(ReportingPeriod.TryRead(printed, out var period));

        Assert.Equal(chinese, DateWords.In(period!, Language.Chinese));
        Assert.Equal(english, DateWords.In(period!, Language.English));
    }
}
