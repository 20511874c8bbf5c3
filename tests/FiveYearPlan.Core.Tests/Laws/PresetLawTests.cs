namespace FiveYearPlan.Tests;

/// <summary>Every law for every preset to which it applies; see <see cref="LawTable"/> for the others.</summary>
public sealed class PresetLawTests
{
    private static readonly Dictionary<string, Func<Func<LawCase, TargetResult>, LawFocus, string?>> Statements = new()
    {
        ["monotone"] = (evaluate, focus) => Laws.Monotone(evaluate, focus),
        ["unit-free"] = (evaluate, focus) => Laws.UnitFree(evaluate, focus),
        ["mirror"] = (evaluate, focus) => Laws.Mirror(evaluate, focus),
        ["shift"] = (evaluate, focus) => Laws.Shift(evaluate, focus),
        ["time"] = (evaluate, focus) => Laws.Time(evaluate, focus),
        ["sound"] = (evaluate, focus) => Laws.Sound(evaluate, focus),
        ["required"] = (evaluate, focus) => Laws.Required(evaluate, focus),
        ["total"] = (evaluate, focus) => Laws.Total(evaluate, focus),
        ["explained"] = (evaluate, focus) => Laws.Explained(evaluate, focus),
        ["deterministic"] = (evaluate, focus) => Laws.Deterministic(evaluate, focus),
    };

    public static TheoryData<string, string> Applying =>
    [
        .. from scheme in Schemes.All
           from law in LawTable.Laws
           where LawTable.WhyNotFor(scheme.Id, law) is null
           select (scheme.Id, law),
    ];

    /// <summary>A law that says something of cases of which none is judged says nothing.</summary>
    [Theory]
    [MemberData(nameof(Applying))]
    public void Law_OfPreset_Holds(string id, string law)
    {
        var judged = 0;

        LawAssert.Holds(Statements[law](Counting, LawFocus.On(Schemes.Find(id)!, LawTable.ExceptionFor(id, law)?.Kind)));
        Assert.True(judged >= 15, $"only {judged} results had a verdict");

        TargetResult Counting(LawCase known)
        {
            var result = LawCase.Evaluate(known);
            judged += result.Rank is null ? 0 : 1;
            return result;
        }
    }
}
