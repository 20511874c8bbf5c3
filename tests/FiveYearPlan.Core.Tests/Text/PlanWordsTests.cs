namespace FiveYearPlan.Tests.Text;

public class PlanWordsTests
{
    [Theory]
    [InlineData(1, "一五")]
    [InlineData(10, "十五")]
    [InlineData(14, "十四五")]
    [InlineData(15, "十五五")]
    [InlineData(20, "二十五")]
    [InlineData(49, "四十九五")]
    public void FiveYear_Ordinal_IsWhatThePlanIsCalled(int ordinal, string called) => Assert.Equal(called, PlanWords.FiveYear(ordinal));
}
