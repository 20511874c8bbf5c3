namespace FiveYearPlan;

/// <summary>
/// Follows the fields of one row, line by line, only to tell where the row ends and whether it is sound. The rules are
/// those of RFC 4180; a quote counts at the beginning of a field only, and spaces around a quoted field are allowed.
/// </summary>
internal sealed class FieldScanner(int line, string delimiters)
{
    private State _state = State.Start;
    private int _column = 1;
    private int _length;
    private int _quoteLine;
    private int? _invalidColumn;

    private enum State
    {
        Start,
        Plain,
        Quoted,
        QuoteInQuoted,
        Closed,
    }

    /// <summary>Whether the row goes on in the next line.</summary>
    public bool IsOpen => _state == State.Quoted;

    /// <summary>The fault of a text that ends within a quoted field.</summary>
    public RecordFault Unclosed => new(DiagnosticCode.InvalidValue, _quoteLine, _column, RecordFault.ClosedQuote);

    /// <summary>The fault of a row that is too long.</summary>
    public RecordFault TooLong => new(DiagnosticCode.TooLarge, line, _column, TableLimits.Field);

    /// <summary>The fault of a row with characters that are none.</summary>
    public RecordFault? Encoding => _invalidColumn is { } column
        ? new(DiagnosticCode.InvalidEncoding, line, column, RecordFault.Encoding)
        : null;

    /// <summary>Follows one more line of the row; says what is wrong where that makes an end of the row.</summary>
    public RecordFault? Scan(TextLine next)
    {
        for (var i = 0; i < next.Text.Length; i++)
        {
            if (!Step(next.Text[i], next.Number))
            {
                return Unclosed;
            }

            if (_length > TableLimits.LongestField)
            {
                // A quoted field that goes on for lines and lines is a quote that was not meant.
                return next.Number > _quoteLine && _state is State.Quoted or State.QuoteInQuoted ? Unclosed : TooLong;
            }

            _invalidColumn ??= IsInvalid(next.Text, i) ? _column : null;
        }

        // The end of the line is part of a quoted field.
        _length += IsOpen ? 1 : 0;
        return next.IsCut ? TooLong : null;
    }

    // Whether the character may stand where it does.
    private bool Step(char c, int number)
    {
        if (_state != State.Quoted && delimiters.Contains(c, StringComparison.Ordinal))
        {
            (_state, _length) = (State.Start, 0);
            _column++;
            return true;
        }

        _length++;
        switch (_state)
        {
            case State.Start when c == '"':
                (_state, _quoteLine) = (State.Quoted, number);
                return true;
            case State.Start:
                _state = c == ' ' ? State.Start : State.Plain;
                return true;
            case State.Plain:
                return true;
            case State.Quoted:
                _state = c == '"' ? State.QuoteInQuoted : State.Quoted;
                return true;
            case State.QuoteInQuoted when c == '"':
                _state = State.Quoted;
                return true;
            default:
                _state = State.Closed;
                return c == ' ';
        }
    }

    // U+FFFD is what a decoder makes of invalid bytes; U+0000 is what UTF-16 without a byte order mark looks like.
    private static bool IsInvalid(string text, int i) => text[i] switch
    {
        '\uFFFD' or '\0' => true,
        var c when char.IsHighSurrogate(c) => i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]),
        var c when char.IsLowSurrogate(c) => i == 0 || !char.IsHighSurrogate(text[i - 1]),
        _ => false,
    };
}
