namespace FiveYearPlan;

/// <summary>How targets of some kinds are judged: a measure and an ordered list of grades.</summary>
/// <param name="Kinds">The kinds it is for.</param>
/// <param name="Holds">Whether it is for levels and changes that are holds.</param>
/// <param name="Measure">What is measured.</param>
/// <param name="Grades">The first that applies wins; where none does, the target is not yet due.</param>
internal sealed record Rule(IReadOnlyList<TargetKind> Kinds, bool Holds, Measure Measure, IReadOnlyList<Grade> Grades)
{
    public bool IsFor(TargetKind kind, bool hold) => hold ? Holds : Kinds.Contains(kind);
}
