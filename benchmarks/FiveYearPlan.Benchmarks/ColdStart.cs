using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using NodaTime;

namespace FiveYearPlan.Benchmarks;

/// <summary>A process that has done nothing yet reads one dossier and judges it: each launch is measured once.</summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 15, warmupCount: 0, iterationCount: 1, invocationCount: 1)]
public class ColdStart
{
    [Benchmark]
    public int FirstEvaluation() => Dossiers.Haishu13.Evaluate(Schemes.Final, new LocalDate(2020, 12, 31)).Tally.All.Achieved;

    [Benchmark]
    public int FirstDossier() => Dossiers.Haishu13.Plan.Indicators.Count;
}
