namespace FiveYearPlan;

/// <summary>Reads a word of an enum from data, and reports what is not one.</summary>
internal static class WordReading
{
    /// <summary>The value; <see langword="null"/> where the text is blank, or no word of the table, which is reported.</summary>
    public static T? Read<T>(this WordTable<T> table, string? text, string field, RowPlace place, DiagnosticBag bag)
        where T : struct, Enum
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (table.TryRead(text, out var value))
        {
            return value;
        }

        bag.Add(DiagnosticCode.InvalidValue, place, field, text, table.Expected);
        return null;
    }
}
