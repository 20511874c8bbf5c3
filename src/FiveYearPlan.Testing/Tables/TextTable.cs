namespace FiveYearPlan.Testing;

/// <summary>A row of a table as text.</summary>
/// <param name="Line">The line on which it begins, from 1.</param>
/// <param name="Fields">Its fields, without white space around them.</param>
internal sealed record TextRow(int Line, IReadOnlyList<string> Fields);

/// <summary>
/// Splits a Markdown or CSV table into rows of fields. A table whose first character is a bar is Markdown, any other is CSV
/// (RFC 4180, commas). Blank lines are passed over.
/// </summary>
internal sealed class TextTable
{
    private readonly string _text;
    private readonly List<TextRow> _rows = [];
    private int _line = 1;

    private TextTable(string text) => _text = text.TrimStart('\uFEFF').ReplaceLineEndings("\n");

    /// <summary>What is wrong with a line: its number, its text and what was expected.</summary>
    public List<(int Line, string Text, BilingualText Expected)> Faults { get; } = [];

    public IReadOnlyList<TextRow> Rows => _rows;

    public static TextTable Read(string text)
    {
        var table = new TextTable(text);
        if (table._text.TrimStart().StartsWith('|'))
        {
            table.ReadMarkdown();
        }
        else
        {
            table.ReadCsv();
        }

        return table;
    }

    private void ReadMarkdown()
    {
        foreach (var line in _text.Split('\n'))
        {
            var row = line.Trim();
            if (row.Length > 0 && (row.Length < 2 || row[0] != '|' || row[^1] != '|'))
            {
                Faults.Add((_line, row, new BilingualText("表格的一行：| … |", "a row of the table: | … |")));
            }
            else if (row.Length > 0 && !(_rows.Count == 1 && IsRule(row)))
            {
                _rows.Add(new TextRow(_line, Cells(row)));
            }

            _line++;
        }
    }

    private static bool IsRule(string row) => row.Contains('-', StringComparison.Ordinal) && row.All(letter => letter is '|' or '-' or ':' or ' ');

    /// <summary>What stands between the bars; a bar of the text itself is written <c>\|</c>.</summary>
    private static List<string> Cells(string row)
    {
        var cells = new List<string>();
        var cell = new System.Text.StringBuilder();
        for (var i = 1; i < row.Length; i++)
        {
            if (row[i] == '\\' && i + 1 < row.Length && row[i + 1] == '|')
            {
                cell.Append('|');
                i++;
            }
            else if (row[i] == '|')
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
            }
            else
            {
                cell.Append(row[i]);
            }
        }

        return cells;
    }

    private void ReadCsv()
    {
        for (var at = 0; at < _text.Length;)
        {
            var (fields, first) = (new List<string>(), _line);
            at = ReadRecord(at, fields);
            if (fields.Any(field => field.Length > 0))
            {
                _rows.Add(new TextRow(first, fields));
            }
        }
    }

    private int ReadRecord(int at, List<string> fields)
    {
        var (field, first, quoted) = (new System.Text.StringBuilder(), _line, false);
        for (; at < _text.Length; at++)
        {
            var letter = _text[at];
            if (letter == '\n')
            {
                _line++;
            }

            if (quoted && letter == '"' && at + 1 < _text.Length && _text[at + 1] == '"')
            {
                field.Append('"');
                at++;
            }
            else if (letter == '"' && (quoted || string.IsNullOrWhiteSpace(field.ToString())))
            {
                quoted = !quoted;
            }
            else if (!quoted && letter == ',')
            {
                fields.Add(field.ToString().Trim());
                field.Clear();
            }
            else if (!quoted && letter == '\n')
            {
                fields.Add(field.ToString().Trim());
                return at + 1;
            }
            else
            {
                field.Append(letter);
            }
        }

        if (quoted)
        {
            Faults.Add((first, field.ToString().Trim(), new BilingualText("引号成对", "a closing quote")));
        }

        fields.Add(field.ToString().Trim());
        return at;
    }
}
