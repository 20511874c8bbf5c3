namespace FiveYearPlan;

/// <summary>A picture that grows downwards: lines of text below each other, and where the next one goes.</summary>
internal sealed class ChartPage(Language language)
{
    public const double Left = 14;
    public const double Right = ChartPicture.Width - 14;
    public const double TextSize = 12;
    public const double SmallSize = 11;
    private const double TitleSize = 14;
    private const double LineHeight = 1.4;

    public SvgWriter Svg { get; } = new();

    public Language Language { get; } = language;

    /// <summary>The upper edge of what comes next.</summary>
    public double Y { get; private set; } = 8;

    public string Say(string chinese, string english) => Language.Say(chinese, english);

    public void Skip(double height) => Y += height;

    public void Title(string text) => Text("fyp-title", text, TitleSize, 3);

    public void Mute(string text, int mostLines = 4) => Text("fyp-mute", text, SmallSize, mostLines);

    /// <summary>A text in as many lines as it needs.</summary>
    public void Text(string classes, string text, double size, int mostLines, double left = Left, double right = Right)
    {
        foreach (var line in ChartText.Wrap(text, right - left, size, mostLines))
        {
            Svg.Text(classes, left, Baseline(size), line);
            Y += size * LineHeight;
        }
    }

    /// <summary>The baseline of a line of text that begins here.</summary>
    public double Baseline(double size) => Y + (size * 1.08);

    /// <summary>The middle of a line of text that begins here.</summary>
    public double Middle(double size) => Y + (size * 0.7);

    public ChartPicture Finish(string title, string description)
    {
        Skip(10);
        return new ChartPicture(Language, ShownText.Clean(title), ShownText.Clean(description), Svg.ToString(), Math.Ceiling(Y));
    }
}
