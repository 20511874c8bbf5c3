using System.Text;

namespace FiveYearPlan;

/// <summary>
/// Reads observations from CSV and <c>.xlsx</c>, and writes them back: one row, one observation. The first line that is not blank names the columns, in any order,
/// in English or Chinese, whatever the case or width of the letters:
/// <list type="table">
/// <listheader><term>Column</term><description>Content</description></listheader>
/// <item><term><c>indicator</c>, 指标, 编号, 序号</term><description>the id, number or name of an indicator; required</description></item>
/// <item><term><c>period</c>, 期间, 年份, 时期</term><description>such as <c>2022</c>, <c>2023H1</c> or <c>2023-06-30</c>; required</description></item>
/// <item><term><c>value</c>, 数值, 实绩, 值</term><description>the figure as printed, or a declaration such as 完成; required</description></item>
/// <item><term><c>unit</c>, 单位</term><description>the indicator's where blank</description></item>
/// <item><term><c>measure</c>, 类型</term><description><c>level</c> where blank</description></item>
/// <item><term><c>vintage</c>, 版本</term><description><c>final</c> where blank</description></item>
/// <item><term><c>territory</c>, 地域, 范围</term><description>the indicator's where blank</description></item>
/// <item><term><c>population</c>, 人口</term><description>the indicator's where blank</description></item>
/// <item><term><c>basis</c>, 价格</term><description>unstated where blank</description></item>
/// <item><term><c>published</c>, 发布日期</term><description>a date</description></item>
/// <item><term><c>inferred</c>, 推定</term><description>why the period or scope is inferred</description></item>
/// <item><term><c>source</c>, 来源</term><description>compact JSON in the format of a dossier</description></item>
/// </list>
/// <para>
/// The content of each is that of the property of <see cref="ObservationRow"/> with the same name. Fields are divided by
/// commas, semicolons, tabs or full-width commas, whichever makes the required columns appear in the header, and may be
/// quoted as in RFC 4180. A row with a fault is left out and reported with line and column, and the rows around it are kept.
/// </para>
/// <para>
/// Limits: 1,000,000 rows, 256 Mi (268,435,456) characters, 10,000 characters in a field, 100,000 in a row. Beyond the first
/// two what was read is kept; beyond the others the row is left out. Of a workbook besides: 32 MB of file, 64 MB of unpacked
/// parts, 1,000 parts, 256 columns.
/// </para>
/// <para>Independent of the machine's culture. Safe for use by several threads, each with its own input.</para>
/// </summary>
public static partial class ObservationTable
{
    private const int BufferSize = 16 * 1024;

    /// <summary>Reads observations from a file: UTF-8 with or without byte order mark, or UTF-16 with one.</summary>
    /// <param name="csv">The file, read from its current position and left open.</param>
    /// <param name="plan">The plan that the observations report on.</param>
    /// <param name="layout">What the file does not tell itself; nothing where absent.</param>
    /// <returns>
    /// The observations that could be read, never <see langword="null"/>, and every finding on the way in the order of the
    /// lines. <see cref="Diagnostic.Line"/> is the line on which the row begins, or the quote opens that is never closed;
    /// <see cref="Diagnostic.Column"/> is the number of the field in its row. Both count from 1.
    /// </returns>
    /// <exception cref="ArgumentNullException">A required argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The stream cannot be read, or the layout names a column that is not known.</exception>
    /// <exception cref="IOException">Reading the stream failed.</exception>
    public static ReadResult<IReadOnlyList<Observation>> Read(Stream csv, Plan plan, TableLayout? layout = null)
    {
        ArgumentNullException.ThrowIfNull(csv);
        using var reader = new StreamReader(csv, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true, BufferSize, leaveOpen: true);
        return Open(reader, plan, layout).Read();
    }

    /// <summary>
    /// Reads observations from text. The replacement character U+FFFD, which a wrong decoding leaves behind, counts as an
    /// invalid byte does in a file.
    /// </summary>
    /// <param name="csv">The text, left open.</param>
    /// <param name="plan">The plan that the observations report on.</param>
    /// <param name="layout">What the text does not tell itself; nothing where absent.</param>
    /// <returns>As for a file.</returns>
    /// <exception cref="ArgumentNullException">A required argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The layout names a column that is not known.</exception>
    /// <exception cref="IOException">Reading the text failed.</exception>
    public static ReadResult<IReadOnlyList<Observation>> Read(TextReader csv, Plan plan, TableLayout? layout = null)
    {
        ArgumentNullException.ThrowIfNull(csv);
        return Open(csv, plan, layout).Read();
    }

    /// <summary>
    /// Reads observations from a sheet of an <c>.xlsx</c> workbook. Cells are read as the sheet shows them, formulas by their
    /// stored result, dates as ISO dates; merged cells are filled.
    /// </summary>
    /// <param name="xlsx">The workbook, read from its current position and left open.</param>
    /// <param name="plan">The plan that the observations report on.</param>
    /// <param name="layout">What the file does not tell itself, such as the sheet; else the first that is not hidden.</param>
    /// <returns>
    /// As for CSV; <see cref="Diagnostic.Line"/> is the row of the sheet, and <see cref="Diagnostic.Column"/> its column. Where
    /// the workbook itself cannot be read there are no observations, and the finding says why.
    /// </returns>
    /// <exception cref="ArgumentNullException">A required argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The layout names a column that is not known.</exception>
    /// <exception cref="IOException">Reading the stream failed.</exception>
    public static ReadResult<IReadOnlyList<Observation>> ReadWorkbook(Stream xlsx, Plan plan, TableLayout? layout = null)
    {
        ArgumentNullException.ThrowIfNull(xlsx);
        var reader = Open(TextReader.Null, plan, layout);
        var findings = new List<Diagnostic>();
        var rows = WorkbookGrid.Read(xlsx, layout ?? TableLayout.Plain, TableLimits.MostRows + 1, TableLimits.Rows, findings);
        return reader.Read(rows, findings);
    }

    private static TableReader Open(TextReader csv, Plan plan, TableLayout? layout)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new TableReader(plan, HeaderText.Named(layout ?? TableLayout.Plain, ColumnWords.Find, nameof(layout)), csv);
    }
}
