namespace FiveYearPlan;

/// <summary>The indicator table of a plan as printed, cell by cell; with the notes under it and what was revised since.</summary>
internal static class PrintedPlan
{
    public static Report Of(Plan plan) => new(ReportEnd.Title(plan, "主要指标", "main indicators"), language =>
    [
        .. Table(plan, int.MaxValue, language),
        .. PrintedWords.Explained(plan.Indicators, null, language),
        .. Revisions(plan, language),
        .. Notes(plan, language),
    ]);

    /// <summary>The rows by group, at most so many.</summary>
    public static IEnumerable<Block> Table(Plan plan, int most, Language language)
    {
        if (plan.Indicators.Count == 0)
        {
            yield return new Block.Paragraph(language.Say("指标表中没有指标。", "The table holds no indicator."));
            yield break;
        }

        var (before, last) = (ReportCells.Count(plan.Period.FirstYear - 1), ReportCells.Count(plan.Period.LastYear));
        (Block.Column Column, Func<Indicator, string?> Cell)[] all =
        [
            (new(language.Say("序号", "No.")), known => known.Number),
            (new(language.Say("指标", "Indicator"), Block.Cell.Name), known => ReportCells.Name(known, language)),
            (new(language.Say("属性", "Nature")), known => known.Nature == Nature.Unspecified ? null : known.Nature.In(language)),
            (new(language.Say($"{before}年", before), Block.Cell.Figure), known => Base(known, plan, language)),
            (new(language.Say($"{last}年目标", $"{last} target"), Block.Cell.Figure), known => known.Row.Target),
            (new(language.Say("年均增长［累计］", "Growth a year [in all]"), Block.Cell.Figure), known => known.Row.Annual),
            (new(language.Say($"{last}年实绩", $"{last} outcome"), Block.Cell.Figure), known => known.Row.Outcome),
            (new(language.Say("年均增长［累计］实绩", "Growth a year [in all], outcome"), Block.Cell.Figure), known => known.Row.OutcomeAnnual),
        ];
        // A column that no row fills, as outcomes before the end, is left out.
        var used = all.Where(column => plan.Indicators.Any(known => !string.IsNullOrWhiteSpace(column.Cell(known)))).ToList();
        yield return new Block.Table(
            [.. used.Select(column => column.Column)],
            [.. plan.Indicators.Take(most).GroupBy(known => known.Group).Select(group => new Block.Section(group.Key?.In(language), [.. group.Select(known =>
                new Block.Row([.. used.Select(column => column.Cell(known) is { } cell && !string.IsNullOrWhiteSpace(cell) ? cell.Trim() : ReportCells.Nothing)]))]))]);
        if (plan.Indicators.Count > most)
        {
            yield return new Block.Paragraph(ReportCells.More(plan.Indicators.Count - most, language));
        }
    }

    private static string? Base(Indicator indicator, Plan plan, Language language) =>
        indicator.Row.Base is { } printed && indicator.Row.BaseYear is { } year && year != plan.Period.FirstYear - 1
            ? language.Bracketed(printed, language.Say($"{ReportCells.Count(year)}年", ReportCells.Count(year)))
            : indicator.Row.Base;

    public static IEnumerable<Block> Revisions(Plan plan, Language language)
    {
        List<string> revised =
        [
            .. from indicator in plan.Indicators
               from target in indicator.TargetVersions
               where target.Revision is not null
               select Line(indicator, language.Say("目标", "target"), target.Printed, target.Revision!, language),
            .. from indicator in plan.Indicators
               from known in indicator.Baselines
               where known.Revision is not null
               select Line(indicator, language.Say("基期", "base"), known.Figure.ToString(), known.Revision!, language),
        ];
        return revised.Count == 0 ? [] : [new Block.Heading(2, language.Say("后来的调整", "Revised since")), new Block.Items(revised)];
    }

    private static string Line(Indicator indicator, string what, string printed, Revision revision, Language language) => language.Pair(
        ReportCells.Numbered(indicator, language),
        language.Say(
            $"自{DateWords.In(revision.Date, language)}起{what}为{printed}（{revision.Reason.Chinese.TrimEnd('。')}）",
            $"{what} {printed} from {DateWords.In(revision.Date, language)} ({revision.Reason.English.TrimEnd('.')})"));

    /// <summary>All notes.</summary>
    public static IEnumerable<Block> Notes(Plan plan, Language language) => Notes(plan.Notes, 2, language);

    /// <summary>The notes on the table as a whole or on rows of it.</summary>
    public static IEnumerable<Block> NotesOfTable(Plan plan, Language language)
    {
        var ids = plan.Indicators.Select(known => known.Id).ToHashSet();
        return ids.Count == 0 ? [] : Notes([.. plan.Notes.Where(note => note.Indicators.Count == 0 || note.Indicators.Any(ids.Contains))], 3, language);
    }

    private static IEnumerable<Block> Notes(IReadOnlyList<Note> notes, int level, Language language) => notes.Count == 0 ? [] :
    [
        new Block.Heading(level, language.Say("注", "Notes")),
        new Block.Items([.. notes.Select(note => note.Mark is { } mark ? $"{mark} {note.Text.In(language)}" : note.Text.In(language))]),
    ];
}
