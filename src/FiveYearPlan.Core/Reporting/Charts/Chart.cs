namespace FiveYearPlan;

/// <summary>
/// A picture of an evaluation as SVG: a text without native parts, scripts or references, for a file, a web page or a
/// notebook. Immutable and safe for use by several threads; it is drawn when first asked for, once in each language, and the
/// same input gives the same text on every machine.
/// </summary>
[TypeFormatterSource]
public sealed class Chart
{
    private readonly Lazy<ChartPicture> _chinese;
    private readonly Lazy<ChartPicture> _english;

    internal Chart(BilingualText title, Func<Language, ChartPicture> draw)
    {
        Title = title;
        _chinese = new Lazy<ChartPicture>(() => draw(FiveYearPlan.Language.Chinese));
        _english = new Lazy<ChartPicture>(() => draw(FiveYearPlan.Language.English));
    }

    private Chart(Chart other, Language language)
    {
        Title = other.Title;
        (_chinese, _english) = (other._chinese, other._english);
        Language = language;
    }

    /// <summary>What it shows.</summary>
    public BilingualText Title { get; }

    /// <summary>The language that was chosen for it; <see langword="null"/> where none was.</summary>
    public Language? Language { get; }

    /// <summary>A copy that shows itself in one language.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="FiveYearPlan.Language"/>.</exception>
    public Chart In(Language language)
    {
        _ = Title.In(language);
        return new Chart(this, language);
    }

    /// <summary>
    /// The picture as an SVG element, which is also a whole SVG file. It names its own colours, light and dark as the reader's
    /// screen asks for, and is readable from a width of 400 pixels on.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="FiveYearPlan.Language"/>.</exception>
    public string ToSvg(Language language) => PictureIn(language).ToSvg("");

    /// <summary>What the picture shows in words, with its numbers; the same text is in the picture for screen readers.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="FiveYearPlan.Language"/>.</exception>
    public string Describe(Language language) => PictureIn(language).Description;

    /// <summary>The description, in English where no language was chosen.</summary>
    public override string ToString() => Describe(Language ?? FiveYearPlan.Language.English);

    /// <summary>The same with ids of its own, for a page that shows one picture twice.</summary>
    internal string ToSvg(Language language, string idPrefix) => PictureIn(language).ToSvg(idPrefix);

    private ChartPicture PictureIn(Language language) => language switch
    {
        FiveYearPlan.Language.Chinese => _chinese.Value,
        FiveYearPlan.Language.English => _english.Value,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "The language must be Chinese or English."),
    };
}
