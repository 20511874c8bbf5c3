using System.Text.Json;

namespace FiveYearPlan.Docs;

internal static class JsonKeys
{
    /// <summary>The names of all properties in a JSON value, at any depth.</summary>
    public static IEnumerable<string> Of(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Of),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Of(property.Value).Prepend(property.Name)),
        _ => [],
    };
}
