using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FiveYearPlan;

/// <summary>The fields of one row of a table, by column, from the canonical JSON of an indicator or of a note.</summary>
internal static class PlanRowFields
{
    public static string DefaultId(int index) => $"row-{(index + 1).ToString(CultureInfo.InvariantCulture)}";

    public static Dictionary<string, string> Of(JsonElement indicator, bool hasIds, bool isExact)
    {
        var fields = new Dictionary<string, string>();
        var merged = new List<string>();
        foreach (var property in indicator.EnumerateObject())
        {
            switch (property.Name)
            {
                case "id" when hasIds:
                    Add(PlanColumns.Id, property.Value);
                    break;
                case "id":
                    break;
                case "name":
                    AddText(PlanColumns.Name, PlanColumns.EnglishName, property.Value);
                    break;
                case "group":
                    AddText(PlanColumns.Group, PlanColumns.EnglishGroup, property.Value);
                    break;
                case "cells":
                    foreach (var cell in property.Value.EnumerateObject())
                    {
                        AddCell(cell.Name, cell.Value);
                    }

                    break;
                default:
                    AddCell(property.Name, property.Value);
                    break;
            }
        }

        if (merged.Count > 0)
        {
            fields[PlanColumns.Merged] = string.Join(' ', merged);
        }

        if (isExact)
        {
            fields[PlanColumns.Exact] = Compact(indicator);
        }

        return fields;

        void Add(string column, JsonElement value) =>
            fields[column] = value.ValueKind == JsonValueKind.String ? value.GetString()! : Compact(value);

        void AddText(string column, string english, JsonElement text)
        {
            Add(column, text.GetProperty("zh"));
            if (text.TryGetProperty("en", out var other))
            {
                Add(english, other);
            }
        }

        void AddCell(string column, JsonElement cell)
        {
            if (!PlanColumns.InOrder.Contains(column))
            {
                return; // what has no column is found missing when the table is read again, and then the row is written as a whole
            }

            if (cell.ValueKind == JsonValueKind.Object && cell.TryGetProperty("printed", out var printed) && cell.TryGetProperty("merged", out _))
            {
                merged.Add(column);
                cell = printed;
            }

            Add(column, cell);
        }
    }

    /// <summary>What stands beside the table, on a row of its own: for people in the columns, and as a whole.</summary>
    public static Dictionary<string, string> OfFurther(JsonElement indicator)
    {
        var fields = Of(indicator, hasIds: true, isExact: false);
        fields[PlanColumns.Further] = Compact(indicator);
        return fields;
    }

    /// <summary>A note, on a row of its own: for people beside the names, and as a whole.</summary>
    public static Dictionary<string, string> OfNote(JsonElement note)
    {
        var mark = note.TryGetProperty("mark", out var printed) ? printed.GetString() : "";
        return new()
        {
            [PlanColumns.Name] = $"注{mark}：{note.GetProperty("text").GetProperty("zh").GetString()}",
            [PlanColumns.Note] = Compact(note),
        };
    }

    private static string Compact(JsonElement value)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            value.WriteTo(writer);
        }

        return Printable.Escape(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }
}
