using System.Reflection;

namespace FiveYearPlan.Docs;

/// <summary>The files of the repository, found from the build, wherever the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(known => known.Key == "RepositoryRoot").Value!);

    /// <summary>The pages whose C# runs, as paths from the root.</summary>
    public static IReadOnlyList<string> Pages { get; } =
    [
        "README.md",
        "README.zh-CN.md",
        .. Find("src", "README.md", SearchOption.AllDirectories),
        .. Find("docs", "*.md", SearchOption.TopDirectoryOnly),
        .. Find("docs/guides", "*.md", SearchOption.TopDirectoryOnly),
    ];

    /// <summary>Every Markdown file that belongs to the repository.</summary>
    public static IReadOnlyList<string> MarkdownFiles { get; } = [.. Find(".", "*.md", SearchOption.AllDirectories)];

    public static string Full(string path) => Path.GetFullPath(Path.Combine(Root, path));

    public static string Read(string path) => File.ReadAllText(Full(path)).ReplaceLineEndings("\n");

    private static IEnumerable<string> Find(string folder, string pattern, SearchOption option) =>
        Directory.EnumerateFiles(Full(folder), pattern, option)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj" or "artifacts" or "TestResults" || (part.StartsWith('.') && part != ".")))
            .Order(StringComparer.Ordinal);
}
