using CsCheck;
using Xunit;

namespace FiveYearPlan.Tests;

public class FigureTests
{
    private static readonly Gen<decimal> Number =
        Gen.Select(Gen.Int[-5_000, 5_000], Gen.Int[0, 3], (digits, scale) => new decimal(Math.Abs(digits), 0, 0, digits < 0, (byte)scale) + 0m);

    private static readonly Gen<Unit?> AnyUnit = Gen.Int[0, 5].Select(i => i == 0 ? null : Unit.Parse(new[] { "%", "亿元", "微克/立方米", "/10万", "标箱" }[i - 1]));

    private static readonly Gen<Figure> Any = Gen.Select(Number, Number, Gen.Int[0, 8], AnyUnit, Make);

    private static Figure Make(decimal first, decimal second, int form, Unit? unit)
    {
        var positive = Math.Abs(first) + 1;
        var bare = form switch
        {
            0 => Figure.Of(first),
            1 => Figure.Below(first),
            2 => Figure.AtMost(first),
            3 => Figure.Above(first),
            4 => Figure.AtLeast(first),
            5 => Figure.About(first),
            6 => Figure.Range(Math.Min(first, second), Math.Max(first, second) + 1),
            7 => Figure.Parse(Figure.Of(positive) + "余"),
            _ => Figure.Parse("近" + Figure.Of(positive)),
        };
        return unit is null ? bare : bare.WithUnit(unit);
    }

    [Fact]
    public void ParseOfToString_AnyFigure_RoundTrips() => Any.Sample(figure =>
    {
        var back = Figure.Parse(figure.ToString());
        Assert.Equal(figure, back);
        Assert.Equal(figure.GetHashCode(), back.GetHashCode());
        Assert.Equal(figure.Set, back.Set);
    });

    [Fact]
    public void FromSet_OfAnyFigure_KeepsTheSet() => Any.Sample(figure =>
    {
        var made = Figure.FromSet(figure.Set, figure.Unit);
        Assert.Equal(figure.Set, made.Set);
        Assert.Equal(made, Figure.Parse(made.ToString()));
    });

    [Fact]
    public void IsWithin_AgainstSampledNumbers_NeverContradictsThem() => Gen.Select(Any, Any).Sample((a, b) =>
    {
        var (observed, required) = (Figure.FromSet(a.Set, null), Figure.FromSet(b.Set, null));
        Rational[] ends = [a.Set.Lower ?? -9_999, a.Set.Upper ?? 9_999, b.Set.Lower ?? -9_999, b.Set.Upper ?? 9_999];
        // Between and beside all ends: whatever overlap or excess there is holds one of these numbers.
        var samples = ends.SelectMany(x => ends.Select(y => (x + y) / 2)).SelectMany(x => new[] { x, x - 100_000, x + 100_000 })
            .Where(a.Set.Contains).ToList();
        var inside = samples.Count(b.Set.Contains);
        Assert.NotEmpty(samples);
        Assert.Equal(inside == samples.Count ? true : inside == 0 ? false : null, observed.IsWithin(required));
    });

    [Theory]
    [InlineData("<3", "<5", true)]
    [InlineData(">81", "≥81.2", null)]
    [InlineData("5.4", "6左右", false)]
    [InlineData("5.4", "≥5.5", false)]
    [InlineData("4.9", "5左右", true)]
    [InlineData("2.15", "≥2.11", true)]
    [InlineData("93", ">93", false)]
    [InlineData("93", "≥93", true)]
    [InlineData("5.5", "6左右", true)]
    [InlineData("6.5", "6左右", false)]
    [InlineData(">1600", "≥1520.6", true)]
    [InlineData(">1500", "≥1520.6", null)]
    [InlineData("<5", "≤5", true)]
    [InlineData("≤5", "<5", null)]
    [InlineData("≥5", "<5", false)]
    [InlineData("3500余", "<3600", true)]
    [InlineData("近3000", "<3000", true)]
    [InlineData("接近85%", "≥85%", false)]
    [InlineData("正增长", "零增长", false)]
    [InlineData("5%—5.5%", "≥5%", true)]
    [InlineData("15亩", "≥1公顷", true)]
    [InlineData("1亩", "<0.0666666667公顷", true)]
    [InlineData("1亩", "<0.0666666666公顷", false)]
    [InlineData("8%", "≥80‰", true)]
    [InlineData("27000元/人", "≥2.7万元/人", true)]
    [InlineData("3名", "≤3人", true)]
    public void IsWithin_HandMadeCase_IsThreeValued(string observed, string required, bool? expected) =>
        Assert.Equal(expected, Figure.Parse(observed).IsWithin(Figure.Parse(required)));

    [Theory]
    [InlineData("5", "5%")]
    [InlineData("5%", "5")]
    [InlineData("5%", "5百分点")]
    [InlineData("5位", "5人")]
    [InlineData("5亿元", "5亿美元")]
    public void IsWithin_UnitsThatDoNotCompare_Throws(string observed, string required)
    {
        var exception = Assert.Throws<ArgumentException>(() => Figure.Parse(observed).IsWithin(Figure.Parse(required)));
        Assert.Equal("required", exception.ParamName);
        Assert.Throws<ArgumentNullException>(() => Figure.Parse(observed).IsWithin(null!));
    }

    [Theory]
    [InlineData("≤22", "22以下", true)]
    [InlineData("正增长", ">0", true)]
    [InlineData("5—6%", "5%至6%", true)]
    [InlineData("≥5且≤6", "5—6", true)]
    [InlineData("1,201", "1201", true)]
    [InlineData("83.0", "83", false)]
    [InlineData("5—6", "5—6.0", false)]
    [InlineData("5.0—6", "5—6", false)]
    [InlineData("≤22", "<22", false)]
    [InlineData("≥5且<6", "5—6", false)]
    [InlineData(">5且≤6", "≥5且≤6", false)]
    [InlineData("5人", "5名", false)]
    [InlineData("5人", "5", false)]
    [InlineData("5％", "5%", true)]
    public void Equality_IsOfWhatWasMeant(string left, string right, bool expected)
    {
        Assert.Equal(expected, Figure.Parse(left).Equals(Figure.Parse(right)));
        Assert.Equal(expected, Figure.Parse(left).Equals((object)Figure.Parse(right)));
        Assert.True(!expected || Figure.Parse(left).GetHashCode() == Figure.Parse(right).GetHashCode());
        Assert.False(Figure.Parse(left).Equals(null));
    }

    [Fact]
    public void Factories_Print_CanonicalForms()
    {
        var percent = Unit.Parse("%");
        Assert.Equal("≥2.85", Figure.AtLeast(2.85m).ToString());
        Assert.Equal("<27", Figure.Below(27).ToString());
        Assert.Equal("≤22", Figure.AtMost(22).ToString());
        Assert.Equal(">93%", Figure.Above(93, percent).ToString());
        Assert.Equal("≈8", Figure.About(8).ToString());
        Assert.Equal("5—5.5", Figure.Range(5, 5.5m).ToString());
        Assert.Equal("2.85%", Figure.Of(2.85m, percent).ToString());
        Assert.Equal("1201亿元", Figure.Of(1201, Unit.Parse("亿元")).ToString());
        Assert.Equal("83.0", Figure.Of(83.0m).ToString());
        Assert.Equal("0.0", Figure.Of(-0.0m).ToString());
        Assert.Equal("3500余%", Figure.Parse("3500多").WithUnit(percent).ToString());
        Assert.Equal("近3000%", Figure.Parse("接近3000").WithUnit(percent).ToString());
    }

    [Fact]
    public void Factories_ImpossibleNumbers_Throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Figure.Range(5, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Figure.Range(6, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Figure.Of(decimal.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => Figure.Range(0, decimal.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => Figure.About(9999999999999999999999999999m));
        Assert.Throws<ArgumentException>(() => Figure.FromSet(NumberSet.Empty, null));
        Assert.Throws<ArgumentException>(() => Figure.FromSet(NumberSet.All, null));
        Assert.Throws<ArgumentException>(() => Figure.FromSet(NumberSet.Point(Rational.Of(1, 3)), null));
    }

    [Fact]
    public void Properties_OfEachForm_AreThoseOfTheSet()
    {
        Assert.True(Figure.Parse("6.5") is { Value: 6.5m, Number: 6.5m, DecimalPlaces: 1, HalfUnit: 0.05m, Lower: 6.5m, Upper: 6.5m, IncludesLower: true, IncludesUpper: true, RangeEnd: null });
        Assert.True(Figure.Parse("8%左右") is { Value: null, Number: 8, HalfUnit: 0.5m, Lower: 7.5m, Upper: 8.5m, IncludesLower: true, IncludesUpper: false });
        Assert.True(Figure.Parse("<27") is { Value: null, Number: 27, Lower: null, IncludesLower: false, Upper: 27, IncludesUpper: false });
        Assert.True(Figure.Parse("≥5.50") is { DecimalPlaces: 2, HalfUnit: 0.005m, Lower: 5.5m, IncludesLower: true, Upper: null, IncludesUpper: false });
        Assert.True(Figure.Parse("5—5.5") is { Number: 5, RangeEnd: 5.5m, DecimalPlaces: 1, HalfUnit: 0.05m, Value: null });
        Assert.Equal(new decimal(1, 0, 0, false, 28), Figure.Of(new decimal(1, 0, 0, false, 28)).HalfUnit);
    }

    [Theory]
    [InlineData("1201亿元", "万元", "12010000万元")]
    [InlineData("25000元", "万元", "2.5000万元")]
    [InlineData("2.50万元", "元", "25000元")]
    [InlineData("83.05%", "‰", "830.5‰")]
    [InlineData("15亩", "公顷", "1公顷")]
    [InlineData("<3公顷", "亩", "<45亩")]
    [InlineData("5—5.5%", "‰", "50—55‰")]
    [InlineData(">84且<85%", "‰", ">840且<850‰")]
    [InlineData("≈8%", "‰", "≥75且<85‰")]
    [InlineData("≈80‰", "%", "≈8.0%")]
    [InlineData("3500余元", "万元", "0.3500余万元")]
    [InlineData("近3000万元", "元", "近30000000元")]
    [InlineData("6.0万元/人", "元/人", "60000元/人")]
    [InlineData("3人", "名", "3名")]
    [InlineData("5以上人", "人", null)]
    [InlineData("22%以下", "%", "22%以下")]
    public void ConvertTo_SameDimension_KeepsTheSet(string text, string unit, string? expected)
    {
        if (expected is null)
        {
            Assert.False(Figure.TryParse(text, out _));
            return;
        }

        var figure = Figure.Parse(text);
        var converted = figure.ConvertTo(Unit.Parse(unit));
        Assert.Equal(expected, converted.ToString());
        Assert.Equal(figure.SetIn(Unit.Parse(unit)), converted.Set);
        Assert.Equal(converted, Figure.Parse(converted.ToString()));
    }

    [Fact]
    public void ConvertTo_Impossible_NamesBothUnits()
    {
        var exception = Assert.Throws<ArgumentException>(() => Figure.Parse("5%").ConvertTo(Unit.Parse("亿元")));
        Assert.True(exception.Message.Contains('%', StringComparison.Ordinal) && exception.Message.Contains("亿元", StringComparison.Ordinal));
        exception = Assert.Throws<ArgumentException>(() => Figure.Parse("1亩").ConvertTo(Unit.Parse("公顷")));
        Assert.True(exception.Message.Contains('亩', StringComparison.Ordinal) && exception.Message.Contains("公顷", StringComparison.Ordinal));
        Assert.Contains("IsWithin", exception.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Figure.Parse("5").ConvertTo(Unit.Parse("亿元")));
        Assert.Throws<ArgumentNullException>(() => Figure.Parse("5").ConvertTo(null!));
        Assert.Throws<ArgumentNullException>(() => Figure.Parse("5").WithUnit(null!));
    }

    [Fact]
    public void TryParse_AnyText_NeverThrows() =>
        Gen.Char["0123456789.,，-—~至且<>≤≥＜％%余多近约万亿元人/以上下左右控制在 \uD800\uDC00\u0000[]eEx"].Array[0, 14]
            .Select(letters => new string(letters)).Sample(
                text =>
                {
                    if (Figure.TryRead(text, out var figure, out var failure))
                    {
                        Assert.Equal(figure, Figure.Parse(figure.ToString()));
                    }
                    else
                    {
                        Assert.InRange(failure.Position, 0, text.Length);
                    }
                },
                iter: 20_000);
}
