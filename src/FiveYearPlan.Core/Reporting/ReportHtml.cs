using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace FiveYearPlan;

/// <summary>Writes reports as HTML: whole pages, and parts of pages for notebooks.</summary>
internal static class ReportHtml
{
    private const int LongestWhole = 16;
    private const int MostColumnsOfPhone = 4;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Page(string title, IReadOnlyList<Block> blocks, Language language)
    {
        var html = new StringBuilder();
        html.Append($"<!DOCTYPE html>\n<html lang=\"{Code(language)}\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append($"<title>{Escape(title)}</title>\n<style>\n{ReportStyle.Page}{ReportStyle.Report}</style>\n</head>\n<body>\n<main class=\"fyp\">\n");
        Body(html, title, blocks, language, 1);
        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    /// <summary>For notebooks: in one language, or in Chinese with the English folded away behind it.</summary>
    public static string Fragment(Report report)
    {
        var html = new StringBuilder($"<div class=\"fyp\">\n<style>\n{ReportStyle.Report}</style>\n");
        var first = report.Language ?? Language.Chinese;
        Part(html, report, first);
        if (report.Language is null)
        {
            html.Append("<details>\n<summary lang=\"en\">English</summary>\n");
            Part(html, report, Language.English);
            html.Append("</details>\n");
        }

        return html.Append("</div>\n").ToString();
    }

    /// <summary>For notebooks: a chart in one language, or in Chinese with the English folded away behind it.</summary>
    public static string Fragment(Chart chart)
    {
        var first = chart.Language ?? Language.Chinese;
        var html = new StringBuilder($"<div class=\"fyp\">\n<figure lang=\"{Code(first)}\">\n{Svg(chart, first)}\n</figure>\n");
        if (chart.Language is null)
        {
            html.Append($"<details>\n<summary lang=\"en\">English</summary>\n<figure lang=\"en\">\n{Svg(chart, Language.English)}\n</figure>\n</details>\n");
        }

        return html.Append("</div>\n").ToString();
    }

    /// <summary>For lists of findings in notebooks, which show one after the other: a line without styles of its own.</summary>
    public static string Line(Diagnostic diagnostic) => $"<span lang=\"zh-CN\">{Escape(ReportEnd.Line(diagnostic, Language.Chinese))}</span><br>\n"
        + $"<span lang=\"en\" style=\"opacity: 0.75\">{Escape(ReportEnd.Line(diagnostic, Language.English))}</span>";

    private static string Svg(Chart chart, Language language) => chart.ToSvg(language, $"{Code(language)}-").TrimEnd();

    private static void Part(StringBuilder html, Report report, Language language)
    {
        html.Append($"<div lang=\"{Code(language)}\">\n");
        Body(html, report.Title.In(language), report.Content(language), language, 3);
        html.Append("</div>\n");
    }

    private static void Body(StringBuilder html, string title, IReadOnlyList<Block> blocks, Language language, int level)
    {
        html.Append(CultureInfo.InvariantCulture, $"<h{level}>{Escape(title)}</h{level}>\n");
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is Block.Picture picture)
            {
                // A page may show one chart twice: each has ids of its own.
                var svg = picture.Chart.ToSvg(language, string.Create(CultureInfo.InvariantCulture, $"{Code(language)}-{i}-"));
                html.Append($"<figure>\n{svg.TrimEnd()}\n</figure>\n");
            }
            else
            {
                Write(html, blocks[i], level - 1);
            }
        }
    }

    private static void Write(StringBuilder html, Block block, int above)
    {
        switch (block)
        {
            case Block.Heading heading:
                var level = Math.Min(6, heading.Level + above);
                html.Append(CultureInfo.InvariantCulture, $"<h{level}>{Escape(heading.Text)}</h{level}>\n");
                break;
            case Block.Paragraph paragraph:
                html.Append($"<p>{Escape(paragraph.Text)}</p>\n");
                break;
            case Block.Items items:
                html.Append("<ul>\n");
                foreach (var item in items.Texts)
                {
                    html.Append($"<li>{Escape(item)}</li>\n");
                }

                html.Append("</ul>\n");
                break;
            case Block.Facts facts:
                html.Append("<dl>\n");
                foreach (var (name, value) in facts.Pairs)
                {
                    html.Append($"<div><dt>{Escape(name)}</dt><dd>{Escape(value)}</dd></div>\n");
                }

                html.Append("</dl>\n");
                break;
            case Block.Table table:
                Write(html, table);
                break;
            default:
                throw new InvalidOperationException($"HTML has no form for {block.GetType().Name}.");
        }
    }

    private static void Write(StringBuilder html, Block.Table table)
    {
        // A table of many columns is wider than a small screen, and scrolled by itself, with the keyboard too.
        var isWide = table.Columns.Count > MostColumnsOfPhone;
        html.Append(isWide ? "<div class=\"fyp-wide\" tabindex=\"0\">\n" : "<div>\n").Append("<table>\n<thead>\n<tr>");
        foreach (var column in table.Columns)
        {
            html.Append($"<th scope=\"col\"{Class(column.Cell, null, "")}>{Escape(column.Header)}</th>");
        }

        html.Append("</tr>\n</thead>\n");
        foreach (var section in table.Sections)
        {
            html.Append("<tbody>\n");
            if (section.Name is not null)
            {
                html.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"rowgroup\" colspan=\"{table.Columns.Count}\">{Escape(section.Name)}</th></tr>\n");
            }

            foreach (var row in section.Rows)
            {
                html.Append("<tr>");
                for (var i = 0; i < row.Cells.Count; i++)
                {
                    var (open, close) = table.Columns[i].Cell == Block.Cell.Name ? ("th scope=\"row\"", "th") : ("td", "td");
                    html.Append($"<{open}{Class(table.Columns[i].Cell, row.VerdictOf(i), row.Cells[i])}>{Escape(row.Cells[i])}</{close}>");
                }

                html.Append("</tr>\n");
            }

            html.Append("</tbody>\n");
        }

        html.Append("</table>\n</div>\n");
    }

    private static string Class(Block.Cell cell, Verdict? verdict, string text)
    {
        string?[] classes =
        [
            cell == Block.Cell.Figure ? "figure" : null,
            cell == Block.Cell.Verdict && verdict is { } known ? $"verdict {VerdictWords.Verdicts.Word(known)}" : null,
            cell is Block.Cell.Text or Block.Cell.Verdict && IsWhole(text) ? "whole" : null,
        ];
        var all = string.Join(' ', classes.OfType<string>());
        return all.Length == 0 ? "" : $" class=\"{all}\"";
    }

    /// <summary>Whether words of a narrow script are short enough to stay whole in a cell, as expected and accelerating are.</summary>
    private static bool IsWhole(string text) =>
        text.Split(' ').All(word => word.Length <= LongestWhole) && text.Any(char.IsAsciiLetter);

    private static string Escape(string text) => Encoder.Encode(ShownText.Clean(text));

    private static string Code(Language language) => language.Say("zh-CN", "en");
}
