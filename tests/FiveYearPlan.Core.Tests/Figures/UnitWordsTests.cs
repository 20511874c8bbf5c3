namespace FiveYearPlan.Tests.Figures;

public class UnitWordsTests
{
    [Theory]
    [InlineData("亿元", "100 million yuan")]
    [InlineData("万亿元", "1 trillion yuan")]
    [InlineData("万元", "10,000 yuan")]
    [InlineData("元", "yuan")]
    [InlineData("亿美元", "100 million US dollars")]
    [InlineData("万元/人", "10,000 yuan per person")]
    [InlineData("人/亿元", "people per 100 million yuan")]
    [InlineData("张/百人", "number per 100 people")]
    [InlineData("件/10万人", "number per 100,000 people")]
    [InlineData("微克/立方米", "µg per m³")]
    [InlineData("万亩", "10,000 mu (1/15 ha)")]
    [InlineData("亿斤", "100 million jin (500 g)")]
    [InlineData("千万人", "10 million people")]
    [InlineData("百万吨标准煤", "1 million t of coal equivalent")]
    [InlineData("千克", "kg")]
    [InlineData("百分点", "percentage points")]
    [InlineData("万件", "10,000")]
    [InlineData("件", null)]
    [InlineData("%", null)]
    [InlineData("km", null)]
    [InlineData("万某物", null)]
    public void English_OfPrintedUnit_SaysWhatItIs(string printed, string? english) => Assert.Equal(english, UnitWords.English(Unit.Parse(printed)));
}
