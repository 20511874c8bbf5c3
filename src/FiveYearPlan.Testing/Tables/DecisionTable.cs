using System.Collections;

namespace FiveYearPlan.Testing;

/// <summary>
/// A decision table: each row an indicator as printed, what is observed of it, and the verdict that a scheme must give. The
/// text is a Markdown table or CSV:
/// <code>
/// | base | target | observed           | period | verdict |
/// |------|--------|--------------------|--------|---------|
/// | 2.35 | 3.6    | 2.84               | 2022   | Behind  |
/// |      | [8]    | 2021 1.7; 2022 1.6 |        | OnTrack |
/// </code>
/// Columns in any order, with English or Chinese headers. <c>verdict</c> is required: a member of <see cref="FiveYearPlan.Verdict"/>,
/// or its wording. Optional: <c>base</c>, <c>target</c> and <c>annual</c> (cells as printed), <c>observed</c> and <c>period</c>,
/// <c>unit</c> (% where absent), <c>kind</c>, <c>direction</c>, <c>quantity</c>, <c>basis</c>, <c>due</c>, <c>limit</c> (as in
/// <see cref="IndicatorRow"/>), <c>asOf</c> (the end of the last observation where absent), <c>reason</c>, <c>label</c> and
/// <c>required</c> (what else is expected), <c>scheme</c> (the id of a shipped scheme) and <c>comment</c>.
/// <para>
/// Several observations are divided by semicolons; where the row has no period, each begins with its own. A word before
/// the figure says what it is: <c>2022 growth 6.5</c>. Without one it is a change for reductions, growth for average growth
/// without a base, else a level.
/// </para>
/// It enumerates as rows of one <see cref="DecisionCase"/>, which is what the theories of test frameworks take. Immutable
/// and safe for use by several threads.
/// </summary>
public sealed class DecisionTable : IEnumerable<object[]>
{
    internal DecisionTable(IReadOnlyList<DecisionCase> cases) => Cases = cases;

    /// <summary>The rows.</summary>
    public IReadOnlyList<DecisionCase> Cases { get; }

    /// <summary>Reads a table.</summary>
    /// <param name="text">Markdown or CSV.</param>
    /// <param name="period">The period of the plan that the rows belong to; 2021–2025 where absent.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">There is an error; the message holds all of them by line and column.</exception>
    public static DecisionTable Parse(string text, PlanPeriod? period = null)
    {
        var read = Read(text, period);
        return read.HasErrors
            ? throw new FormatException($"The table has errors:\n{string.Join('\n', read.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error))}")
            : read.Value!;
    }

    /// <summary>Reads a table.</summary>
    /// <param name="text">Markdown or CSV.</param>
    /// <param name="period">The period of the plan that the rows belong to; 2021–2025 where absent.</param>
    /// <returns>The rows that could be read, and every finding; a column is the number of the field in its row, from 1.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static ReadResult<DecisionTable> Read(string text, PlanPeriod? period = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new DecisionReader(period ?? PlanPeriod.FiveYear(14)).Read(text);
    }

    /// <summary>
    /// Checks every row: under the scheme that is given those that name it or none, without one all rows, each under the
    /// scheme that it names.
    /// </summary>
    /// <param name="scheme">The scheme.</param>
    /// <exception cref="ArgumentException">A row names no scheme and none is given, or no row is for the scheme.</exception>
    /// <exception cref="CheckFailedException">Rows fail; the message holds all of them, each with what was expected, the actual, and the explanation.</exception>
    public void Check(Scheme? scheme = null)
    {
        var checkedRows = Cases.Where(row => scheme is null || row.Scheme is null || row.Scheme.Id == scheme.Id).ToList();
        if (checkedRows.Count == 0)
        {
            throw new ArgumentException($"No row of the table is for {scheme?.Id ?? "any scheme"}.", nameof(scheme));
        }

        if (scheme is null && checkedRows.FirstOrDefault(row => row.Scheme is null) is { } open)
        {
            throw new ArgumentException($"No scheme is given, and line {open.Line} names none.", nameof(scheme));
        }

        var failures = checkedRows.Select(row => row.Failure(scheme ?? row.Scheme!)).OfType<string>().ToList();
        if (failures.Count > 0)
        {
            throw new CheckFailedException(
                FormattableString.Invariant($"{failures.Count} of {checkedRows.Count} rows fail{(scheme is null ? "" : $" under {scheme}")}:\n\n")
                + string.Join("\n\n", failures));
        }
    }

    /// <summary>Each row as theory data.</summary>
    public IEnumerator<object[]> GetEnumerator() => Cases.Select(row => new object[] { row }).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
