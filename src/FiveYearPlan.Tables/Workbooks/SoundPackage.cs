using System.IO.Compression;

namespace FiveYearPlan;

/// <summary>
/// A workbook's package as a stranger hands it over. What is read of it is unpacked here first, part by part and counted,
/// and packed anew without compression: the reader of workbooks sees the copy only. Parts that are not read are empty in it.
/// </summary>
internal sealed class SoundPackage : IDisposable
{
    private static ReadOnlySpan<byte> PackageSignature => "PK\x03\x04"u8;

    private static ReadOnlySpan<byte> DirectorySignature => "PK\x01\x02"u8;

    private static ReadOnlySpan<byte> CompoundSignature => [0xD0, 0xCF, 0x11, 0xE0];

    private const string Texts = "sharedStrings";

    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);

    private SoundPackage(MemoryStream bytes)
    {
        _archive = new ZipArchive(bytes, ZipArchiveMode.Read, leaveOpen: false);
        if (_archive.Entries.Count > TableLimits.MostParts)
        {
            throw WorkbookFault.TooLarge(TableLimits.Parts);
        }

        foreach (var entry in _archive.Entries)
        {
            // Names are only ever looked up; one that leads out of the package names no part.
            var name = entry.FullName.Replace('\\', '/').TrimStart('/');
            if (name.Length > 0 && !name.EndsWith('/') && !name.Split('/').Contains("..") && !_parts.TryAdd(name, entry))
            {
                throw WorkbookFault.NotAPackage();
            }
        }
    }

    /// <summary>Takes the bytes of a workbook, up to the limit.</summary>
    /// <exception cref="WorkbookFault">They are too many.</exception>
    public static MemoryStream Take(Stream xlsx)
    {
        var bytes = new MemoryStream();
        var chunk = new byte[81920];
        int read;
        while ((read = xlsx.Read(chunk)) > 0)
        {
            bytes.Write(chunk, 0, read);
            if (bytes.Length > TableLimits.MostWorkbookBytes)
            {
                throw WorkbookFault.TooLarge(TableLimits.Workbook);
            }
        }

        return bytes;
    }

    /// <summary>Opens a workbook.</summary>
    /// <exception cref="WorkbookFault">The bytes are no package, or one with too many parts.</exception>
    /// <exception cref="InvalidDataException">The package is damaged.</exception>
    public static SoundPackage Open(MemoryStream bytes)
    {
        var all = bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
        if (all.StartsWith(CompoundSignature))
        {
            throw WorkbookFault.Encrypted();
        }

        if (!all.StartsWith(PackageSignature))
        {
            throw WorkbookFault.NotAPackage();
        }

        // Before the directory is read: how many entries it seems to have, whatever it says.
        if (all.Count(DirectorySignature) > TableLimits.MostParts)
        {
            throw WorkbookFault.TooLarge(TableLimits.Parts);
        }

        bytes.Position = 0;
        return new SoundPackage(bytes);
    }

    /// <summary>The package with the content of the parts that are read.</summary>
    /// <param name="isRead">Which parts are read.</param>
    /// <param name="sheet">The part that is kept up to a fault; <see langword="null"/> where none is.</param>
    /// <param name="cut">The fault of that part, and whether it lies within a row.</param>
    /// <exception cref="WorkbookFault">Another part is too large, or no sound XML.</exception>
    public MemoryStream Copy(Func<string, bool> isRead, string? sheet, out (WorkbookFault Fault, bool InRow)? cut)
    {
        cut = null;
        var copy = new MemoryStream();
        using (var archive = new ZipArchive(copy, ZipArchiveMode.Create, leaveOpen: true))
        {
            long left = TableLimits.MostUnpackedBytes;

            // The sheet last: it takes what the others leave.
            foreach (var (name, entry) in _parts.OrderBy(part => part.Key == sheet))
            {
                using var to = archive.CreateEntry(name, CompressionLevel.NoCompression).Open();
                if (isRead(name))
                {
                    var isText = name == sheet || name.Contains(Texts, StringComparison.OrdinalIgnoreCase);
                    using var from = new CountedStream(entry.Open(), isText ? left : Math.Min(left, TableLimits.MostUnpackedBytesOfSmallPart), name);
                    if (SoundXml.Copy(from, to, name) is { } fault)
                    {
                        cut = name == sheet ? fault : throw fault.Fault;
                    }

                    left -= from.Count;
                }
            }
        }

        copy.Position = 0;
        return copy;
    }

    /// <summary>The name of a part as the package spells it.</summary>
    public string NameOf(string uri) => _parts.Keys.First(name => string.Equals(name, uri.TrimStart('/'), StringComparison.OrdinalIgnoreCase));

    public void Dispose() => _archive.Dispose();
}
