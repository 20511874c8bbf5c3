namespace FiveYearPlan;

/// <summary>Verdicts counted in all and by nature. Immutable and safe for use by several threads.</summary>
public sealed class Tally
{
    internal Tally(IReadOnlyList<Assessment> assessments)
    {
        All = new VerdictCounts(assessments);
        Expected = Of(Nature.Expected);
        Binding = Of(Nature.Binding);
        Unspecified = Of(Nature.Unspecified);

        VerdictCounts Of(Nature nature) => new([.. assessments.Where(known => known.Indicator.Nature == nature)]);
    }

    /// <summary>All indicators.</summary>
    public VerdictCounts All { get; }

    /// <summary>The expected ones (预期性).</summary>
    public VerdictCounts Expected { get; }

    /// <summary>The binding ones (约束性).</summary>
    public VerdictCounts Binding { get; }

    /// <summary>Those whose nature the document does not say.</summary>
    public VerdictCounts Unspecified { get; }

    /// <summary>The counts of all indicators in one line.</summary>
    public override string ToString() => All.ToString();
}
