namespace FiveYearPlan;

/// <summary>What a reader of figures and units says was expected; all its messages are here.</summary>
internal static class FigureMessages
{
    public static BilingualText Number => new("数字", "a number");

    public static BilingualText Digit => new("数码 0–9", "a digit from 0 to 9");

    public static BilingualText GroupOfThree => new("以逗号分隔的三位数码", "thousands separated into groups of three digits");

    public static BilingualText NumberInRange => new(
        "不超过 28 位、可用 decimal 精确表示的数（±79228162514264337593543950335）",
        "a number of at most 28 digits that decimal can hold exactly (its range is ±79228162514264337593543950335)");

    public static BilingualText NonZero => new("大于零的数", "a number greater than zero");

    public static BilingualText EndOfText => new("结尾", "the end of the text");

    public static BilingualText Shorter => new("不超过 200 个字符", "at most 200 characters");

    public static BilingualText Printable => new("可打印字符", "a printable character");

    public static BilingualText GreaterEnd => new("大于下限的上限", "an upper end greater than the lower");

    public static BilingualText SecondBound => new("下限之后的上限（如 >84且<85）", "an upper bound after a lower bound, as in >84且<85");

    public static BilingualText OneWord => new("只用一个限定词", "only one word that limits the number");

    public static BilingualText SameUnit => new("与另一端相同的单位", "the unit of the other end");

    public static BilingualText Unit => new("计量单位", "a unit of measure");

    public static BilingualText UnitCharacter => new("计量单位所用的字符", "a character that a unit of measure is written with");

    public static BilingualText ShorterUnit => new("不超过 40 个字符的计量单位", "a unit of at most 40 characters");
}
