using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FiveYearPlan.Specification;

public class JsonSpecification
{
    public static TheoryData<string> Shipped => [.. Dossiers.Catalog.List().Select(listed => listed.Id)];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Dossier_Shipped_RoundTripsByteForByte(string id)
    {
        using var resource = typeof(Dossier).Assembly.GetManifestResourceStream($"FiveYearPlan.Dossiers.{id}.json")!;
        using var reader = new StreamReader(resource, Encoding.UTF8);
        var printed = reader.ReadToEnd();

        var read = Dossier.Read(printed);

        Assert.Equal(printed, read.Value!.ToJson());
        Assert.Equal(Dossiers.Catalog[id], read.Value);
    }

    [Fact]
    public void Dossier_WithEverythingThatCanBeAdded_RoundTrips()
    {
        var dossier = Dossiers.Haishu14
            .With(
            [
                Observation.Parse("3", "2022", ">2.8%").WithVintage(Vintage.Flash).WithPublished(new LocalDate(2023, 2, 1))
                    .WithSource(new Source("haishu-14th-outline", "example", "2.8")),
                Observation.Parse("25", "2021-2023H1", "3.3", ObservationKind.Total),
                Observation.Of("3", null, Figure.Parse("2.9")),
                Observation.Parse("16", "2022", "完成"),
                Observation.Parse("1", "2022", "5.1", ObservationKind.Growth).WithPriceBasis(PriceBasis.Comparable).WithTerritory(Territory.Proper).WithPopulation(Population.Unstated),
            ])
            .With(new SeriesBreak("1", new LocalDate(2023, 12, 31), new BilingualText("经济普查", "economic census"), 1.05m));

        var json = dossier.ToJson();
        var again = Dossier.Read(json).Value!;

        Assert.Equal(json, again.ToJson());
        Assert.Equal(dossier, again);
        Assert.NotEqual(Dossiers.Haishu14, again);
        Assert.Equal(dossier.Observations.Select(known => known.ToString()), again.Observations.Select(known => known.ToString()));
    }

    [Fact]
    public void Evaluation_Keys_AreAlwaysAllPresent()
    {
        using var json = JsonDocument.Parse(Dossiers.Haishu14.Observed("3", "2022 2.85").Evaluate(Schemes.TimeProportional, new LocalDate(2022, 12, 31)).ToJson());
        var root = json.RootElement;

        Assert.Equal(
            ["format", "dossier", "jurisdiction", "plan", "period", "scheme", "schemeVersion", "timeConvention", "libraryVersion", "dataVersion",
                "planVersion", "asOf", "tally", "allBindingHold", "diagnostics", "assessments"],
            root.EnumerateObject().Select(property => property.Name));
        Assert.Equal((1, "haishu-14", "330203", 14), (root.GetProperty("format").GetInt32(), root.GetProperty("dossier").GetString(), root.GetProperty("jurisdiction").GetString(), root.GetProperty("plan").GetInt32()));
        Assert.Equal("wholeMonths", root.GetProperty("timeConvention").GetString());
        Assert.Equal(JsonValueKind.Null, root.GetProperty("allBindingHold").ValueKind);
        var keys = root.GetProperty("assessments").EnumerateArray().Select(row => string.Join(',', row.EnumerateObject().Select(property => property.Name))).Distinct();
        Assert.Equal("indicator,number,name,nature,verdict,reason,label,measure,counted,required,margin,roundingSensitive,targetsDisagree,targets", Assert.Single(keys));
        var targets = root.GetProperty("assessments").EnumerateArray().SelectMany(row => row.GetProperty("targets").EnumerateArray())
            .Select(target => string.Join(',', target.EnumerateObject().Select(property => property.Name))).Distinct();
        Assert.Equal("kind,printed,dueBy,verdict,reason,label,measure,counted,required,margin,roundingSensitive,steps", Assert.Single(targets));
    }

    [Fact]
    public void Evaluation_Row_SaysWhatWasComputed()
    {
        using var json = JsonDocument.Parse(Dossiers.Haishu14.Observed("3", "2022 2.85").Evaluate(Schemes.TimeProportional, new LocalDate(2022, 12, 31)).ToJson());
        var row = json.RootElement.GetProperty("assessments")[2];

        Assert.Equal("onTrack", row.GetProperty("verdict").GetString());
        Assert.Equal("expected", row.GetProperty("nature").GetString());
        Assert.Equal("share-of-distance", row.GetProperty("measure").GetProperty("name").GetString());
        Assert.Equal(0.4m, row.GetProperty("measure").GetProperty("value").GetDecimal());
        Assert.Equal("≥2.85%", row.GetProperty("required").GetString());
        Assert.Equal("0", row.GetProperty("margin").GetRawText());
        Assert.Equal("averageGrowth", json.RootElement.GetProperty("assessments")[0].GetProperty("targets")[1].GetProperty("kind").GetString());
        Assert.Equal("impreciseFigure", json.RootElement.GetProperty("assessments")[0].GetProperty("reason").GetString());
        Assert.Equal("noObservation", json.RootElement.GetProperty("assessments")[1].GetProperty("reason").GetString());
    }

    [Fact]
    public void Converters_InAUsersOwnContext_Work()
    {
        var report = new OwnDocument(Figure.Parse("≥2.85%"), Dossiers.Haishu14, Dossiers.Haishu13.Evaluate(Schemes.Final, new LocalDate(2020, 12, 31)));

        var json = JsonSerializer.Serialize(report, ReportContext.Default.OwnDocument);
        using var read = JsonDocument.Parse(json);

        Assert.Equal("≥2.85%", read.RootElement.GetProperty("Required").GetString());
        Assert.Equal(16, read.RootElement.GetProperty("Evaluation").GetProperty("tally").GetProperty("all").GetProperty("achieved").GetInt32());
        Assert.Equal(Dossiers.Haishu14, JsonSerializer.Deserialize(read.RootElement.GetProperty("Dossier").GetRawText(), ReportContext.Default.Dossier));
    }

    [Theory]
    [InlineData("12")]
    [InlineData("\"twelve\"")]
    [InlineData("\"\\ud800\"")]
    public void FigureConverter_NoFigure_JsonException(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, ReportContext.Default.Figure));

    [Fact]
    public void DossierConverter_Errors_JsonException()
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("{\"format\":1}", ReportContext.Default.Dossier));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize("{}", ReportContext.Default.Evaluation));
    }
}

internal sealed record OwnDocument(Figure Required, Dossier Dossier, Evaluation Evaluation);

[JsonSerializable(typeof(OwnDocument))]
internal sealed partial class ReportContext : JsonSerializerContext;
