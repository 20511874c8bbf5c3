namespace FiveYearPlan;

/// <summary>Header texts made comparable: half-width, lower case, without white space and quotes.</summary>
internal static class HeaderText
{
    public const string Ignored = "ignore";

    public static string Fold(string header)
    {
        var folded = new System.Text.StringBuilder(header.Length);
        foreach (var letter in header)
        {
            // Full-width letters (ｖａｌｕｅ) are U+FEE0 above their half-width forms.
            var half = letter is >= '\uFF01' and <= '\uFF5E' ? (char)(letter - 0xFEE0) : letter;
            half = half is '〔' or '【' ? '[' : half is '〕' or '】' ? ']' : half;
            if (!char.IsWhiteSpace(half) && half is not ('"' or '“' or '”' or '\uFEFF'))
            {
                folded.Append(char.ToLowerInvariant(half));
            }
        }

        return folded.ToString();
    }

    /// <summary>What the caller says that a header means, by folded header.</summary>
    /// <exception cref="ArgumentException">A column is not one that the reader knows.</exception>
    public static Dictionary<string, string> Named(TableLayout layout, Func<string, string?> find, string parameter)
    {
        var named = new Dictionary<string, string>();
        foreach (var (header, column) in layout.Columns)
        {
            named[Fold(header)] = column == Ignored ? Ignored : find(column)
                ?? throw new ArgumentException($"'{column}', which {nameof(TableLayout.Columns)} gives for '{header}', is no known column.", parameter);
        }

        return named;
    }
}
