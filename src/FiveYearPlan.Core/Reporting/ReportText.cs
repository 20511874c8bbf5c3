using System.Text;

namespace FiveYearPlan;

/// <summary>Writes reports as plain text.</summary>
internal static class ReportText
{
    private const int WidestName = 34;
    private const int WidestCell = 24;
    private const int WidestLine = 120;
    private const string Gap = "  ";

    public static string Write(string title, IReadOnlyList<Block> blocks)
    {
        var text = new StringBuilder();
        Underlined(text, title, '=');
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
                Underlined(text, heading.Text, heading.Level == 2 ? '-' : null);
                break;
            case Block.Paragraph paragraph:
                Folded(text, ShownText.Clean(paragraph.Text), "", "");
                break;
            case Block.Items items:
                foreach (var item in items.Texts)
                {
                    Folded(text, ShownText.Clean(item), "- ", "  ");
                }

                break;
            case Block.Facts facts:
                Write(text, facts);
                break;
            case Block.Table table:
                Write(text, table);
                break;
            default:
                throw new InvalidOperationException($"Plain text has no form for {block.GetType().Name}.");
        }
    }

    private static void Write(StringBuilder text, Block.Facts facts)
    {
        var width = Math.Min(WidestName, facts.Pairs.Select(pair => DisplayWidth.Of(ShownText.Clean(pair.Name))).DefaultIfEmpty(0).Max());
        foreach (var (name, value) in facts.Pairs)
        {
            var names = DisplayWidth.Fold(ShownText.Clean(name), WidestName);
            var values = DisplayWidth.Fold(ShownText.Clean(value), WidestLine - width - Gap.Length);
            for (var line = 0; line < Math.Max(names.Count, values.Count); line++)
            {
                Line(text, DisplayWidth.Pad(names.ElementAtOrDefault(line) ?? "", width) + Gap + values.ElementAtOrDefault(line));
            }
        }
    }

    private static void Write(StringBuilder text, Block.Table table)
    {
        var most = MostOf(table);
        var header = Fold([.. table.Columns.Select(column => column.Header)], most);
        var sections = table.Sections.Select(section => (section.Name, Rows: section.Rows.Select(row => Fold(row.Cells, most)).ToList())).ToList();
        var widths = table.Columns.Select((_, i) => sections.SelectMany(section => section.Rows).Append(header)
            .SelectMany(row => row[i]).Select(DisplayWidth.Of).DefaultIfEmpty(0).Max()).ToArray();
        Write(text, header, widths, table);
        Line(text, string.Join(Gap, widths.Select(width => new string('-', width))));
        foreach (var (name, rows) in sections)
        {
            if (name is not null)
            {
                Folded(text, $"[{ShownText.Clean(name)}]", "", " ");
            }

            foreach (var row in rows)
            {
                Write(text, row, widths, table);
            }
        }
    }

    private static void Write(StringBuilder text, IReadOnlyList<IReadOnlyList<string>> cells, int[] widths, Block.Table table)
    {
        for (var line = 0; line < cells.Max(cell => cell.Count); line++)
        {
            var parts = cells.Select((cell, i) => table.Columns[i].Cell == Block.Cell.Figure
                ? DisplayWidth.PadLeft(cell.ElementAtOrDefault(line) ?? "", widths[i])
                : DisplayWidth.Pad(cell.ElementAtOrDefault(line) ?? "", widths[i]));
            Line(text, string.Join(Gap, parts));
        }
    }

    /// <summary>The most places that each column may take: sentences in the last one take what the others leave.</summary>
    private static int[] MostOf(Block.Table table)
    {
        var most = table.Columns.Select(column => column.Cell == Block.Cell.Name ? WidestName : WidestCell).ToArray();
        if (table.Columns[^1].Cell == Block.Cell.Text)
        {
            var others = table.Columns.SkipLast(1).Select((column, i) => Gap.Length + Math.Min(
                most[i], table.Sections.SelectMany(section => section.Rows).Select(row => row.Cells[i]).Append(column.Header).Max(cell => DisplayWidth.Of(ShownText.Clean(cell)))));
            most[^1] = Math.Max(WidestCell, WidestLine - others.Sum());
        }

        return most;
    }

    private static IReadOnlyList<IReadOnlyList<string>> Fold(IReadOnlyList<string> cells, int[] most) =>
        [.. cells.Select((cell, i) => DisplayWidth.Fold(ShownText.Clean(cell), most[i]))];

    private static void Folded(StringBuilder text, string shown, string first, string next)
    {
        var lines = DisplayWidth.Fold(shown, WidestLine - first.Length);
        for (var i = 0; i < lines.Count; i++)
        {
            Line(text, (i == 0 ? first : next) + lines[i]);
        }
    }

    private static void Underlined(StringBuilder text, string heading, char? line)
    {
        var shown = ShownText.Clean(heading);
        Folded(text, shown, "", "");
        if (line is { } mark)
        {
            Line(text, new string(mark, Math.Min(WidestLine, DisplayWidth.Of(shown))));
        }
    }

    private static void Line(StringBuilder text, string line) => text.Append(line.TrimEnd()).Append('\n');
}
