using FiveYearPlan.Packages;

[assembly: AssemblyFixture(typeof(PackedPackages))]

namespace FiveYearPlan.Packages;

/// <summary>The three packages, packed once for all tests into a folder of their own, built apart from everything else.</summary>
public sealed class PackedPackages : IAsyncLifetime
{
    public const string Version = "0.0.0-test.1";

    public static IReadOnlyList<string> Ids { get; } = ["FiveYearPlan.Core", "FiveYearPlan.Tables", "FiveYearPlan.Testing"];

    private readonly string _work = Directory.CreateTempSubdirectory("packages-").FullName;

    public string Folder => Path.Combine(_work, "packages");

    public async ValueTask InitializeAsync()
    {
        var artifacts = Path.Combine(_work, "artifacts");
        foreach (var id in Ids)
        {
            // The root of the repository is mapped by the build; a release has its artifacts below it, and these are elsewhere.
            await Dotnet.Run(
                Settings.Root, "pack", $"src/{id}", "-c", "Release", "-o", Folder, "--artifacts-path", artifacts,
                $"-p:PathMap={artifacts}{Path.DirectorySeparatorChar}=/_/artifacts/",
                $"-p:MinVerVersionOverride={Version}", "-p:ContinuousIntegrationBuild=true", "-warnaserror", "-v", "quiet");
        }
    }

    public string PathOf(string id, string extension = "nupkg") => Path.Combine(Folder, $"{id}.{Version}.{extension}");

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_work, recursive: true);
        return ValueTask.CompletedTask;
    }
}
