using System.Globalization;

namespace FiveYearPlan;

/// <summary>A drawn chart in one language: its texts, and the elements of the picture without the root.</summary>
internal sealed record ChartPicture(Language Language, string Title, string Description, string Body, double Height)
{
    /// <summary>
    /// The width in units of the picture. Shown at 400 pixels a unit is 0.95 of one, and the smallest text, 11 units, is above
    /// ten pixels.
    /// </summary>
    public const double Width = 420;

    /// <summary>At how many pixels a unit the picture is shown where nothing else sets its size.</summary>
    private const double Scale = 1.2;

    /// <summary>The whole picture. Its id comes of what it shows, so that two pictures on one page do not meet.</summary>
    public string ToSvg(string idPrefix)
    {
        var id = $"{idPrefix}fyp-{Hash(Title + Description + Body).ToString("x16", CultureInfo.InvariantCulture)}";
        var svg = new SvgWriter();
        svg.Open(
            "svg", ("xmlns", "http://www.w3.org/2000/svg"), ("id", id), ("class", "fyp-chart"),
            ("viewBox", $"0 0 {SvgWriter.Number(Width)} {SvgWriter.Number(Height)}"),
            ("width", SvgWriter.Number(Width * Scale)), ("height", SvgWriter.Number(Height * Scale)),
            ("role", "img"), ("lang", Language == Language.Chinese ? "zh-CN" : "en"), ("aria-labelledby", $"{id}-title {id}-desc"));
        svg.Element("title", Title, ("id", $"{id}-title"));
        svg.Element("desc", Description, ("id", $"{id}-desc"));
        svg.Raw($"<style>{ChartStyle.Css(id)}</style>\n");
        svg.Rectangle("fyp-back", 0, 0, Width, Height);
        svg.Raw(Body);
        svg.Close("svg");
        return svg.ToString();
    }

    // FNV-1a: the framework's own hash of a text differs with every start.
    private static ulong Hash(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var character in text)
        {
            hash = unchecked((hash ^ character) * 1099511628211UL);
        }

        return hash;
    }
}
