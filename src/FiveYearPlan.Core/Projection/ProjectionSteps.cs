using System.Globalization;

namespace FiveYearPlan;

/// <summary>Writes down how a projection came about, from the values that produced it.</summary>
internal static class ProjectionSteps
{
    private const int Digits = 12;
    private const int PaceDigits = 5;
    private const int OutlookDigits = 6;

    public static IReadOnlyList<Step> Without(Projection projection, FoundPath found)
    {
        var reason = VerdictWords.Reasons.Text(found.Reason!.Value);
        var detail = found.Detail;
        var result = detail is null
            ? new BilingualText($"→ 无：{reason.Chinese}", $"→ none: {reason.English}")
            : new BilingualText($"→ 无：{reason.Chinese}：{detail.Chinese}", $"→ none: {reason.English}: {detail.English}");
        return [.. Known(projection), new Step(Name(projection), null, "", result)];
    }

    public static IReadOnlyList<Step> Of(
        Projection projection, ProjectionPath path, NaturalLimits limits, NumberSet raw, IReadOnlyList<TargetOutlook> outlooks)
    {
        var (method, year, unit) = (projection.Method, projection.Year, projection.Indicator.Unit.Symbol);
        var steps = new List<Step>(Known(projection))
        {
            new(Name(projection), method.Formula, path.Numbers(year).Replace("= ≈", "≈ ", StringComparison.Ordinal), method.Kind == ProjectionKind.Authority ? null : StepWriter.Equal($"{(path.IsRounded(year) && !Text(raw).StartsWith('≈') ? "≈" : "")}{Text(raw)}{unit}"), path.Sources),
        };
        if (!projection.Exact!.Equals(raw))
        {
            steps.Add(new Step(new BilingualText("自然界限", "Natural limits"), null, limits.ToString(), Arrow($"{Text(projection.Exact)}{unit}")));
        }

        if (path.IntervalText(year) is { } text)
        {
            var level = (method.Confidence!.Value * 100).ToString("0", CultureInfo.InvariantCulture);
            var name = new BilingualText($"{level}% 预测区间", $"{level}% prediction interval");
            steps.Add(projection.ExactInterval is { } interval
                ? new Step(name, "ŷ ± t × s × √(1 + 1 ÷ n + (T − x̄)² ÷ Σ(x − x̄)²)", text.English, Arrow($"{Text(interval)}{unit}"))
                : new Step(name, null, "", text));
        }

        foreach (var outlook in outlooks)
        {
            steps.AddRange(Of(outlook, projection));
        }

        return steps;
    }

    private static IEnumerable<Step> Known(Projection projection)
    {
        var years = IsFlow(projection) ? new BilingualText("各年数值", "Known years") : new BilingualText("各年末数值", "Known at year ends");
        var unlinkedBase = new BilingualText("未采用的基期值（统计口径中断，无换算系数）", "Base not used (across a break in the series, no link factor)");
        return [.. Points(projection.Points, projection.Indicator, new("基期", "Base"), years), .. Points(projection.NotUsed, projection.Indicator, unlinkedBase, StepWriter.NotUsedName)];
    }

    /// <summary>The base, and what was observed.</summary>
    private static IEnumerable<Step> Points(IReadOnlyList<ProjectionPoint> points, Indicator indicator, BilingualText start, BilingualText observed)
    {
        foreach (var kind in points.ToLookup(point => point.IsBase).OrderByDescending(kind => kind.Key))
        {
            yield return new Step(
                kind.Key ? start : observed, null, string.Join(", ", kind.Select(point => FormattableString.Invariant($"{point.Year}: {point.Figure}"))), null, Sources(kind, indicator));
        }
    }

    private static IEnumerable<Step> Of(TargetOutlook outlook, Projection projection)
    {
        var target = outlook.Target;
        yield return new Step(
            new BilingualText("目标", "Target"), null, StepWriter.Printed(target), new BilingualText($"（{target.DueYear}年底前）", $"by the end of {target.DueYear}"),
            new[] { projection.Indicator.Source }.OfType<Source>());
        if (outlook.Required is { } required)
        {
            yield return new Step(new BilingualText("今后每年需", "Needed a year from now"), null, "", Change(required, target, projection));
            var expected = target.Kind == TargetKind.Total ? outlook.Expected : projection.Year == target.DueYear ? projection.Expected : null;
            if (expected is not null)
            {
                yield return new Step(new BilingualText("按此方法每年", "A year by this method"), null, "", Change(expected, target, projection));
            }
        }

        if (outlook.Counted is { } counted && outlook.Unit is { } unit && outlook.Compared is { } compared && !counted.Equals(compared))
        {
            yield return new Step(
                new BilingualText($"{target.DueYear}年末预计", $"Expected by the end of {target.DueYear}"), null, Text(counted) + unit.Symbol, null);
        }

        var word = VerdictWords.Outlooks.Text(outlook.Outlook);
        var reason = outlook.Reason is { } why ? VerdictWords.Reasons.Text(why) : null;
        var when = outlook.IsMetAlready is true && outlook.Outlook == Outlook.EarlyOrMet ? new BilingualText("（已达到）", " (met already)")
            : (outlook.FailedYear ?? outlook.EarlyYear) is { } early ? new BilingualText($"（{early}年）", $" (in {early})")
            : null;
        var conclusion = new BilingualText(
            $"→ {word.Chinese}{(reason is null ? when?.Chinese : "：" + reason.Chinese)}", $"→ {word.English}{(reason is null ? when?.English : ": " + reason.English)}");
        var (relation, sets) = Compare(outlook, projection.Indicator.Unit.Symbol);
        yield return new Step(
            new BilingualText("展望", "Outlook"), null, relation,
            sets is null ? conclusion : new BilingualText($"{sets.Chinese} {conclusion.Chinese}", $"{sets.English} {conclusion.English}"));
    }

    /// <summary>What is expected against what is wanted: a relation between two numbers, else both sets in words.</summary>
    private static (string Relation, BilingualText? Sets) Compare(TargetOutlook outlook, string unit)
    {
        if (outlook is not { Compared: { } compared, Goal: { } goal })
        {
            return ("", null);
        }

        if (!compared.IsPoint || (goal.Lower is null) == (goal.Upper is null))
        {
            var (expected, wanted) = (Text(compared) + unit, Text(goal) + unit);
            return ("", new BilingualText($"预计 {expected}，要求 {wanted}", $"{expected} expected, {wanted} wanted"));
        }

        var (value, end, included) = (compared.Lower!.Value, goal.Lower ?? goal.Upper!.Value, goal.Lower is null ? goal.IncludesUpper : goal.IncludesLower);
        var sign = (goal.Lower is null, compared.IsWithin(goal) is true) switch
        {
            (false, true) => included ? "≥" : ">",
            (false, false) => included ? "<" : "≤",
            (true, true) => included ? "≤" : "<",
            (true, false) => included ? ">" : "≥",
        };

        // Fewer digits are easier to read, unless they hide on which side the value is.
        var isClear = Numbers.IsWritable(value) && Rational.From(value.ToDecimal(OutlookDigits)).CompareTo(end) == value.CompareTo(end);
        return ($"{Rounded(value, isClear ? OutlookDigits : Digits)}{unit} {sign} {Numbers.Text(end)}{unit}", null);
    }

    private static string Text(NumberSet set) =>
        set.IsPoint ? Numbers.Text(set.Lower!.Value, Digits) : Numbers.Text(set);

    /// <summary>The change a year with its unit, rounded for people; of a share it is in percentage points.</summary>
    private static BilingualText Change(Pace pace, Target target, Projection projection)
    {
        var (number, growth) = (Rounded(pace.Change, PaceDigits), Growth(pace));
        var unit = target.Kind == TargetKind.Total ? projection.Indicator.Unit : projection.Indicator.Unit.OfChange;
        return new BilingualText(unit.After(number, Language.Chinese) + growth?.Chinese, $"{unit.After(number, Language.English)} {growth?.English}".TrimEnd());
    }

    /// <summary>The same on a compound path.</summary>
    private static BilingualText? Growth(Pace pace) => pace.Growth is not { } growth ? null : new BilingualText(
        $"（或年均{(growth < 0 ? "下降" : "增长")}{Numbers.Percent(Rational.From(Math.Abs(growth)) / 100)}）",
        $"(or {Numbers.Percent(Rational.From(growth) / 100)} a year, compounded)");

    private static string Rounded(Rational value, int digits)
    {
        if (!Numbers.IsWritable(value))
        {
            return Numbers.Text(value);
        }

        var rounded = value.ToDecimal(digits);
        return (Rational.From(rounded) == value ? "" : "≈") + Numbers.Trim(rounded);
    }

    private static BilingualText Name(Projection projection) => IsFlow(projection)
        ? new($"{projection.Method.Name.Chinese}，{projection.Year}年", $"{projection.Method.Name.English}, {projection.Year}")
        : new($"{projection.Method.Name.Chinese}，{projection.Year}年末", $"{projection.Method.Name.English}, end of {projection.Year}");

    private static bool IsFlow(Projection projection) => projection.Indicator.Quantity == Quantity.Flow;

    private static IEnumerable<Source> Sources(IEnumerable<ProjectionPoint> points, Indicator indicator) =>
        points.Select(point => point.IsBase ? indicator.Baseline?.Source ?? indicator.Source : point.Observation!.Source).OfType<Source>();

    private static BilingualText Arrow(string text) => new($"→ {text}", $"→ {text}");
}
