using System.Text.Json;

namespace FiveYearPlan;

/// <summary>Writes a published evaluation: classes first, then the sums over them.</summary>
internal static class PublishedWriter
{
    public static void Write(Utf8JsonWriter writer, PublishedEvaluation evaluation)
    {
        writer.WriteString("id", evaluation.Id);
        writer.WriteString("axis", VerdictWords.Axes.Word(evaluation.Axis));
        writer.WriteString("asOf", IsoDate.Write(evaluation.AsOf));
        writer.WriteNumber("total", evaluation.Total);
        DossierWriter.WriteAll(writer, "classes", evaluation.Classes, WriteClass, always: true);
        DossierWriter.WriteAll(writer, "sums", evaluation.Sums, WriteSum);
        writer.WriteSource(evaluation.Source);
    }

    private static void WriteClass(Utf8JsonWriter writer, PublishedCount count)
    {
        writer.WriteString("id", count.Id);
        writer.WriteText("label", count.Label);
        writer.WriteOptional("verdict", count.Verdict is { } verdict ? VerdictWords.Verdicts.Word(verdict) : null);
        writer.WriteStrings("outlook", [.. count.Outlooks.Select(VerdictWords.Outlooks.Word)]);
        WriteNumbers(writer, count);
        writer.WriteStrings("indicators", count.Indicators);
        writer.WriteSource(count.Source);
    }

    private static void WriteSum(Utf8JsonWriter writer, PublishedCount count)
    {
        writer.WriteStrings("of", count.SumOf);
        WriteNumbers(writer, count);
        writer.WriteSource(count.Source);
    }

    private static void WriteNumbers(Utf8JsonWriter writer, PublishedCount count)
    {
        writer.WriteNumber("count", count.Count);
        writer.WriteOptional("expected", count.Expected);
        writer.WriteOptional("binding", count.Binding);
    }
}
