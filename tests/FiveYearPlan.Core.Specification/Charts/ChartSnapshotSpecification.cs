namespace FiveYearPlan.Specification.Charts;

/// <summary>Whole pictures, to be opened and looked at.</summary>
public class ChartSnapshotSpecification
{
    private static readonly ProjectionMethod[] Methods = [ProjectionMethods.Proportional, ProjectionMethods.LeastSquares];

    private static readonly Dictionary<string, Chart> Charts = new()
    {
        ["progress-haishu-14"] = Drawn.Haishu14.ToProgressChart(),
        ["progress-ningbo-14"] = Drawn.Ningbo14.ToProgressChart(),
        ["progress-haishu-13"] = Drawn.Haishu13.ToProgressChart(),
        ["tally-haishu-14"] = Drawn.Haishu14.ToTallyChart(),
        ["tally-haishu-13"] = Drawn.Haishu13.ToTallyChart(),
        ["glide-level"] = Drawn.Haishu14.ToGlidePathChart("3", Methods),
        ["glide-total"] = Drawn.Haishu14.ToGlidePathChart("25", Methods),
        ["glide-bound"] = Drawn.Haishu14.ToGlidePathChart("20", Methods),
        ["glide-hold"] = Drawn.Haishu14.ToGlidePathChart("21", Methods),
        ["glide-growth"] = Drawn.Haishu14.ToGlidePathChart("13", Methods),
        ["glide-imprecise"] = Drawn.Haishu14.ToGlidePathChart("1", Methods),
        ["glide-words"] = Drawn.Haishu14.ToGlidePathChart("16", Methods),
        ["glide-forecast"] = Dossiers.Yinzhou14.Evaluate(Schemes.Yinzhou2023, Drawn.MidTerm).ToGlidePathChart("digital-economy-share", ProjectionMethods.All),
    };

    public static TheoryData<string> Names => [.. Charts.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Chart_InChinese_AsLookedAt(string name) => Snapshot.Matches(Charts[name].ToSvg(Language.Chinese), $"chart-{name}-Chinese", "svg");

    [Theory]
    [MemberData(nameof(Names))]
    public void Chart_InEnglish_AsLookedAt(string name) => Snapshot.Matches(Charts[name].ToSvg(Language.English), $"chart-{name}-English", "svg");

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void Charts_Described(Language language) => Snapshot.Matches(
        string.Concat(Charts.Select(chart => $"{chart.Key}\n{chart.Value.Describe(language)}\n\n")), $"charts-described-{language}", "txt");
}
