using BenchmarkDotNet.Attributes;
using NodaTime;

namespace FiveYearPlan.Benchmarks;

/// <summary>One plan, judged: the work of a request or a notebook cell once the dossier is read.</summary>
[MemoryDiagnoser]
public class EvaluatePlan
{
    private static readonly LocalDate End = new(2020, 12, 31);
    private static readonly LocalDate MidTerm = new(2023, 6, 30);

    private readonly Dossier _completed = Dossiers.Haishu13;
    private readonly Dossier _running = Dossiers.Haishu14
        .With(
        [
            Observation.Parse("3", "2022", "2.84"),
            Observation.Parse("11", "2022", "1000"),
            Observation.Parse("25", "2021", "1.7"),
            Observation.Parse("25", "2022", "1.6"),
        ]);

    private readonly string _json = Dossiers.Haishu14.ToJson();

    [Benchmark]
    public int FinalOf26Rows() => _completed.Evaluate(Schemes.Final, End).Tally.All.Achieved;

    [Benchmark]
    public int MidTermOf33Rows() => _running.Evaluate(Schemes.TimeProportional, MidTerm).Tally.All.OnTrack;

    [Benchmark]
    public int ReadDossier() => Dossier.Read(_json).Value!.Plan.Indicators.Count;

    [Benchmark]
    public int WriteEvaluation() => _completed.Evaluate(Schemes.Final, End).ToJson().Length;

    [Benchmark]
    public Figure ParseFigure() => Figure.Parse("5%—5.5%");
}
