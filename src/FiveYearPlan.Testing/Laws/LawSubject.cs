namespace FiveYearPlan.Testing;

/// <summary>What of a scheme cases are generated for: a rule and a kind of target that it is used for.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Kind">The kind; <see langword="null"/> for an indicator without a target.</param>
/// <param name="IsHold">Whether the base is already where the target wants it.</param>
internal sealed record LawSubject(Rule Rule, TargetKind? Kind, bool IsHold = false)
{
    /// <summary>The kind by which the rule is chosen.</summary>
    public TargetKind Judged => Kind ?? TargetKind.Direction;

    /// <summary>The subject in a report.</summary>
    public string Name => Kind is not { } kind ? "no target" : IsHold ? "hold" : kind.In(Language.English).ToLowerInvariant();

    /// <summary>All that a scheme judges.</summary>
    public static IReadOnlyList<LawSubject> Of(Scheme scheme)
    {
        var subjects = new List<LawSubject>();
        var holds = scheme.Rules.FirstOrDefault(rule => rule.Holds);
        foreach (var kind in Enum.GetValues<TargetKind>())
        {
            if (scheme.Rules.FirstOrDefault(rule => rule.Kinds.Contains(kind)) is { } rule)
            {
                subjects.Add(new(rule, kind));
            }
        }

        if (holds is not null)
        {
            subjects.Add(new(holds, TargetKind.Level, IsHold: true));
        }

        if (scheme.JudgesWithoutTarget && scheme.Rules.FirstOrDefault(rule => rule.Kinds.Contains(TargetKind.Direction)) is { } implied)
        {
            subjects.Add(new(implied, null));
        }

        return subjects;
    }
}
