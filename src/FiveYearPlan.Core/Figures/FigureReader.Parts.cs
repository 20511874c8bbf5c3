namespace FiveYearPlan;

internal sealed partial class FigureReader
{
    // One number with what stands before and after it, up to the end or to a sign that joins two numbers.
    private bool TryReadPart(out Part part)
    {
        part = new();
        var (before, length) = FigureWords.AtStart(folded.AsSpan(position, end - position));
        part.Before = before;
        part.IsControlled = folded.AsSpan(position, length).SequenceEqual(FigureWords.Controlled);
        position += length;
        SkipSpaces();
        if (!TryReadNumber(out part.Number))
        {
            return false;
        }

        SkipSpaces();
        part.UnitPosition = position;
        part.LimitPosition = position;
        var stop = position;
        while (stop < end && folded[stop] is not ('—' or '-' or '~' or '至' or '且'))
        {
            stop++;
        }

        var read = TryReadTail(stop, ref part);
        position = stop;
        return read;
    }

    private bool TryReadTail(int stop, ref Part part)
    {
        var tail = folded.AsSpan(position, stop - position).TrimEnd();
        var (after, length) = FigureWords.AtEnd(tail);
        part.After = after;
        part.LimitPosition = position + tail.Length - length;
        tail = tail[..^length].TrimEnd();

        // 3500余万元, 3万多人: the word may also stand before the unit or between its magnitude and its name.
        var magnitude = UnitTable.Magnitude(tail).Length;
        if (magnitude > 0 && tail.Length > magnitude && tail[magnitude..].TrimStart() is ['余' or '多', ..] && UnitTable.Find(tail.ToString()) is null)
        {
            return TryReadSplitUnit(tail, magnitude, ref part);
        }

        if (tail is ['余' or '多', ..])
        {
            return TryReadSplitUnit(tail, 0, ref part);
        }

        return TryReadUnit(tail.ToString(), tail.Length, ref part);
    }

    private bool TryReadSplitUnit(ReadOnlySpan<char> tail, int magnitude, ref Part part)
    {
        if (part.After != FigureForm.Number)
        {
            return Fail(part.LimitPosition, FigureMessages.OneWord);
        }

        var rest = tail[magnitude..].TrimStart();
        part.After = FigureForm.Over;
        part.LimitPosition = position + tail.Length - rest.Length;
        return TryReadUnit(string.Concat(tail[..magnitude], rest[1..].TrimStart()), tail.Length, ref part);
    }

    private bool TryReadUnit(string symbol, int length, ref Part part)
    {
        if (symbol.Length == 0)
        {
            return true;
        }

        if (Unit.TryRead(symbol, out var unit, out var failure))
        {
            part.Unit = unit;
            return true;
        }

        // Of a unit in two pieces the later one is the likelier culprit; both end where the tail does.
        return Fail(position + Math.Clamp(failure.Position + length - symbol.Length, 0, length), failure.Expected);
    }

    private struct Part
    {
        public FigureForm Before;
        public FigureForm After;
        public bool IsControlled;
        public decimal Number;
        public Unit? Unit;
        public int UnitPosition;
        public int LimitPosition;
    }
}
