namespace FiveYearPlan;

/// <summary>
/// What the CSV parser is given to read: the rows of the input that are sound, each ending in LF. The others are
/// reported and left out, for the parser itself could not go on behind them.
/// </summary>
internal sealed class SoundRecords(TextRecords records, string delimiter, Action<RecordFault> report) : TextReader
{
    // The parser may have read further than the row it is at.
    private readonly Queue<int> _begins = new();
    private string _current = "";
    private int _position;
    private int _rows;

    /// <summary>The line on which the next row begins that the parser has not yet returned.</summary>
    public int TakeLine() => _begins.Dequeue();

    public override int Peek() => Fill() ? _current[_position] : -1;

    public override int Read() => Fill() ? _current[_position++] : -1;

    public override int Read(char[] buffer, int index, int count)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        return Read(buffer.AsSpan(index, count));
    }

    public override int Read(Span<char> buffer)
    {
        if (buffer.IsEmpty || !Fill())
        {
            return 0;
        }

        var length = Math.Min(buffer.Length, _current.Length - _position);
        _current.AsSpan(_position, length).CopyTo(buffer);
        _position += length;
        return length;
    }

    private bool Fill()
    {
        while (_position == _current.Length)
        {
            if (_rows > TableLimits.MostRows || records.Next(delimiter) is not { } record)
            {
                return false;
            }

            _rows++;
            if (_rows > TableLimits.MostRows)
            {
                report(new RecordFault(DiagnosticCode.TooLarge, record.Line, null, TableLimits.Rows));
            }
            else if (record.Fault is { } fault)
            {
                report(fault);
            }
            else
            {
                _begins.Enqueue(record.Line);
                (_current, _position) = (record.Text + "\n", 0);
            }
        }

        return true;
    }
}
