namespace FiveYearPlan;

/// <summary>
/// What came of reading data in bulk: all that could be read, and all that was found on the way. Reading never throws for
/// bad data. Immutable and safe for use by several threads.
/// </summary>
/// <typeparam name="T">What was read.</typeparam>
public sealed class ReadResult<T>
    where T : class
{
    /// <summary>Makes a result, for readers of other formats than those of this library.</summary>
    /// <param name="value">What could be read; <see langword="null"/> only where nothing could.</param>
    /// <param name="diagnostics">Every finding, in the order of the input; copied.</param>
    /// <exception cref="ArgumentNullException">The diagnostics, or one of them, are <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no value, and no error that says why.</exception>
    public ReadResult(T? value, IEnumerable<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        Diagnostic[] all = [.. diagnostics];
        foreach (var found in all)
        {
            ArgumentNullException.ThrowIfNull(found, nameof(diagnostics));
        }

        if (value is null && !all.Any(found => found.Severity == DiagnosticSeverity.Error))
        {
            throw new ArgumentException("Where nothing could be read, an error must say why.", nameof(diagnostics));
        }

        Value = value;
        Diagnostics = Array.AsReadOnly(all);
    }

    /// <summary>What could be read; <see langword="null"/> only where nothing could, and then there is an error.</summary>
    public T? Value { get; }

    /// <summary>Every finding, in the order of the input.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether a finding is an error: some of the input is not in <see cref="Value"/>.</summary>
    public bool HasErrors => Diagnostics.Any(found => found.Severity == DiagnosticSeverity.Error);

    /// <summary>The value, where reading found no error.</summary>
    /// <exception cref="FormatException">There are errors; the message lists the first ten.</exception>
    public T GetValueOrThrow()
    {
        var errors = Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error).ToList();
        if (errors.Count == 0 && Value is not null)
        {
            return Value;
        }

        var shown = string.Join(Environment.NewLine, errors.Take(10));
        throw new FormatException($"The data has {errors.Count} error(s):{Environment.NewLine}{shown}");
    }
}
