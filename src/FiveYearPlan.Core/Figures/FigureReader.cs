namespace FiveYearPlan;

/// <summary>
/// Reads one printed figure: <c>word? number unit? word?</c>, two of them with a dash for a range, or a lower and an
/// upper bound with 且. Positions are those of the original text.
/// </summary>
internal sealed partial class FigureReader(string text)
{
    private string folded = "";
    private int position;
    private int end;

    /// <summary>Why the last reading failed.</summary>
    public ParseFailure Failure { get; private set; }

    public bool TryRead(out FigureShape shape, out Unit? unit, out string printed)
    {
        (shape, unit, printed) = (default, null, "");
        if (text.Length > Figure.MaxLength)
        {
            return Fail(Figure.MaxLength, FigureMessages.Shorter);
        }

        (position, end) = FoldedText.Trim(text);
        var unprintable = FoldedText.FindUnprintable(text, position, end);
        if (unprintable >= 0)
        {
            return Fail(unprintable, FigureMessages.Printable);
        }

        printed = text[position..end];
        folded = FoldedText.Fold(text);
        var start = position;
        if (FigureWords.Whole(folded.AsSpan(position, end - position)) is { } word)
        {
            shape = word;
            return true;
        }

        return TryReadPart(out var first) && TryJoin(first, out shape, out unit) && (shape.IsWritable || FailNumber(start, shape));
    }

    private bool TryJoin(Part first, out FigureShape shape, out Unit? unit)
    {
        (shape, unit) = (default, first.Unit);
        if (position == end)
        {
            return TryLimit(first, out shape);
        }

        var isRange = folded[position] != '且';
        var separator = position;
        position += folded.AsSpan(position, end - position).StartsWith("——", StringComparison.Ordinal) ? 2 : 1;
        SkipSpaces();
        var secondStart = position;
        if (!TryReadPart(out var second))
        {
            return false;
        }

        if (position < end)
        {
            return Fail(position, FigureMessages.EndOfText);
        }

        if (!TryJoinUnits(first, second, out unit))
        {
            return false;
        }

        if (isRange)
        {
            shape = new(FigureForm.Range, first.Number, second.Number);
            if (first.Before != FigureForm.Number && !first.IsControlled)
            {
                return Fail(separator, FigureMessages.EndOfText);
            }

            if (second.Before != FigureForm.Number || second.After != FigureForm.Number || first.After != FigureForm.Number)
            {
                return Fail(first.After != FigureForm.Number ? separator : second.LimitPosition, FigureMessages.OneWord);
            }
        }
        else
        {
            if (first.Before is not (FigureForm.Above or FigureForm.AtLeast) || first.After != FigureForm.Number)
            {
                return Fail(separator, FigureMessages.EndOfText);
            }

            if (second.Before is not (FigureForm.Below or FigureForm.AtMost) || second.After != FigureForm.Number || second.IsControlled)
            {
                return Fail(secondStart, FigureMessages.SecondBound);
            }

            shape = new(FigureForm.Range, first.Number, second.Number, first.Before == FigureForm.AtLeast, second.Before == FigureForm.AtMost);
        }

        return first.Number < second.Number || Fail(secondStart, FigureMessages.GreaterEnd);
    }

    // 5%—5.5%, 5—5.5%, 5万—6万人: the last end carries the unit, the other the same one, its magnitude, or none.
    private bool TryJoinUnits(Part first, Part second, out Unit? unit)
    {
        unit = second.Unit;
        return first.Unit is null || first.Unit.Equals(unit) || (unit is not null && first.Unit.IsMagnitudeOf(unit))
            || Fail(second.UnitPosition, FigureMessages.SameUnit);
    }

    private bool TryLimit(Part part, out FigureShape shape)
    {
        var agrees = part.Before == part.After || part.Before == FigureForm.Number || part.After == FigureForm.Number;

        // 控制在22以内 and 约8%左右 say one thing twice, 控制在3%左右 says "about"; 不超过5以上 and 超300余 contradict themselves.
        var controlsAbout = part.IsControlled && part.After == FigureForm.About;
        shape = new(part.After != FigureForm.Number ? part.After : part.Before, part.Number);
        return agrees || controlsAbout || Fail(part.LimitPosition, FigureMessages.OneWord);
    }

    private bool FailNumber(int start, FigureShape shape)
    {
        var at = start;
        while (at < end && !char.IsAsciiDigit(folded[at]) && folded[at] != '-')
        {
            at++;
        }

        return Fail(at, shape.Form is FigureForm.Over or FigureForm.Near && shape.Number <= 0 ? FigureMessages.NonZero : FigureMessages.NumberInRange);
    }

    private void SkipSpaces()
    {
        while (position < end && char.IsWhiteSpace(folded[position]))
        {
            position++;
        }
    }

    private bool Fail(int at, BilingualText expected)
    {
        Failure = new(text, at, expected);
        return false;
    }
}
