using System.Text.Json;
using System.Text.Json.Serialization;

namespace FiveYearPlan.Serialization;

/// <summary>
/// Reads and writes a <see cref="Dossier"/> inside a larger document, in the format of <see cref="Dossier.ToJson"/>.
/// Stateless and safe for use by several threads.
/// </summary>
public sealed class DossierJsonConverter : JsonConverter<Dossier>
{
    /// <summary>Reads a dossier; where findings should not stop the reading, use <see cref="Dossier.Read(string)"/>.</summary>
    /// <exception cref="JsonException">The dossier has an error; the message lists the first ten.</exception>
    public override Dossier? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        try
        {
            return Dossier.Read(document.RootElement.GetRawText()).GetValueOrThrow();
        }
        catch (FormatException error)
        {
            throw new JsonException(error.Message, error);
        }
    }

    /// <summary>Writes the dossier.</summary>
    public override void Write(Utf8JsonWriter writer, Dossier value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        DossierWriter.Write(writer, value);
    }
}
