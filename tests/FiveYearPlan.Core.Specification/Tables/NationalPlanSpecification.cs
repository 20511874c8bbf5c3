namespace FiveYearPlan.Specification;

/// <summary>
/// The main indicators of the national 13th and 14th plans as the outlines print them (box 2 of 2016, box 1 of 2021). Nothing
/// is edited but a column <c>kind</c> for the rows that the text leaves open.
/// </summary>
public class NationalPlanSpecification
{
    private static readonly string[] Plan13 =
    [
        "1|国内生产总值(GDP)|万亿元|经济发展|预期性|67.7万亿元 (2015)|Level >92.7万亿元; AverageGrowth >6.5%",
        "2|全员劳动生产率|万元/人|经济发展|预期性|8.7万元/人 (2015)|Level >12万元/人; AverageGrowth >6.6%",
        "3|常住人口城镇化率|%|经济发展|预期性|56.1% (2015)|Level 60%; Change 3.9百分点",
        "3|户籍人口城镇化率|%|经济发展|预期性|39.9% (2015)|Level 45%; Change 5.1百分点",
        "4|服务业增加值比重|%|经济发展|预期性|50.5% (2015)|Level 56%; Change 5.5百分点",
        "5|研究与试验发展经费投入强度|%|创新驱动|预期性|2.1% (2015)|Level 2.5%; Change 0.4百分点",
        "6|每万人口发明专利拥有量|件|创新驱动|预期性|6.3件 (2015)|Level 12件; Change 5.7件",
        "7|科技进步贡献率|%|创新驱动|预期性|55.3% (2015)|Level 60%; Change 4.7百分点",
        "8|固定宽带家庭普及率|%|创新驱动|预期性|40% (2015)|Level 70%; Change 30百分点",
        "8|移动宽带用户普及率|%|创新驱动|预期性|57% (2015)|Level 85%; Change 28百分点",
        "9|居民人均可支配收入增长|%|民生福祉|预期性||AverageGrowth >6.5%",
        "10|劳动年龄人口平均受教育年限|年|民生福祉|约束性|10.23年 (2015)|Level 10.8年; Change 0.57年",
        "11|城镇新增就业人数|万人|民生福祉|预期性||Total >5000万人",
        "12|农村贫困人口脱贫|万人|民生福祉|约束性||Total 5575万人",
        "13|基本养老保险参保率|%|民生福祉|预期性|82% (2015)|Level 90%; Change 8百分点",
        "14|城镇棚户区住房改造|万套|民生福祉|约束性||Total 2000万套",
        "15|人均预期寿命|岁|民生福祉|预期性||Change 1岁",
        "16|耕地保有量|亿亩|资源环境|约束性|18.65亿亩 (2015)|Level 18.65亿亩; Change 0亿亩",
        "17|新增建设用地规模|万亩|资源环境|约束性||Total <3256万亩",
        "18|万元GDP用水量下降|%|资源环境|约束性||Reduction 23%",
        "19|单位GDP能源消耗降低|%|资源环境|约束性||Reduction 15%",
        "20|非化石能源占一次能源消费比重|%|资源环境|约束性|12% (2015)|Level 15%; Change 3百分点",
        "21|单位GDP二氧化碳排放降低|%|资源环境|约束性||Reduction 18%",
        "22|森林覆盖率|%|资源环境|约束性|21.66% (2015)|Level 23.04%; Change 1.38百分点",
        "22|森林蓄积量|亿立方米|资源环境|约束性|151亿立方米 (2015)|Level 165亿立方米; Change 14亿立方米",
        "23|地级及以上城市空气质量优良天数比率|%|资源环境|约束性|76.7% (2015)|Level >80%",
        "23|细颗粒物(PM2.5)未达标地级及以上城市浓度下降|%|资源环境|约束性||Reduction 18%",
        "24|达到或好于Ⅲ类水体比例|%|资源环境|约束性|66% (2015)|Level >70%",
        "24|劣Ⅴ类水体比例|%|资源环境|约束性|9.7% (2015)|Level <5%",
        "25|主要污染物排放总量减少：化学需氧量|%|资源环境|约束性||Reduction 10%",
        "25|主要污染物排放总量减少：氨氮|%|资源环境|约束性||Reduction 10%",
        "25|主要污染物排放总量减少：二氧化硫|%|资源环境|约束性||Reduction 15%",
        "25|主要污染物排放总量减少：氮氧化物|%|资源环境|约束性||Reduction 15%",
    ];

    private static readonly string[] Plan14 =
    [
        "1|国内生产总值(GDP)增长|%|经济发展|预期性|2.3% (2020)|Words 合理区间、各年度视情提出",
        "2|全员劳动生产率增长|%|经济发展|预期性|2.5% (2020)|Words 高于GDP增长",
        "3|常住人口城镇化率|%|经济发展|预期性|60.6% (2019)|Level 65%",
        "4|全社会研发经费投入增长|%|创新驱动|预期性||Words >7、力争投入强度高于“十三五”时期实际",
        "5|每万人口高价值发明专利拥有量|件|创新驱动|预期性|6.3件 (2020)|Level 12件",
        "6|数字经济核心产业增加值占GDP比重|%|创新驱动|预期性|7.8% (2020)|Level 10%",
        "7|居民人均可支配收入增长|%|民生福祉|预期性|2.1% (2020)|InStep 与GDP增长基本同步",
        "8|城镇调查失业率|%|民生福祉|预期性|5.2% (2020)|EachYear <5.5%",
        "9|劳动年龄人口平均受教育年限|年|民生福祉|约束性|10.8年 (2020)|Level 11.3年",
        "10|每千人口拥有执业(助理)医师数|人|民生福祉|预期性|2.9人 (2020)|Level 3.2人",
        "11|基本养老保险参保率|%|民生福祉|预期性|91% (2020)|Level 95%",
        "12|每千人口拥有3岁以下婴幼儿托位数|个|民生福祉|预期性|1.8个 (2020)|Level 4.5个",
        "13|人均预期寿命|岁|民生福祉|预期性|77.3岁 (2019)|Change 1岁",
        "14|单位GDP能源消耗降低|%|绿色生态|约束性||Reduction 13.5%",
        "15|单位GDP二氧化碳排放降低|%|绿色生态|约束性||Reduction 18%",
        "16|地级及以上城市空气质量优良天数比率|%|绿色生态|约束性|87% (2020)|Level 87.5%",
        "17|地表水达到或好于Ⅲ类水体比例|%|绿色生态|约束性|83.4% (2020)|Level 85%",
        "18|森林覆盖率|%|绿色生态|约束性|23.2% (2019)|Level 24.1%",
        "19|粮食综合生产能力|亿吨|安全保障|约束性||Level >6.5亿吨",
        "20|能源综合生产能力|亿吨标准煤|安全保障|约束性||Level >46亿吨标准煤",
    ];

    private static ReadResult<Plan> Csv13 => Tables.Read(Tables.Fixture("national-13.csv"), ordinal: 13);

    private static ReadResult<Plan> Csv14 => Tables.Read(Tables.Fixture("national-14.csv"));

    private static ReadResult<Plan> Xlsx13 => Tables.ReadWorkbook(NationalWorkbooks.Of13(), ordinal: 13);

    private static ReadResult<Plan> Xlsx14 => Tables.ReadWorkbook(NationalWorkbooks.Of14());

    [Fact]
    public void Plan13_Csv_EachRowIsMeantAsPrinted() => Assert.Equal(Plan13, Csv13.Rows());

    [Fact]
    public void Plan13_Workbook_EachRowIsMeantAsPrinted() => Assert.Equal(Plan13, Xlsx13.Rows());

    [Fact]
    public void Plan14_Csv_EachRowIsMeantAsPrinted() => Assert.Equal(Plan14, Csv14.Rows());

    [Fact]
    public void Plan14_Workbook_EachRowIsMeantAsPrinted() => Assert.Equal(Plan14, Xlsx14.Rows());

    // 耕地保有量 is a floor whose direction no table prints; >7 with words behind it is a target of two parts.
    [Fact]
    public void Plans_WhatIsLeftOpen_IsSaid()
    {
        Assert.Equal(["Warning DirectionUnstated direction 24:"], Csv13.Faults());
        Assert.Equal(["Warning DirectionUnstated direction 24:"], Xlsx13.Faults());
        Assert.Equal(["Warning KindUnclear annual 6:5"], Csv14.Faults());
        Assert.Equal(["Warning KindUnclear annual 6:5"], Xlsx14.Faults());
    }

    // Without the column that states it, a change of 1 year of life would be a total: that is asked about.
    [Fact]
    public void Plan13_WithoutKind_LifeExpectancyIsAsked()
    {
        var read = Tables.Read(Tables.Fixture("national-13.csv").Replace(",change", ",", StringComparison.Ordinal), ordinal: 13);

        Assert.Contains("Warning KindUnclear annual 22:5", read.Faults());
    }

    [Fact]
    public void Plan14_Notes_AreDividedByTheirMarks()
    {
        var notes = Csv14.Value!.Notes;

        Assert.Equal(["①", "②", "③", "④", "⑤"], notes.Select(note => note.Mark));
        Assert.Equal(NoteKind.Cumulative, notes[0].Kind);
        Assert.Equal("带*的为2019年数据。", notes[1].Text.Chinese);
        Assert.Equal(["row-3", "row-13", "row-18"], Csv14.Value!.Indicators.Where(row => row.Baseline?.Year == 2019).Select(row => row.Id));
        Assert.Equal(notes.Select(note => note.Text), Xlsx14.Value!.Notes.Select(note => note.Text));
    }

    [Fact]
    public void Plan14_Income_KeepsStepWithTheProduct() =>
        Assert.Equal("row-1", Csv14.Value!["7"].Targets[0].Reference);

    [Fact]
    public void Plan13_DividedRows_RepeatTheMergedNumber()
    {
        Assert.Equal(["number"], Csv13.Value!.Indicators[3].Row.Merged);
        Assert.Equal(["number"], Xlsx13.Value!.Indicators[3].Row.Merged);
        Assert.Empty(Csv13.Value!.Indicators[2].Row.Merged);
    }

    [Fact]
    public void Plans_WrittenAndReadAgain_AreTheSame()
    {
        PlanRoundTripSpecification.AssertSurvives(Csv13.Value!);
        PlanRoundTripSpecification.AssertSurvives(Csv14.Value!);
    }
}
