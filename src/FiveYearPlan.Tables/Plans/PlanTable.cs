using System.Text;

namespace FiveYearPlan;

/// <summary>
/// Reads the table of indicators of a plan as an outline prints it, and writes a plan back. A row above the table is passed
/// over; the header may have one level or several, in English or Chinese, its columns in any order:
/// <list type="table">
/// <listheader><term>Column</term><description>Content</description></listheader>
/// <item><term><c>no</c>, 序号, 编号</term><description>the number as printed; without the column, a number before the name</description></item>
/// <item><term><c>group</c>, 一级指标, 分类, 类别</term><description>the group; where blank, the one above; a row that holds nothing else names one too</description></item>
/// <item><term><c>indicator</c>, 指标, 指标名称</term><description>the name; required. A second column of names divides the first</description></item>
/// <item><term><c>unit</c>, 单位</term><description>the unit; where blank, that in brackets behind the name</description></item>
/// <item><term><c>base</c>, a year before the plan</term><description>the base</description></item>
/// <item><term><c>target</c>, the plan's last year, 目标</term><description>the target; this or the next is required</description></item>
/// <item><term><c>annual or cumulative</c>, 年均增长[累计]</term><description>annual growth, or a bracketed change or total</description></item>
/// <item><term><c>outcome</c>, the last year with 完成 or 实际; the same with 年均</term><description>the outcomes of a plan that is over</description></item>
/// <item><term><c>nature</c>, 属性</term><description>预期性 or 约束性</description></item>
/// <item><term><c>kind</c>, <c>direction</c>, <c>quantity</c></term><description>what the cells alone do not tell, as in <see cref="IndicatorRow"/></description></item>
/// </list>
/// <para>
/// Further columns hold what else <see cref="IndicatorRow"/> has, and are written only where a row needs them: <c>id</c>,
/// the English names, <c>territory</c>, <c>population</c>, <c>basis</c>, <c>in step with</c>, <c>base year</c>, <c>due year</c>,
/// <c>merged</c>; as compact JSON in the format of a dossier <c>inferred</c>, <c>alternatives</c>, <c>revisions</c>,
/// <c>source</c>, and <c>note</c> on a row of its own; and <c>exact</c>, which holds a row as a whole that its cells cannot
/// give back, and which counts where it is filled.
/// </para>
/// <para>
/// A blank number continues the number above. A value marked <c>*</c> is of the year that a note names. Lines below the table
/// are notes. A row with a fault is reported with line and column, and the rows around it are kept.
/// </para>
/// <para>
/// Limits: 10,000 rows and 16 Mi characters of a table, 10,000 characters in a field, 100,000 in a row; of a workbook besides
/// 32 MB of file, 64 MB of unpacked parts, 1,000 parts, 256 columns.
/// </para>
/// <para>Independent of the machine's culture. Safe for use by several threads, each with its own input.</para>
/// </summary>
public static partial class PlanTable
{
    private const int BufferSize = 16 * 1024;

    /// <summary>Reads a plan from a CSV file: UTF-8 with or without byte order mark, or UTF-16 with one.</summary>
    /// <param name="csv">The file, read from its current position and left open.</param>
    /// <param name="jurisdiction">Whose plan it is.</param>
    /// <param name="name">The plan's name.</param>
    /// <param name="period">The years of the plan; they tell base from target.</param>
    /// <param name="layout">What the file does not tell itself; nothing where absent.</param>
    /// <returns>
    /// The plan with every row that could be read, and every finding in the order of the lines; its value is
    /// <see langword="null"/> only where no header with the required columns was found. <see cref="Diagnostic.Line"/> is the
    /// line on which the row begins, <see cref="Diagnostic.Column"/> the number of the field in its row, both from 1.
    /// </returns>
    /// <exception cref="ArgumentNullException">A required argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The stream cannot be read, or the layout names a column that is not known.</exception>
    /// <exception cref="IOException">Reading the stream failed.</exception>
    public static ReadResult<Plan> Read(
        Stream csv, Jurisdiction jurisdiction, BilingualText name, PlanPeriod period, TableLayout? layout = null)
    {
        ArgumentNullException.ThrowIfNull(csv);
        using var reader = new StreamReader(csv, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true, BufferSize, leaveOpen: true);
        return Read(reader, jurisdiction, name, period, layout);
    }

    /// <summary>Reads a plan from CSV text, which is left open; see the overload for a file.</summary>
    /// <param name="csv">The text.</param>
    /// <param name="jurisdiction">Whose plan it is.</param>
    /// <param name="name">The plan's name.</param>
    /// <param name="period">The years of the plan.</param>
    /// <param name="layout">What the file does not tell itself.</param>
    /// <returns>As for a file.</returns>
    /// <exception cref="ArgumentNullException">A required argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The layout names a column that is not known.</exception>
    /// <exception cref="IOException">Reading the text failed.</exception>
    public static ReadResult<Plan> Read(
        TextReader csv, Jurisdiction jurisdiction, BilingualText name, PlanPeriod period, TableLayout? layout = null)
    {
        ArgumentNullException.ThrowIfNull(csv);
        var texts = Texts(jurisdiction, name, period, layout);
        var findings = new List<Diagnostic>();
        var rows = CsvGrid.Read(csv, first => PlanHeader.Score(first, texts), findings);
        return PlanGrid.Read(rows, texts, layout ?? TableLayout.Plain, jurisdiction, name, findings);
    }

    /// <summary>
    /// Reads a plan from a sheet of an <c>.xlsx</c> workbook. Cells are read as the sheet shows them, formulas by their
    /// stored result, and merged cells are filled.
    /// </summary>
    /// <param name="xlsx">The workbook, read from its current position and left open.</param>
    /// <param name="jurisdiction">Whose plan it is.</param>
    /// <param name="name">The plan's name.</param>
    /// <param name="period">The years of the plan.</param>
    /// <param name="layout">What the file does not tell itself, such as the sheet; else the first that is not hidden.</param>
    /// <returns>
    /// As for CSV; <see cref="Diagnostic.Line"/> is the row of the sheet, and <see cref="Diagnostic.Column"/> its column. Where
    /// the workbook itself cannot be read there is no plan, and the finding says why.
    /// </returns>
    /// <exception cref="ArgumentNullException">A required argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The layout names a column that is not known.</exception>
    /// <exception cref="IOException">Reading the stream failed.</exception>
    public static ReadResult<Plan> ReadWorkbook(
        Stream xlsx, Jurisdiction jurisdiction, BilingualText name, PlanPeriod period, TableLayout? layout = null)
    {
        ArgumentNullException.ThrowIfNull(xlsx);
        var texts = Texts(jurisdiction, name, period, layout);
        layout ??= TableLayout.Plain;
        var findings = new List<Diagnostic>();
        var rows = WorkbookGrid.Read(xlsx, layout, TableLimits.MostPlanRows, TableLimits.Plan, findings);
        return rows.Count == 0 && findings.Count > 0
            ? new ReadResult<Plan>(null, findings)
            : PlanGrid.Read(rows, texts, layout, jurisdiction, name, findings);
    }

    private static HeaderTexts Texts(Jurisdiction jurisdiction, BilingualText name, PlanPeriod period, TableLayout? layout)
    {
        ArgumentNullException.ThrowIfNull(jurisdiction);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(period);
        return new HeaderTexts(period, HeaderText.Named(layout ?? TableLayout.Plain, PlanColumns.Find, nameof(layout)));
    }
}
