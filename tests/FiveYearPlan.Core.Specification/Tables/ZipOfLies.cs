using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace FiveYearPlan.Specification;

/// <summary>
/// Writes zip files by hand, so that they can say what is not so, and holds content of any length in a few kilobytes: one
/// compressed block again and again.
/// </summary>
internal static class ZipOfLies
{
    /// <summary>A workbook in which one part is the beginning, the middle many times, and the end.</summary>
    public static MemoryStream Workbook(string name, string beginning, string middle, int times, string end, uint? statedSize = null)
    {
        var parts = new List<(string, byte[], uint)>();
        using (var good = new ZipArchive(Xlsx.Raw($"<sheetData>{Xlsx.Row("indicator", "period", "value")}{Xlsx.Row("3", "2022", "2.84")}</sheetData>")))
        {
            foreach (var entry in good.Entries.Where(entry => entry.FullName != name))
            {
                using var content = new StreamReader(entry.Open());
                parts.Add((entry.FullName, Deflate(content.ReadToEnd(), "", 0, ""), (uint)entry.Length));
            }
        }

        var size = statedSize ?? (uint)Math.Min(uint.MaxValue - 1, (long)beginning.Length + ((long)middle.Length * times) + end.Length);
        parts.Add((name, Deflate(beginning, middle, times, end), size));
        return Zip(parts);
    }

    // Blocks that end with a flush refer to nothing before them and can be repeated.
    private static byte[] Deflate(string beginning, string middle, int times, string end)
    {
        using var all = new MemoryStream();
        all.Write(Flushed(beginning));
        var block = Flushed(middle);
        for (var i = 0; i < times; i++)
        {
            all.Write(block);
        }

        using var last = new MemoryStream();
        using (var deflate = new DeflateStream(last, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(Encoding.UTF8.GetBytes(end + " "));
        }

        all.Write(last.ToArray());
        return all.ToArray();
    }

    private static byte[] Flushed(string text)
    {
        if (text.Length == 0)
        {
            return [];
        }

        using var buffer = new MemoryStream();
        using var deflate = new DeflateStream(buffer, CompressionLevel.Optimal, leaveOpen: true);
        deflate.Write(Encoding.UTF8.GetBytes(text));
        deflate.Flush();
        return buffer.ToArray();
    }

    private static MemoryStream Zip(IEnumerable<(string Name, byte[] Packed, uint Size)> parts)
    {
        var zip = new MemoryStream();
        using var directory = new MemoryStream();
        var count = 0;
        foreach (var (name, packed, size) in parts)
        {
            var spelled = Encoding.UTF8.GetBytes(name);
            var offset = (uint)zip.Position;
            var header = new byte[30];
            BinaryPrimitives.WriteUInt32LittleEndian(header, 0x04034B50);
            Common(header.AsSpan(4), packed, size, spelled.Length);
            zip.Write(header);
            zip.Write(spelled);
            zip.Write(packed);
            var entry = new byte[46];
            BinaryPrimitives.WriteUInt32LittleEndian(entry, 0x02014B50);
            BinaryPrimitives.WriteUInt16LittleEndian(entry.AsSpan(4), 20);
            Common(entry.AsSpan(6), packed, size, spelled.Length);
            BinaryPrimitives.WriteUInt32LittleEndian(entry.AsSpan(42), offset);
            directory.Write(entry);
            directory.Write(spelled);
            count++;
        }

        var start = (uint)zip.Position;
        zip.Write(directory.ToArray());
        var end = new byte[22];
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x06054B50);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(8), (ushort)count);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(10), (ushort)count);
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(12), (uint)directory.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(16), start);
        zip.Write(end);
        zip.Position = 0;
        return zip;
    }

    // Version, flags, method, time, date, checksum (which the reader does not look at), sizes, length of the name.
    private static void Common(Span<byte> header, byte[] packed, uint size, int nameLength)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(header, 20);
        BinaryPrimitives.WriteUInt16LittleEndian(header[4..], 8);
        BinaryPrimitives.WriteUInt16LittleEndian(header[8..], 0x21);
        BinaryPrimitives.WriteUInt32LittleEndian(header[14..], (uint)packed.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(header[18..], size);
        BinaryPrimitives.WriteUInt16LittleEndian(header[22..], (ushort)nameLength);
    }
}
