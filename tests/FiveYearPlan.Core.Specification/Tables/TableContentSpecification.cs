using System.Globalization;

namespace FiveYearPlan.Specification;

/// <summary>What rows say: from a file to a verdict, and each way in which the content of a row can be wrong.</summary>
public class TableContentSpecification
{
    // R&D: line 2.35 + 0.4 × 1.25 = 2.85, and 2.84 lies below it. Jobs: 1.7 + 1.6 = 3.3 of [8], line 0.4 × 8 = 3.2.
    [Fact]
    public void Read_GoodFile_EvaluatesFromEndToEnd()
    {
        var read = Csv.Read("""
            indicator,period,value,unit,measure,vintage,territory,population,basis,published
            3,2022,2.84,%,level,final,,,,2023-03-01
            new-urban-jobs,2021,1.7,万人,,,,,,
            城镇新增就业人数,2022,16000,人,,,,,,
            """);

        Assert.Empty(read.Diagnostics);
        var evaluation = read.Evaluate();
        Assert.Equal(Verdict.Behind, evaluation["rd-intensity"].Verdict);
        Assert.Equal("≥2.85%", evaluation["rd-intensity"].Required!.ToString());
        Assert.Equal(-0.01m, evaluation["rd-intensity"].Margin);
        Assert.Equal(Verdict.OnTrack, evaluation["new-urban-jobs"].Verdict);
        Assert.Equal(0.1m, evaluation["new-urban-jobs"].Margin);
    }

    [Fact]
    public void Read_AllColumns_ReachTheObservation()
    {
        var plan = Some.Plan(Some.Gdp());

        var read = Csv.Read("""
            indicator,period,value,unit,measure,vintage,territory,population,basis,published
            gdp,2021-2022,5.4,,growth,revised,unstated,unstated,comparable,2023-03-01
            """, plan);

        var observation = Assert.Single(read.Value!);
        Assert.Equal("gdp", observation.Indicator);
        Assert.Equal(new DateInterval(new LocalDate(2021, 1, 1), new LocalDate(2022, 12, 31)), observation.Period);
        Assert.Equal(ObservationKind.Growth, observation.Kind);
        Assert.Equal("5.4%", observation.Figure!.ToString());
        Assert.Equal(Vintage.Revised, observation.Vintage);
        Assert.Equal(Territory.Unstated, observation.Territory);
        Assert.Equal(Population.Unstated, observation.Population);
        Assert.Equal(PriceBasis.Comparable, observation.PriceBasis);
        Assert.Equal(new LocalDate(2023, 3, 1), observation.Published);
        Assert.Empty(read.Diagnostics);
    }

    [Theory]
    [InlineData(",2022,1,,,,", "Error MissingValue indicator 2:1")]
    [InlineData("3,,1,,,,", "Error MissingValue period 2:2")]
    [InlineData("3,2022,,,,,", "Error MissingValue value 2:3")]
    [InlineData("R&D,2022,1,,,,", "Error UnknownIndicator indicator 2:1")]
    [InlineData("3,last year,1,,,,", "Error UnreadablePeriod period 2:2")]
    [InlineData("3,2022,much,,,,", "Error UnreadableFigure value 2:3")]
    [InlineData("3,2022,1亿元,%,,,", "Error InvalidValue unit 2:4")]
    [InlineData("3,2022,1,,speed,,", "Error InvalidValue measure 2:5")]
    [InlineData("3,2022,1,,declared,,", "Error InvalidValue value 2:3")]
    [InlineData("3,2022,1,,,guess,", "Error InvalidValue vintage 2:6")]
    [InlineData("3,2022,1,,,,2023/3/1", "Error InvalidValue published 2:7")]
    public void Read_FaultyField_ErrorWithLineAndColumnAndTheRowIsLeftOut(string row, string expected)
    {
        var read = Csv.Read($"indicator,period,value,unit,measure,vintage,published\n{row}\n3,2022,2.84,,,,");

        Assert.Equal([expected], read.Places());
        Assert.Equal(["rd-intensity 2022 level 2.84"], read.Texts());
        Assert.True(read.HasErrors);
    }

    [Theory]
    [InlineData("here,,", "Error InvalidValue territory 2:4")]
    [InlineData(",all,", "Error InvalidValue population 2:5")]
    [InlineData(",,old", "Error InvalidValue basis 2:6")]
    public void Read_FaultyScope_ErrorWithLineAndColumn(string scope, string expected) =>
        Assert.Equal([expected], Csv.Read($"indicator,period,value,territory,population,basis\n3,2022,1,{scope}").Places());

    [Fact]
    public void Read_SeveralFaultsInARow_AllAreReported()
    {
        var read = Csv.Read("value,period,indicator\nmuch,last year,R&D");

        Assert.Equal(
            ["Error UnknownIndicator indicator 2:3", "Error UnreadablePeriod period 2:2", "Error UnreadableFigure value 2:1"], read.Places());
        Assert.Empty(read.Value!);
    }

    [Fact]
    public void Read_AmbiguousNumber_ErrorListsTheIds()
    {
        var read = Csv.Read("编号,年份,数值\n19,2018,60134\nurban-income,2018,60134", Dossiers.Haishu13.Plan);

        Assert.Equal(["Error AmbiguousIndicator indicator 2:1"], read.Places());
        Assert.Equal("one of these ids: urban-income, rural-income", read.Diagnostics[0].Expected!.English);
        Assert.Single(read.Value!);
    }

    [Fact]
    public void Read_OtherUnit_WarningAndNotAssessable()
    {
        var read = Csv.Read("indicator,period,value,unit\n3,2022,34,亿元");

        Assert.Equal(["Warning UnitMismatch unit 2:4"], read.Places());
        Assert.Equal(Reason.UnitMismatch, read.Evaluate()["3"].Reason);
    }

    [Fact]
    public void Read_UnstatedPeriod_IsKeptAndNeverJudged()
    {
        var read = Csv.Read("indicator,period,value\n3,unstated,2.9");

        Assert.Empty(read.Diagnostics);
        Assert.Null(Assert.Single(read.Value!).Period);
        Assert.Equal(Reason.PeriodUnstated, read.Evaluate()["3"].Reason);
    }

    // The line is 2.85: [2.8, 2.84] lies below it, [2.84, 2.86] on both sides.
    [Theory]
    [InlineData("2.8", "2.84", Verdict.Behind, null)]
    [InlineData("2.84", "2.86", Verdict.NotAssessable, Reason.ImpreciseFigure)]
    public void Read_ConflictingFigures_ErrorAndTheRangeIsJudged(string one, string other, Verdict verdict, Reason? reason)
    {
        var read = Csv.Read($"indicator,period,value\n3,2022,{one}\nrd-intensity,2022,{other}");

        Assert.Equal(["Error ConflictingObservations value 3:3"], read.Places());
        Assert.Single(read.Value!);
        Assert.Equal(verdict, read.Evaluate()["3"].Verdict);
        Assert.Equal(reason, read.Evaluate()["3"].Reason);
    }

    [Fact]
    public void Read_SameFigureTwice_InfoAndKeptOnce()
    {
        var read = Csv.Read("indicator,period,value\n3,2022,2.84\n3,2022,2.84");

        Assert.Equal(["Info RepeatedObservation value 3:3"], read.Places());
        Assert.Single(read.Value!);
        Assert.False(read.HasErrors);
    }

    [Fact]
    public void Read_Declaration_NeedsNoFigure()
    {
        var read = Csv.Read("indicator,period,value\n16,2022,完成");

        Assert.Empty(read.Diagnostics);
        Assert.True(Assert.Single(read.Value!).DeclaredMet);
    }

    // decimal.MaxValue has 29 digits; its silent rounding and its overflow would both be wrong answers.
    [Theory]
    [InlineData("100000000000000000000000000000000")]
    [InlineData("0.00000000000000000000000000000000001")]
    [InlineData("12345678901234567890123456789012345678901234567890亿")]
    [InlineData("1e400")]
    public void Read_NumberBeyondDecimal_ErrorNotAnException(string number) =>
        Assert.Equal(["Error UnreadableFigure value 2:3"], Csv.Read($"indicator,period,value\n3,2022,{number}").Places());

    [Fact]
    public void Read_OtherCurrentCulture_ReadsTheSame()
    {
        var before = CultureInfo.CurrentCulture;
        var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        other.NumberFormat.NumberDecimalSeparator = ",";
        other.NumberFormat.NumberGroupSeparator = ".";
        other.NumberFormat.NegativeSign = "~";
        other.TextInfo.ListSeparator = ";";
        other.DateTimeFormat.DateSeparator = ".";
        try
        {
            CultureInfo.CurrentCulture = other;
            var read = Csv.Read("INDICATOR,period,value,published\n3,2022,2.84,2023-03-01\n3,2021,-1,");

            Assert.Empty(read.Diagnostics);
            Assert.Equal(["rd-intensity 2022 level 2.84", "rd-intensity 2021 level -1"], read.Texts());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
