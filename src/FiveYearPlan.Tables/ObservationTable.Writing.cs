namespace FiveYearPlan;

/// <content>Writing.</content>
public static partial class ObservationTable
{
    /// <summary>
    /// Writes observations as CSV with LF. Read again against the same plan they are the same observations. Columns that no
    /// row needs are left out, the first three aside.
    /// </summary>
    /// <param name="csv">Where to; left open.</param>
    /// <param name="observations">The observations.</param>
    /// <exception cref="ArgumentNullException">An argument, or an observation, is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A cell would be longer than 10,000 characters, which are all that is read again.</exception>
    /// <exception cref="IOException">Writing failed.</exception>
    public static void Write(TextWriter csv, IEnumerable<Observation> observations)
    {
        ArgumentNullException.ThrowIfNull(csv);
        CsvWriting.Write(csv, ObservationSheet.Of(observations));
    }

    /// <summary>
    /// Writes observations as an <c>.xlsx</c> workbook of one sheet, which reads again as <see cref="Write"/> says. Figures are
    /// text cells as printed. The same observations make the same bytes.
    /// </summary>
    /// <param name="xlsx">Where to; left open.</param>
    /// <param name="observations">The observations.</param>
    /// <exception cref="ArgumentNullException">An argument, or an observation, is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A cell would be longer than 10,000 characters, which are all that is read again.</exception>
    /// <exception cref="IOException">Writing failed.</exception>
    public static void WriteWorkbook(Stream xlsx, IEnumerable<Observation> observations)
    {
        ArgumentNullException.ThrowIfNull(xlsx);
        WorkbookWriting.Write(xlsx, "observations", ObservationSheet.Of(observations), []);
    }
}
