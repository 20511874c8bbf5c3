using System.Text.Json;

namespace FiveYearPlan;

/// <summary>Reads and writes the rows of an indicator table: the two halves of one format, side by side.</summary>
internal sealed class IndicatorRowJson(DiagnosticBag bag, Func<JsonObjectReader, Source?> readSource)
{
    private const int MostVariants = 100;

    public IndicatorRow Read(JsonObjectReader reader)
    {
        var merged = new List<string>();
        var number = reader.Cell("number", merged);
        var (name, group) = (reader.Object("name", required: true), reader.Object("group"));
        var cells = reader.Object("cells", required: true);
        var row = new IndicatorRow
        {
            Id = reader.RequiredString("id"),
            Number = number,
            Name = name?.RequiredString("zh"),
            EnglishName = name?.String("en"),
            Unit = reader.RequiredString("unit"),
            Group = group?.RequiredString("zh"),
            EnglishGroup = group?.String("en"),
            Nature = reader.String("nature"),
            Quantity = reader.String("quantity"),
            Direction = reader.String("direction"),
            Kind = reader.String("kind"),
            Territory = reader.String("territory"),
            Population = reader.String("population"),
            Basis = reader.String("basis"),
            InStepWith = reader.String("inStepWith"),
            BaseYear = reader.Integer("baseYear"),
            DueYear = reader.Integer("dueYear"),
            Limit = reader.Decimal("limit"),
            Base = cells?.Cell("base", merged),
            Target = cells?.Cell("target", merged),
            Annual = cells?.Cell("annual", merged),
            Outcome = cells?.Cell("outcome", merged),
            OutcomeAnnual = cells?.Cell("outcomeAnnual", merged),
            Variants = [.. reader.Objects("alternatives", MostVariants).Select(ReadAlternative), .. reader.Objects("revisions", MostVariants).Select(ReadRevision)],
            Inferred = reader.Map("inferred"),
            Source = readSource(reader),
            Place = reader.Place,
            Merged = merged,
        };
        name?.Finish();
        group?.Finish();
        cells?.Finish();
        reader.Finish();
        return row;
    }

    /// <summary>The properties of a row, inside an object that the caller opens and closes.</summary>
    public static void Write(Utf8JsonWriter writer, IndicatorRow row, string id)
    {
        writer.WriteString("id", id);
        WriteCell("number", row.Number);
        WriteName("name", row.Name!, row.EnglishName);
        writer.WriteString("unit", row.Unit);
        if (row.Group is { } group)
        {
            WriteName("group", group, row.EnglishGroup);
        }

        writer.WriteOptional("nature", row.Nature);
        writer.WriteOptional("quantity", row.Quantity);
        writer.WriteOptional("direction", row.Direction);
        writer.WriteOptional("kind", row.Kind);
        writer.WriteOptional("population", row.Population);
        writer.WriteOptional("territory", row.Territory);
        writer.WriteOptional("basis", row.Basis);
        writer.WriteOptional("inStepWith", row.InStepWith);
        writer.WriteOptional("baseYear", row.BaseYear);
        writer.WriteOptional("dueYear", row.DueYear);
        writer.WriteOptional("limit", row.Limit?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        writer.WriteStartObject("cells");
        WriteCell("base", row.Base);
        WriteCell("target", row.Target);
        WriteCell("annual", row.Annual);
        WriteCell("outcome", row.Outcome);
        WriteCell("outcomeAnnual", row.OutcomeAnnual);
        writer.WriteEndObject();
        WriteVariants(writer, "alternatives", [.. row.Variants.Where(variant => variant.Date is null)]);
        WriteVariants(writer, "revisions", [.. row.Variants.Where(variant => variant.Date is not null)]);
        if (row.Inferred.Count > 0)
        {
            writer.WriteStartObject("inferred");
            foreach (var (property, why) in row.Inferred)
            {
                writer.WriteString(property, why);
            }

            writer.WriteEndObject();
        }

        writer.WriteSource(row.Source);

        void WriteCell(string name, string? printed)
        {
            if (printed is not null && row.Merged.Contains(name))
            {
                writer.WriteStartObject(name);
                writer.WriteString("printed", printed);
                writer.WriteBoolean("merged", true);
                writer.WriteEndObject();
            }
            else
            {
                writer.WriteOptional(name, printed);
            }
        }

        void WriteName(string name, string chinese, string? english)
        {
            writer.WriteStartObject(name);
            writer.WriteString("zh", chinese);
            writer.WriteOptional("en", english);
            writer.WriteEndObject();
        }
    }

    private static void WriteVariants(Utf8JsonWriter writer, string name, IReadOnlyList<RowVariant> variants)
    {
        if (variants.Count == 0)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (var variant in variants)
        {
            writer.WriteStartObject();
            if (variant.Date is { } date)
            {
                writer.WriteString("date", IsoDate.Write(date));
            }

            writer.WriteOptional("year", variant.BaseYear);
            writer.WriteOptional("value", variant.Base);
            writer.WriteOptional("target", variant.Target);
            writer.WriteOptional("annual", variant.Annual);
            writer.WriteOptional("dueYear", variant.DueYear);
            writer.WriteText("reason", variant.Reason);
            writer.WriteSource(variant.Source);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private RowVariant ReadAlternative(JsonObjectReader reader)
    {
        var variant = new RowVariant
        {
            BaseYear = reader.Integer("year", required: true),
            Base = reader.RequiredString("value"),
            Reason = reader.Text("reason", required: true) ?? new BilingualText("未说明", "not stated"),
            Source = readSource(reader),
        };
        reader.Finish();
        return variant;
    }

    private RowVariant ReadRevision(JsonObjectReader reader)
    {
        var variant = new RowVariant
        {
            Date = reader.Date("date", required: true),
            BaseYear = reader.Integer("year"),
            Base = reader.String("value"),
            Target = reader.String("target"),
            Annual = reader.String("annual"),
            DueYear = reader.Integer("dueYear"),
            Reason = reader.Text("reason", required: true),
            Source = readSource(reader),
        };
        if (variant.Base is null && variant.Target is null && variant.Annual is null)
        {
            bag.Add(DiagnosticCode.MissingValue, reader.Place, "target", null, new BilingualText("value、target 或 annual", "value, target or annual"));
        }

        reader.Finish();
        return variant;
    }
}
