namespace FiveYearPlan;

/// <summary>What a table cell holds once its text is read: a figure, or one of the other things that officials print.</summary>
internal enum CellKind
{
    Empty,
    Figure,
    Cumulative,
    EachYear,
    Assigned,
    InStep,
    Direction,
    Declared,
    Words,
}
