using System.Globalization;

namespace FiveYearPlan;

/// <summary>The methods that look at all points: least squares, Theil–Sen, and least squares on the logit.</summary>
internal static class FittedPaths
{
    private const int FewestPoints = 3;
    private const int FewestForInterval = 4;

    // Logarithms of fifty places leave residuals of that size where there are none.
    private static readonly Rational LogarithmNoise = Rational.Of(1, System.Numerics.BigInteger.Pow(10, 80));

    private static readonly BilingualText TooFewForInterval = new("无（少于四个点）", "none (fewer than four points)");
    private static readonly BilingualText ImpreciseForInterval = new("无（有不精确的数值）", "none (a figure is imprecise)");
    private static readonly BilingualText NoSpread = new("无（各点恰在一条线上，看不出离散程度）", "none (the points lie exactly on a line and show no spread)");

    public static FoundPath LeastSquares(PointSeries series, decimal confidence)
    {
        if (Few(series) is { } few)
        {
            return few;
        }

        var sets = series.Points.Select(point => point.Numbers).ToList();
        var spread = new Spread(series.Points, sets, confidence, Rational.Zero);
        return new ProjectionPath
        {
            Used = series.Points,
            At = spread.At,
            Interval = spread.Interval,
            Numbers = year => spread.Equation(year),
            IntervalText = spread.Text,
        };
    }

    /// <summary>
    /// With a point moved up, slopes to it rise and slopes from it fall: the projection is not monotone in the points, and
    /// from an imprecise one nothing follows.
    /// </summary>
    public static FoundPath TheilSen(PointSeries series)
    {
        if (Few(series) is { } few)
        {
            return few;
        }

        if (Imprecise(series.Points) is { } imprecise)
        {
            return imprecise;
        }

        var (slope, intercept) = MedianLine.Fit([.. series.Points.Select(point => ((Rational)point.Year, point.Number!.Value))]);
        return new ProjectionPath
        {
            Used = series.Points,
            At = year => NumberSet.Point(intercept + (slope * year)),
            Numbers = year => Invariant($"{Numbers.Text(slope)} × {year} + {Enclosed(Numbers.Text(intercept, 12))}"),
        };
    }

    /// <summary>The logit is monotone, so that an interval on its scale is one on the share's.</summary>
    public static FoundPath Logit(PointSeries series, NaturalLimits limits, decimal confidence)
    {
        if (limits.Upper is not { } limit || limits.Lower is { Sign: not 0 })
        {
            return FoundPath.Without(Reason.OutOfDomain, new BilingualText("不是有自然上限的份额", "it is no share with a natural limit"));
        }

        if (Few(series) is { } few)
        {
            return few;
        }

        var inside = NumberSet.Between(Rational.Zero, false, limit, false);
        if (series.Points.FirstOrDefault(point => point.Numbers.IsWithin(inside) is not true) is { } outside)
        {
            return FoundPath.Without(
                outside.Numbers.IsWithin(inside) is null ? Reason.ImpreciseFigure : Reason.OutOfDomain,
                new BilingualText($"{outside} 不在 0 与 {Numbers.Text(limit)} 之间", $"{outside} is not between 0 and {Numbers.Text(limit)}"));
        }

        var spread = new Spread(series.Points, [.. series.Points.Select(point => point.Numbers.Map(value => Elementary.Ln(value / (limit - value))))], confidence, LogarithmNoise);
        return new ProjectionPath
        {
            Used = series.Points,
            At = year => Share(spread.At(year)),
            IsRounded = year => !spread.At(year).Equals(NumberSet.Point(Rational.Zero)),
            Interval = year => spread.Interval(year) is { } interval ? Share(interval) : null,
            Numbers = year => $"{Numbers.Text(limit)} ÷ (1 + e^−ẑ), ẑ = {spread.Equation(year)}",
            IntervalText = spread.Text,
        };

        NumberSet Share(NumberSet logits) => logits.Map(logit => Elementary.Short(limit / (1 + Elementary.Exp(-logit)))!.Value);
    }

    private static FoundPath? Few(PointSeries series) =>
        series.Points.Count >= FewestPoints ? (FoundPath?)null : FoundPath.TooFew(FewestPoints, series);

    private static FoundPath? Imprecise(IReadOnlyList<ProjectionPoint> points) => points.FirstOrDefault(point => point.Number is null) is { } imprecise
        ? FoundPath.Without(Reason.ImpreciseFigure, new BilingualText($"{imprecise} 不是一个数", $"{imprecise} is not one number"))
        : (FoundPath?)null;

    private static string Enclosed(string number) => number.Contains('-', StringComparison.Ordinal) ? $"({number})" : number;

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>A fitted line over years, its values as sets, and the interval of one new value.</summary>
    private sealed class Spread
    {
        private readonly LineFit _fit;
        private readonly IReadOnlyList<NumberSet> _sets;
        private readonly IReadOnlyList<Rational>? _values;
        private readonly Rational _t;
        private readonly bool _isExact;

        public Spread(IReadOnlyList<ProjectionPoint> points, IReadOnlyList<NumberSet> sets, decimal confidence, Rational noise)
        {
            _fit = new LineFit([.. points.Select(point => (Rational)point.Year)]);
            _sets = sets;
            _values = sets.All(set => set.IsPoint) ? [.. sets.Select(set => set.Lower!.Value)] : null;
            if (_values is not null && sets.Count >= FewestForInterval)
            {
                _isExact = _fit.Variance(_values) <= noise;
                _t = StudentT.Quantile(confidence, sets.Count - 2);
            }
        }

        private bool HasInterval => _values is not null && _sets.Count >= FewestForInterval && !_isExact;

        public NumberSet At(int year) => _fit.Weights(year).Zip(_sets, (weight, set) => set.Times(weight)).Aggregate((sum, next) => sum.Plus(next));

        public NumberSet? Interval(int year)
        {
            if (!HasInterval)
            {
                return null;
            }

            var (middle, half) = (_fit.At(year, _values!), _t * Deviation(year));
            return NumberSet.Between(middle - half, true, middle + half, true);
        }

        /// <summary>The line by its middle: ȳ + slope × (T − x̄).</summary>
        public string Equation(int year) => _values is null
            ? "Σ w·y"
            : Invariant($"{Numbers.Text(_fit.At(_fit.Mean, _values))} + {Enclosed(Numbers.Text(_fit.Slope(_values)))} × ({year} − {Numbers.Text(_fit.Mean)})");

        public BilingualText? Text(int year)
        {
            if (HasInterval)
            {
                var text = Invariant($"{Numbers.Text(_fit.At(year, _values!))} ± {Numbers.Text(_t)} × {Numbers.Text(Deviation(year))}");
                return new BilingualText(text, text);
            }

            return _values is null ? ImpreciseForInterval : _isExact ? NoSpread : TooFewForInterval;
        }

        private Rational Deviation(int year) => Elementary.Root(_fit.VarianceOfNew(year, _values!), 2);
    }
}
