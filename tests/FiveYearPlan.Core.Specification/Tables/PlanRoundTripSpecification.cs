namespace FiveYearPlan.Specification;

/// <summary>A plan written and read again is the same plan, whatever its rows hold.</summary>
public class PlanRoundTripSpecification
{
    public static TheoryData<string> Shipped => [.. Dossiers.Catalog.List().Select(listed => listed.Id)];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Write_ShippedPlan_ReadsAgainAsTheSame(string id)
    {
        var plan = Find(id);

        AssertSurvives(plan);
        AssertSurvives(plan.AsAdopted());
    }

    // The columns of an outline suffice for what an outline prints.
    [Theory]
    [MemberData(nameof(Shipped))]
    public void Write_ShippedPlan_NeedsNoRowAsAWhole(string id) => Assert.DoesNotContain("exact", Csv(Find(id)).Split('\n')[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("逗号,和\"引号\"")]
    [InlineData("两\n行")]
    [InlineData("回\r\n车\r")]
    [InlineData("=SUM(A1)")]
    [InlineData("+1-2@")]
    [InlineData("007")]
    [InlineData("ＦＵＬＬ　ｗｉｄｔｈ，；")]
    [InlineData("  spaces ")]
    [InlineData("增加值（亿元）")]
    [InlineData("比重（%）")]
    [InlineData("3.名称")]
    [InlineData("(4)名称")]
    [InlineData("名称①")]
    [InlineData("名称[1]")]
    [InlineData("带*")]
    [InlineData("注：名称")]
    [InlineData("其中：名称")]
    [InlineData("_x0041_")]
    [InlineData("控\u0001制\u0000\uFFFD")]
    [InlineData("半\uD83D对")]
    [InlineData("表情😀")]
    [InlineData("a;b\tc，d")]
    [InlineData("''")]
    [InlineData("—")]
    public void Write_NameOfAnyKind_ReadsAgainAsTheSame(string name) => AssertSurvives(Some.Plan(
        new IndicatorRow { Id = "a", Number = "1", Name = "第一", Unit = "%", Group = "组", Base = "83.0", Target = "84" },
        new IndicatorRow { Id = "b", Number = "2", Name = name, EnglishName = name, Unit = "亿元", Group = "组", Base = "1", Target = "2" },
        new IndicatorRow { Id = "c", Number = "3", Name = "第三", Unit = "%", Group = name, EnglishGroup = name, Nature = "约束性", Target = "3" }));

    [Theory]
    [InlineData("83.0")]
    [InlineData("007.10")]
    [InlineData("—")]
    [InlineData("－")]
    [InlineData("/")]
    [InlineData("＞９３．０")]
    [InlineData("〔1.25〕")]
    [InlineData("60.6*")]
    [InlineData("60.6①")]
    [InlineData(" 60.6 ")]
    [InlineData("")]
    [InlineData("5%—5.5%")]
    [InlineData("3.5‰")]
    [InlineData("1,234.50")]
    [InlineData("-4")]
    [InlineData("每年30")]
    [InlineData("市下达,目标")]
    public void Write_CellOfAnyKind_ReadsAgainAsTheSame(string cell) => AssertSurvives(Some.Reading(
        new IndicatorRow { Name = "指标甲", Unit = "%", Base = cell, Target = "84", Direction = "increase" },
        new IndicatorRow { Name = "指标乙", Unit = "%", Base = "1", Target = cell, Annual = cell, Outcome = cell, OutcomeAnnual = cell, Direction = "increase" }).Value!);

    [Fact]
    public void Write_PartlyBlankColumns_ReadAgainAsTheSame() => AssertSurvives(Some.Plan(
        new IndicatorRow { Id = "x-1", Number = "1", Name = "甲", Unit = "%", Group = "组", EnglishGroup = "Group", Nature = "预期性", Target = "1" },
        new IndicatorRow { Id = "row-2", Name = "乙", Unit = "％", Target = "2" },
        new IndicatorRow { Id = "x-3", Number = "15a", Name = "丙", Unit = "个", Group = "组", Target = "3" },
        new IndicatorRow { Id = "x-4", Number = "", Name = "丁", Unit = "个", Target = "4" },
        new IndicatorRow { Id = "x-5", Number = "15", Name = "戊", Unit = "个", Group = "组", Base = "1" },
        new IndicatorRow { Id = "x-6", Name = "己", Unit = "个", Group = "组" }));

    [Fact]
    public void Write_EverythingThatARowHolds_ReadsAgainAsTheSame()
    {
        var source = new Source("outline", "table, row 1", "甲", "1\"2");
        AssertSurvives(Some.Plan(
            Some.Gdp(),
            new IndicatorRow
            {
                Id = "all",
                Number = "2",
                Name = "居民收入",
                EnglishName = "Income",
                Unit = "元",
                Group = "组",
                EnglishGroup = "Group",
                Nature = "约束性",
                Quantity = "flow",
                Direction = "increase",
                Kind = "inStep",
                Territory = "proper",
                Population = "resident",
                Basis = "current",
                InStepWith = "gdp",
                Base = "100",
                Target = "120",
                Annual = "与经济增长同步",
                Outcome = "130",
                OutcomeAnnual = "5%",
                BaseYear = 2019,
                DueYear = 2024,
                Merged = ["number", "base"],
                Inferred = new Dictionary<string, string> { ["territory"] = "the text says so, \"surely\"" },
                Variants =
                [
                    new RowVariant { BaseYear = 2018, Base = "90", Reason = new BilingualText("疫情", "pandemic"), Source = source },
                    new RowVariant { Date = new LocalDate(2023, 1, 1), Base = "101", Target = "125", Annual = "6%", DueYear = 2025, Reason = new BilingualText("调整", "revised") },
                ],
                Source = source,
            }));
    }

    [Fact]
    public void Write_Notes_ReadAgainAsTheSame() => AssertSurvives(Plan.Read(
        Some.Jurisdiction, Tables.Name, PlanPeriod.FiveYear(14), [Some.Row(target: "1", direction: "increase")],
        [
            new Note("1", NoteKind.PriceBasis, new BilingualText("可比价，\"不变价\"", "constant prices"), ["x"], new Source("d", "note 1")),
            new Note(null, NoteKind.Remark, new BilingualText("两\n行", "two\nlines"), []),
        ]).Value!);

    [Fact]
    public void ToMarkdown_WhatMarkdownWouldRead_IsEscaped()
    {
        var plan = Plan.Read(
            Some.Jurisdiction, new BilingualText("规划", "A *plan*"), PlanPeriod.FiveYear(14),
            [
                new IndicatorRow { Number = "1", Name = "甲|乙", Unit = "%", Group = "组", Base = "60.6", BaseYear = 2019, Target = "<5", Nature = "约束性" },
                new IndicatorRow { Number = "2", Name = "丙\n丁", Unit = "万人", Annual = "[8]", Direction = "increase" },
            ],
            [new Note("*", NoteKind.Remark, new BilingualText("注", "a_b"), [])]).Value!;

        Assert.Equal(
            """
            # A \*plan\* (2021–2025)

            ## 组

            | No. | Indicator | Unit | Base | Target | Annual or \[cumulative\] | Nature |
            | --- | --- | --- | --- | --- | --- | --- |
            | 1 | 甲\|乙 | % | 60.6 (2019) | &lt;5 |  | binding |

            | No. | Indicator | Unit | Base | Target | Annual or \[cumulative\] | Nature |
            | --- | --- | --- | --- | --- | --- | --- |
            | 2 | 丙 丁 | 万人 |  |  | \[8\] |  |

            - \* a\_b

            """,
            PlanTable.ToMarkdown(plan, Language.English));
        Assert.Contains("60.6（2019年） | &lt;5 |  | 约束性 |", PlanTable.ToMarkdown(plan, Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Note_WrongArgument_Throws()
    {
        var text = new BilingualText("注", "note");

        Assert.Throws<ArgumentOutOfRangeException>("kind", () => new Note(null, (NoteKind)99, text, []));
        Assert.Throws<ArgumentNullException>("text", () => new Note(null, NoteKind.Remark, null!, []));
        Assert.Throws<ArgumentNullException>("indicators", () => new Note(null, NoteKind.Remark, text, null!));
        Assert.Throws<ArgumentNullException>("indicators", () => new Note(null, NoteKind.Remark, text, [null!]));
    }

    [Fact]
    public void WriteWorkbook_SamePlan_SameBytes()
    {
        using MemoryStream first = new(), second = new();
        PlanTable.WriteWorkbook(first, Dossiers.Haishu14.Plan);
        PlanTable.WriteWorkbook(second, Dossiers.Haishu14.Plan);

        Assert.Equal(first.ToArray(), second.ToArray());
    }

    [Fact]
    public void Write_CellThatWouldNotBeReadAgain_Throws()
    {
        var plan = Some.Plan(Some.Row(name: new string('长', 10_001), target: "1", direction: "increase"));

        Assert.Throws<ArgumentException>("plan", () => PlanTable.Write(TextWriter.Null, plan));
        Assert.Throws<ArgumentException>("plan", () => PlanTable.WriteWorkbook(Stream.Null, plan));
    }

    [Fact]
    public void Write_NullArgument_Throws()
    {
        Assert.Throws<ArgumentNullException>("csv", () => PlanTable.Write(null!, Dossiers.Haishu14.Plan));
        Assert.Throws<ArgumentNullException>("plan", () => PlanTable.Write(TextWriter.Null, null!));
        Assert.Throws<ArgumentNullException>("xlsx", () => PlanTable.WriteWorkbook(null!, Dossiers.Haishu14.Plan));
        Assert.Throws<ArgumentNullException>("plan", () => PlanTable.WriteWorkbook(Stream.Null, null!));
        Assert.Throws<ArgumentNullException>("plan", () => PlanTable.ToMarkdown(null!, Language.English));
        Assert.Throws<ArgumentOutOfRangeException>("language", () => PlanTable.ToMarkdown(Dossiers.Haishu14.Plan, (Language)9));
    }

    internal static void AssertSurvives(Plan plan)
    {
        var expected = Dossier.Of(plan).ToJson();
        var csv = PlanTable.Read(new StringReader(Csv(plan)), plan.Jurisdiction, plan.Name, plan.Period);
        Assert.Equal(expected, Dossier.Of(csv.Value!).ToJson());

        using var xlsx = new MemoryStream();
        PlanTable.WriteWorkbook(xlsx, plan);
        xlsx.Position = 0;
        var workbook = PlanTable.ReadWorkbook(xlsx, plan.Jurisdiction, plan.Name, plan.Period);
        Assert.Equal(expected, Dossier.Of(workbook.Value!).ToJson());
    }

    private static Plan Find(string id) => Dossiers.Catalog[id].Plan;

    private static string Csv(Plan plan)
    {
        var csv = new StringWriter();
        PlanTable.Write(csv, plan);
        return csv.ToString();
    }
}
