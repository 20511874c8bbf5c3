namespace FiveYearPlan;

/// <summary>
/// What a target and its rule ask for, as sets of the number that is counted: met, and at each line. The verdict is
/// whether the observation lies in these sets, and <c>Required</c> is these sets, so that they cannot disagree.
/// </summary>
/// <param name="Met">The set that meets the target at the end.</param>
/// <param name="MetSoFar">The set that already counts as met before the end.</param>
/// <param name="Draw">The set at a line or better; <see langword="null"/> where there is none to draw.</param>
/// <param name="Obstacle">Why no line can be drawn, where that is so.</param>
internal sealed record Lines(NumberSet Met, NumberSet MetSoFar, Func<Line, NumberSet?> Draw, Reason? Obstacle)
{
    /// <summary>Which numbers make the trend helpful; <see langword="null"/> where no rule asks, or nothing can be said.</summary>
    public TrendSets? Trend { get; init; }

    /// <summary>What is gathered under each grade, in order; <see langword="null"/> where it cannot be told.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="over">Whether the target's last day has come.</param>
    /// <param name="metIsAchieved">Whether what meets the target is achieved whatever its grade, and what does not in time is missed.</param>
    public IReadOnlyList<(Grade Grade, NumberSet? Numbers)> Graded(Rule rule, bool over, bool metIsAchieved)
    {
        var graded = new List<(Grade, NumberSet?)>();
        var met = over ? Met : MetSoFar;
        foreach (var grade in rule.Grades.Where(grade => over || !grade.When.HasFlag(Conditions.Over)))
        {
            var numbers = Both(grade.When.HasFlag(Conditions.Met) ? met : NumberSet.All, grade.Line is null ? NumberSet.All : Draw(grade.Line));
            numbers = Both(numbers, grade.When.HasFlag(Conditions.TrendHelpful) ? Trend?.Helpful : NumberSet.All);
            numbers = Both(numbers, grade.When.HasFlag(Conditions.TrendNotAdverse) ? Trend?.NotAdverse : NumberSet.All);
            numbers = Both(numbers, grade.When.HasFlag(Conditions.LastChangeHelpful) ? Trend?.LastHelpful : NumberSet.All);
            if (metIsAchieved && numbers is not null)
            {
                graded.Add((grade.As(Verdict.Achieved), numbers.Intersect(met)));
            }

            graded.Add((metIsAchieved && over ? grade.As(Verdict.Missed) : grade, numbers));
        }

        return graded;
    }

    /// <summary>The set at a share of the way from a start to a goal, or above it: of the goal's side, and never past what is met.</summary>
    public static NumberSet Share(Bound start, Rational goal, Rational share, bool strict, NumberSet met)
    {
        var line = start.Value + (share * (goal - start.Value));
        var drawn = start with { Value = line, Included = start.Included || share >= 1 };
        var side = goal >= start.Value ? Direction.Increase : Direction.Decrease;
        var reached = strict ? drawn.Better(side) : drawn.OrBetter(side);
        return goal > start.Value ? reached.Intersect(NumberSet.Between(null, false, met.Upper, met.IncludesUpper))
            : goal < start.Value ? reached.Intersect(NumberSet.Between(met.Lower, met.IncludesLower, null, false))
            : start.Included ? met
            : start.IsLower ? NumberSet.Between(met.Lower, met.IncludesLower, goal, true)
            : NumberSet.Between(goal, true, met.Upper, met.IncludesUpper);
    }

    private static NumberSet? Both(NumberSet? first, NumberSet? second) => first is null || second is null ? null : first.Intersect(second);
}
