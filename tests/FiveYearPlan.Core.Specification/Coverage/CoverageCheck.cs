namespace FiveYearPlan.Specification;

/// <summary>What must hold between a list of numbers and the dossiers. Each check gives what it finds wrong.</summary>
internal static class CoverageCheck
{
    /// <summary>What a section holds (data that must be in, by kind), and the reasons that a number in it can be out for.</summary>
    public static IReadOnlyDictionary<string, string[]> ReasonsOf { get; } = new Dictionary<string, string[]>
    {
        ["table"] = ["code", "date"],
        ["verdicts"] = ["code", "date"],
        ["targets"] = ["code", "date", "other", "undated"],
        ["headline"] = ["activity", "code", "date", "elsewhere", "other", "streak"],
        ["text"] = ["activity", "code", "date", "elsewhere", "other", "streak", "undated", "unnamed"],
    };

    /// <summary>Numbers that stand beside a value and are no year, and why they may.</summary>
    private static readonly Dictionary<(string Document, int Index), string> NotYears = new()
    {
        [("yinzhou-14th-midterm", 57)] = "the age in the name of the indicator",
        [("jiangbei-14th-midterm", 181)] = "the projects whose investment is the value",
    };

    /// <summary>The list is whole: counted through, in known sections, every number in or out.</summary>
    public static IEnumerable<string> Form(CoverageList list)
    {
        var sections = list.Sections.Select(section => section.Name).ToHashSet();
        foreach (var (number, at) in list.Numbers.Select((number, at) => (number, at)))
        {
            var line = $"{list.Document} {number.Index} {number.Context}";
            if (number.Index != at)
            {
                yield return $"{line}: the index should be {at}";
            }

            if (!sections.Contains(number.Section))
            {
                yield return $"{line}: '{number.Section}' is no section";
            }

            if (number.State is not ("in" or "out") || number.Why.Length == 0)
            {
                yield return $"{line}: neither in with a place nor out with a reason";
            }

            if (number.Context.Split($"«{number.Number}»").Length != 2 || number.Context.Length > number.Number.Length + 18)
            {
                yield return $"{line}: a context is a few characters around the number";
            }
        }
    }

    /// <summary>A number that is in is printed at its place, and is a value there or stands beside one.</summary>
    public static IEnumerable<string> In(CoverageList list, IReadOnlyList<CoverageEntry> entries)
    {
        var places = entries.Where(entry => entry.Document == list.Document).ToDictionary(entry => entry.Place);
        foreach (var number in list.Numbers.Where(number => number.State == "in"))
        {
            var line = $"{list.Document} {number.Index} {number.Context}";
            if (!places.TryGetValue(number.Place, out var entry))
            {
                yield return $"{line}: there is no {number.Place}";
            }
            else if (!entry.Printed.SelectMany(CoverageList.NumbersOf).Any(known => known.Number == number.Number && number.Fits(known.Before, known.After)))
            {
                yield return $"{line}: {number.Place} does not print it";
            }
            else if (entry.Holds(number.Number) == number.IsBeside)
            {
                yield return $"{line}: {number.Place} {(number.IsBeside ? "has it as a value" : "has it beside its values only")}";
            }
            else if (number.IsBeside && !(number.Number.Length == 4 && number.Number.StartsWith("20", StringComparison.Ordinal)) && !NotYears.ContainsKey((list.Document, number.Index)))
            {
                yield return $"{line}: beside a value stand years only";
            }
        }
    }

    /// <summary>Every number in a printed part is in.</summary>
    public static IEnumerable<string> Printed(CoverageList list, IReadOnlyList<CoverageEntry> entries) =>
        from entry in entries
        where entry.Document == list.Document
        from known in entry.Printed.SelectMany(CoverageList.NumbersOf)
        where !list.Numbers.Any(number => number.State == "in" && number.Number == known.Number && number.Fits(known.Before, known.After))
        select $"{list.Document}: {entry.Place} prints {known.Before}«{known.Number}»{known.After}, which is not in";

    /// <summary>A reason is one of the closed list, says what the number is, and can stand where the number stands.</summary>
    public static IEnumerable<string> Out(CoverageList list)
    {
        var holds = list.Sections.ToDictionary(section => section.Name, section => section.Holds);
        foreach (var number in list.Numbers.Where(number => number.State == "out"))
        {
            var line = $"{list.Document} {number.Index} {number.Context}";
            if (!ReasonsOf.Values.Any(known => known.Contains(number.Reason)))
            {
                yield return $"{line}: '{number.Reason}' is no reason";
            }
            else if (string.IsNullOrWhiteSpace(number.Explanation))
            {
                yield return $"{line}: '{number.Reason}' does not say what the number is";
            }
            else if (!ReasonsOf[holds[number.Section]].Contains(number.Reason))
            {
                yield return $"{line}: '{number.Reason}' cannot stand in a section of {holds[number.Section]}";
            }
        }
    }
}
