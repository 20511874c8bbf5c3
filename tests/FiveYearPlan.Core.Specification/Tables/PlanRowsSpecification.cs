using System.Text;

namespace FiveYearPlan.Specification;

/// <summary>The rows of a plan's table as real outlines print them.</summary>
public class PlanRowsSpecification
{
    private const string Header = "序号,类别,指标,单位,2020年,2025年,年均增长[累计],属性";

    private static ReadResult<Plan> Read(params string[] rows) => Tables.Read(string.Join('\n', rows.Prepend(Header)));

    [Fact]
    public void Read_BlankGroup_ContinuesTheOneAbove() => Assert.Equal(
        ["1|甲|%|经济|预期性||Level >1%", "2|乙|%|经济|预期性||Level >2%", "3|丙|%|民生|预期性||Level >3%"],
        Read("1,经济,甲,%,,>1,,预期性", "2,,乙,%,,>2,,预期性", "3,民生,丙,%,,>3,,预期性").Rows());

    [Theory]
    [InlineData("经济发展,,,,,,,")]
    [InlineData("一、经济发展,,,,,,,")]
    [InlineData("（一）经济发展,,,,,,,")]
    [InlineData(",,经济发展,,,,,")]
    [InlineData("一,,经济发展,,,,,")]
    [InlineData("（一）,,经济发展,,,,,")]
    public void Read_RowThatHoldsOneText_IsACategory(string category)
    {
        var read = Read(category, "1,,甲,%,,>1,,预期性", "民生,,,,,,,", "2,,乙,%,,>2,,预期性");

        Assert.Empty(read.Diagnostics);
        Assert.Equal(["经济发展", "民生"], read.Value!.Indicators.Select(row => row.Group!.Chinese));
    }

    [Fact]
    public void Read_NameWithUnitAndNothingElse_IsAnIndicator() => Assert.Equal(
        ["|甲|%|经济|||Level >1%", "|乙|%|经济|||", "|丙|%|经济|||"],
        Tables.Read("类别,指标,2025年\n经济,甲（%）,>1\n,乙（%）,\n,丙（%）,").Rows());

    [Fact]
    public void Read_BlankNumber_ContinuesTheOneAbove()
    {
        var read = Read("19,,城镇居民人均可支配收入,元,,,7.5%,预期性", ",,农村居民人均可支配收入,元,,,8%,", "20,,甲,%,,>1,,");

        Assert.Equal(["19", "19", "20"], read.Value!.Indicators.Select(row => row.Number));
        Assert.Equal([0, 1, 0], read.Value!.Indicators.Select(row => row.Row.Merged.Count));
        Assert.Equal([Nature.Expected, Nature.Expected, Nature.Unspecified], read.Value!.Indicators.Select(row => row.Nature));
    }

    [Theory]
    [InlineData("15a", "15b")]
    [InlineData("15.1", "15.2")]
    [InlineData("15(1)", "15(2)")]
    public void Read_SubRowsWithNumbersOfTheirOwn_StandUnderTheirTitle(string first, string second) => Assert.Equal(
        [$"{first}|主要污染物排放减少：化学需氧量|%||约束性||Reduction 10%", $"{second}|主要污染物排放减少：氨氮|%||约束性||Reduction 12%", "16|甲|%||||Level >1%"],
        Read("15,,主要污染物排放减少,%,,,,约束性", $"{first},,化学需氧量,,,,[10],", $"{second},,氨氮,,,,[12],", "16,,甲,%,,>1,,").Rows());

    [Fact]
    public void Read_IncludingRow_IsARowOfItsOwn() => Assert.Equal(
        ["3|发电装机|万千瓦||预期性|100万千瓦 (2020)|Level 200万千瓦", "3|可再生能源|万千瓦||预期性|50万千瓦 (2020)|Level 120万千瓦"],
        Read("3,,发电装机,万千瓦,100,200,,预期性", ",,其中：可再生能源,万千瓦,50,120,,").Rows());

    [Theory]
    [InlineData("地区生产总值（亿元）", "地区生产总值", "亿元")]
    [InlineData("国内生产总值(GDP)(万亿元)", "国内生产总值(GDP)", "万亿元")]
    [InlineData("每千人口拥有执业（助理）医师数（人）", "每千人口拥有执业（助理）医师数", "人")]
    [InlineData("全员劳动生产率①（万元/人）", "全员劳动生产率", "万元/人")]
    [InlineData("出生率（‰）*", "出生率", "‰")]
    [InlineData("单位GDP能耗（吨标准煤/万元）[1]", "单位GDP能耗", "吨标准煤/万元")]
    public void Read_UnitWithinTheName_IsTakenOut(string printed, string name, string unit)
    {
        var row = Read($"1,,{printed},,,>1,,").Value!.Indicators[0];

        Assert.Equal((name, unit), (row.Name.Chinese, row.Unit.Symbol));
    }

    [Theory]
    [InlineData("城镇化率（常住人口）")]
    [InlineData("国内生产总值(GDP)")]
    [InlineData("财政收入（全口径）")]
    public void Read_BracketsThatHoldNoUnit_StayInTheName(string printed)
    {
        var read = Read($"1,,{printed},,,>1,,", $"2,,{printed},%,,>1,,");

        Assert.Equal(["Error MissingValue unit 2:4"], read.Faults());
        Assert.Equal(printed, read.Value!.Indicators[0].Name.Chinese);
    }

    [Fact]
    public void Read_UnitBesideTheFiguresOnly_IsTheirs() =>
        Assert.Equal(["1|研发投入强度|%|||2.35% (2020)|Level 3.6%"], Read("1,,研发投入强度,,2.35%,3.6%,,").Rows());

    [Theory]
    [InlineData("（亿元）")]
    [InlineData("[亿元]")]
    public void Read_UnitInBrackets_IsTheUnit(string unit) => Assert.Equal("亿元", Read($"1,,出口,{unit},1,2,,").Value!.Indicators[0].Unit.Symbol);

    [Theory]
    [InlineData("〔13.5〕", "Reduction 13.5%")]
    [InlineData("[13.5]", "Reduction 13.5%")]
    [InlineData("【13.5】", "Reduction 13.5%")]
    [InlineData("［１３．５］", "Reduction 13.5%")]
    [InlineData("—", "")]
    [InlineData("－", "")]
    [InlineData("/", "")]
    [InlineData("5%—5.5%", "AverageGrowth 5%—5.5%")]
    [InlineData("市下达目标", "Assigned 市下达目标")]
    [InlineData("进一步下降", "Direction 进一步下降")]
    public void Read_AnnualCell_IsMeantAsPrinted(string cell, string target) =>
        Assert.Equal($"1|单位产值能耗降低|%||约束性||{target}", Read($"1,,单位产值能耗降低,%,—,—,{cell},约束性").Rows()[0]);

    // 8 jobs in brackets sum up; a share cannot, and is asked about.
    [Fact]
    public void Read_BracketsWithoutBase_AreATotalUnlessTheUnitForbidsIt()
    {
        var read = Read("1,,城镇新增就业,万人,—,—,[8],", "2,,人均预期寿命,岁,—,—,[1],", "3,,覆盖率提高,%,—,—,[2],");

        Assert.Equal(["Total 8万人", "Total 1岁", "Change 2百分点"], read.Rows().Select(row => row.Split('|')[^1]));
        Assert.Equal(["Warning KindUnclear annual 3:7"], read.Faults());
    }

    [Theory]
    [InlineData("注：带*的为2019年数据。", null, 2019)]
    [InlineData("备注：1.标*为2018年数。", null, 2018)]
    [InlineData("*为2019年数据", null, 2019)]
    [InlineData("注：略", 2019, 2019)]
    [InlineData("注：带*的为2019年数据。", 2018, 2018)]
    public void Read_StarBesideBase_IsTheYearThatANoteOrTheCallerNames(string note, int? stated, int year)
    {
        var read = Tables.Read($"{Header}\n1,,城镇化率,%,60.6*,65,,\n2,,甲,%,1,2,,\n{note},,,,,,,", new TableLayout { MarkedBaseYear = stated });

        Assert.Empty(read.Faults());
        Assert.Equal([$"60.6% ({year})", "1% (2020)"], read.Value!.Indicators.Select(row => row.Baseline!.ToString()));
    }

    [Fact]
    public void Read_StarThatNothingExplains_WarningAndTheValueIsKept()
    {
        var read = Read("1,,城镇化率,%,60.6*,65,,");

        Assert.Equal(["Warning MarkUnclear base 2:5"], read.Faults());
        Assert.Equal("60.6% (2020)", read.Value!.Indicators[0].Baseline!.ToString());
    }

    [Fact]
    public void Read_NotesBelow_AreNotesOfTheRowsWithTheirMarks()
    {
        var read = Read("1,,甲①,%,,>1,,", "2,,乙*,%,,>2,,", "3,,丙*,%,,>3,,", "注：①甲按可比价计算,绝对数按现价。,,,,,,", "带*的指标按常住人口计算。,,,,,,,", "数据来源：统计局。,,,,,,,");

        var notes = read.Value!.Notes;
        Assert.Equal(3, notes.Count);
        Assert.Equal((NoteKind.PriceBasis, "甲按可比价计算,绝对数按现价。", "①"), (notes[0].Kind, notes[0].Text.Chinese, notes[0].Mark));
        Assert.Equal(["row-1"], notes[0].Indicators);
        Assert.Equal((NoteKind.Population, 2), (notes[1].Kind, notes[1].Indicators.Count));
        Assert.Equal("统计局。", notes[2].Text.Chinese);
        Assert.Empty(read.Faults());
    }

    [Fact]
    public void Read_NumberedNotes_HaveTheirNumbersAsMarks()
    {
        var read = Read("1,,甲[2],%,,>1,,", "2,,乙*,%,,>2,,", "注：1.[]内为累计数；,,,,,,,", "2.按当年价。,,,,,,,", "3、*指标为常住人口口径。,,,,,,,", "2020.5万元以下不计。,,,,,,,");

        var notes = read.Value!.Notes;
        Assert.Equal(["1 []内为累计数", "2 按当年价。", "3 *指标为常住人口口径。", " 2020.5万元以下不计。"], notes.Select(note => $"{note.Mark} {note.Text.Chinese}"));
        Assert.Equal(["", "row-1", "row-2", ""], notes.Select(note => string.Join(',', note.Indicators)));
    }

    [Fact]
    public void Read_FaultyRows_AreReportedAndTheGoodOnesKept()
    {
        var read = Tables.Read("""
            id,no,indicator,unit,base,target,annual,nature,kind,direction,base year,source
            a,1,甲,%,1,2,,,,,,
            b,2,,%,1,2,,,,,,
            c,3,丙,,1,2,,,,,,
            a,4,丁,%,1,2,,,,,,
            e,5,戊,%,1.2.3,2,,,,,,
            f,6,己,%,1,2,,强制,,,,
            g,7,庚,%,1,2,,,many,up,,
            h,8,辛,%,1,2
            i,9,壬,%,1,2,,,,,last,
            j,10,癸,%,1,2,,,,,,{"document":1}
            k,11,子,%,1,2,,,,,,x
            l,12,丑,%,1,2,,,,,,,,too,many
            m,13,寅,%,1,2,,,,,,
            """);

        Assert.Equal(
            [
                "Error MissingValue name 3:3", "Error MissingValue unit 4:4", "Error DuplicateId id 5:1", "Error UnreadableFigure base 6:5",
                "Error InvalidValue nature 7:8", "Error InvalidValue kind 8:9", "Error FieldCount 9:7", "Error InvalidValue baseYear 10:11",
                "Error InvalidValue source 11:12", "Error MissingValue source 11:12", "Error MissingValue source 11:12", "Error InvalidJson source 12:12", "Error FieldCount 13:14",
            ],
            read.Faults());
        Assert.Equal(["a", "e", "f", "g", "i", "j", "k", "m"], read.Value!.Indicators.Select(row => row.Id));
    }

    [Fact]
    public void Read_InvalidBytes_CostTheirRowOnly()
    {
        byte[] csv = [.. Encoding.UTF8.GetBytes($"{Header}\n1,,甲,%,1,2,,\n2,,"), 0xB1, 0xB8, .. Encoding.UTF8.GetBytes(",%,1,2,,\n3,,丙,%,1,2,,")];

        var read = PlanTable.Read(new MemoryStream(csv), Tables.China, Tables.Name, PlanPeriod.FiveYear(14));

        Assert.Equal(["Error InvalidEncoding 3:3"], read.Faults());
        Assert.Equal(["1", "3"], read.Value!.Indicators.Select(row => row.Number));
    }

    [Fact]
    public void Read_MoreThanTenThousandRows_TheFirstAreRead()
    {
        var read = Read([.. Enumerable.Range(1, 10_001).Select(i => $"{i},,甲{i},%,1,2,,")]);

        Assert.Equal(["Error TooLarge 10001:"], read.Faults());
        Assert.Equal(9_999, read.Value!.Indicators.Count);
    }
}
