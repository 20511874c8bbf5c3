using System.Globalization;

namespace FiveYearPlan;

/// <summary>The methods that continue what lies between two points: proportional, compound, recent change.</summary>
internal static class StraightPaths
{
    /// <summary>o + (o − b) × (T − now) ÷ (now − base), exact, and with sets of numbers where figures are imprecise.</summary>
    public static FoundPath Proportional(PointSeries series)
    {
        if (series.Indicator.Baseline is null && series.Indicator.Targets.Any(target => target.Kind == TargetKind.Total))
        {
            return MeanFlow(series);
        }

        return BaseAndLast(series) is { Start: { } start, Last: { } last } ? Straight(start, last) : Lacking(series);
    }

    /// <summary>The same between the last point and one some changes before it.</summary>
    public static FoundPath Recent(PointSeries series, int changes) => series.Points.Count < changes + 1
        ? FoundPath.TooFew(changes + 1, series)
        : Straight(series.Points[^(changes + 1)], series.Points[^1]);

    /// <summary>o × (o ÷ b)^((T − now) ÷ (now − base)): it rises with o and falls with b, so that ends make ends.</summary>
    public static FoundPath Compound(PointSeries series)
    {
        if (BaseAndLast(series) is not { Start: { } start, Last: { } last })
        {
            return Lacking(series);
        }

        var positive = NumberSet.Above(Rational.Zero);
        foreach (var point in new[] { start, last })
        {
            if (point.Numbers.IsWithin(positive) is not true)
            {
                return FoundPath.Without(point.Numbers.IsWithin(positive) is null ? Reason.ImpreciseFigure : Reason.OutOfDomain, NotPositive(point));
            }
        }

        var span = last.Year - start.Year;
        return new ProjectionPath
        {
            Used = [start, last],
            At = year => Grown(start.Numbers, last.Numbers, year - last.Year, span),
            IsRounded = year => !IsRoot(Grown(start.Numbers, last.Numbers, year - last.Year, span), start.Numbers, last.Numbers, year - last.Year, span),
            Numbers = year => Invariant($"{Numbers.Text(last.Numbers)} × ({Numbers.Text(last.Numbers)} ÷ {Numbers.Text(start.Numbers)})^({year - last.Year} ÷ {span})"),
        };
    }

    private static NumberSet? Grown(NumberSet start, NumberSet last, int left, int span)
    {
        Rational? lower = Rational.Zero;
        Rational? upper = null;
        if (last.Lower is { Sign: > 0 } least && start.Upper is { } greatestStart)
        {
            lower = Elementary.Short(least * Elementary.Power(least / greatestStart, left, span));
        }

        if (last.Upper is { } most && start.Lower is { Sign: > 0 } leastStart)
        {
            upper = Elementary.Short(most * Elementary.Power(most / leastStart, left, span));
            if (upper is null)
            {
                return null;
            }
        }

        return lower is null ? null
            : NumberSet.Between(lower, lower.Value.Sign > 0 && last.IncludesLower && start.IncludesUpper, upper, last.IncludesUpper && start.IncludesLower);
    }

    // v = o × (o ÷ b)^(left ÷ span) exactly where (v ÷ o)^span = (o ÷ b)^left.
    private static bool IsRoot(NumberSet? grown, NumberSet start, NumberSet last, int left, int span) =>
        grown is { IsPoint: true, Lower: { } value } && start is { IsPoint: true, Lower: { } from } && last is { IsPoint: true, Lower: { } to }
        && (value / to).Pow(span) == (to / from).Pow(left);

    private static ProjectionPath Straight(ProjectionPoint start, ProjectionPoint last)
    {
        var span = last.Year - start.Year;
        return new ProjectionPath
        {
            Used = [start, last],
            At = year =>
            {
                var share = Rational.Of(year - last.Year, span);
                return last.Numbers.Times(1 + share).Minus(start.Numbers.Times(share));
            },
            Numbers = year => Invariant($"{Numbers.Text(last.Numbers)} + ({Numbers.Text(last.Numbers)} − {Numbers.Text(start.Numbers)}) × {year - last.Year} ÷ {span}"),
        };
    }

    /// <summary>A total starts from nothing: in proportion to time, each year to come brings the mean of those so far.</summary>
    private static FoundPath MeanFlow(PointSeries series)
    {
        if (series.Indicator.Quantity != Quantity.Flow)
        {
            return FoundPath.Without(Reason.NoBaseline);
        }

        var flows = series.Points.Where(point => point.Year >= series.Period.FirstYear).ToList();
        if (flows.Count == 0)
        {
            return FoundPath.Without(series.Otherwise);
        }

        if (flows.Count != flows[^1].Year - series.Period.FirstYear + 1)
        {
            return FoundPath.Without(Reason.IncompleteSeries);
        }

        var sum = flows.Select(point => point.Numbers).Aggregate((total, next) => total.Plus(next));
        return new ProjectionPath
        {
            Used = flows,
            At = _ => sum.Times(Rational.Of(1, flows.Count)),
            Numbers = _ => Invariant($"({string.Join(" + ", flows.Select(point => Numbers.Text(point.Numbers)))}) ÷ {flows.Count}"),
        };
    }

    private static (ProjectionPoint? Start, ProjectionPoint? Last) BaseAndLast(PointSeries series) =>
        series.Base is { } start && series.Last is { } last && last.Year > start.Year ? (start, last) : (null, null);

    private static FoundPath Lacking(PointSeries series) => FoundPath.Without(
        series.Indicator.Baseline is null ? Reason.NoBaseline
        : series.BaseIsDropped ? Reason.SeriesBreak
        : series.Otherwise);

    private static BilingualText NotPositive(ProjectionPoint point) => new($"{point} 不是正数", $"{point} is not positive");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
