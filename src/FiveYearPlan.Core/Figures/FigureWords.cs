using System.Collections.Immutable;

namespace FiveYearPlan;

/// <summary>The words and signs that limit a number, longest first where one begins another.</summary>
internal static class FigureWords
{
    private static readonly ImmutableArray<(string Word, FigureForm Form)> BeforeNumber =
    [
        ("控制在", FigureForm.AtMost),
        ("不超过", FigureForm.AtMost), ("不高于", FigureForm.AtMost), ("不大于", FigureForm.AtMost), ("不多于", FigureForm.AtMost),
        ("不低于", FigureForm.AtLeast), ("不少于", FigureForm.AtLeast), ("不小于", FigureForm.AtLeast),
        ("低于", FigureForm.Below), ("小于", FigureForm.Below), ("少于", FigureForm.Below),
        ("不足", FigureForm.Below), ("不满", FigureForm.Below), ("不到", FigureForm.Below),
        ("超过", FigureForm.Above), ("突破", FigureForm.Above), ("高于", FigureForm.Above), ("大于", FigureForm.Above),
        ("多于", FigureForm.Above), ("超", FigureForm.Above), ("逾", FigureForm.Above),
        ("接近", FigureForm.Near), ("近", FigureForm.Near),
        ("大约", FigureForm.About), ("约", FigureForm.About), ("≈", FigureForm.About),
        ("<=", FigureForm.AtMost), ("≤", FigureForm.AtMost), ("<", FigureForm.Below),
        (">=", FigureForm.AtLeast), ("≥", FigureForm.AtLeast), (">", FigureForm.Above),
    ];

    private static readonly ImmutableArray<(string Word, FigureForm Form)> AfterNumber =
    [
        ("及以上", FigureForm.AtLeast), ("及以下", FigureForm.AtMost),
        ("以上", FigureForm.AtLeast), ("以下", FigureForm.AtMost), ("以内", FigureForm.AtMost),
        ("左右", FigureForm.About), ("余", FigureForm.Over), ("多", FigureForm.Over),
    ];

    /// <summary>The word for a target that is kept to a number; alone it is a bound, before a range or 左右 it adds nothing.</summary>
    public const string Controlled = "控制在";

    /// <summary>The word at the start of the text; length 0 and the form Number when there is none.</summary>
    public static (FigureForm Form, int Length) AtStart(ReadOnlySpan<char> text)
    {
        foreach (var (word, form) in BeforeNumber)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return (form, word.Length);
            }
        }

        return (FigureForm.Number, 0);
    }

    /// <summary>The word at the end of the text; length 0 and the form Number when there is none.</summary>
    public static (FigureForm Form, int Length) AtEnd(ReadOnlySpan<char> text)
    {
        foreach (var (word, form) in AfterNumber)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
            {
                return (form, word.Length);
            }
        }

        return (FigureForm.Number, 0);
    }

    /// <summary>The figure that a word stands for without a number.</summary>
    public static FigureShape? Whole(ReadOnlySpan<char> text) => text switch
    {
        "正增长" => new FigureShape(FigureForm.Above, 0),
        "零增长" => new FigureShape(FigureForm.Number, 0),
        "负增长" => new FigureShape(FigureForm.Below, 0),
        _ => null,
    };
}
