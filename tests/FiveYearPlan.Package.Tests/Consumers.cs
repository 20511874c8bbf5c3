using System.Text.RegularExpressions;

namespace FiveYearPlan.Packages;

/// <summary>
/// Applications that use the packages as their READMEs say, in a folder of their own, restored from the packed packages and
/// the packages that this repository has restored already, and from nowhere else.
/// </summary>
public sealed partial class Consumers : IDisposable
{
    private readonly string _work = Directory.CreateTempSubdirectory("consumers-").FullName;

    public string Folder => _work;

    public Consumers(string packages)
    {
        Write("nuget.config", $"""
            <configuration>
              <packageSources><clear /><add key="packed" value="{packages}" /><add key="restored" value="{Settings.PackagesFolder}" /></packageSources>
            </configuration>
            """);
        Write("Directory.Build.props", $"""
            <Project>
              <PropertyGroup>
                <TargetFrameworks>net10.0;net8.0</TargetFrameworks>
                <OutputType>Exe</OutputType>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <LangVersion>latest</LangVersion>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <WarningsNotAsErrors>NU1603</WarningsNotAsErrors>
                <NuGetAudit>false</NuGetAudit>
                <UseAppHost>false</UseAppHost>
                <InvariantGlobalization>true</InvariantGlobalization>
                <RestorePackagesPath>{Path.Combine(_work, "restored")}</RestorePackagesPath>
              </PropertyGroup>
            </Project>
            """);
    }

    /// <summary>The C# of a README, block after block, with every using in front.</summary>
    public static string CodeOf(string id)
    {
        var code = string.Join("\n", Block().Matches(Settings.Read($"src/{id}/README.md")).Select(match => match.Groups[1].Value));
        var lines = code.Split('\n');
        return string.Join('\n', lines.Where(IsUsing).Distinct().Concat(lines.Where(line => !IsUsing(line))));

        static bool IsUsing(string line) => line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';');
    }

    /// <summary>What a README says that its code prints: comments behind a line that writes, and text blocks.</summary>
    public static IEnumerable<string> OutputOf(string id)
    {
        var readme = Settings.Read($"src/{id}/README.md");
        return Comment().Matches(readme).Select(match => match.Groups[1].Value)
            .Concat(Text().Matches(readme).SelectMany(match => match.Groups[1].Value.Split('\n')).Where(line => line is not ("" or "…")));
    }

    public void Project(string name, string sdk, string items, string program)
    {
        Directory.CreateDirectory(Path.Combine(_work, name));
        Write($"{name}/{name}.csproj", $"""<Project Sdk="{sdk}">{items}</Project>""");
        Write($"{name}/Program.cs", program);
    }

    public static string Package(string id, string version = PackedPackages.Version) => $"""<ItemGroup><PackageReference Include="{id}" Version="{version}" /></ItemGroup>""";

    public Task<string> Build(params string[] names)
    {
        Write("all.slnx", $"<Solution>{string.Concat(names.Select(name => $"""<Project Path="{name}/{name}.csproj" />"""))}</Solution>");
        return Dotnet.Run(_work, "build", "all.slnx", "-v", "quiet");
    }

    public string PathOf(string name, string framework) => Path.Combine(_work, name, "bin", "Debug", framework, $"{name}.dll");

    public void Dispose() => Directory.Delete(_work, recursive: true);

    private void Write(string path, string text) => File.WriteAllText(Path.Combine(_work, path), text);

    [GeneratedRegex("(?<=^|\n)```csharp\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("(?<=^|\n)```text\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Text();

    [GeneratedRegex(@"Console\.WriteLine\([^\n]*\);  // ([^\n]+)")]
    private static partial Regex Comment();
}
