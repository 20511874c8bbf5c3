namespace FiveYearPlan;

/// <summary>An evaluation as JSON. Evaluations are written and never read back.</summary>
public static class EvaluationJson
{
    /// <summary>
    /// The evaluation as JSON: two spaces, LF, Chinese unescaped, every key always present, numbers with at most twelve
    /// significant digits. The format is documented in <c>docs/json.md</c>.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="evaluation"/> is <see langword="null"/>.</exception>
    public static string ToJson(this Evaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return JsonWriting.Write(writer => EvaluationWriter.Write(writer, evaluation));
    }
}
