namespace FiveYearPlan.Tests.Text;

public class ShownTextTests
{
    [Theory]
    [InlineData("地区生产总值 <b> & 𠀀", "地区生产总值 <b> & 𠀀")]
    [InlineData("a\nb\tc\u2028d", "a b c d")]
    [InlineData("a\u0000\u001B\u0085", "a\uFFFD\uFFFD\uFFFD")]
    [InlineData("\u202Ea\u2066b\u200F\u061C", "ab")]
    [InlineData("x\uFFFE", "x\uFFFD")]
    [InlineData("", "")]
    public void Clean_LeavesWhatCanBeShown(string text, string shown) => Assert.Equal(shown, ShownText.Clean(text));

    [Fact]
    public void Clean_LoneSurrogate_IsReplaced() => Assert.Equal("a\uFFFDb", ShownText.Clean("a\uD800b"));

    [Fact]
    public void Clean_PlainText_IsTheSameObject()
    {
        const string Plain = "研发与试验发展经费支出占地区生产总值比重";

        Assert.Same(Plain, ShownText.Clean(Plain));
    }
}
