namespace FiveYearPlan;

/// <summary>What is printed in Chinese and stays so, explained to readers of English: units, and the words around figures.</summary>
internal static class PrintedWords
{
    // A longer word stands before those that it contains.
    private static readonly (string Word, string English)[] Words =
    [
        ("及以上", "or more"), ("以上", "or more"), ("及以下", "or less"), ("以下", "or less"), ("以内", "or less"), ("左右", "about"), ("余", "somewhat more than"), ("多", "somewhat more than"),
        ("控制在", "kept to at most"), ("不超过", "at most"), ("不低于", "at least"), ("低于", "below"), ("超过", "more than"), ("突破", "more than"), ("高于", "more than"),
        ("超", "more than"), ("逾", "more than"), ("接近", "nearly"), ("近", "nearly"), ("约", "about"),
        ("下达", "assigned by the authority above"), ("同步", "in step with"), ("正增长", "growth above 0"), ("全部完成", "all completed"), ("完成", "completed"),
    ];

    /// <summary>What the units and words of some indicators, and of what is known of them, mean; nothing in Chinese.</summary>
    public static IEnumerable<Block> Explained(IEnumerable<Indicator> indicators, Dossier? dossier, Language language)
    {
        if (language == Language.Chinese)
        {
            yield break;
        }

        var rows = indicators.ToList();
        var ids = rows.Select(known => known.Id).ToHashSet();
        var observations = dossier?.Observations.Where(known => ids.Contains(known.Indicator)).ToList() ?? [];
        var targets = rows.SelectMany(known => known.TargetVersions).ToList();
        var figures = rows.SelectMany(known => known.Baselines).Select(start => start.Figure).Concat(targets.Select(target => target.Figure).OfType<Figure>())
            .Concat(observations.Select(known => known.Figure).OfType<Figure>()).ToList();
        List<string> parts =
        [
            .. Part("Units as printed", rows.Select(known => known.Unit).Concat(figures.Select(figure => figure.Unit).OfType<Unit>()).Distinct()
                .Select(unit => (unit.Symbol, UnitWords.English(unit)))),
            .. Part("Words as printed", Used(targets.Select(target => target.Printed).Concat(observations.Select(known => known.Printed)))),
        ];
        if (parts.Count > 0)
        {
            yield return new Block.Paragraph(string.Join(" ", parts));
        }
    }

    private static IEnumerable<string> Part(string name, IEnumerable<(string Word, string? English)> meanings)
    {
        var known = meanings.Where(meaning => meaning.English is not null).Select(meaning => $"{meaning.Word} = {meaning.English}").ToList();
        return known.Count == 0 ? [] : [$"{name}: {string.Join("; ", known)}."];
    }

    private static IEnumerable<(string, string?)> Used(IEnumerable<string> printed)
    {
        var texts = printed.ToList();
        foreach (var (word, english) in Words)
        {
            var without = texts.Select(text => text.Replace(word, " ", StringComparison.Ordinal)).ToList();
            if (!without.SequenceEqual(texts))
            {
                yield return (word, english);
            }

            texts = without;
        }
    }
}
