namespace FiveYearPlan;

/// <summary>
/// Finds the nearest observation that turns a verdict, by judging the indicator again with other values of the latest
/// observation that decides: what it finds is so under any rule, and not derived from one.
/// </summary>
internal sealed class FlipSearch(Evaluation evaluation)
{
    // Steps double from one unit of the last printed digit; beyond this no official figure lies.
    private const int MostDoublings = 62;
    private const decimal Greatest = 1_000_000_000_000_000_000m;

    private readonly Evaluator _evaluator = new(evaluation.Dossier, evaluation.Scheme, evaluation.AsOf);

    public (Observation Observation, Assessment Assessment)? Find(Assessment assessment)
    {
        if (assessment.Reason is not null || assessment.Deciding is not { Observations: [.., var own] } deciding)
        {
            return null;
        }

        return own.Figure is { } figure ? Nearest(assessment, own, figure, deciding) : Turned(assessment, own, Opposite(own));
    }

    private (Observation Observation, Assessment Assessment)? Nearest(Assessment assessment, Observation own, Figure figure, TargetAssessment deciding)
    {
        var step = new decimal(1, 0, 0, false, (byte)figure.DecimalPlaces);
        if (figure.Value is null && Turns(0))
        {
            return Turned(assessment, own, Moved(0));
        }

        // Growing strides, up and down in turn: the first each way that turns the verdict is narrowed to the fewest steps, and
        // the other way is asked on only as long as it can be as near. Most verdicts turn one way only.
        var hints = Hints(figure, deciding, step);
        var near = new Dictionary<int, long> { [1] = 0, [-1] = 0 };
        long? nearest = null;
        foreach (var (stride, sign) in Strides(1).Concat(Strides(-1)).OrderBy(asked => asked.Stride))
        {
            if (nearest is { } known && near[sign] >= Math.Abs(known))
            {
                continue;
            }

            if (!Turns(sign * stride))
            {
                near[sign] = stride;
                continue;
            }

            // Of two as near the one above.
            var found = sign * Fewest(sign, near[sign], stride);
            nearest = nearest is { } other && (Math.Abs(other), other < 0).CompareTo((Math.Abs(found), found < 0)) < 0 ? other : found;
            near[sign] = long.MaxValue;
        }

        return nearest is { } steps ? Turned(assessment, own, Moved(steps)) : null;

        IEnumerable<(long Stride, int Sign)> Strides(int sign) => Enumerable.Range(0, MostDoublings).Select(power => 1L << power)
            .Concat(hints.Where(hint => hint * sign > 0).Select(Math.Abs)).Distinct().Order()
            .TakeWhile(stride => Math.Abs(figure.Number) + (stride * step) <= Greatest).Select(stride => (stride, sign));

        // Halves the stride between the last that does not turn the verdict and the first that does.
        long Fewest(int sign, long last, long first)
        {
            while (first - last > 1)
            {
                var middle = last + ((first - last) / 2);
                (last, first) = Turns(sign * middle) ? (last, middle) : (middle, first);
            }

            return first;
        }

        bool Turns(long steps) => Turned(assessment, own, Moved(steps), verdictOnly: true) is not null;

        Observation Moved(long steps) => Like(own, Observation.Of(own.Indicator, own.Period, Figure.Of(figure.Number + (steps * step), figure.Unit), own.Kind));
    }

    /// <summary>The ends of what is required, in steps: a range that must be hit can be narrower than a stride.</summary>
    private static List<long> Hints(Figure figure, TargetAssessment deciding, decimal step)
    {
        if (deciding.Required is not { } required || !Equals(required.Unit, figure.Unit) || deciding.Counted?.Value is not { } counted || counted != figure.Value)
        {
            return [];
        }

        return
        [
            .. new[] { required.Lower, required.Upper }.OfType<decimal>().Where(end => Math.Abs(end) < Greatest && Math.Abs(end - figure.Number) / Greatest < step)
                .Select(end => (long)Math.Floor((end - figure.Number) / step)).SelectMany(steps => new[] { steps - 1, steps, steps + 1 }),
        ];
    }

    private static Observation Opposite(Observation own) => Like(own, Observation.Declared(own.Indicator, own.Period, own.DeclaredMet is not true));

    /// <summary>Of the same series, and without a source.</summary>
    private static Observation Like(Observation own, Observation other)
    {
        other = own.Vintage is { } vintage ? other.WithVintage(vintage) : other;
        other = own.Territory is { } territory ? other.WithTerritory(territory) : other;
        other = own.Population is { } population ? other.WithPopulation(population) : other;
        return other.WithPriceBasis(own.PriceBasis);
    }

    private (Observation Observation, Assessment Assessment)? Turned(Assessment assessment, Observation own, Observation instead, bool verdictOnly = false)
    {
        var found = _evaluator.AssessWith(assessment.Indicator, own, instead, verdictOnly);
        return found.Reason is null && VerdictWords.IsGood(found.Verdict) != VerdictWords.IsGood(assessment.Verdict) ? (instead, found) : null;
    }
}
