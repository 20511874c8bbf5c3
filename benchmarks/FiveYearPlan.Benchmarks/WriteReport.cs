using BenchmarkDotNet.Attributes;
using NodaTime;

namespace FiveYearPlan.Benchmarks;

/// <summary>What is shown of a plan that is judged: the report itself, each of its forms, and its charts.</summary>
[MemoryDiagnoser]
public class WriteReport
{
    private readonly Evaluation _evaluation;
    private readonly Report _report;
    private readonly Chart _progress;
    private readonly Chart _glidePath;

    public WriteReport()
    {
        var midTerm = new LocalDate(2023, 6, 30);
        _evaluation = Dossiers.Ningbo14.KnownAsOf(midTerm).Evaluate(Schemes.TimeProportional, midTerm);
        _report = _evaluation.ToMidTermReport(ProjectionMethods.Proportional);
        _progress = _evaluation.ToProgressChart();
        _glidePath = _evaluation.ToGlidePathChart("rd-intensity", ProjectionMethods.All);
    }

    [Benchmark]
    public Report MidTermReport() => _evaluation.ToMidTermReport(ProjectionMethods.Proportional);

    [Benchmark]
    public int Text() => _report.ToText(Language.Chinese).Length;

    [Benchmark]
    public int Markdown() => _report.ToMarkdown(Language.Chinese).Length;

    [Benchmark]
    public int Html() => _report.ToHtml(Language.Chinese).Length;

    [Benchmark]
    public int ProgressSvg() => _progress.ToSvg(Language.Chinese).Length;

    [Benchmark]
    public int GlidePathSvg() => _glidePath.ToSvg(Language.Chinese).Length;
}
