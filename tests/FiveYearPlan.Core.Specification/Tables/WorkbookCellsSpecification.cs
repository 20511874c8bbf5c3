namespace FiveYearPlan.Specification;

/// <summary>Cells of a workbook are read as the sheet shows them.</summary>
public class WorkbookCellsSpecification
{
    private const string Header = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"s\"><v>2</v></c></row>";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Theory]
    [InlineData(2.84, "General", "2.84")]
    [InlineData(2.84, "0.000", "2.840")]
    [InlineData(83, "0.0", "83.0")]
    [InlineData(0.05, "0%", "5%")]
    [InlineData(0.0235, "0.00%", "2.35%")]
    [InlineData(12408.7, "#,##0.0", "12,408.7")]
    [InlineData(2.675, "0.00", "2.68")]
    [InlineData(1.005, "0.00", "1.01")]
    [InlineData(-3.14, "0.0;-0.0", "-3.1")]
    [InlineData(7, "000", "007")]
    [InlineData(2.4, "0.0\"%\"", "2.4%")]
    [InlineData(3.6, "[Red]0.00_ ", "3.60")]
    [InlineData(16, "\"≥\"0", "≥16")]
    public void Read_Number_IsReadAsShown(double stored, string format, string shown)
    {
        var read = Xlsx.Observe(Xlsx.Of([["indicator", "period", "value"], ["rd-intensity", 2022, new Xlsx.Shown(stored, format)]]));

        Assert.Empty(read.Diagnostics);
        Assert.Equal(shown, read.Value![0].Printed);
    }

    [Theory]
    [InlineData("[h]:mm:ss", 2.84, "2.84")]
    [InlineData("0.0;;;", 2.84, "2.8")]
    [InlineData("??/??", 0.5, "1/2")]
    [InlineData("0.00E+00", 2.84, "2.84E+00")]
    [InlineData("\"unclosed", 2.84, "2.84")]
    public void Read_OddFormat_NeverThrows(string format, double stored, string shown)
    {
        var read = Xlsx.Observe(Xlsx.Of([["indicator", "period", "value"], ["rd-intensity", 2022, new Xlsx.Shown(stored, format)]]));

        Assert.Equal(shown, read.Value!.Select(one => one.Printed).Concat(read.Diagnostics.Select(one => one.Value)).First());
    }

    // 0.1 + 0.2 is stored as 0.30000000000000004, and shown as 0.3.
    [Theory]
    [InlineData("0.30000000000000004", "0.3")]
    [InlineData("2.3500000000000001", "2.35")]
    [InlineData("1E-3", "0.001")]
    [InlineData("1.5E3", "1500")]
    [InlineData("123456789012345", "123456789012345")]
    public void Read_BinaryNumber_IsNeverSeen(string stored, string shown) => Assert.Equal(shown, Value($"<c><v>{stored}</v></c>"));

    [Theory]
    [InlineData("<c t=\"str\"><f>A1&amp;\"x\"</f><v>2.84</v></c>", "2.84")]
    [InlineData("<c><f>1+1.84</f><v>2.84</v></c>", "2.84")]
    [InlineData("<c t=\"inlineStr\"><is><t>2.84</t></is></c>", "2.84")]
    [InlineData("<c t=\"inlineStr\"><is><r><t>2.</t></r><r><rPr><b/></rPr><t>84</t></r><rPh sb=\"0\" eb=\"1\"><t>er</t></rPh></is></c>", "2.84")]
    [InlineData("<c t=\"inlineStr\"><is><t xml:space=\"preserve\"> ＞２．８４ </t></is></c>", "＞２．８４")]
    [InlineData("<c t=\"inlineStr\"><is><t>2_x002E_84</t></is></c>", "2.84")]
    public void Read_FormulaRichAndInlineTexts_AreTheirText(string cell, string text) => Assert.Equal(text, Value(cell));

    [Theory]
    [InlineData(44926, "yyyy\\-mm\\-dd", "2022-12-31")]
    [InlineData(44926, "yyyy/m/d", "2022-12-31")]
    [InlineData(44926, "yyyy\"年\"m\"月\"d\"日\"", "2022-12-31")]
    [InlineData(44926, "yyyy\"年\"m\"月\"", "2022-12-01/2022-12-31")]
    [InlineData(44926, "yyyy", "2022-01-01/2022-12-31")]
    public void Read_DateInPeriod_IsAnIsoDateAsFarAsItIsShown(double serial, string format, string days)
    {
        var read = Xlsx.Observe(Xlsx.Of([["indicator", "period", "value", "published"], ["3", new Xlsx.Shown(serial, format), 2.84, new Xlsx.Shown(44986, "yyyy-m-d")]]));

        var period = read.Value![0].Period!;
        Assert.Equal(days, period.Start == period.End ? Iso(period.Start) : $"{Iso(period.Start)}/{Iso(period.End)}");
        Assert.Equal(new LocalDate(2023, 3, 1), read.Value[0].Published);

        static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);
    }

    [Fact]
    public void Read_DatesFrom1904_AreTheSameDays()
    {
        var read = Xlsx.Observe(Xlsx.Raw(
            "<sheetData>" + Xlsx.Row("indicator", "period", "value") + "<row><c t=\"inlineStr\"><is><t>3</t></is></c><c s=\"1\"><v>43464</v></c><c><v>2.84</v></c></row></sheetData>",
            ("xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"),
            ("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><workbookPr date1904=\"1\"/><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")));

        Assert.Equal(new LocalDate(2022, 12, 31), read.Value![0].Period!.End);
    }

    [Theory]
    [InlineData("<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>", "#DIV/0!")]
    [InlineData("<c t=\"e\"><v>#N/A</v></c>", "#N/A")]
    [InlineData("<c><f>SUM(A1:A9)</f></c>", "=SUM(A1:A9)")]
    public void Read_FailedFormula_ErrorWithRowAndColumnAndTheRowIsLeftOut(string cell, string shown)
    {
        var read = Xlsx.Observe(Sheet(cell, "<c><v>2.9</v></c>"));

        Assert.Equal(["Error InvalidValue value 5:3"], read.Places());
        Assert.Equal(shown, read.Diagnostics[0].Value);
        Assert.Equal(["rd-intensity 2022 level 2.9"], read.Texts());
    }

    [Fact]
    public void ReadPlan_FailedFormula_CostsItsCellOnly()
    {
        var read = Tables.ReadWorkbook(Xlsx.Raw(
            "<sheetData>" + Xlsx.Row("指标", "单位", "2020年", "2025年")
            + "<row><c t=\"inlineStr\"><is><t>甲</t></is></c><c t=\"inlineStr\"><is><t>%</t></is></c><c t=\"e\"><v>#REF!</v></c><c><v>42</v></c></row></sheetData>"));

        Assert.Equal(["Error InvalidValue base 2:3"], read.Faults());
        Assert.Equal(["|甲|%||||Level 42%"], read.Rows());
    }

    [Fact]
    public void Read_RowsAndColumnsLeftOut_KeepTheirNumbers()
    {
        var read = Xlsx.Observe(Xlsx.Raw(
            "<sheetData><row r=\"3\"><c r=\"C3\" t=\"s\"><v>0</v></c><c r=\"E3\" t=\"s\"><v>1</v></c><c r=\"F3\" t=\"s\"><v>2</v></c></row>"
            + "<row r=\"9\"><c r=\"C9\"><v>3</v></c><c r=\"E9\"><v>2022</v></c><c r=\"F9\" t=\"b\"><v>1</v></c></row></sheetData>"));

        Assert.Contains("Error UnreadableFigure value 9:6", read.Places());
    }

    [Fact]
    public void Read_MergedIndicator_CountsForEachOfItsRows()
    {
        var read = Xlsx.Observe(Xlsx.Of([["indicator", "period", "value"], ["3", 2021, 2.5], [null, 2022, 2.84], [null, 2023, 3]], "A2:A4"));

        Assert.Equal(["rd-intensity 2021 level 2.5", "rd-intensity 2022 level 2.84", "rd-intensity 2023 level 3"], read.Texts());
    }

    [Fact]
    public void ReadPlan_FigureMergedDown_IsMarkedAsMerged()
    {
        var read = Tables.ReadWorkbook(Xlsx.Of(
            [["序号", "指标", "单位", "2020年", "2025年"], [21, "养老保险参保率", "%", 98, ">98"], [null, "医疗保险参保率", "%", 97]], "A2:A3", "E2:E3"));

        Assert.Equal(["number", "target"], read.Value!.Indicators[1].Row.Merged);
        Assert.Equal(["21|养老保险参保率|%|||98% (2020)|Level >98%", "21|医疗保险参保率|%|||97% (2020)|Level >98%"], read.Rows());
    }

    [Fact]
    public void Read_Sheet_IsTheOneNamedOrTheFirstNotHidden()
    {
        const string relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        MemoryStream Book() => Xlsx.Raw(
            "<sheetData>" + Xlsx.Row("indicator", "period", "value") + Xlsx.Row("3", "2021", "2.5") + "</sheetData>",
            ("xl/worksheets/sheet2.xml", $"<worksheet xmlns=\"{Main}\"><sheetData>{Xlsx.Row("indicator", "period", "value")}{Xlsx.Row("3", "2022", "2.84")}</sheetData></worksheet>"),
            ("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{relations}\"><sheets><sheet name=\"旧\" sheetId=\"1\" state=\"hidden\" r:id=\"rId1\"/><sheet name=\"新 \" sheetId=\"2\" r:id=\"rId4\"/></sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{relations}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId4\" Type=\"{relations}/worksheet\" Target=\"/xl/worksheets/sheet2.xml\"/><Relationship Id=\"rId9\" Type=\"{relations}/theme\" Target=\"theme/none.xml\"/></Relationships>"));

        Assert.Equal(["rd-intensity 2022 level 2.84"], Xlsx.Observe(Book()).Texts());
        Assert.Equal(["rd-intensity 2022 level 2.84"], Xlsx.Observe(Book(), new TableLayout { Sheet = "新" }).Texts());
        Assert.Equal(["rd-intensity 2021 level 2.5"], Xlsx.Observe(Book(), new TableLayout { Sheet = "旧" }).Texts());
        var missing = Xlsx.Observe(Book(), new TableLayout { Sheet = "表三" });
        Assert.Equal("Error MissingValue at workbook.sheet: a required value is missing: '表三'; one of the sheets 旧, 新 ", missing.Diagnostics[0].ToString());
        Assert.Empty(missing.Value!);
    }

    private static string Value(string cell)
    {
        var read = Xlsx.Observe(Sheet(cell));
        Assert.Empty(read.Diagnostics);
        return Assert.Single(read.Value!).Printed;
    }

    // The first of the cells stands in row 5.
    private static MemoryStream Sheet(params string[] cells) => Xlsx.Raw(
        $"<sheetData>{Header}{string.Concat(cells.Select((cell, i) => $"<row r=\"{i + 5}\"><c t=\"inlineStr\"><is><t>rd-intensity</t></is></c><c><v>{2021 + i}</v></c>{cell}</row>"))}</sheetData>");
}
