using System.Globalization;
using System.Text;

namespace FiveYearPlan.Specification;

/// <summary>Large and hostile tables: what was good in them is kept, and nothing runs away.</summary>
public class TableLimitsSpecification
{
    private const string Header = "indicator,period,value,remark\n";

    // Every hundredth row is bad, each in one of five ways; every row is a day of its own so that none conflicts.
    [Fact]
    public void Read_TenThousandRowsWithAHundredBad_ReportsEachAndKeepsTheRest()
    {
        (string Code, int? Column)[] faults = [("UnreadableFigure", 3), ("UnreadablePeriod", 2), ("UnknownIndicator", 1), ("FieldCount", 4), ("InvalidValue", 3)];
        var day = new LocalDate(2021, 1, 1);
        var ids = Dossiers.Haishu14.Plan.Indicators.Select(indicator => indicator.Id).Take(10).ToList();
        var csv = new StringBuilder("indicator,period,value\n");
        var expected = new List<string>();
        for (var i = 0; i < 10_000; i++)
        {
            var (id, date, value) = (ids[i % 10], NodaTime.Text.LocalDatePattern.Iso.Format(day.PlusDays(i / 10)), i.ToString(CultureInfo.InvariantCulture));
            var bad = i % 100 == 99 ? i / 100 % 5 : -1;
            csv.Append(bad == 2 ? "nobody" : id).Append(',').Append(bad == 1 ? "2021-02-30" : date).Append(',')
                .Append(bad switch { 0 => "?", 3 => value + ",", 4 => "\"" + value, _ => value }).Append('\n');
            if (bad >= 0)
            {
                expected.Add($"{faults[bad].Code} {i + 2}:{faults[bad].Column}");
            }
        }

        var read = Csv.Read(csv.ToString());

        Assert.Equal(100, expected.Count);
        Assert.Equal(expected, read.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error).Select(found => $"{found.Code} {found.Line}:{found.Column}"));
        Assert.Equal(100, read.Diagnostics.Count);
        Assert.Equal(9_900, read.Value!.Count);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("\"", "\"")]
    [InlineData("\"", "")]
    public void Read_FieldOfMoreThanTenThousandCharacters_CostsItsRowOnly(string open, string close)
    {
        string Table(int length) => $"{Header}3,2021,2.5,\n3,2022,2.84,{open}{new string('x', length)}{close}\n3,2023,3,\n";

        var read = Csv.Read(Table(10_001));
        Assert.Equal(["Warning UnknownField 1:4", "Error TooLarge 3:4"], read.Places());
        Assert.Equal(["rd-intensity 2021 level 2.5", "rd-intensity 2023 level 3"], read.Texts());

        var shorter = Csv.Read(Table(9_000));
        Assert.Equal(open.Length == close.Length ? 3 : 2, shorter.Value!.Count);
    }

    [Fact]
    public void Read_FieldOfTenThousandCharacters_IsRead() =>
        Assert.Single(Csv.Read($"{Header}3,2022,2.84,{new string('x', 10_000)}").Value!);

    [Fact]
    public void Read_QuoteUnclosedForMoreThanTenThousandCharacters_CostsItsLineOnly()
    {
        var rows = string.Concat(Enumerable.Range(1, 365).Select(day => $"3,{NodaTime.Text.LocalDatePattern.Iso.Format(new LocalDate(2023, 1, 1).PlusDays(day - 1))},2.9,{new string('x', 100)}\n"));

        var read = Csv.Read($"{Header}3,2022,2.84,\"\n{rows}");

        Assert.Equal(["Warning UnknownField 1:4", "Error InvalidValue 2:4"], read.Places());
        Assert.Equal(365, read.Value!.Count);
    }

    [Theory]
    [InlineData(100_000)]
    [InlineData(10_000_000)]
    public void Read_RowOfMoreThanAHundredThousandCharacters_CostsItselfOnly(int length)
    {
        var read = Csv.Read($"{Header}3,2021,2.5,{string.Concat(Enumerable.Repeat("x,", length / 2))}\n3,2022,2.84,\n");

        Assert.Equal(2, read.Diagnostics.Count);
        Assert.Equal((DiagnosticCode.TooLarge, 2), (read.Diagnostics[1].Code, read.Diagnostics[1].Line));
        Assert.Equal(["rd-intensity 2022 level 2.84"], read.Texts());
    }

    [Fact]
    public void Read_MoreThanAMillionRows_TheFirstMillionIsRead()
    {
        var read = ObservationTable.Read(
            new EndlessText("indicator,period,value\n3,2022,2.84\n", ",,\n"), Dossiers.Haishu14.Plan);

        Assert.Equal(["Error TooLarge 1000002:"], read.Places());
        Assert.Single(read.Value!);
    }

    [Fact]
    public void Read_MoreThan256MiCharacters_WhatCameBeforeIsRead()
    {
        var read = ObservationTable.Read(
            new EndlessText("indicator,period,value\n3,2022,2.84\n", new string(' ', 1023) + "\n"), Dossiers.Haishu14.Plan);

        var found = Assert.Single(read.Diagnostics);
        Assert.Equal((DiagnosticCode.TooLarge, (int?)null), (found.Code, found.Column));
        Assert.InRange(found.Line!.Value, 262_000, 262_146);
        Assert.Single(read.Value!);
    }

    [Theory]
    [InlineData("a\",\"\n")] // opens a quote in every line, and closes the one before
    [InlineData("\"\"\"\n")]
    [InlineData("\"a\"b\n")]
    [InlineData("\"")]
    public void Read_NothingButStrayQuotes_ComesToAnEnd(string line)
    {
        var read = Csv.Read(Header + "3,2022,2.84,\n" + string.Concat(Enumerable.Repeat(line, 20_000)));

        Assert.Single(read.Value!);
        Assert.True(read.HasErrors);
    }

    [Fact]
    public void Read_NullArgument_Throws()
    {
        Assert.Throws<ArgumentNullException>("csv", () => ObservationTable.Read((Stream)null!, Dossiers.Haishu14.Plan));
        Assert.Throws<ArgumentNullException>("csv", () => ObservationTable.Read((TextReader)null!, Dossiers.Haishu14.Plan));
        Assert.Throws<ArgumentNullException>("plan", () => ObservationTable.Read(new MemoryStream(), null!));
        Assert.Throws<ArgumentNullException>("plan", () => ObservationTable.Read(new StringReader(""), null!));
    }

    /// <summary>A beginning, and then one text again and again.</summary>
    private sealed class EndlessText(string beginning, string again) : TextReader
    {
        private string _text = beginning;
        private int _position;

        public override int Read(char[] buffer, int index, int count)
        {
            if (_position == _text.Length)
            {
                (_text, _position) = (again, 0);
            }

            var length = Math.Min(count, _text.Length - _position);
            _text.CopyTo(_position, buffer, index, length);
            _position += length;
            return length;
        }
    }
}
