using System.Text;

namespace FiveYearPlan;

/// <summary>
/// Joins lines into rows. A row whose quotes are wrong, or that is too long, costs its first line only: reading starts
/// again behind that line, so that a stray quote cannot swallow the rows below it.
/// </summary>
internal sealed class TextRecords(TextLines lines)
{
    // How many characters are still read again, so that an input made of stray quotes costs no more than a long one.
    // Behind that a faulty row costs all the lines that it seemed to have.
    private int _again = 32 * 1024 * 1024;

    /// <summary>The next row that is not blank; <see langword="null"/> at the end.</summary>
    /// <param name="delimiters">The characters that divide fields.</param>
    public TextRecord? Next(string delimiters)
    {
        while (lines.Peek(0) is { } first)
        {
            if (!string.IsNullOrWhiteSpace(first.Text))
            {
                return Read(first, delimiters);
            }

            lines.Take(1);
        }

        return null;
    }

    private TextRecord Read(TextLine first, string delimiters)
    {
        var scanner = new FieldScanner(first.Number, delimiters);
        var fault = scanner.Scan(first);
        var text = first.Text;
        var count = 1;
        if (fault is null && scanner.IsOpen)
        {
            var joined = new StringBuilder(text);
            while (fault is null && scanner.IsOpen)
            {
                if (lines.Peek(count) is not { } next)
                {
                    fault = scanner.Unclosed;
                    break;
                }

                joined.Append('\n').Append(next.Text);
                count++;
                fault = scanner.Scan(next)
                    ?? (joined.Length > TableLimits.LongestRow ? scanner.TooLong : null);
            }

            text = joined.ToString();
        }

        _again -= fault is null ? 0 : Math.Min(text.Length - first.Text.Length, _again);
        lines.Take(fault is null || _again == 0 ? count : 1);
        return new TextRecord(first.Number, text, fault ?? scanner.Encoding);
    }
}
