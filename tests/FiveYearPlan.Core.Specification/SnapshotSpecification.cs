namespace FiveYearPlan.Specification;

/// <summary>Whole results, as files to be read and reviewed.</summary>
public class SnapshotSpecification
{
    private static readonly Dossier MidTerm = Dossiers.Haishu14
        .Observed("1", "2022 >1500").Observed("3", "2022 2.84").Observed("11", "2022 1070", "2021-2022 9.9 Growth")
        .Observed("13", "2021 3", "2022 6").Observed("16", "2022 完成").Observed("20", "2022 93").Observed("21", "2022 26.9")
        .Observed("24", "2021 5", "2022 5.5").Observed("25", "2021 1.7", "2022 1.6").Observed("29", "2022 2.4");

    [Fact]
    public void Haishu13_Final_AsJson() => Snapshot.Matches(
        Masked(Dossiers.Haishu13.Evaluate(Schemes.Final, new LocalDate(2020, 12, 31))), "haishu-13-final", "json");

    [Fact]
    public void Haishu14_MidTerm_AsJson() => Snapshot.Matches(
        Masked(MidTerm.Evaluate(Schemes.TimeProportional, new LocalDate(2022, 12, 31))), "haishu-14-mid-term", "json");

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void Haishu14_MidTerm_Explained(Language language)
    {
        var evaluation = MidTerm.Evaluate(Schemes.TimeProportional, new LocalDate(2022, 12, 31));
        var text = string.Join("\n\n", evaluation.Assessments.Where(row => row.Reason != Reason.NoObservation)
            .Select(row => $"{row.Indicator}: {row.Label.In(language)}\n{string.Join('\n', row.Targets.Select(target => target.Explain(language)))}"));

        Snapshot.Matches(text + "\n", $"haishu-14-explained-{language}", "txt");
    }

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void Schemes_Described(Language language) => Snapshot.Matches(
        string.Join('\n', Schemes.All.Select(scheme => scheme.Describe(language))), $"schemes-{language}", "txt");

    // The version of the library changes with every commit.
    private static string Masked(Evaluation evaluation) =>
        evaluation.ToJson().Replace($"\"{evaluation.LibraryVersion}\"", "\"(version)\"", StringComparison.Ordinal);
}
