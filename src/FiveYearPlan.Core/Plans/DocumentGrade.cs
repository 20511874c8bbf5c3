namespace FiveYearPlan;

/// <summary>How near a document stands to the authority whose figures it prints.</summary>
public enum DocumentGrade
{
    /// <summary>Published by the authority itself.</summary>
    Official,

    /// <summary>A report in the press that quotes the authority.</summary>
    Press,

    /// <summary>A copy on somebody else's pages: used only where nothing better is at hand.</summary>
    Mirror,
}
