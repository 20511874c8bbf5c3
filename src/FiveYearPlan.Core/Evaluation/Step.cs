namespace FiveYearPlan;

/// <summary>
/// One step of an explanation: what is computed, how, with which numbers, what comes out, and where the numbers were
/// printed. Immutable and safe for use by several threads.
/// </summary>
public sealed class Step
{
    internal Step(BilingualText name, string? formula, string numbers, BilingualText? result, IEnumerable<Source>? sources = null)
    {
        Name = name;
        Formula = formula;
        Numbers = numbers;
        Result = result;
        Sources = [.. (sources ?? []).Distinct()];
    }

    /// <summary>What is computed.</summary>
    public BilingualText Name { get; }

    /// <summary>The formula in symbols: b base, o observed, t target, p projected, τ elapsed share, r reduction, g growth; <see langword="null"/> where nothing is computed.</summary>
    public string? Formula { get; }

    /// <summary>The formula with numbers, or the number itself.</summary>
    public string Numbers { get; }

    /// <summary>What comes out; <see langword="null"/> where the number itself is all.</summary>
    public BilingualText? Result { get; }

    /// <summary>Where the numbers were printed.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>The step as a line of text.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public string In(Language language)
    {
        var name = Name.In(language);
        var sources = string.Join(language.Say("；", "; "), Sources.Select(source => source.In(language)));
        var text = string.Join(' ', new[] { Numbers, Result?.In(language) }.Where(part => !string.IsNullOrEmpty(part)));
        return language == Language.Chinese
            ? $"{name}：{FullWidth(text)}{(sources.Length > 0 ? $"〔{sources}〕" : "")}"
            : $"{name}: {text}{(sources.Length > 0 ? $" [{sources}]" : "")}";
    }

    /// <summary>The step as a line of English.</summary>
    public override string ToString() => In(Language.English);

    // Chinese sets commas, colons and brackets in full width, without spaces around them.
    private static string FullWidth(string text) => text
        .Replace(", ", "，", StringComparison.Ordinal).Replace(": ", "：", StringComparison.Ordinal)
        .Replace("(", "（", StringComparison.Ordinal).Replace(")", "）", StringComparison.Ordinal)
        .Replace(" （", "（", StringComparison.Ordinal).Replace("） ", "）", StringComparison.Ordinal);
}
