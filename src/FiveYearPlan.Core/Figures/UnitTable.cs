namespace FiveYearPlan;

/// <summary>The units of which the size is known, and the magnitudes that stand before a unit.</summary>
internal static class UnitTable
{
    /// <summary>The dimension of a bare magnitude: 万.</summary>
    public const string PureNumber = "1";

    /// <summary>The dimension of shares: %, ‰, ‱.</summary>
    public const string Share = "%";

    /// <summary>The dimension of differences between shares: 百分点.</summary>
    public const string Points = "百分点";

    /// <summary>
    /// The dimension and the size in it of a named unit without a magnitude before it; names that merely begin with
    /// a magnitude (千克, 百分点) are here, so that they are not taken apart.
    /// </summary>
    public static (string Dimension, Rational Factor)? Find(string name) => name switch
    {
        "元" or "美元" or "件" or "张" or "家" or "户" or "辆" or "项" or "套" or "床" or "年" or "岁" or "人次" => (name, 1),

        // A rank is not a count: 前十 is better when lower.
        "位" => ("位", 1),
        "人" or "名" => ("人", 1),
        "个" => ("个", 1),
        "月" or "个月" => ("月", 1),
        "日" or "天" => ("日", 1),

        "%" => (Share, Over(100)),
        "‰" => (Share, Over(1_000)),
        "‱" => (Share, Over(10_000)),
        "百分点" or "个百分点" => (Points, 1),

        // 15 亩 = 1 公顷, as the domain description fixes it.
        "平方米" or "m²" or "m2" or "㎡" => ("平方米", 1),
        "亩" => ("平方米", Rational.Of(10_000, 15)),
        "公顷" => ("平方米", 10_000),
        "平方公里" or "平方千米" or "km²" or "km2" => ("平方米", 1_000_000),

        "米" or "m" => ("米", 1),
        "公里" or "千米" or "km" => ("米", 1_000),

        "微克" or "μg" or "µg" => ("克", Over(1_000_000)),
        "毫克" or "mg" => ("克", Over(1_000)),
        "克" or "g" => ("克", 1),
        "斤" => ("克", 500),
        "千克" or "公斤" or "kg" => ("克", 1_000),
        "吨" or "t" => ("克", 1_000_000),

        // A litre is a cubic decimetre.
        "立方米" or "m³" or "m3" => ("立方米", 1),
        "升" or "L" => ("立方米", Over(1_000)),

        "千瓦时" or "kWh" => ("千瓦时", 1),
        "吨标准煤" or "吨标煤" => ("吨标准煤", 1),
        "千克标准煤" => ("吨标准煤", Over(1_000)),
        _ => null,
    };

    /// <summary>The power of ten of the magnitude at the start of a text and its length; length 0 when there is none.</summary>
    public static (int Length, int Power) Magnitude(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return default;
        }

        var first = text[0] switch { '百' => 2, '千' => 3, '万' => 4, '亿' => 8, _ => 0 };
        var second = text.Length < 2 ? 0 : text[1] switch { '万' => 4, '亿' => 8, _ => 0 };

        // 百万, 千万, 百亿, 千亿, 万亿; but 万万 and 亿万 are figures of speech.
        return first == 0 ? default : second > first ? (2, first + second) : (1, first);
    }

    private static Rational Over(int denominator) => Rational.Of(1, denominator);
}
