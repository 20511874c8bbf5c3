using System.Diagnostics.CodeAnalysis;

namespace FiveYearPlan;

public sealed partial class Figure
{
    /// <summary>Reads a printed figure.</summary>
    /// <param name="text">
    /// A figure of at most 200 characters, such as <c>1,201.5亿元</c>, <c>≤22</c>, <c>不低于5.5%</c>, <c>5%—5.5%</c>, <c>3500余</c>,
    /// <c>零增长</c>; full width or half, white space around it is ignored. Numbers have at most 28 digits and are never rounded.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not a figure; the message says where and what was expected.</exception>
    public static Figure Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryRead(text, out var figure, out var failure) ? figure : throw failure.ToException("a figure");
    }

    /// <summary>Reads a printed figure; the provider is ignored, as figures are the same in every culture.</summary>
    /// <param name="s">A figure as for <see cref="Parse(string)"/>.</param>
    /// <param name="provider">Ignored.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not a figure.</exception>
    public static Figure Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <summary>Reads a printed figure.</summary>
    /// <param name="text">A figure as for <see cref="Parse(string)"/>.</param>
    /// <exception cref="FormatException">The text is not a figure.</exception>
    public static Figure Parse(ReadOnlySpan<char> text) => Parse(ToText(text));

    /// <summary>Reads a printed figure; the provider is ignored, as figures are the same in every culture.</summary>
    /// <param name="s">A figure as for <see cref="Parse(string)"/>.</param>
    /// <param name="provider">Ignored.</param>
    /// <exception cref="FormatException">The text is not a figure.</exception>
    public static Figure Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(ToText(s));

    /// <summary>Reads a printed figure if the text is one; never throws.</summary>
    /// <param name="text">A figure as for <see cref="Parse(string)"/>, or anything else, <see langword="null"/> included.</param>
    /// <param name="figure">The figure, or <see langword="null"/> when the text is not one.</param>
    /// <returns>Whether the text is a figure.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Figure? figure) => TryRead(text, out figure, out _);

    /// <summary>Reads a printed figure if the text is one; never throws. The provider is ignored.</summary>
    /// <param name="s">A figure as for <see cref="Parse(string)"/>, or anything else, <see langword="null"/> included.</param>
    /// <param name="provider">Ignored.</param>
    /// <param name="result">The figure, or <see langword="null"/> when the text is not one.</param>
    /// <returns>Whether the text is a figure.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out Figure? result) =>
        TryRead(s, out result, out _);

    /// <summary>Reads a printed figure if the text is one; never throws.</summary>
    /// <param name="text">A figure as for <see cref="Parse(string)"/>, or anything else.</param>
    /// <param name="figure">The figure, or <see langword="null"/> when the text is not one.</param>
    /// <returns>Whether the text is a figure.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Figure? figure) => TryRead(ToText(text), out figure, out _);

    /// <summary>Reads a printed figure if the text is one; never throws. The provider is ignored.</summary>
    /// <param name="s">A figure as for <see cref="Parse(string)"/>, or anything else.</param>
    /// <param name="provider">Ignored.</param>
    /// <param name="result">The figure, or <see langword="null"/> when the text is not one.</param>
    /// <returns>Whether the text is a figure.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [NotNullWhen(true)] out Figure? result) =>
        TryRead(ToText(s), out result, out _);

    /// <summary>Reads a printed figure, or says where the text stops being one.</summary>
    internal static bool TryRead([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Figure? figure, out ParseFailure failure)
    {
        figure = null;
        if (text is null)
        {
            failure = new("", 0, FigureMessages.Number);
            return false;
        }

        var reader = new FigureReader(text);
        if (!reader.TryRead(out var shape, out var unit, out var printed))
        {
            failure = reader.Failure;
            return false;
        }

        failure = default;
        figure = new Figure(shape, unit, printed);
        return true;
    }

    // A text that is too long fails at the limit, whatever follows; there is no need to copy all of it.
    private static string ToText(ReadOnlySpan<char> text) => text[..Math.Min(text.Length, MaxLength + 1)].ToString();
}
