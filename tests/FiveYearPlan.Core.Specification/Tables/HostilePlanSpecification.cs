using System.Text;

namespace FiveYearPlan.Specification;

/// <summary>Large and hostile CSV files in the place of a plan: bounded memory, a finding, and the good rows kept.</summary>
public class HostilePlanSpecification
{
    private const string Header = "序号,指标,单位,2020年,2025年\n";
    private const long Mega = 1024 * 1024;

    [Theory]
    [InlineData("2,乙,%,1,2,,,,,\n", "Error TooLarge")]
    [InlineData("x,", "Error TooLarge")]
    [InlineData("\"", "Error")]
    [InlineData("                                                            \n", "")]
    [InlineData("注：x\n", "Error TooLarge")]
    public void Read_HundredMegabytes_GoodRowsAreKept(string again, string fault)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var read = PlanTable.Read(new RepeatedText(Header + "1,甲,%,1,2\n", again, 100_000_000), Tables.China, Tables.Name, PlanPeriod.FiveYear(14));

        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / Mega, 0, 1_500);
        Assert.Equal("甲", read.Value!.Indicators[0].Name.Chinese);
        Assert.Equal(fault.Length > 0, read.HasErrors);
        Assert.Contains(read.Places().Append(""), place => place.StartsWith(fault, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_CellOfFiftyMegabytes_CostsItsRowOnly()
    {
        var read = Tables.Read($"{Header}1,甲,%,1,2\n2,{new string('x', 50_000_000)},%,1,2\n3,丙,%,1,2");

        Assert.Equal(["Error TooLarge 3:2"], read.Faults());
        Assert.Equal(["1", "3"], read.Value!.Indicators.Select(row => row.Number));
    }

    [Theory]
    [InlineData("\uD800")]
    [InlineData("\uDC00")]
    [InlineData("\0")]
    [InlineData("\uFFFD")]
    public void Read_CharacterThatIsNone_CostsItsRowOnly(string character)
    {
        var read = Tables.Read($"{Header}1,甲,%,1,2\n2,乙{character},%,1,2\n3,丙,%,1,2");

        Assert.Equal(["Error InvalidEncoding 3:2"], read.Faults());
        Assert.Equal(["1", "3"], read.Value!.Indicators.Select(row => row.Number));
    }

    [Fact]
    public void Read_WorkbookAsCsv_SaysThatItIsNone()
    {
        var read = PlanTable.Read(Xlsx.Raw("<sheetData/>"), Tables.China, Tables.Name, PlanPeriod.FiveYear(14));

        Assert.True(read.HasErrors);
        Assert.Null(read.Value);
    }

    [Theory]
    [InlineData("{\"id\":")]
    [InlineData("{}],\"x\":[{}")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[")]
    [InlineData("5")]
    [InlineData("{\"id\":5,\"cells\":{}}")]
    [InlineData("{\"id\":\"x\\uD800\"}")]
    public void Read_StructuredCellsThatAreNone_NeverThrow(string json)
    {
        var quoted = $"\"{json.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

        foreach (var column in new[] { "exact", "note", "source", "inferred", "alternatives", "revisions" })
        {
            var read = Tables.Read($"指标,单位,2025年,{column}\n甲,%,>1,{quoted}\n乙,%,>2,");
            Assert.True(read.HasErrors);
            Assert.Contains(read.Value!.Indicators, row => row.Name.Chinese == "乙");
        }
    }

    /// <summary>A beginning, and then one text again and again up to a length.</summary>
    private sealed class RepeatedText(string beginning, string again, int length) : TextReader
    {
        private readonly string _block = new StringBuilder().Insert(0, again, 10_000).ToString();
        private int _left = length;
        private string _text = beginning;
        private int _position;

        public override int Read(char[] buffer, int index, int count)
        {
            if (_position == _text.Length)
            {
                (_text, _position) = (_block, 0);
            }

            var read = Math.Min(Math.Min(count, _left), _text.Length - _position);
            _text.CopyTo(_position, buffer, index, read);
            _position += read;
            _left -= read;
            return read;
        }
    }
}
