namespace FiveYearPlan;

/// <summary>Why the fields of a row cannot be told, or must not be trusted.</summary>
/// <param name="Code">What is wrong.</param>
/// <param name="Line">The line of the finding, from 1.</param>
/// <param name="Column">The number of the field, from 1; <see langword="null"/> where it is no one field.</param>
/// <param name="Expected">What was expected.</param>
internal sealed record RecordFault(DiagnosticCode Code, int Line, int? Column, BilingualText Expected)
{
    public static readonly BilingualText ClosedQuote = new(
        "10000 个字符之内成对的引号：其后应为分隔符或行末，引号内的引号须写两遍",
        "a quote that is closed within 10,000 characters: behind it a delimiter or the end of the line, quotes within it doubled");

    public static readonly BilingualText Encoding = new(
        "UTF-8，或带字节顺序标记的 UTF-16；在 Excel 中请另存为“CSV UTF-8”",
        "UTF-8, or UTF-16 with a byte order mark; in Excel, save as 'CSV UTF-8'");
}
