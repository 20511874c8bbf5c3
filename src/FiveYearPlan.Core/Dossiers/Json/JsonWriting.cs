using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FiveYearPlan;

/// <summary>What all JSON of the library has in common: two spaces, LF, Chinese unescaped, a final newline.</summary>
internal static class JsonWriting
{
    public static string Write(Action<Utf8JsonWriter> write)
    {
        var options = new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, options))
        {
            write(writer);
        }

        // On .NET 8 the writer breaks lines as the operating system does; inside strings a line break is escaped.
        return Encoding.UTF8.GetString(buffer.WrittenSpan).Replace("\r\n", "\n", StringComparison.Ordinal) + "\n";
    }

    public static void WriteOptional(this Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    public static void WriteOptional(this Utf8JsonWriter writer, string name, int? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
    }

    /// <summary>A text in both languages; nothing where there is none.</summary>
    public static void WriteText(this Utf8JsonWriter writer, string name, BilingualText? text)
    {
        if (text is not null)
        {
            writer.WriteStartObject(name);
            writer.WriteString("zh", text.Chinese);
            writer.WriteString("en", text.English);
            writer.WriteEndObject();
        }
    }

    /// <summary>A text in both languages; one string where they are the same.</summary>
    public static void WriteTextOrString(this Utf8JsonWriter writer, string name, BilingualText text)
    {
        if (text.Chinese == text.English)
        {
            writer.WriteString(name, text.Chinese);
        }
        else
        {
            writer.WriteText(name, text);
        }
    }

    /// <summary>A list of texts; nothing where it is empty.</summary>
    public static void WriteStrings(this Utf8JsonWriter writer, string name, IReadOnlyList<string> texts)
    {
        if (texts.Count == 0)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    public static void WriteSource(this Utf8JsonWriter writer, Source? source)
    {
        if (source is null)
        {
            return;
        }

        writer.WriteStartObject("source");
        writer.WriteString("document", source.Document);
        writer.WriteTextOrString("at", source.At);
        writer.WriteStartArray("printed");
        foreach (var printed in source.Printed)
        {
            writer.WriteStringValue(printed);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
