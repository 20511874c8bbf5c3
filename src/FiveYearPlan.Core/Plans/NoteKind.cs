namespace FiveYearPlan;

/// <summary>What a note under an indicator table is about.</summary>
public enum NoteKind
{
    /// <summary>Anything else.</summary>
    Remark,

    /// <summary>Some figures are estimates.</summary>
    Estimate,

    /// <summary>Figures in brackets count over the whole plan.</summary>
    Cumulative,

    /// <summary>The population that figures count or are divided by.</summary>
    Population,

    /// <summary>The prices in which values are counted.</summary>
    PriceBasis,

    /// <summary>Another base that the document names beside the printed one.</summary>
    AlternativeBase,

    /// <summary>The definition of an indicator changed: values before and after do not quite compare.</summary>
    DefinitionChanged,

    /// <summary>The rows are not the plan's own table, or not all of it: they were selected from what other documents name.</summary>
    Selection,
}
