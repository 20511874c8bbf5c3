using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace FiveYearPlan.Packages;

/// <summary>With the symbols alone a debugger finds every source, whatever machine built the packages.</summary>
public class SymbolTests(PackedPackages packed)
{
    // Kinds of debug information as the format of portable PDBs defines them.
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    private const int ModuleToken = 1; // row 1 of table 0: the module itself

    public static TheoryData<string, string> Builds => [.. from id in PackedPackages.Ids from framework in new[] { "net10.0", "net8.0" } select (id, framework)];

    [Fact]
    public void Symbols_OneForEachBuild_AndNothingElse()
    {
        foreach (var id in PackedPackages.Ids)
        {
            using var zip = ZipFile.OpenRead(packed.PathOf(id, "snupkg"));

            Assert.Equal(
                [$"lib/net10.0/{id}.pdb", $"lib/net8.0/{id}.pdb"],
                zip.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith("lib/", StringComparison.Ordinal)));
        }
    }

    [Theory]
    [MemberData(nameof(Builds))]
    public void Symbols_BelongToTheBuild(string id, string framework)
    {
        using var build = new PEReader(Read(id, "nupkg", $"lib/{framework}/{id}.dll"));
        using var symbols = MetadataReaderProvider.FromPortablePdbStream(Read(id, "snupkg", $"lib/{framework}/{id}.pdb"));
        var debugging = build.ReadDebugDirectory();
        var asked = build.ReadCodeViewDebugDirectoryData(debugging.Single(entry => entry.Type == DebugDirectoryEntryType.CodeView));

        Assert.Equal(asked.Guid, new BlobContentId(symbols.GetMetadataReader().DebugMetadataHeader!.Id).Guid);
        Assert.Contains(debugging, entry => entry.Type == DebugDirectoryEntryType.Reproducible);
    }

    // The names of documents are stored in parts: a search in the bytes would find no path.
    [Theory]
    [MemberData(nameof(Builds))]
    public void EverySource_IsNamedFromTheRootOfTheRepository_AndEmbeddedOrLinked(string id, string framework)
    {
        using var provider = MetadataReaderProvider.FromPortablePdbStream(Read(id, "snupkg", $"lib/{framework}/{id}.pdb"));
        var symbols = provider.GetMetadataReader();
        var linked = Has(MetadataTokens.EntityHandle(ModuleToken), SourceLink);

        Assert.NotEmpty(symbols.Documents);
        foreach (var handle in symbols.Documents)
        {
            var name = symbols.GetString(symbols.GetDocument(handle).Name);
            Assert.StartsWith("/_/", name, StringComparison.Ordinal);
            Assert.True(Has(handle, EmbeddedSource) || linked && name.StartsWith("/_/src/", StringComparison.Ordinal), $"{name} is neither embedded nor linked");
        }

        bool Has(EntityHandle parent, Guid kind) =>
            symbols.GetCustomDebugInformation(parent).Any(known => symbols.GetGuid(symbols.GetCustomDebugInformation(known).Kind) == kind);
    }

    private MemoryStream Read(string id, string extension, string name)
    {
        using var zip = ZipFile.OpenRead(packed.PathOf(id, extension));
        using var stream = zip.GetEntry(name)!.Open();
        var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        bytes.Position = 0;
        return bytes;
    }
}
