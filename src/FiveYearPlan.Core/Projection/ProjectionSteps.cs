using System.Globalization;

namespace FiveYearPlan;

/// <summary>Writes down how a projection came about, from the values that produced it.</summary>
internal static class ProjectionSteps
{
    private const int Digits = 12;

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
            new(Name(projection), method.Formula, path.Numbers(year).Replace("= ≈", "≈ ", StringComparison.Ordinal), method.Kind == ProjectionKind.Authority ? null : Equal($"{Text(raw)}{unit}"), path.Sources),
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
        if (projection.Points.Count > 0)
        {
            yield return new Step(
                new BilingualText("各年末数值", "Known at year ends"), null, string.Join(", ", projection.Points), null, Sources(projection.Points, projection.Indicator));
        }

        if (projection.NotUsed.Count > 0)
        {
            yield return new Step(
                new BilingualText("未采用（统计口径中断，无换算系数）", "Not used (across a break in the series, no link factor)"), null,
                string.Join(", ", projection.NotUsed), null, Sources(projection.NotUsed, projection.Indicator));
        }
    }

    private static IEnumerable<Step> Of(TargetOutlook outlook, Projection projection)
    {
        var target = outlook.Target;
        yield return new Step(
            new BilingualText("目标", "Target"), null, target.Printed, new BilingualText($"（{target.DueYear} 年底前）", $"by the end of {target.DueYear}"),
            new[] { projection.Indicator.Source }.OfType<Source>());
        if (outlook.Required is { } required)
        {
            yield return new Step(new BilingualText("今后每年需", "Needed a year from now"), null, Text(required), null);
            var expected = target.Kind == TargetKind.Total ? outlook.Expected : projection.Year == target.DueYear ? projection.Expected : null;
            if (expected is not null)
            {
                yield return new Step(new BilingualText("按此方法每年", "A year by this method"), null, Text(expected), null);
            }
        }

        if (outlook.Counted is { } counted && outlook.Unit is { } unit && outlook.Compared is { } compared && !counted.Equals(compared))
        {
            yield return new Step(
                new BilingualText($"{target.DueYear} 年末预计", $"Expected by the end of {target.DueYear}"), null, Text(counted) + unit.Symbol, null);
        }

        var word = VerdictWords.Outlooks.Text(outlook.Outlook);
        var reason = outlook.Reason is { } why ? VerdictWords.Reasons.Text(why) : null;
        var when = outlook.IsMetAlready is true && outlook.Outlook == Outlook.EarlyOrMet ? new BilingualText("（已达到）", " (met already)")
            : outlook.EarlyYear is { } early ? new BilingualText($"（{early} 年）", $" (in {early})")
            : null;
        yield return new Step(
            new BilingualText("展望", "Outlook"), null, Compare(outlook),
            new BilingualText(
                $"→ {word.Chinese}{(reason is null ? when?.Chinese : "：" + reason.Chinese)}", $"→ {word.English}{(reason is null ? when?.English : ": " + reason.English)}"));
    }

    private static string Compare(TargetOutlook outlook) => outlook is { Compared: { } compared, Goal: { } goal }
        ? $"{Text(compared)} {outlook.IsMetAtEnd switch { true => "∈", false => "∉", null => "?" }} {Text(goal)}"
        : "";

    private static string Text(NumberSet set) =>
        set.IsPoint ? Numbers.Text(set.Lower!.Value, Digits) : Numbers.Text(set);

    private static string Text(Pace pace) => pace.ToString();

    private static BilingualText Name(Projection projection) => new(
        $"{projection.Method.Name.Chinese}，{projection.Year} 年末", $"{projection.Method.Name.English}, end of {projection.Year}");

    private static IEnumerable<Source> Sources(IEnumerable<ProjectionPoint> points, Indicator indicator) =>
        points.Select(point => point.IsBase ? indicator.Baseline?.Source ?? indicator.Source : point.Observation!.Source).OfType<Source>();

    private static BilingualText Equal(string text) => text.StartsWith('≈') ? new($"≈ {text[1..]}", $"≈ {text[1..]}") : new($"= {text}", $"= {text}");

    private static BilingualText Arrow(string text) => new($"→ {text}", $"→ {text}");
}
