using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace FiveYearPlan.Packages;

/// <summary>What is in the packages, and what they say of themselves.</summary>
public class ContentTests(PackedPackages packed)
{
    private static readonly string[] Frameworks = ["net10.0", "net8.0"];

    public static TheoryData<string> Ids => [.. PackedPackages.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Package_HoldsBuildsDocsReadmeAndIcon_AndNothingElse(string id)
    {
        using var zip = ZipFile.OpenRead(packed.PathOf(id));
        var files = zip.Entries.Select(entry => entry.FullName).Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml");

        Assert.Equal(
            [$"{id}.nuspec", "README.md", "icon.png", .. Frameworks.SelectMany(framework => new[] { $"lib/{framework}/{id}.dll", $"lib/{framework}/{id}.xml" })],
            files);
        Assert.Equal(Settings.Read($"src/{id}/README.md"), Text(zip, "README.md"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Nuspec_SaysWhatItIs(string id)
    {
        var nuspec = Nuspec(id);

        Assert.Equal((id, PackedPackages.Version), (Value(nuspec, "id"), Value(nuspec, "version")));
        Assert.Equal(("MIT", "expression"), (Value(nuspec, "license"), nuspec.Descendants().Single(known => known.Name.LocalName == "license").Attribute("type")!.Value));
        Assert.Equal(("icon.png", "README.md"), (Value(nuspec, "icon"), Value(nuspec, "readme")));
        Assert.All(new[] { "title", "authors", "description", "copyright", "tags" }, name => Assert.False(string.IsNullOrWhiteSpace(Value(nuspec, name)), name));
        Assert.Contains("五年规划", Value(nuspec, "tags"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void ReleaseNotes_AreTheChangelogs(string id)
    {
        var changes = Settings.Read("CHANGELOG.md").Split("\n## ").Single(section => section.StartsWith("Unreleased", StringComparison.Ordinal));

        Assert.Equal(changes["Unreleased".Length..].Trim(), Value(Nuspec(id), "releaseNotes").ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("FiveYearPlan.Core", "Microsoft.Extensions.DependencyInjection.Abstractions 8.0.2", "NodaTime 3.2.2")]
    [InlineData("FiveYearPlan.Tables", "CsvHelper [33.0.1, 34.0.0)", "DocumentFormat.OpenXml 3.1.1", "ExcelNumberFormat 1.1.0", "FiveYearPlan.Core " + PackedPackages.Version, "SpreadCheetah 1.28.0")]
    [InlineData("FiveYearPlan.Testing", "FiveYearPlan.Core " + PackedPackages.Version)]
    public void Dependencies_AreTheLowest_TheSameForEachFramework(string id, params string[] expected)
    {
        var groups = Nuspec(id).Descendants().Where(known => known.Name.LocalName == "group").ToList();

        Assert.Equal(Frameworks, groups.Select(group => group.Attribute("targetFramework")!.Value));
        Assert.All(groups, group => Assert.Equal(expected, group.Elements().Select(known => $"{known.Attribute("id")!.Value} {known.Attribute("version")!.Value}").Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Core_IsBelowOneMegabyte() => Assert.InRange(new FileInfo(packed.PathOf("FiveYearPlan.Core")).Length, 100_000, 999_999);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Builds_NameNoPathOfTheMachineThatBuiltThem(string id)
    {
        string[] paths = [Settings.Root, Path.GetDirectoryName(packed.Folder)!, Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) + Path.DirectorySeparatorChar];
        using var zip = ZipFile.OpenRead(packed.PathOf(id));
        var builds = zip.Entries.Where(entry => entry.FullName.EndsWith(".dll", StringComparison.Ordinal)).ToList();

        Assert.Equal(Frameworks.Length, builds.Count);
        foreach (var entry in builds)
        {
            var bytes = Bytes(entry);
            Assert.All(paths.SelectMany(path => new[] { Encoding.UTF8.GetBytes(path), Encoding.Unicode.GetBytes(path) }), path => Assert.True(bytes.AsSpan().IndexOf(path) < 0, entry.FullName));
        }
    }

    private XDocument Nuspec(string id)
    {
        using var zip = ZipFile.OpenRead(packed.PathOf(id));
        return XDocument.Parse(Text(zip, $"{id}.nuspec"));
    }

    private static string Value(XDocument nuspec, string name) => nuspec.Descendants().Single(known => known.Name.LocalName == name).Value;

    private static string Text(ZipArchive zip, string name)
    {
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
