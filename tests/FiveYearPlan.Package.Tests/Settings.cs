using System.Reflection;

namespace FiveYearPlan.Packages;

/// <summary>What the build knows and the tests need.</summary>
internal static class Settings
{
    /// <summary>The root of the repository.</summary>
    public static string Root { get; } = Path.GetFullPath(Of("RepositoryRoot"));

    /// <summary>The folder into which restoring this repository has put every package that it needs; it serves as a source of packages.</summary>
    public static string PackagesFolder { get; } = Path.GetFullPath(Of("PackagesFolder"));

    public static string WebReferenceVersion { get; } = Of("WebReferenceVersion");

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");

    private static string Of(string key) => typeof(Settings).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(known => known.Key == key).Value!;
}
