namespace FiveYearPlan.Testing;

/// <summary>What came of a law under a scheme.</summary>
public enum LawOutcome
{
    /// <summary>The law held in every case.</summary>
    Holds,

    /// <summary>The law says nothing about any rule of the scheme.</summary>
    DoesNotApply,

    /// <summary>There is a counter-example.</summary>
    Broken,
}
