using System.Globalization;
using System.Text;
using CsCheck;
using Wcwidth;

namespace FiveYearPlan.Tests.Text;

public class DisplayWidthTests
{
    // Every assigned character of the blocks that Chinese and English are written in, against a package that has the whole table.
    [Theory]
    [InlineData(0x0020, 0x036F)]
    [InlineData(0x2000, 0x22FF)]
    [InlineData(0x2460, 0x25FC)]
    [InlineData(0x2E80, 0x9FFF)]
    [InlineData(0xAC00, 0xD7A3)]
    [InlineData(0xF900, 0xFAFF)]
    [InlineData(0xFE30, 0xFE6F)]
    [InlineData(0xFF00, 0xFFEF)]
    [InlineData(0x20000, 0x323AF)]
    public void Of_EveryAssignedCharacter_IsWhatWcwidthSays(int first, int last)
    {
        var differing = Enumerable.Range(first, last - first + 1).Where(Rune.IsValid).Select(value => new Rune(value))
            .Where(rune => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse or UnicodeCategory.Control
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator))
            .Where(rune => UnicodeCalculator.GetWidth(rune) is var width && width >= 0 && width != DisplayWidth.Of(rune))
            .Select(rune => $"U+{rune.Value:X4} {Rune.GetUnicodeCategory(rune)}: {UnicodeCalculator.GetWidth(rune)}, not {DisplayWidth.Of(rune)}").ToList();

        Assert.True(differing.Count == 0, $"{differing.Count}\n{string.Join('\n', differing.Take(60))}");
    }

    [Theory]
    [InlineData("ab", 2)]
    [InlineData("地区（亿元）", 12)]
    [InlineData("e\u0301", 1)]
    [InlineData("", 0)]
    public void Of_Text_IsTheSum(string text, int width) => Assert.Equal(width, DisplayWidth.Of(text));

    [Theory]
    [InlineData("one two three", 8, "one two|three")]
    [InlineData("地区生产总值", 4, "地区|生产|总值")]
    [InlineData("比重（%）", 8, "比重|（%）")]
    [InlineData("", 5, "")]
    [InlineData("one two three", 7, "one two|three")]
    [InlineData("指标时段2016—2020年", 16, "指标时段|2016—2020年")]
    [InlineData("其余30项难以预判", 6, "其余|30项难|以预判")]
    [InlineData("见 haishu-14th-outline", 20, "见|haishu-14th-outline")]
    [InlineData("不 换 行", 4, "不|换|行")]
    [InlineData("abcdefgh", 3, "abc|def|gh")]
    [InlineData("值12345678", 4, "值|1234|5678")]
    [InlineData("））））", 2, "）|）|）|）")]
    [InlineData("𠀀𠀁𠀂", 4, "𠀀𠀁|𠀂")]
    public void Fold_Breaks_WhereALineMayEnd(string text, int width, string lines) => Assert.Equal(lines.Split('|'), DisplayWidth.Fold(text, width));

    [Fact]
    public void Fold_AnyText_KeepsAllButSpacesAndTheWidth() => Gen.String[Gen.OneOf(Gen.Char['a', 'z'], Gen.Const(' '), Gen.Char['一', '龥'], Gen.Const('，')), 0, 60]
        .Select(Gen.Int[2, 20]).Sample((text, width) =>
        {
            var lines = DisplayWidth.Fold(text, width);

            Assert.All(lines, line => Assert.InRange(DisplayWidth.Of(line), 0, width));
            Assert.Equal(text.Replace(" ", "", StringComparison.Ordinal), string.Concat(lines).Replace(" ", "", StringComparison.Ordinal));
        });
}
