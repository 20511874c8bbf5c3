using System.Globalization;
using NodaTime.Text;

namespace FiveYearPlan.Testing;

/// <summary>Reads one row of a decision table: its cells by the library's own reading, and what it expects.</summary>
internal sealed class CaseReader(
    TextRow row, IReadOnlyList<string> headers, IReadOnlyDictionary<string, int> columns, PlanPeriod period, List<Diagnostic> findings)
{
    private static readonly string[] CellColumns =
        [DecisionColumns.Base, DecisionColumns.Target, DecisionColumns.Annual, DecisionColumns.Unit, DecisionColumns.Kind, DecisionColumns.Direction, DecisionColumns.Quantity, DecisionColumns.Basis];

    private readonly int _before = findings.Count;

    /// <summary>The case; <see langword="null"/> where there is an error.</summary>
    public DecisionCase? Read()
    {
        var (plan, expected) = (ReadPlan(), ReadExpectation());
        var observations = plan is null ? [] : ReadObservations(plan);
        var asOf = ReadAsOf(observations);
        return plan is null || expected is null || asOf is not { } day || findings.Skip(_before).Any(found => found.Severity == DiagnosticSeverity.Error)
            ? null
            : new DecisionCase(row.Line, Shown(), Dossier.Of(plan).With(observations), day, expected);
    }

    private Plan? ReadPlan()
    {
        var read = Plan.Read(new Jurisdiction("330299", "somewhere", new BilingualText("某地", "Somewhere")), new BilingualText("某规划", "A plan"), period,
        [
            new IndicatorRow
            {
                Id = "x",
                Name = "某指标",
                EnglishName = "Indicator",
                Unit = Field(DecisionColumns.Unit) ?? "%",
                Base = Field(DecisionColumns.Base),
                Target = Field(DecisionColumns.Target),
                Annual = Field(DecisionColumns.Annual),
                Kind = Field(DecisionColumns.Kind),
                Direction = Field(DecisionColumns.Direction),
                Quantity = Field(DecisionColumns.Quantity),
                Basis = Field(DecisionColumns.Basis),
                DueYear = Number(DecisionColumns.Due) is { } due ? (int)due : null,
                Limit = Number(DecisionColumns.Limit),
                Place = RowPlace.InFile(row.Line, Columns(CellColumns.Append(DecisionColumns.Due).ToDictionary(name => name == DecisionColumns.Due ? "dueYear" : name))),
            },
        ]);
        findings.AddRange(read.Diagnostics);
        return read.Value is { Indicators.Count: 1 } plan ? plan : null;
    }

    private IReadOnlyList<Observation> ReadObservations(Plan plan)
    {
        var place = RowPlace.InFile(row.Line, Columns(new Dictionary<string, string>
        {
            [DecisionColumns.Observed] = "value",
            [DecisionColumns.Period] = "period",
        }));
        var observed = ObservedCells.Read(Field(DecisionColumns.Observed), Field(DecisionColumns.Period), plan.Indicators[0]);
        if (observed.Count == 0 && Field(DecisionColumns.Period) is { } alone)
        {
            Report(DiagnosticCode.MissingValue, DecisionColumns.Observed, null, new BilingualText($"{alone} 的实绩", $"what is observed in {alone}"));
        }

        var read = Observation.Read(
            observed.Select(one => new ObservationRow { Indicator = "x", Period = one.Period, Measure = one.Kind, Value = one.Text, Place = place }), plan);
        findings.AddRange(read.Diagnostics);
        return read.Value ?? [];
    }

    private LocalDate? ReadAsOf(IReadOnlyList<Observation> observations)
    {
        if (Field(DecisionColumns.AsOf) is { } text)
        {
            if (LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day))
            {
                return day;
            }

            Report(DiagnosticCode.InvalidValue, DecisionColumns.AsOf, text, new BilingualText("日期，如 2023-06-30", "a date such as 2023-06-30"));
            return null;
        }

        var ends = observations.Select(known => known.Period?.End).OfType<LocalDate>().ToList();
        if (ends.Count > 0)
        {
            return ends.Max();
        }

        if (Field(DecisionColumns.Observed) is null && Field(DecisionColumns.Period) is null)
        {
            Report(DiagnosticCode.MissingValue, DecisionColumns.AsOf, null, new BilingualText("评价日，因为没有实绩", "the day of the evaluation, as nothing is observed"));
        }

        return null;
    }

    private Expectation? ReadExpectation()
    {
        var (verdict, reason) = (Word<Verdict>(DecisionColumns.Verdict, Wording.In), Word<Reason>(DecisionColumns.Reason, Wording.In));
        var scheme = Field(DecisionColumns.Scheme) is { } id ? Schemes.Find(id) : null;
        if (Field(DecisionColumns.Scheme) is { } named && scheme is null)
        {
            Report(DiagnosticCode.InvalidValue, DecisionColumns.Scheme, named, Choices(Schemes.All.Select(known => known.Id)));
        }

        Figure? required = null;
        if (Field(DecisionColumns.Required) is { } text && !Figure.TryParse(text, out required))
        {
            Report(DiagnosticCode.UnreadableFigure, DecisionColumns.Required, text, new BilingualText("数值", "a figure"));
        }

        if (Field(DecisionColumns.Verdict) is null)
        {
            Report(DiagnosticCode.MissingValue, DecisionColumns.Verdict, null, Choices(Enum.GetNames<Verdict>()));
        }

        if (reason is not null && verdict is { } judged && judged != Verdict.NotAssessable)
        {
            Report(DiagnosticCode.InvalidValue, DecisionColumns.Reason, Field(DecisionColumns.Reason), new BilingualText("只有无法评估才有原因", "a reason only where the verdict is not assessable"));
        }

        return verdict is { } given ? new Expectation(given, reason, Field(DecisionColumns.Label), required, scheme) : null;
    }

    /// <summary>A member by its name or by its wording in either language.</summary>
    private T? Word<T>(string column, Func<T, Language, string> wording)
        where T : struct, Enum
    {
        if (Field(column) is not { } text)
        {
            return null;
        }

        foreach (var member in Enum.GetValues<T>())
        {
            if (text == wording(member, Language.Chinese) || string.Equals(text, wording(member, Language.English), StringComparison.OrdinalIgnoreCase))
            {
                return member;
            }
        }

        if (EnumCells.Find<T>(text) is { } found)
        {
            return found;
        }

        Report(DiagnosticCode.InvalidValue, column, text, Choices(Enum.GetNames<T>()));
        return null;
    }

    private decimal? Number(string column)
    {
        if (Field(column) is not { } text)
        {
            return null;
        }

        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number > 0
            && (column != DecisionColumns.Due || (number < 10_000 && decimal.IsInteger(number))))
        {
            return number;
        }

        Report(DiagnosticCode.InvalidValue, column, text, column == DecisionColumns.Due ? new BilingualText("年份", "a year") : new BilingualText("正数", "a positive number"));
        return null;
    }

    private string? Field(string column) =>
        columns.TryGetValue(column, out var number) && row.Fields[number - 1] is { Length: > 0 } text ? text : null;

    /// <summary>The columns of the table under the names that the library's findings have for them.</summary>
    private Dictionary<string, int> Columns(Dictionary<string, string> names) =>
        columns.Where(column => names.ContainsKey(column.Key)).ToDictionary(column => names[column.Key], column => column.Value);

    private void Report(DiagnosticCode code, string column, string? value, BilingualText expected) => findings.Add(Diagnostic.Create(
        code, RowPlace.InFile(row.Line, columns), column, value, expected));

    private static BilingualText Choices(IEnumerable<string> words)
    {
        var all = string.Join(", ", words);
        return new($"可用：{all}", $"one of {all}");
    }

    private string Shown() => string.Join(", ", headers.Zip(row.Fields).Where(cell => cell.Second.Length > 0).Select(cell => $"{cell.First} {cell.Second}"));
}
