using CsCheck;

namespace FiveYearPlan.Tests;

/// <summary>
/// What a law looks at: usually the two oldest schemes in turn and every kind of target; else one scheme, the kinds that it
/// has rules for, the periods that it accepts,
/// and, where it asks for a trend, three more years before the base.
/// </summary>
internal sealed class LawFocus
{
    private static readonly LawFocus Usual = new(null);
    private static readonly string[] Years = ["2017", "2018", "2019"];
    private static readonly TargetKind[] WithTrend = [TargetKind.Level, TargetKind.Direction, TargetKind.EachYear];

    // Generated at the ends of years only.
    private static readonly TargetKind[] OfWholeYears = [TargetKind.EachYear, TargetKind.AverageGrowth, TargetKind.InStep, TargetKind.Assigned];

    private readonly TargetKind? _except;

    private LawFocus(Scheme? scheme, TargetKind? except = null) => (Scheme, _except) = (scheme, except);

    public Scheme? Scheme { get; }

    /// <summary>How many cases a law looks at: fewer of one scheme, as there are many schemes.</summary>
    public int Cases => Scheme is null ? LawRun.Cases : 150;

    public Gen<LawCase> All => Scheme is null ? LawCases.All : Of(LawCases.AllKinds);

    public Gen<LawCase> Fuzz => Scheme is null ? LawFuzz.Cases : LawFuzz.Cases.Select(Under);

    public static LawFocus On(Scheme scheme, TargetKind? except = null) => new(scheme, except);

    public static LawFocus Or(LawFocus? focus) => focus ?? Usual;

    public Gen<LawCase> Of(params TargetKind[] kinds)
    {
        if (Scheme is null)
        {
            return LawCases.Of(kinds);
        }

        var judged = kinds.Where(kind => IsJudged(kind) && kind != _except && (!OnlyAtHalf || !OfWholeYears.Contains(kind))).ToArray();
        var cases = LawCases.Of(judged);
        if (Scheme.AcceptedElapsed.Count > 0)
        {
            cases = cases.Where(known => known.DueYear is null && known.LatestEnd <= known.AsOf
                && Scheme.AcceptedElapsed.Contains(PlanPeriod.FiveYear(14).Elapsed(known.LatestEnd, Scheme.TimeConvention)));
        }

        return !AsksForTrend ? cases.Select(Under)
            : Gen.Select(cases, LawNumbers.Any.Select(LawNumbers.Plain).Array[Years.Length], (known, history) => Under(known) with
            {
                Others = !WithTrend.Contains(known.Kind) ? known.Others
                    : [.. Years.Zip(history, (year, text) => new LawObservation(year, text)), .. known.Others],
            });
    }

    /// <summary>Whether the scheme has a rule for a kind.</summary>
    public bool IsJudged(TargetKind kind) => Scheme!.Rules.Any(rule => rule.Kinds.Contains(kind));

    private bool OnlyAtHalf => Scheme!.AcceptedElapsed is [{ } only] && only == new Fraction(1, 2);

    private bool AsksForTrend => Scheme!.Rules.SelectMany(rule => rule.Grades)
        .Any(grade => (grade.When & (Conditions.TrendHelpful | Conditions.TrendNotAdverse | Conditions.LastChangeHelpful)) != 0);

    private LawCase Under(LawCase known) => known with { Scheme = Scheme! };
}
