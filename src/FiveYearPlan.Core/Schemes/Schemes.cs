namespace FiveYearPlan;

/// <summary>
/// The schemes that ship with the library, each a declaration with its citation. What two of them differ in is visible in
/// <c>ChineseSchemes.cs</c> and <c>InternationalSchemes.cs</c>, and in <see cref="Scheme.Describe"/>. Safe for use by
/// several threads.
/// </summary>
public static class Schemes
{
    /// <summary>
    /// 时间进度法: before the end a level, change, reduction or total is on track when the share reached is at least the
    /// elapsed share of time at the end of the period that the observation covers; average growth when it is at least the
    /// target's; holds, each-year targets and declarations when they are kept. From the last day on a target is met or
    /// missed. The usual rule of mid-term evaluations in China.
    /// </summary>
    public static Scheme TimeProportional { get; } = ChineseSchemes.TimeProportional();

    /// <summary>时间过半、进度过半: the same with the line at a half, for observations that end in the middle of the plan.</summary>
    public static Scheme TimeHalfProgressHalf { get; } = ChineseSchemes.TimeHalfProgressHalf();

    /// <summary>Jiangbei District's rule of 2023: annual figures of the second year from 40 %, half-time figures from a half of the target.</summary>
    public static Scheme Jiangbei2023 { get; } = ChineseSchemes.Jiangbei2023();

    /// <summary>Yinzhou District's rule of 2023: as <see cref="TimeProportional"/>, but a kept hold counts as reached early.</summary>
    public static Scheme Yinzhou2023 { get; } = ChineseSchemes.Yinzhou2023();

    /// <summary>
    /// 期末完成情况: at the end a target is met or missed; before it, it is not yet due. No tolerance: 98.1 % of a target
    /// is missed.
    /// </summary>
    public static Scheme Final { get; } = ChineseSchemes.Final();

    /// <summary>Open SDG, progress methodology 2: actual over required growth, with a target.</summary>
    public static Scheme OpenSdg2 { get; } = InternationalSchemes.OpenSdg2();

    /// <summary>Open SDG, progress methodology 1: growth the better way, without a target.</summary>
    public static Scheme OpenSdg1 { get; } = InternationalSchemes.OpenSdg1();

    /// <summary>Eurostat's method for the SDG indicators, as the Basque statistics office implements it.</summary>
    public static Scheme Eurostat { get; } = InternationalSchemes.Eurostat();

    /// <summary>The United Nations Statistics Division's progress chart of 2023.</summary>
    public static Scheme Unsd2023 { get; } = InternationalSchemes.Unsd2023();

    /// <summary>The weather symbols of Germany's sustainable development strategy.</summary>
    public static Scheme GermanyDns { get; } = InternationalSchemes.GermanyDns();

    /// <summary>PEPFAR: achievement against the share of the year that has passed.</summary>
    public static Scheme PepfarElapsed { get; } = InternationalSchemes.PepfarElapsed();

    /// <summary>Every shipped scheme, the Chinese ones first.</summary>
    public static IReadOnlyList<Scheme> All =>
    [
        TimeProportional, TimeHalfProgressHalf, Jiangbei2023, Yinzhou2023, Final,
        OpenSdg2, OpenSdg1, Eurostat, Unsd2023, GermanyDns, PepfarElapsed,
    ];

    /// <summary>The shipped schemes as a catalogue, to find them by id and to add one's own.</summary>
    public static SchemeCatalog Catalog { get; } = new(All);

    /// <summary>A shipped scheme by its id; <see langword="null"/> where there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public static Scheme? Find(string id) => Catalog.Find(id);
}
