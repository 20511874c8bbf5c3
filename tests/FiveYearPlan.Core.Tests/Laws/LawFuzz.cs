using CsCheck;

namespace FiveYearPlan.Tests;

/// <summary>Cells of arbitrary text, made of the pieces that mean something in cells and of some that mean nothing.</summary>
internal static class LawFuzz
{
    private static readonly Gen<string> Pieces = Gen.Frequency(
        (6, LawNumbers.Any.Select(LawNumbers.Plain)),
        (6, Gen.OneOf(
            "<", "≤", ">", "≥", "≈", "—", "-", "~", "且", "以上", "以下", "左右", "余", "近", "约", "超",
            "[", "]", "〔", "〕", "每年", "%", "％", "万", "亿", "万元", "人", "/", ",", ".", " ")),
        (3, Gen.OneOf(
            "完成", "未完成", "市下达目标", "与经济增长同步", "与收入同步", "进一步缩小", "稳中有增", "正增长", "零增长", "负增长", "Σ", "NaN", "∞", "1e9", "\u0000", "\ud83d", "x")),
        (1, Gen.OneOf(
            "1000000000000000000000000000", "79228162514264337593543950335", "9999999999999999999999999999", "-9999999999999999999999999999", "0.0000000000000000000000000001", "")));

    private static readonly Gen<string?> Cell = Gen.Frequency<string?>(
        (1, Gen.OneOf((string?)null, "—")),
        (4, LawNumbers.Any.SelectMany(LawNumbers.Observed).Select(text => (string?)text)),
        (2, LawNumbers.Any.SelectMany(LawNumbers.Required).Select(text => (string?)$"[{text}]")),
        (4, Pieces.Array[1, 4].Select(pieces => (string?)string.Concat(pieces))));

    private static readonly Gen<string> Periods = Gen.OneOf(
        "2021", "2022", "2023H1", "2021-2023", "2025", "2021-2025", "2021-01/2023-06",
        "2022-02-29", "2023-06-30", "2199", "2021-2199", "1949", "2023Q1-3", "2023H2", "20211", "");

    private static readonly Gen<LawObservation> Observations = Gen.Select(
        Periods, Cell, Gen.OneOf(Enum.GetValues<ObservationKind>().Except([ObservationKind.Declared]).ToArray()),
        Gen.OneOf(LawCase.Id, LawCase.Id, LawCase.Id, LawCase.Reference),
        (period, text, kind, indicator) => new LawObservation(period, text ?? "", kind, indicator));

    public static Gen<LawCase> Cases { get; } =
        from kind in Gen.OneOf(TargetKind.Level, TargetKind.InStep)
        from name in Gen.OneOf("指标", "单位能耗降低", "收入增长", "居民消费价格增长率", "森林保有量", "保障率提高", " ")
        from unit in Gen.OneOf("亿元", "%", "万人", "人/亿元", "位", "亩", "标箱", "百分点", "∞", "")
        from direction in Gen.OneOf((string?)null, null, "increase", "decrease", "neither", "sideways")
        from cells in Cell.Array[3]
        from due in Gen.OneOf<int?>(null, null, 2023, 2021, 2199, 2020, 9999)
        from observations in Observations.Array[1, 6]
        from scheme in LawMoment.Scheme
        from asOf in Gen.OneOf(
            new LocalDate(2022, 12, 31), new LocalDate(2023, 6, 30), new LocalDate(2025, 12, 31), new LocalDate(2199, 12, 31), new LocalDate(1949, 1, 1))
        select new LawCase
        {
            Kind = kind,
            Name = name,
            Unit = unit,
            Direction = direction,
            Base = cells[0],
            Target = cells[1],
            Annual = cells[2],
            DueYear = due,
            Latest = observations[0],
            Others = observations[1..],
            Scheme = scheme,
            AsOf = asOf,
        };
}
