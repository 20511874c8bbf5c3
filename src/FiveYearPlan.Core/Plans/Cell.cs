namespace FiveYearPlan;

/// <summary>A cell read on its own; what it means for a target depends on its column.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Text">The cell as printed, without white space around it.</param>
/// <param name="Figure">The figure of <see cref="CellKind.Figure"/>, <see cref="CellKind.Cumulative"/>, <see cref="CellKind.EachYear"/>.</param>
/// <param name="Met">Of <see cref="CellKind.Declared"/>: whether the target is declared met.</param>
/// <param name="Better">Of <see cref="CellKind.Direction"/>: the direction its word names.</param>
internal sealed record Cell(CellKind Kind, string Text, Figure? Figure = null, bool Met = false, Direction? Better = null)
{
    // Nothing is printed. A slash stands for it in some counties' tables.
    private static readonly HashSet<string> Nothing = ["", "—", "–", "-", "－", "―", "——", "--", "/", "／", "…"];

    private static readonly Dictionary<string, bool> Declarations = new()
    {
        ["完成"] = true,
        ["已完成"] = true,
        ["超额完成"] = true,
        ["提前完成"] = true,
        ["超前完成"] = true,
        ["如期完成"] = true,
        ["未完成"] = false,
    };

    // The first word found decides; 进位 is a rank that rises, and a rank rises by getting smaller.
    private static readonly (string Word, Direction Better)[] DirectionWords =
    [
        ("进位", FiveYearPlan.Direction.Decrease),
        ("缩小", FiveYearPlan.Direction.Decrease),
        ("下降", FiveYearPlan.Direction.Decrease),
        ("降低", FiveYearPlan.Direction.Decrease),
        ("减少", FiveYearPlan.Direction.Decrease),
        ("有增", FiveYearPlan.Direction.Increase),
        ("增加", FiveYearPlan.Direction.Increase),
        ("增长", FiveYearPlan.Direction.Increase),
        ("提高", FiveYearPlan.Direction.Increase),
        ("提升", FiveYearPlan.Direction.Increase),
        ("上升", FiveYearPlan.Direction.Increase),
        ("扩大", FiveYearPlan.Direction.Increase),
    ];

    private static readonly (char Open, char Close)[] Brackets = [('[', ']'), ('［', '］'), ('〔', '〕'), ('【', '】')];

    public static Cell Read(string? printed)
    {
        var text = printed?.Trim() ?? "";
        if (Nothing.Contains(text))
        {
            return new Cell(CellKind.Empty, text);
        }

        if (Declarations.TryGetValue(text, out var met))
        {
            return new Cell(CellKind.Declared, text, Met: met);
        }

        if (FiveYearPlan.Figure.TryParse(text, out var figure))
        {
            return new Cell(CellKind.Figure, text, figure);
        }

        if (text.Length > 2 && Brackets.Any(pair => text[0] == pair.Open && text[^1] == pair.Close)
            && FiveYearPlan.Figure.TryParse(text[1..^1], out var cumulative))
        {
            return new Cell(CellKind.Cumulative, text, cumulative);
        }

        const string everyYear = "每年";
        if (text.StartsWith(everyYear, StringComparison.Ordinal)
            && FiveYearPlan.Figure.TryParse(text[everyYear.Length..], out var yearly))
        {
            return new Cell(CellKind.EachYear, text, yearly);
        }

        return text.Contains("下达", StringComparison.Ordinal) ? new Cell(CellKind.Assigned, text)
            : text.Contains("同步", StringComparison.Ordinal) ? new Cell(CellKind.InStep, text)
            : RankOf(text) is { } rank ? new Cell(CellKind.Figure, text, rank)
            : DirectionOf(text) is { } better ? new Cell(CellKind.Direction, text, Better: better)
            : new Cell(CellKind.Words, text);
    }

    /// <summary>A rank to be reached: 前十, 前10位 are at most 10.</summary>
    private static Figure? RankOf(string text)
    {
        if (!text.StartsWith('前'))
        {
            return null;
        }

        var number = text[1..].TrimEnd('位', '名');
        return number switch
        {
            "三" => FiveYearPlan.Figure.AtMost(3),
            "五" => FiveYearPlan.Figure.AtMost(5),
            "十" => FiveYearPlan.Figure.AtMost(10),
            "二十" => FiveYearPlan.Figure.AtMost(20),
            _ => FiveYearPlan.Figure.TryParse(number, out var figure) && figure is { Value: { } value, Unit: null } ? FiveYearPlan.Figure.AtMost(value) : null,
        };
    }

    // What something is compared with: 高于GDP增长 is no direction of its own.
    private static readonly string[] Comparisons = ["高于", "低于", "快于", "慢于", "优于"];

    // A number beside the word, a negation or a comparison says more than a direction.
    private static Direction? DirectionOf(string text)
    {
        if (text.Any(char.IsDigit) || text.Contains('不', StringComparison.Ordinal)
            || Comparisons.Any(word => text.Contains(word, StringComparison.Ordinal)))
        {
            return null;
        }

        foreach (var (word, better) in DirectionWords)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return better;
            }
        }

        return null;
    }
}
