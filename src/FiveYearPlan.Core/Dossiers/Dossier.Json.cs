using System.Text;

namespace FiveYearPlan;

/// <content>Reading and writing.</content>
public sealed partial class Dossier
{
    private const int ChunkBytes = 81920;

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
        var chunk = new byte[ChunkBytes];
        int read;
        while ((read = utf8Json.Read(chunk)) > 0 && buffer.Length <= DossierReader.MostBytes)
        {
            buffer.Write(chunk, 0, read);
        }

        return Read(buffer);
    }

    /// <summary>
    /// Reads a dossier from a stream of UTF-8 without blocking while bytes are awaited, as from the body of a request; see
    /// <see cref="Read(string)"/>. The stream stays open.
    /// </summary>
    /// <param name="utf8Json">The stream; at most 32 MB of it are kept.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static Task<ReadResult<Dossier>> ReadAsync(Stream utf8Json, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        return ReadWhole(utf8Json, cancellationToken);
    }

    private static async Task<ReadResult<Dossier>> ReadWhole(Stream utf8Json, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[ChunkBytes];
        int read;
        while ((read = await utf8Json.ReadAsync(chunk, cancellationToken).ConfigureAwait(false)) > 0 && buffer.Length <= DossierReader.MostBytes)
        {
            buffer.Write(chunk, 0, read);
        }

        cancellationToken.ThrowIfCancellationRequested(); // some streams do not look
        return Read(buffer);
    }

    private static ReadResult<Dossier> Read(MemoryStream buffer) => buffer.Length > DossierReader.MostBytes
        ? DossierReader.TooLarge(buffer.Length)
        : DossierReader.Read(buffer.GetBuffer().AsMemory(0, (int)buffer.Length));

    /// <summary>
    /// The dossier as canonical JSON: two spaces, LF, Chinese unescaped, figures as printed. What was read from canonical
    /// JSON is written byte for byte. Every version of the targets is written, whichever is in force.
    /// </summary>
    public string ToJson() => JsonWriting.Write(writer => DossierWriter.Write(writer, this));
}
