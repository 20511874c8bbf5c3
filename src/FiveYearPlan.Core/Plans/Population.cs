namespace FiveYearPlan;

/// <summary>Which population a figure counts or is divided by.</summary>
public enum Population
{
    /// <summary>No population is named: the figure does not depend on one, or the document leaves it at that.</summary>
    None,

    /// <summary>Resident population (常住人口).</summary>
    Resident,

    /// <summary>Registered population (户籍人口).</summary>
    Registered,

    /// <summary>The document does not say, and it matters: such a figure is shown and never judged.</summary>
    Unstated,
}
