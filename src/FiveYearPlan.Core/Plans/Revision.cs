using NodaTime;

namespace FiveYearPlan;

/// <summary>
/// When and why a target or a base took another value than the adopted one. Immutable, compared by value, and safe for
/// use by several threads.
/// </summary>
public sealed class Revision : IEquatable<Revision>
{
    /// <summary>Names a revision.</summary>
    /// <param name="date">The day from which the new value counts.</param>
    /// <param name="reason">Why it changed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reason"/> is <see langword="null"/>.</exception>
    public Revision(LocalDate date, BilingualText reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        Date = date;
        Reason = reason;
    }

    /// <summary>The day from which the new value counts.</summary>
    public LocalDate Date { get; }

    /// <summary>Why it changed.</summary>
    public BilingualText Reason { get; }

    /// <inheritdoc/>
    public bool Equals(Revision? other) => other is not null && Date == other.Date && Reason.Equals(other.Reason);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Revision);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Date, Reason);

    /// <summary>The date and the reason.</summary>
    public override string ToString() => $"{IsoDate.Write(Date)}: {Reason}";
}
