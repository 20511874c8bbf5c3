using NodaTime;

namespace FiveYearPlan;

/// <summary>Finds pieces that follow one another without gap or overlap.</summary>
internal static class Tiling
{
    /// <summary>
    /// The fewest pieces that cover exactly the days from one to another; empty where there is a gap. Among equally many,
    /// those that begin with the longest.
    /// </summary>
    public static IReadOnlyList<Observation> Find(IReadOnlyList<Observation> pieces, LocalDate from, LocalDate to)
    {
        // From the end backwards: the shortest chain from each start day on. Each start day is looked at once.
        var best = new Dictionary<LocalDate, (int Count, Observation? First)> { [to.PlusDays(1)] = (0, null) };
        foreach (var start in pieces.Select(piece => piece.Period!.Start).Distinct().OrderDescending())
        {
            foreach (var piece in pieces.Where(piece => piece.Period!.Start == start).OrderByDescending(piece => piece.Period!.End))
            {
                if (best.TryGetValue(piece.Period!.End.PlusDays(1), out var rest)
                    && (!best.TryGetValue(start, out var known) || rest.Count + 1 < known.Count))
                {
                    best[start] = (rest.Count + 1, piece);
                }
            }
        }

        var chain = new List<Observation>();
        for (var day = from; best.TryGetValue(day, out var step) && step.First is { } piece; day = piece.Period!.End.PlusDays(1))
        {
            chain.Add(piece);
        }

        return chain;
    }
}
