namespace FiveYearPlan.Testing;

/// <summary>
/// A check of this package failed; the message holds everything that a test report needs. Every runner shows it, as none of
/// them is referenced.
/// </summary>
public sealed class CheckFailedException : Exception
{
    /// <summary>A check failed, and nothing more is known.</summary>
    public CheckFailedException()
        : this("A check failed.")
    {
    }

    /// <summary>A check failed.</summary>
    /// <param name="message">What failed: each case with what was expected, what was found, and why.</param>
    public CheckFailedException(string message)
        : base(message)
    {
    }

    /// <summary>A check failed because of another exception.</summary>
    /// <param name="message">What failed.</param>
    /// <param name="innerException">What was thrown.</param>
    public CheckFailedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
