using System.Diagnostics.CodeAnalysis;

namespace FiveYearPlan;

public sealed partial class Unit
{
    /// <summary>Reads a printed unit.</summary>
    /// <param name="text">A unit of 1 to 40 characters, such as <c>亿元</c>; white space around it is ignored.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not a unit.</exception>
    public static Unit Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryRead(text, out var unit, out var failure) ? unit : throw failure.ToException("a unit");
    }

    /// <summary>Reads a printed unit; the provider is ignored, as units are the same in every culture.</summary>
    /// <param name="s">A unit as for <see cref="Parse(string)"/>.</param>
    /// <param name="provider">Ignored.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not a unit.</exception>
    public static Unit Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <summary>Reads a printed unit if the text is one; never throws.</summary>
    /// <param name="text">A unit as for <see cref="Parse(string)"/>, or anything else.</param>
    /// <param name="unit">The unit, or <see langword="null"/> when the text is not one.</param>
    /// <returns>Whether the text is a unit; <see langword="false"/> for <see langword="null"/> and blank text.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Unit? unit) => TryRead(text, out unit, out _);

    /// <summary>Reads a printed unit if the text is one; never throws. The provider is ignored.</summary>
    /// <param name="s">A unit as for <see cref="Parse(string)"/>, or anything else.</param>
    /// <param name="provider">Ignored.</param>
    /// <param name="result">The unit, or <see langword="null"/> when the text is not one.</param>
    /// <returns>Whether the text is a unit; <see langword="false"/> for <see langword="null"/> and blank text.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out Unit? result) =>
        TryRead(s, out result, out _);

    /// <summary>Reads a printed unit, or says where the text stops being one.</summary>
    internal static bool TryRead([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Unit? unit, out ParseFailure failure)
    {
        unit = null;
        failure = default;
        if (string.IsNullOrWhiteSpace(text))
        {
            failure = new(text ?? "", text?.Length ?? 0, FigureMessages.Unit);
            return false;
        }

        var (start, end) = FoldedText.Trim(text);
        if (end - start > MaxLength)
        {
            failure = new(text, start + MaxLength, FigureMessages.ShorterUnit);
            return false;
        }

        var symbol = FoldedText.Fold(text)[start..end];
        var position = UnitReader.FindForeign(symbol);
        if (position >= 0)
        {
            failure = new(text, start + position, FigureMessages.UnitCharacter);
            return false;
        }

        if (!UnitReader.TryRead(ref symbol, out var dimension, out var factor, out var isKnown))
        {
            failure = new(text, start, FigureMessages.Unit);
            return false;
        }

        unit = new(symbol, dimension, factor, isKnown);
        return true;
    }
}
