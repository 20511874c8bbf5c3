namespace FiveYearPlan;

/// <summary>The numbered row that sub-rows belong to: what they have of it where their own cells are blank.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Name">Its name.</param>
/// <param name="Unit">Its unit, where its own cells tell one.</param>
/// <param name="IsTitle">Whether it holds nothing but the name of what is divided below.</param>
internal sealed record RowHead(string? Number, string Name, string? Unit, bool IsTitle)
{
    // What a name must say for the figures to be read as meant.
    private static readonly string[] Telling = ["降低", "减少", "下降", "提高", "增长"];

    /// <summary>Its nature, or that of its first sub-row.</summary>
    public string? Nature { get; set; }

    /// <summary>Whether a number divides this one: 15a, 15.1, 15-1 or 15(1) below 15.</summary>
    public bool IsDividedBy(string number) => Number is { Length: > 0 } own && number.Length > own.Length
        && number.StartsWith(own, StringComparison.Ordinal) && !char.IsDigit(number[own.Length]);

    /// <summary>
    /// The name of a sub-row: its own where it stands for itself; behind that of the head where it only divides it, having
    /// no unit of its own, or where the head alone says that the figures are reductions.
    /// </summary>
    public string NameOf(string part, bool hasUnit) =>
        Name.Length > 0 && (!hasUnit || (Telling.Any(Says) && !Telling.Any(word => part.Contains(word, StringComparison.Ordinal))))
            ? $"{Name}：{part}" : part;

    private bool Says(string word) => Name.Contains(word, StringComparison.Ordinal);
}
