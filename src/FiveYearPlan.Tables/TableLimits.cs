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

    public const int MostWorkbookBytes = 32 * 1024 * 1024;
    public const int MostParts = 1_000;
    public const int MostUnpackedBytes = 64 * 1024 * 1024;
    public const int MostUnpackedBytesOfSmallPart = 4 * 1024 * 1024;
    public const int DeepestXml = 64;
    public const int MostColumns = 256;
    public const int MostMergedCells = 4_000_000;

    public static readonly BilingualText Workbook = new(
        "工作簿不超过 33554432 字节", "a workbook of at most 33,554,432 bytes");

    public static readonly BilingualText Parts = new("工作簿不超过 1000 个部件", "a workbook of at most 1,000 parts");

    public static readonly BilingualText Unpacked = new(
        "解压后工作表与文本共不超过 67108864 字节，其他部件各不超过 4194304 字节",
        "at most 67,108,864 bytes of sheet and texts when unpacked, and 4,194,304 of any other part");

    public static readonly BilingualText Columns = new("不超过 256 列；其余未读取", "at most 256 columns; the rest is not read");

    public static readonly BilingualText MergedCells = new(
        "合并单元格覆盖不超过 4000000 格；其余按未合并处理", "merged cells that cover at most 4,000,000; the rest is taken to be unmerged");

    public static readonly BilingualText Plan = new(
        "规划表不超过 10000 行、16777216 个字符；其余未读取", "at most 10,000 rows and 16,777,216 characters of a plan's table; the rest is not read");

    public static readonly BilingualText Rows = new("不超过 1000000 行；其余未读取", "at most 1,000,000 rows; the rest is not read");

    public static readonly BilingualText Characters = new(
        "不超过 268435456 个字符；其余未读取", "at most 268,435,456 characters; the rest is not read");

    public static readonly BilingualText Field = new(
        "每格不超过 10000 个字符、每行不超过 100000 个字符；请检查引号是否成对",
        "at most 10,000 characters in a field and 100,000 in a row; check that quotes are closed");
}
