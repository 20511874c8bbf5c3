using System.Text;

namespace FiveYearPlan;

/// <content>Reading and writing.</content>
public sealed partial class Dossier
{
    /// <summary>
    /// Reads a dossier from JSON. At most 32 MB and 64 levels; the whole of it is read in one pass, and every valid entry
    /// is kept.
    /// </summary>
    /// <returns>
    /// The dossier with every finding; its value is <see langword="null"/> only where the text is no JSON, of an unknown
    /// format, or lacks its head (id, version, jurisdiction, period).
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public static ReadResult<Dossier> Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return json.Length > DossierReader.MostBytes
            ? DossierReader.TooLarge(json.Length)
            : DossierReader.Read(new UTF8Encoding(false).GetBytes(json));
    }

    /// <summary>Reads a dossier from a stream of UTF-8; see <see cref="Read(string)"/>. The stream stays open.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ReadResult<Dossier> Read(Stream utf8Json)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        using var buffer = new MemoryStream();
        var chunk = new byte[81920];
        int read;
        while ((read = utf8Json.Read(chunk)) > 0)
        {
            buffer.Write(chunk, 0, read);
            if (buffer.Length > DossierReader.MostBytes)
            {
                return DossierReader.TooLarge(buffer.Length);
            }
        }

        return DossierReader.Read(buffer.GetBuffer().AsMemory(0, (int)buffer.Length));
    }

    /// <summary>
    /// The dossier as canonical JSON: two spaces, LF, Chinese unescaped, figures as printed. What was read from canonical
    /// JSON is written byte for byte. Every version of the targets is written, whichever is in force.
    /// </summary>
    public string ToJson() => JsonWriting.Write(writer => DossierWriter.Write(writer, this));
}
