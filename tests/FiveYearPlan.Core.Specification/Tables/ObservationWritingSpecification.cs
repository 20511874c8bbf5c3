using System.Globalization;

namespace FiveYearPlan.Specification;

/// <summary>Observations written and read again are the same, and large workbooks are read as large files are.</summary>
public class ObservationWritingSpecification
{
    private static readonly Plan Plan = Dossiers.Haishu14.Plan;

    private static readonly Observation[] All =
    [
        Observation.Parse("rd-intensity", "2022", "2.840"),
        Observation.Parse("gdp", "2021-2023H1", "6.50", ObservationKind.Growth).WithPriceBasis(PriceBasis.Comparable).WithVintage(Vintage.Flash),
        Observation.Parse("new-urban-jobs", "2021-2022", "3.30万人", ObservationKind.Total).WithPublished(new LocalDate(2023, 3, 1)),
        Observation.Parse("pm25", "2023Q1-3", "＜２７").WithTerritory(Territory.Proper).WithPopulation(Population.Registered),
        Observation.Parse("pm25", "2023Q1", "26.0"),
        Observation.Parse("pm25", "2023H1", "26.1"),
        Observation.Parse("pm25", "2023H2", "26.2"),
        Observation.Parse("pm25", "2023-04", "26.3"),
        Observation.Parse("pm25", "2023-04/2023-05", "26.4"),
        Observation.Parse("pm25", "2022-02/2023-05", "26.5"),
        Observation.Parse("pm25", "2023-06-30", "26.6"),
        Observation.Parse("pm25", "2023-06-29/2023-07-03", "26.7"),
        Observation.Parse("urbanization", "2021-2022", "0.8", ObservationKind.Change),
        Observation.Parse("energy-intensity-reduction", "2022", "未完成"),
        Observation.Parse("pm25", "2023Q3", "26.8").WithSource(new Source("bulletin", new BilingualText("第一部分“空气”", "part 1, air"), "26.8")),
        Observation.Of("digital-economy-share", null, Figure.Parse("近8%")).WithSource(new Source("bulletin", "part 1, item \"2\"", "近8%", "a,b")),
    ];

    [Fact]
    public void Write_Observations_ReadAgainAsTheSame()
    {
        var dossier = Dossiers.Haishu14.With(All);
        var given = dossier.Observations;
        var csv = new StringWriter();
        ObservationTable.Write(csv, given);
        using var xlsx = new MemoryStream();
        ObservationTable.WriteWorkbook(xlsx, given);
        xlsx.Position = 0;

        foreach (var read in new[] { ObservationTable.Read(new StringReader(csv.ToString()), Plan), ObservationTable.ReadWorkbook(xlsx, Plan) })
        {
            Assert.False(read.HasErrors);
            Assert.Equal(dossier.ToJson(), Dossiers.Haishu14.With(read.Value!).ToJson());
        }
    }

    [Fact]
    public void Write_WithoutFurtherColumns_WritesTheThree()
    {
        var csv = new StringWriter();
        ObservationTable.Write(csv, [Observation.Parse("pm25", "2022", "26.10")]);

        Assert.Equal("indicator,period,value\npm25,2022,26.10\n", csv.ToString());
    }

    [Fact]
    public void Write_NullArgument_Throws()
    {
        Assert.Throws<ArgumentNullException>("csv", () => ObservationTable.Write(null!, []));
        Assert.Throws<ArgumentNullException>("observations", () => ObservationTable.Write(TextWriter.Null, null!));
        Assert.Throws<ArgumentNullException>("observations", () => ObservationTable.Write(TextWriter.Null, [null!]));
        Assert.Throws<ArgumentNullException>("xlsx", () => ObservationTable.WriteWorkbook(null!, []));
        Assert.Throws<ArgumentNullException>("xlsx", () => ObservationTable.ReadWorkbook(null!, Plan));
        Assert.Throws<ArgumentNullException>("plan", () => ObservationTable.ReadWorkbook(new MemoryStream(), null!));
    }

    [Fact]
    public void Read_SourceThatIsNone_ErrorAndTheObservationIsKept()
    {
        var read = Csv.Read("indicator,period,value,source,inferred\n3,2022,2.84,{,because\n3,2021,2.5,\"{\"\"document\"\":\"\"d\"\",\"\"at\"\":\"\"a\"\",\"\"printed\"\":\"\"2.5\"\"}\",");

        Assert.Equal(["Error InvalidJson source 2:4"], read.Places());
        Assert.Equal("because", read.Value![0].Inferred);
        Assert.Equal(new Source("d", "a", "2.5"), read.Value[1].Source);
    }

    [Fact]
    public void ReadWorkbook_TenThousandRowsWithAHundredBad_ReportsEachAndKeepsTheRest()
    {
        (string Code, int Column)[] faults = [("UnreadableFigure", 3), ("UnreadablePeriod", 2), ("UnknownIndicator", 1), ("FieldCount", 4), ("MissingValue", 3)];
        var ids = Plan.Indicators.Select(indicator => indicator.Id).Take(10).ToList();
        var expected = new List<string>();
        var rows = new List<object?[]> { new object?[] { "indicator", "period", "value" } };
        for (var i = 0; i < 10_000; i++)
        {
            var date = NodaTime.Text.LocalDatePattern.Iso.Format(new LocalDate(2021, 1, 1).PlusDays(i / 10));
            var bad = i % 100 == 99 ? i / 100 % 5 : -1;
            rows.Add(
            [
                bad == 2 ? "nobody" : ids[i % 10], bad == 1 ? "2021-02-30" : date,
                bad switch { 0 => "?", 4 => null, _ => (double)i }, .. bad == 3 ? new object?[] { 1 } : [],
            ]);
            if (bad >= 0)
            {
                expected.Add($"{faults[bad].Code} {(i + 2).ToString(CultureInfo.InvariantCulture)}:{faults[bad].Column}");
            }
        }

        var read = Xlsx.Observe(Xlsx.Of(rows));

        Assert.Equal(100, expected.Count);
        Assert.Equal(expected, read.Diagnostics.Select(found => $"{found.Code} {found.Line}:{found.Column}"));
        Assert.Equal(9_900, read.Value!.Count);
    }

    [Fact]
    public void ReadWorkbook_HeadersNamedByTheCaller_AreThoseColumns()
    {
        var layout = new TableLayout { Columns = new Dictionary<string, string> { ["代号"] = "指标", ["完成数"] = "value", ["备注"] = "ignore" } };
        object?[][] rows = [["代号", "年份", "完成数", "备注"], ["3", 2022, 2.84, "x"]];

        var read = Xlsx.Observe(Xlsx.Of(rows), layout);

        Assert.Empty(read.Diagnostics);
        Assert.Equal(["rd-intensity 2022 level 2.84"], read.Texts());
        Assert.Equal(["Error MissingValue 1:"], Xlsx.Observe(Xlsx.Of([["indicator", "period", "value"]]), new TableLayout { Columns = new Dictionary<string, string> { ["代号"] = "value" } }).Places());
    }

    [Fact]
    public void ReadWorkbook_RequiredColumnsMissing_EachIsNamed() => Assert.Equal(
        ["Warning UnknownField 1:2", "Error MissingValue period 1:", "Error MissingValue value 1:"],
        Xlsx.Observe(Xlsx.Of([["indicator", "year"], ["3", 2022]])).Places());

    [Fact]
    public void ReadWorkbook_Empty_Error() => Assert.Equal(["Error MissingValue header 1:"], Xlsx.Observe(Xlsx.Of([])).Places());
}
