namespace FiveYearPlan.Specification;

/// <summary>The header of a plan's table: where it stands, how many levels it has, and what its columns may be called.</summary>
public class PlanHeadersSpecification
{
    private static readonly string[] Expected = ["1|绿化覆盖率|%|环境|约束性|40% (2020)|Level ≥42%; Change 2百分点"];

    [Theory]
    [InlineData("no,group,indicator,unit,base,target,annual or cumulative,nature")]
    [InlineData("No.,Group,INDICATOR,Unit,Base,Target,Annual Or Cumulative,Nature")]
    [InlineData("序号,一级指标,指标,单位,2020年,2025年,年均增长[累计],属性")]
    [InlineData("编号,分类,指标名称,计量单位,2020年完成情况,2025年目标,年均增长〔累计〕,指标属性")]
    [InlineData("序号,类别,主要指标,单位,2020,2025,年均/累计,属性")]
    [InlineData("序号,领域,具体指标,单位,基期值,目标值,“十四五”年均增速[累计],性质")]
    [InlineData("ｎｏ,ｇｒｏｕｐ,ｉｎｄｉｃａｔｏｒ,ｕｎｉｔ,2020 (base),2025 target,annual growth,nature")]
    [InlineData("序号,类别,\"指标\n名称\",单位,\"2020年\n实际\",\"2025年\n规划目标\",\"年均\n增长\",属性")]
    public void Read_HeaderInAnyForm_NamesTheColumns(string header)
    {
        var read = Tables.Read($"{header}\n1,环境,绿化覆盖率,%,40,≥42,[2],约束性");

        Assert.Empty(read.Diagnostics);
        Assert.Equal(Expected, read.Rows());
    }

    [Theory]
    [InlineData(";")]
    [InlineData("\t")]
    [InlineData("，")]
    public void Read_OtherDelimiter_IsFoundByTheHeader(string delimiter)
    {
        var read = Tables.Read("主要指标表\n序号,类别,指标,单位,2020年,2025年,年均增长,属性\n1,环境,绿化覆盖率,%,40,≥42,[2],约束性".Replace(",", delimiter, StringComparison.Ordinal));

        Assert.Equal(Expected, read.Rows());
    }

    [Fact]
    public void Read_LinesAboveTheTable_ArePassedOver()
    {
        var read = Tables.Read("附表,,,,,,,\n\n某区主要指标（2021—2025年）,,,,,,,\n单位：略,,,,,,,\n序号,类别,指标,单位,2020年,2025年,年均增长,属性\n1,环境,绿化覆盖率,%,40,≥42,[2],约束性");

        Assert.Empty(read.Diagnostics);
        Assert.Equal(Expected, read.Rows());
    }

    // Haishu's table of the 13th plan: two columns under each of two headings.
    [Fact]
    public void Read_HeaderOfTwoLevels_DividesTargetAndOutcome()
    {
        var read = Tables.Read("""
            序号,指标,单位,规划目标,,完成情况,,属性
            ,,,2020年,年均增长,2020年,年均增长,
            1,地区生产总值,亿元,1400,7.5%,1201,5.3%,预期性
            4,固定资产投资,亿元,[2200],8%,[1663],4.5%,预期性
            """, ordinal: 13);

        Assert.Equal(["1|地区生产总值|亿元||预期性||Level 1400亿元; AverageGrowth 7.5%", "4|固定资产投资|亿元||预期性||Total 2200亿元; AverageGrowth 8%"], read.Rows());
        Assert.Equal(["1201", "[1663]"], read.Value!.Indicators.Select(row => row.Row.Outcome));
        Assert.Equal(["5.3%", "4.5%"], read.Value!.Indicators.Select(row => row.Row.OutcomeAnnual));
        Assert.Empty(read.Faults());
    }

    // What the plan before had promised for the base year, and a target on the way, are neither base nor target.
    [Theory]
    [InlineData("规划目标", "实际完成", "目标", "目标")]
    [InlineData("计划", "实际", "中期目标", "规划目标")]
    [InlineData("目标", "完成", "目标", "目标")]
    public void Read_PromisedBesideActualBase_TheActualIsTheBase(string promised, string actual, string between, string target)
    {
        var read = Tables.Read($"""
            序号,指标,单位,2020年,,2022年,2025年,属性
            ,,,{promised},{actual},{between},{target},
            1,森林覆盖率,%,60,61,62,65,预期性
            """);

        Assert.Equal(["1|森林覆盖率|%||预期性|61% (2020)|Level 65%"], read.Rows());
        Assert.Equal(["Warning UnknownField 2:4", "Warning UnknownField 2:6"], read.Places());
        Assert.Equal(
            ["1|森林覆盖率|%||预期性|61% (2020)|Level 65%"],
            Tables.Read($"序号,指标,单位,2020年{promised},2020年{actual},2022年{between},2025年{target},属性\n1,森林覆盖率,%,60,61,62,65,预期性").Rows());
    }

    [Fact]
    public void Read_YearsBelowOneHeading_KeepTheirMeaning() => Assert.Equal(
        ["1|森林覆盖率|%|||61% (2020)|Level 65%"],
        Tables.Read("序号,指标,单位,规划目标,\n,,,2020年,2025年\n1,森林覆盖率,%,61,65").Rows());

    [Fact]
    public void Read_HeaderOfTwoLevelsInWorkbook_MergedCellsAreFilled()
    {
        var read = Tables.ReadWorkbook(
            Xlsx.Of(
                [
                    ["某区主要指标"],
                    ["序号", "指标", "单位", "规划目标", null, "完成情况", null, "属性"],
                    [null, null, null, "2020年", "年均增长", "2020年", "年均增长"],
                    [1, "地区生产总值", "亿元", 1400, "7.5%", new Xlsx.Shown(1201, "0.0"), new Xlsx.Shown(0.053, "0.0%"), "预期性"],
                ],
                "A1:H1", "A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:G2", "H2:H3"),
            ordinal: 13);

        Assert.Equal(["1|地区生产总值|亿元||预期性||Level 1400亿元; AverageGrowth 7.5%"], read.Rows());
        Assert.Equal(("1201.0", "5.3%"), (read.Value!.Indicators[0].Row.Outcome, read.Value.Indicators[0].Row.OutcomeAnnual));
    }

    [Fact]
    public void Read_OtherYears_AreNoBaseAndNoTarget()
    {
        var read = Tables.Read("指标,单位,2015年,2019年,2025年,2035年\n绿化覆盖率,%,30,40,≥42,50");

        Assert.Equal(["Warning UnknownField 1:3", "Warning UnknownField 1:6"], read.Faults());
        Assert.Equal(["|绿化覆盖率|%|||40% (2019)|Level ≥42%"], read.Rows());
    }

    [Fact]
    public void Read_AnnualPlan_ItsYearIsTheTarget()
    {
        var read = PlanTable.Read(
            new StringReader("指标,单位,2024年实际,2025年目标\n城镇新增就业,万人,1.7,1.6以上"), Tables.China, Tables.Name, PlanPeriod.Annual(2025));

        Assert.Equal(["|城镇新增就业|万人|||1.7万人 (2024)|Level ≥1.6万人"], read.Rows());
    }

    [Fact]
    public void Read_RequiredColumnsMissing_EachIsNamedAndThereIsNoPlan()
    {
        var read = Tables.Read("\n项目,单位,2020年\n绿化,%,40");

        Assert.Equal(["Warning UnknownField 2:1", "Error MissingValue name 2:", "Error MissingValue target 2:"], read.Places());
        Assert.Contains("指标", read.Diagnostics[1].Expected!.English, StringComparison.Ordinal);
        Assert.Contains("annual or cumulative", read.Diagnostics[2].Expected!.English, StringComparison.Ordinal);
        Assert.Contains("2025", read.Diagnostics[2].Expected!.English, StringComparison.Ordinal);
        Assert.Null(read.Value);
    }

    [Fact]
    public void Read_DuplicateAndUnknownColumns_AreSaid()
    {
        var read = Tables.Read("指标,单位,2025年,目标,备注\n绿化覆盖率,%,42,43,x");

        Assert.Equal(["Error DuplicateId 1:4", "Warning UnknownField 1:5"], read.Faults());
        Assert.Equal("42", read.Value!.Indicators[0].Row.Target);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("甲,乙\n1,2")]
    public void Read_NoHeader_ErrorAndNoPlan(string csv)
    {
        var read = Tables.Read(csv);

        Assert.Equal(["Error MissingValue header 1:"], read.Places());
        Assert.Null(read.Value);
    }

    [Fact]
    public void Read_HeadersNamedByTheCaller_AreThoseColumns()
    {
        var layout = new TableLayout
        {
            Columns = new Dictionary<string, string> { ["项目"] = "indicator", ["到期末"] = "target", ["责 任 单 位"] = "ignore", ["核定数"] = "base" },
        };

        var read = Tables.Read("项目,单位,核定数,到期末,责任单位\n绿化覆盖率,%,40,≥42,林业局", layout);

        Assert.Empty(read.Diagnostics);
        Assert.Equal(["|绿化覆盖率|%|||40% (2020)|Level ≥42%"], read.Rows());
    }

    [Fact]
    public void Read_HeaderOfTwoLevelsNamedByTheCaller_IsThatColumn()
    {
        var layout = new TableLayout { Columns = new Dictionary<string, string> { ["数值甲"] = "target", ["乙"] = "base" } };

        var read = Tables.Read("指标,单位,数值,数值\n,,甲,乙\n绿化覆盖率,%,42,40", layout);

        Assert.Equal(["|绿化覆盖率|%|||40% (2020)|Level 42%"], read.Rows());
    }

    [Fact]
    public void Read_NamedHeaderThatIsNotThere_Error() => Assert.Equal(
        ["Error MissingValue 1:"],
        Tables.Read("指标,单位,目标\n绿化覆盖率,%,>42", new TableLayout { Columns = new Dictionary<string, string> { ["规划数"] = "target" } }).Faults());

    [Fact]
    public void Read_LayoutNamesUnknownColumn_Throws()
    {
        var layout = new TableLayout { Columns = new Dictionary<string, string> { ["项目"] = "colour" } };

        Assert.Throws<ArgumentException>("layout", () => Tables.Read("", layout));
        Assert.Throws<ArgumentException>("layout", () => Tables.ReadWorkbook(new MemoryStream(), layout));
        Assert.Throws<ArgumentException>("layout", () => ObservationTable.Read(new StringReader(""), Dossiers.Haishu14.Plan, layout));
    }

    [Fact]
    public void TableLayout_ColumnsChangedLater_StayAsTheyWere()
    {
        var columns = new Dictionary<string, string> { ["甲"] = "target" };
        var layout = new TableLayout { Columns = columns };
        columns.Clear();

        Assert.Single(layout.Columns);
        Assert.Throws<ArgumentNullException>("value", () => new TableLayout { Columns = null! });
    }

    [Fact]
    public void Read_NullArgument_Throws()
    {
        Assert.Throws<ArgumentNullException>("csv", () => PlanTable.Read((Stream)null!, Tables.China, Tables.Name, PlanPeriod.FiveYear(14)));
        Assert.Throws<ArgumentNullException>("csv", () => PlanTable.Read((TextReader)null!, Tables.China, Tables.Name, PlanPeriod.FiveYear(14)));
        Assert.Throws<ArgumentNullException>("xlsx", () => PlanTable.ReadWorkbook(null!, Tables.China, Tables.Name, PlanPeriod.FiveYear(14)));
        Assert.Throws<ArgumentNullException>("jurisdiction", () => PlanTable.Read(TextReader.Null, null!, Tables.Name, PlanPeriod.FiveYear(14)));
        Assert.Throws<ArgumentNullException>("name", () => PlanTable.Read(TextReader.Null, Tables.China, null!, PlanPeriod.FiveYear(14)));
        Assert.Throws<ArgumentNullException>("period", () => PlanTable.Read(TextReader.Null, Tables.China, Tables.Name, null!));
    }
}
