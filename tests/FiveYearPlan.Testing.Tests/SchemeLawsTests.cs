using System.Globalization;
using FiveYearPlan.Testing;

namespace FiveYearPlan.Tests;

public class SchemeLawsTests
{
    private static readonly BilingualText Word = new("某", "some");

    [Theory]
    [InlineData("time-proportional", "")]
    [InlineData("time-half-progress-half", "Time")]
    [InlineData("jiangbei-2023", "")]
    [InlineData("yinzhou-2023", "")]
    [InlineData("final", "Time")]
    [InlineData("open-sdg-2", "Mirror, Shift, Time")]
    [InlineData("open-sdg-1", "Mirror, Shift, Time")]
    [InlineData("eurostat", "Mirror, Shift, Time")]
    [InlineData("unsd-2023", "Mirror, Shift, Time")]
    [InlineData("germany-dns", "Time, Sound")]
    [InlineData("pepfar-elapsed", "Mirror, Shift")]
    public void Check_ShippedScheme_HoldsWhereItApplies(string id, string doesNotApply)
    {
        var report = SchemeLaws.Check(Schemes.Find(id)!, cases: 120);

        report.ThrowIfBroken();
        Assert.Equal(Enum.GetValues<Law>(), report.Results.Select(result => result.Law));
        Assert.All(report.Results, result => Assert.True(result.Outcome == LawOutcome.DoesNotApply || result.Cases >= 40, $"{result.Law}: {result}"));
        Assert.Equal(doesNotApply, string.Join(", ", report.Results.Where(result => result.Outcome == LawOutcome.DoesNotApply).Select(result => result.Law)));
        Assert.All(report.Results.Where(result => result.Outcome == LawOutcome.DoesNotApply), result => Assert.StartsWith("does not apply: ", result.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Check_ShippedSchemes_AreAllInTheTheory() => Assert.Equal(
        Schemes.All.Select(scheme => scheme.Id),
        typeof(SchemeLawsTests).GetMethod(nameof(Check_ShippedScheme_HoldsWhereItApplies))!.GetCustomAttributes(false).OfType<InlineDataAttribute>().Select(row => (string)row.Data[0]!));

    /// <summary>Planted mistakes: what stands between the data and the library changes one thing, and the law for it is broken.</summary>
    public static TheoryData<Law, string> Mistakes =>
    [
        (Law.Monotone, "observations above 10 are taken for outliers"),
        (Law.UnitFree, "rounded to one decimal place"),
        (Law.Mirror, "signs are lost"),
        (Law.Shift, "nought is taken for missing"),
        (Law.Time, "elapsed share at the day of evaluation"),
        (Law.Sound, "the printed number of an imprecise figure"),
        (Law.Required, "rounded to whole numbers"),
        (Law.Total, "divided by the base"),
        (Law.Explained, "the first year is dropped"),
        (Law.Deterministic, "the last given observation only"),
        (Law.Deterministic, "printed in the culture of the thread"),
    ];

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Check_PlantedMistake_BreaksItsLaw(Law law, string mistake)
    {
        var report = SchemeLaws.Check(Schemes.TimeProportional, [law], evaluate: (dossier, asOf) => With(mistake, dossier, asOf).Evaluate(Schemes.TimeProportional, asOf));

        Assert.Equal(LawOutcome.Broken, report[law].Outcome);
        Assert.True(report.IsBroken);
        Assert.Contains("APlan.OfFiveYears(14).With(AnIndicator.Named(\"x\")", report[law].CounterExample, StringComparison.Ordinal);
        Assert.Contains($"{law}: BROKEN", Assert.Throws<CheckFailedException>(report.ThrowIfBroken).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_ReversedLine_BreaksMonotoneWithSmallestCounterExample()
    {
        var report = SchemeLaws.Check(Level(new Grade(Word, Verdict.Behind, line: Line.AtLeastElapsed()), new Grade(Word, Verdict.OnTrack)), [Law.Monotone]);

        // One observation is left, and every number is of one digit.
        Assert.Matches(
            """^APlan\.OfFiveYears\(14\)\.With\(AnIndicator\.Named\("x"\)\.In\("万元"\)\.From\("\d"\)\.To\("\d"\)\.Of\(TargetKind\.Level\)\.Better\(Direction\.\w+\)\.Observed\("\w+", "\d"\)\), as of""",
            report[Law.Monotone].CounterExample);
        Assert.Contains("which is better: Behind", report[Law.Monotone].CounterExample, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_MetIsBehind_BreaksMonotone() => Assert.True(SchemeLaws.Check(
        Level(new Grade(Word, Verdict.Behind, Conditions.Met), new Grade(Word, Verdict.OnTrack, line: Line.AtLeast(0.2m)), new Grade(Word, Verdict.Behind)),
        [Law.Monotone]).IsBroken);

    [Fact]
    public void Check_OwnScheme_Holds()
    {
        var scheme = Level(new Grade(Word, Verdict.Achieved, Conditions.Met), new Grade(Word, Verdict.OnTrack, line: Line.AboveElapsed(-0.05m)), new Grade(Word, Verdict.Behind));

        var report = SchemeLaws.Check(scheme, cases: 100);

        report.ThrowIfBroken();
        Assert.Equal([TargetKind.Level], report[Law.Time].Kinds);
    }

    [Fact]
    public void Check_SameSeed_GivesTheSameReport()
    {
        var scheme = Level(new Grade(Word, Verdict.Behind, line: Line.AtLeastElapsed()), new Grade(Word, Verdict.OnTrack));

        Assert.Equal(SchemeLaws.Check(scheme, cases: 60).ToString(), SchemeLaws.Check(scheme, cases: 60).ToString());
        Assert.NotEqual(SchemeLaws.Check(scheme, cases: 60).ToString(), SchemeLaws.Check(scheme, cases: 60, seed: 1).ToString());
    }

    [Fact]
    public void Check_ThatThrows_SaysWhat()
    {
        var report = SchemeLaws.Check(Schemes.Final, [Law.Total], cases: 20, evaluate: (_, _) => throw new NotSupportedException("no such plan"));

        Assert.Contains("it throws NotSupportedException: no such plan", report[Law.Total].CounterExample, StringComparison.Ordinal);
    }

    [Fact]
    public void WhyNot_OfRule_NamesTheReason()
    {
        var rule = Schemes.OpenSdg2.Rules[0];

        Assert.Null(SchemeLaws.WhyNot(Law.Monotone, rule, TargetKind.Level));
        Assert.Equal("no line of its rule follows time", SchemeLaws.WhyNot(Law.Time, rule, TargetKind.Level));
        Assert.All(Enum.GetValues<Law>(), law => Assert.EndsWith(".", SchemeLaws.Statement(law), StringComparison.Ordinal));
    }

    [Fact]
    public void Misuse_Throws()
    {
        Assert.Throws<ArgumentNullException>("scheme", () => SchemeLaws.Check(null!));
        Assert.Throws<ArgumentOutOfRangeException>("cases", () => SchemeLaws.Check(Schemes.Final, cases: 0));
        Assert.Throws<ArgumentOutOfRangeException>("law", () => SchemeLaws.Check(Schemes.Final, [(Law)11]));
        Assert.Throws<ArgumentOutOfRangeException>("law", () => SchemeLaws.Statement(0));
        Assert.Throws<ArgumentException>("law", () => SchemeLaws.Check(Schemes.Final, [Law.Total], cases: 1)[Law.Time]);
    }

    // A figure of fifteen decimal places around the line: its good and its bad points lie closer together than ten places tell.
    [Fact]
    public void Sound_VeryNarrowFigureAroundTheLine_Holds() =>
        SchemeLaws.Check(Schemes.OpenSdg1, [Law.Sound], cases: 60, seed: 7).ThrowIfBroken();

    private static Scheme Level(params Grade[] grades) => new("own", "1.0", Word, Word, [new Rule(Measure.ShareOfDistance, [TargetKind.Level], grades)]);

    private static Dossier With(string mistake, Dossier dossier, LocalDate asOf)
    {
        var known = dossier.Observations;
        if (mistake == "divided by the base" && dossier.Plan.Indicators[0].Baseline is { } start)
        {
            _ = 1 / start.Figure.Number;
        }

        return Dossier.Of(dossier.Plan).With(mistake switch
        {
            "observations above 10 are taken for outliers" => known.Select(one => Number(one, value => value > 10 ? 10 - value : value)),
            "rounded to one decimal place" => known.Select(one => Number(one, value => Math.Round(value, 1))),
            "rounded to whole numbers" => known.Select(one => Number(one, value => Math.Round(value))),
            "signs are lost" => known.Select(one => Number(one, Math.Abs)),
            "nought is taken for missing" => known.Where(one => one.Figure?.Value != 0),
            "elapsed share at the day of evaluation" => known.Select(one => one.Kind == ObservationKind.Level && one.Figure is not null
                ? Observation.Of(one.Indicator, new DateInterval(asOf, asOf), one.Figure) : one),
            "the printed number of an imprecise figure" => known.Select(one => one.Figure is null ? one : Observation.Of(one.Indicator, one.Period, Figure.Of(one.Figure.Number, one.Figure.Unit), one.Kind)),
            "the first year is dropped" => known.Select(one => one.Period!.End.Year == 2021 && known.Count > 1 ? Number(one, _ => 0) : one),
            "the last given observation only" => known.TakeLast(1),
            "printed in the culture of the thread" => known.Select(one => Number(one, value => Figure.TryParse(value.ToString(CultureInfo.CurrentCulture), out var read) ? read.Number : 0)),
            _ => known,
        });
    }

    private static Observation Number(Observation observation, Func<decimal, decimal> change) => observation.Figure is { Value: { } value } figure
        ? Observation.Of(observation.Indicator, observation.Period, Figure.Of(change(value), figure.Unit), observation.Kind) : observation;
}
