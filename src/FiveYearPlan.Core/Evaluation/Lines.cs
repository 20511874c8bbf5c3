namespace FiveYearPlan;

/// <summary>
/// What a target and its rule ask for, as sets of the number that is counted: met, and at the line. The verdict is
/// whether the observation lies in these sets, and <c>Required</c> is these sets, so that they cannot disagree.
/// </summary>
/// <param name="Met">The set that meets the target at the end.</param>
/// <param name="MetSoFar">The set that already counts as met before the end.</param>
/// <param name="AtLine">The set at the line or better; <see langword="null"/> where there is none to draw.</param>
/// <param name="Obstacle">Why no line can be drawn, where that is so.</param>
internal sealed record Lines(NumberSet Met, NumberSet MetSoFar, NumberSet? AtLine, Reason? Obstacle)
{
    /// <summary>What is gathered under each grade, in order; <see langword="null"/> where the line cannot be drawn.</summary>
    public IReadOnlyList<(Grade Grade, NumberSet? Numbers)> Graded(Rule rule, bool over)
    {
        var graded = new List<(Grade, NumberSet?)>();
        foreach (var grade in rule.Grades.Where(grade => over || !grade.When.HasFlag(Conditions.Over)))
        {
            var numbers = grade.When.HasFlag(Conditions.Met) ? over ? Met : MetSoFar : NumberSet.All;
            graded.Add((grade, grade.Line == Line.None ? numbers : AtLine?.Intersect(numbers)));
        }

        return graded;
    }

    /// <summary>The set at a share of the way from a start to a goal: of the goal's side, and never past what is met.</summary>
    public static NumberSet Share(Bound start, Rational goal, Rational share, NumberSet met)
    {
        var line = start.Value + (share * (goal - start.Value));
        var drawn = start with { Value = line, Included = start.Included || share >= 1 };
        return goal > start.Value ? drawn.OrBetter(Direction.Increase).Intersect(NumberSet.Between(null, false, met.Upper, met.IncludesUpper))
            : goal < start.Value ? drawn.OrBetter(Direction.Decrease).Intersect(NumberSet.Between(met.Lower, met.IncludesLower, null, false))
            : start.Included ? met
            : start.IsLower ? NumberSet.Between(met.Lower, met.IncludesLower, goal, true)
            : NumberSet.Between(goal, true, met.Upper, met.IncludesUpper);
    }
}
