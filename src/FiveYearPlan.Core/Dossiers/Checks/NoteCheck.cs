namespace FiveYearPlan;

/// <summary>Definitions that the notes under the table say have changed.</summary>
internal static class NoteCheck
{
    public static void Check(Plan plan, DiagnosticBag bag)
    {
        foreach (var note in plan.Notes.Where(note => note.Kind == NoteKind.DefinitionChanged))
        {
            foreach (var id in note.Indicators)
            {
                bag.Add(DiagnosticCode.DefinitionChanged, RowPlace.At(id), null, null, note.Text);
            }
        }
    }
}
