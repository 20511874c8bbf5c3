namespace FiveYearPlan.Specification;

/// <summary>Misuse of the declarations throws and names the parameter; what is declared describes itself.</summary>
public class DeclarationSpecification
{
    private static readonly BilingualText Good = new("好", "good");
    private static readonly Grade Fallback = new(Good, Verdict.Behind);
    private static readonly Rule Kept = new(Measure.None, [TargetKind.Level], [Fallback]);

    [Fact]
    public void Grade_Misuse_NamesTheParameter()
    {
        Assert.Equal("label", Assert.Throws<ArgumentNullException>(() => new Grade(null!, Verdict.Behind)).ParamName);
        Assert.Equal("verdict", Assert.Throws<ArgumentOutOfRangeException>(() => new Grade(Good, Verdict.NotAssessable)).ParamName);
        Assert.Equal("verdict", Assert.Throws<ArgumentOutOfRangeException>(() => new Grade(Good, (Verdict)99)).ParamName);
        Assert.Equal("when", Assert.Throws<ArgumentOutOfRangeException>(() => new Grade(Good, Verdict.Behind, (Conditions)32)).ParamName);
        Assert.Equal("when", Assert.Throws<ArgumentOutOfRangeException>(() => new Grade(Good, Verdict.Behind, Conditions.Met | (Conditions)64)).ParamName);
    }

    [Fact]
    public void Rule_Misuse_NamesTheParameter()
    {
        Assert.Equal("kinds", Assert.Throws<ArgumentNullException>(() => new Rule(Measure.None, null!, [Fallback])).ParamName);
        Assert.Equal("grades", Assert.Throws<ArgumentNullException>(() => new Rule(Measure.None, [], null!)).ParamName);
        Assert.Equal("grades", Assert.Throws<ArgumentNullException>(() => new Rule(Measure.None, [], [null!])).ParamName);
        Assert.Equal("grades", Assert.Throws<ArgumentException>(() => new Rule(Measure.None, [], [])).ParamName);
        Assert.Equal("measure", Assert.Throws<ArgumentOutOfRangeException>(() => new Rule((Measure)99, [], [Fallback])).ParamName);
        Assert.Equal("kinds", Assert.Throws<ArgumentOutOfRangeException>(() => new Rule(Measure.None, [(TargetKind)99], [Fallback])).ParamName);
        Assert.Equal("kinds", Assert.Throws<ArgumentException>(() => new Rule(Measure.ShareOfTotal, [TargetKind.Level], [Fallback])).ParamName);
        Assert.Equal(
            "grades", Assert.Throws<ArgumentException>(() => new Rule(Measure.None, [TargetKind.Level], [new Grade(Good, Verdict.OnTrack, line: Line.AtLeast(1))])).ParamName);
    }

    // Every pair of measure and kind that rules.md 1 does not name is refused.
    [Fact]
    public void Rule_KindThatDoesNotFit_IsRefused()
    {
        HashSet<(Measure, TargetKind)> fitting =
        [
            (Measure.ShareOfDistance, TargetKind.Level), (Measure.ShareOfDistance, TargetKind.Change), (Measure.ShareOfTotal, TargetKind.Total),
            (Measure.ChainedShare, TargetKind.Reduction), (Measure.LogarithmicShare, TargetKind.Reduction),
            (Measure.GrowthMargin, TargetKind.AverageGrowth), (Measure.GrowthMargin, TargetKind.InStep), (Measure.ShareOfTarget, TargetKind.Level),
            (Measure.GrowthRatio, TargetKind.Level), (Measure.GrowthRate, TargetKind.Direction), (Measure.GrowthProjection, TargetKind.Level), (Measure.ProjectedShare, TargetKind.Level),
        ];
        foreach (var (measure, kind) in from m in Enum.GetValues<Measure>() from k in Enum.GetValues<TargetKind>() where m != Measure.None select (m, k))
        {
            var error = Record.Exception(() => new Rule(measure, [kind], [Fallback]));

            Assert.Equal(fitting.Contains((measure, kind)), error is null);
            Assert.True(error is null or ArgumentException { ParamName: "kinds" });
        }
    }

    [Fact]
    public void Scheme_Misuse_NamesTheParameter()
    {
        Assert.Equal("id", Assert.Throws<ArgumentException>(() => new Scheme(" ", "1.0", Good, Good, [Kept])).ParamName);
        Assert.Equal("id", Assert.Throws<ArgumentNullException>(() => new Scheme(null!, "1.0", Good, Good, [Kept])).ParamName);
        Assert.Equal("version", Assert.Throws<ArgumentException>(() => new Scheme("x", "", Good, Good, [Kept])).ParamName);
        Assert.Equal("name", Assert.Throws<ArgumentNullException>(() => new Scheme("x", "1.0", null!, Good, [Kept])).ParamName);
        Assert.Equal("citation", Assert.Throws<ArgumentNullException>(() => new Scheme("x", "1.0", Good, null!, [Kept])).ParamName);
        Assert.Equal("rules", Assert.Throws<ArgumentNullException>(() => new Scheme("x", "1.0", Good, Good, null!)).ParamName);
        Assert.Equal("rules", Assert.Throws<ArgumentNullException>(() => new Scheme("x", "1.0", Good, Good, [null!])).ParamName);
        Assert.Equal("rules", Assert.Throws<ArgumentException>(() => new Scheme("x", "1.0", Good, Good, [])).ParamName);
        Assert.Equal("value", Assert.Throws<ArgumentNullException>(() => new Scheme("x", "1.0", Good, Good, [Kept]) { NotAssessable = null! }).ParamName);
        Assert.Equal("value", Assert.Throws<ArgumentNullException>(() => new Scheme("x", "1.0", Good, Good, [Kept]) { NotAssessableAtEnd = null! }).ParamName);
        Assert.Equal("value", Assert.Throws<ArgumentNullException>(() => new Scheme("x", "1.0", Good, Good, [Kept]) { AcceptedElapsed = null! }).ParamName);
        Assert.Equal("value", Assert.Throws<ArgumentOutOfRangeException>(() => new Scheme("x", "1.0", Good, Good, [Kept]) { TimeConvention = (TimeConvention)9 }).ParamName);
        Assert.Equal("convention", Assert.Throws<ArgumentOutOfRangeException>(() => Schemes.Final.With((TimeConvention)9)).ParamName);
        Assert.Equal("id", Assert.Throws<ArgumentNullException>(() => Schemes.Find(null!)).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => Schemes.Final.Describe((Language)9));
    }

    [Fact]
    public void Line_FollowingTime_IsNotScaled() => Assert.Throws<InvalidOperationException>(() => Line.AtLeastElapsed().ScaledNearLimit());

    [Fact]
    public void Line_IsComparedByValue()
    {
        Assert.Equal(Line.AtLeast(0.95m), Line.AtLeast(0.95m));
        Assert.Equal(Line.AtLeast(0.95m).GetHashCode(), Line.AtLeast(0.950m).GetHashCode());
        Assert.NotEqual(Line.AtLeast(0.95m), Line.Above(0.95m));
        Assert.NotEqual(Line.AtLeast(0), Line.AtLeastElapsed());
        Assert.NotEqual(Line.AtLeast(0.95m), Line.AtLeast(0.95m).ScaledNearLimit());
        Assert.False(Line.AtLeast(0).Equals(null));
    }

    [Fact]
    public void Line_WritesItself() => Assert.Equal(
        ["≥ 0.95", "> -0.01", "≥ τ", "≥ τ − 0.25", "> τ + 0.10", "≥ 0.015 × C"],
        new[] { Line.AtLeast(0.95m), Line.Above(-0.01m), Line.AtLeastElapsed(), Line.AtLeastElapsed(-0.25m), Line.AboveElapsed(0.10m), Line.AtLeast(0.015m).ScaledNearLimit() }
            .Select(line => line.ToString()));

    [Fact]
    public void With_KeepsAllElse()
    {
        foreach (var scheme in Schemes.All)
        {
            var days = scheme.With(TimeConvention.Days);

            Assert.Equal(TimeConvention.Days, days.TimeConvention);
            Assert.Equal(scheme.Describe(Language.English), days.Describe(Language.English));
            Assert.Equal((scheme.NotAssessable, scheme.NotAssessableAtEnd), (days.NotAssessable, days.NotAssessableAtEnd));
            Assert.Equal((scheme.Id, scheme.Version, scheme.MetIsAchieved), (days.Id, days.Version, days.MetIsAchieved));
        }
    }

    [Fact]
    public void Describe_NamesEveryMeasureLineLabelAndTheCitation()
    {
        foreach (var scheme in Schemes.All)
        {
            foreach (var language in Enum.GetValues<Language>())
            {
                var text = scheme.Describe(language);

                Assert.Contains(scheme.Citation.In(language), text, StringComparison.Ordinal);
                Assert.Contains($"{scheme.Id} {scheme.Version}", text, StringComparison.Ordinal);
                Assert.All(scheme.Rules.SelectMany(rule => rule.Grades), grade => Assert.Contains(grade.Label.In(language), text, StringComparison.Ordinal));
                Assert.All(scheme.Rules.SelectMany(rule => rule.Grades).Select(grade => grade.Line).OfType<Line>(), line => Assert.Contains(line.ToString(), text, StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void All_HaveIdsOfTheirOwn_AndAreFoundByThem()
    {
        Assert.Equal(11, Schemes.All.Count);
        Assert.Equal(Schemes.All.Count, Schemes.All.Select(scheme => scheme.Id).Distinct().Count());
        Assert.All(Schemes.All, scheme => Assert.Same(scheme, Schemes.Find(scheme.Id.ToUpperInvariant())));
        Assert.Null(Schemes.Find("no-such-scheme"));
    }

    // Of several rules for one kind the first is used; of grades that apply the first wins.
    [Fact]
    public void Precedence_IsOrder()
    {
        var (first, second) = (new BilingualText("一", "first"), new BilingualText("二", "second"));
        Scheme Of(params Rule[] rules) => new("x", "1.0", Good, Good, rules);

        Assert.Equal("first", Judged.Of14th(
            Of(new Rule(Measure.None, [TargetKind.Level], [new Grade(first, Verdict.Behind)]), new Rule(Measure.None, [TargetKind.Level], [new Grade(second, Verdict.OnTrack)])),
            Some.Row(@base: "1", target: "5"), "2022 2").Label.English);
        Assert.Equal("second", Judged.Of14th(
            Of(new Rule(Measure.ShareOfDistance, [TargetKind.Level], [new Grade(first, Verdict.OnTrack, line: Line.AtLeast(0.5m)), new Grade(second, Verdict.OnTrack, line: Line.AtLeast(0.25m)), Fallback])),
            Some.Row(@base: "1", target: "5"), "2022 2").Label.English);
    }

    // Where no grade applies, the target is not yet due; a kind without a rule is outside what the scheme defines.
    [Fact]
    public void NothingApplies_IsAReason()
    {
        var scheme = new Scheme("x", "1.0", Good, Good, [new Rule(Measure.None, [TargetKind.Level], [new Grade(Good, Verdict.Achieved, Conditions.Met)])]);

        Assert.Equal(Reason.NotYetDue, Judged.Of14th(scheme, Some.Row(@base: "1", target: "5"), "2022 2").Reason);
        Assert.Equal(Reason.OutOfDomain, Judged.Of14th(scheme, Some.Row(unit: "万人", target: "[5]"), "2021-2022 2 Total").Reason);
    }
}
