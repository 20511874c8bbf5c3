using BenchmarkDotNet.Attributes;
using NodaTime;

namespace FiveYearPlan.Benchmarks;

/// <summary>How firm the verdicts on a plan are: of the one that prints its ends, and of an invented one of a thousand rows.</summary>
[MemoryDiagnoser]
public class FindFlips
{
    private const int Rows = 1000;

    private readonly Dossier _invented = Invented();

    [Benchmark]
    public int OfAShippedPlan() => Dossiers.Haishu13.Sensitivity(Schemes.Final, new LocalDate(2020, 12, 31)).Firm.Count;

    [Benchmark]
    public int Of1000Rows() => _invented.Sensitivity(Schemes.TimeProportional, new LocalDate(2022, 12, 31)).Firm.Count;

    /// <summary>Levels below, at and above their line, every tenth with a second base.</summary>
    private static Dossier Invented()
    {
        var rows = Enumerable.Range(0, Rows).Select(i => new IndicatorRow
        {
            Id = $"row-{i}",
            Name = "研发投入强度",
            Unit = "%",
            Base = "2.35",
            Target = "3.6",
            Variants = i % 10 > 0 ? [] : [new RowVariant { Base = "2.10", BaseYear = 2019, Reason = new BilingualText("另一基期", "another base") }],
        });
        var plan = Plan.Read(
            new Jurisdiction("330299", "some", new BilingualText("某区", "Some District"), "330200"), new BilingualText("某规划", "Some plan"), PlanPeriod.FiveYear(14), rows);
        return Dossier.Of(plan.GetValueOrThrow()).With(Enumerable.Range(0, Rows).Select(i => Observation.Parse($"row-{i}", "2022", $"2.{70 + (i % 30)}")));
    }
}
