using System.Globalization;

namespace FiveYearPlan;

/// <summary>What a cell of a report says of an indicator: figures as printed, with their own units where these are not the row's.</summary>
internal static class ReportCells
{
    /// <summary>Stands where there is nothing to say.</summary>
    public const string Nothing = "—";

    // A computed number is shown with so many significant digits where it has more than a printed one would.
    private const int ShownDigits = 4;
    private const int MostPlaces = 4;

    /// <summary>The name with the unit of its figures, as tables of outlines print it.</summary>
    public static string Name(Indicator indicator, Language language) => language.Bracketed(indicator.Name.In(language), indicator.Unit.Symbol);

    public static string Numbered(Indicator indicator, Language language) =>
        indicator.Number is { } number ? $"{number} {indicator.Name.In(language)}" : indicator.Name.In(language);

    /// <summary>The base as printed; its year where that is not the one before the plan, and the day from which it counts where it came in later.</summary>
    public static string Base(Indicator indicator, Plan plan, Language language)
    {
        if (indicator.Baseline is not { } start)
        {
            return Nothing;
        }

        string?[] remarks = [start.Year == plan.Period.FirstYear - 1 ? null : YearOf(start.Year, language), Since(start.Revision, language)];
        return Remarked(Shown(start.Figure, indicator), remarks, language);
    }

    /// <summary>Every target as printed, with the year where it is due before the plan ends.</summary>
    public static string Targets(Indicator indicator, Plan plan, Language language) => indicator.Targets.Count == 0 ? Nothing
        : string.Join(language.Say("；", "; "), indicator.Targets.Select(target => Target(target, indicator, plan, language)));

    /// <summary>What was observed and decides, else the latest level: one figure as printed, of several what they come to; with the period.</summary>
    public static string Latest(Assessment assessment, Language language)
    {
        var found = Used(assessment);
        if ((found?.Observations[0] ?? Undecided(assessment)) is not { } first)
        {
            return Nothing;
        }

        var last = found?.Observations[^1] ?? first;
        var figure = found is null || first == last ? Shown(first, assessment.Indicator) : Counted(found, assessment.Indicator);
        return first.Period is { } from && last.Period is { } to
            ? language.Bracketed(figure, DateWords.In(new NodaTime.DateInterval(from.Start, to.End), language))
            : figure;
    }

    /// <summary>The latest level where no target uses an observation: known, and without a verdict.</summary>
    public static Observation? Undecided(Assessment assessment) => Used(assessment) is null ? assessment.Latest : null;

    /// <summary>The outcome of every target, in the order of the targets.</summary>
    public static string Outcomes(Assessment assessment, Language language) => assessment.Targets.All(target => target.Observations.Count == 0) ? Nothing
        : string.Join(language.Say("；", "; "), assessment.Targets.Select(target => target.Observations switch
        {
            [] => Nothing,
            [var single] when single.Figure is null || IsSame(single.Figure, target.Counted) => Shown(single, assessment.Indicator),
            _ => Counted(target, assessment.Indicator),
        }));

    /// <summary>The share reached and the share of time, both at the end of what was observed; of growth the points ahead or behind.</summary>
    public static string Progress(TargetAssessment? target, Language language)
    {
        if (target?.MeasureValue is not { } value)
        {
            return Nothing;
        }

        var share = FiveYearPlan.Numbers.Percent(Rational.From(value));
        return target.Measure switch
        {
            Measure.ShareOfDistance or Measure.ShareOfTotal or Measure.ChainedShare or Measure.LogarithmicShare => target.Elapsed is { } elapsed
                ? language.Say($"{share}／{FiveYearPlan.Numbers.Percent(elapsed.Exact)}", $"{share} / {FiveYearPlan.Numbers.Percent(elapsed.Exact)}")
                : share,
            Measure.ShareOfTarget or Measure.GrowthProjection or Measure.ProjectedShare => share,
            Measure.GrowthMargin => Points(value, language),
            Measure.GrowthRate => share,
            Measure.GrowthRatio => FiveYearPlan.Numbers.Text(Rational.From(value)),
            Measure.None => Nothing,
        };
    }

    public static string Verdict(Assessment assessment, Language language) => assessment.Reason is { } reason
        ? language.Bracketed(assessment.Label.In(language), reason.In(language))
        : assessment.Label.In(language);

    /// <summary>
    /// The scheme's label with the verdict that it stands for, or why there is none; the labels of the Chinese schemes say their
    /// verdict by themselves.
    /// </summary>
    public static string LabelAndVerdict(Assessment assessment, Language language) => assessment.Reason is null && !Labels.IsPredicate(assessment.Label)
        ? language.Bracketed(assessment.Label.In(language), assessment.Verdict.In(language))
        : Verdict(assessment, language);

    /// <summary>The method by its name, its id and its version.</summary>
    public static string Named(ProjectionMethod method, Language language) => language.Bracketed(method.Name.In(language), method.ToString());

    public static string Nature(Indicator indicator, Language language) =>
        indicator.Nature == FiveYearPlan.Nature.Unspecified ? Nothing : indicator.Nature.In(language);

    /// <summary>A computed figure or range, with its unit: shortened where it has more digits than a printed one would.</summary>
    public static string Estimate(Figure figure, Indicator indicator, Language language)
    {
        if (figure.Form is not (FigureForm.Number or FigureForm.Range) || figure.DecimalPlaces <= MostPlaces || !Equals(figure.Unit, indicator.Unit))
        {
            return figure.ToString().Replace("且", language.Say("且", " and "), StringComparison.Ordinal);
        }

        return figure.RangeEnd is { } end ? Span(Short(figure.Number), Short(end), language) + figure.Unit?.Symbol : Short(figure.Number) + figure.Unit?.Symbol;
    }

    /// <summary>From one number to another; one sign says that the ends are rounded.</summary>
    public static string Span(string from, string to, Language language) =>
        $"{(from.StartsWith('≈') || to.StartsWith('≈') ? "≈" : "")}{from.TrimStart('≈')}{language.Say("—", "–")}{to.TrimStart('≈')}";

    /// <summary>Says that a list is cut.</summary>
    public static string More(int count, Language language) => language.Say($"……另有{Count(count)}项。", $"… and {Count(count)} more.");

    public static string Outlook(Projection projection, Language language) => projection.OutlookReason is { } reason
        ? language.Bracketed(projection.Outlook.In(language), reason.In(language))
        : projection.Outlook.In(language);

    public static string Required(Assessment assessment) => assessment.Required is { } required ? Shown(required, assessment.Indicator) : Nothing;

    /// <summary>The margin in the unit of what is required, with its sign.</summary>
    public static string Margin(Assessment assessment, Language language) => assessment is { Margin: { } margin, Required: { } required }
        ? required.Unit?.OfChange.After(Signed(margin), language) ?? Signed(margin)
        : Nothing;

    /// <summary>So much a year, and the growth that is on a compound path.</summary>
    public static string Pace(Pace pace, Indicator indicator, Language language)
    {
        var straight = indicator.Unit.OfChange.After(Signed(pace.Change), language);
        return pace.Growth is { } growth && !indicator.Unit.IsConvertibleTo(FigureUnits.Percent) ? language.Bracketed(straight, $"{Signed(growth)}%") : straight;
    }

    /// <summary>A figure as printed, with its unit only where that is not the row's.</summary>
    public static string Shown(Observation observation, Indicator indicator) =>
        observation.Figure is { } figure && !Equals(figure.Unit, indicator.Unit) ? figure.ToString() : observation.Printed;

    private static TargetAssessment? Used(Assessment assessment) => assessment.Deciding is { Observations.Count: > 0 } deciding
        ? deciding : assessment.Targets.FirstOrDefault(target => target.Observations.Count > 0);

    /// <summary>Whether what is counted is the observation itself, at most in another unit.</summary>
    private static bool IsSame(Figure observed, Figure? counted) => Equals(observed, counted)
        || (observed.Unit is { } from && counted?.Unit is { } to && from.IsConvertibleTo(to) && observed.NumbersIn(to).Equals(counted.NumbersIn(to)));

    /// <summary>What several observations come to.</summary>
    private static string Counted(TargetAssessment target, Indicator indicator) => target.Counted switch
    {
        null => Nothing,
        { Value: { } value, DecimalPlaces: > MostPlaces } computed => Short(value) + (Equals(computed.Unit, indicator.Unit) ? "" : computed.Unit?.Symbol),
        var figure => Shown(figure, indicator),
    };

    private static string Shown(Figure figure, Indicator indicator)
    {
        var (printed, symbol) = (figure.Printed, indicator.Unit.Symbol);
        // 1.31万亿元 keeps the unit that a cut would spoil.
        return Equals(figure.Unit, indicator.Unit) && symbol.Length > 0 && printed.EndsWith(symbol, StringComparison.Ordinal)
            && printed.Length > symbol.Length && char.IsAsciiDigit(printed[^(symbol.Length + 1)])
            ? printed[..^symbol.Length]
            : printed;
    }

    private static string Target(Target target, Indicator indicator, Plan plan, Language language)
    {
        // A rate or a change beside a level is told from it by its own unit.
        var printed = target.Figure is null || Equals(target.Figure.Unit, indicator.Unit) && target.Kind != TargetKind.AverageGrowth ? target.Printed : StepWriter.Printed(target);
        string?[] remarks = [target.DueYear == plan.Period.LastYear ? null : YearOf(target.DueYear, language), Since(target.Revision, language)];
        return Remarked(printed, remarks, language);
    }

    public static string Remarked(string text, IEnumerable<string?> remarks, Language language) =>
        remarks.OfType<string>().ToList() is { Count: > 0 } said ? language.Bracketed(text, string.Join(language.Say("，", ", "), said)) : text;

    public static string YearOf(int year, Language language) => language.Say($"{Count(year)}年", Count(year));

    public static string? Since(Revision? revision, Language language) => revision is null ? null
        : language.Say($"{DateWords.Day(revision.Date, Language.Chinese)}起", $"from {DateWords.Day(revision.Date, Language.English)}");

    private static string Points(decimal value, Language language) => language.Say($"{Signed(value)}个百分点", $"{Signed(value)} percentage points");

    private static string Signed(decimal value)
    {
        var (text, plus) = (Short(value), value > 0 ? "+" : "");
        return text.StartsWith('≈') ? $"≈{plus}{text[1..]}" : plus + text;
    }

    private static string Short(decimal value)
    {
        var exact = FiveYearPlan.Numbers.Trim(value);
        var point = exact.IndexOf('.', StringComparison.Ordinal);
        return point < 0 || exact.Length - point - 1 <= MostPlaces ? exact : "≈" + FiveYearPlan.Numbers.Trim(Rational.From(value).ToDecimal(ShownDigits));
    }

    public static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
