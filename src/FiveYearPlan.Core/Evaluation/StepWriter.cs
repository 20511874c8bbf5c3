using System.Globalization;
using NodaTime;

namespace FiveYearPlan;

/// <summary>Writes down how a verdict came about, from the values that produced it; it computes nothing that decides.</summary>
internal sealed class StepWriter(Indicator indicator, Target target, BilingualText notAssessable)
{
    private static readonly BilingualText TargetName = new("目标", "Target");
    private static readonly BilingualText VerdictName = new("结论", "Verdict");

    /// <summary>Names the step that says what is needed in the time left.</summary>
    public static readonly BilingualText NotUsedName = new("未采用（统计口径中断，无换算系数）", "Not used (across a break in the series, no link factor)");
    public static readonly BilingualText PaceName = new("余下时间每年需", "Needed a year in the time left");

    public BilingualText NotAssessable { get; } = notAssessable;

    public IReadOnlyList<Step> Unassessed(Reason reason) =>
    [
        new Step(TargetName, null, Printed(target), Due(), Sources([])),
        new Step(VerdictName, null, "", NotAssessableText(reason)),
    ];

    public IReadOnlyList<Step> Assessed(Facts facts)
    {
        var steps = new List<Step>
        {
            new(TargetName, null, Printed(target), Due(), Sources([])),
            Observed(facts),
        };
        if (indicator.Baseline is { } start && !indicator.Baselines.Contains(start))
        {
            steps.Insert(1, new(
                new BilingualText($"基期（取系列首个数值，{start.Year}年）", $"Base (the first of the series, {start.Year})"), null, start.Figure.ToString(), null, []));
        }

        if (facts.Reference is { } reference && facts.ReferenceShown is { } growth)
        {
            steps.Add(new Step(
                new BilingualText($"{reference.Indicator.Name.Chinese}年均增长", $"Average growth of {Saying.InSentence(reference.Indicator.Name.English)}"), "(∏(1 + g))^(1/n) − 1",
                string.Join(" × ", reference.Observations.Select(used => Growth(used, reference))), Equal(Percent(growth)), Sources(reference.Observations)));
        }

        if (indicator.IsHold(target) && Hold() is { } hold)
        {
            steps.Add(hold);
        }

        steps.AddRange(new MeasureSteps(indicator, target, facts).All());
        if (!facts.Over && facts.Kind is Measure.ShareOfDistance or Measure.ShareOfTotal or Measure.ChainedShare or Measure.LogarithmicShare)
        {
            var day = facts.Evidence.End;
            steps.Add(new Step(
                new BilingualText($"截至{DateWords.In(day, Language.Chinese)}的时间进度", $"Time elapsed by {IsoDate.Write(day)}"), "τ", facts.Elapsed.ToString(), Equal(Numbers.Percent(facts.Elapsed.Exact))));
            if (new LineStep(target, facts).Write() is { } line)
            {
                steps.Add(line);
            }
        }

        if (Pace(facts) is { } pace)
        {
            steps.Add(pace);
        }

        steps.Add(Verdict(facts));
        return steps;
    }

    private Step Observed(Facts facts)
    {
        var evidence = facts.Evidence;
        var periods = evidence.Observations.Select(used => used.Period!).ToList();
        var name = new BilingualText(
            $"实绩（{Language.Chinese.List(periods.Select(period => DateWords.In(period, Language.Chinese)))}）", $"Observed ({string.Join(", ", periods.Select(ReportingPeriod.Write))})");
        var unit = evidence.Unit.Symbol;
        (string? symbols, string numbers, BilingualText? result) = evidence.Counting switch
        {
            Counting.Single when evidence.Link is { } link && link != Rational.One =>
                ("o × link", $"{Plain(evidence.Observations[0], evidence)} × {Numbers.Text(link)}", Equal(Numbers.Text(facts.Shown) + unit)),
            Counting.Single => (null, evidence.Observations[0].Figure!.ToString(), null),
            Counting.Declaration => (null, evidence.Observations[0].Printed, null),
            Counting.Sum => ("Σ o", string.Join(" + ", evidence.Observations.Select(used => Plain(used, evidence))), Equal(Numbers.Text(facts.Shown) + unit)),
            Counting.Difference => ("o − b", $"{Plain(evidence.Observations[0], evidence)} − {Numbers.Text(facts.Base!)}", Equal($"{Numbers.Text(facts.Shown)}{unit}")),
            Counting.Chain => ("1 − ∏(1 − r)", "1 − " + string.Join(" × ", evidence.Observations.Select(used => Factor("−", "+", used, evidence))), Equal(Percent(facts.Shown))),
            Counting.Growth when IsPrintedMean(evidence) => (null, evidence.Observations[0].Figure!.ToString(), evidence.Years == 1 ? null : new BilingualText($"（{evidence.Years}年年均）", $"a year over {evidence.Years} years")),
            Counting.Growth => ("(∏(1 + g))^(1/n) − 1", string.Join(" × ", evidence.Observations.Select(used => Growth(used, evidence))), AYear(facts)),
            Counting.GrowthFromBase => ("(o ÷ b)^(1/n) − 1", $"{Plain(evidence.Observations[0], evidence)} ÷ {Numbers.Text(facts.Base!)}", AYear(facts)),
        };
        return new Step(name, symbols, numbers, result, Sources(evidence.Observations));
    }

    /// <summary>Why there is no distance: the base is already where the target wants it.</summary>
    private Step? Hold() => target.Kind != TargetKind.Level ? null : new Step(
        new BilingualText("保持类目标", "A hold"), null, $"{indicator.Baseline!.Figure} → {target.Figure}",
        new BilingualText("（基期值已在目标处，只需保持）", "(the base is already there; it is to be kept)"));

    private static BilingualText AYear(Facts facts) => facts.Evidence.Years == 1
        ? Equal($"{Numbers.Text(facts.Counted)}, {Percent(facts.Shown)}")
        : new BilingualText(
            $"{Equal(Numbers.Text(facts.Counted)).Chinese}，{facts.Evidence.Years}年年均{Percent(facts.Shown)}",
            $"{Equal(Numbers.Text(facts.Counted)).English}, {Percent(facts.Shown)} a year over {facts.Evidence.Years} years");

    /// <summary>What is needed a year in the time left: in a straight line, or compounded for reductions and growth.</summary>
    private Step? Pace(Facts facts)
    {
        var lastDay = new LocalDate(target.DueYear, 12, 31);
        if (facts.Over || facts.Judgement.Verdict is not (FiveYearPlan.Verdict.Behind or FiveYearPlan.Verdict.OnTrack) || facts.Kind == Measure.None
            || target.Figure is null || !facts.Shown.IsPoint || facts.Evidence.End >= lastDay)
        {
            return null;
        }

        var (goal, counted) = (facts.Lines.Goal, facts.Shown.Lower!.Value);
        var day = facts.Evidence.End.PlusDays(1);
        var years = Rational.Of((12 * (target.DueYear + 1 - day.Year)) + 1 - day.Month, 12);
        var name = PaceName;
        if (target.Kind is TargetKind.Reduction or TargetKind.AverageGrowth)
        {
            return years.Denominator == 1 ? Compound(facts, name, goal, (int)years.Numerator) : null;
        }

        var ahead = (goal - counted).Sign * (indicator.Direction == Direction.Decrease ? -1 : 1);
        return years.Sign <= 0 || ahead <= 0 ? null : new Step(
            name, "(t − o) ÷ years left", $"({Numbers.Text(goal)} − {Numbers.Text(counted)}) ÷ {Numbers.Text(years, 6)}", 
            EqualWith(Numbers.Text((goal - counted) / years, 6), target.Kind == TargetKind.Total ? indicator.Unit : indicator.Unit.OfChange));
    }

    /// <summary>By which factor what is left must change, and its mean a year.</summary>
    private Step? Compound(Facts facts, BilingualText name, Rational goal, int years)
    {
        var reduction = target.Kind == TargetKind.Reduction;
        var reached = reduction ? 1 - (facts.Counted.Lower!.Value / 100) : facts.Counted.Lower!.Value;
        var due = reduction ? 1 - (goal / 100) : Evidence.Factor(goal, facts.Evidence.Years + years);
        if (years < 1 || reached.Sign <= 0 || due.Sign < 0 || !Numbers.IsWritable(due) || !Numbers.IsWritable(reached))
        {
            return null;
        }

        var (left, mean) = ((due / reached - 1) * 100, GrowthScale.Mean(due / reached, years));
        var (whole, yearly) = reduction ? (-left, -mean) : (left, mean);
        return new Step(
            name, reduction ? "1 − ((1 − t) ÷ ∏(1 − r))^(1/n)" : "((1 + t)^N ÷ ∏(1 + g))^(1/n) − 1", $"{Numbers.Text(due, 8)} ÷ {Numbers.Text(reached, 8)}",
            new BilingualText($"→ 共{Numbers.Text(whole, 6)}%，年均{Numbers.Text(yearly, 5)}%", $"→ {Numbers.Text(whole, 6)}% in all, {Numbers.Text(yearly, 5)}% a year"));
    }

    /// <summary>The comparison that decides.</summary>
    private Step Verdict(Facts facts)
    {
        var judgement = facts.Judgement;
        var conclusion = judgement.Reason is { } reason
            ? NotAssessableText(reason)
            : new BilingualText($"→ {judgement.Grade!.Label.Chinese}", $"→ {judgement.Grade!.Label.English}");
        if (facts.Evidence.Counting == Counting.Declaration)
        {
            return new Step(VerdictName, null, facts.Evidence.Observations[0].Printed, conclusion);
        }

        var needed = !facts.Over && judgement.Verdict == FiveYearPlan.Verdict.Achieved ? facts.Met : facts.Required;
        // A printed mean is held against the printed rate; for a chain the factors are compared, since a root may not end.
        if (IsPrintedMean(facts.Evidence) && facts.Reference is null)
        {
            return new Step(VerdictName, null, Compare(facts.Shown, facts.RequiredShown), conclusion);
        }

        if (needed.IsEmpty || (needed.Lower is null && needed.Upper is null))
        {
            return new Step(VerdictName, null, Exact(facts.Counted), conclusion);
        }

        return new Step(VerdictName, null, Compare(facts.Counted, needed), conclusion);
    }

    private static bool IsPrintedMean(Evidence evidence) => evidence is { Counting: Counting.Growth, Observations.Count: 1 };

    private static string Compare(NumberSet counted, NumberSet needed)
    {
        var within = counted.IsWithin(needed);
        if (counted.IsPoint && needed is { Lower: { } lower, Upper: null })
        {
            return $"{counted.Lower} {Relation(within is true, needed.IncludesLower, "≥", ">", "<", "≤")} {lower}";
        }

        if (counted.IsPoint && needed is { Lower: null, Upper: { } upper })
        {
            return $"{counted.Lower} {Relation(within is true, needed.IncludesUpper, "≤", "<", ">", "≥")} {upper}";
        }

        return $"{Exact(counted)} {within switch { true => "⊆", false => "∩", null => "⊈" }} {Exact(needed)}{(within is false ? " = ∅" : "")}";

        static string Relation(bool holds, bool included, string closed, string open, string notClosed, string notOpen) =>
            holds ? included ? closed : open : included ? notClosed : notOpen;
    }

    // Without rounding: what the last step shows can be computed again.
    private static string Exact(NumberSet set) => (set.Lower, set.Upper) switch
    {
        _ when set.IsPoint => set.Lower.ToString()!,
        ({ } lower, { } upper) => $"{(set.IncludesLower ? '[' : '(')}{lower}, {upper}{(set.IncludesUpper ? ']' : ')')}",
        ({ } lower, null) => (set.IncludesLower ? "≥" : ">") + lower,
        (null, { } upper) => (set.IncludesUpper ? "≤" : "<") + upper,
        (null, null) => "?",
    };

    private BilingualText NotAssessableText(Reason reason)
    {
        var text = VerdictWords.Reasons.Text(reason);
        return new BilingualText($"→ {NotAssessable.Chinese}：{text.Chinese}", $"→ {NotAssessable.English}: {text.English}");
    }

    private IEnumerable<Source> Sources(IEnumerable<Observation> observations) =>
        observations.Select(used => used.Source).DefaultIfEmpty(indicator.Source).OfType<Source>();

    private BilingualText Due() => new($"（{target.DueYear}年底前）", $"by the end of {target.DueYear}");

    /// <summary>The cell as printed, with the unit of its column where it prints none.</summary>
    public static string Printed(Target target) => target.Figure is null || !char.IsAsciiDigit(target.Printed[^1]) && target.Printed[^1] is not (']' or '〕') || Cell.Read(target.Printed).Figure?.Unit is not null
        ? target.Printed
        : target.Printed + target.Figure.Unit!.Symbol;

    private static string Plain(Observation observation, Evidence evidence) => Numbers.Text(evidence.Numbers(observation, widened: false));

    private static string Growth(Observation observation, Evidence evidence)
    {
        var years = Evidence.YearsOf(observation.Period!);
        return evidence.Counting == Counting.GrowthFromBase
            ? $"{Plain(observation, evidence)} ÷ {evidence.Baseline!.Figure}"
            : $"{Factor("+", "−", observation, evidence)}{(years > 1 ? "^" + years.ToString(CultureInfo.InvariantCulture) : "")}";
    }

    /// <summary>(1 + 5%), and (1 − 5%) for a fall; reductions the other way round.</summary>
    private static string Factor(string sign, string opposite, Observation observation, Evidence evidence)
    {
        var plain = Plain(observation, evidence);
        return plain.StartsWith('-') ? $"(1 {opposite} {plain[1..]}%)" : $"(1 {sign} {plain}%)";
    }

    private static string Percent(NumberSet numbers) => Numbers.Text(numbers) + "%";

    private static BilingualText EqualWith(string text, Unit unit) =>
        new(Equal(unit.After(text, Language.Chinese)).Chinese, Equal(unit.After(text, Language.English)).English);

    /// <summary>What comes out, with the sign that says whether it is rounded.</summary>
    public static BilingualText Equal(string text) => text.StartsWith('≈') ? new($"≈ {text[1..]}", $"≈ {text[1..]}") : new($"= {text}", $"= {text}");

    /// <summary>What the judgement was made from.</summary>
    internal sealed record Facts(
        Judgement Judgement, Evidence Evidence, Evidence? Reference, NumberSet Counted, NumberSet Shown, NumberSet Required, NumberSet RequiredShown, NumberSet Line,
        Rational? Measure, Fraction Elapsed, TargetLines Lines, bool Over, Measure Kind, NumberSet? ReferenceShown, NumberSet? Base, NumberSet Met, Trend? Trend);
}
