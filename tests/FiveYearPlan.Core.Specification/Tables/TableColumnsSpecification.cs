namespace FiveYearPlan.Specification;

/// <summary>The header: which columns there are, what they may be called, and what divides them.</summary>
public class TableColumnsSpecification
{
    private static readonly string[] Expected = ["rd-intensity 2022 level 2.84"];

    [Theory]
    [InlineData("indicator,period,value,unit,vintage")]
    [InlineData("INDICATOR,Period,vaLUE,Unit,Vintage")]
    [InlineData(" indicator ,\u3000period,value ,unit, vintage")]
    [InlineData("ｉｎｄｉｃａｔｏｒ,ＰＥＲＩＯＤ,ｖａｌｕｅ,ｕｎｉｔ,ｖｉｎｔａｇｅ")]
    [InlineData("\"indicator\",\"period\",\"value\",\"unit\",\"vintage\"")]
    [InlineData("指标,期间,数值,单位,版本")]
    [InlineData("编号,年份,实绩,单位,版本")]
    [InlineData("序号,时期,值,单位,版本")]
    public void Read_HeaderInAnyForm_NamesTheColumns(string header)
    {
        var read = Csv.Read(header + "\n3,2022,2.84,%,final");

        Assert.Empty(read.Diagnostics);
        Assert.Equal(Expected, read.Texts());
        Assert.Equal(Vintage.Final, read.Value![0].Vintage);
    }

    [Theory]
    [InlineData("地域,人口", "territory")]
    [InlineData("范围,人口", "territory")]
    [InlineData("价格,类型", "basis")]
    [InlineData("类型,价格", "measure")]
    [InlineData("发布日期,价格", "published")]
    [InlineData("人口,价格", "population")]
    public void Read_ChineseHeader_IsThatColumn(string headers, string column) =>
        Assert.Equal([$"Error InvalidValue {column} 2:4"], Csv.Read($"指标,期间,数值,{headers}\n3,2022,2.84,?,").Places());

    [Fact]
    public void Read_ColumnsInAnotherOrder_AreFoundByName() =>
        Assert.Equal(Expected, Csv.Read("value,indicator,period\n2.84,3,2022").Texts());

    [Fact]
    public void Read_RequiredColumnMissing_ErrorForEachAndNothingIsRead()
    {
        var read = Csv.Read("\nindicator,year\n3,2022");

        Assert.Equal(
            ["Warning UnknownField 2:2", "Error MissingValue period 2:", "Error MissingValue value 2:"], read.Places());
        Assert.Equal("year", read.Diagnostics[0].Value);
        Assert.Contains("年份", read.Diagnostics[1].Expected!.English, StringComparison.Ordinal);
        Assert.Empty(read.Value!);
    }

    [Fact]
    public void Read_UnknownColumn_WarningAndIgnored()
    {
        var read = Csv.Read("indicator,remark,period,value\n3,?,2022,2.84");

        Assert.Equal(["Warning UnknownField 1:2"], read.Places());
        Assert.Equal("Warning UnknownField at (line 1, column 2): unknown field, ignored: 'remark'", read.Diagnostics[0].ToString());
        Assert.Equal(Expected, read.Texts());
    }

    [Fact]
    public void Read_DuplicateColumn_ErrorAndTheFirstIsUsed()
    {
        var read = Csv.Read("indicator,period,value,数值\n3,2022,2.84,9");

        Assert.Equal(["Error DuplicateId 1:4"], read.Places());
        Assert.Equal("column 3 is value already", read.Diagnostics[0].Expected!.English);
        Assert.Equal(Expected, read.Texts());
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \r\n\t\n")]
    [InlineData("\uFEFF")]
    public void Read_NoHeader_Error(string csv)
    {
        var read = Csv.Read(csv);

        Assert.Equal(["Error MissingValue header 1:"], read.Places());
        Assert.Empty(read.Value!);
    }

    [Fact]
    public void Read_HeaderOnly_NothingAndNoFinding()
    {
        var read = Csv.Read("indicator,period,value");

        Assert.Empty(read.Diagnostics);
        Assert.Empty(read.Value!);
    }

    [Theory]
    [InlineData(";")]
    [InlineData("\t")]
    [InlineData("，")]
    public void Read_OtherDelimiter_IsFoundInTheHeader(string delimiter)
    {
        var read = Csv.Read("indicator,period,value,unit\n3,2022,\"2,84\",\n25,2022,\"16,000\",人".Replace(",", delimiter, StringComparison.Ordinal)
            .Replace($"16{delimiter}000", "16,000", StringComparison.Ordinal).Replace($"2{delimiter}84", "2.84", StringComparison.Ordinal));

        Assert.Empty(read.Diagnostics);
        Assert.Equal(["rd-intensity 2022 level 2.84", "new-urban-jobs 2022 level 16,000"], read.Texts());
    }

    [Fact]
    public void Read_SemicolonsAndACommaInARemarksHeader_SemicolonDivides() =>
        Assert.Equal(Expected, Csv.Read("a,b;indicator;period;value\nx;3;2022;2.84").Texts());
}
