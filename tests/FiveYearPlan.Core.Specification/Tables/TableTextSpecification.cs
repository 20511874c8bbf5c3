using System.Text;

namespace FiveYearPlan.Specification;

/// <summary>Lines, quotes and encodings: what a row is, where it begins, and what a faulty one costs.</summary>
public class TableTextSpecification
{
    private const string Header = "indicator,period,value,remark\n";
    private static readonly string[] Remark = ["Warning UnknownField 1:4"];

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Read_AnyLineEnd_CountsTheLines(string end)
    {
        var read = Csv.Read($"indicator,period,value{end}{end}3,2021,2.5{end}  {end}3,2022,x{end}");

        Assert.Equal(["Error UnreadableFigure value 5:3"], read.Places());
        Assert.Equal(["rd-intensity 2021 level 2.5"], read.Texts());
    }

    [Fact]
    public void Read_QuotedFields_MayHoldDelimitersQuotesAndLines()
    {
        var read = Csv.Read(Header + "3,\"2022\", \"2.84\" ,\"a \"\"word\"\", and\r\nanother\rline\nand one\"\n3,2021,x,");

        Assert.Equal([.. Remark, "Error UnreadableFigure value 6:3"], read.Places());
        Assert.Equal(["rd-intensity 2022 level 2.84"], read.Texts());
    }

    [Fact]
    public void Read_FaultInARowOfSeveralLines_IsReportedWhereTheRowBegins()
    {
        var read = Csv.Read("remark,indicator,period,value\n\"a\nb\nc\",3,2022,x\n,3,2021,y");

        Assert.Equal(["Warning UnknownField 1:1", "Error UnreadableFigure value 2:4", "Error UnreadableFigure value 5:4"], read.Places());
    }

    [Fact]
    public void Read_QuoteWithinAnUnquotedField_IsItself()
    {
        var read = Csv.Read(Header + "3,2022,2.84,5\" pipe\n3,2021,2.5,");

        Assert.Equal(Remark, read.Places());
        Assert.Equal(2, read.Value!.Count);
    }

    [Theory]
    [InlineData("3,2022,\"2.84,", "Error InvalidValue value 3:3")] // never closed
    [InlineData("3,2022,2.84,\"", "Error InvalidValue 3:4")]
    [InlineData("3,2022,\"2.84\"%,", "Error InvalidValue value 3:3")] // text behind the closing quote
    [InlineData("3,2022,\"2.84\" \"%\",", "Error InvalidValue value 3:3")]
    public void Read_StrayQuote_CostsItsLineOnly(string row, string expected)
    {
        var read = Csv.Read(Header + $"3,2021,2.5,\n{row}\n3,2023,3,\n3,2024,3.2,\n");

        Assert.Equal([.. Remark, expected], read.Places());
        Assert.Equal(["rd-intensity 2021 level 2.5", "rd-intensity 2023 level 3", "rd-intensity 2024 level 3.2"], read.Texts());
    }

    [Fact]
    public void Read_StrayQuoteAboveAQuotedField_DoesNotSwallowTheRowsBetween()
    {
        var read = Csv.Read(Header + "3,2021,\"2.5,\n3,2022,2.84,\n3,2023,3,\"fine\"\n");

        Assert.Equal([.. Remark, "Error InvalidValue value 2:3"], read.Places());
        Assert.Equal(["rd-intensity 2022 level 2.84", "rd-intensity 2023 level 3"], read.Texts());
    }

    [Fact]
    public void Read_QuoteThatOpensInALaterLineOfTheRow_IsReportedThere()
    {
        var read = Csv.Read("remark,indicator,period,value\n\"a\nb\",3,2022,\"2.84\n,3,2021,2.5");

        Assert.Equal(["Warning UnknownField 1:1", "Error InvalidValue value 3:4"], read.Places());
        Assert.Equal(["rd-intensity 2021 level 2.5"], read.Texts());
    }

    [Fact]
    public void Read_StrayQuoteInTheHeader_ErrorAndNothingIsRead()
    {
        var read = Csv.Read("indicator,\"period,value\n3,2022,2.84");

        Assert.Equal(["Error InvalidValue 1:2"], read.Places());
        Assert.Empty(read.Value!);
    }

    [Theory]
    [InlineData("3,2022", "Error FieldCount value 2:3", "2")]
    [InlineData("3,2022,2.84", "Error FieldCount unit 2:4", "3")]
    [InlineData("3,2022,2.84,%,", "Error FieldCount 2:5", "5")]
    [InlineData("3,2022,2,84,%,final", "Error FieldCount 2:5", "6")]
    public void Read_OtherNumberOfFields_ErrorAndTheRowIsLeftOut(string row, string expected, string count)
    {
        var read = Csv.Read($"indicator,period,value,unit\n{row}\n3,2021,2.5,");

        Assert.Equal([expected], read.Places());
        Assert.Equal(count, read.Diagnostics[0].Value);
        Assert.Equal(["rd-intensity 2021 level 2.5"], read.Texts());
    }

    [Fact]
    public void Read_RowsOfBlankFields_AreSkipped()
    {
        var read = Csv.Read("indicator,period,value\n,,\n , ,\u3000\n\n,,,,,,\n\"\",\" \",\n3,2022,2.84");

        Assert.Empty(read.Diagnostics);
        Assert.Single(read.Value!);
    }

    public static TheoryData<string, bool> Encodings => new()
    {
        { "utf-8", false },
        { "utf-8", true },
        { "utf-16", true },
        { "utf-16BE", true },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Read_Utf8OrUtf16WithMark_ReadsTheSame(string name, bool mark)
    {
        var encoding = Encoding.GetEncoding(name);
        var read = Csv.ReadBytes(mark ? encoding.GetPreamble() : [], encoding.GetBytes("指标,期间,数值\n城镇新增就业人数,2022,1.6万人"));

        Assert.Empty(read.Diagnostics);
        Assert.Equal(["new-urban-jobs 2022 level 1.6万人"], read.Texts());
    }

    [Fact]
    public void Read_Utf16WithoutMark_ErrorSaysWhatIsExpected()
    {
        var read = Csv.ReadBytes(Encoding.Unicode.GetBytes("indicator,period,value\n3,2022,2.84"));

        Assert.Equal("Error InvalidEncoding 1:1", read.Places()[0]);
        Assert.Contains("byte order mark", read.Diagnostics[0].Expected!.English, StringComparison.Ordinal);
        Assert.Empty(read.Value!);
    }

    // 0xFF never occurs in UTF-8; 0xC3 0x28 begins a character and does not end it; GBK writes 完成 as CD EA B3 C9.
    [Theory]
    [InlineData(new byte[] { 0xFF })]
    [InlineData(new byte[] { 0xC3, 0x28 })]
    [InlineData(new byte[] { 0xCD, 0xEA, 0xB3, 0xC9 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    public void Read_InvalidBytes_CostTheirRowOnly(byte[] invalid)
    {
        var read = Csv.ReadBytes(
            Csv.Utf8("indicator,period,value\n3,2021,2.5\n3,2022,"), invalid, Csv.Utf8("\n3,2023,3\n3,2024,"), invalid);

        Assert.Equal(["Error InvalidEncoding value 3:3", "Error InvalidEncoding value 5:3"], read.Places());
        Assert.Equal(["rd-intensity 2021 level 2.5", "rd-intensity 2023 level 3"], read.Texts());
    }

    [Theory]
    [InlineData("\uFFFD")]
    [InlineData("\0")]
    [InlineData("\uD800")]
    [InlineData("\uDC00")]
    public void Read_CharacterThatIsNone_CountsAsInvalidBytes(string character)
    {
        var read = Csv.Read($"indicator,period,value\n3,2022,\"2.8\n{character}\"\n3,2021,2.5");

        Assert.Equal(["Error InvalidEncoding value 2:3"], read.Places());
        Assert.Equal(["rd-intensity 2021 level 2.5"], read.Texts());
    }

    [Fact]
    public void Read_InvalidBytesInAnUnknownHeader_TheOtherColumnsAreRead()
    {
        var read = Csv.ReadBytes(Csv.Utf8("indicator,period,value,"), [0xB1, 0xB8], Csv.Utf8("\n3,2022,2.84,"));

        Assert.Equal(["Error InvalidEncoding 1:4"], read.Places());
        Assert.Single(read.Value!);
    }

    [Fact]
    public void Read_Stream_StaysOpen()
    {
        using var stream = new MemoryStream(Csv.Utf8("indicator,period,value\n3,2022,2.84"));

        Assert.Single(ObservationTable.Read(stream, Dossiers.Haishu14.Plan).Value!);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void Read_TextReader_StaysOpen()
    {
        using var reader = new StringReader("indicator,period,value\n3,2022,2.84");

        Assert.Single(ObservationTable.Read(reader, Dossiers.Haishu14.Plan).Value!);
        Assert.Equal(-1, reader.Peek());
    }
}
