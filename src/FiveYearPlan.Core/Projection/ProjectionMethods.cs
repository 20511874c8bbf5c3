using System.Globalization;

namespace FiveYearPlan;

/// <summary>
/// The methods of projection that ship with the library. None of them knows the future: each continues something, and says
/// what. Safe for use by several threads.
/// </summary>
public static class ProjectionMethods
{
    private const int DefaultChanges = 2;
    private const int MostChanges = 100;
    private const decimal Confidence = 0.95m;
    private const string RecentChangeId = "recent-change";

    /// <summary>
    /// 按比例外推: what was covered since the base goes on at the same pace. On a row that promises a total and prints no
    /// base, the mean of the plan's years so far goes on.
    /// </summary>
    public static ProjectionMethod Proportional { get; } = new(
        ProjectionKind.Proportional, "proportional", "1.0", new("按比例外推", "In proportion to time"),
        "o + (o − b) × (T − now) ÷ (now − base)",
        new("基期值和一个此后的实绩；累计目标则需规划期以来各年数值", "the base and one observation after it; for a total the plan's years so far"),
        new("中期评估通行做法：按已完成进度与时间进度之比外推至期末。", "The usual practice of mid-term evaluations in China: progress so far, extended to the end in proportion to time."));

    /// <summary>按年均增速外推: growth since the base goes on at the same average annual rate.</summary>
    public static ProjectionMethod Compound { get; } = new(
        ProjectionKind.Compound, "compound", "1.0", new("按年均增速外推", "At the average growth so far"),
        "o × (o ÷ b)^((T − now) ÷ (now − base))",
        new("基期值和一个此后的实绩，均为正数", "the base and one observation after it, both positive"),
        new("联合国统计司，可持续发展目标进展图技术说明，2023年：按基期以来的年均增长率外推。", "United Nations Statistics Division, technical note on the progress chart of the Sustainable Development Goals, 2023: the compound annual growth since the base goes on."));

    /// <summary>按近年变化外推: the mean annual change between the last point and the one two points before it goes on.</summary>
    public static ProjectionMethod RecentChange { get; } = Recent(DefaultChanges, RecentChangeId);

    /// <summary>最小二乘法: the straight line of least squares on all points, with a prediction interval of 95 % from four points on.</summary>
    public static ProjectionMethod LeastSquares { get; } = new(
        ProjectionKind.LeastSquares, "least-squares", "1.0", new("最小二乘法", "Least squares"),
        "ŷ(T) = Σ w·y, w = 1 ÷ n + (T − x̄)(x − x̄) ÷ Σ(x − x̄)²",
        new("三个点；区间需四个点", "three points; four for an interval"),
        new("Draper, Smith：《应用回归分析》第3版，1998年，第1章。", "Draper and Smith, Applied Regression Analysis, 3rd edition 1998, chapter 1."))
    {
        Confidence = Confidence,
    };

    /// <summary>Theil–Sen 中位数斜率法: the median of the slopes of all pairs of points; one odd year does not move it.</summary>
    public static ProjectionMethod TheilSen { get; } = new(
        ProjectionKind.TheilSen, "theil-sen", "1.0", new("Theil–Sen 中位数斜率法", "Theil–Sen"),
        "m × T + median(y − m × x), m = median((y₂ − y₁) ÷ (x₂ − x₁))",
        new("三个点", "three points"),
        new("Sen：《基于肯德尔 τ 的回归系数估计》，美国统计协会会刊 63，1968年，1379–1389页。", "Sen, Estimates of the Regression Coefficient Based on Kendall's Tau, Journal of the American Statistical Association 63, 1968, 1379–1389."));

    /// <summary>Logit 法: least squares on the logit of a share, so that it nears 0 or 100 % and never passes it.</summary>
    public static ProjectionMethod Logit { get; } = new(
        ProjectionKind.Logit, "logit", "1.0", new("Logit 法", "Logit"),
        "L ÷ (1 + e^−ẑ(T)), z = ln(y ÷ (L − y))",
        new("有自然上限 L 的份额，各点均在 0 与 L 之间；三个点，区间需四个点", "a share with a natural limit L, all points between 0 and L; three points, four for an interval"),
        new("Cox, Snell：《二元数据分析》第2版，1989年，第1章。", "Cox and Snell, Analysis of Binary Data, 2nd edition 1989, chapter 1."))
    {
        Confidence = Confidence,
    };

    /// <summary>部门预计: what an authority itself expects, as published.</summary>
    public static ProjectionMethod Authority { get; } = new(
        ProjectionKind.Authority, "authority", "1.0", new("部门预计", "The authority's own forecast"),
        "as published",
        new("该年的部门预计值", "a published forecast for the year"),
        new("文件所印的部门预计值。", "The forecast as its document prints it."));

    /// <summary>Every method, those that continue the plan's own base first and the authority's forecast last.</summary>
    public static IReadOnlyList<ProjectionMethod> All { get; } =
        new List<ProjectionMethod> { Proportional, Compound, RecentChange, LeastSquares, TheilSen, Logit, Authority }.AsReadOnly();

    /// <summary>As <see cref="RecentChange"/>, over another number of changes; its id ends with that number.</summary>
    /// <param name="changes">1 to 100; the method needs one point more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="changes"/> is outside 1 to 100.</exception>
    public static ProjectionMethod RecentChangeOver(int changes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(changes, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(changes, MostChanges);
        return changes == DefaultChanges ? RecentChange : Recent(changes, $"{RecentChangeId}-{changes.ToString(CultureInfo.InvariantCulture)}");
    }

    /// <summary>A method by its id; <see langword="null"/> where there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public static ProjectionMethod? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return id.StartsWith(RecentChangeId + "-", StringComparison.OrdinalIgnoreCase)
            && int.TryParse(id.AsSpan(RecentChangeId.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var changes)
            && changes is >= 1 and <= MostChanges
            ? RecentChangeOver(changes)
            : All.FirstOrDefault(method => string.Equals(method.Id, id, StringComparison.OrdinalIgnoreCase));
    }

    private static ProjectionMethod Recent(int changes, string id)
    {
        var (number, points) = (changes.ToString(CultureInfo.InvariantCulture), (changes + 1).ToString(CultureInfo.InvariantCulture));
        return new ProjectionMethod(
            ProjectionKind.RecentChange, id, "1.0", new($"按近{number}次变化外推", $"At the pace of the last {number} change{(changes == 1 ? "" : "s")}"),
            "o + (o − first) ÷ (now − year of first) × (T − now)",
            new($"{points} 个点", $"{points} points"),
            new("德国联邦统计局，可持续发展指标报告：以近年平均年变化外推。", "Federal Statistical Office of Germany, indicator report on sustainable development: the mean annual change of the last years goes on."))
        {
            Changes = changes,
        };
    }
}
