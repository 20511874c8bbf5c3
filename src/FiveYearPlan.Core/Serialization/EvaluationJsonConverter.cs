using System.Text.Json;
using System.Text.Json.Serialization;

namespace FiveYearPlan.Serialization;

/// <summary>
/// Writes an <see cref="Evaluation"/> inside a larger document, in the format of <see cref="EvaluationJson.ToJson"/>.
/// Stateless and safe for use by several threads.
/// </summary>
public sealed class EvaluationJsonConverter : JsonConverter<Evaluation>
{
    /// <summary>Evaluations are computed, never read.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override Evaluation Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("An evaluation is computed from a dossier, never read.");

    /// <summary>Writes the evaluation.</summary>
    public override void Write(Utf8JsonWriter writer, Evaluation value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        EvaluationWriter.Write(writer, value);
    }
}
