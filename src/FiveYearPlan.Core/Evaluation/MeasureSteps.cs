using System.Globalization;

namespace FiveYearPlan;

/// <summary>Writes down how a measure was computed, so that a reader with a calculator comes to the same.</summary>
internal sealed class MeasureSteps(Indicator indicator, Target target, StepWriter.Facts facts)
{
    private const int Digits = 12;

    private TargetLines Lines => facts.Lines;

    private string Value => Enclosed(Numbers.Text(facts.Shown));

    private string Goal => target.Figure is null ? "" : Enclosed(Numbers.Text(Lines.Goal));

    private string Base => facts.Base is { } start ? Enclosed(Numbers.Text(start)) : "";

    /// <summary>The points of the trend where one is asked for, and the measure where it has a value.</summary>
    public IEnumerable<Step> All()
    {
        if (facts.Trend is { } trend)
        {
            yield return new Step(new BilingualText("计算趋势所用数值", "Values of the trend"), null, trend.ToString(), null, Sources(trend.Points));
            if (trend.Dropped.Count > 0)
            {
                yield return new Step(StepWriter.NotUsedName, null, trend.Written(trend.Dropped), null, Sources(trend.Dropped));
            }
        }

        if (facts.Measure is not { } measure)
        {
            yield break;
        }

        if (facts.Kind == Measure.ProjectedShare)
        {
            yield return new Step(
                new BilingualText($"按平均每年变化推算到{target.DueYear}年", $"The mean annual change carried to {target.DueYear}"), "p = o + (o − v₁) ÷ (tₙ − t₁) × (T − tₙ)",
                $"{Value} + ({Value} − {First}) ÷ {Numbers.Text(facts.Trend!.Span)} × {Numbers.Text(Lines.YearsLeft)}", StepWriter.Equal(Numbers.Text(Projected, Digits)));
        }

        if (Formula() is var (symbols, numbers))
        {
            yield return new Step(MeasureWords.Measures.Text(facts.Kind), symbols, numbers, StepWriter.Equal(Shown(measure)));
        }
    }

    private (string Symbols, string Numbers)? Formula() => facts.Kind switch
    {
        Measure.ShareOfDistance when target.Kind == TargetKind.Level => ("(o − b) ÷ (t − b)", $"({Value} − {Base}) ÷ ({Goal} − {Base})"),
        Measure.ShareOfDistance or Measure.ShareOfTotal or Measure.ChainedShare or Measure.ShareOfTarget => ("o ÷ t", $"{Value} ÷ {Goal}"),
        Measure.LogarithmicShare => ("ln(1 − o) ÷ ln(1 − t)", $"ln(1 − {Value}%) ÷ ln(1 − {Goal}%)"),
        Measure.GrowthRatio => ("d·g(o, b) ÷ |g(t, b)|", $"({SoFar}) ÷ ({Required})"),
        Measure.GrowthRate => ("d·g(o, b)", SoFar),
        Measure.GrowthProjection => ("(b·(o ÷ b)^(N ÷ n) − b) ÷ (t − b)", $"({Base} × {Ratio(facts.Shown.Lower!.Value, Lines.YearsTotal / Lines.YearsSoFar)} − {Base}) ÷ ({Goal} − {Base})"),
        Measure.ProjectedShare => ("1 − d·(t − p) ÷ |t − o|", indicator.Direction == Direction.Decrease
            ? $"1 − ({Enclosed(Numbers.Text(Projected, Digits))} − {Goal}) ÷ |{Goal} − {Value}|"
            : $"1 − ({Goal} − {Enclosed(Numbers.Text(Projected, Digits))}) ÷ |{Goal} − {Value}|"),
        Measure.GrowthMargin => ("g − t", $"{Value} − {(facts.ReferenceShown is { } reference ? Enclosed(Numbers.Text(reference)) : Goal)}"),
        Measure.None => null,
    };

    /// <summary>Growth a year from the base to what is observed, the better way counted as positive.</summary>
    private string SoFar => Less(Ratio(facts.Shown.Lower!.Value, 1 / Lines.YearsSoFar), isRising: (Start.Sign > 0) == (indicator.Direction != Direction.Decrease));

    /// <summary>The size of the growth a year from the base to the target.</summary>
    private string Required => Less(Ratio(Lines.NonZero(Lines.Goal), 1 / Lines.YearsTotal), isRising: Lines.NonZero(Lines.Goal).Abs() > Start.Abs());

    private Rational Start => Lines.NonZero(facts.Base!.Lower!.Value);

    private string First => Enclosed(Numbers.Text(facts.Trend!.First(null)!.Value.Value));

    /// <summary>The trend's value in the target year.</summary>
    private Rational Projected
    {
        get
        {
            var (value, trend) = (facts.Shown.Lower!.Value, facts.Trend!);
            return value + ((value - trend.First(null)!.Value.Value) * Lines.YearsLeft / trend.Span);
        }
    }

    private string Ratio(Rational value, Rational exponent)
    {
        var ratio = $"{Enclosed(Numbers.Text(value))} ÷ {Enclosed(Numbers.Text(Start))}";
        return exponent == 1 ? ratio : exponent.Denominator == 1 ? $"({ratio})^{exponent}" : $"({ratio})^({exponent.Numerator}/{exponent.Denominator})";
    }

    private static string Less(string ratio, bool isRising) => isRising ? $"{ratio} − 1" : $"1 − {ratio}";

    private static string Enclosed(string number) => number.Contains('-', StringComparison.Ordinal) ? $"({number})" : number;

    private string Shown(Rational value) => facts.Kind == Measure.GrowthMargin ? Numbers.Text(value) : Numbers.Percent(value);

    private IEnumerable<Source> Sources(IEnumerable<YearEnds.Value> values) =>
        values.Select(value => value.Observation is { } known ? known.Source : indicator.Baseline?.Source ?? indicator.Source).OfType<Source>();
}
