namespace FiveYearPlan;

/// <summary>
/// What the grades say of a set of numbers. All its points on one side: the worst of their grades. On both sides:
/// undecidable. Between the ends of the sets nothing changes, so one point of each stretch stands for all.
/// </summary>
/// <param name="Grade">The grade; <see langword="null"/> where there is a reason instead.</param>
/// <param name="Reason">Why there is no grade.</param>
/// <param name="Place">The place of the grade in its list: of grades with one verdict the later is the worse.</param>
internal readonly record struct Judgement(Grade? Grade, Reason? Reason, int Place = 0)
{
    public Verdict Verdict => Grade?.Verdict ?? Verdict.NotAssessable;

    public static Judgement Of(NumberSet counted, IReadOnlyList<(Grade Grade, NumberSet? Numbers)> graded, Reason? obstacle)
    {
        var judgements = AllOf(counted, graded, obstacle).ToList();
        return judgements.Count == 0 ? new Judgement(null, FiveYearPlan.Reason.OutOfDomain) : Worst(judgements);
    }

    /// <summary>What is said of each stretch of the set.</summary>
    public static IEnumerable<Judgement> AllOf(NumberSet counted, IReadOnlyList<(Grade Grade, NumberSet? Numbers)> graded, Reason? obstacle) =>
        Stretches(graded, counted).Where(counted.Contains).Select(point => At(point, graded, obstacle));

    /// <summary>The worst of several judgements of which any may be true.</summary>
    public static Judgement Worst(IReadOnlyList<Judgement> judgements)
    {
        if (judgements.Where(judged => judged.Reason is not null).Select(judged => judged.Reason).Min() is { } undecided)
        {
            return new Judgement(null, undecided);
        }

        return judgements.All(judged => VerdictWords.IsGood(judged.Verdict)) || judgements.All(judged => !VerdictWords.IsGood(judged.Verdict))
            ? judgements.MinBy(judged => (VerdictWords.Rank(judged.Verdict), -judged.Place))
            : new Judgement(null, FiveYearPlan.Reason.ImpreciseFigure);
    }

    /// <summary>
    /// The numbers on the good side of the line. The good stretches lie together, since all lines of a rule look the same
    /// way.
    /// </summary>
    public static NumberSet Required(IReadOnlyList<(Grade Grade, NumberSet? Numbers)> graded)
    {
        var ends = Ends(graded);
        var required = NumberSet.Empty;
        for (var i = 0; i <= ends.Count; i++)
        {
            Rational? lower = i == 0 ? null : ends[i - 1];
            Rational? upper = i == ends.Count ? null : ends[i];
            required = required.Hull(IfGood(NumberSet.Between(lower, false, upper, false)));
            required = upper is { } end ? required.Hull(IfGood(NumberSet.Point(end))) : required;
        }

        return required;

        NumberSet IfGood(NumberSet stretch) =>
            VerdictWords.IsGood(At(Inside(stretch), graded, FiveYearPlan.Reason.NoBaseline).Verdict) ? stretch : NumberSet.Empty;
    }

    private static Judgement At(Rational point, IReadOnlyList<(Grade Grade, NumberSet? Numbers)> graded, Reason? obstacle)
    {
        for (var place = 0; place < graded.Count; place++)
        {
            var (grade, numbers) = graded[place];
            if (numbers is null)
            {
                return new Judgement(null, obstacle ?? FiveYearPlan.Reason.OutOfDomain);
            }

            if (numbers.Contains(point))
            {
                return new Judgement(grade, null, place);
            }
        }

        return new Judgement(null, FiveYearPlan.Reason.NotYetDue);
    }

    /// <summary>One point of every stretch between the ends, and the ends.</summary>
    private static IEnumerable<Rational> Stretches(IReadOnlyList<(Grade Grade, NumberSet? Numbers)> graded, NumberSet counted)
    {
        var ends = Ends([.. graded, (graded.Count > 0 ? graded[0].Grade : null!, counted)]);
        for (var i = 0; i <= ends.Count; i++)
        {
            yield return Inside(NumberSet.Between(i == 0 ? null : ends[i - 1], false, i == ends.Count ? null : ends[i], false));
            if (i < ends.Count)
            {
                yield return ends[i];
            }
        }
    }

    private static List<Rational> Ends(IReadOnlyList<(Grade Grade, NumberSet? Numbers)> graded) =>
        [.. graded.SelectMany(known => new[] { known.Numbers?.Lower, known.Numbers?.Upper }).OfType<Rational>().Distinct().Order()];

    private static Rational Inside(NumberSet stretch) => (stretch.Lower, stretch.Upper) switch
    {
        ({ } lower, { } upper) => (lower + upper) / 2,
        ({ } lower, null) => lower + 1,
        (null, { } upper) => upper - 1,
        (null, null) => Rational.Zero,
    };
}
