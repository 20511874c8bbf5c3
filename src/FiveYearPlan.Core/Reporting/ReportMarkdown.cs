using System.Text;

namespace FiveYearPlan;

/// <summary>Writes reports as Markdown: CommonMark with the tables of GitHub Flavored Markdown.</summary>
internal static class ReportMarkdown
{
    public static string Write(string title, IReadOnlyList<Block> blocks)
    {
        var text = new StringBuilder($"# {Inline(title)}\n");
        foreach (var block in blocks.Where(block => block is not Block.Picture))
        {
            text.Append('\n');
            Write(text, block);
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, Block block)
    {
        switch (block)
        {
            case Block.Heading heading:
                text.Append('#', heading.Level).Append($" {Inline(heading.Text)}\n");
                break;
            case Block.Paragraph paragraph:
                text.Append($"{LineStart(Inline(paragraph.Text))}\n");
                break;
            case Block.Items items:
                foreach (var item in items.Texts)
                {
                    text.Append($"- {LineStart(Inline(item))}\n");
                }

                break;
            case Block.Facts facts:
                Row(text, ["", ""]);
                Row(text, ["---", "---"], escaped: true);
                foreach (var (name, value) in facts.Pairs)
                {
                    Row(text, [name, value]);
                }

                break;
            case Block.Table table:
                Write(text, table);
                break;
            default:
                throw new InvalidOperationException($"Markdown has no form for {block.GetType().Name}.");
        }
    }

    private static void Write(StringBuilder text, Block.Table table)
    {
        Row(text, table.Columns.Select(column => column.Header));
        Row(text, table.Columns.Select(column => column.Cell == Block.Cell.Figure ? "---:" : "---"), escaped: true);
        var named = Math.Max(0, table.Columns.ToList().FindIndex(column => column.Cell == Block.Cell.Name));
        foreach (var section in table.Sections)
        {
            if (section.Name is not null)
            {
                Row(text, table.Columns.Select((_, i) => i == named ? $"**{Inline(section.Name)}**" : ""), escaped: true);
            }

            foreach (var row in section.Rows)
            {
                Row(text, row.Cells);
            }
        }
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells, bool escaped = false) =>
        text.Append($"| {string.Join(" | ", cells.Select(cell => escaped ? cell : Inline(cell)))} |\n");

    // Figures carry < and >, targets [ ], names and sources anything.
    private static string Inline(string text)
    {
        var clean = ShownText.Clean(text);
        var escaped = new StringBuilder(clean.Length);
        for (var i = 0; i < clean.Length; i++)
        {
            escaped.Append(clean[i] switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                // Within a word an underscore is no emphasis, and addresses have many.
                '_' when i > 0 && i + 1 < clean.Length && char.IsAsciiLetterOrDigit(clean[i - 1]) && char.IsAsciiLetterOrDigit(clean[i + 1]) => "_",
                '|' or '[' or ']' or '*' or '_' or '`' or '\\' or '#' or '~' => $"\\{clean[i]}",
                var letter => letter.ToString(),
            });
        }

        return escaped.ToString();
    }

    // A line that begins like a list would become one.
    private static string LineStart(string line)
    {
        var digits = line.TakeWhile(char.IsAsciiDigit).Count();
        return line.Length > digits && (digits > 0 ? line[digits] is '.' or ')' : line[0] is '-' or '+' or '=')
            ? $"{line[..digits]}\\{line[digits..]}"
            : line;
    }
}
