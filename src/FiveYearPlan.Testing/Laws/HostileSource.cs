namespace FiveYearPlan.Testing;

/// <summary>Cases that can be written and make no sense: huge and tiny numbers, gaps, repetitions, periods out of place.</summary>
internal sealed class HostileSource(LawSubject subject, LawRandom random)
{
    public LawCase Next() => new()
    {
        Kind = subject.Kind is { } kind && random.Chance(80) ? kind : subject.Kind is null ? null : TargetKind.Level,
        Unit = random.Of("万元", "%", "位", "人/亿元", "∞", "标箱"),
        Direction = random.Of(Direction.Increase, Direction.Decrease, Direction.Neither),
        Base = random.Chance(20) ? null : Figure(),
        Target = subject.Kind is null ? null : subject.Kind is TargetKind.Direction or TargetKind.Assigned or TargetKind.InStep ? "市下达目标" : Figure(),
        Due = random.Of<int?>(null, null, null, 2023, 2021, 2030, 2199),
        Limit = random.Of<decimal?>(null, null, 100, 0.0001m),
        Observed = [.. Enumerable.Range(0, random.Between(1, 6)).Select(_ => Observation())],
        OfReference = subject.Kind == TargetKind.InStep ? [.. Enumerable.Range(0, random.Below(3)).Select(_ => Observation() with { Kind = ObservationKind.Growth })] : [],
        AsOf = random.Of(new LocalDate(2022, 12, 31), new LocalDate(2023, 6, 30), new LocalDate(2025, 12, 31), new LocalDate(2199, 12, 31), new LocalDate(1949, 1, 1)),
    };

    private AnIndicator.ObservedCell Observation() => new(
        random.Of("2021", "2022", "2023H1", "2021-2023", "2025", "2021-2025", "2021-01/2023-06", "2023-06-30", "2019", "2030", "2023Q1-3", "2023H2"),
        random.Chance(8) ? random.Of("完成", "未完成") : Figure(),
        random.Of(ObservationKind.Level, ObservationKind.Level, ObservationKind.Total, ObservationKind.Growth, ObservationKind.Change));

    private string Figure() => random.Of("", "", "", "<", "≤", ">", "≥", "≈") + random.Of(
        "0", "0.0", "1", "-1", "2", "5", "-100", "-150", "100", "200", "93.0", "0.000000000001", "1000000000000000000000000000", "-1000000000000000000000000000",
        "79228162514264337593543950335", "123456789012.345678", "0.3333333333");
}
