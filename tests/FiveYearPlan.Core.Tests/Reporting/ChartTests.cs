using System.Xml.Linq;

namespace FiveYearPlan.Tests.Reporting;

/// <summary>The parts of charts that no picture shows alone.</summary>
public class ChartTests
{
    private static readonly Chart Tally = Dossiers.Haishu13.Evaluate(Schemes.Final, new LocalDate(2020, 12, 31)).ToTallyChart();

    [Fact]
    public void ToSvg_WithPrefix_HasIdsOfItsOwnAndNothingElseChanged()
    {
        var (plain, prefixed) = (Tally.ToSvg(Language.English), Tally.ToSvg(Language.English, "second-"));
        var ids = XDocument.Parse(prefixed).Descendants().Attributes("id").Select(id => id.Value).ToList();

        Assert.Equal(3, ids.Count);
        Assert.All(ids, id => Assert.StartsWith("second-fyp-", id, StringComparison.Ordinal));
        Assert.Equal(plain, prefixed.Replace("second-", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ToSvg_ByManyThreads_IsOneText()
    {
        var drawn = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Run(() => Tally.ToSvg((Language)(i % 2)))));

        Assert.Equal(2, drawn.Distinct().Count());
    }

    [Theory]
    [InlineData("难以评估26项", 6, "难以评估|26项")] // a number keeps its measure word
    [InlineData("海曙区“十四五”规划", 4, "海曙区|“十四|五”规划")] // no opening mark at the end, no closing one at the beginning
    [InlineData("one two three", 4.5, "one two|three")]
    [InlineData("  a  b  ", 99, "a  b")]
    [InlineData("", 5, "")]
    [InlineData("长长长长长长长", 3, "长长长|长长长|长")]
    public void Wrap_Text_BreaksWhereItMay(string text, double ems, string lines) => Assert.Equal(lines.Split('|'), ChartText.Wrap(text, ems * 10, 10, 9));

    [Theory]
    [InlineData("长长长长长长长", 3, 2, "长长长|长长…")]
    [InlineData("WWWWWWWW", 3.7, 1, "WW…")]
    public void Wrap_TooLong_EndsWithAnEllipsis(string text, double ems, int most, string lines) => Assert.Equal(lines.Split('|'), ChartText.Wrap(text, ems * 10, 10, most));

    [Theory]
    [InlineData(0, 8, "0 2.5 5 7.5 10")]
    [InlineData(2.35, 3.6, "2 2.5 3 3.5 4")]
    [InlineData(-5, 5, "-10 -5 0 5 10")]
    [InlineData(1201, 2000, "1000 1250 1500 1750 2000 2250")]
    [InlineData(7, 7, "6 6.5 7 7.5 8")]
    public void Scale_Ticks_AreRoundAndHoldAll(double low, double high, string ticks)
    {
        var scale = ChartScale.Around([low, high], 0, 100);

        Assert.Equal(ticks.Split(' ').Select(tick => double.Parse(tick, System.Globalization.CultureInfo.InvariantCulture)), scale.Ticks.Select(tick => Math.Round(tick, 6)));
        Assert.Equal(0, scale.YOf(scale.High));
        Assert.Equal(100, scale.YOf(scale.Low));
        Assert.All(scale.Ticks, tick => Assert.Equal(Math.Round(tick, 6), double.Parse(scale.Write(tick), System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData(1.005, "1")]
    [InlineData(-0.001, "0")]
    [InlineData(12.3461, "12.35")]
    [InlineData(1e6, "1000000")]
    public void Number_OfSvg_HasTwoPlacesAtMost(double value, string written) => Assert.Equal(written, SvgWriter.Number(value));
}
