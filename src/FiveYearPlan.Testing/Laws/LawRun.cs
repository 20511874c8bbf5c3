namespace FiveYearPlan.Testing;

/// <summary>Runs one law over generated cases, and makes the smallest counter-example that it finds smaller still.</summary>
internal sealed class LawRun(Scheme scheme, Law law, LawJudge judge, int seed)
{
    /// <summary>What a law answers of a case about which it says nothing.</summary>
    public const string SaysNothing = "";

    private const int EnoughCounterExamples = 5;

    public LawResult Run(int cases)
    {
        var subjects = LawSubject.Of(scheme);
        var exceptions = subjects.Select(subject => (subject.Name, Reason: WhyNot(subject))).Where(known => known.Reason is not null)
            .GroupBy(known => known.Reason).Select(group => $"{string.Join(", ", group.Select(known => known.Name))}: {group.Key}").ToList();
        var judged = subjects.Where(subject => WhyNot(subject) is null).ToList();
        var applied = new Dictionary<LawSubject, int>();
        var found = new List<(LawCase Case, Rule Rule)>();
        for (var i = 0; i < cases && judged.Count > 0 && found.Count < EnoughCounterExamples; i++)
        {
            var subject = judged[i % judged.Count];
            var random = new LawRandom(unchecked(((ulong)(uint)seed << 32) + ((ulong)law << 24) + (ulong)i));
            var known = law is Law.Total or Law.Deterministic && random.Chance(40) ? new HostileSource(subject, random).Next() : new LawSource(scheme, subject, random).Next(law == Law.Sound);
            var answer = Ask(known, subject.Rule);
            if (answer != SaysNothing)
            {
                applied[subject] = applied.GetValueOrDefault(subject) + 1;
            }

            if (answer is { Length: > 0 })
            {
                found.Add((known, subject.Rule));
            }
        }

        exceptions.AddRange(judged.Where(subject => !applied.ContainsKey(subject)).Select(subject => $"{subject.Name}: no generated case was in its domain"));
        var smallest = found.Select(one => new { Case = LawShrinking.Smallest(one.Case, candidate => Ask(candidate, one.Rule) is { Length: > 0 }), one.Rule })
            .MinBy(one => LawShrinking.Size(one.Case));
        return new LawResult(
            law, applied.Values.Sum(), [.. applied.Keys.Select(subject => subject.Judged).Distinct()], exceptions,
            smallest is null ? null : $"{smallest.Case}\n{Ask(smallest.Case, smallest.Rule)}");
    }

    private string? WhyNot(LawSubject subject) => law == Law.Time && LawMoment.AcceptedBy(scheme).Count < 2
        ? "the scheme accepts one share of time only" : LawDomain.WhyNot(law, subject.Rule, subject.Judged);

    /// <summary>What is wrong with a case; nothing where the law holds; <see cref="SaysNothing"/> where it says nothing.</summary>
    private string? Ask(LawCase known, Rule rule)
    {
        try
        {
            return law switch
            {
                Law.Monotone => MonotoneLaw.Ask(known, judge),
                Law.UnitFree => UnitFreeLaw.Ask(known, judge, scheme, LawDomain.IsRounded(rule.Measure)),
                Law.Mirror => MirrorLaw.Ask(known, judge),
                Law.Shift => ShiftLaw.Ask(known, judge),
                Law.Time => TimeLaw.Ask(known, judge, scheme),
                Law.Sound => SoundLaw.Ask(known, judge),
                Law.Required => RequiredLaw.Ask(known, judge),
                Law.Total => TotalLaw.Ask(known, judge),
                Law.Explained => ExplainedLaw.Ask(known, judge),
                Law.Deterministic => DeterministicLaw.Ask(known, judge),
            };
        }
        catch (Exception exception) when (exception is LawJudge.UnprintableException or FormatException or OverflowException)
        {
            return SaysNothing;
        }
        catch (LawJudge.EvaluationThrewException exception)
        {
            return exception.Message;
        }
    }
}
