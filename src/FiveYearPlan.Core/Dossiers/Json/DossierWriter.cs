using System.Globalization;
using System.Text.Json;

namespace FiveYearPlan;

/// <summary>Writes a dossier as canonical JSON: what was read from that form is written byte for byte.</summary>
internal static class DossierWriter
{
    public static void Write(Utf8JsonWriter writer, Dossier dossier)
    {
        var plan = dossier.Parts.Plan;
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
        WriteAll(writer, "indicators", plan.Indicators, WriteIndicator, always: true);
        WriteAll(writer, "further", plan.Further, WriteIndicator);
        WriteAll(writer, "observations", dossier.Given, (_, observation) => WriteObservation(writer, observation, plan[observation.Indicator], null));
        WriteAll(writer, "reprints", dossier.Reprints, (_, reprint) => WriteReprint(writer, reprint, plan[reprint.Indicator]));
        WriteAll(writer, "forecasts", dossier.Parts.Forecasts, (_, forecast) => WriteForecast(writer, forecast, plan[forecast.Indicator].Unit));
        WriteAll(writer, "published", dossier.Parts.Published, PublishedWriter.Write);
        WriteAll(writer, "breaks", dossier.Breaks, WriteBreak);
        writer.WriteEndObject();
    }

    /// <summary>A list of objects; an empty one only where it is always there.</summary>
    public static void WriteAll<T>(Utf8JsonWriter writer, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write, bool always = false)
    {
        if (items.Count == 0 && !always)
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

    private static void WriteIndicator(Utf8JsonWriter writer, Indicator indicator) => IndicatorRowJson.Write(writer, indicator.Row, indicator.Id);

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
        writer.WriteOptional("grade", document.Grade == DocumentGrade.Official ? null : PlanWords.Grades.Word(document.Grade));
        writer.WriteOptional("url", document.Url);
    }

    private static void WriteNote(Utf8JsonWriter writer, Note note)
    {
        writer.WriteOptional("mark", note.Mark);
        writer.WriteString("kind", Note.Kinds.Word(note.Kind));
        writer.WriteText("text", note.Text);
        writer.WriteStrings("indicators", note.Indicators);
        writer.WriteSource(note.Source);
    }

    private static void WriteObservation(Utf8JsonWriter writer, Observation observation, Indicator indicator, Source? otherSource)
    {
        writer.WriteString("indicator", observation.Indicator);
        writer.WriteString("period", observation.Period is { } period ? ReportingPeriod.Write(period) : "unstated");
        writer.WriteString("value", observation.Printed);
        WriteUnit(writer, observation.Printed, observation.Figure, Joining.UnitOf(observation.Kind, indicator));
        writer.WriteOptional("measure", observation.Kind == ObservationKind.Level ? null : ObservationWords.Kinds.Word(observation.Kind));
        writer.WriteOptional("vintage", observation.Vintage is { } vintage ? ObservationWords.Vintages.Word(vintage) : null);
        writer.WriteOptional("territory", observation.Territory is { } territory ? PlanWords.Territories.Word(territory) : null);
        writer.WriteOptional("population", observation.Population is { } population ? PlanWords.Populations.Word(population) : null);
        writer.WriteOptional("basis", observation.PriceBasis == PriceBasis.Unstated ? null : PlanWords.PriceBases.Word(observation.PriceBasis));
        writer.WriteOptional("published", observation.Published is { } day ? IsoDate.Write(day) : null);
        writer.WriteOptional("inferred", observation.Inferred);
        writer.WriteSource(otherSource ?? observation.Source);
    }

    private static void WriteReprint(Utf8JsonWriter writer, Reprint reprint, Indicator indicator)
    {
        if (reprint.Observation is { } observation)
        {
            WriteObservation(writer, observation, indicator, reprint.Source);
            return;
        }

        writer.WriteString("indicator", reprint.Indicator);
        writer.WriteOptional("cell", reprint.Cell);
        writer.WriteString("value", reprint.Printed);
        WriteUnit(writer, Cell.Read(reprint.Printed).Figure?.Printed, reprint.Figure, null);
        writer.WriteSource(reprint.Source);
    }

    private static void WriteForecast(Utf8JsonWriter writer, Forecast forecast, Unit column)
    {
        writer.WriteString("indicator", forecast.Indicator);
        writer.WriteNumber("year", forecast.Year);
        writer.WriteString("value", forecast.Printed);
        WriteUnit(writer, forecast.Printed, forecast.Figure, column);
        writer.WriteText("by", forecast.By);
        writer.WriteOptional("published", forecast.Published is { } day ? IsoDate.Write(day) : null);
        writer.WriteSource(forecast.Source);
    }

    /// <summary>The unit of a figure, where neither its printed form nor its column tells it.</summary>
    private static void WriteUnit(Utf8JsonWriter writer, string? printed, Figure? figure, Unit? column)
    {
        if (figure?.Unit is { } unit && !(Figure.TryParse(printed, out var plain) && figure.Equals(column is null ? plain : plain.In(column))))
        {
            writer.WriteString("unit", unit.Symbol);
        }
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
