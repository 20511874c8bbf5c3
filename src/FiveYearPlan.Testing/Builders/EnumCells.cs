namespace FiveYearPlan.Testing;

/// <summary>The words that rows of text have for members of an enum: <c>averageGrowth</c> for <c>AverageGrowth</c>.</summary>
internal static class EnumCells
{
    /// <summary>The word of a member.</summary>
    public static string Word<T>(T member, string parameter)
        where T : struct, Enum => Enum.IsDefined(member)
            ? char.ToLowerInvariant(member.ToString()[0]) + member.ToString()[1..]
            : throw new ArgumentOutOfRangeException(parameter, member, $"The value must be a member of {typeof(T).Name}.");

    /// <summary>The member as code writes it; <see langword="null"/> where there is no word.</summary>
    public static string? Member<T>(string? word)
        where T : struct, Enum => Find<T>(word) is { } member ? $"{typeof(T).Name}.{member}" : null;

    /// <summary>The member of a word, whatever its case, hyphens and spaces; <see langword="null"/> where there is none.</summary>
    public static T? Find<T>(string? word)
        where T : struct, Enum
    {
        var folded = word is null ? "" : string.Concat(word.Where(char.IsLetter));
        foreach (var member in Enum.GetValues<T>())
        {
            if (string.Equals(folded, member.ToString(), StringComparison.OrdinalIgnoreCase))
            {
                return member;
            }
        }

        return null;
    }
}
