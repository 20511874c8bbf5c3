using System.Globalization;
using System.Text.Json;

namespace FiveYearPlan;

/// <summary>Writes a dossier as canonical JSON: what was read from that form is written byte for byte.</summary>
internal static class DossierWriter
{
    public static void Write(Utf8JsonWriter writer, Dossier dossier)
    {
        var plan = dossier.Plan;
        writer.WriteStartObject();
        writer.WriteNumber("format", DossierReader.Format);
        writer.WriteString("id", dossier.Id);
        writer.WriteString("dataVersion", dossier.DataVersion);
        WriteJurisdiction(writer, plan.Jurisdiction);
        writer.WriteStartObject("plan");
        writer.WriteText("name", plan.Name);
        writer.WriteOptional("ordinal", plan.Period.Ordinal);
        writer.WriteNumber("firstYear", plan.Period.FirstYear);
        writer.WriteNumber("lastYear", plan.Period.LastYear);
        writer.WriteEndObject();
        WriteAll(writer, "documents", dossier.Documents, WriteDocument);
        WriteAll(writer, "notes", plan.Notes, WriteNote);
        writer.WriteStartArray("indicators");
        foreach (var indicator in plan.Indicators)
        {
            IndicatorRowJson.Write(writer, indicator.Row, indicator.Id);
        }

        writer.WriteEndArray();
        WriteAll(writer, "observations", dossier.Given, WriteObservation);
        WriteAll(writer, "breaks", dossier.Breaks, WriteBreak);
        writer.WriteEndObject();
    }

    private static void WriteAll<T>(Utf8JsonWriter writer, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            write(writer, item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteJurisdiction(Utf8JsonWriter writer, Jurisdiction jurisdiction)
    {
        writer.WriteStartObject("jurisdiction");
        writer.WriteString("code", jurisdiction.Code);
        writer.WriteString("id", jurisdiction.Id);
        writer.WriteText("name", jurisdiction.Name);
        writer.WriteOptional("parent", jurisdiction.Parent);
        writer.WriteEndObject();
    }

    private static void WriteDocument(Utf8JsonWriter writer, Document document)
    {
        writer.WriteString("id", document.Id);
        writer.WriteText("title", document.Title);
        writer.WriteText("publisher", document.Publisher);
        writer.WriteNumber("year", document.Year);
    }

    private static void WriteNote(Utf8JsonWriter writer, Note note)
    {
        writer.WriteOptional("mark", note.Mark);
        writer.WriteString("kind", Note.Kinds.Word(note.Kind));
        writer.WriteText("text", note.Text);
        if (note.Indicators.Count > 0)
        {
            writer.WriteStartArray("indicators");
            foreach (var id in note.Indicators)
            {
                writer.WriteStringValue(id);
            }

            writer.WriteEndArray();
        }

        writer.WriteSource(note.Source);
    }

    private static void WriteObservation(Utf8JsonWriter writer, Observation observation)
    {
        writer.WriteString("indicator", observation.Indicator);
        writer.WriteString("period", observation.Period is { } period ? ReportingPeriod.Write(period) : "unstated");
        writer.WriteString("value", observation.Printed);
        writer.WriteOptional("unit", observation.Figure?.Unit?.Symbol);
        writer.WriteOptional("measure", observation.Kind == ObservationKind.Level ? null : ObservationWords.Kinds.Word(observation.Kind));
        writer.WriteOptional("vintage", observation.Vintage is { } vintage ? ObservationWords.Vintages.Word(vintage) : null);
        writer.WriteOptional("territory", observation.Territory is { } territory ? PlanWords.Territories.Word(territory) : null);
        writer.WriteOptional("population", observation.Population is { } population ? PlanWords.Populations.Word(population) : null);
        writer.WriteOptional("basis", observation.PriceBasis == PriceBasis.Unstated ? null : PlanWords.PriceBases.Word(observation.PriceBasis));
        writer.WriteOptional("published", observation.Published is { } day ? IsoDate.Write(day) : null);
        writer.WriteOptional("inferred", observation.Inferred);
        writer.WriteSource(observation.Source);
    }

    private static void WriteBreak(Utf8JsonWriter writer, SeriesBreak seriesBreak)
    {
        writer.WriteString("indicator", seriesBreak.Indicator);
        writer.WriteString("date", IsoDate.Write(seriesBreak.Date));
        writer.WriteText("reason", seriesBreak.Reason);
        writer.WriteOptional("linkFactor", seriesBreak.LinkFactor?.ToString(CultureInfo.InvariantCulture));
        writer.WriteSource(seriesBreak.Source);
    }
}
