namespace FiveYearPlan;

/// <summary>What is read at most, so that no input can exhaust the memory. Documented at <see cref="ObservationTable"/> and <see cref="PlanTable"/>.</summary>
internal static class TableLimits
{
    public const int MostRows = 1_000_000;
    public const int MostCharacters = 256 * 1024 * 1024;
    public const int LongestRow = 100_000;
    public const int LongestField = 10_000;

    public const int MostPlanRows = 10_000;
    public const int MostPlanCharacters = 16 * 1024 * 1024;

    public static readonly BilingualText Plan = new(
        "规划表不超过 10000 行、16777216 个字符；其余未读取", "at most 10,000 rows and 16,777,216 characters of a plan's table; the rest is not read");

    public static readonly BilingualText Rows = new("不超过 1000000 行；其余未读取", "at most 1,000,000 rows; the rest is not read");

    public static readonly BilingualText Characters = new(
        "不超过 268435456 个字符；其余未读取", "at most 268,435,456 characters; the rest is not read");

    public static readonly BilingualText Field = new(
        "每格不超过 10000 个字符、每行不超过 100000 个字符；请检查引号是否成对",
        "at most 10,000 characters in a field and 100,000 in a row; check that quotes are closed");
}
