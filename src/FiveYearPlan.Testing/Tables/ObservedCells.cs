namespace FiveYearPlan.Testing;

/// <summary>Takes a cell of observations apart: <c>1.6</c>, <c>2021 1.7; 2022 1.6</c>, <c>2022 growth 6.5</c>.</summary>
internal static class ObservedCells
{
    /// <summary>An observation as text.</summary>
    public sealed record One(string? Period, string? Kind, string Text);

    /// <summary>The observations of a cell, none where it is blank; each begins with its period where the row has none of its own.</summary>
    public static IReadOnlyList<One> Read(string? observed, string? period, Indicator indicator)
    {
        var kind = Usual(indicator);
        return [.. (observed ?? "").Split([';', '；'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(part => ReadOne(part, period, kind))];
    }

    private static One ReadOne(string part, string? period, ObservationKind usual)
    {
        var words = part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToList();
        var own = period is null && words.Count > 1 ? words[0] : null;
        var rest = own is null ? words : words[1..];
        var stated = rest.Count > 1 ? EnumCells.Find<ObservationKind>(rest[0]) : null;
        var kind = stated ?? usual;
        return new One(
            own ?? period, kind == ObservationKind.Level ? null : EnumCells.Word(kind, nameof(part)), string.Join(' ', stated is null ? rest : rest[1..]));
    }

    /// <summary>What a figure is without a word that says so.</summary>
    private static ObservationKind Usual(Indicator indicator) => indicator.Targets switch
    {
        [{ Kind: TargetKind.Reduction }, ..] => ObservationKind.Change,
        [{ Kind: TargetKind.AverageGrowth or TargetKind.InStep }, ..] when indicator.Baseline is null => ObservationKind.Growth,
        _ => ObservationKind.Level,
    };
}
