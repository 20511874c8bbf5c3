using System.Collections.ObjectModel;

namespace FiveYearPlan;

/// <summary>
/// How the table of a file is laid out, where the file itself does not tell: what its headers mean, which sheet it is on,
/// and which year values marked <c>*</c> are of. Immutable once made, and then safe for use by several threads.
/// </summary>
public sealed class TableLayout
{
    internal static readonly TableLayout Plain = new();

    private readonly ReadOnlyDictionary<string, string> _columns = new(new Dictionary<string, string>());

    /// <summary>
    /// Known columns by the header text of the file, such as <c>["规划值"] = "target"</c>: a column is named by any of the
    /// words that the reader itself knows as its header. White space and the width and case of letters do not matter. A
    /// header of two levels is named by both texts together, or by either. A column named <c>ignore</c> is passed over
    /// without a finding.
    /// </summary>
    /// <value>None. What is given is copied.</value>
    /// <exception cref="ArgumentNullException">The dictionary is <see langword="null"/>.</exception>
    public IReadOnlyDictionary<string, string> Columns
    {
        get => _columns;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            _columns = new ReadOnlyDictionary<string, string>(new Dictionary<string, string>(value));
        }
    }

    /// <summary>The name of the sheet of a workbook.</summary>
    /// <value><see langword="null"/>: the first sheet that is not hidden.</value>
    public string? Sheet { get; init; }

    /// <summary>The year of base values that are marked <c>*</c>, where no note of the file tells it.</summary>
    /// <value><see langword="null"/>: the year that a note such as 带*的为2019年数据 states.</value>
    public int? MarkedBaseYear { get; init; }
}
