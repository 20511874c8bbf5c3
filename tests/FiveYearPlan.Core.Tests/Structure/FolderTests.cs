using ArchUnitNET.Domain;
using ArchUnitNET.Loader;

namespace FiveYearPlan.Tests.Structure;

/// <summary>
/// The folders of Core are listed in the order of dependency: each uses only those before it. A type is mapped to its
/// folder by the name of its file.
/// </summary>
public class FolderTests
{
    private static readonly string[] Order =
    [
        "Text", "Figures", "Time", "Diagnostics", "Plans", "Observations", "Verdicts", "Dossiers", "Schemes", "Evaluation",
        "Projection", "Reporting", "Serialization", "Notebooks", "DependencyInjection",
    ];

    private static readonly string Source = Path.Combine(Repository.Root, "src", "FiveYearPlan.Core");
    private static readonly Architecture Core = new ArchLoader().LoadAssembly(typeof(Dossier).Assembly).Build();

    // Several files may hold the facets of one partial type, all in one folder.
    private static readonly Dictionary<string, string> FolderOf = Files()
        .Select(file => (Type: Path.GetFileName(file).Split('.')[0], Folder: Path.GetRelativePath(Source, file).Split(Path.DirectorySeparatorChar)[0]))
        .Distinct().ToDictionary(known => known.Type, known => known.Folder);

    [Fact]
    public void Folders_AreTheKnownOnes() => Assert.Empty(FolderOf.Values.Distinct().Except(Order));

    [Fact]
    public void Types_HaveAFileOfTheirName()
    {
        var homeless = Core.Types.Where(type => IsOurs(type) && !FolderOf.ContainsKey(FileName(type))).Select(type => type.FullName);

        Assert.Empty(homeless);
    }

    [Fact]
    public void Folders_UseOnlyThoseBeforeThem()
    {
        Assert.True(Core.Types.Where(IsOurs).Sum(type => type.Dependencies.Count(dependency => IsOurs(dependency.Target))) > 1000);
        var upward = from type in Core.Types.Where(IsOurs)
                     from dependency in type.Dependencies
                     where IsOurs(dependency.Target) && Rank(dependency.Target) > Rank(type)
                     // [JsonConverter] names the converter of a type; the type itself does not use it.
                     where !dependency.Target.Name.EndsWith("JsonConverter", StringComparison.Ordinal)
                     // Nor does it use what [TypeFormatterSource] names, which shows it in notebooks.
                     where dependency.Target.Name is not "TypeFormatterSourceAttribute"
                     select $"{FolderOf[FileName(type)]}/{type.Name} -> {FolderOf[FileName(dependency.Target)]}/{dependency.Target.Name}";

        Assert.Empty(upward.Distinct());
    }

    [Fact]
    public void Files_HoldOneIdea_NoneOver300Lines() =>
        Assert.Empty(Files().Where(file => File.ReadLines(file).Count() > 300).Select(Path.GetFileName));

    private static int Rank(IType type) => Array.IndexOf(Order, FolderOf[FileName(type)]);

    private static bool IsOurs(IType type) =>
        type.FullName.StartsWith("FiveYearPlan.", StringComparison.Ordinal) && !type.FullName.Contains('<') && FileName(type).Length > 0;

    // Nested types live in the file of the outermost one; a generic type's name ends with the number of its parameters.
    private static string FileName(IType type)
    {
        var name = type.FullName[(type.Namespace.FullName.Length + 1)..];
        return name.Split('+', '/', '`')[0];
    }

    private static IEnumerable<string> Files() => Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            && !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
}
