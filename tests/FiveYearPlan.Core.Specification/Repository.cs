using System.Reflection;

namespace FiveYearPlan.Specification;

internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(known => known.Key == "RepositoryRoot").Value!);
}
