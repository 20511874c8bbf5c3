using System.Globalization;
using System.Text;

namespace FiveYearPlan;

/// <summary>
/// One finding about data: what, where, what was there, and what was expected. Immutable, compared by value, and safe for
/// use by several threads.
/// </summary>
[TypeFormatterSource]
public sealed class Diagnostic : IEquatable<Diagnostic>
{
    private const int LongestShownValue = 80;

    internal Diagnostic(DiagnosticCode code, RowPlace place, string? field, string? value, BilingualText? expected)
    {
        Code = code;
        Path = place.PathOf(field);
        Line = place.Line;
        Column = place.ColumnOf(field);
        Value = Shorten(value);
        Expected = expected;
    }

    /// <summary>Makes a finding, for readers of other formats than those of this library.</summary>
    /// <param name="code">What the finding is about; it fixes the severity and the sentence.</param>
    /// <param name="place">Where the row stands in the input.</param>
    /// <param name="field">The field of the row; <see langword="null"/> where the finding is about the row as a whole.</param>
    /// <param name="value">What stood there; cut at 80 characters.</param>
    /// <param name="expected">What was expected, or done instead.</param>
    /// <exception cref="ArgumentNullException"><paramref name="place"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="code"/> is not a member of <see cref="DiagnosticCode"/>.</exception>
    public static Diagnostic Create(DiagnosticCode code, RowPlace place, string? field = null, string? value = null, BilingualText? expected = null)
    {
        ArgumentNullException.ThrowIfNull(place);
        return Enum.IsDefined(code)
            ? new Diagnostic(code, place, field, value, expected)
            : throw new ArgumentOutOfRangeException(nameof(code), code, "The code must be a member of DiagnosticCode.");
    }

    /// <summary>What the finding is about.</summary>
    public DiagnosticCode Code { get; }

    /// <summary>How much it matters; fixed by the code.</summary>
    public DiagnosticSeverity Severity => DiagnosticCatalog.Of(Code).Severity;

    /// <summary>Where it is: a JSON path, a row and field, or an indicator.</summary>
    public string Path { get; }

    /// <summary>The line of the file, from 1, where the input is a text file.</summary>
    public int? Line { get; }

    /// <summary>The column of the table, or the character of a JSON line, from 1, where known.</summary>
    public int? Column { get; }

    /// <summary>What stood there, cut at 80 characters; <see langword="null"/> where nothing did.</summary>
    public string? Value { get; }

    /// <summary>What was expected, or done instead; <see langword="null"/> where the code says all.</summary>
    public BilingualText? Expected { get; }

    /// <summary>The finding as a sentence.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public string Message(Language language)
    {
        var (_, chinese, english) = DiagnosticCatalog.Of(Code);
        var text = new StringBuilder(new BilingualText(chinese, english).In(language));
        if (Value is not null)
        {
            text.Append(language == Language.Chinese ? $"：“{Value}”" : $": '{Value}'");
        }

        if (Expected is not null)
        {
            text.Append(language == Language.Chinese ? $"；{Expected.Chinese}" : $"; {Expected.English}");
        }

        return text.ToString();
    }

    /// <summary>Severity, code, place and the English message in one line.</summary>
    public override string ToString()
    {
        var place = Line is null
            ? Path
            : string.Create(CultureInfo.InvariantCulture, $"{Path} (line {Line}{(Column is null ? "" : $", column {Column}")})").TrimStart();
        return $"{Severity} {Code} at {place}: {Message(Language.English)}";
    }

    /// <inheritdoc/>
    public bool Equals(Diagnostic? other) => other is not null && Code == other.Code && Path == other.Path && Line == other.Line
        && Column == other.Column && Value == other.Value && Equals(Expected, other.Expected);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Diagnostic);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Path, Line, Column, Value);

    // Control characters and lone surrogates would spoil a terminal or a JSON file.
    private static string? Shorten(string? value)
    {
        if (value is null)
        {
            return null;
        }

        var shown = new StringBuilder();
        foreach (var rune in value.EnumerateRunes())
        {
            if (shown.Length >= LongestShownValue)
            {
                shown.Append('…');
                break;
            }

            shown.Append(Rune.IsControl(rune) ? Rune.ReplacementChar : rune);
        }

        return shown.ToString();
    }
}
