using System.Collections.Immutable;
using System.Globalization;

namespace FiveYearPlan;

/// <summary>Takes a folded unit symbol apart: ratio, magnitude, name.</summary>
internal static class UnitReader
{
    // Words that say how a figure is meant. A unit that held one could not be told from them where a figure is read.
    private static readonly ImmutableArray<string> Reserved = ["以上", "以下", "以内", "左右", "余", "多", "至", "且"];

    /// <summary>The index of the first character that cannot stand in a unit, or −1.</summary>
    public static int FindForeign(string symbol)
    {
        var unprintable = FoldedText.FindUnprintable(symbol, 0, symbol.Length);
        if (unprintable >= 0)
        {
            return unprintable;
        }

        foreach (var word in Reserved)
        {
            var found = symbol.IndexOf(word, StringComparison.Ordinal);
            if (found >= 0)
            {
                return found;
            }
        }

        for (var i = 0; i < symbol.Length; i++)
        {
            if (!IsUnitCharacter(symbol, i))
            {
                return i;
            }
        }

        return -1;
    }

    public static bool TryRead(ref string symbol, out string dimension, out Rational factor, out bool isKnown)
    {
        // 1/10万 is printed as a heading; beside a number it must be /10万, or 5.9 and 1/10万 would read as 5.91.
        if (symbol.StartsWith("1/", StringComparison.Ordinal))
        {
            symbol = symbol[1..];
        }

        (dimension, factor, isKnown) = ("", Rational.One, true);
        var parts = symbol.Split('/');
        for (var i = 0; i < parts.Length; i++)
        {
            if (!TryReadPart(parts[i], isDenominator: i > 0, mayBeMissing: i == 0 && parts.Length > 1, out var part))
            {
                return false;
            }

            dimension += (i == 0 ? "" : "/") + part.Dimension;
            factor = i == 0 ? part.Factor : factor / part.Factor;
            isKnown &= part.IsKnown;
        }

        return true;
    }

    private static bool TryReadPart(string part, bool isDenominator, bool mayBeMissing, out (string Dimension, Rational Factor, bool IsKnown) read)
    {
        read = (UnitTable.PureNumber, Rational.One, true);
        if (part.Length == 0)
        {
            return mayBeMissing;
        }

        var digits = 0;
        while (digits < part.Length && char.IsAsciiDigit(part[digits]))
        {
            digits++;
        }

        // Per 10万人, per 100张: a denominator may begin with a power of ten, so that 1/2 and 3/4人 are not figures.
        if (digits > 0 && (!isDenominator || digits == part.Length || digits is < 2 or > 9 || part[0] != '1' || part[1..digits].Trim('0').Length > 0))
        {
            return false;
        }

        // 0x1F is a hexadecimal number, not nothing of a unit x1F.
        if (part[0] is 'x' or 'X')
        {
            return false;
        }

        var (known, size, isKnown) = ReadName(part[digits..]);
        read = (known, ((Rational)10).Pow(Math.Max(digits - 1, 0)) * size, isKnown);
        return true;
    }

    private static (string Dimension, Rational Factor, bool IsKnown) ReadName(string name)
    {
        if (name.Length == 0)
        {
            return (UnitTable.PureNumber, Rational.One, true);
        }

        if (UnitTable.Find(name) is { } whole)
        {
            return (whole.Dimension, whole.Factor, true);
        }

        var (length, power) = UnitTable.Magnitude(name);
        var magnitude = ((Rational)10).Pow(power);
        var rest = name[length..];
        if (rest.Length == 0)
        {
            return (UnitTable.PureNumber, magnitude, true);
        }

        // The mark keeps an unknown name apart from the dimensions of the table.
        return UnitTable.Find(rest) is { } known
            ? (known.Dimension, magnitude * known.Factor, true)
            : ("?" + rest, magnitude, false);
    }

    private static bool IsUnitCharacter(string symbol, int index)
    {
        var character = symbol[index];
        if (char.IsAsciiDigit(character))
        {
            // As the exponent in m3, or at the start of a part, where TryReadPart decides; never as in 1e5.
            var startsPart = symbol[..index].TrimEnd(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']) is var before
                && (before.EndsWith('/') || (index == 0 && character == '1' && symbol.StartsWith("1/", StringComparison.Ordinal)));
            var isExponent = index > 0 && symbol[index - 1] == 'm' && character is '2' or '3'
                && (index + 1 == symbol.Length || symbol[index + 1] == '/');
            return startsPart || isExponent;
        }

        return character is '%' or '‰' or '‱' or '/' or '·' or '(' or ')' or '°'
            || char.IsSurrogate(character)
            || char.IsLetter(character)
            || char.GetUnicodeCategory(character) is UnicodeCategory.OtherSymbol or UnicodeCategory.OtherNumber
                or UnicodeCategory.CurrencySymbol or UnicodeCategory.NonSpacingMark;
    }
}
