namespace FiveYearPlan;

/// <summary>The languages in which the library explains itself. Independent of any culture of the machine.</summary>
public enum Language
{
    /// <summary>English.</summary>
    English,

    /// <summary>Chinese in simplified characters (简体中文).</summary>
    Chinese,
}
