using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Markdig;

namespace FiveYearPlan.Specification.Reports;

/// <summary>Reads reports as a browser and a Markdown viewer do.</summary>
internal static class Pages
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();

    public static IHtmlDocument Of(Report report, Language language) => Parse(report.ToHtml(language));

    /// <summary>Any error of the HTML specification is an exception.</summary>
    public static IHtmlDocument Parse(string html) => new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);

    public static IHtmlDocument OfMarkdown(Report report, Language language) =>
        new HtmlParser().ParseDocument(Markdown.ToHtml(report.ToMarkdown(language), Pipeline));

    /// <summary>The texts of all cells of all tables, row by row.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Rows(this IParentNode page) =>
        [.. page.QuerySelectorAll("tr").Select(row => row.Children.Select(cell => cell.TextContent.Trim()).ToList())];
}
