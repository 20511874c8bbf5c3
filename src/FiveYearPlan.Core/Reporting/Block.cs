namespace FiveYearPlan;

/// <summary>
/// A part of a report in one language, whatever the format it is written in. Texts are plain: each writer cleans and escapes
/// them.
/// </summary>
internal abstract record Block
{
    private Block()
    {
    }

    /// <summary>A heading under the title: level 2 or 3.</summary>
    public sealed record Heading(int Level, string Text) : Block;

    public sealed record Paragraph(string Text) : Block;

    /// <summary>Points, one a line.</summary>
    public sealed record Items(IReadOnlyList<string> Texts) : Block;

    /// <summary>Names and values, a pair a line.</summary>
    public sealed record Facts(IReadOnlyList<(string Name, string Value)> Pairs) : Block;

    /// <summary>Rows under columns, in sections with a name or without.</summary>
    public sealed record Table(IReadOnlyList<Column> Columns, IReadOnlyList<Section> Sections) : Block
    {
        public Table(IReadOnlyList<Column> columns, IEnumerable<Row> rows)
            : this(columns, [new Section(null, [.. rows])])
        {
        }
    }

    /// <summary>A chart; HTML shows it. What it shows stands in the tables and lists beside it too, so that text and Markdown leave it out.</summary>
    public sealed record Picture(Chart Chart) : Block;

    /// <summary>A column of a table.</summary>
    public sealed record Column(string Header, Cell Cell = Cell.Text);

    public sealed record Section(string? Name, IReadOnlyList<Row> Rows);

    /// <summary>A row: a cell a column, and the verdict that marks the cells of verdicts.</summary>
    public sealed record Row(IReadOnlyList<string> Cells, Verdict? Verdict = null)
    {
        /// <summary>Of a row with several verdicts that of each column.</summary>
        public IReadOnlyList<Verdict?>? Verdicts { get; init; }

        public Verdict? VerdictOf(int column) => Verdicts is null ? Verdict : Verdicts[column];
    }

    /// <summary>What the cells of a column hold.</summary>
    public enum Cell
    {
        Text,

        /// <summary>What names the row.</summary>
        Name,

        /// <summary>A figure, set to the right.</summary>
        Figure,

        /// <summary>A verdict, marked by the row's.</summary>
        Verdict,
    }
}
