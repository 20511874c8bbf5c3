using System.Globalization;
using Xunit;

namespace FiveYearPlan.Tests;

/// <summary>The table of printed figures in the domain description, row by row; sets by hand.</summary>
public class FigureParsingTests
{
    [Theory]
    // A number.
    [InlineData("1201", FigureForm.Number, "{1201}", null)]
    [InlineData("83.0", FigureForm.Number, "{83}", null)]
    [InlineData("-4", FigureForm.Number, "{-4}", null)]
    [InlineData("−4", FigureForm.Number, "{-4}", null)]
    [InlineData("－4.5％", FigureForm.Number, "{-4.5}", "%")]
    [InlineData("１２０１．５亿元", FigureForm.Number, "{1201.5}", "亿元")]
    [InlineData("1,234,567.5", FigureForm.Number, "{1234567.5}", null)]
    [InlineData("1，234", FigureForm.Number, "{1234}", null)]
    [InlineData(" 1201 亿元\n", FigureForm.Number, "{1201}", "亿元")]
    [InlineData("1.5万", FigureForm.Number, "{1.5}", "万")]
    [InlineData("1.2万亿元", FigureForm.Number, "{1.2}", "万亿元")]
    [InlineData("30微克/立方米", FigureForm.Number, "{30}", "微克/立方米")]
    [InlineData("5.9/10万", FigureForm.Number, "{5.9}", "/10万")]
    [InlineData("2个百分点", FigureForm.Number, "{2}", "个百分点")]
    [InlineData("007", FigureForm.Number, "{7}", null)]
    [InlineData("-0", FigureForm.Number, "{0}", null)]
    // Below, open.
    [InlineData("<5", FigureForm.Below, "(−∞, 5)", null)]
    [InlineData("＜27", FigureForm.Below, "(−∞, 27)", null)]
    [InlineData("低于5%", FigureForm.Below, "(−∞, 5)", "%")]
    [InlineData("小于5", FigureForm.Below, "(−∞, 5)", null)]
    [InlineData("不足5", FigureForm.Below, "(−∞, 5)", null)]
    [InlineData("不满5", FigureForm.Below, "(−∞, 5)", null)]
    // At most, closed.
    [InlineData("≤22", FigureForm.AtMost, "(−∞, 22]", null)]
    [InlineData("<=22", FigureForm.AtMost, "(−∞, 22]", null)]
    [InlineData("＜＝22", FigureForm.AtMost, "(−∞, 22]", null)]
    [InlineData("≦22", FigureForm.AtMost, "(−∞, 22]", null)]
    [InlineData("5以下", FigureForm.AtMost, "(−∞, 5]", null)]
    [InlineData("3.5%以内", FigureForm.AtMost, "(−∞, 3.5]", "%")]
    [InlineData("不超过5", FigureForm.AtMost, "(−∞, 5]", null)]
    [InlineData("不高于5", FigureForm.AtMost, "(−∞, 5]", null)]
    [InlineData("控制在22", FigureForm.AtMost, "(−∞, 22]", null)]
    [InlineData("控制在5%以内", FigureForm.AtMost, "(−∞, 5]", "%")]
    [InlineData("≤ -3", FigureForm.AtMost, "(−∞, -3]", null)]
    // Above, open.
    [InlineData(">93", FigureForm.Above, "(93, +∞)", null)]
    [InlineData("＞93", FigureForm.Above, "(93, +∞)", null)]
    [InlineData("超1500", FigureForm.Above, "(1500, +∞)", null)]
    [InlineData("超过1500", FigureForm.Above, "(1500, +∞)", null)]
    [InlineData("突破1500亿元", FigureForm.Above, "(1500, +∞)", "亿元")]
    [InlineData("高于5", FigureForm.Above, "(5, +∞)", null)]
    [InlineData("大于5", FigureForm.Above, "(5, +∞)", null)]
    [InlineData("逾5", FigureForm.Above, "(5, +∞)", null)]
    // At least, closed.
    [InlineData("≥5.5", FigureForm.AtLeast, "[5.5, +∞)", null)]
    [InlineData(">=5.5", FigureForm.AtLeast, "[5.5, +∞)", null)]
    [InlineData("15万人以上", FigureForm.AtLeast, "[15, +∞)", "万人")]
    [InlineData("不低于5", FigureForm.AtLeast, "[5, +∞)", null)]
    [InlineData("不少于5", FigureForm.AtLeast, "[5, +∞)", null)]
    // About, half open.
    [InlineData("8%左右", FigureForm.About, "[7.5, 8.5)", "%")]
    [InlineData("6.5%左右", FigureForm.About, "[6.45, 6.55)", "%")]
    [InlineData("约8", FigureForm.About, "[7.5, 8.5)", null)]
    [InlineData("≈8", FigureForm.About, "[7.5, 8.5)", null)]
    [InlineData("≈8.0", FigureForm.About, "[7.95, 8.05)", null)]
    [InlineData("约8%左右", FigureForm.About, "[7.5, 8.5)", "%")]
    [InlineData("控制在3%左右", FigureForm.About, "[2.5, 3.5)", "%")]
    // Ranges, closed.
    [InlineData("5%—5.5%", FigureForm.Range, "[5, 5.5]", "%")]
    [InlineData("5－5.5％", FigureForm.Range, "[5, 5.5]", "%")]
    [InlineData("5~5.5%", FigureForm.Range, "[5, 5.5]", "%")]
    [InlineData("5～5.5%", FigureForm.Range, "[5, 5.5]", "%")]
    [InlineData("5至5.5%", FigureForm.Range, "[5, 5.5]", "%")]
    [InlineData("5——6", FigureForm.Range, "[5, 6]", null)]
    [InlineData("1-2个", FigureForm.Range, "[1, 2]", "个")]
    [InlineData("1-2", FigureForm.Range, "[1, 2]", null)]
    [InlineData("-4--2", FigureForm.Range, "[-4, -2]", null)]
    [InlineData("-1—2", FigureForm.Range, "[-1, 2]", null)]
    [InlineData("5万—6万人", FigureForm.Range, "[5, 6]", "万人")]
    [InlineData(">84且<85", FigureForm.Range, "(84, 85)", null)]
    [InlineData("≥84且<85%", FigureForm.Range, "[84, 85)", "%")]
    [InlineData("＞84％且≤85％", FigureForm.Range, "(84, 85]", "%")]
    // Over and near.
    [InlineData("3500余", FigureForm.Over, "[3500, 3600)", null)]
    [InlineData("300多", FigureForm.Over, "[300, 400)", null)]
    [InlineData("3500余万元", FigureForm.Over, "[3500, 3600)", "万元")]
    [InlineData("3万余人", FigureForm.Over, "[3, 4)", "万人")]
    [InlineData("300多个", FigureForm.Over, "[300, 400)", "个")]
    [InlineData("3500万元余", FigureForm.Over, "[3500, 3600)", "万元")]
    [InlineData("1.50余", FigureForm.Over, "[1.5, 1.6)", null)]
    [InlineData("近3000", FigureForm.Near, "(2000, 3000)", null)]
    [InlineData("接近85%", FigureForm.Near, "(84, 85)", "%")]
    // Words without a number.
    [InlineData("正增长", FigureForm.Above, "(0, +∞)", null)]
    [InlineData("零增长", FigureForm.Number, "{0}", null)]
    [InlineData("负增长", FigureForm.Below, "(−∞, 0)", null)]
    public void Parse_PrintedFigure_IsItsSet(string text, FigureForm form, string set, string? unit)
    {
        var figure = Figure.Parse(text);
        Assert.Equal(form, figure.Form);
        Assert.Equal(set, figure.Set.ToString());
        Assert.Equal(unit, figure.Unit?.Symbol);
        Assert.Equal(text.Trim(), figure.Printed);
        Assert.Equal(figure, Figure.Parse(figure.ToString()));

        // The canonical form, which a figure with a new unit takes, is read back too.
        var other = figure.WithUnit(Unit.Parse("万户"));
        Assert.Equal(other, Figure.Parse(other.ToString()));
        Assert.Equal(set, other.Set.ToString());
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("   ", 3)]
    [InlineData("[1.25]", 0)]
    [InlineData("〔8〕", 0)]
    [InlineData("—", 0)]
    [InlineData("市下达目标", 0)]
    [InlineData("与经济增长基本同步", 0)]
    [InlineData("完成", 0)]
    [InlineData("NaN", 0)]
    [InlineData("1e5", 2)]
    [InlineData("1E5", 2)]
    [InlineData("0x1F", 2)]
    [InlineData(".5", 0)]
    [InlineData("5.", 2)]
    [InlineData("5.%", 2)]
    [InlineData("+5", 0)]
    [InlineData("- 4", 1)]
    [InlineData("12,34", 3)]
    [InlineData("1,2345", 2)]
    [InlineData("1234,567", 4)]
    [InlineData("1/2", 1)]
    [InlineData("10 000", 3)]
    [InlineData("5—", 2)]
    [InlineData("5—5", 2)]
    [InlineData("2022-12", 5)]
    [InlineData("1—2—3", 3)]
    [InlineData("5%—6", 4)]
    [InlineData("5亿元—6万元", 5)]
    [InlineData("5以上—6", 3)]
    [InlineData(">5—6", 2)]
    [InlineData("<84且>85", 3)]
    [InlineData(">84且85", 4)]
    [InlineData(">85且<84", 4)]
    [InlineData("不超过5以上", 4)]
    [InlineData("超过300余", 5)]
    [InlineData("近300多", 4)]
    [InlineData("300多人以上", 5)]
    [InlineData("<", 1)]
    [InlineData("<>5", 1)]
    [InlineData("0余", 0)]
    [InlineData("5万—6亿人", 4)]
    [InlineData("5千—6万人", 4)]
    [InlineData("超过5左右", 3)]
    [InlineData("≥5且控制在6", 3)]
    [InlineData("近-5", 1)]
    [InlineData("1201亿元，增长7%", 6)]
    [InlineData("5\n%", 1)]
    [InlineData("5\u0000", 1)]
    [InlineData("5\uFFFD", 1)]
    [InlineData("5\u202E%", 1)]
    [InlineData("٣", 0)]
    [InlineData("12345678901234567890123456789", 28)]
    [InlineData("0.12345678901234567890123456789", 30)]
    [InlineData("99999999999999999999999999999999999999999999999999", 28)]
    [InlineData("≈0.0000000000000000000000000001", 1)]
    public void TryRead_NotAFigure_FailsWhereTheTextStopsBeingOne(string text, int position)
    {
        Assert.False(Figure.TryRead(text, out var figure, out var failure));
        Assert.Null(figure);
        Assert.Equal(position, failure.Position);
        Assert.Equal(text, failure.Text);
        Assert.False(string.IsNullOrWhiteSpace(failure.Expected.Chinese) || string.IsNullOrWhiteSpace(failure.Expected.English));
        Assert.False(Figure.TryParse(text, out _));
        Assert.False(Figure.TryParse(text.AsSpan(), CultureInfo.InvariantCulture, out _));
        var exception = Assert.Throws<FormatException>(() => Figure.Parse(text));
        Assert.Contains($"position {position}", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_TooManyDigits_NamesTheRangeOfDecimal()
    {
        var exception = Assert.Throws<FormatException>(() => Figure.Parse("79228162514264337593543950336"));
        Assert.Contains("79228162514264337593543950335", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_TwentyEightDigits_IsExact()
    {
        Assert.Equal(9999999999999999999999999999m, Figure.Parse("9999999999999999999999999999").Value);
        var smallest = Figure.Parse("-0.0000000000000000000000000001");
        Assert.Equal(new decimal(1, 0, 0, true, 28), smallest.Value);
        Assert.Equal(28, smallest.DecimalPlaces);
        Assert.Equal(28, Figure.Parse("0.0000000000000000000000000000").DecimalPlaces);
    }

    [Fact]
    public void TryRead_LoneSurrogate_FailsAtIt()
    {
        // Not as inline data: attributes are stored as UTF-8, which turns a lone surrogate into U+FFFD.
        foreach (var (text, position) in new[] { ("5\uD800", 1), ("\uDC005", 0), ("5\uDC00\uD800%", 1) })
        {
            Assert.False(Figure.TryRead(text, out _, out var failure));
            Assert.Equal(position, failure.Position);
            Assert.False(Unit.TryParse("元" + text[position..], out _));
            Assert.Throws<FormatException>(() => Figure.Parse(text));
        }

        Assert.Equal("𠮷", Figure.Parse("5𠮷").Unit?.Symbol);
    }

    [Fact]
    public void TryRead_TooLong_FailsAtTheLimit()
    {
        Assert.False(Figure.TryRead(new string('1', 100_000), out _, out var failure));
        Assert.Equal(200, failure.Position);
        Assert.True(Figure.TryParse("5" + new string(' ', 199), out _));
        Assert.False(Figure.TryParse("5" + new string(' ', 200), out _));
        Assert.False(Figure.TryParse(("5" + new string(' ', 200)).AsSpan(), out _));
    }

    [Fact]
    public void Parse_NullOrSpan_FollowsTheContract()
    {
        Assert.Throws<ArgumentNullException>(() => Figure.Parse(null!));
        Assert.Throws<ArgumentNullException>(() => Figure.Parse(null!, null));
        Assert.False(Figure.TryParse(null, out _));
        Assert.False(Figure.TryParse((string?)null, CultureInfo.InvariantCulture, out _));
        Assert.False(Figure.TryRead(null, out _, out var failure));
        Assert.Equal(0, failure.Position);
        Assert.Equal(Figure.Parse("<5"), Figure.Parse("x<5".AsSpan(1)));
        Assert.Equal(Figure.Parse("<5"), Figure.Parse("x<5".AsSpan(1), CultureInfo.GetCultureInfo("")));
        Assert.True(Figure.TryParse("x1.5".AsSpan(1), out var figure));
        Assert.Equal(1.5m, figure.Value);
    }
}
