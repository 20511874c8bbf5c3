using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;

namespace FiveYearPlan;

/// <summary>Observations as rows of texts below a header.</summary>
internal static class ObservationSheet
{
    private const string Unstated = "unstated";

    public static IReadOnlyList<IReadOnlyList<string>> Of(IEnumerable<Observation> observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        var rows = new List<Dictionary<string, string>>();
        foreach (var observation in observations)
        {
            ArgumentNullException.ThrowIfNull(observation, nameof(observations));
            rows.Add(Fields(observation));
        }

        List<string> columns = [.. ColumnWords.InOrder.Where(column => ColumnWords.Required.Contains(column) || rows.Exists(row => row.ContainsKey(column)))];
        var table = new List<IReadOnlyList<string>> { columns };
        foreach (var row in rows)
        {
            string[] cells = [.. columns.Select(column => Printable.Text(row.GetValueOrDefault(column, "")))];
            var tooLong = Array.Find(cells, cell => cell.Length > TableLimits.LongestField);
            table.Add(tooLong is null ? cells : throw new ArgumentException(
                $"A cell of {tooLong.Length} characters would not be read again; a table holds at most {TableLimits.LongestField}.", nameof(observations)));
        }

        return table;
    }

    private static Dictionary<string, string> Fields(Observation observation)
    {
        var fields = new Dictionary<string, string>
        {
            [ColumnWords.Indicator] = observation.Indicator,
            [ColumnWords.Period] = observation.Period is { } period ? Write(period) : Unstated,
            [ColumnWords.Value] = observation.Printed,
        };
        Add(ColumnWords.Unit, observation.Figure?.Unit?.Symbol);
        Add(ColumnWords.Measure, observation.Kind == ObservationKind.Level ? null : Word(observation.Kind));
        Add(ColumnWords.Vintage, observation.Vintage is { } vintage ? Word(vintage) : null);
        Add(ColumnWords.Territory, observation.Territory is { } territory ? Word(territory) : null);
        Add(ColumnWords.Population, observation.Population is { } population ? Word(population) : null);
        Add(ColumnWords.Basis, observation.PriceBasis == PriceBasis.Unstated ? null : Word(observation.PriceBasis));
        Add(ColumnWords.Published, observation.Published is { } day ? Write(day) : null);
        Add(ColumnWords.Inferred, observation.Inferred);
        Add(ColumnWords.Source, observation.Source is { } source ? Json(source) : null);
        return fields;

        void Add(string column, string? text)
        {
            if (text is not null)
            {
                fields.Add(column, text);
            }
        }
    }

    // The words of data are the names of the members, all of them single words.
    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Write(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}-{day.Day:00}");

    // The shortest form that reads back as the same days, as far as it is one of years or months.
    private static string Write(DateInterval period)
    {
        var (start, end) = (period.Start, period.End);
        if (start.Day != 1 || end != end.With(DateAdjusters.EndOfMonth))
        {
            return start == end ? Write(start) : $"{Write(start)}/{Write(end)}";
        }

        var invariant = CultureInfo.InvariantCulture;
        var first = start.Year == end.Year ? "" : string.Create(invariant, $"{start.Year}-");
        return (start.Month, end.Month) switch
        {
            (1, 12) => string.Create(invariant, $"{first}{end.Year}"),
            (1, 6) => string.Create(invariant, $"{first}{end.Year}H1"),
            (1, 3) when first.Length == 0 => string.Create(invariant, $"{end.Year}Q1"),
            (1, 9) when first.Length == 0 => string.Create(invariant, $"{end.Year}Q1-3"),
            var (a, b) when a == b && first.Length == 0 => string.Create(invariant, $"{start.Year}-{a:00}"),
            _ => string.Create(invariant, $"{start.Year}-{start.Month:00}/{end.Year}-{end.Month:00}"),
        };
    }

    // As in the JSON of dossiers: one string where both languages have the same.
    private static void WritePlace(Utf8JsonWriter writer, BilingualText at)
    {
        if (at.Chinese == at.English)
        {
            writer.WriteString("at", at.Chinese);
            return;
        }

        writer.WriteStartObject("at");
        writer.WriteString("zh", at.Chinese);
        writer.WriteString("en", at.English);
        writer.WriteEndObject();
    }

    private static string Json(Source source)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteString("document", source.Document);
            WritePlace(writer, source.At);
            writer.WriteStartArray("printed");
            foreach (var printed in source.Printed)
            {
                writer.WriteStringValue(printed);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Printable.Escape(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }
}
