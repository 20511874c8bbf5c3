namespace FiveYearPlan;

/// <summary>Ends the reading of a workbook that cannot be read, or must not be; caught where reading began.</summary>
internal sealed class WorkbookFault(DiagnosticCode code, string part, BilingualText expected) : Exception(expected.English)
{
    private const string Whole = "workbook";

    private static readonly BilingualText Package = new(
        "一个 .xlsx 文件；旧式 .xls 请另存为 .xlsx", "an .xlsx file; save an old .xls as .xlsx");

    private static readonly BilingualText Plain = new(
        "未加密的 .xlsx 文件：请取消密码，旧式 .xls 请另存为 .xlsx", "an .xlsx file without a password; save an old .xls as .xlsx");

    private static readonly BilingualText Xml = new(
        "格式正确、不含 DTD、不超过 64 层的 XML", "well-formed XML of at most 64 levels without a DTD");

    private static readonly BilingualText Sheet = new("至少有一张工作表的工作簿", "a workbook with a sheet");

    /// <summary>The finding to report.</summary>
    public Diagnostic ToDiagnostic() => Diagnostic.Create(code, RowPlace.At(part), null, null, expected);

    public static WorkbookFault NotAPackage() => new(DiagnosticCode.InvalidWorkbook, Whole, Package);

    public static WorkbookFault Encrypted() => new(DiagnosticCode.InvalidWorkbook, Whole, Plain);

    public static WorkbookFault NoSheet() => new(DiagnosticCode.InvalidWorkbook, Whole, Sheet);

    public static WorkbookFault TooLarge(BilingualText limit, string part = Whole) => new(DiagnosticCode.TooLarge, part, limit);

    public static WorkbookFault InvalidXml(string part) => new(DiagnosticCode.InvalidWorkbook, part, Xml);
}
