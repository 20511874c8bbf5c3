using System.Text;

namespace FiveYearPlan;

/// <summary>A plan's table as Markdown: a table for each group, and the notes below.</summary>
internal static class MarkdownTable
{
    private static readonly (string Chinese, string English, Func<Indicator, Plan, Language, string?> Cell)[] Columns =
    [
        ("序号", "No.", (indicator, _, _) => indicator.Number),
        ("指标", "Indicator", (indicator, _, language) => indicator.Name.In(language)),
        ("单位", "Unit", (indicator, _, _) => indicator.Unit.Symbol),
        ("基期", "Base", (indicator, plan, language) => Base(indicator, plan, language)),
        ("目标", "Target", (indicator, _, _) => indicator.Row.Target),
        ("年均增长[累计]", "Annual or [cumulative]", (indicator, _, _) => indicator.Row.Annual),
        ("完成", "Outcome", (indicator, _, _) => indicator.Row.Outcome),
        ("完成：年均增长[累计]", "Outcome, annual or [cumulative]", (indicator, _, _) => indicator.Row.OutcomeAnnual),
        ("属性", "Nature", (indicator, _, language) => NatureOf(indicator, language)),
    ];

    public static string Of(Plan plan, Language language)
    {
        var page = new StringBuilder();
        page.Append("# ").Append(Escape(language == Language.Chinese ? $"{plan.Name.Chinese}（{plan.Period}）" : $"{plan.Name.English} ({plan.Period})")).Append('\n');
        var shown = Columns.Where(column => plan.Indicators.Concat(plan.Further).Any(indicator => !string.IsNullOrWhiteSpace(column.Cell(indicator, plan, language)))).ToList();
        foreach (var group in Runs(plan.Indicators))
        {
            page.Append('\n');
            Table(group[0].Group?.In(language), group);
        }

        if (plan.Further.Count > 0)
        {
            page.Append('\n');
            Table(language == Language.Chinese ? "表外指标" : "Beside the table", plan.Further);
        }

        for (var i = 0; i < plan.Notes.Count; i++)
        {
            page.Append(i == 0 ? "\n" : "").Append("- ")
                .Append(Escape(plan.Notes[i].Mark is { } mark ? $"{mark} {plan.Notes[i].Text.In(language)}" : plan.Notes[i].Text.In(language))).Append('\n');
        }

        return page.ToString();

        void Table(string? heading, IReadOnlyList<Indicator> indicators)
        {
            if (heading is not null)
            {
                page.Append("## ").Append(Escape(heading)).Append("\n\n");
            }

            Row(page, shown.Select(column => Escape(language == Language.Chinese ? column.Chinese : column.English)));
            Row(page, shown.Select(_ => "---"));
            foreach (var indicator in indicators)
            {
                Row(page, shown.Select(column => Escape(column.Cell(indicator, plan, language) ?? "")));
            }
        }
    }

    // A group that is printed twice stays in its two places.
    private static List<List<Indicator>> Runs(IReadOnlyList<Indicator> indicators)
    {
        var runs = new List<List<Indicator>>();
        foreach (var indicator in indicators)
        {
            if (runs.Count == 0 || !Equals(runs[^1][0].Group, indicator.Group))
            {
                runs.Add([]);
            }

            runs[^1].Add(indicator);
        }

        return runs;
    }

    private static string? Base(Indicator indicator, Plan plan, Language language) => indicator.Row.BaseYear is { } year && year != plan.Period.FirstYear - 1
        ? language == Language.Chinese ? $"{indicator.Row.Base}（{year}年）" : $"{indicator.Row.Base} ({year})"
        : indicator.Row.Base;

    private static string? NatureOf(Indicator indicator, Language language) => indicator.Nature switch
    {
        Nature.Expected => language == Language.Chinese ? "预期性" : "expected",
        Nature.Binding => language == Language.Chinese ? "约束性" : "binding",
        Nature.Unspecified => null,
    };

    private static void Row(StringBuilder page, IEnumerable<string> cells) => page.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    // Figures carry < and >, targets [ ], names and notes anything.
    private static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var letter in text.Trim())
        {
            _ = letter switch
            {
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                '|' or '[' or ']' or '*' or '_' or '`' or '\\' or '#' or '~' => escaped.Append('\\').Append(letter),
                '\r' or '\n' => escaped.Append(' '),
                _ => escaped.Append(letter),
            };
        }

        return escaped.ToString();
    }
}
