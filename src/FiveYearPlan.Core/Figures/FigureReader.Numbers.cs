namespace FiveYearPlan;

internal sealed partial class FigureReader
{
    // Digits with an optional minus, point and thousands separators in strict groups of three; never rounded.
    private bool TryReadNumber(out decimal number)
    {
        number = 0;
        var isNegative = position < end && folded[position] == '-';
        if (isNegative)
        {
            position++;
        }

        var start = position;
        if (DigitsAt(start) == 0)
        {
            return Fail(start, isNegative ? FigureMessages.Digit : FigureMessages.Number);
        }

        var mantissa = UInt128.Zero;
        var (digits, scale) = (0, 0);
        var leading = DigitsAt(position);
        if (!TryTake(leading, ref mantissa, ref digits))
        {
            return false;
        }

        while (position < end && folded[position] == ',')
        {
            if (leading > 3 || DigitsAt(position + 1) != 3)
            {
                return Fail(leading > 3 ? position : position + 1, FigureMessages.GroupOfThree);
            }

            position++;
            if (!TryTake(3, ref mantissa, ref digits))
            {
                return false;
            }
        }

        if (position < end && folded[position] == '.')
        {
            position++;
            scale = DigitsAt(position);
            if (scale == 0)
            {
                return Fail(position, FigureMessages.Digit);
            }

            if (scale > Rational.MaxDigits)
            {
                return Fail(position + Rational.MaxDigits, FigureMessages.NumberInRange);
            }

            if (!TryTake(scale, ref mantissa, ref digits))
            {
                return false;
            }
        }

        number = unchecked(new decimal(
            (int)(uint)mantissa, (int)(uint)(mantissa >> 32), (int)(uint)(mantissa >> 64), isNegative && mantissa != 0, (byte)scale));
        return true;
    }

    // Zeros before the first other digit do not count as digits of the number.
    private bool TryTake(int count, ref UInt128 mantissa, ref int digits)
    {
        for (var last = position + count; position < last; position++)
        {
            var digit = folded[position] - '0';
            if (digit > 0 || digits > 0)
            {
                digits++;
            }

            if (digits > Rational.MaxDigits)
            {
                return Fail(position, FigureMessages.NumberInRange);
            }

            mantissa = (mantissa * 10) + (uint)digit;
        }

        return true;
    }

    private int DigitsAt(int start)
    {
        var at = start;
        while (at < end && char.IsAsciiDigit(folded[at]))
        {
            at++;
        }

        return Math.Max(at - start, 0);
    }
}
