namespace FiveYearPlan;

/// <summary>
/// The words of one enum: its canonical word (camelCase, as written in JSON), its Chinese and English form, and further
/// words that are read. The tables are code, not culture data, so that they are the same on every machine.
/// </summary>
internal sealed class WordTable<T>
    where T : struct, Enum
{
    private readonly Dictionary<string, T> _byWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<T, (string Word, BilingualText Text)> _byValue = [];

    public WordTable(params (T Value, string Word, string Chinese, string English, string[] Others)[] entries)
    {
        foreach (var (value, word, chinese, english, others) in entries)
        {
            _byValue.Add(value, (word, new BilingualText(chinese, english)));
            foreach (var read in new[] { word, chinese, english }.Concat(others))
            {
                _byWord[read] = value;
            }
        }
    }

    /// <summary>The canonical words, for saying what was expected.</summary>
    public BilingualText Expected
    {
        get
        {
            var words = string.Join(", ", _byValue.Values.Select(entry => entry.Word));
            return new BilingualText("以下之一：" + words, "one of: " + words);
        }
    }

    public bool TryRead(string text, out T value) => _byWord.TryGetValue(text.Trim(), out value);

    public string Word(T value) => _byValue[value].Word;

    public BilingualText Text(T value) => _byValue[value].Text;

    /// <summary>Throws for a number cast to the enum that names no member.</summary>
    public T Check(T value, string parameter) => _byValue.ContainsKey(value)
        ? value
        : throw new ArgumentOutOfRangeException(parameter, value, $"The value must be a member of {typeof(T).Name}.");
}
