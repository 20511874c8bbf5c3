using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace FiveYearPlan.Docs;

/// <summary>
/// Validates JSON against a JSON Schema (2020-12) that uses the keywords below and no others; any other keyword, and any
/// reference out of the file, is an error when the schema is opened. No package that knows 2020-12 could be restored; see
/// docs/dependencies.md.
/// </summary>
internal sealed class JsonSchema
{
    private const string LocalReference = "#/$defs/";

    // Keywords that say nothing about what is valid.
    private static readonly string[] Annotations = ["$schema", "$id", "$defs", "title", "description"];

    private static readonly Dictionary<string, Func<JsonSchema, JsonElement, JsonElement, JsonElement, string, IEnumerable<string>>> Keywords = new()
    {
        ["$ref"] = (schema, value, _, element, path) => schema.Check(schema.Resolve(value), element, path),
        ["type"] = (_, value, _, element, path) => When(!IsOfType(element, value.GetString()!), path, $"is not of type {value}"),
        ["const"] = (_, value, _, element, path) => When(!JsonElement.DeepEquals(element, value), path, $"is not {value}"),
        ["enum"] = (_, value, _, element, path) => When(!value.EnumerateArray().Any(known => JsonElement.DeepEquals(known, element)), path, $"is none of {value}"),
        ["pattern"] = (_, value, _, element, path) =>
            When(element.ValueKind == JsonValueKind.String && !Regex.IsMatch(element.GetString()!, value.GetString()!, RegexOptions.ECMAScript), path, $"does not match {value}"),
        ["maxLength"] = (_, value, _, element, path) =>
            When(element.ValueKind == JsonValueKind.String && element.GetString()!.EnumerateRunes().Count() > value.GetInt32(), path, $"is longer than {value}"),
        ["minimum"] = (_, value, _, element, path) =>
            When(element.ValueKind == JsonValueKind.Number && element.GetDecimal() < value.GetDecimal(), path, $"is below {value}"),
        ["maximum"] = (_, value, _, element, path) =>
            When(element.ValueKind == JsonValueKind.Number && element.GetDecimal() > value.GetDecimal(), path, $"is above {value}"),
        ["maxItems"] = (_, value, _, element, path) =>
            When(element.ValueKind == JsonValueKind.Array && element.GetArrayLength() > value.GetInt32(), path, $"has more than {value} entries"),
        ["uniqueItems"] = (_, value, _, element, path) => When(
            value.GetBoolean() && element.ValueKind == JsonValueKind.Array
                && element.EnumerateArray().Select((one, i) => element.EnumerateArray().Skip(i + 1).Any(other => JsonElement.DeepEquals(one, other))).Any(same => same),
            path, "has an entry twice"),
        ["items"] = (schema, value, _, element, path) => element.ValueKind != JsonValueKind.Array ? []
            : element.EnumerateArray().SelectMany((item, i) => schema.Check(value, item, $"{path}[{i}]")),
        ["required"] = (_, value, _, element, path) => element.ValueKind != JsonValueKind.Object ? []
            : value.EnumerateArray().Where(name => !element.TryGetProperty(name.GetString()!, out var _)).Select(name => $"{path} lacks {name}"),
        ["properties"] = (schema, value, _, element, path) => element.ValueKind != JsonValueKind.Object ? []
            : element.EnumerateObject().SelectMany(property => value.TryGetProperty(property.Name, out var known) ? schema.Check(known, property.Value, $"{path}.{property.Name}") : []),
        ["additionalProperties"] = (schema, value, owner, element, path) => element.ValueKind != JsonValueKind.Object ? []
            : element.EnumerateObject()
                .Where(property => !owner.TryGetProperty("properties", out var known) || !known.TryGetProperty(property.Name, out var _))
                .SelectMany(property => schema.Check(value, property.Value, $"{path}.{property.Name}")),
        ["anyOf"] = (schema, value, _, element, path) =>
            When(!value.EnumerateArray().Any(one => !schema.Check(one, element, path).Any()), path, "fits none of the forms"),
    };

    private readonly JsonElement _root;

    private JsonSchema(JsonElement root) => _root = root;

    /// <summary>The root of the schema.</summary>
    public JsonElement Root => _root;

    public static JsonSchema Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        var schema = new JsonSchema(document.RootElement.Clone());
        schema.CheckItself(schema._root, "#");
        return schema;
    }

    /// <summary>What is wrong with a text; empty where it is valid.</summary>
    public IReadOnlyList<string> Validate(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. Check(_root, document.RootElement, "$")];
    }

    private IEnumerable<string> Check(JsonElement schema, JsonElement element, string path) => schema.ValueKind switch
    {
        JsonValueKind.True => [],
        JsonValueKind.False => [$"{path} is not expected"],
        _ => schema.EnumerateObject().Where(keyword => !Annotations.Contains(keyword.Name))
            .SelectMany(keyword => Keywords[keyword.Name](this, keyword.Value, schema, element, path)),
    };

    private JsonElement Resolve(JsonElement reference) =>
        _root.GetProperty("$defs").GetProperty(reference.GetString()![LocalReference.Length..]);

    // Every subschema is looked at, whether or not some input reaches it.
    private void CheckItself(JsonElement schema, string path)
    {
        if (schema.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return;
        }

        foreach (var keyword in schema.EnumerateObject())
        {
            var at = $"{path}/{keyword.Name}";
            if (!Annotations.Contains(keyword.Name) && !Keywords.ContainsKey(keyword.Name))
            {
                throw new NotSupportedException($"The keyword at {at} is not supported.");
            }

            switch (keyword.Name)
            {
                case "$ref" when !keyword.Value.GetString()!.StartsWith(LocalReference, StringComparison.Ordinal)
                    || !_root.GetProperty("$defs").TryGetProperty(keyword.Value.GetString()![LocalReference.Length..], out _):
                    throw new NotSupportedException($"The reference at {at} leads nowhere.");
                case "properties" or "$defs":
                    foreach (var property in keyword.Value.EnumerateObject())
                    {
                        CheckItself(property.Value, $"{at}/{property.Name}");
                    }

                    break;
                case "items" or "additionalProperties":
                    CheckItself(keyword.Value, at);
                    break;
                case "anyOf":
                    foreach (var one in keyword.Value.EnumerateArray())
                    {
                        CheckItself(one, at);
                    }

                    break;
            }
        }
    }

    private static IEnumerable<string> When(bool wrong, string path, string what) => wrong ? [$"{path} {what}"] : [];

    private static bool IsOfType(JsonElement element, string type) => (type, element.ValueKind) switch
    {
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) or ("number", JsonValueKind.Number) => true,
        ("integer", JsonValueKind.Number) => element.TryGetDecimal(out var number) && decimal.Truncate(number) == number,
        _ => false,
    };
}
