using System.Text.Json;
using System.Text.Json.Serialization;

namespace FiveYearPlan.Serialization;

/// <summary>
/// Reads and writes a <see cref="Figure"/> as its printed form, a string. Stateless and safe for use by several threads.
/// </summary>
public sealed class FigureJsonConverter : JsonConverter<Figure>
{
    /// <summary>Reads a printed figure.</summary>
    /// <exception cref="JsonException">The value is no string, or no figure.</exception>
    public override Figure? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException("A figure is a string, as printed.");
        }

        var text = ConverterText.Read(ref reader);
        return Figure.TryRead(text, out var figure, out var failure)
            ? figure
            : throw new JsonException(failure.ToException("a figure").Message);
    }

    /// <summary>Writes the printed form.</summary>
    public override void Write(Utf8JsonWriter writer, Figure value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.ToString());
    }
}
