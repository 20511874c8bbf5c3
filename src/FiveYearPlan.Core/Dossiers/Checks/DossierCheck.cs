namespace FiveYearPlan;

/// <summary>All checks in one pass: what a careful reader of the documents would find.</summary>
internal static class DossierCheck
{
    public static IReadOnlyList<Diagnostic> Check(Dossier dossier)
    {
        var bag = new DiagnosticBag();
        bag.AddRange(dossier.Diagnostics);
        NumberingCheck.Check(dossier.Plan, bag);
        foreach (var indicator in dossier.Plan.Known)
        {
            RowCheck.Check(indicator, bag);
        }

        NoteCheck.Check(dossier.Plan, bag);
        ReprintCheck.Check(dossier, bag);
        SharedFigureCheck.Check(dossier, bag);
        foreach (var published in dossier.Parts.Published)
        {
            PublishedCheck.Check(published, dossier.Plan, bag);
        }

        return bag.ToList();
    }
}
