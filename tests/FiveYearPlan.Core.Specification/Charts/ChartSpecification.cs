using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace FiveYearPlan.Specification.Charts;

/// <summary>What holds for every chart.</summary>
public partial class ChartSpecification
{
    private static readonly Chart[] Charts =
    [
        Drawn.Haishu14.ToProgressChart(), Drawn.Haishu13.ToProgressChart(), Drawn.Haishu14.ToTallyChart(),
        Drawn.Haishu14.ToGlidePathChart("3", ProjectionMethods.All), Drawn.Haishu14.ToGlidePathChart("16"),
    ];

    public static TheoryData<int, Language> All => [.. from i in Enumerable.Range(0, Charts.Length) from language in Enum.GetValues<Language>() select (i, language)];

    [Theory]
    [MemberData(nameof(All))]
    public void ToSvg_Any_IsSoundAndStandsAlone(int i, Language language)
    {
        var svg = Charts[i].ToSvg(language);
        var root = XDocument.Parse(svg).Root!;

        Assert.Equal(Drawn.Svg + "svg", root.Name);
        Assert.Equal(svg, Charts[i].ToSvg(language));
        Assert.DoesNotContain("<script", svg, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("http", svg.Replace(Drawn.Svg.NamespaceName, "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("url(", svg, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(root.DescendantsAndSelf().Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal) || attribute.Name.LocalName is "href" or "style");
        Assert.All(root.Descendants().Attributes().Where(attribute => attribute.Name.LocalName is "x" or "y" or "cx" or "cy" or "width" or "height"),
            attribute => Assert.Matches(@"^-?\d+(\.\d{1,2})?$", attribute.Value));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void ToSvg_Any_SaysWhatItShowsToScreenReaders(int i, Language language)
    {
        var root = Charts[i].Parse(language);
        var (title, description) = (root.Element(Drawn.Svg + "title")!, root.Element(Drawn.Svg + "desc")!);

        Assert.Equal("img", root.Attribute("role")!.Value);
        Assert.Equal($"{title.Attribute("id")!.Value} {description.Attribute("id")!.Value}", root.Attribute("aria-labelledby")!.Value);
        Assert.Equal(Charts[i].Title.In(language), title.Value);
        Assert.Equal(Charts[i].Describe(language), description.Value);
        Assert.Equal(language == Language.Chinese ? "zh-CN" : "en", root.Attribute("lang")!.Value);
    }

    [Fact]
    public void ToSvg_SeveralOnOnePage_ShareNoIdAndStyleOnlyThemselves()
    {
        var roots = (from chart in Charts from language in Enum.GetValues<Language>() select chart.Parse(language)).ToList();
        var ids = roots.SelectMany(root => root.DescendantsAndSelf().Attributes("id")).Select(id => id.Value).ToList();

        Assert.Equal(3 * roots.Count, ids.Count);
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(roots, root =>
        {
            var css = Regex.Replace(root.Element(Drawn.Svg + "style")!.Value, @"@media[^{]+\{", "");
            Assert.All(Selector().Matches(css), rule => Assert.StartsWith($"#{root.Attribute("id")!.Value}", rule.Groups[1].Value, StringComparison.Ordinal));
        });
    }

    [Theory]
    [MemberData(nameof(All))]
    public void ToSvg_EveryText_IsInsideAndLargeEnoughAt400Pixels(int i, Language language)
    {
        var root = Charts[i].Parse(language);
        var width = double.Parse(root.Attribute("viewBox")!.Value.Split(' ')[2], CultureInfo.InvariantCulture);
        var sizes = FontSize().Matches(root.Element(Drawn.Svg + "style")!.Value).Select(size => double.Parse(size.Groups[1].Value, CultureInfo.InvariantCulture)).ToList();

        Assert.NotEmpty(sizes);
        Assert.All(sizes, size => Assert.True(size * 400 / width >= 10, $"{size} units are {size * 400 / width} pixels"));

        // A Chinese character is as wide as the font is large, any other narrower: an upper bound that needs no font.
        Assert.All(root.Descendants(Drawn.Svg + "text").Where(text => text.Attribute("text-anchor") is null && text.Value.All(character => character > 0x2E80)),
            text => Assert.True(text.At("x") + (text.Value.Length * 11) <= width, text.Value));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Colours_OfText_HaveContrast(bool dark)
    {
        var css = Charts[0].Parse().Element(Drawn.Svg + "style")!.Value;
        var (light, screen) = css.Split("@media screen and (prefers-color-scheme:dark){") is [var first, var second] ? (first, second) : throw new InvalidOperationException(css);
        var back = Fill(".fyp-back");

        Assert.All(new[] { " text", ".fyp-mute" }, text => Assert.InRange(Contrast(Fill(text), back), 4.5, 21));
        Assert.All(new[] { "achieved", "behind", "missed" }, fill => Assert.InRange(Contrast(Fill($".fyp-{fill}"), Fill(".fyp-on-light")), 4.5, 21));
        Assert.All(new[] { "achieved-2", "ontrack-2", "behind-2", "missed-2" }, fill => Assert.InRange(Contrast(Fill($".fyp-{fill}"), Fill(".fyp-on-light")), 4.5, 21));
        Assert.InRange(Contrast(Fill(".fyp-ontrack"), Fill(".fyp-on-dark")), 4.5, 21);

        // Shapes: 3 to 1 (WCAG 2.2, 1.4.11).
        Assert.All(new[] { "achieved", "ontrack", "behind", "missed", "target" }, fill => Assert.InRange(Contrast(Fill($".fyp-{fill}"), back), 3, 21));
        Assert.All(Enumerable.Range(0, 4), way => Assert.InRange(Contrast(Fill($".fyp-full-{way}"), back), 3, 21));

        string Fill(string selector)
        {
            var pattern = $@"{Regex.Escape(selector)}\{{[^}}]*?fill:(#[0-9a-f]{{6}})";
            return Regex.Match(dark ? screen : light, pattern) is { Success: true } found ? found.Groups[1].Value : Regex.Match(light, pattern).Groups[1].Value;
        }
    }

    [Fact]
    public void Print_IsAlwaysInLightColours() =>
        Assert.Single(Regex.Matches(Charts[0].ToSvg(Language.English), "@media"), rule => Charts[0].ToSvg(Language.English)[rule.Index..].StartsWith("@media screen and", StringComparison.Ordinal));

    [Fact]
    public void In_Language_ShowsItselfInIt()
    {
        var chart = Drawn.Haishu14.ToTallyChart();
        var chinese = chart.In(Language.Chinese);

        Assert.Null(chart.Language);
        Assert.Equal(Language.Chinese, chinese.Language);
        Assert.Equal(chart.Describe(Language.English), chart.ToString());
        Assert.Equal(chart.Describe(Language.Chinese), chinese.ToString());
        Assert.Equal(chart.ToSvg(Language.English), chinese.ToSvg(Language.English));
        Assert.Same(chart.Title, chinese.Title);
    }

    [Fact]
    public void Language_Unknown_IsOutOfRange()
    {
        const Language unknown = (Language)7;

        Assert.Equal("language", Assert.Throws<ArgumentOutOfRangeException>(() => Charts[0].ToSvg(unknown)).ParamName);
        Assert.Equal("language", Assert.Throws<ArgumentOutOfRangeException>(() => Charts[0].Describe(unknown)).ParamName);
        Assert.Equal("language", Assert.Throws<ArgumentOutOfRangeException>(() => Charts[0].In(unknown)).ParamName);
    }

    [Fact]
    public void Arguments_Missing_AreNamed()
    {
        Assert.Equal("evaluation", Assert.Throws<ArgumentNullException>(() => ((Evaluation)null!).ToProgressChart()).ParamName);
        Assert.Equal("evaluation", Assert.Throws<ArgumentNullException>(() => ((Evaluation)null!).ToTallyChart()).ParamName);
        Assert.Equal("evaluation", Assert.Throws<ArgumentNullException>(() => ((Evaluation)null!).ToGlidePathChart("3")).ParamName);
        Assert.Equal("indicator", Assert.Throws<ArgumentNullException>(() => Drawn.Haishu14.ToGlidePathChart(null!)).ParamName);
        Assert.Equal("methods", Assert.Throws<ArgumentNullException>(() => Drawn.Haishu14.ToGlidePathChart("3", (IEnumerable<ProjectionMethod>)null!)).ParamName);
        Assert.Equal("methods", Assert.Throws<ArgumentNullException>(() => Drawn.Haishu14.ToGlidePathChart("3", [null!])).ParamName);
        Assert.Throws<ArgumentException>(() => Drawn.Haishu14.ToGlidePathChart("no such indicator"));
    }

    // WCAG 2.2: relative luminance and contrast ratio.
    private static double Contrast(string one, string other)
    {
        var (first, second) = (Luminance(one), Luminance(other));
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    private static double Luminance(string colour)
    {
        var channels = Enumerable.Range(0, 3).Select(i => int.Parse(colour.AsSpan(1 + (2 * i), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255d)
            .Select(value => value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * channels[0]) + (0.7152 * channels[1]) + (0.0722 * channels[2]);
    }

    [GeneratedRegex(@"([^{}]+)\{[^}]*\}")]
    private static partial Regex Selector();

    [GeneratedRegex(@"font(?:-size)?:(\d+)px")]
    private static partial Regex FontSize();
}
