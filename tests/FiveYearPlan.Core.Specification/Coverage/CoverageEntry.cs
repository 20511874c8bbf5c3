using System.Text.Json;

namespace FiveYearPlan.Specification;

/// <summary>Something in a shipped dossier that names a document and what is printed there.</summary>
/// <param name="Place">Dossier, list, and what tells it from the others of that list.</param>
/// <param name="Values">Everything it states, without sources.</param>
internal sealed record CoverageEntry(string Place, string Document, IReadOnlyList<string> Printed, IReadOnlyList<string> Values)
{
    /// <summary>Every entry of every embedded dossier, read from the text of the repository.</summary>
    public static IReadOnlyList<CoverageEntry> All { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "src/FiveYearPlan.Core/Dossiers/Data"), "*.json").Order(StringComparer.Ordinal).SelectMany(OfDossier)];

    /// <summary>Whether a value has the number; 06 of a date is 6.</summary>
    public bool Holds(string number) =>
        Values.SelectMany(CoverageList.NumbersOf).Any(known => known.Number == number || known.Number.TrimStart('0') == number);

    private static IEnumerable<CoverageEntry> OfDossier(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        var dossier = document.RootElement;
        var seen = new Dictionary<string, int>();
        foreach (var entry in OfNode(dossier, dossier.GetProperty("id").GetString()!).ToList())
        {
            var count = seen[entry.Place] = seen.GetValueOrDefault(entry.Place) + 1;
            yield return count == 1 ? entry : entry with { Place = $"{entry.Place} #{count}" };
        }
    }

    private static IEnumerable<CoverageEntry> OfNode(JsonElement node, string place)
    {
        if (node.TryGetProperty("source", out var source) && source.TryGetProperty("printed", out var printed))
        {
            yield return new(place, source.GetProperty("document").GetString()!, [.. Texts(printed)], [.. Stated(node)]);
        }

        // In the order of the format, which is that of the file.
        foreach (var list in node.EnumerateObject().Where(property => property.Value.ValueKind == JsonValueKind.Array))
        {
            var group = list.Name is "classes" or "sums" ? "" : list.Name + " ";
            foreach (var item in list.Value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object))
            {
                foreach (var entry in OfNode(item, $"{place} {group}{NameOf(item)}"))
                {
                    yield return entry;
                }
            }
        }
    }

    private static string NameOf(JsonElement item)
    {
        if (item.TryGetProperty("id", out var id))
        {
            return id.GetString()!;
        }

        string[] telling = ["of", "indicator", "cell", "period", "date", "year", "kind", "measure", "vintage", "territory", "population", "basis", "indicators"];
        return string.Join(' ', telling.Where(name => item.TryGetProperty(name, out _)).Select(name => string.Join('+', Texts(item.GetProperty(name)))));
    }

    private static IEnumerable<string> Stated(JsonElement value) => value.ValueKind == JsonValueKind.Object
        ? value.EnumerateObject().Where(property => property.Name is not ("source" or "revisions" or "alternatives")).SelectMany(property => Stated(property.Value))
        : value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().SelectMany(Stated) : Texts(value);

    private static IEnumerable<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Texts),
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Number => [value.GetRawText()],
        _ => [],
    };
}
