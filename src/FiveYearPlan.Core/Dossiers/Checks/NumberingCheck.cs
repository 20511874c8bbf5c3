namespace FiveYearPlan;

/// <summary>Numbers that the table prints for several rows, and marks that it prints for several notes.</summary>
internal static class NumberingCheck
{
    public static void Check(Plan plan, DiagnosticBag bag)
    {
        foreach (var number in plan.Indicators.Where(indicator => indicator.Number is not null).GroupBy(indicator => indicator.Number!).Where(rows => rows.Count() > 1))
        {
            bag.Add(
                DiagnosticCode.NumberShared, RowPlace.At(number.First().Id), "number", number.Key,
                new BilingualText($"请用编码：{Plan.Ids(number)}", $"use the ids: {Plan.Ids(number)}"));
        }

        foreach (var mark in plan.Notes.Where(note => note.Mark is not null).GroupBy(note => note.Mark!).Where(notes => notes.Count() > 1))
        {
            bag.Add(
                DiagnosticCode.NoteMarkShared, RowPlace.At("notes"), "mark", mark.Key,
                new BilingualText($"{mark.Count()} 条注释", $"{mark.Count()} notes have it"));
        }
    }
}
