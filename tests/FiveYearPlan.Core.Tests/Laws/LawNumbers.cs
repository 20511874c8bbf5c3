using CsCheck;

namespace FiveYearPlan.Tests;

/// <summary>Small numbers full of edges, and the ways in which officials print them.</summary>
internal static class LawNumbers
{
    /// <summary>Zero, negative, with many decimals, very large, and mostly small.</summary>
    public static readonly Gen<decimal> Any = Gen.Frequency(
        (6, Gen.Int[-3, 12].Select(number => (decimal)number)),
        (6, Gen.Select(Gen.Int[-60, 160], Gen.Int[1, 3], Decimal)),
        (2, Gen.OneOf(0m, 0.0m, 0.00m)),
        (1, Gen.OneOf(0.000000000001m, 93.0m, 1.50m, 3500m, 0.3333333333m)),
        (1, Gen.OneOf(1e27m, -1e27m, 123456789012.345678m)));

    /// <summary>Rates in %: growth that stands still, halves, doubles, or takes all away.</summary>
    public static readonly Gen<decimal> Rates = Gen.Frequency(
        (8, Gen.Int[-3, 12].Select(number => (decimal)number)),
        (6, Gen.Select(Gen.Int[-40, 160], Gen.Int[1, 2], Decimal)),
        (1, Gen.OneOf(0m, 100m, -50m, -100m, -150m, 150m, 200m)));

    /// <summary>Nothing, one unit of some digit, or several.</summary>
    private static readonly Gen<decimal> Offset =
        Gen.Select(Gen.OneOf(0, 0, 1, -1, 2, -5), Gen.Int[0, 3], Decimal);

    /// <summary>A number at, or a little beside, one of the numbers that matter; sometimes any.</summary>
    public static Gen<decimal> Near(params decimal[] edges) => Gen.Frequency(
        (5, Gen.Select(Gen.OneOf(edges), Offset, (edge, by) => Fit(edge + by))),
        (1, Any));

    /// <summary>Mostly the number alone; else with a sign or a word.</summary>
    public static Gen<string> Observed(decimal number) => Form(number, exact: 12);

    /// <summary>As targets print it: often with a bound.</summary>
    public static Gen<string> Required(decimal number) => Form(number, exact: 8);

    public static string Plain(decimal number) => LawText.Print(FigureForm.Number, number);

    /// <summary>A computed number with no more digits than a figure may have.</summary>
    public static decimal Fit(decimal number) =>
        Rational.From(number).TryToDecimal(out _) && Figure.TryParse(Plain(number), out _) ? number : Math.Round(number, 0);

    public static decimal Decimal(int digits, int places) => new(Math.Abs(digits), 0, 0, digits < 0, (byte)places);

    private static Gen<string> Form(decimal number, int exact)
    {
        var text = Plain(number);
        return Gen.Frequency((exact, Gen.Const(text)), (7, Gen.Select(
            Gen.OneOf("<", "≤", ">", "≥", "≈", "以上", "以下", "左右", "余", "近", "—", "且"), Gen.OneOf(1m, 0.1m, 5m), (word, width) =>
            {
                var printed = word switch
                {
                    "余" when number > 0 => text + word,
                    "近" when number > 0 => word + text,
                    "余" or "近" => text,
                    "以上" or "以下" or "左右" => text + word,
                    "—" => $"{text}—{Plain(number + width)}",
                    "且" => $">{text}且≤{Plain(number + width)}",
                    _ => word + text,
                };
                return Figure.TryParse(printed, out _) ? printed : text;
            })));
    }
}
