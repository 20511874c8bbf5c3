using NodaTime;

namespace FiveYearPlan;

/// <summary>One indicator of a progress chart: the share to draw, where there is one, and the numbers beside it in words.</summary>
internal sealed class ProgressRow
{
    private readonly TargetAssessment? _deciding;
    private readonly ChartLabels _labels;

    public ProgressRow(Assessment assessment, ChartLabels labels)
    {
        _labels = labels;
        Assessment = assessment;
        _deciding = assessment.Deciding;
    }

    public Assessment Assessment { get; }

    public bool IsJudged => Assessment.Reason is null;

    /// <summary>The share of the target that is reached; <see langword="null"/> where the rule measures none or it is not one number.</summary>
    public decimal? Share => _deciding is { } known && IsShareReached(known.Measure) ? known.MeasureValue : null;

    /// <summary>The elapsed share of time that the bar is held against.</summary>
    public Fraction? Elapsed => _deciding?.Elapsed;

    /// <summary>Whether a measure says how much of the target is reached, so that it can be laid beside the elapsed share of time.</summary>
    public static bool IsShareReached(Measure measure) => measure switch
    {
        Measure.ShareOfDistance or Measure.ShareOfTotal or Measure.ChainedShare or Measure.LogarithmicShare or Measure.ShareOfTarget => true,
        Measure.None or Measure.GrowthMargin or Measure.GrowthRatio or Measure.GrowthRate or Measure.GrowthProjection or Measure.ProjectedShare => false,
    };

    /// <summary>The label, what is observed, what was required, and at which elapsed share of time.</summary>
    public string Says(Language language)
    {
        var parts = new List<string>();
        if (_deciding is { } deciding)
        {
            if (Observed(deciding) is { } observed)
            {
                var period = Period(deciding) is { } days ? language.Say($"（{DateWords.In(days, language)}）", $" ({DateWords.In(days, language)})") : "";
                parts.Add(language.Say($"{Counts(deciding, language)}{observed}{period}", $"{Counts(deciding, language)}{observed}{period}"));
            }

            if (deciding.Required is { } required)
            {
                parts.Add(language.Say($"要求{required}", $"required {required}"));
            }

            if (deciding is { Measure: not Measure.None, MeasureValue: { } value } && Share is null)
            {
                var name = MeasureWords.Measures.Text(deciding.Measure);
                parts.Add(language.Say($"{name.Chinese}{Written(deciding.Measure, value)}{(deciding.Measure == Measure.GrowthMargin ? "个百分点" : "")}",
                    $"{Saying.InSentence(name.English)} {Written(deciding.Measure, value)}{(deciding.Measure == Measure.GrowthMargin ? " points" : "")}"));
            }

            if (Share is not null && deciding.Elapsed is { } elapsed)
            {
                parts.Add(language.Say($"时间进度{Numbers.Percent(elapsed.Exact)}", $"time {Numbers.Percent(elapsed.Exact)}"));
            }
        }

        var label = _labels.Words(Assessment.Label, Assessment.Verdict, language);
        return parts.Count == 0 ? label : $"{label}{language.Say("：", ": ")}{string.Join(language.Say("，", ", "), parts)}";
    }

    /// <summary>Growth in percentage points, all else as a percentage.</summary>
    private static string Written(Measure measure, decimal value) => measure == Measure.GrowthMargin
        ? ChartWords.Computed(NumberSet.Point(value))
        : Numbers.Percent(value);

    /// <summary>The figure as printed where one decided; else what several of them come to.</summary>
    private static string? Observed(TargetAssessment deciding) => deciding switch
    {
        { Observations.Count: 0 } => null,
        { Target.Kind: TargetKind.Assigned } => deciding.Observations[^1].Printed,
        { Target.Kind: TargetKind.Level or TargetKind.EachYear or TargetKind.Direction, Observations: [{ Figure: { } figure }] } => figure.ToString(),
        { Target.Kind: TargetKind.Total, Observations: [{ Figure: { } figure }] } => figure.ToString(),
        _ => deciding.Counted is { } counted ? ChartWords.Computed(counted.Set) + counted.Unit?.Symbol : null,
    };

    private string Counts(TargetAssessment deciding, Language language)
    {
        var kind = Assessment.Targets.Count > 1 && deciding.Target.Kind != TargetKind.Level;
        return kind ? deciding.Target.Kind.In(language) + language.Say("", " ") : language.Say("实绩", "");
    }

    private static DateInterval? Period(TargetAssessment deciding)
    {
        var periods = deciding.Observations.Select(known => known.Period).OfType<DateInterval>().ToList();
        return periods.Count == 0 ? null : new DateInterval(periods.Min(known => known.Start), periods.Max(known => known.End));
    }
}
