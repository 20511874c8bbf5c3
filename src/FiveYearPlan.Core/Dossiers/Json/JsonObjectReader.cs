using System.Globalization;
using System.Text.Json;

namespace FiveYearPlan;

/// <summary>
/// Reads one JSON object property by property, reports what is missing or wrong with its path, and at the end what the
/// format does not know. Values are read, never deserialised: every finding of one pass is kept.
/// </summary>
internal sealed class JsonObjectReader
{
    private static readonly BilingualText AnObject = new("对象", "an object");
    private static readonly BilingualText AnArray = new("数组", "an array");
    private static readonly BilingualText AString = new("文本", "a string");
    private static readonly BilingualText ATextOrString = new("文本，或含 zh 和 en 的对象", "a string, or an object of zh and en");
    private static readonly BilingualText AnInteger = new("整数", "a whole number");
    private static readonly BilingualText ADecimal = new("文本形式的数，如 \"100\"，不超过 28 位", "a number of at most 28 digits as a string, such as \"100\"");
    private static readonly BilingualText ADate = new("日期，如 2023-06-30", "a date such as 2023-06-30");

    private const int MostDigits = 28;

    private readonly Dictionary<string, JsonElement> _properties = [];
    private readonly HashSet<string> _known = [];
    private readonly DiagnosticBag _bag;
    private readonly string _path;

    private JsonObjectReader(JsonElement element, string path, DiagnosticBag bag)
    {
        _path = path;
        _bag = bag;
        foreach (var property in element.EnumerateObject())
        {
            if (!_properties.TryAdd(property.Name, property.Value))
            {
                bag.Add(DiagnosticCode.DuplicateId, Place, property.Name, null, new BilingualText("每个属性一次", "each property once"));
            }
        }
    }

    public RowPlace Place => RowPlace.At(_path);

    public static JsonObjectReader? Open(JsonElement element, string path, DiagnosticBag bag)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            return new JsonObjectReader(element, path, bag);
        }

        bag.Add(DiagnosticCode.InvalidValue, RowPlace.At(path), null, Raw(element), AnObject);
        return null;
    }

    public string? String(string name, bool required = false) =>
        Find(name, required) is { } element ? StringOf(element, name) : null;

    public string? RequiredString(string name)
    {
        var text = String(name, required: true);
        if (text is not null && string.IsNullOrWhiteSpace(text))
        {
            _bag.Add(DiagnosticCode.MissingValue, Place, name, text, AString);
            return null;
        }

        return text;
    }

    public int? Integer(string name, bool required = false)
    {
        if (Find(name, required) is not { } element)
        {
            return null;
        }

        if (element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var value))
        {
            return value;
        }

        Invalid(name, element, AnInteger);
        return null;
    }

    /// <summary>A number written as a string, so that no reader of JSON rounds it: <c>"100"</c>.</summary>
    public decimal? Decimal(string name)
    {
        if (Find(name, required: false) is not { } element || StringOf(element, name) is not { } text)
        {
            return null;
        }

        const NumberStyles plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (text.Count(char.IsAsciiDigit) <= MostDigits && decimal.TryParse(text, plain, CultureInfo.InvariantCulture, out var value))
        {
            return value;
        }

        Invalid(name, element, ADecimal);
        return null;
    }

    public NodaTime.LocalDate? Date(string name, bool required = false)
    {
        if (Find(name, required) is not { } element)
        {
            return null;
        }

        if (StringOf(element, name) is { } text)
        {
            if (IsoDate.TryRead(text, out var date))
            {
                return date;
            }

            Invalid(name, element, ADate);
        }

        return null;
    }

    public BilingualText? Text(string name, bool required = false)
    {
        if (Object(name, required) is not { } reader)
        {
            return null;
        }

        var (chinese, english) = (reader.RequiredString("zh"), reader.RequiredString("en"));
        reader.Finish();
        return chinese is null || english is null ? null : new BilingualText(chinese, english);
    }

    /// <summary>A text in both languages, or one string that serves for both; required.</summary>
    public BilingualText? TextOrString(string name)
    {
        switch (Find(name, required: false))
        {
            case { ValueKind: JsonValueKind.Object }:
                return Text(name);
            case { ValueKind: not JsonValueKind.String } element:
                Invalid(name, element, ATextOrString);
                return null;
            default:
                return RequiredString(name) is { } text ? new BilingualText(text, text) : null;
        }
    }

    /// <summary>A cell: a string, or an object that marks the repetition of a merged one.</summary>
    public string? Cell(string name, List<string> merged)
    {
        if (Find(name, required: false) is not { } element)
        {
            return null;
        }

        if (element.ValueKind != JsonValueKind.Object)
        {
            return StringOf(element, name);
        }

        var reader = new JsonObjectReader(element, $"{_path}.{name}", _bag);
        var printed = reader.RequiredString("printed");
        if (reader.Boolean("merged"))
        {
            merged.Add(name);
        }

        reader.Finish();
        return printed;
    }

    public JsonObjectReader? Object(string name, bool required = false) =>
        Find(name, required) is { } element ? Open(element, $"{_path}.{name}", _bag) : null;

    /// <summary>The objects of an array; what is none is reported and passed over.</summary>
    public IEnumerable<JsonObjectReader> Objects(string name, int most, bool required = false)
    {
        var position = 0;
        foreach (var element in Elements(name, most, required))
        {
            if (Open(element, $"{_path}.{name}[{(position++).ToString(CultureInfo.InvariantCulture)}]", _bag) is { } reader)
            {
                yield return reader;
            }
        }
    }

    /// <summary>The strings of an array, or the one string that stands in its place.</summary>
    public IReadOnlyList<string> Strings(string name, int most, bool required = false)
    {
        if (_properties.TryGetValue(name, out var single) && single.ValueKind == JsonValueKind.String)
        {
            _known.Add(name);
            return StringOf(single, name) is { } text ? [text] : [];
        }

        return [.. Elements(name, most, required).Select(element => StringOf(element, name)).OfType<string>()];
    }

    public IReadOnlyDictionary<string, string> Map(string name)
    {
        var map = new Dictionary<string, string>();
        if (Object(name) is { } reader)
        {
            foreach (var property in reader._properties.Keys)
            {
                if (reader.RequiredString(property) is { } text)
                {
                    map.Add(property, text);
                }
            }
        }

        return map;
    }

    /// <summary>Reports the properties that nobody asked for.</summary>
    public void Finish()
    {
        foreach (var name in _properties.Keys.Where(name => !_known.Contains(name)))
        {
            _bag.Add(DiagnosticCode.UnknownField, Place, name);
        }
    }

    private IEnumerable<JsonElement> Elements(string name, int most, bool required)
    {
        if (Find(name, required) is not { } element)
        {
            return [];
        }

        if (element.ValueKind != JsonValueKind.Array)
        {
            Invalid(name, element, AnArray);
            return [];
        }

        var length = element.GetArrayLength();
        if (length > most)
        {
            _bag.Add(
                DiagnosticCode.TooLarge, Place, name, length.ToString(CultureInfo.InvariantCulture),
                new BilingualText($"不超过 {most} 项，其余未读", $"at most {most} entries; the rest is not read"));
        }

        return element.EnumerateArray().Take(most);
    }

    private bool Boolean(string name) => Find(name, required: false) is { ValueKind: JsonValueKind.True };

    private JsonElement? Find(string name, bool required)
    {
        _known.Add(name);
        if (_properties.TryGetValue(name, out var element))
        {
            return element;
        }

        if (required)
        {
            _bag.Add(DiagnosticCode.MissingValue, Place, name);
        }

        return null;
    }

    private string? StringOf(JsonElement element, string name)
    {
        if (element.ValueKind == JsonValueKind.String && TryGetString(element) is { } text)
        {
            return text;
        }

        Invalid(name, element, AString);
        return null;
    }

    private void Invalid(string name, JsonElement element, BilingualText expected) =>
        _bag.Add(DiagnosticCode.InvalidValue, Place, name, Raw(element), expected);

    private static string Raw(JsonElement element) => element.GetRawText();

    // An escaped lone surrogate is well-formed JSON but no text.
    private static string? TryGetString(JsonElement element)
    {
        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
