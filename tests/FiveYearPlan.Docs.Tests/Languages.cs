namespace FiveYearPlan.Docs;

/// <summary>Which pages there are in which language: <c>NAME.zh-CN.md</c> stands beside <c>NAME.md</c>.</summary>
internal static class Languages
{
    private const string Chinese = ".zh-CN.md";

    // What is looked up by id or code, or is about the making of the library.
    private static readonly string[] EnglishOnly = ["docs/coverage.md", "docs/dependencies.md", "docs/diagnostics/checks.md", "docs/diagnostics/reading.md"];

    /// <summary>The pages for users that must be there in both languages, by their English path.</summary>
    public static IReadOnlyList<string> Pairs { get; } =
        [.. Repository.MarkdownFiles.Where(path => !IsChinese(path) && (path is "README.md" or "CONTRIBUTING.md" || path.StartsWith("docs/", StringComparison.Ordinal)) && !IsEnglishOnly(path))];

    /// <summary>The pages that exist in Chinese.</summary>
    public static IReadOnlyList<string> ChinesePages { get; } = [.. Repository.MarkdownFiles.Where(IsChinese)];

    public static bool IsChinese(string path) => path.EndsWith(Chinese, StringComparison.Ordinal);

    public static string InChinese(string path) => path[..^".md".Length] + Chinese;

    /// <summary>The English page or picture that stands beside a Chinese one.</summary>
    public static string InEnglish(string path) => path.Replace(".zh-CN.", ".", StringComparison.Ordinal);

    private static bool IsEnglishOnly(string path) => EnglishOnly.Contains(path)
        || path.StartsWith("docs/decisions/", StringComparison.Ordinal)
        || Schemes.All.Any(scheme => path == $"docs/rules/{scheme.Id}.md");
}
