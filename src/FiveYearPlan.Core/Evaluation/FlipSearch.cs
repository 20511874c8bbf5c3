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
        var hints = Hints(figure, deciding, step);
        var (up, down) = (Towards(1), Towards(-1));
        var nearest = (up, down) switch
        {
            ({ } above, { } below) => Math.Min(above, -below) == above ? above : below,
            _ => up ?? down,
        };
        return nearest is { } steps ? At(steps) : null;

        // The fewest steps one way that turn the verdict: the first of growing strides that does, then halving the stride.
        long? Towards(int sign)
        {
            if (figure.Value is null && At(0) is not null)
            {
                return 0;
            }

            long near = 0;
            foreach (var stride in Enumerable.Range(0, MostDoublings).Select(power => 1L << power).Concat(hints.Where(hint => hint * sign > 0).Select(Math.Abs)).Distinct().Order())
            {
                if (Math.Abs(figure.Number) + (stride * step) > Greatest)
                {
                    return null;
                }

                if (At(sign * stride) is null)
                {
                    near = stride;
                    continue;
                }

                var far = stride;
                while (far - near > 1)
                {
                    var middle = near + ((far - near) / 2);
                    (near, far) = At(sign * middle) is null ? (middle, far) : (near, middle);
                }

                return sign * far;
            }

            return null;
        }

        (Observation, Assessment)? At(long steps) =>
            Turned(assessment, own, Like(own, Observation.Of(own.Indicator, own.Period, Figure.Of(figure.Number + (steps * step), figure.Unit), own.Kind)));
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

    private (Observation Observation, Assessment Assessment)? Turned(Assessment assessment, Observation own, Observation instead)
    {
        var found = _evaluator.AssessWith(assessment.Indicator, own, instead);
        return found.Reason is null && VerdictWords.IsGood(found.Verdict) != VerdictWords.IsGood(assessment.Verdict) ? (instead, found) : null;
    }
}
