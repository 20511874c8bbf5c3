using System.Text.Json;

namespace FiveYearPlan;

/// <summary>Writes an evaluation as JSON: every key is always there, verdicts and kinds in camelCase, figures as text.</summary>
internal static class EvaluationWriter
{
    public const int Format = 1;

    public static void Write(Utf8JsonWriter writer, Evaluation evaluation)
    {
        var (dossier, plan, scheme) = (evaluation.Dossier, evaluation.Dossier.Plan, evaluation.Scheme);
        writer.WriteStartObject();
        writer.WriteNumber("format", Format);
        writer.WriteString("dossier", dossier.Id);
        writer.WriteString("jurisdiction", plan.Jurisdiction.Code);
        writer.WriteNumber("plan", plan.Period.Ordinal ?? plan.Period.FirstYear);
        writer.WriteStartObject("period");
        writer.WriteNumber("firstYear", plan.Period.FirstYear);
        writer.WriteNumber("lastYear", plan.Period.LastYear);
        writer.WriteEndObject();
        writer.WriteString("scheme", scheme.Id);
        writer.WriteString("schemeVersion", scheme.Version);
        writer.WriteString("timeConvention", TimeWords.Conventions.Word(scheme.TimeConvention));
        writer.WriteString("libraryVersion", evaluation.LibraryVersion);
        writer.WriteString("dataVersion", dossier.DataVersion);
        writer.WriteString("planVersion", plan.Version.English);
        writer.WriteString("asOf", IsoDate.Write(evaluation.AsOf));
        writer.WriteStartObject("tally");
        WriteCounts(writer, "all", evaluation.Tally.All);
        WriteCounts(writer, "expected", evaluation.Tally.Expected);
        WriteCounts(writer, "binding", evaluation.Tally.Binding);
        WriteCounts(writer, "unspecified", evaluation.Tally.Unspecified);
        writer.WriteEndObject();
        writer.WriteNullable("allBindingHold", evaluation.AllBindingHold);
        writer.WriteStartArray("diagnostics");
        foreach (var diagnostic in evaluation.Diagnostics)
        {
            WriteDiagnostic(writer, diagnostic);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("assessments");
        foreach (var assessment in evaluation.Assessments)
        {
            AssessmentWriter.Write(writer, assessment);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter writer, string name, VerdictCounts counts)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("achieved", counts.Achieved);
        writer.WriteNumber("onTrack", counts.OnTrack);
        writer.WriteNumber("behind", counts.Behind);
        writer.WriteNumber("missed", counts.Missed);
        writer.WriteNumber("notAssessable", counts.NotAssessable);
        writer.WriteStartArray("byLabel");
        foreach (var (label, count) in counts.ByLabel)
        {
            writer.WriteStartObject();
            writer.WriteText("label", label);
            writer.WriteNumber("count", count);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteDiagnostic(Utf8JsonWriter writer, Diagnostic diagnostic)
    {
        writer.WriteStartObject();
        writer.WriteString("code", JsonNamingPolicy.CamelCase.ConvertName(diagnostic.Code.ToString()));
        writer.WriteString("severity", JsonNamingPolicy.CamelCase.ConvertName(diagnostic.Severity.ToString()));
        writer.WriteString("path", diagnostic.Path);
        writer.WriteNullable("line", diagnostic.Line);
        writer.WriteNullable("column", diagnostic.Column);
        writer.WriteString("value", diagnostic.Value);
        writer.WriteNullable("expected", diagnostic.Expected);
        writer.WriteText("message", new BilingualText(diagnostic.Message(Language.Chinese), diagnostic.Message(Language.English)));
        writer.WriteEndObject();
    }
}
