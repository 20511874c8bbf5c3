namespace FiveYearPlan;

/// <content>Writing.</content>
public static partial class PlanTable
{
    /// <summary>
    /// Writes a plan as CSV with LF. Read again with the same jurisdiction, name and period it is the same plan: the dossiers
    /// of both have the same JSON. Columns that no row needs are left out.
    /// </summary>
    /// <param name="csv">Where to; left open.</param>
    /// <param name="plan">The plan; all versions of its targets are written, whichever are in force.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A cell would be longer than 10,000 characters, which are all that is read again.</exception>
    /// <exception cref="IOException">Writing failed.</exception>
    public static void Write(TextWriter csv, Plan plan)
    {
        ArgumentNullException.ThrowIfNull(csv);
        var sheet = PlanSheet.Of(plan);
        CsvWriting.Write(csv, sheet.Rows.Prepend([.. sheet.Headers]));
    }

    /// <summary>
    /// Writes a plan as an <c>.xlsx</c> workbook of one sheet, which reads again as <see cref="Write"/> says. Figures are text
    /// cells as printed, the header is styled, and the cells of a group are merged. The same plan makes the same bytes.
    /// </summary>
    /// <param name="xlsx">Where to; left open.</param>
    /// <param name="plan">The plan.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A cell would be longer than 10,000 characters, which are all that is read again.</exception>
    /// <exception cref="IOException">Writing failed.</exception>
    public static void WriteWorkbook(Stream xlsx, Plan plan)
    {
        ArgumentNullException.ThrowIfNull(xlsx);
        var sheet = PlanSheet.Of(plan);
        WorkbookWriting.Write(xlsx, "plan", [[.. sheet.Headers], .. sheet.Rows], sheet.Groups());
    }

    /// <summary>A plan's table as Markdown, cells as printed: a table for each group, and the notes below.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="language">The language of headers, names and notes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of the enum.</exception>
    public static string ToMarkdown(Plan plan, Language language)
    {
        ArgumentNullException.ThrowIfNull(plan);
        _ = plan.Name.In(language); // throws for what is no language
        return MarkdownTable.Of(plan, language);
    }
}
