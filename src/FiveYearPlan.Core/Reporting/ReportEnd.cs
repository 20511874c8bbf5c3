using System.Globalization;

namespace FiveYearPlan;

/// <summary>What reports of a plan are called, and what every one ends with: findings, sources, versions.</summary>
internal static class ReportEnd
{
    public static readonly WordTable<DiagnosticSeverity> Severities = new(
        (DiagnosticSeverity.Error, "error", "错误", "error", []),
        (DiagnosticSeverity.Warning, "warning", "警告", "warning", []),
        (DiagnosticSeverity.Info, "info", "提示", "info", []));

    private const int MostPlaces = 12;

    /// <summary>Errors and warnings one by one; what is good to know counted by kind.</summary>
    public static IEnumerable<Block> Findings(IReadOnlyList<Diagnostic> diagnostics, Dossier dossier, Language language)
    {
        yield return new Block.Heading(2, language.Say("数据诊断", "Findings about the data"));
        if (diagnostics.Count == 0)
        {
            yield return new Block.Paragraph(language.Say("未发现问题。", "None."));
            yield break;
        }

        var serious = diagnostics.Where(found => found.Severity > DiagnosticSeverity.Info).OrderByDescending(found => found.Severity).ToList();
        if (serious.Count > 0)
        {
            yield return Table(serious, language, dossier);
        }

        var minor = diagnostics.Where(found => found.Severity == DiagnosticSeverity.Info).GroupBy(found => found.Code).ToList();
        if (minor.Count > 0)
        {
            yield return new Block.Items([.. minor.Select(code => language.Pair(
                language.Say($"{Sentence(code.Key, language)}（{code.Key}，{Count(code.Count())}条）", $"{Sentence(code.Key, language)} ({code.Key}, {Count(code.Count())})"),
                Places([.. code], dossier, language)))]);
        }
    }

    /// <param name="diagnostics">The findings.</param>
    /// <param name="language">The language.</param>
    /// <param name="dossier">The dossier whose indicators the places name; their ids stand where there is none.</param>
    public static Block Table(IEnumerable<Diagnostic> diagnostics, Language language, Dossier? dossier = null) => new Block.Table(
        [
            new(language.Say("级别", "Severity")), new(language.Say("代码", "Code")), new(language.Say("位置", "Place"), Block.Cell.Name), new(language.Say("说明", "Finding")),
        ],
        diagnostics.Select(found => new Block.Row([Severities.Text(found.Severity).In(language), found.Code.ToString(), FindingPlace.Of(found, dossier, language), found.Message(language)])));

    /// <summary>The indicators concerned, each once and with how often it is.</summary>
    private static string Places(IReadOnlyList<Diagnostic> findings, Dossier dossier, Language language)
    {
        var names = findings.GroupBy(found => FindingPlace.Indicator(found, dossier)?.Name.In(language) ?? FindingPlace.Of(found, dossier, language))
            .Select(known => known.Count() == 1 ? known.Key : language.Bracketed(known.Key, language.Say($"{Count(known.Count())}条", Count(known.Count())))).ToList();
        var shown = language.List(names.Take(MostPlaces));
        return names.Count <= MostPlaces ? shown : language.Say($"{shown}等{Count(names.Count)}处", $"{shown} and {Count(names.Count - MostPlaces)} more");
    }

    /// <summary>The documents in which the figures used were printed, and how many were given without one.</summary>
    public static IEnumerable<Block> Sources(Dossier dossier, IReadOnlyList<Assessment> assessments, Language language, params IEnumerable<Source> others)
    {
        var targets = assessments.SelectMany(known => known.Targets).ToList();
        var named = targets.SelectMany(target => target.Steps).SelectMany(step => step.Sources)
            .Concat(assessments.SelectMany(known => new[] { known.Indicator.Source, known.Indicator.Baseline?.Source, ReportCells.Undecided(known)?.Source }).OfType<Source>()).Concat(others)
            .Select(source => source.Document).ToHashSet();
        var documents = dossier.Documents.Where(document => named.Contains(document.Id)).ToList();
        var unnamed = targets.SelectMany(target => target.Observations).Where(used => used.Source is null).Distinct().Count();
        if (documents.Count == 0 && unnamed == 0)
        {
            yield break;
        }

        yield return new Block.Heading(2, language.Say("资料来源", "Sources"));
        if (documents.Count > 0)
        {
            yield return new Block.Items([.. documents.Select(document => Document(document, language))]);
        }

        if (unnamed > 0)
        {
            yield return new Block.Paragraph(language.Say(
                $"所用实绩中有{Count(unnamed)}项由使用者提供，未注明来源。", $"Observations used that were supplied without a source: {Count(unnamed)}."));
        }
    }

    /// <summary>Where the figures were printed from which projections were made.</summary>
    public static IEnumerable<Source> SourcesOf(IEnumerable<Projection> projections) => projections.SelectMany(known => known.Steps).SelectMany(step => step.Sources);

    public static IEnumerable<Block> Versions(IEnumerable<(string Name, string Value)> versions, Language language) =>
    [
        new Block.Heading(2, language.Say("版本", "Versions")),
        new Block.Facts([.. versions]),
    ];

    /// <summary>The plan, its years, and what is said about it.</summary>
    public static BilingualText Title(Plan plan, string chinese, string english) => new(
        $"{plan.Name.Chinese}（{DateWords.In(plan.Period, Language.Chinese)}）{chinese}", $"{plan.Name.English} ({plan.Period}): {english}");

    public static IEnumerable<(string Name, string Value)> VersionsOf(Dossier dossier, Language language) =>
    [
        (language.Say("程序库", "Library"), $"FiveYearPlan.Core {Evaluation.VersionOfLibrary()}"),
        (language.Say("数据", "Data"), $"{dossier.Id} {dossier.DataVersion}"),
        .. dossier.Parts.KnownAsOf is { } day ? new[] { (language.Say("所知截至", "Known by"), DateWords.Day(day, language)) } : [],
        (language.Say("目标版本", "Targets"), dossier.Plan.Version.In(language)),
    ];

    public static IEnumerable<(string Name, string Value)> VersionsOf(Evaluation evaluation, Language language) =>
    [
        .. VersionsOf(evaluation.Dossier, language),
        (language.Say("评价方案", "Scheme"), VersionOf(evaluation.Scheme, language)),
    ];

    private static string VersionOf(Scheme scheme, Language language)
    {
        var name = language.Bracketed(scheme.Name.In(language), scheme.ToString());
        return scheme.TimeConvention == TimeConvention.WholeMonths ? name : language.List([name, TimeWords.Conventions.Text(scheme.TimeConvention).In(language)]);
    }

    private static string Sentence(DiagnosticCode code, Language language)
    {
        var (_, chinese, english) = DiagnosticCatalog.Of(code);
        return language.Say(chinese, english);
    }

    public static string Document(Document document, Language language)
    {
        var grade = PlanWords.Grades.Text(document.Grade).In(language);
        var year = Count(document.Year);
        var text = language.Say(
            $"{document.Id}：{document.Title.Chinese}，{document.Publisher.Chinese}，{year}年（{grade}）",
            $"{document.Id}: {document.Title.English}, {document.Publisher.English}, {year} ({grade})");
        return document.Url is null ? text : $"{text} {document.Url}";
    }

    /// <summary>Severity, code, place and sentence in one line.</summary>
    public static string Line(Diagnostic found, Language language) => language.Pair(
        $"{Severities.Text(found.Severity).In(language)} {found.Code} {FindingPlace.Of(found, null, language)}".TrimEnd(), found.Message(language));

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
