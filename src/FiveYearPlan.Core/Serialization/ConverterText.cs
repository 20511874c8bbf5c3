using System.Text.Json;

namespace FiveYearPlan.Serialization;

internal static class ConverterText
{
    /// <summary>The text of a string token; an escaped lone surrogate is a <see cref="JsonException"/>, as in all converters.</summary>
    public static string Read(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException error)
        {
            throw new JsonException("The text is not valid Unicode.", error);
        }
    }
}
