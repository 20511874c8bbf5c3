using System.Text;

namespace FiveYearPlan.Specification;

/// <summary>Misuse throws and names the parameter; bad data is reported in full, with the valid kept.</summary>
public class BadInputSpecification
{
    private static readonly string Good = Dossiers.Haishu14.ToJson();

    [Fact]
    public void Misuse_Null_NamesTheParameter()
    {
        var dossier = Dossiers.Haishu14;

        Assert.Equal("scheme", Assert.Throws<ArgumentNullException>(() => dossier.Evaluate(null!, default)).ParamName);
        Assert.Equal("observation", Assert.Throws<ArgumentNullException>(() => dossier.With((Observation)null!)).ParamName);
        Assert.Equal("observations", Assert.Throws<ArgumentNullException>(() => dossier.With((IEnumerable<Observation>)null!)).ParamName);
        Assert.Equal("observations", Assert.Throws<ArgumentNullException>(() => dossier.With([null!])).ParamName);
        Assert.Equal("plan", Assert.Throws<ArgumentNullException>(() => dossier.With((Plan)null!)).ParamName);
        Assert.Equal("json", Assert.Throws<ArgumentNullException>(() => Dossier.Read((string)null!)).ParamName);
        Assert.Equal("rows", Assert.Throws<ArgumentNullException>(() => Plan.Read(Some.Jurisdiction, Some.Jurisdiction.Name, PlanPeriod.FiveYear(14), [null!])).ParamName);
        Assert.Equal("figure", Assert.Throws<ArgumentNullException>(() => Observation.Parse("x", "2022", null!)).ParamName);
        Assert.Equal("code", Assert.Throws<ArgumentException>(() => new Jurisdiction("33", "x", Some.Jurisdiction.Name)).ParamName);
    }

    [Theory]
    [InlineData("99")]
    [InlineData("no such indicator")]
    public void With_UnknownIndicator_ArgumentException(string key) =>
        Assert.Contains($"'{key}'", Assert.Throws<ArgumentException>(() => Dossiers.Haishu14.With(Observation.Parse(key, "2022", "1"))).Message, StringComparison.Ordinal);

    [Fact]
    public void With_AmbiguousIndicator_ListsTheIds() => Assert.Contains(
        "urban-income, rural-income",
        Assert.Throws<ArgumentException>(() => Dossiers.Haishu13.With(Observation.Parse("19", "2020", "1"))).Message, StringComparison.Ordinal);

    [Fact]
    public void With_AnotherJurisdictionsPlan_ArgumentException() =>
        Assert.Equal("plan", Assert.Throws<ArgumentException>(() => Dossiers.Haishu14.With(Some.Plan(Some.Gdp()))).ParamName);

    [Theory]
    [InlineData(1900)]
    [InlineData(2300)]
    public void Evaluate_DateBeyondTheRange_NamesIt(int year) => Assert.Equal(
        "asOf", Assert.Throws<ArgumentOutOfRangeException>(() => Dossiers.Haishu14.Evaluate(Schemes.Final, new LocalDate(year, 1, 1))).ParamName);

    [Theory]
    [InlineData("")]
    [InlineData("twelve")]
    [InlineData("1e5")]
    [InlineData("99999999999999999999999999999999")]
    [InlineData("[8]")]
    public void Observation_UnreadableFigure_FormatExceptionSaysWhere(string figure)
    {
        var error = Assert.Throws<FormatException>(() => Observation.Parse("3", "2022", figure));

        Assert.Contains("position", error.Message, StringComparison.Ordinal);
        Assert.Contains("expected", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void With_PeriodOutsideThePlan_IsReportedAndNeverJudged()
    {
        var dossier = Dossiers.Haishu14.Observed("3", "2019 3.6", "2026 3.6");

        Assert.Equal([DiagnosticCode.OutsidePlan, DiagnosticCode.OutsidePlan], dossier.Diagnostics.Select(found => found.Code));
        Assert.Equal(Reason.NoObservation, dossier.MidTerm("3", new LocalDate(2027, 12, 31)).Reason);
    }

    [Fact]
    public void Read_Truncated_InvalidJsonWithLineAndColumn()
    {
        for (var length = 0; length < 3000; length += 97)
        {
            var read = Dossier.Read(Good[..length]);

            Assert.Null(read.Value);
            Assert.Equal(DiagnosticCode.InvalidJson, read.Diagnostics.Single().Code);
            Assert.True(read.Diagnostics.Single() is { Line: >= 1, Column: >= 1 });
        }
    }

    [Theory]
    [InlineData("[]", DiagnosticCode.InvalidValue)]
    [InlineData("null", DiagnosticCode.InvalidValue)]
    [InlineData("{}", DiagnosticCode.MissingValue)]
    [InlineData("{\"format\":2}", DiagnosticCode.UnknownFormat)]
    [InlineData("{\"format\":1e999}", DiagnosticCode.InvalidValue)]
    [InlineData("{\"format\":\"1\"}", DiagnosticCode.InvalidValue)]
    public void Read_NoDossier_NamesWhatIsWrong(string json, DiagnosticCode expected)
    {
        var read = Dossier.Read(json);

        Assert.Null(read.Value);
        Assert.Equal(expected, read.Diagnostics.Single().Code);
    }

    [Fact]
    public void Read_NestedTooDeep_InvalidJsonThatSaysSo()
    {
        foreach (var json in new[] { new string('[', 10_000), $$"""{"format":1,"x":{{new string('[', 10_000)}}{{new string(']', 10_000)}}}""" })
        {
            var found = Dossier.Read(json).Diagnostics.Single();

            Assert.Equal(DiagnosticCode.InvalidJson, found.Code);
            Assert.Contains("at most 64 levels", found.Message(Language.English), StringComparison.Ordinal);
            Assert.Contains("不超过 64 层", found.Message(Language.Chinese), StringComparison.Ordinal);
        }

        Assert.DoesNotContain("levels", Dossier.Read("[").Diagnostics.Single().Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_InvalidUtf8_InvalidEncoding()
    {
        var bytes = Encoding.UTF8.GetBytes(Good);
        bytes[bytes.Length / 2] = 0xFF;

        Assert.Equal(DiagnosticCode.InvalidEncoding, Dossier.Read(new MemoryStream(bytes)).Diagnostics.Single().Code);
    }

    [Fact]
    public void Read_LoneSurrogate_InvalidValueAndTheRestKept()
    {
        var read = Dossier.Read(Good.Replace("\"zh\": \"全员劳动生产率\"", "\"zh\": \"\\ud800\"", StringComparison.Ordinal));

        Assert.Equal(32, read.Value!.Plan.Indicators.Count);
        Assert.Equal([DiagnosticCode.InvalidValue, DiagnosticCode.MissingValue], read.Diagnostics.Select(found => found.Code));
    }

    [Fact]
    public void Read_TooLarge_IsRefusedBeforeParsing()
    {
        using var endless = new EndlessStream();

        Assert.Equal(DiagnosticCode.TooLarge, Dossier.Read(endless).Diagnostics.Single().Code);
        Assert.True(endless.Given < 64 * 1024 * 1024);
    }

    [Fact]
    public void Read_BomAndUnknownProperty_WarningOnly()
    {
        var read = Dossier.Read("\uFEFF" + Good.Replace("\"number\": \"3\"", "\"numero\": \"3\"", StringComparison.Ordinal));

        Assert.False(read.HasErrors);
        Assert.Equal("$.indicators[2].numero", read.Diagnostics.Single().Path);
        Assert.Equal(DiagnosticCode.UnknownField, read.Diagnostics.Single().Code);
    }

    [Fact]
    public void Read_ManyMistakes_AllFoundAllElseKept()
    {
        var json = Good
            .Replace("\"id\": \"talent-pool\"", "\"id\": \"gdp\"", StringComparison.Ordinal)
            .Replace("\"base\": \"2393\"", "\"base\": \"约莫\"", StringComparison.Ordinal)
            .Replace("\"en\": \"main table, row 7\"", "\"en\": \"another row\", \"en\": \"main table, row 7\"", StringComparison.Ordinal)
            .Replace("\"unit\": \"人/亿元\",", "", StringComparison.Ordinal);

        var read = Dossier.Read(json);

        Assert.Equal(31, read.Value!.Plan.Indicators.Count);
        Assert.Null(read.Value.Plan["4"].Baseline);
        Assert.Equal(2, read.Value.Plan["4"].Targets.Count);
        Assert.Equal(
            [DiagnosticCode.DuplicateId, DiagnosticCode.MissingValue, DiagnosticCode.UnreadableFigure, DiagnosticCode.DuplicateId, DiagnosticCode.MissingValue],
            read.Diagnostics.Where(found => found.Code != DiagnosticCode.UnknownIndicator).Select(found => found.Code));

        // What was printed of the rows that are gone names nothing now.
        Assert.All(read.Diagnostics.Where(found => found.Code == DiagnosticCode.UnknownIndicator), found => Assert.Contains(found.Value!, (string[])["talent-pool", "work-safety-deaths"]));
    }

    private sealed class EndlessStream : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)' ');
            Given += count;
            return count;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
