using System.Text.Json;

namespace FiveYearPlan;

/// <summary>Writes one assessment; its own fields repeat those of the target that decided.</summary>
internal static class AssessmentWriter
{
    public static void Write(Utf8JsonWriter writer, Assessment assessment)
    {
        var deciding = assessment.Deciding;
        writer.WriteStartObject();
        writer.WriteString("indicator", assessment.Indicator.Id);
        writer.WriteString("number", assessment.Indicator.Number);
        writer.WriteText("name", assessment.Indicator.Name);
        writer.WriteString("nature", PlanWords.Natures.Word(assessment.Indicator.Nature));
        WriteVerdict(writer, assessment.Verdict, assessment.Reason, assessment.Label);
        WriteNumbers(writer, deciding);
        writer.WriteBoolean("targetsDisagree", assessment.TargetsDisagree);
        writer.WriteStartArray("targets");
        foreach (var target in assessment.Targets)
        {
            Write(writer, target);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, TargetAssessment target)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", PlanWords.Kinds.Word(target.Target.Kind));
        writer.WriteString("printed", target.Target.Printed);
        writer.WriteNumber("dueBy", target.Target.DueYear);
        WriteVerdict(writer, target.Verdict, target.Reason, target.Label);
        WriteNumbers(writer, target);
        writer.WriteStartArray("steps");
        foreach (var step in target.Steps)
        {
            Write(writer, step);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteVerdict(Utf8JsonWriter writer, Verdict verdict, Reason? reason, BilingualText label)
    {
        writer.WriteString("verdict", VerdictWords.Verdicts.Word(verdict));
        writer.WriteString("reason", reason is { } why ? VerdictWords.Reasons.Word(why) : null);
        writer.WriteText("label", label);
    }

    private static void WriteNumbers(Utf8JsonWriter writer, TargetAssessment? target)
    {
        writer.WriteStartObject("measure");
        writer.WriteString("name", MeasureWords.Measures.Word(target?.Measure ?? Measure.None));
        writer.WriteNullable("value", target?.MeasureValue);
        writer.WriteEndObject();
        writer.WriteString("counted", target?.Counted?.ToString());
        writer.WriteString("required", target?.Required?.ToString());
        writer.WriteNullable("margin", target?.Margin);
        writer.WriteBoolean("roundingSensitive", target?.RoundingSensitive ?? false);
    }

    private static void Write(Utf8JsonWriter writer, Step step)
    {
        writer.WriteStartObject();
        writer.WriteText("name", step.Name);
        writer.WriteString("formula", step.Formula);
        writer.WriteString("numbers", step.Numbers);
        writer.WriteNullable("result", step.Result);
        writer.WriteStartArray("sources");
        foreach (var source in step.Sources)
        {
            writer.WriteStartObject();
            writer.WriteString("zh", source.In(Language.Chinese));
            writer.WriteString("en", source.In(Language.English));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
