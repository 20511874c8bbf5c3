namespace FiveYearPlan.Testing;

/// <summary>Makes a counter-example smaller: one thing at a time, as long as it stays one.</summary>
internal static class LawShrinking
{
    private const int MostAttempts = 2_000;

    public static LawCase Smallest(LawCase known, Func<LawCase, bool> isBroken)
    {
        var attempts = 0;
        while (attempts < MostAttempts)
        {
            var size = Size(known);
            if (Simpler(known).Where(candidate => Size(candidate) < size).FirstOrDefault(candidate => attempts++ < MostAttempts && isBroken(candidate)) is not { } smaller)
            {
                break;
            }

            known = smaller;
        }

        return known;
    }

    /// <summary>How much there is to read.</summary>
    public static int Size(LawCase known) => (20 * known.Observed.Count) + (20 * known.OfReference.Count) + known.Variation
        + known.Observed.Concat(known.OfReference).Select(one => one.Text).Append(known.Base).Append(known.Target).Append(known.Annual).Sum(Size)
        + (known.Due is null ? 0 : 10) + (known.Limit is null ? 0 : 10) + (known.Direction == Direction.Increase ? 0 : 1)
        + (known.AsOf.Month == 12 ? 0 : 1) + (known.AsOf.Year > 2025 ? 1 : 0);

    private static int Size(string? cell) => cell is null ? 0 : PrintedCells.FigureIn(cell) is { } figure
        ? (figure.Form == FigureForm.Number ? 0 : 10) + (6 * cell.Length) + (int)Math.Min(5, Math.Abs(figure.Number)) + (figure.Number < 0 ? 2 : 0)
        : 6 * cell.Length;

    private static IEnumerable<LawCase> Simpler(LawCase known)
    {
        for (var i = 0; i < known.Observed.Count - 1; i++)
        {
            yield return known with { Observed = [.. known.Observed.Where((_, at) => at != i)] };
        }

        yield return known with { Due = null };
        yield return known with { Limit = null };
        yield return known with { Annual = null };
        yield return known with { Base = null };
        yield return known with { AsOf = new LocalDate(Math.Min(known.AsOf.Year, 2025), 12, 31) };
        yield return known with { Variation = 0 };
        yield return known with { Variation = known.Variation / 2 };
        yield return known with { Variation = Math.Max(0, known.Variation - 1) };
        foreach (var cell in Simpler(known.Base))
        {
            yield return known with { Base = cell };
        }

        foreach (var cell in Simpler(known.Target))
        {
            yield return known with { Target = cell };
        }

        for (var i = 0; i < known.Observed.Count; i++)
        {
            foreach (var cell in Simpler(known.Observed[i].Text))
            {
                yield return known with { Observed = [.. known.Observed.Select((one, at) => at == i ? one with { Text = cell } : one)] };
            }
        }

        for (var i = 0; i < known.OfReference.Count; i++)
        {
            foreach (var cell in Simpler(known.OfReference[i].Text))
            {
                yield return known with { OfReference = [.. known.OfReference.Select((one, at) => at == i ? one with { Text = cell } : one)] };
            }
        }

        yield return known with { Direction = Direction.Increase };
    }

    private static IEnumerable<string> Simpler(string? cell)
    {
        if (PrintedCells.FigureIn(cell) is not { } figure)
        {
            yield break;
        }

        var (number, sign) = (figure.Number, figure.Form switch
        {
            FigureForm.Below => "<",
            FigureForm.AtMost => "≤",
            FigureForm.Above => ">",
            FigureForm.AtLeast => "≥",
            FigureForm.About => "≈",
            FigureForm.Number or FigureForm.Range or FigureForm.Over or FigureForm.Near => "",
        });
        if (sign.Length > 0 || figure.Form != FigureForm.Number)
        {
            yield return PrintedCells.Plain(number);
            yield return ">" + PrintedCells.Plain(number);
        }

        if (figure.Form == FigureForm.Range)
        {
            yield break;
        }

        foreach (var simpler in new[] { 0, 1, 2, 10, Math.Round(number), Math.Round(number, 1), Math.Round(number / 2), Math.Abs(number) })
        {
            yield return sign + PrintedCells.Plain(simpler);
        }
    }
}
