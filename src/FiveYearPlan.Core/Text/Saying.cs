namespace FiveYearPlan;

/// <summary>Small words of sentences in both languages: Chinese sets full-width marks without spaces around them.</summary>
internal static class Saying
{
    /// <summary>One of two texts.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public static string Say(this Language language, string chinese, string english) => language switch
    {
        Language.Chinese => chinese,
        Language.English => english,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "The language must be Chinese or English."),
    };

    /// <summary>A remark in brackets behind a text.</summary>
    public static string Bracketed(this Language language, string text, string remark) => language.Say($"{text}（{remark}）", $"{text} ({remark})");

    /// <summary>A name in a sentence.</summary>
    public static string Quoted(this Language language, string name) => language.Say($"“{name}”", $"\"{name}\"");

    /// <summary>Two parts divided by a colon.</summary>
    public static string Pair(this Language language, string name, string text) => language.Say($"{name}：{text}", $"{name}: {text}");

    /// <summary>A list of names: 、 in Chinese, commas in English.</summary>
    public static string List(this Language language, IEnumerable<string> names) => string.Join(language.Say("、", ", "), names);

    /// <summary>A list that ends with "and": 、 in Chinese.</summary>
    public static string And(this Language language, IReadOnlyList<string> names) => language == Language.Chinese || names.Count < 2
        ? language.List(names)
        : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";

    /// <summary>An English text in the middle of a sentence: it keeps its capitals where it begins with an abbreviation.</summary>
    public static string InSentence(string english) =>
        english.Length > 1 && char.IsUpper(english[0]) && char.IsLower(english[1]) ? char.ToLowerInvariant(english[0]) + english[1..] : english;

    /// <summary>Alternatives: 或 and "or".</summary>
    public static string Or(this Language language, IEnumerable<string> names) => string.Join(language.Say("或", " or "), names);
}
