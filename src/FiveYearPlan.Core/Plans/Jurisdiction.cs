namespace FiveYearPlan;

/// <summary>A place with a government of its own (行政区). Immutable and safe for use by several threads.</summary>
public sealed class Jurisdiction
{
    /// <summary>Names a jurisdiction.</summary>
    /// <param name="code">Its code of six digits after GB/T 2260, such as <c>330203</c>.</param>
    /// <param name="id">A short name in Latin letters, such as <c>haishu</c>.</param>
    /// <param name="name">Its name.</param>
    /// <param name="parent">The code of the jurisdiction it belongs to, if any.</param>
    /// <exception cref="ArgumentNullException">A required argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A code is not six digits, or the id is blank.</exception>
    public Jurisdiction(string code, string id, BilingualText name, string? parent = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(code);
        Code = IsCode(code) ? code : throw new ArgumentException($"A code has six digits, '{code}' does not.", nameof(code));
        Parent = parent is null || IsCode(parent)
            ? parent
            : throw new ArgumentException($"A code has six digits, '{parent}' does not.", nameof(parent));
        Id = id;
        Name = name;
    }

    /// <summary>The code of six digits after GB/T 2260.</summary>
    public string Code { get; }

    /// <summary>The short name in Latin letters.</summary>
    public string Id { get; }

    /// <summary>The name.</summary>
    public BilingualText Name { get; }

    /// <summary>The code of the jurisdiction it belongs to; <see langword="null"/> where none is stated.</summary>
    public string? Parent { get; }

    /// <summary>The code and the name.</summary>
    public override string ToString() => $"{Code} {Name}";

    internal static bool IsCode(string text) => text.Length == 6 && text.All(char.IsAsciiDigit);
}
