namespace FiveYearPlan;

/// <summary>
/// A report: what a value says, ready to be read by people, as text, Markdown or a self-contained HTML page, in Chinese and in
/// English. It adds no fact to the value it was made from, and prints figures with their own digits and units. Immutable and
/// safe for use by several threads; the same value gives the same bytes on every machine.
/// </summary>
/// <remarks>
/// Text from data is escaped and cannot break a page: control characters are shown as U+FFFD, marks that turn the direction of
/// writing are left out, and long words wrap.
/// </remarks>
[TypeFormatterSource]
public sealed class Report
{
    private readonly Func<Language, IReadOnlyList<Block>> _content;

    internal Report(BilingualText title, Func<Language, IReadOnlyList<Block>> content, Language? language = null)
    {
        Title = title;
        Language = language;
        _content = content;
    }

    /// <summary>What the report is about.</summary>
    public BilingualText Title { get; }

    /// <summary>
    /// The language in which the report shows itself, in notebooks and by <see cref="ToString"/>; <see langword="null"/>, both,
    /// unless chosen with <see cref="In"/>.
    /// </summary>
    public Language? Language { get; }

    /// <summary>The same report, which shows itself in one language only.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="FiveYearPlan.Language"/>.</exception>
    public Report In(Language language)
    {
        _ = Title.In(language);
        return new Report(Title, _content, language);
    }

    /// <summary>
    /// The report as plain text for a console: columns line up where Chinese characters take two places. Charts are left out;
    /// what they show stands in the tables.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="FiveYearPlan.Language"/>.</exception>
    public string ToText(Language language) => ReportText.Write(Title.In(language), Content(language));

    /// <summary>The report in Markdown (CommonMark with tables), without raw HTML. Charts are left out as in text.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="FiveYearPlan.Language"/>.</exception>
    public string ToMarkdown(Language language) => ReportMarkdown.Write(Title.In(language), Content(language));

    /// <summary>
    /// The report as a whole HTML page: styles and charts inline, no script, nothing loaded from anywhere; fit for a screen of
    /// any width, in light and dark, and for printing on A4.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="FiveYearPlan.Language"/>.</exception>
    public string ToHtml(Language language) => ReportHtml.Page(Title.In(language), Content(language), language);

    /// <summary>The report as text in the chosen language, in English where none was chosen.</summary>
    public override string ToString() => ToText(Language ?? FiveYearPlan.Language.English);

    /// <summary>A part of a page that holds the report: in the chosen language, else in Chinese with the English folded away behind it.</summary>
    internal string ToFragment() => ReportHtml.Fragment(this);

    internal IReadOnlyList<Block> Content(Language language) => _content(language);
}
