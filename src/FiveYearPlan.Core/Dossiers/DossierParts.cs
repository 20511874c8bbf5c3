using NodaTime;

namespace FiveYearPlan;

/// <summary>What a dossier is made of. A copy of a dossier is these parts with one of them changed.</summary>
internal sealed record DossierParts(string Id, string DataVersion, Plan Plan)
{
    public IReadOnlyList<Document> Documents { get; init; } = [];

    /// <summary>The observations that stand beside the table, not in its outcome columns.</summary>
    public IReadOnlyList<Observation> Given { get; init; } = [];

    public IReadOnlyList<Reprint> Reprints { get; init; } = [];

    public IReadOnlyList<Forecast> Forecasts { get; init; } = [];

    public IReadOnlyList<PublishedEvaluation> Published { get; init; } = [];

    public IReadOnlyList<SeriesBreak> Breaks { get; init; } = [];

    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    public LocalDate? KnownAsOf { get; init; }

    /// <summary>The ids of the indicators about which something is known beside the plan.</summary>
    public IEnumerable<string> Named =>
    [
        .. Given.Select(known => known.Indicator), .. Reprints.Select(known => known.Indicator), .. Forecasts.Select(known => known.Indicator),
        .. Breaks.Select(known => known.Indicator), .. Published.SelectMany(known => known.Classes).SelectMany(known => known.Indicators),
    ];
}
