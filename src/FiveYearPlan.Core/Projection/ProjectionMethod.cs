using System.Globalization;

namespace FiveYearPlan;

/// <summary>
/// A named, versioned, cited way to project an indicator to a later year; see <see cref="ProjectionMethods"/>. Immutable and
/// safe for use by several threads. Two are equal when id and version are.
/// </summary>
public sealed class ProjectionMethod : IEquatable<ProjectionMethod>
{
    internal ProjectionMethod(
        ProjectionKind kind, string id, string version, BilingualText name, string formula, BilingualText needs, BilingualText citation)
    {
        Kind = kind;
        Id = id;
        Version = version;
        Name = name;
        Formula = formula;
        Needs = needs;
        Citation = citation;
    }

    /// <summary>The id in kebab-case, such as <c>least-squares</c>.</summary>
    public string Id { get; }

    /// <summary>The version; it changes whenever a number could.</summary>
    public string Version { get; }

    /// <summary>The name.</summary>
    public BilingualText Name { get; }

    /// <summary>The formula in symbols: b base, o last observed, T the year to project to, "now" the year of o.</summary>
    public string Formula { get; }

    /// <summary>What the method needs; where it is missing, the projection has a reason and no value.</summary>
    public BilingualText Needs { get; }

    /// <summary>Where the method comes from.</summary>
    public BilingualText Citation { get; }

    /// <summary>
    /// The probability with which the interval of the method is to hold the value, as a share of 1; <see langword="null"/>
    /// for a method that knows of no interval.
    /// </summary>
    public decimal? Confidence { get; internal init; }

    internal ProjectionKind Kind { get; }

    /// <summary>Over how many of the last changes the mean is taken.</summary>
    internal int Changes { get; init; }

    /// <summary>Name, formula, needs and citation, a line each.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public string Describe(Language language)
    {
        var (formula, needs, level) = language == Language.Chinese ? ("公式：", "需要：", "区间：") : ("formula: ", "needs: ", "interval: ");
        var interval = Confidence is { } confidence ? $"{level}{(confidence * 100).ToString("0", CultureInfo.InvariantCulture)}%\n" : "";
        return $"{Name.In(language)} ({this})\n{formula}{Formula}\n{needs}{Needs.In(language)}\n{interval}{Citation.In(language)}\n";
    }

    /// <inheritdoc/>
    public bool Equals(ProjectionMethod? other) => other is not null && Id == other.Id && Version == other.Version;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ProjectionMethod);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Version);

    /// <summary>The id and the version.</summary>
    public override string ToString() => $"{Id} {Version}";
}
