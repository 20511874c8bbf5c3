using System.Text.Json;

namespace FiveYearPlan.Specification;

/// <summary>Where a figure was printed, in both languages: made, read, written, and shown in explanations and reports.</summary>
public class SourceSpecification
{
    private static readonly BilingualText Row = new("表1第22行", "table 1, row 22");

    [Fact]
    public void In_EachLanguage_NamesDocumentAndPlace()
    {
        var source = new Source("outline", Row, "5.9");

        Assert.Equal("outline，表1第22行", source.In(Language.Chinese));
        Assert.Equal("outline, table 1, row 22", source.In(Language.English));
        Assert.Equal("outline, table 1, row 22", source.ToString());
        Assert.Throws<ArgumentOutOfRangeException>("language", () => source.In((Language)7));
    }

    [Fact]
    public void At_OneText_ServesForBothLanguages()
    {
        var source = new Source("outline", "p. 7", "5.9");

        Assert.Equal(new BilingualText("p. 7", "p. 7"), source.At);
        Assert.Equal(new Source("outline", new BilingualText("p. 7", "p. 7"), "5.9"), source);
        Assert.NotEqual(new Source("outline", new BilingualText("第7页", "p. 7"), "5.9"), source);
    }

    [Fact]
    public void Source_NullOrBlank_NamesTheParameter()
    {
        Assert.Throws<ArgumentNullException>("at", () => new Source("d", (string)null!));
        Assert.Throws<ArgumentNullException>("at", () => new Source("d", (BilingualText)null!));
        Assert.Throws<ArgumentException>("at", () => new Source("d", " "));
        Assert.Throws<ArgumentNullException>("document", () => new Source(null!, Row));
        Assert.Throws<ArgumentException>("document", () => new Source("", "a"));
        Assert.Throws<ArgumentNullException>("printed", () => new Source("d", Row, null!));
    }

    [Theory]
    [InlineData("\"表1\"", "表1", "表1", "\"表1\"")]
    [InlineData("""{ "zh": "表1", "en": "table 1" }""", "表1", "table 1", """{ "zh": "表1", "en": "table 1" }""")]
    [InlineData("""{ "en": "p. 7", "zh": "p. 7" }""", "p. 7", "p. 7", "\"p. 7\"")]
    public void Read_Place_IsWrittenInCanonicalForm(string at, string chinese, string english, string written)
    {
        var read = Read(at);

        Assert.False(read.HasErrors);
        Assert.Equal(new Source("outline", new BilingualText(chinese, english), "5.9"), read.Value!.Plan["a"].Source);
        var again = read.Value.ToJson();
        Assert.Contains(
            $"\"at\":{written.Replace(" ", "", StringComparison.Ordinal)}", again.Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal),
            StringComparison.Ordinal);
        Assert.Equal(again, Dossier.Read(again).Value!.ToJson());
    }

    [Theory]
    [InlineData("5", "InvalidValue source.at")]
    [InlineData("null", "InvalidValue source.at")]
    [InlineData("[\"表1\"]", "InvalidValue source.at")]
    [InlineData("\" \"", "MissingValue source.at")]
    [InlineData("{}", "MissingValue source.at.zh; MissingValue source.at.en")]
    [InlineData("""{ "zh": "表1" }""", "MissingValue source.at.en")]
    [InlineData("""{ "zh": "表1", "en": "" }""", "MissingValue source.at.en")]
    [InlineData("""{ "zh": 1, "en": "table 1" }""", "InvalidValue source.at.zh")]
    public void Read_PlaceThatIsNone_IsReportedAndTheRowKept(string at, string findings)
    {
        var read = Read(at);

        Assert.True(read.HasErrors);
        Assert.Equal(findings, string.Join("; ", read.Diagnostics.Select(found => $"{found.Code} {found.Path.Replace("$.indicators[0].", "", StringComparison.Ordinal)}")));
        Assert.Null(read.Value?.Plan["a"].Source);
    }

    [Fact]
    public void Read_PlaceWithUnknownKey_IsReported()
    {
        var read = Read("""{ "zh": "表1", "en": "table 1", "fr": "tableau 1" }""");

        var found = Assert.Single(read.Diagnostics);
        Assert.Equal((DiagnosticCode.UnknownField, "$.indicators[0].source.at.fr"), (found.Code, found.Path));
        Assert.Equal("表1", read.Value!.Plan["a"].Source!.At.Chinese);
    }

    [Fact]
    public void Read_NumberForPlace_SaysWhatIsExpected()
    {
        var message = Assert.Single(Read("5").Diagnostics);

        Assert.Contains("a string, or an object of zh and en", message.Message(Language.English), StringComparison.Ordinal);
        Assert.Contains("文本，或含 zh 和 en 的对象", message.Message(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_TwoSources_JoinsThemAsTheLanguageDoes()
    {
        var dossier = Some.Dossier(Some.Gdp())
            .With(Observation.Parse("gdp", "2021", "8", ObservationKind.Growth).WithPriceBasis(PriceBasis.Comparable).WithSource(new Source("one", Row)))
            .With(Observation.Parse("gdp", "2022", "3", ObservationKind.Growth).WithPriceBasis(PriceBasis.Comparable).WithSource(new Source("two", "p. 7")));
        var steps = dossier.Evaluate(Schemes.TimeProportional, new LocalDate(2022, 12, 31))["gdp"].Targets.SelectMany(target => target.Steps);

        var step = steps.First(step => step.Sources.Count == 2);

        Assert.EndsWith("〔one，表1第22行；two，p. 7〕", step.In(Language.Chinese), StringComparison.Ordinal);
        Assert.EndsWith(" [one, table 1, row 22; two, p. 7]", step.In(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Shipped_Places_AreChineseInChineseAndEnglishInEnglish()
    {
        var places = Dossiers.Catalog.List().SelectMany(entry => Places(JsonDocument.Parse(Dossiers.Catalog[entry.Id].ToJson()).RootElement)).ToList();

        Assert.True(places.Count > 1_000);
        Assert.All(places, at =>
        {
            Assert.DoesNotMatch("[A-Za-z,;() ]", at.GetProperty("zh").GetString());
            Assert.DoesNotMatch("[^ -~]", at.GetProperty("en").GetString());
        });
    }

    private static ReadResult<Dossier> Read(string at) => Dossier.Read($$"""
        { "format": 1, "id": "some-14", "dataVersion": "1.0",
          "jurisdiction": { "code": "330203", "id": "some", "name": { "zh": "某区", "en": "Some" } },
          "plan": { "name": { "zh": "某规划", "en": "Some plan" }, "ordinal": 14, "firstYear": 2021, "lastYear": 2025 },
          "documents": [ { "id": "outline", "title": { "zh": "纲要", "en": "Outline" }, "publisher": { "zh": "区", "en": "District" }, "year": 2021 } ],
          "indicators": [ { "id": "a", "name": { "zh": "甲" }, "unit": "人", "nature": "binding", "cells": { "base": "5", "target": "5.9" },
            "source": { "document": "outline", "at": {{at}}, "printed": "5.9" } } ] }
        """);

    private static IEnumerable<JsonElement> Places(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => property.Name == "at" ? [property.Value] : Places(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Places),
        _ => [],
    };
}
