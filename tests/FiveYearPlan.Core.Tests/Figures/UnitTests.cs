using System.Globalization;
using CsCheck;
using Xunit;

namespace FiveYearPlan.Tests;

public class UnitTests
{
    // Expected factors by hand: 1 亩 = 1/15 公顷, 1 斤 = 500 g, the rest powers of ten.
    [Theory]
    [InlineData("亩", "公顷", 1, 15)]
    [InlineData("公顷", "亩", 15, 1)]
    [InlineData("万亩", "公顷", 10_000, 15)]
    [InlineData("亩", "平方米", 2000, 3)]
    [InlineData("平方公里", "公顷", 100, 1)]
    [InlineData("平方千米", "平方公里", 1, 1)]
    [InlineData("万平方米", "公顷", 1, 1)]
    [InlineData("万元/人", "元/人", 10_000, 1)]
    [InlineData("元/人", "万元/人", 1, 10_000)]
    [InlineData("人/亿元", "人/万元", 1, 10_000)]
    [InlineData("万元/万人", "元/人", 1, 1)]
    [InlineData("元/平方米", "万元/亩", 1, 15)]
    [InlineData("微克/立方米", "毫克/立方米", 1, 1_000)]
    [InlineData("张/百人", "张/千人", 10, 1)]
    [InlineData("1/10万", "人/人", 0, 0)]
    [InlineData("人/10万人", "人/百万人", 10, 1)]
    [InlineData("/10万", "/万", 1, 10)]
    [InlineData("亿元", "万元", 10_000, 1)]
    [InlineData("万亿元", "亿元", 10_000, 1)]
    [InlineData("千元", "元", 1_000, 1)]
    [InlineData("亿美元", "万美元", 10_000, 1)]
    [InlineData("亿美元", "亿元", 0, 0)]
    [InlineData("百万人", "人", 1_000_000, 1)]
    [InlineData("千万人", "万人", 1_000, 1)]
    [InlineData("百亿元", "亿元", 100, 1)]
    [InlineData("名", "人", 1, 1)]
    [InlineData("万人次", "人次", 10_000, 1)]
    [InlineData("人次", "人", 0, 0)]
    [InlineData("位", "人", 0, 0)]
    [InlineData("位", "个", 0, 0)]
    [InlineData("年", "岁", 0, 0)]
    [InlineData("%", "‰", 10, 1)]
    [InlineData("‱", "%", 1, 100)]
    [InlineData("％", "‱", 100, 1)]
    [InlineData("百分点", "个百分点", 1, 1)]
    [InlineData("百分点", "%", 0, 0)]
    [InlineData("千克", "克", 1_000, 1)]
    [InlineData("公斤", "千克", 1, 1)]
    [InlineData("斤", "克", 500, 1)]
    [InlineData("万吨", "千克", 10_000_000, 1)]
    [InlineData("毫克", "微克", 1_000, 1)]
    [InlineData("千米", "公里", 1, 1)]
    [InlineData("公里", "米", 1_000, 1)]
    [InlineData("升", "立方米", 1, 1_000)]
    [InlineData("亿立方米", "万立方米", 10_000, 1)]
    [InlineData("亿千瓦时", "千瓦时", 100_000_000, 1)]
    [InlineData("万吨标准煤", "吨标准煤", 10_000, 1)]
    [InlineData("吨标准煤", "吨", 0, 0)]
    [InlineData("吨标准煤/万元", "千克标准煤/元", 1, 10)]
    [InlineData("万", "亿", 1, 10_000)]
    [InlineData("万", "百", 100, 1)]
    [InlineData("万标箱", "标箱", 10_000, 1)]
    [InlineData("亿万", "万", 0, 0)]
    [InlineData("标箱", "箱", 0, 0)]
    [InlineData("μg/m³", "微克/立方米", 1, 1)]
    public void FactorTo_TwoUnits_IsExactOrRefused(string from, string to, int numerator, int denominator)
    {
        var (source, target) = (Unit.Parse(from), Unit.Parse(to));
        Assert.Equal(denominator != 0, source.IsConvertibleTo(target));
        Assert.Equal(denominator != 0, target.IsConvertibleTo(source));
        if (denominator == 0)
        {
            var exception = Assert.Throws<ArgumentException>(() => source.FactorTo(target));
            Assert.Contains(source.Symbol, exception.Message, StringComparison.Ordinal);
            Assert.Contains(target.Symbol, exception.Message, StringComparison.Ordinal);
            return;
        }

        Assert.Equal(Rational.Of(numerator, denominator), source.FactorTo(target));
        Assert.Equal(Rational.Of(denominator, numerator), target.FactorTo(source));
    }

    [Theory]
    [InlineData("亿元", true)]
    [InlineData("件/万人", true)]
    [InlineData("套", true)]
    [InlineData("万床", true)]
    [InlineData("万标箱", false)]
    [InlineData("元/标箱", false)]
    [InlineData("千瓦", false)]
    public void IsKnown_OfNames_IsWhetherTheTableHasThem(string symbol, bool expected) => Assert.Equal(expected, Unit.Parse(symbol).IsKnown);

    [Fact]
    public void OfChange_OfPercent_IsPoints()
    {
        Assert.Equal("百分点", Unit.Parse("%").OfChange.Symbol);
        Assert.Equal("亿元", Unit.Parse("亿元").OfChange.Symbol);
        Assert.True(Unit.Parse("百分点").IsPointsOf(Unit.Parse("％")));
        Assert.True(Unit.Parse("个百分点").IsPointsOf(Unit.Parse("%")));
        Assert.False(Unit.Parse("%").IsPointsOf(Unit.Parse("%")));
        Assert.False(Unit.Parse("百分点").IsPointsOf(Unit.Parse("‰")));
    }

    [Fact]
    public void Equality_IsOfTheFoldedSymbol()
    {
        Assert.Equal(Unit.Parse("%"), Unit.Parse(" ％ "));
        Assert.Equal(Unit.Parse("%").GetHashCode(), Unit.Parse("％").GetHashCode());
        Assert.Equal("元/人", Unit.Parse("元／人").ToString());
        Assert.NotEqual(Unit.Parse("人"), Unit.Parse("名"));
        Assert.NotEqual(Unit.Parse("公里"), Unit.Parse("千米"));
        Assert.False(Unit.Parse("人").Equals((object)"人"));
        Assert.False(Unit.Parse("人").Equals(null));
        Assert.Throws<ArgumentNullException>(() => Unit.Parse("人").IsConvertibleTo(null!));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t")]
    [InlineData("5")]
    [InlineData("5人")]
    [InlineData("/")]
    [InlineData("元/")]
    [InlineData("/2")]
    [InlineData("/4人")]
    [InlineData("人/0万人")]
    [InlineData("元/人/")]
    [InlineData("万 元")]
    [InlineData("人以上")]
    [InlineData("余人")]
    [InlineData("万多人")]
    [InlineData("%左右")]
    [InlineData("人且")]
    [InlineData("年至")]
    [InlineData("[元]")]
    [InlineData("-元")]
    [InlineData("元,")]
    [InlineData("e5")]
    [InlineData("xFF")]
    [InlineData("人\u0000")]
    [InlineData("人\u200B")]
    [InlineData("\uFFFD元")]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一")]
    public void TryParse_NotAUnit_IsFalseWithoutException(string? text)
    {
        Assert.False(Unit.TryParse(text, out var unit));
        Assert.Null(unit);
        Assert.False(Unit.TryParse(text, CultureInfo.InvariantCulture, out _));
        if (text is not null)
        {
            Assert.Throws<FormatException>(() => Unit.Parse(text));
        }
    }

    [Fact]
    public void Parse_Null_ThrowsArgumentNull() => Assert.Throws<ArgumentNullException>(() => Unit.Parse(null!));

    [Fact]
    public void TryRead_ForeignCharacter_PointsAtItInTheOriginal()
    {
        Assert.False(Unit.TryRead("  万元，", out _, out var failure));
        Assert.Equal(4, failure.Position);
        Assert.False(Unit.TryRead("人以上", out _, out failure));
        Assert.Equal(1, failure.Position);
    }

    [Fact]
    public void ParseOfSymbol_AnyReadableText_RoundTrips() =>
        Gen.Char["万亿元人/%百千克米平方标箱1023m³·个"].Array[0, 8].Select(letters => new string(letters)).Sample(text =>
        {
            if (Unit.TryParse(text, out var unit))
            {
                Assert.Equal(unit, Unit.Parse(unit.Symbol));
                Assert.Equal(Rational.One, unit.FactorTo(Unit.Parse(unit.Symbol)));
                Assert.Equal(unit, Figure.Parse(Figure.Of(12.5m, unit).ToString()).Unit);
            }
        });
}
