using System.Text;

namespace FiveYearPlan.Specification;

/// <summary>Workbooks that are none, or that mean harm: each costs bounded memory and time, and says what it is.</summary>
public class HostileWorkbookSpecification
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string SheetPart = "xl/worksheets/sheet1.xml";
    private const string TextsPart = "xl/sharedStrings.xml";
    private const long Mega = 1024 * 1024;

    private static readonly string Rows = $"{Xlsx.Row("indicator", "period", "value")}{Xlsx.Row("3", "2022", "2.84")}";

    [Theory]
    [InlineData("")]
    [InlineData("indicator,period,value\n3,2022,2.84")]
    [InlineData("PK")]
    [InlineData("PK\u0003\u0004 and nothing more")]
    public void Read_NoPackage_Error(string content) => AssertFault(
        "Error InvalidWorkbook workbook :", new MemoryStream(Encoding.Latin1.GetBytes(content)));

    [Fact]
    public void Read_OldOrEncryptedWorkbook_SaysWhatToDo()
    {
        var read = Xlsx.Observe(new MemoryStream([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[512]]));

        Assert.Equal(["Error InvalidWorkbook workbook :"], read.Places());
        Assert.Contains("password", read.Diagnostics[0].Expected!.English, StringComparison.Ordinal);
        Assert.Contains(".xls", read.Diagnostics[0].Expected!.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_HalfAWorkbook_Error()
    {
        var whole = Xlsx.Raw($"<sheetData>{Rows}</sheetData>").ToArray();

        AssertFault("Error InvalidWorkbook workbook :", new MemoryStream(whole[..(whole.Length / 2)]));
    }

    // Every byte of a small workbook spoilt in turn: a finding or a result, never an exception.
    [Fact]
    public void Read_AnyByteSpoilt_NeverThrows()
    {
        var whole = Xlsx.Raw($"<sheetData>{Rows}</sheetData>").ToArray();
        for (var i = 0; i < whole.Length; i += 3)
        {
            var spoilt = (byte[])whole.Clone();
            spoilt[i] ^= 0xFF;
            var read = Xlsx.Observe(new MemoryStream(spoilt));
            Assert.True(read.HasErrors || read.Value!.Count <= 1);
        }
    }

    [Fact]
    public void Read_FileOfMoreThan32Megabytes_Error() => AssertFault(
        "Error TooLarge workbook :", new EndlessStream("PK\u0003\u0004"), mostMegabytes: 200);

    // Six gigabytes of rows in a few megabytes of file. Rows before the limit are of no use here: they are empty.
    [Fact]
    public void Read_SheetOfManyGigabytes_StopsAtTheLimit()
    {
        var bomb = ZipOfLies.Workbook(SheetPart, $"<worksheet xmlns=\"{Main}\"><sheetData>{Rows}", Repeat("<row/>", 175_000), 6_000, "</sheetData></worksheet>");
        Assert.InRange(bomb.Length, 1, 32 * Mega);

        var read = Measured(bomb, mostMegabytes: 3_000);

        Assert.Equal(["Error TooLarge xl/worksheets/sheet1.xml :"], read.Places());
        Assert.Equal(["rd-intensity 2022 level 2.84"], read.Texts());
    }

    [Theory]
    [InlineData(SheetPart)]
    [InlineData(TextsPart)]
    [InlineData("xl/styles.xml")]
    [InlineData("xl/workbook.xml")]
    [InlineData("[Content_Types].xml")]
    [InlineData("_rels/.rels")]
    public void Read_AnyPartOfManyGigabytes_StopsAtTheLimit(string part)
    {
        var bomb = ZipOfLies.Workbook(part, $"<sst xmlns=\"{Main}\">", Repeat(" ", 1_000_000), 8_192, "</sst>");

        AssertFault($"Error TooLarge {part} :", bomb, mostMegabytes: 700);
    }

    [Theory]
    [InlineData(10u)]
    [InlineData(uint.MaxValue - 1)]
    public void Read_StatedSizeThatLies_IsNotBelieved(uint size)
    {
        var bomb = ZipOfLies.Workbook(TextsPart, $"<sst xmlns=\"{Main}\">", Repeat("<si><t>x</t></si>", 60_000), 2_000, "</sst>", size);

        var read = Measured(bomb, mostMegabytes: 1_000);

        Assert.True(read.HasErrors);
        Assert.Empty(read.Value!);
    }

    [Fact]
    public void Read_ThousandsOfParts_Error() => AssertFault(
        "Error TooLarge workbook :", Xlsx.Package([.. Enumerable.Range(0, 3_000).Select(i => ($"xl/media/{i}.xml", "x"))]));

    [Fact]
    public void Read_SamePartTwice_Error() => AssertFault(
        "Error InvalidWorkbook workbook :", Xlsx.Package(("xl/WORKBOOK.xml", "<a/>"), ("xl/workbook.xml", "<b/>")));

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>", "&b;")]
    [InlineData("<!DOCTYPE a [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>", "&a;")]
    [InlineData("", "&#xD800;")]
    [InlineData("", "\u0001")]
    public void Read_EntitiesOrCharactersThatAreNone_Error(string declaration, string text) => AssertFault(
        "Error InvalidWorkbook xl/sharedStrings.xml :",
        Xlsx.Raw($"<sheetData>{Rows}</sheetData>", (TextsPart, $"{declaration}<sst xmlns=\"{Main}\"><si><t>{text}</t></si></sst>")));

    [Fact]
    public void Read_TenThousandLevels_Error() => AssertFault(
        "Error InvalidWorkbook xl/sharedStrings.xml :",
        Xlsx.Raw($"<sheetData>{Rows}</sheetData>", (TextsPart, $"<sst xmlns=\"{Main}\">{Repeat("<si>", 10_000)}{Repeat("</si>", 10_000)}</sst>")));

    [Fact]
    public void Read_TenThousandLevelsInWhatIsPassedOver_RowsBeforeAreKept()
    {
        var read = Xlsx.Observe(Xlsx.Raw($"<sheetData>{Rows}</sheetData><extLst>{Repeat("<a>", 10_000)}{Repeat("</a>", 10_000)}</extLst>"));

        Assert.Equal(["Error InvalidWorkbook xl/worksheets/sheet1.xml :"], read.Places());
        Assert.Single(read.Value!);
    }

    [Theory]
    [InlineData("</sheetData", 2)] // the end is missing
    [InlineData("<row><c><v>3</v></c><c><v>2021</v></c><c><v>2.5</v>", 2)] // cut within a row, which is not whole
    [InlineData("<row><c><v>3</v></c><c><v>2021</v></c><c><v>2.5</v></c></row><row>\u0001", 3)]
    public void Read_SheetThatEndsInTheMiddle_WholeRowsAreKept(string tail, int rows)
    {
        var read = Xlsx.Observe(Xlsx.Package((SheetPart, $"<worksheet xmlns=\"{Main}\"><sheetData>{Rows}{tail}")));

        Assert.Contains("Error InvalidWorkbook xl/worksheets/sheet1.xml :", read.Places());
        Assert.Equal(rows - 1, read.Value!.Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Read_CellOfFiftyMegabytes_CostsItsRowOnly(bool isShared)
    {
        var text = Repeat("x", 1_000_000);
        var cell = isShared ? "<c t=\"s\"><v>0</v></c>" : "";
        var bomb = isShared
            ? ZipOfLies.Workbook(TextsPart, $"<sst xmlns=\"{Main}\"><si><t>", text, 50, "</t></si></sst>")
            : ZipOfLies.Workbook(SheetPart, $"<worksheet xmlns=\"{Main}\"><sheetData>{Rows}<row><c t=\"inlineStr\"><is><t>", text, 50, $"</t></is></c></row>{Xlsx.Row("3", "2021", "2.5")}</sheetData></worksheet>");

        var read = Measured(bomb, mostMegabytes: 50);

        Assert.Equal(isShared ? [] : ["Error TooLarge 3:1"], read.Places());
        Assert.Equal(isShared ? 1 : 2, read.Value!.Count);
        Assert.Equal(isShared, cell.Length > 0);
    }

    [Fact]
    public void Read_CellOfAMillionRuns_IsCut()
    {
        var read = Measured(
            ZipOfLies.Workbook(TextsPart, $"<sst xmlns=\"{Main}\"><si>", Repeat("<r><t>x</t></r>", 60_000), 60, "</si></sst>"), mostMegabytes: 600);

        Assert.Empty(read.Diagnostics);
        Assert.Single(read.Value!);
    }

    [Fact]
    public void Read_NamesThatLeadOutOfThePackage_AreNoParts()
    {
        var read = Xlsx.Observe(Xlsx.Raw($"<sheetData>{Rows}</sheetData>", ("../../../tmp/evil.xml", "<a/>"), ("/etc/passwd", "x"), ("xl\\..\\..\\evil", "x")));

        Assert.Empty(read.Diagnostics);
        Assert.Single(read.Value!);
    }

    [Theory]
    [InlineData("../../../../etc/passwd")]
    [InlineData("file:///etc/passwd")]
    [InlineData("worksheets/none.xml")]
    [InlineData("http://[")]
    [InlineData("")]
    public void Read_RelationThatLeadsNowhere_Error(string target)
    {
        const string relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        AssertFault("Error InvalidWorkbook workbook :", Xlsx.Raw(
            $"<sheetData>{Rows}</sheetData>",
            ("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{relations}/worksheet\" Target=\"{target}\"/></Relationships>")));
    }

    [Theory]
    [InlineData("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheets/></workbook>")]
    [InlineData("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>")]
    [InlineData("<workbook/>")]
    [InlineData("<html/>")]
    [InlineData("<sheets><sheet/></sheets>")]
    public void Read_WorkbookWithoutSheet_Error(string workbook) => AssertFault(
        "Error InvalidWorkbook workbook :", Xlsx.Raw($"<sheetData>{Rows}</sheetData>", ("xl/workbook.xml", workbook)));

    [Fact]
    public void Read_MergedCellsWithoutEnd_StopAtTheLimit()
    {
        var rows = string.Concat(Enumerable.Range(1, 2_000).Select(_ => Xlsx.Row("3", "2021", "2.5")));
        var merged = Repeat("<mergeCell ref=\"A1:XFD1048576\"/>", 100_000);

        var read = Measured(Xlsx.Raw($"<sheetData>{Rows}{rows}</sheetData><mergeCells>{merged}</mergeCells>"), mostMegabytes: 900);

        Assert.Contains(read.Places(), place => place.StartsWith("Error TooLarge", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_CellsFarOut_AreCountedNotFilledUpTo()
    {
        var read = Measured(
            Xlsx.Raw($"<sheetData>{Rows}<row r=\"1048576\"><c r=\"A1048576\"><v>3</v></c><c r=\"XFD1048576\"><v>1</v></c></row></sheetData>"), mostMegabytes: 20);

        Assert.Contains("Error TooLarge 1048576:16384", read.Places());
        Assert.Single(read.Value!);
    }

    [Theory]
    [InlineData("<c t=\"s\"><v>99</v></c>")]
    [InlineData("<c t=\"s\"><v>-1</v></c>")]
    [InlineData("<c t=\"s\"><v>x</v></c>")]
    [InlineData("<c s=\"4000000000\"><v>1</v></c>")]
    [InlineData("<c><v>1e999</v></c>")]
    [InlineData("<c><v>NaN</v></c>")]
    [InlineData("<c t=\"what\"><v>1</v></c>")]
    [InlineData("<c r=\"?\"><v>1</v></c>")]
    [InlineData("<c s=\"x\"><v>1</v></c>")]
    public void Read_CellThatMakesNoSense_NeverThrows(string cell)
    {
        var read = Xlsx.Observe(Xlsx.Raw($"<sheetData>{Rows}<row><c><v>3</v></c><c><v>2021</v></c>{cell}</row></sheetData>"));

        Assert.Contains(read.Value!, observation => observation.Printed == "2.84");
    }

    [Fact]
    public void ReadPlan_Bomb_ErrorAndNoPlan()
    {
        var read = Tables.ReadWorkbook(ZipOfLies.Workbook(TextsPart, $"<sst xmlns=\"{Main}\">", Repeat(" ", 1_000_000), 200, "</sst>"));

        Assert.Equal(["Error TooLarge xl/sharedStrings.xml :"], read.Places());
        Assert.Null(read.Value);
    }

    private static void AssertFault(string expected, Stream xlsx, int mostMegabytes = 100)
    {
        var read = Measured(xlsx, mostMegabytes);

        Assert.Equal([expected], read.Places());
        Assert.Empty(read.Value!);
    }

    /// <summary>Reads, and looks at how much was allocated in all on the way, which is more than was ever held.</summary>
    private static ReadResult<IReadOnlyList<Observation>> Measured(Stream xlsx, int mostMegabytes)
    {
        _ = Dossiers.Haishu14; // read once, and not here
        var before = GC.GetAllocatedBytesForCurrentThread();
        var read = Xlsx.Observe(xlsx);
        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / Mega, 0, mostMegabytes);
        return read;
    }

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    /// <summary>A beginning, and then zeros without end.</summary>
    private sealed class EndlessStream(string beginning) : MemoryStream
    {
        private int _position;

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            for (var i = 0; i < buffer.Length; i++)
            {
                buffer[i] = _position < beginning.Length ? (byte)beginning[_position++] : (byte)0;
            }

            return buffer.Length;
        }
    }
}
