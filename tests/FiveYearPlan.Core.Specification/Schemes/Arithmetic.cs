using System.Globalization;

namespace FiveYearPlan.Specification;

/// <summary>A pocket calculator: what a reader of an explanation gets who keys its formula in.</summary>
internal sealed class Arithmetic
{
    private readonly string _text;
    private int _at;

    private Arithmetic(string text) => _text = text.Replace(" ", "", StringComparison.Ordinal).Replace('/', '÷').Replace("≈", "", StringComparison.Ordinal);

    public static double Of(string formula)
    {
        var reading = new Arithmetic(formula);
        var value = reading.Sum();
        return reading._at == reading._text.Length ? value : throw new FormatException($"{formula}: {reading._text[reading._at..]} is left over.");
    }

    private double Sum()
    {
        var value = Product();
        while (true)
        {
            if (Takes('+'))
            {
                value += Product();
            }
            else if (Takes('−'))
            {
                value -= Product();
            }
            else
            {
                return value;
            }
        }
    }

    private double Product()
    {
        var value = Power();
        while (true)
        {
            if (Takes('×'))
            {
                value *= Power();
            }
            else if (Takes('÷'))
            {
                value /= Power();
            }
            else
            {
                return value;
            }
        }
    }

    private double Power()
    {
        var value = Atom();
        value = Takes('%') ? value / 100 : value;
        return Takes('^') ? Math.Pow(value, Atom()) : value;
    }

    private double Atom()
    {
        if (_text.AsSpan(_at).StartsWith("ln", StringComparison.Ordinal))
        {
            _at += 2;
            return Math.Log(Atom());
        }

        if (Takes('('))
        {
            return Closed(')');
        }

        if (Takes('|'))
        {
            return Math.Abs(Closed('|'));
        }

        var start = _at;
        _ = Takes('-');
        while (_at < _text.Length && (char.IsAsciiDigit(_text[_at]) || _text[_at] == '.'))
        {
            _at++;
        }

        return double.Parse(_text.AsSpan(start, _at - start), CultureInfo.InvariantCulture);
    }

    private double Closed(char end)
    {
        var value = Sum();
        return Takes(end) ? value : throw new FormatException($"{_text}: {end} is missing at {_at}.");
    }

    private bool Takes(char expected)
    {
        if (_at == _text.Length || _text[_at] != expected)
        {
            return false;
        }

        _at++;
        return true;
    }
}
