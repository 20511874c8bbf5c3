namespace FiveYearPlan;

/// <summary>Reads the texts of header rows of one level or several, with what the caller says that they mean.</summary>
internal sealed class HeaderTexts(PlanPeriod period, IReadOnlyDictionary<string, string> named)
{
    private const char Between = ' ';

    public PlanPeriod Period => period;

    /// <summary>The text of each column, the line on which its last level stands, and what it means.</summary>
    public IReadOnlyList<(string Text, int Line, HeaderReading Reading)> Read(IReadOnlyList<GridRow> header)
    {
        var width = header.Max(row => row.Cells.Length);
        var found = new List<(string, int, HeaderReading)>(width);
        for (var column = 1; column <= width; column++)
        {
            var levels = Levels(header, column);
            var text = string.Join(Between, levels);
            var line = header.LastOrDefault(row => row.At(column) is { Text.Length: > 0, RepeatsAbove: false })?.Line ?? header[^1].Line;
            found.Add((text, line, Reading(text, levels)));
        }

        return found;
    }

    /// <summary>Whether every row below the first only divides columns of the row above.</summary>
    public bool IsLevel(IReadOnlyList<GridRow> header)
    {
        var read = Read(header);
        var divides = false;
        foreach (var row in header.Skip(1))
        {
            for (var column = 1; column <= row.Cells.Length; column++)
            {
                if (row.At(column) is { Text.Length: > 0, RepeatsAbove: false, RepeatsLeft: false })
                {
                    divides = true;
                    if (read[column - 1].Reading is { Column: null, Year: null })
                    {
                        return false;
                    }
                }
            }
        }

        return divides;
    }

    /// <summary>How many levels it has for certain: a row of words such as 目标 and 实际完成 is one, whatever it adds.</summary>
    public int Levels(IReadOnlyList<GridRow> header) => header.Skip(1).All(row => row.Cells.Any(cell =>
        cell is { Text.Length: > 0, RepeatsAbove: false, RepeatsLeft: false }
        && HeaderReading.Read(cell.Text, period).Column is { } column && PlanColumns.Cells.Contains(column))) ? header.Count : 1;

    /// <summary>Names and targets first; then the number of columns in all.</summary>
    public int Score(IReadOnlyList<GridRow> header)
    {
        var columns = Read(header).Select(one => one.Reading.Column).OfType<string>().Where(column => column != HeaderText.Ignored).Distinct().ToList();
        var cells = columns.Count(PlanColumns.Cells.Contains);
        return columns.Count == 0 ? 0
            : (columns.Contains(PlanColumns.Name) ? 100 : 0) + (cells > 0 ? 50 : 0) + (10 * cells) + columns.Count;
    }

    /// <summary>The headers that the caller has named and that are not there.</summary>
    public IEnumerable<string> NamedButMissing(IReadOnlyList<GridRow> header)
    {
        var there = new HashSet<string>();
        for (var column = 1; column <= header.Max(row => row.Cells.Length); column++)
        {
            var levels = Levels(header, column);
            there.UnionWith(levels.Append(string.Concat(levels)).Select(HeaderText.Fold));
        }

        return named.Keys.Where(header => !there.Contains(header));
    }

    private HeaderReading Reading(string text, List<string> levels)
    {
        foreach (var known in Enumerable.Reverse(levels).Prepend(text))
        {
            if (named.TryGetValue(HeaderText.Fold(known), out var column))
            {
                return new(column, null);
            }
        }

        var reading = HeaderReading.Read(text, period);
        if (reading.Column is not null || levels.Count < 2)
        {
            return reading;
        }

        // What is below a year that the plan has no cell for, such as 目标 below 2022年, is not the plan's own.
        var last = HeaderReading.Read(levels[^1], period);
        return last.Column is not { } below || (reading.Year is not null && last.Year is null && PlanColumns.Cells.Contains(below)) ? reading : last;
    }

    // In a text file a merged cell leaves blank cells to its right: they continue it where something stands below.
    private static List<string> Levels(IReadOnlyList<GridRow> header, int column)
    {
        var levels = new List<string>();
        for (var level = 0; level < header.Count; level++)
        {
            var cell = header[level].At(column);
            var text = cell.RepeatsAbove ? "" : cell.Text;
            if (text.Length == 0 && !cell.RepeatsAbove && level + 1 < header.Count && header[level + 1].At(column).Own.Length > 0)
            {
                text = header[level].Cells.Take(column - 1).LastOrDefault(left => left.Text.Length > 0).Text;
            }

            if (text.Length > 0)
            {
                levels.Add(text);
            }
        }

        return levels;
    }
}
