using System.Text;

namespace FiveYearPlan;

/// <summary>
/// The numbered lines of a text that may end in LF, CRLF or CR. Any line can be looked at before it is taken, so that
/// reading can start again behind a quote that is never closed.
/// </summary>
internal sealed class TextLines(TextReader reader)
{
    private const char ByteOrderMark = '\uFEFF';

    private readonly char[] _buffer = new char[16 * 1024];
    private readonly List<TextLine> _ahead = [];
    private readonly StringBuilder _long = new();
    private int _position;
    private int _filled;
    private int _characters;
    private int _number;
    private bool _afterCarriageReturn;

    /// <summary>The line at which the input became longer than is read; <see langword="null"/> as long as it has not.</summary>
    public int? CutOffAt { get; private set; }

    /// <summary>A line that is yet to be taken, 0 being the next; <see langword="null"/> where the text has ended before it.</summary>
    public TextLine? Peek(int index)
    {
        while (_ahead.Count <= index)
        {
            if (ReadLine() is not { } line)
            {
                return null;
            }

            _ahead.Add(line);
        }

        return _ahead[index];
    }

    public void Take(int count) => _ahead.RemoveRange(0, count);

    private TextLine? ReadLine()
    {
        _long.Clear();
        var isCut = false;
        var started = false;
        string? whole = null; // a line that lies within the buffer, as nearly all do
        while (Fill())
        {
            var rest = _buffer.AsSpan(_position, _filled - _position);
            if (_afterCarriageReturn)
            {
                _afterCarriageReturn = false;
                if (rest[0] == '\n')
                {
                    _position++;
                    continue;
                }
            }

            started = true;
            var end = rest.IndexOfAny('\n', '\r');
            var part = end < 0 ? rest : rest[..end];
            var room = TableLimits.LongestRow - _long.Length;
            isCut |= part.Length > room;
            if (end >= 0 && _long.Length == 0 && !isCut)
            {
                whole = part.ToString();
            }
            else
            {
                _long.Append(part[..Math.Min(part.Length, room)]);
            }

            _position += part.Length;
            if (end >= 0)
            {
                _afterCarriageReturn = rest[end] == '\r';
                _position++;
                break;
            }
        }

        if (CutOffAt is not null || !started)
        {
            return null;
        }

        _number++;
        return new TextLine(_number, whole ?? _long.ToString(), isCut);
    }

    // Whether there is a character to be read.
    private bool Fill()
    {
        if (_position < _filled)
        {
            return true;
        }

        var isFirst = _characters == 0;
        _position = 0;
        _filled = CutOffAt is null ? reader.Read(_buffer, 0, _buffer.Length) : 0;
        if (_filled > TableLimits.MostCharacters - _characters)
        {
            _filled = 0;
            CutOffAt = _number + 1;
        }

        _characters += _filled;
        if (isFirst && _filled > 0 && _buffer[0] == ByteOrderMark)
        {
            _position = 1;
            return Fill();
        }

        return _filled > 0;
    }
}
