namespace FiveYearPlan;

/// <summary>Makes any text one that XML can hold and that stays in its place.</summary>
internal static class SvgText
{
    public static string Escape(string text) => ShownText.Clean(text)
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
}
