namespace FiveYearPlan;

/// <summary>
/// Between which values an indicator can lie at all: a share between 0 and 100 %, and whatever limit its row states. An
/// indicator in % of which a value outside is known is no such share.
/// </summary>
internal sealed record NaturalLimits(Rational? Lower, Rational? Upper)
{
    private static readonly string[] Changes = ["增长", "增速", "增幅", "涨幅", "降低", "减少", "下降", "降幅", "变化", "差距"];

    public static NaturalLimits Of(PointSeries series)
    {
        var indicator = series.Indicator;
        var known = series.Points.Concat(series.Dropped).Select(point => point.Numbers)
            .Concat(indicator.Targets.Where(target => target is { Kind: TargetKind.Level, Figure: not null }).Select(target => target.Figure!.NumbersIn(indicator.Unit)))
            .SelectMany(set => new[] { set.Lower, set.Upper }).OfType<Rational>().ToList();
        var isShare = indicator.Quantity == Quantity.Rate && FigureUnits.Percent.IsConvertibleTo(indicator.Unit) && !Changes.Any(indicator.Says);
        var whole = isShare ? 100 * FigureUnits.Percent.FactorTo(indicator.Unit) : (Rational?)null;
        if (whole is { } all && known.Any(value => value.Sign < 0 || value > all))
        {
            whole = null;
        }

        Rational? lower = whole is null ? null : Rational.Zero;
        if (indicator.Row.Limit is not { } limit || limit <= 0)
        {
            return new NaturalLimits(lower, whole);
        }

        // The limit is on the side on which no value is known.
        return known.All(value => value <= limit) ? new NaturalLimits(lower, limit)
            : known.All(value => value >= limit) ? new NaturalLimits(limit, whole)
            : new NaturalLimits(lower, whole);
    }

    /// <summary>The set with what lies outside moved to the limit.</summary>
    public NumberSet Clamp(NumberSet set)
    {
        if (set.IsEmpty)
        {
            return set;
        }

        var (lower, includesLower) = Moved(set.Lower, set.IncludesLower, missing: Lower);
        var (upper, includesUpper) = Moved(set.Upper, set.IncludesUpper, missing: Upper);
        return NumberSet.Between(lower, includesLower, upper, includesUpper);
    }

    private (Rational? End, bool Included) Moved(Rational? end, bool included, Rational? missing) =>
        end is not { } value ? (missing, missing is not null)
        : Lower is { } least && value < least ? (least, true)
        : Upper is { } most && value > most ? (most, true)
        : (value, included);

    /// <summary>The two limits as they are shown.</summary>
    public override string ToString() => (Lower, Upper) switch
    {
        ({ } lower, { } upper) => $"{Numbers.Text(lower)}–{Numbers.Text(upper)}",
        ({ } lower, null) => $"≥{Numbers.Text(lower)}",
        (null, { } upper) => $"≤{Numbers.Text(upper)}",
        (null, null) => "—",
    };
}
