namespace FiveYearPlan;

/// <summary>
/// Where a row of input stands, so that a finding can name its place: a path, or a line of a file and the columns of its
/// fields. Immutable and safe for use by several threads.
/// </summary>
public sealed class RowPlace
{
    private readonly string _path;
    private readonly IReadOnlyDictionary<string, int>? _columns;

    private RowPlace(string path, int? line, IReadOnlyDictionary<string, int>? columns)
    {
        _path = path;
        _columns = columns;
        Line = line;
    }

    /// <summary>The line of the file, from 1; <see langword="null"/> where the input is no text file.</summary>
    public int? Line { get; }

    /// <summary>A place in a file of lines.</summary>
    /// <param name="line">The line on which the row begins, from 1.</param>
    /// <param name="columns">The number of each field's column, from 1, by field name.</param>
    /// <exception cref="ArgumentOutOfRangeException">The line is below 1.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="columns"/> is <see langword="null"/>.</exception>
    public static RowPlace InFile(int line, IReadOnlyDictionary<string, int> columns)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        ArgumentNullException.ThrowIfNull(columns);
        return new RowPlace("", line, columns);
    }

    /// <summary>A place named by a path, such as <c>$.indicators[3]</c>.</summary>
    /// <exception cref="ArgumentException">The path is blank.</exception>
    public static RowPlace At(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return new RowPlace(path, null, null);
    }

    internal static RowPlace AtCharacter(int line, int column) =>
        new("$", line, new Dictionary<string, int> { [""] = column });

    internal string PathOf(string? field) => field is null || _path.Length == 0 ? _path + field : $"{_path}.{field}";

    internal int? ColumnOf(string? field) =>
        _columns is not null && _columns.TryGetValue(field ?? "", out var column) ? column : null;
}
